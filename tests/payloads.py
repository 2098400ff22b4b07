"""Markup that would run in a browser if a page took it for its own: 200 and more, made of few parts."""

from factcheck.splitting.wordlists import word_list

MARK = "window.hit=1"
_EVENTS = word_list(
    "onload onerror onclick onfocus onmouseover onpointerenter onanimationstart ontoggle onbegin onscroll"
)
_TAGS = (
    "img src=x",
    "svg",
    "body",
    "input autofocus",
    "details open",
    "video src=x",
    "a href=x",
    "marquee",
    "iframe srcdoc=x",
    "math",
    "audio src=x",
    "form",
    "select autofocus",
    "textarea autofocus",
    "p",
)
_WRAPPERS = (
    "<script>{}</script>",
    "<SCRIPT>{}</SCRIPT>",
    "<scr<script>ipt>{}</scr</script>ipt>",
    "<script>{}//",
    '"><script>{}</script>',
    "'><script>{}</script>",
    "</textarea><script>{}</script>",
    "</title><script>{}</script>",
    "</style><script>{}</script>",
    "--><script>{}</script>",
    "]]><script>{}</script>",
    "<svg><script>{}</script></svg>",
    "<math><mtext><script>{}</script>",
    "<noscript><p title='</noscript><script>{}</script>'>",
    "<a href='javascript:{}'>a</a>",
    "<a href=' java\tscript:{}'>a</a>",
    "<a href='JaVaScRiPt:{}'>a</a>",
    "<iframe src='javascript:{}'></iframe>",
    "<object data='javascript:{}'></object>",
    "<embed src='javascript:{}'>",
    "<form action='javascript:{}'><button>b</button></form>",
    "<button formaction='javascript:{}'>b</button>",
    "<meta http-equiv=refresh content='0;url=javascript:{}'>",
    "<base href='javascript:{}//'>",
    "<link rel=stylesheet href='javascript:{}'>",
    "<style>@import 'javascript:{}';</style>",
    "<div style='background:url(javascript:{})'>d</div>",
    "{{{{ {} }}}}",
    "{{% {} %}}",
    "${{{}}}",
    "#{{{}}}",
    "<img src=x:x onerror={}>",
    "<img src=`x` onerror={}>",
    "<img/src/onerror={}>",
    "<img\nsrc=x\nonerror={}>",
    "&lt;script&gt;{}&lt;/script&gt;",
    "&#60;script&#62;{}&#60;/script&#62;",
    "%3Cscript%3E{}%3C/script%3E",
    "\\u003cscript\\u003e{}\\u003c/script\\u003e",
    "＜script＞{}＜/script＞",
    "[a](javascript:{})",
    "![a](javascript:{})",
    "[a]: javascript:{}",
    "<javascript:{}>",
    "`<script>{}</script>`",
    "<template><script>{}</script></template>",
    "<xmp><script>{}</script></xmp>",
    "<plaintext><script>{}</script>",
    "<!--><script>{}</script>",
    "<![CDATA[<script>{}</script>]]>",
    "<?xml ?><script>{}</script>",
    "<use href='data:image/svg+xml,{}'>",
)
PAYLOADS = tuple(
    [wrapper.format(MARK) for wrapper in _WRAPPERS]
    + [f"<{tag} {event}={MARK}>" for tag in _TAGS for event in sorted(_EVENTS)]
)
