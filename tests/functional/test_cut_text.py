"""The text while claims are cut: what lights up, what is renewed, what stays; by touch and by form too."""

import pytest
from axe import what_axe_finds
from cut_desk import CutDesk, Text, Wanted, middle_of, open_article, select_words, told, write_article
from desk import NewPage, Scheme, ServedDesk
from playwright.sync_api import Page, expect

from factcheck.domain.labels import ArticleState

pytestmark = pytest.mark.browser

LOOKS: list[tuple[Scheme, int]] = [("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)]
CROSSING = Text(
    paragraphs=["The old harbour opened in 1931 and closed in 1990."],
    claims=(
        Wanted(["The old harbour opened in 1931 and closed"]),
        Wanted(["opened in 1931 and closed in 1990"]),
        Wanted(["1931"]),
    ),
)
LONG = Text(
    paragraphs=[f"Crane number {number} was painted red and then sold." for number in range(60)],
    claims=[Wanted([f"Crane number {number} was painted red"]) for number in range(60)],
)


def review(desk: ServedDesk, text: Text | None = None) -> CutDesk:
    return write_article(desk, state=ArticleState.IN_REVIEW, text=text)


def test_all_parts_of_a_claim_light_up_and_the_last_alone_has_the_number(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page(), review(desk), "ana", 1)

    page.mouse.move(*middle_of(page, "stand"))

    expect(page.locator(".lit")).to_have_count(2)
    assert page.locator(".lit").evaluate_all("marks => marks.map(mark => mark.dataset.n)") == ["5", "5"]
    assert page.locator("[data-n='5'] > .k").count() == 1


def test_who_says_it_is_framed_in_the_text_and_named_in_the_panel(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page(), review(desk), "ana", 1)
    source = page.locator(".by", has_text="the mayor told the council")
    expect(source).to_have_css("outline-style", "none")

    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("j")

    expect(page.locator("#panel")).to_contain_text("Said by: the mayor told the council")
    expect(source).to_have_css("outline-style", "solid")


def test_a_click_picks_the_shortest_claim_and_the_next_click_a_longer_one(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page(), review(desk, CROSSING), "ana", 3)
    heading = page.locator("#panel-h")
    place = middle_of(page, "opened")

    page.mouse.click(*place)
    expect(heading).to_contain_text("Claim 2")
    page.mouse.click(*middle_of(page, "opened"))

    expect(heading).to_contain_text("Claim 1")
    assert page.locator(".claim[data-n='2']").count() == 2
    assert page.locator("[data-n='2'] > .k").count() == 1


def test_a_change_moves_neither_the_page_nor_typed_words_nor_the_focus(
    new_page: NewPage, desk: ServedDesk
) -> None:
    cut = review(desk, LONG)
    page = open_article(new_page(), cut, "ines", 40)
    page.keyboard.press("n")
    page.keyboard.type("Half a thought")
    place = page.locator("#c41").bounding_box()
    page.evaluate(
        """() => {
            const text = document.querySelector("#c40").nextSibling;
            const at = text.data.indexOf("sold");
            getSelection().setBaseAndExtent(text, at, text, at + 4);
        }"""
    )
    page.get_by_role("button", name="Make this a claim").click()

    told(page, "Claim 41 is new")
    after = page.locator("#c42").bounding_box()
    assert place
    assert after
    assert abs(after["y"] - place["y"]) < 2
    expect(page.locator("#rationale")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("k")
    expect(page.locator("#panel-h")).to_contain_text("Claim 40")
    expect(page.locator("#rationale")).to_have_value("Half a thought")


def test_undo_takes_back_verdicts_and_cuts_in_the_order_they_were_made(
    new_page: NewPage, desk: ServedDesk
) -> None:
    cut = review(desk)
    before = cut.claims()
    page = open_article(new_page(), cut, "ines", 2)
    page.keyboard.press("2")
    expect(page.locator("#c2")).to_contain_class("v-disputed")
    page.keyboard.press("Escape")
    select_words(page, "but", "but")
    page.keyboard.press("c")
    told(page, "is new")

    page.keyboard.press("u")
    told(page, "Undone: new claim")
    assert cut.claims() == before
    expect(page.locator("#c2")).to_contain_class("v-disputed")
    page.keyboard.press("u")

    expect(page.locator("#c2")).to_contain_class("v-todo")


def test_undo_knows_the_last_act_after_a_reload(new_page: NewPage, desk: ServedDesk) -> None:
    cut = review(desk)
    before = cut.claims()
    page = open_article(new_page(), cut, "ines", 2)
    select_words(page, "but", "but")
    page.keyboard.press("c")
    told(page, "is new")

    page.reload()
    page.wait_for_load_state("networkidle")
    page.keyboard.press("u")

    told(page, "Undone")
    assert cut.claims() == before


def test_a_judged_claim_with_other_words_is_stale(new_page: NewPage, desk: ServedDesk) -> None:
    cut = review(desk)
    page = open_article(new_page(), cut, "ines", 2)
    page.locator("#ev-url").fill("https://register.example/cranes")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator(".ev li")).to_have_count(1)
    page.locator("#verdict-form button[value=supported]").click()
    expect(page.locator("#c2")).to_contain_class("v-supported")
    page.keyboard.press("k")
    page.goto(f"{cut.address}?claim=2")
    page.wait_for_load_state("networkidle")

    page.keyboard.press("a")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")

    told(page, "has the chosen words")
    expect(page.locator("#panel")).to_contain_text("This claim is stale.")
    expect(page.locator("#c2")).to_contain_class("stale")


def test_words_no_claim_covers_are_marked_counted_and_listed(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page(), review(desk), "ana", 2)

    page.get_by_role("link", name="Words no claim covers").click()

    expect(page.locator("#coverage-h")).to_have_text("Words no claim covers: 4 of 29 (14%)")
    expect(page.locator("mark.gap")).to_have_text(["and two docks", "but"])
    page.keyboard.press("j")
    expect(page.locator("mark.gap")).to_have_count(2)
    page.reload()
    page.locator("#coverage summary").click()
    page.get_by_role("link", name="and two docks").click()
    expect(page.locator("#g1")).to_be_in_viewport()
    page.get_by_role("link", name="Hide this").click()
    expect(page.locator("mark.gap")).to_have_count(0)


@pytest.mark.parametrize("state", [ArticleState.DRAFT, ArticleState.IN_REVIEW])
def test_a_finger_selects_drags_and_saves(new_page: NewPage, desk: ServedDesk, state: ArticleState) -> None:
    cut = write_article(desk, state=state)
    page = open_article(new_page(width=390, height=844, has_touch=True), cut, "ana", 2)
    select_words(page, "two", "dock")
    button = page.get_by_role("button", name="Make this a claim")
    assert (button.bounding_box() or {"height": 0})["height"] >= 44
    button.tap()
    told(page, "Claim 4 is new")

    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("a")
    box = page.get_by_role("slider", name="Start").bounding_box()
    assert box
    assert box["width"] >= 44
    drag(page, (box["x"] + 36, box["y"] + 6), middle_of(page, " and"))
    expect(page.locator("#edit-words")).to_have_text("and two docks")
    page.get_by_role("button", name="Save", exact=True).tap()

    told(page, "has the chosen words")
    assert cut.claims()[3] == "two docks"


def drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag with one finger, which only the browser's own protocol can do; a jump would be no gesture."""
    browser = page.context.new_cdp_session(page)
    steps = [(start[0] + (end[0] - start[0]) * part / 6, end[1]) for part in range(1, 7)]
    for kind, (x, y) in [("touchStart", start), *(("touchMove", step) for step in steps)]:
        browser.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
        page.wait_for_timeout(30)
    browser.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(400)  # a tap right behind it would be one gesture with the drag
    browser.detach()


def test_indices_before_and_after_emoji_are_code_points_of_the_stored_text(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page(), review(desk), "ana", 1)

    points = page.evaluate(
        """async () => {
            const { src } = document.querySelector("script[src*='/factcheck.js']");
            const { blocks, pointOf, textOf } = await import(src.replace("factcheck.js", "offsets.js"));
            const [first, second] = blocks();
            const point = (block, words) => {
                const text = textOf(block);
                return pointOf(text, text.indexOf(words), Number(block.dataset.at));
            };
            const inFirst = ["cafe", "opened", "docks"].map((words) => point(first, words));
            return [...inFirst, point(second, "mayor")];
        }"""
    )

    text = "\n\n".join(Text().paragraphs)
    assert points == [text.index(words) for words in ("cafe", "opened", "docks", "mayor")]


@pytest.mark.parametrize("state", [ArticleState.DRAFT, ArticleState.IN_REVIEW])
def test_without_a_script_the_forms_do_the_same(
    new_page: NewPage, desk: ServedDesk, state: ArticleState
) -> None:
    cut = write_article(desk, state=state)
    page = new_page(java_script=False)
    desk.admit(page, "ana")
    page.goto(f"{cut.address}?claim=2")
    expect(page.get_by_role("button", name="Adjust its words")).to_have_count(0)
    if state is ArticleState.IN_REVIEW:
        page.locator("#cut > summary").click()
        page.get_by_role("link", name="Change its words, or split it").click()
    page.get_by_text("Change the words").first.click()
    page.locator("#span-text").fill("has nine red cranes")

    page.get_by_role("button", name="Change the words").click()

    assert cut.claims()[1] == "has nine red cranes"
    page.goto(f"{cut.address}?view=coverage")
    expect(page.locator("mark.gap").nth(0)).to_have_text("It")
    assert page.locator("a.ref").first.get_attribute("href") == "?claim=1&view=coverage#c1"


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_nothing_that_floats_over_the_text_has_a_fault(
    new_page: NewPage, desk: ServedDesk, scheme: Scheme, width: int
) -> None:
    found: list[str] = []
    for state in (ArticleState.DRAFT, ArticleState.IN_REVIEW):
        cut = write_article(desk, state=state)
        page = open_article(new_page(scheme=scheme, width=width, height=844), cut, "ana", 4)
        select_words(page, "two", "dock")
        page.locator("#newclaim").wait_for()
        found += what_axe_finds(page, f"{state} with a selection")
        page.keyboard.press("a")
        page.locator(".editbar").wait_for()
        found += what_axe_finds(page, f"{state} with handles")
        page.keyboard.press("Escape")
        page.goto(f"{cut.address}?claim=5&view=coverage")
        found += what_axe_finds(page, f"{state} with its gaps")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"{state} scrolls sideways")

    assert found == []
