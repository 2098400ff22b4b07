"""HTML: what is the article and what stands beside it, said in words and never lost."""

import pytest

from factcheck.domain.labels import BlockKind, DateOrigin
from factcheck.errors import Invalid
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.from_html import read, read_page

FIRST = "Nine cranes were moved to the old pier on Tuesday, the harbour office said in a statement."
SECOND = "The work took eleven hours and cost two million euros, which the city and the state share."
THIRD = "Three more cranes will follow before the end of the year, if the wind allows it, the office said."
LINKED = '<script type="application/ld+json">%s</script>'
STORY = f"<h1>Cranes move</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def page(body: str = STORY, head: str = "") -> ArticleDraft:
    source = f"<!doctype html><html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"
    return read_page(source.encode(), name="a.html", base="https://news.example/a")


def kinds(draft: ArticleDraft) -> dict[str, tuple[BlockKind, str | None]]:
    return {block.span.quote(draft.text): (block.kind, block.reason) for block in draft.blocks}


def test_the_blocks_of_a_page_keep_their_kinds() -> None:
    body = (
        f"<main><h1>Cranes move</h1><figure><img src=a><figcaption>A crane at the pier. "
        f"<span class='credit'>Ann Lee</span></figcaption></figure><p>{FIRST}</p><h2>The cost</h2>"
        f"<p>{SECOND}</p><ul><li>{THIRD}</li></ul><blockquote><p>We have never moved so much steel "
        f"in a single night, and we would not do it again.</p></blockquote></main>"
    )

    found = kinds(page(body))

    assert found["Cranes move"] == (BlockKind.HEADLINE, None)
    assert found["A crane at the pier."] == (BlockKind.CAPTION, None)
    assert found["Ann Lee"] == (BlockKind.FURNITURE, "photo credit")
    assert found["The cost"] == (BlockKind.SUBHEADING, None)
    assert found[FIRST] == (BlockKind.BODY, None)
    assert found[THIRD] == (BlockKind.LIST, None)
    assert [kind for words, (kind, _) in found.items() if words.startswith("We have")] == [
        BlockKind.QUOTATION
    ]


@pytest.mark.parametrize(
    ("part", "words", "reason"),
    [
        ("<nav><a href=/a>Home</a><a href=/b>Sport</a></nav>", "HomeSport", "menu"),
        ("<footer><p>Printed by the harbour.</p></footer>", "Printed by the harbour.", "page footer"),
        ("<div class='comments'><p>Well done!</p></div>", "Well done!", "reader comment"),
        ("<div id='newsletter-box'><p>Every day at six.</p></div>", "Every day at six.", "newsletter offer"),
        (
            "<div class='paywall'><p>Read on for 1 euro.</p></div>",
            "Read on for 1 euro.",
            "subscription offer",
        ),
        ("<div role='dialog'><p>We value you.</p></div>", "We value you.", "cookie notice"),
        ("<aside><p>Cranes in numbers.</p></aside>", "Cranes in numbers.", "side column"),
        (
            "<div><h3><a href=/c>Ships wait</a></h3><p>A storm is due.</p></div>",
            "A storm is due.",
            "related links",
        ),
        ("<p class='byline'>By Ann Lee</p>", "By Ann Lee", "byline"),
    ],
)
def test_what_stands_beside_the_article_is_left_out_with_a_reason(part: str, words: str, reason: str) -> None:
    draft = page(f"<article>{STORY.replace('</h1>', f'</h1>{part}', 1)}</article>")

    found = [why for shown, (kind, why) in kinds(draft).items() if words in shown and kind == "furniture"]
    assert found == [reason]
    assert kinds(draft)[THIRD] == (BlockKind.BODY, None)


def test_a_pull_quote_is_left_out_as_said_twice() -> None:
    quote = "The work took eleven hours and cost two million euros"
    draft = page(STORY.replace("<p>Three", f"<div class='big'><p>{quote}</p></div><p>Three"))

    assert kinds(draft)[quote] == (BlockKind.FURNITURE, "said twice")


def test_what_nobody_sees_is_not_read() -> None:
    body = STORY + "<p hidden>secret one</p><p style='display: none'>secret two</p><script>secret()</script>"

    assert "secret" not in page(body).text


