"""The review queue in the browser: its keys, leases and refusals, and what becomes of a decision."""

import pytest
from factories import make_verdict
from playwright.sync_api import Page, expect
from scene import Scene, claims_at, person

from factcheck.domain.labels import ConflictKind, ReasonCode, VerdictLabel

pytestmark = pytest.mark.browser

GROUNDS = {
    VerdictLabel.SUPPORTED: {},
    VerdictLabel.DISPUTED: {"reason_code": ReasonCode.REFUTED},
    VerdictLabel.INCONSISTENT: {
        "conflict_kind": ConflictKind.DATE,
        "conflict": {"target": "field", "value": "date"},
    },
}
TWO, THREE = list(GROUNDS)[:2], list(GROUNDS)


def split(scene: Scene, address: str, number: int, people: dict[str, VerdictLabel]) -> str:
    """Let people differ on a claim, and return its address in the queue."""
    with scene.rows() as session:
        claim = claims_at(session, address)[number - 1]
        for who, label in people.items():
            words = f"{who} has looked."
            make_verdict(session, claim, person(session, who), label, rationale=words, **GROUNDS[label])
        return f"/queue/{claim.public_id}"


def outcome(page: Page, label: str) -> None:
    expect(page.locator(f"#decide input[value={label}]")).to_be_checked()
    expect(page.locator(f"#decide input[value={label}]")).to_be_focused()


def at_claim(page: Page, number: int) -> None:
    expect(page.locator(".q-item[aria-current]")).to_contain_text(f"Claim {number}")
    expect(page.locator(".q-item[aria-current]")).to_be_in_viewport()


def test_three_differ_the_editor_decides_and_all_see_what_became_of_it(scene: Scene) -> None:
    asked = ("ines", "tomas", "rosa")
    article = scene.write(["Nine cranes stand there.", "It has two docks."], reviewers=asked, required=3)
    claim = split(scene, article, 1, dict(zip(asked, THREE, strict=True)))
    judged = split(scene, article, 2, {"bela": VerdictLabel.SUPPORTED, "ines": VerdictLabel.DISPUTED})
    ana, bela = scene.enter("ana", "/queue"), scene.enter("bela", judged)

    expect(ana.locator(".card")).to_have_count(3)
    ana.get_by_role("button", name="Take this claim for 30 minutes").click()
    expect(ana.get_by_text("You have this claim until")).to_be_visible()

    expect(
        bela.get_by_text("You gave a verdict on this claim, so another editor decides it.")
    ).to_be_visible()
    expect(bela.locator("#decide")).to_have_count(0)
    bela.goto(claim)
    expect(bela.locator(".banner", has_text="Ana Moreau has this claim until")).to_be_visible()
    expect(bela.locator("#decide")).to_have_count(0)
    token = bela.locator("[name=csrf_token]").first.input_value()
    form = {"csrf_token": token, "label": "supported", "rationale": "So.", "seen": "split.1.1.x"}
    assert {bela.request.post(address, form=form).status for address in (judged, claim)} <= {403, 409}

    ana.keyboard.press("3")
    ana.locator("#decide").get_by_label("Kind").select_option("office")
    ana.locator("#decide #rationale").fill("The office had ended.")
    ana.get_by_role("button", name="Save and open next").click()
    ana.get_by_text("Claim 1 is decided: inconsistent.").wait_for()

    ana.goto(f"{article}/report")
    expect(ana.locator("li.finding")).to_contain_text("The office had ended.")
    expect(ana.locator("li.finding")).to_contain_text("Dissent, Tomas Lind")
    for who in asked:
        seen = scene.open_page(who=who).request.get(f"{article}?claim=1").text()
        assert "Decided" in seen
        assert "The office had ended." in seen


def test_the_queue_is_worked_through_by_keys_and_keeps_its_place(scene: Scene) -> None:
    article = scene.write([f"Crane {number} was built in {1900 + number}." for number in range(1, 10)])
    for number in range(1, 10):
        split(scene, article, number, dict(zip(("ines", "tomas"), TWO, strict=True)))
    page = scene.enter("ana", "/queue")
    at_claim(page, 1)

    for key, number in (("j", 2), ("j", 3), ("k", 2), ("j", 3)):
        page.keyboard.press(key)
        page.wait_for_load_state()
        at_claim(page, number)
    for key, label in (("1", "supported"), ("2", "disputed"), ("3", "inconsistent"), ("0", "unverified")):
        page.keyboard.press(key)
        outcome(page, label)
    page.keyboard.press("b")
    expect(page.get_by_label("Question")).to_be_focused()
    page.keyboard.type("Which harbour, 1 or 2?")
    page.keyboard.press("Control+Enter")
    page.get_by_text("Sent back to the reviewers, with your question.").wait_for()
    at_claim(page, 4)
    for number in range(5, 9):
        page.keyboard.press("j")
        at_claim(page, number)

    page.get_by_role("link", name="Claim 8 in").click()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Review queue").click()
    at_claim(page, 8)
    page.get_by_role("link", name="Claim 8 in").click()
    page.go_back()
    at_claim(page, 8)
