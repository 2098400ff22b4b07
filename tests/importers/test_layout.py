"""Layout: parts become one text with blocks, and a form can keep them beside a text that people change."""

import pytest

from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.errors import Invalid
from factcheck.importers.layout import Part, check_blocks, laid_out, layout_of, one_paragraph, with_layout
from factcheck.splitting import Block, split

PARTS = (
    Part("Cranes  move", BlockKind.HEADLINE),
    Part(" · ", BlockKind.BODY),
    Part("Home · Sport", BlockKind.FURNITURE, "menu"),
    Part("Nine cranes\r\nwere  moved.", BlockKind.BODY),
)


def test_parts_become_one_text_and_blocks_that_cover_it() -> None:
    text, blocks = laid_out(PARTS)

    assert text == "Cranes move\n\nHome · Sport\n\nNine cranes\nwere moved."
    assert [block.span.quote(text) for block in blocks] == text.split("\n\n")
    assert [block.reason for block in blocks] == [None, "menu", None]
    check_blocks(text, blocks)


def test_a_text_is_split_along_the_blocks_that_are_known() -> None:
    text, blocks = laid_out(PARTS)

    found = split(text, blocks=blocks)

    assert found.blocks == blocks
    assert "Home" not in "".join(span.quote(text) for claim in found.claims for span in claim.spans)


def test_characters_that_nobody_sees_are_not_kept() -> None:
    assert one_paragraph("a\u200bb\x00c\x1b\nd\ufeff") == "abc\nd"
    assert one_paragraph("e\u200b\u0301") == "é"


def test_a_form_keeps_what_each_part_is() -> None:
    text, blocks = laid_out(PARTS)

    assert with_layout(text, layout_of(text, blocks)) == blocks


def test_parts_of_equal_words_keep_what_each_of_them_is() -> None:
    parts = [Part("Cranes move", kind, why) for kind, why in (("headline", None), ("furniture", "menu"))]
    text, blocks = laid_out([Part(part.words, BlockKind(part.kind), part.reason) for part in parts])

    assert with_layout(text, layout_of(text, blocks)) == blocks


def test_a_part_that_was_rewritten_is_read_as_any_text() -> None:
    text, blocks = laid_out(PARTS)
    changed = text.replace("Nine cranes\nwere moved.", "Ten cranes were moved.\nShare this article")

    kinds = [
        (block.span.quote(changed), block.kind) for block in with_layout(changed, layout_of(text, blocks))
    ]

    assert kinds == [
        ("Cranes move", BlockKind.HEADLINE),
        ("Home · Sport", BlockKind.FURNITURE),
        ("Ten cranes were moved.", BlockKind.BODY),
        ("Share this article", BlockKind.FURNITURE),
    ]


@pytest.mark.parametrize(
    "layout",
    ["", "{}", "[]", "nonsense", '{"a": 1}', '{"a": [["no-kind", ""]]}', '{"a": [1, 2, 3]}', "[" * 90_000],
)
def test_a_layout_that_was_made_up_is_dropped(layout: str) -> None:
    assert with_layout("Nine cranes.", layout) == ()


def test_a_text_without_blocks_has_no_layout() -> None:
    assert layout_of("Nine cranes.", ()) == ""


@pytest.mark.parametrize("spans", [[(0, 4)], [(5, 11), (0, 4)], [(0, 4), (5, 99)], [(5, 11)]])
def test_blocks_that_do_not_make_up_the_text_are_refused(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(Invalid, match="do not make up"):
        check_blocks("Nine cranes", [Block(Span(*span), BlockKind.BODY) for span in spans])
