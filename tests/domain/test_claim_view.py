"""How the claims of an article look to one person: words, filters, counts, neighbours, strip."""

from dataclasses import replace

import pytest

from factcheck.domain.claim_view import LIST_LENGTH, Bar, ClaimView, Look, Order, Overview, Show, order_named
from factcheck.domain.labels import ClaimState


def view(number: int, look: Look = Look.TO_DO, **parts: object) -> ClaimView:
    base = ClaimView(id=f"id{number}", number=number, text=f"Claim  number {number}", look=look)
    return replace(base, **parts)  # type: ignore[arg-type]


CLAIMS = (
    view(1, Look.SUPPORTED, is_done=True),
    view(2, Look.FLAGGED, is_flagged=True),
    view(3, Look.DROPPED, state=ClaimState.DROPPED),
    view(4, Look.DISPUTED, is_draft=True, is_disputed=True),
    view(5, Look.INCONSISTENT, state=ClaimState.FINAL),
)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (view(1), "not reviewed"),
        (view(1, Look.FLAGGED), "flagged, not reviewed"),
        (view(1, Look.DROPPED, state=ClaimState.DROPPED), "not judged"),
        (view(1, Look.DISPUTED, is_draft=True), "disputed, draft"),
        (view(1, Look.SUPPORTED, state=ClaimState.AGREED), "supported, agreed"),
        (view(1, Look.INCONSISTENT, state=ClaimState.FINAL), "inconsistent, final"),
        (view(1, Look.FLAGGED, state=ClaimState.SPLIT), "flagged, not reviewed, split"),
    ],
)
def test_a_claim_says_in_words_what_its_mark_shows(claim: ClaimView, words: str) -> None:
    assert claim.words == words


@pytest.mark.parametrize(
    ("show", "numbers"),
    [
        (Show.ALL, [1, 2, 3, 4, 5]),
        (Show.TO_DO, [2, 4]),
        (Show.DRAFTS, [4]),
        (Show.FLAGGED, [2]),
        (Show.DISPUTED, [4]),
    ],
)
def test_each_filter_shows_its_claims(show: Show, numbers: list[int]) -> None:
    assert [claim.number for claim in Overview(CLAIMS, show).shown] == numbers


def test_counts_leave_out_what_is_not_judged() -> None:
    overview = Overview(CLAIMS)

    assert overview.counts == {
        Show.ALL: 4,
        Show.TO_DO: 2,
        Show.DRAFTS: 1,
        Show.FLAGGED: 1,
        Show.DISPUTED: 1,
    }
    assert (overview.done, overview.to_do, len(overview.judged)) == (1, 2, 4)


def test_a_search_finds_words_whatever_their_case_and_spaces() -> None:
    assert [one.number for one in Overview(CLAIMS, words="NUMBER  4").shown] == [4]


def test_the_list_shows_those_with_most_to_check_first_when_asked() -> None:
    claims = (view(1, triage_score=10), view(2, triage_score=40), view(3), view(4, triage_score=40))

    assert [one.number for one in Overview(claims, order=Order.CHECK).listed] == [2, 4, 1, 3]
    assert [one.number for one in Overview(claims, order=Order.TEXT).listed] == [1, 2, 3, 4]
    assert [one.number for one in Overview(claims, order=Order.CHECK).shown] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("name", "order"), [("check", Order.CHECK), ("text", Order.TEXT), ("x", Order.TEXT), (None, Order.TEXT)]
)
def test_an_unknown_order_is_that_of_the_text(name: str | None, order: Order) -> None:
    assert order_named(name) is order


def test_the_current_claim_is_the_one_asked_for_else_the_first_to_do() -> None:
    assert [
        getattr(overview.current(number), "number", None)
        for overview, number in [
            (Overview(CLAIMS), 3),
            (Overview(CLAIMS), None),
            (Overview(CLAIMS), 99),
            (Overview(CLAIMS, words="number 5"), None),
            (Overview(CLAIMS, words="nothing"), None),
            (Overview(()), None),
        ]
    ] == [3, 2, 2, 5, 1, None]


def test_neighbours_go_round_and_skip_what_is_not_judged() -> None:
    overview = Overview(CLAIMS)

    steps = [(overview.before(number), overview.after(number)) for number in (1, 4)]

    assert [(a.number, b.number) for a, b in steps if a and b] == [(5, 2), (2, 5)]
    assert (Overview(()).before(1), Overview(()).after(1)) == (None, None)


def test_the_next_to_do_goes_round_too() -> None:
    assert [getattr(Overview(CLAIMS).next_to_do(at), "number", None) for at in (1, 2, 4)] == [2, 4, 2]
    assert Overview(CLAIMS[:1]).next_to_do(1) is None


def test_the_strip_has_a_bar_for_each_claim() -> None:
    assert Overview(CLAIMS).strip(4)[1:3] == (
        Bar(2, Look.FLAGGED, is_now=False),
        Bar(4, Look.DISPUTED, is_now=True),
    )


def test_many_claims_share_bars_and_the_most_striking_one_shows() -> None:
    claims = [view(number) for number in range(1, 302)]
    claims[1] = view(2, Look.INCONSISTENT)

    strip = Overview(tuple(claims)).strip(301)

    assert len(strip) == 101
    assert (strip[0].look, strip[1].look) == (Look.INCONSISTENT, Look.TO_DO)
    assert [bar.is_now for bar in strip].index(True) == 100


def test_keys_and_numbers_lead_to_the_claims() -> None:
    overview = Overview(CLAIMS, Show.FLAGGED)

    assert overview.marks["2"] == ("flagged", (), "flagged, not reviewed")
    assert overview.marks["4"][1] == ("draft", "off")
    assert overview.shown_numbers == {2}


def long_list(length: int) -> Overview:
    return Overview(tuple(ClaimView(str(at), at, "", Look.TO_DO) for at in range(1, length + 1)))


def test_a_long_list_comes_in_parts_and_begins_with_that_of_the_claim() -> None:
    overview = long_list(2 * LIST_LENGTH + 1)

    middle, last = overview.list_part(None, LIST_LENGTH + 1), overview.list_part(3, 1)

    assert (middle.place, middle.parts, middle.first, middle.last) == (2, 3, 201, 400)
    assert [claim.number for claim in last.claims] == [401]
    assert last.total == 401


@pytest.mark.parametrize(("wanted", "place"), [(0, 1), (-2, 1), (9, 2)])
def test_a_part_that_is_not_there_is_the_nearest(wanted: int, place: int) -> None:
    assert long_list(LIST_LENGTH + 1).list_part(wanted, 1).place == place


def test_a_list_without_claims_has_one_empty_part() -> None:
    part = long_list(0).list_part(None, 1)

    assert (part.parts, part.claims) == (1, ())
