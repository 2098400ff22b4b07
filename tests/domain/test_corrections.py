"""The correction log: what reads otherwise, what was only cut otherwise, and how it is published."""

from datetime import UTC, datetime

from factcheck.domain.corrections import Correction, CorrectionLog, Step, corrections_of
from factcheck.domain.diffs import Change

OLD = "It cost nine. Nine cranes stand. He said so."
NEW = "Top. It cost ten. He said so."


def test_changed_removed_and_added_statements_come_in_the_order_of_the_text() -> None:
    former = {1: (0, "It cost nine"), 2: (14, "Nine cranes stand"), 3: (33, "He said so")}
    present = {1: (5, "It cost ten"), 3: (18, "He said so"), 4: (0, "Top")}

    found = corrections_of(former, present, OLD, NEW)

    assert found == (
        Correction("", "Top"),
        Correction("It cost nine", "It cost ten"),
        Correction("Nine cranes stand", ""),
    )
    assert [piece.change for piece in found[1].pieces] == [Change.SAME, Change.REMOVED, Change.ADDED]


def test_what_was_only_cut_otherwise_is_no_correction() -> None:
    former = {1: (0, "It cost … nine"), 2: (5, "He  said so")}
    present = {2: (18, "He said so"), 3: (0, "It cost nine")}

    assert corrections_of(former, present, "It cost nine. He said so.", "It cost nine. He said so.") == ()


def test_the_plain_text_names_versions_reasons_and_corrections() -> None:
    at = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    log = CorrectionLog(
        title="Harbour news",
        former=1,
        present=3,
        steps=(Step(2, at, "Figures."), Step(3, at, "")),
        corrections=(Correction("a b", "a c"), Correction("d", ""), Correction("", "e")),
    )

    assert log.plain == (
        "Corrections: Harbour news\nFrom version 1 to version 3\n\n"
        "Version 2, 1 March 2026, 09:30 UTC: Figures.\nVersion 3, 1 March 2026, 09:30 UTC\n\n"
        "- An earlier version said “a b”. It now says “a c”.\n- Removed: “d”\n- Added: “e”\n"
    )


def test_a_log_without_corrections_says_so() -> None:
    assert "No statement reads otherwise." in CorrectionLog("Harbour news", 1, 2, (), ()).plain
