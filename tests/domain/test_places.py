"""Places in a text are counted by kind."""

from factcheck.domain.labels import BlockKind as B
from factcheck.domain.places import places_of


def test_places_are_counted_by_kind_and_the_headline_has_no_number() -> None:
    kinds = [B.HEADLINE, B.FURNITURE, B.CAPTION, B.BODY, B.QUOTATION, B.BODY, B.LIST, B.SUBHEADING, B.BODY]

    assert places_of(kinds) == (
        "headline",
        "left out",
        "caption 1",
        "paragraph 1",
        "quotation 1",
        "paragraph 2",
        "list item 1",
        "subheading 1",
        "paragraph 3",
    )