@pytest.mark.parametrize(
    ("head", "iso"),
    [
        (
            LINKED % '{"@type":"NewsArticle","datePublished":"2024-03-01T23:50:00-05:00",}',
            "2024-03-01",
        ),
        ('<meta property="article:published_time" content="2024-03-02T01:00:00Z">', "2024-03-02"),
        ('<meta name="DC.date.issued" content="3 March 2024">', "2024-03-03"),
        ('<link rel="canonical" href="https://news.example/2024/mar/04/cranes">', "2024-03-04"),
        ('<meta name="date" content="20240305">', "2024-03-05"),
        ('<meta name="date" content="2024-02-31">', None),
    ],
)
def test_the_date_is_read_from_the_head_of_a_page(head: str, iso: str | None) -> None:
    draft = page(head=head)

    assert (draft.published.isoformat() if draft.published else None) == iso
    assert draft.published_from == (DateOrigin.GIVEN if iso else None)


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("<p>Published <time datetime='2024-03-06T10:00'>6 March</time></p>", "2024-03-06"),
        (
            "<p>Updated <time datetime='2024-05-06'>6 May</time> "
            "<time datetime='2024-03-07'>7 March</time></p>",
            "2024-03-07",
        ),
        ("<p itemprop='datePublished' content='2024-03-08'>Friday</p>", "2024-03-08"),
        ("<p>Posted on March 9th, 2024</p>", "2024-03-09"),
        ("<ul><li><time datetime='2024-03-10'>10 March</time> other</li></ul>", None),
        ("The harbour law was signed on 14 August 1935", None),
        ("The new crane was built by forty people in a shed by the pier on 3 May 2019.", None),
    ],
)
def test_the_date_is_read_from_the_line_under_the_headline(line: str, iso: str | None) -> None:
    draft = page(STORY.replace("</h1>", f"</h1>{line}"))

    assert (draft.published.isoformat() if draft.published else None) == iso


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Other words | News</title>", STORY, "Cranes move"),
        ("<title>Cranes move on - News</title>", STORY.replace("<h1>Cranes move</h1>", ""), "Cranes move on"),
        (
            "<meta property='og:site_name' content='The News'><title>The News: Cranes move on</title>",
            STORY.replace("<h1>Cranes move</h1>", ""),
            "Cranes move on",
        ),
        ("", STORY.replace("<h1>Cranes move</h1>", ""), ""),
    ],
)
def test_the_title_is_what_readers_see(head: str, body: str, title: str) -> None:
    assert page(body, head).title == title


@pytest.mark.parametrize(
    ("head", "line", "byline"),
    [
        (
            LINKED % '[{"@graph":[{"@type":"Article","author":[{"@id":"#a"},"Ben Oak"]},'
            '{"@id":"#a","name":"Ann Lee"}]}]',
            "",
            "Ann Lee, Ben Oak",
        ),
        ('<meta name="author" content="Ann Lee">', "", "Ann Lee"),
        ("", "<p>By <a rel='author' href='/a'>Ann Lee</a></p>", "Ann Lee"),
        ("", "<p class='author'>Ann Lee | 3 May 2024</p>", "Ann Lee"),
        ("", "<p>Words by Ann Lee</p>", "Ann Lee"),
        ('<script type="application/ld+json">not json</script>', "", None),
    ],
)
def test_the_byline_is_found(head: str, line: str, byline: str | None) -> None:
    assert page(STORY.replace("</h1>", f"</h1>{line}"), head).byline == byline


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("<link rel='canonical' href='/b'>", "https://news.example/b"),
        ("<link rel='canonical' href='javascript:alert(1)'>", "https://news.example/a"),
        ("<meta property='og:url' content='https://other.example/c'>", "https://other.example/c"),
        ("", "https://news.example/a"),
    ],
)
def test_the_address_is_the_one_that_the_page_calls_its_own(head: str, address: str) -> None:
    assert page(head=head).address == address


@pytest.mark.parametrize(
    ("source", "encoding"),
    [
        (b"<meta charset=windows-1252>{}", "UTF-8"),
        ("<meta charset='iso-8859-1'>{}", "Windows-1252"),
        ("<?xml version='1.0' encoding='koi8-r'?><html>{}", "KOI8-R"),
        ("<meta charset='no-such-thing'>{}", "Windows-1252"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_states(source: str | bytes, encoding: str) -> None:
    head = source if isinstance(source, str) else source.decode()
    words = "Привет, мир" if encoding == "KOI8-R" else "Café “Kran” opens at the pier – today"
    codec = {"KOI8-R": "koi8-r", "UTF-8": "utf-8-sig"}.get(encoding, "cp1252")

    draft = read(head.format(f"<h1>{words}</h1>{STORY[20:]}").encode(codec), "a.html")

    assert (draft.title, draft.encoding) == (words, encoding)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("<html><body></body></html>", "shows no text"),
        ("<html><body><nav>Home Sport</nav></body></html>", "No article was found"),
        ("<div>" * 5_000 + "deep", "nested too deeply"),
        ("<p>a" * 70_000, "too many parts"),
        ("<!-- nothing -->", "shows no text|holds no page"),
    ],
)
def test_what_is_no_article_gets_one_sentence(source: str, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence):
        read(source, "a.html")


def test_a_table_of_numbers_is_kept_row_by_row() -> None:
    table = "<table><tr><th>Pier</th><th>Cranes</th></tr><tr><td>Old</td><td>9</td></tr></table>"
    draft = page(STORY.replace("<p>Three", f"{table}<p>Three"))

    assert kinds(draft)["Pier | Cranes"] == (BlockKind.LIST, None)
    assert kinds(draft)["Old | 9"] == (BlockKind.LIST, None)
