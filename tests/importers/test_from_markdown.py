"""Markdown keeps its words and the marks of blocks, and loses the rest of its markup."""

import pytest

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import BlockKind, DateOrigin
from factcheck.importers.from_markdown import read
from factcheck.splitting import split


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("# Head #", "# Head\n"),
        ("Head\n====\nWords", "# Head\n\nWords\n"),
        ("Sub\n---\nWords", "## Sub\n\nWords\n"),
        ("a **bold** and *soft* and __strong__ and _slanted_", "a bold and soft and strong and slanted\n"),
        ("2*3*4 and snake_case_name stay", "2*3*4 and snake_case_name stay\n"),
        (r"a \*star\* and 5\. fifth", "a *star* and 5. fifth\n"),
        ("a [link](https://a.example/x) and [ref][1]\n\n[1]: https://a.example", "a link and ref\n"),
        ('an ![old crane](crane.png "Crane")', "an old crane\n"),
        ("`code` and <https://a.example>", "code and https://a.example\n"),
        ("* one\n+ two\n- three", "- one\n- two\n- three\n"),
        ("> quoted\n> words", "> quoted\n> words\n"),
        ("one\n\n***\n\n<!-- note -->two", "one\n\ntwo\n"),
        ("```\nraw\n```", "\nraw\n".lstrip()),
        ("one\n\n\n\ntwo", "one\n\ntwo\n"),
    ],
)
def test_markup_is_taken_off_and_words_stay(given: str, kept: str) -> None:
    assert read(given, "paste").text == kept


def test_the_splitter_sees_the_blocks_that_the_marks_name() -> None:
    text = read(
        b"# Harbour opens\n\nIt has **nine** cranes.\n\n> We are glad.\n\n* one crane\n* two cranes\n", "a.md"
    ).text

    kinds = [block.kind for block in split(text).blocks]

    assert kinds == [
        BlockKind.HEADLINE,
        BlockKind.BODY,
        BlockKind.QUOTATION,
        BlockKind.LIST,
        BlockKind.LIST,
    ]


def test_front_matter_gives_title_and_date() -> None:
    draft = read(
        '---\ntitle: "Harbour *opens*"\ndate: 2025-05-13T08:00:00Z\nauthor: A\n---\n\nWords.', "paste"
    )

    assert (draft.title, draft.text) == ("Harbour opens", "Words.\n")
    assert (draft.published, draft.published_from) == (PartialDate(2025, 5, 13), DateOrigin.GIVEN)


def test_a_date_that_is_none_is_left_out() -> None:
    draft = read("---\ndate: soon\n---\nWords.", "paste")

    assert (draft.published, draft.published_from) == (None, None)


def test_the_first_heading_is_the_title() -> None:
    assert read("Intro.\n\n## One\n\n# Two", "paste").title == "One"
