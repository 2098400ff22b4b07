"""What stands wholly inside a quotation has the source that is named with it."""

from factcheck.domain.labels import BlockKind, ClaimKind
from factcheck.domain.spans import Span, claim_text
from factcheck.splitting import split_block


def sources(text: str, kind: BlockKind = BlockKind.BODY) -> list[tuple[str, str]]:
    found = split_block(text, Span(0, len(text)), kind)
    return [
        (claim_text(text, claim.spans), claim_text(text, claim.source))
        for claim in found
        if claim.kind is not ClaimKind.EMBEDDED
    ]


def test_sentence_before_the_attribution_has_its_source() -> None:
    assert sources("“The roof was new. It could not leak,” the owner said.") == [
        ("The roof was new", "the owner said"),
        ("It could not leak", "the owner said"),
    ]


def test_next_quotation_has_the_source_named_last() -> None:
    text = "“We lost,” the coach said. The crowd left. “We played badly.”"

    assert sources(text) == [
        ("We lost", "the coach said"),
        ("The crowd left", ""),
        ("We played badly", "the coach said"),
    ]


def test_quoted_sentence_without_any_attribution_has_no_source() -> None:
    text = "“The bridge is closed.” Nobody crossed it."

    (quoted, plain) = split_block(text, Span(0, len(text)))

    assert (quoted.kind, quoted.source) == (ClaimKind.ATTRIBUTED, ())
    assert plain.kind is ClaimKind.FACT


def test_block_quotation_is_attributed_as_a_whole() -> None:
    text = "We did all we could."

    (claim,) = split_block(text, Span(0, len(text)), BlockKind.QUOTATION)

    assert claim.kind is ClaimKind.ATTRIBUTED


def test_quotation_after_a_colon_has_the_words_before_it_as_source() -> None:
    assert sources("The chief wrote on the wall: “The well is poisoned.”") == [
        ("The well is poisoned", "The chief wrote on the wall"),
    ]
