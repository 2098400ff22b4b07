"""From a pasted article to a signed report, in a browser, with JavaScript and without."""

import csv
import json
from pathlib import Path

import pytest
from acts import Person, article_in
from desk import NewPage, ServedDesk

pytestmark = [pytest.mark.browser, pytest.mark.databases("both")]

# Words that stand in one reviewer's work only, so that a leak shows.
MARKS = {"rationale": "zirkonwort", "evidence": "quarzwort", "dismissal": "basaltwort"}
INCONSISTENT, SUPPORTED, DISPUTED, DISMISSED = 6, 11, 12, 8


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def has_script(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def enter(new_page: NewPage, desk: ServedDesk, who: str, has_script: bool) -> Person:
    page = new_page(java_script=has_script)
    desk.sign_in(page, who)
    return Person(page, has_script)


def bring_article(editor: Person, text: str) -> str:
    page = editor.page
    page.get_by_role("link", name="Import an article").first.click()
    page.get_by_label("Text").fill(text)
    page.get_by_label("Publication date", exact=True).fill("2025-05")
    editor.press("Import")
    assert page.locator(".furniture").count() == 2
    article = article_in(page)
    for name in ("Ines Okafor", "Tomas Lind", "Ana Moreau", "Jonas Weber"):
        page.get_by_role("checkbox", name=name).set_checked(name in ("Ines Okafor", "Tomas Lind"))
    editor.press("Start review")
    assert page.url.split("?")[0].endswith(f"/articles/{article}")
    return article


def first_reviewer_judges(person: Person, article: str) -> None:
    person.open_claim(article, INCONSISTENT)
    person.judge("inconsistent")
    person.say_why(f"He held the office then. {MARKS['rationale']}")
    person.open_claim(article, SUPPORTED)
    person.add_evidence("https://records.example/call", f"Record {MARKS['evidence']}")
    person.judge("supported")
    person.open_claim(article, DISPUTED)
    person.add_evidence("https://records.example/list", f"List {MARKS['evidence']}")
    person.judge("disputed")
    person.choose("Reason", "Refuted")
    person.say_why(f"No list names this. {MARKS['rationale']}")
    person.open_claim(article, DISMISSED)
    person.dismiss_finding(f"Meant otherwise. {MARKS['dismissal']}")


def look_everywhere(person: Person, article: str) -> None:
    page = person.page
    for query in ("", *(f"?show={name}" for name in ("todo", "drafts", "flagged", "disputed")), "?q=Trump"):
        page.goto(f"/articles/{article}{query}")
    for number in (INCONSISTENT, DISMISSED, SUPPORTED, DISPUTED):
        page.goto(f"/articles/{article}?claim={number}")
        page.goto(f"/articles/{article}?claim={number}&view=list")
        page.get_by_role("link", name="Claim", exact=True).first.click()
        page.get_by_role("link", name="History of this claim").click()
        page.locator("h1").wait_for()
    for address in ("/articles", "/reports", f"/articles/{article}/report"):
        page.goto(address)
    for form in ("html", "csv", "json"):
        page.request.get(f"/articles/{article}/report.{form}")


def second_reviewer_judges(person: Person, article: str, desk: ServedDesk) -> None:
    person.open_claim(article, INCONSISTENT)
    person.add_evidence("https://other.example/a", "Another record")
    desk.recorder.said.clear()
    person.judge("supported")
    person.open_claim(article, INCONSISTENT)
    heard = desk.recorder.said_to(person.page)
    assert MARKS["rationale"] in heard
    assert MARKS["evidence"] not in heard
    person.open_claim(article, SUPPORTED)
    person.judge("unverified")
    person.choose("Reason", "Needs a call")
    person.say_why("Has to be asked.")
    person.open_claim(article, DISPUTED)
    person.add_evidence("https://other.example/b", "Third record")
    person.judge("supported")


def editor_settles(editor: Person, article: str) -> None:
    page = editor.page
    rulings = [("Inconsistent", INCONSISTENT), ("Unverified", SUPPORTED), ("Disputed", DISPUTED)]
    for label, number in rulings:
        page.goto("/queue?show=split")
        page.locator("a.q-item", has_text=f"Claim {number}").first.click()
        page.locator("form#decide").wait_for()
        page.locator(f"form#decide input[value={label.lower()}]").check(force=True)
        if label == "Disputed":
            page.locator("form#decide [name=reason_code]").select_option("refuted")
        if label == "Inconsistent":
            page.locator("form#decide").get_by_label("Kind").select_option("office")
        page.locator("form#decide #rationale").fill(f"Settled as {label.lower()}.")
        editor.press("Save and open next")
    page.goto(f"/articles/{article}/report")
    page.get_by_label("One reason for all claims").fill("Left open on purpose.")
    editor.press("Sign off the article")
    assert page.get_by_text("Signed off").first.is_visible()


def check_exports(editor: Person, article: str, folder: Path, text: str) -> None:
    report = json.loads(editor.download(article, "json", folder).read_text(encoding="utf-8"))
    with editor.download(article, "csv", folder).open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    page = editor.download(article, "html", folder).read_text(encoding="utf-8")
    stored = report["article"]["text"]
    assert stored == text.replace("\r\n", "\n")
    assert 50 <= len(report["claims"]) == len(table) <= 66
    for claim, row in zip(report["claims"], table, strict=True):
        assert claim["text"] == " … ".join(stored[start:end] for start, end in claim["spans"])
        assert row["number"] == str(claim["number"])
    outcomes = {claim["number"]: claim["outcome"] for claim in report["claims"]}
    assert [outcomes[n] for n in (INCONSISTENT, SUPPORTED, DISPUTED)] == [
        "inconsistent",
        "unverified",
        "disputed",
    ]
    assert page.count("Settled as") >= 3
    assert "<script" not in page
    assert "src=" not in page


def test_a_pasted_article_becomes_a_signed_report(
    new_page: NewPage, desk: ServedDesk, shared_dir: Path, tmp_path: Path, has_script: bool
) -> None:
    text = (shared_dir / "articles" / "high-level-dialogue.txt").read_text(encoding="utf-8")
    editor = enter(new_page, desk, "ana", has_script)
    article = bring_article(editor, text)
    first_reviewer_judges(enter(new_page, desk, "ines", has_script), article)

    second = enter(new_page, desk, "tomas", has_script)
    look_everywhere(second, article)
    heard = desk.recorder.said_to(second.page)
    assert len(heard) > 100_000
    assert [mark for mark in MARKS.values() if mark in heard] == []
    second_reviewer_judges(second, article, desk)

    editor_settles(editor, article)
    check_exports(editor, article, tmp_path, text)
