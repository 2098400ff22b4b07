"""Each piece of a text is the block that it looks like, and page furniture says why it is left out."""

from pathlib import Path

import pytest

from factcheck.splitting.blocks import blocks_of

BODY = "The river rose by two metres on Sunday night and reached the steps of the old customs house."
MORE = "Nobody was hurt, the police said."


def kinds(*paragraphs: str) -> list[str]:
    return [block.kind.value for block in blocks_of("\n\n".join(paragraphs))]


def reasons(*paragraphs: str) -> list[str | None]:
    return [block.reason for block in blocks_of("\n\n".join(paragraphs))]


def test_first_short_line_without_a_stop_is_the_headline() -> None:
    assert kinds("Rain floods the lower town", BODY) == ["headline", "body"]


@pytest.mark.parametrize("line", ["Will the dam hold?", "Minister: “We will win”", "Talks begin in the U.S."])
def test_headline_may_end_with_a_mark_that_is_no_stop(line: str) -> None:
    assert kinds(line, BODY) == ["headline", "body"]


@pytest.mark.parametrize(
    "line",
    ["The dam held.", "The dam held. Who knew?", "and so it went", "Word " * 31],
    ids=["stop", "two sentences", "small letter", "too long"],
)
def test_first_line_that_is_no_heading_is_body(line: str) -> None:
    assert kinds(line, BODY) == ["body", "body"]


def test_single_line_is_body_with_or_without_a_stop() -> None:
    assert kinds("The dam was finished in 1931") == ["body"]


def test_short_line_between_paragraphs_is_a_subheading() -> None:
    assert kinds("Rain floods the town", BODY, "A long night", MORE) == [
        "headline",
        "body",
        "subheading",
        "body",
    ]


def test_short_line_at_the_end_is_body() -> None:
    assert kinds(BODY, "A long night") == ["body", "body"]


def test_line_with_a_colon_above_a_list_is_a_subheading() -> None:
    assert kinds(BODY, "What we know:", "- Two dead") == ["body", "subheading", "list"]


def test_marks_of_markdown_decide() -> None:
    assert kinds("# The dam", "## The night", "> We won.", "* One", "• Two", "3. Three", BODY) == [
        "headline",
        "subheading",
        "quotation",
        "list",
        "list",
        "list",
        "body",
    ]


def test_heading_mark_after_the_first_paragraph_is_a_subheading() -> None:
    assert kinds(BODY, "# The night", MORE) == ["body", "subheading", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Volunteers hold sandbags at the old customs house in Norvik, on Sunday night.",
        "Mayor Lena Hart waves to the crew of the ferry (Anna Lind)",
    ],
)
def test_scene_below_the_headline_is_a_caption(line: str) -> None:
    assert kinds("Rain floods the town", line, BODY) == ["headline", "caption", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Volunteers said on Sunday that they hold sandbags in store.",
        "The council decides on the tram on Tuesday.",
        "Volunteers hold sandbags " + "and more of them " * 20,
        "NORVIK, March 12 -- Volunteers hold sandbags at the customs house.",
        "In the old customs house volunteers hold sandbags.",
        "Some 200 sandbags are on display at the customs house.",
    ],
    ids=["reports", "shows nothing", "too long", "dateline", "begins with the place", "noun"],
)
def test_paragraph_below_the_headline_that_is_no_scene_is_body(line: str) -> None:
    assert kinds("Rain floods the town", line, BODY) == ["headline", "body", "body"]


def test_scene_after_the_first_paragraph_is_body() -> None:
    assert kinds("Rain floods the town", BODY, "Volunteers hold sandbags.", MORE)[2] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Photo: The crew wave from the deck on Tuesday.",
        "Lena Hart (left) with the crew.",
        "The crew is pictured on the deck.",
        "Fig. 3: The dam in 1931.",
    ],
)
def test_line_that_points_at_a_picture_is_a_caption_anywhere(line: str) -> None:
    assert kinds(BODY, line, MORE) == ["body", "caption", "body"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("***", "separator"),
        ("By Ann Lee and Tom van Brandt", "byline"),
        ("By ANN LEE | Staff Writer", "byline"),
        ("Reporting by Ann Lee; editing by Tom Brandt", "byline"),
        ("Published 3 May 2024, 10:30 GMT", "date of issue"),
        ("Updated 3 hours ago", "date of issue"),
        ("GENEVA, 3 March 2024 (Agency) –", "dateline"),
        ("Photo: Anna Lind / Norvik Post", "photo credit"),
        ("AFP via Getty Images", "photo credit"),
        ("AP Photo/Tom Brandt", "photo credit"),
        ("Leave a comment", "comment link"),
        ("12 Comments", "comment link"),
        ("Share this article", "share link"),
        ("Facebook | Twitter | WhatsApp", "share link"),
        ("Follow us on Mastodon for more", "share link"),
        ("Sign up for our weekly newsletter.", "newsletter line"),
        ("Trending", "page link"),
        ("Read more: The bridge that fell", "page link"),
        ("https://example.org/news/1", "page link"),
        ("5 min read", "page link"),
        ("More from Norvik Post", "page link"),
        ("Tags: rain, river", "tags"),
        ("#rain #river", "tags"),
        ("Advertisement", "advertisement"),
        ("Story continues below this ad", "advertisement"),
        ("© 2024 Norvik Post", "copyright line"),
        ("Norvik Post. All rights reserved.", "copyright line"),
    ],
)
def test_page_furniture_is_left_out_with_its_reason(line: str, reason: str) -> None:
    assert reasons(BODY, line, MORE) == [None, reason, None]


@pytest.mark.parametrize(
    "line",
    [
        "By the river",
        "By Monday the river had fallen.",
        "Reporting by Ann Lee showed that the dam was unsafe.",
        "Share of the vote",
        "Reuters Wins Prize",
        "Photo of the crew",
        "The newsletter of the parish reported it first.",
        "Politics",
        "1 May 1945",
    ],
)
def test_line_of_the_article_is_kept(line: str) -> None:
    assert reasons(BODY, line, MORE) == [None, None, None]


def test_date_and_section_above_the_article_are_furniture() -> None:
    assert reasons("World news", "Friday, 4 January 2019", "Rain floods the town", BODY) == [
        "section label",
        "date of issue",
        None,
        None,
    ]


def test_links_below_their_label_are_furniture_until_the_text_goes_on() -> None:
    found = reasons(BODY, "Most read", "Ferry to close", "- Who pays?", "Ferry closed.", "Night falls", MORE)

    assert found == [None, "page link", "page link", "page link", None, None, None]


def test_heading_ends_a_list_of_links() -> None:
    assert reasons(BODY, "Related stories", "# The night", MORE) == [None, "page link", None, None]


def test_label_of_links_above_the_article_does_not_swallow_the_headline() -> None:
    assert kinds("Trending", "Rain floods the town", BODY) == ["furniture", "headline", "body"]


def test_long_paragraph_is_never_furniture() -> None:
    assert reasons("Tags: " + "word " * 100, BODY) == [None, None]


def test_text_without_words_has_no_blocks_or_only_furniture() -> None:
    assert blocks_of(" \n\n ") == ()
    assert reasons("--") == ["separator"]


def test_article_of_the_mission_has_its_blocks(shared_dir: Path) -> None:
    text = (shared_dir / "articles" / "high-level-dialogue.txt").read_text(encoding="utf-8")

    blocks = blocks_of(text)

    assert [block.kind.value for block in blocks] == [
        "headline",
        "caption",
        *["body"] * 9,
        *["furniture"] * 2,
    ]
    assert [block.reason for block in blocks[-2:]] == ["comment link", "page link"]
