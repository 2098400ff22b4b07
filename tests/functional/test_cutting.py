"""Cutting claims by hand, in the preview and on the annotate page: each act is stored, shown and undone."""

import pytest
from cut_desk import CutDesk, middle_of, open_article, select_words, told, write_article
from desk import NewPage, ServedDesk
from playwright.sync_api import Locator, Page, expect

from factcheck.domain.labels import ArticleState

pytestmark = pytest.mark.browser

CLAIMS = [
    "The 👩‍🚒 cafe\u0301 opened in 1931",
    "It has nine red cranes",
    "nine red",
    "Nine cranes work",
    "the docks … stand empty",
    "– which cost little",
]

REFUSED = [
    ("and", "the mayor", "A claim stays inside one paragraph."),
    ("🚢", "empty", "This is the whole page"),
    ("Nine cranes", "work", "These words are claim 4 already."),
    ("🚢", "🚢", "There is no word in this."),
    ("The", "work", "A claim stays inside one paragraph."),
]
# The words are adjusted by one script on both pages; what the panels of the two do is tried on each.
in_review = pytest.mark.parametrize("cut", [ArticleState.IN_REVIEW], ids=["review"], indirect=True)


@pytest.fixture(params=[ArticleState.DRAFT, ArticleState.IN_REVIEW], ids=["preview", "review"])
def cut(request: pytest.FixtureRequest, desk: ServedDesk) -> CutDesk:
    return write_article(desk, state=request.param)


@pytest.fixture
def page(new_page: NewPage, cut: CutDesk) -> Page:
    return open_article(new_page(), cut, "ana", 2)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def words_of(page: Page) -> Locator:
    return page.locator("#edit-words")


def choose(page: Page, number: int) -> None:
    """Make a claim the current one, with what can be done to it unfolded."""
    heading = page.locator("#panel-h, #claim-h")
    if f"Claim {number}" not in (heading.text_content() or ""):
        page.locator(f"#r{number}").click()
    expect(heading).to_contain_text(f"Claim {number}")
    page.evaluate("for (const fold of document.querySelectorAll('#cut, #cut details')) fold.open = true")


def test_a_selection_by_mouse_becomes_a_claim_of_whole_words(page: Page, cut: CutDesk) -> None:
    start, end = middle_of(page, "two"), middle_of(page, "docks")
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=4)
    page.mouse.up()

    page.get_by_role("button", name="Make this a claim").click()

    told(page, "Claim 4 is new")
    expect(page.locator("#c4")).to_have_text("two docks\u20604\u2060")
    assert cut.claims() == [*CLAIMS[:3], "two docks", *CLAIMS[3:]]
    page.reload()
    expect(page.locator("#c4")).to_have_text("two docks\u20604\u2060")
    press(page, "u")
    told(page, "Undone")
    assert cut.claims() == CLAIMS


def test_the_button_at_a_selection_takes_no_focus_and_has_a_key(page: Page, cut: CutDesk) -> None:
    before = page.evaluate("document.activeElement.tagName")
    select_words(page, "but", "but")
    expect(page.get_by_role("button", name="Make this a claim")).to_be_visible()
    assert page.evaluate("document.activeElement.tagName") == before

    press(page, "c")

    told(page, "is new")
    assert "but" in cut.claims()


@in_review
def test_what_cannot_be_a_claim_is_refused_with_the_reason(page: Page, cut: CutDesk) -> None:
    for first, last, reason in REFUSED:
        select_words(page, first, last)

        expect(page.locator("#newclaim-why")).to_contain_text(reason)
        expect(page.get_by_role("button", name="Make this a claim")).to_be_hidden()
        press(page, "c")
        assert cut.claims() == CLAIMS


def test_a_new_claim_is_marked_word_by_word_with_the_keyboard_alone(page: Page, cut: CutDesk) -> None:
    press(page, "c")
    expect(page.get_by_role("slider", name="Start")).to_be_focused()
    expect(words_of(page)).to_have_text("and")
    press(page, "ArrowRight", "Tab", "ArrowRight")
    expect(page.get_by_role("slider", name="End")).to_have_attribute("aria-valuetext", "docks")

    press(page, "Enter")

    told(page, "Claim 4 is new")
    assert cut.claims()[3] == "two docks"


@in_review
def test_a_new_claim_goes_on_in_the_next_paragraph(page: Page) -> None:
    press(page, "c", "End", "ArrowRight")

    expect(words_of(page)).to_have_text("Nine")
    press(page, "ArrowLeft")
    expect(words_of(page)).to_have_text("docks")


@in_review
def test_a_claim_is_adjusted_with_shift_and_arrows(page: Page, cut: CutDesk) -> None:
    press(page, "a", "Shift+ArrowRight", "Shift+ArrowRight")
    expect(words_of(page)).to_have_text("It has nine red cranes and two")

    press(page, "Enter")

    told(page, "Claim 2 has the chosen words")
    assert cut.claims()[1] == "It has nine red cranes and two"
    press(page, "Control+z")
    told(page, "Undone")
    assert cut.claims() == CLAIMS


@in_review
def test_escape_changes_nothing_and_gives_the_focus_back(page: Page, cut: CutDesk) -> None:
    page.locator("#r2").focus()

    press(page, "a", "ArrowLeft", "Escape")

    expect(page.locator(".editbar")).to_be_hidden()
    expect(page.locator("#r2")).to_be_focused()
    assert cut.claims() == CLAIMS


@in_review
def test_verdict_and_walking_keys_rest_while_words_are_adjusted(page: Page, cut: CutDesk) -> None:
    press(page, "a", "j", "1", "u")

    expect(page.locator("#edit-h")).to_have_text("Adjust claim 2")
    expect(page.locator("#c2")).to_contain_class("now")


@in_review
def test_the_handles_are_dragged_by_mouse(page: Page, cut: CutDesk) -> None:
    press(page, "a")
    box = page.get_by_role("slider", name="End").bounding_box()
    assert box
    page.mouse.move(box["x"] + 4, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(*middle_of(page, "two"), steps=4)
    page.mouse.up()
    expect(words_of(page)).to_have_text("It has nine red cranes and two")

    page.get_by_role("button", name="Save", exact=True).click()

    told(page, "has the chosen words")
    assert cut.claims()[1] == "It has nine red cranes and two"


def test_words_are_adjusted_by_buttons_alone(page: Page, cut: CutDesk) -> None:
    choose(page, 2)
    page.get_by_role("button", name="Adjust its words").click()

    page.get_by_role("button", name="Start one word later").click()
    page.get_by_role("button", name="End one word earlier").click()
    page.get_by_role("button", name="Save", exact=True).click()

    told(page, "has the chosen words")
    assert "has nine red" in cut.claims()


@in_review
def test_of_a_claim_in_two_parts_one_is_chosen_and_the_other_stays(page: Page, cut: CutDesk) -> None:
    choose(page, 5)
    press(page, "a")
    expect(page.get_by_role("button", name="Part 2")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Part 1").click()
    press(page, "ArrowRight", "Enter")

    told(page, "has the chosen words")
    assert cut.claims()[4] == "the docks, which … stand empty"


def test_a_claim_is_split_at_the_selection(page: Page, cut: CutDesk) -> None:
    choose(page, 1)
    select_words(page, "opened", "opened")
    page.get_by_role("button", name="Split it").click()
    expect(words_of(page)).to_have_text("The 👩‍🚒 cafe\u0301 | opened | in 1931")
    page.get_by_role("slider", name="Second cut").press("ArrowRight")

    press(page, "Enter")

    told(page, "split into 3")
    assert cut.claims()[:3] == ["The 👩‍🚒 cafe\u0301", "opened in", "1931"]
    page.locator("#toast button").click()
    told(page, "Undone")
    assert cut.claims() == CLAIMS


def test_neighbours_are_joined_and_taken_apart_again(page: Page, cut: CutDesk) -> None:
    choose(page, 1)

    page.get_by_role("button", name="Join with").first.click()

    told(page, "holds the words of all that were joined")
    assert cut.claims()[0] == "The 👩‍🚒 cafe\u0301 opened in 1931. It has nine red cranes"
    page.locator("#toast button").click()
    told(page, "Undone")
    assert cut.claims() == CLAIMS


def test_a_claim_is_dropped_restored_and_both_are_undone(page: Page, cut: CutDesk) -> None:
    choose(page, 2)
    press(page, "x")
    page.get_by_role("textbox", name="Reason").or_(page.get_by_label("Why it is not judged")).fill("A joke.")
    page.get_by_role("button", name="Drop the claim").click()
    told(page, "is not judged any more")
    expect(page.locator("#c2")).to_contain_class("v-dropped now")
    assert cut.claims()[1] == "– It has nine red cranes"

    page.get_by_role("button", name="Restore").click()
    told(page, "is judged again")
    press(page, "u")
    told(page, "Undone")
    assert cut.claims()[1] == "– It has nine red cranes"
    press(page, "u")

    expect(page.locator("#c2")).to_contain_class("v-todo now")
    assert cut.claims() == CLAIMS


def test_a_refused_act_says_why_at_its_field_and_loses_nothing(page: Page, cut: CutDesk) -> None:
    choose(page, 2)
    press(page, "x")

    page.get_by_role("button", name="Drop the claim").click()

    field = page.get_by_role("textbox", name="Reason").or_(page.get_by_label("Why it is not judged"))
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#panel .error").first).to_contain_text("Say why this claim is not judged.")
    assert cut.claims() == CLAIMS


def test_the_kind_is_changed_in_place(page: Page, cut: CutDesk) -> None:
    choose(page, 2)
    page.get_by_text("Change the kind").first.click() if page.locator("#cut").count() == 0 else None
    page.get_by_label("Kind", exact=True).select_option("prediction")

    page.get_by_role("button", name="Set the kind").click()

    told(page, "The kind of claim 2 is set")
    expect(page.locator("#panel .tag").first).to_have_text("Prediction")
