"""The report says what the records hold, and no more."""

from dataclasses import replace

from reporting import (
    ARTICLE,
    AT,
    EVIDENCE,
    FINDING,
    INCONSISTENT,
    REFUTED,
    SUPPORTED,
    TEXT,
    UNVERIFIED,
    agreed,
    both,
    claim,
    report_of,
    ruled,
    said,
)

from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ArticleState,
    ClaimKind,
    ClaimState,
    ConflictTarget,
    DateOrigin,
    DropCause,
    Question,
    VerdictLabel,
)
from factcheck.domain.report import ReportDismissal, SignOff, is_set_aside, words

SIGNED = replace(ARTICLE, state=ArticleState.SIGNED_OFF)
ON_FINDING = Judgement(
    VerdictLabel.INCONSISTENT, conflict=ConflictPointer(ConflictTarget.FINDING, FINDING.public_id)
)


def test_rows_come_in_the_order_of_the_text_and_are_counted_by_outcome() -> None:
    report = report_of(agreed(SUPPORTED, 2), claim(3, ClaimState.DROPPED), claim(1, ClaimState.SPLIT))

    assert [row.number for row in report.rows] == [1, 2, 3]
    assert (report.tally.supported, report.tally.unfinished, report.tally.not_judged) == (1, 1, 1)
    assert [row.number for row in report.judged] == [1, 2]
    assert [row.number for row in report.with_outcome(VerdictLabel.SUPPORTED)] == [2]


def test_a_draft_says_what_is_still_open() -> None:
    report = report_of(agreed(SUPPORTED, 1), claim(2, ClaimState.SPLIT), claim(3))

    assert report.is_draft
    assert report.still_open == (
        "1 claim waits for verdicts",
        "1 claim is split",
        "1 agreed claim is not confirmed",
    )
    assert [row.number for row in report.unsettled] == [2, 3]


def test_a_signed_report_has_nothing_open() -> None:
    report = report_of(claim(1, ClaimState.STALE), article=SIGNED, sign_off=SignOff("Ana", AT, 1))

    assert not report.is_draft
    assert report.still_open == ()
    assert report.exceptions == "1 claim signed off unsettled, each with a written reason."


def test_a_report_without_exceptions_says_nothing_of_them() -> None:
    assert report_of(claim()).exceptions == ""
    assert report_of(claim(), article=SIGNED, sign_off=SignOff("Ana", AT, 0)).exceptions == ""


def test_dissent_is_kept_beside_the_decision() -> None:
    given = (said(SUPPORTED), said(REFUTED, "Tomas"))

    [row] = report_of(claim(1, ClaimState.FINAL, verdicts=given, decision=ruled(SUPPORTED))).rows

    assert [verdict.by for verdict in row.dissent] == ["Tomas"]
    assert (row.settled_by, row.settled_at) == ("Ana", AT)


def test_a_stale_claim_hides_what_was_decided_before() -> None:
    [row] = report_of(claim(1, ClaimState.STALE, decision=ruled(SUPPORTED), verdicts=both(SUPPORTED))).rows

    assert (row.outcome, row.settled_by, row.settled_at) == (None, "", None)


def test_the_conflict_is_told_in_words_in_row_and_verdict() -> None:
    [row] = report_of(agreed(INCONSISTENT)).rows

    assert row.conflict == "the date of the article, May 2025"
    assert row.verdicts[0].conflict == row.conflict


def test_claims_are_quoted_from_the_text() -> None:
    [row] = report_of(claim(2)).rows

    assert row.quote == "It has nine cranes" == "".join(span.quote(TEXT) for span in row.spans)


def test_what_was_dropped_says_why() -> None:
    opinion = claim(3, ClaimState.DROPPED, kind=ClaimKind.OPINION, is_checkable=False, drop_reason="opinion")
    by_hand = claim(2, ClaimState.DROPPED, drop_reason="A photo credit.")
    double = claim(1, ClaimState.DROPPED, drop_cause=DropCause.DUPLICATE)

    reasons = [row.not_judged_because for row in report_of(opinion, by_hand, double).not_judged]

    assert reasons == ["says the same as another claim", "A photo credit.", "opinion, not checkable"]


def test_a_claim_that_is_judged_needs_no_reason_for_not_being_so() -> None:
    assert report_of(claim(1, drop_reason="left over")).rows[0].not_judged_because == ""


def test_the_sentence_names_the_finding_behind_most_of_what_is_inconsistent() -> None:
    report = report_of(agreed(ON_FINDING, 1, findings=(FINDING,)), agreed(ON_FINDING, 2))

    assert report.sentence.endswith("both of the inconsistent ones rest on one point: Gregorian calendar.")


def test_a_reference_fact_is_named_with_the_time_for_which_it_holds() -> None:
    since = replace(FINDING, reference={"fact": "Joe, president", "from": "2025-01-20", "to": None})
    until = replace(since, reference={**since.reference, "to": "2029-01-20"})
    bare = replace(FINDING, reference={})

    ends = [
        report_of(agreed(ON_FINDING, 1, findings=(one,)), agreed(ON_FINDING, 2)).sentence.split("point: ")[1]
        for one in (since, until, bare)
    ]

    assert ends == [
        "Joe, president since 20 January 2025.",
        "Joe, president from 20 January 2025 to 20 January 2029.",
        "The weekday does not fit the date.",
    ]


def test_an_inconsistent_claim_without_pointer_to_a_finding_rests_on_its_open_finding() -> None:
    aside = replace(FINDING, is_dismissed=True)

    rows = report_of(
        agreed(INCONSISTENT, 1, findings=(FINDING,)), agreed(INCONSISTENT, 2, findings=(aside,))
    ).rows

    assert [row.rests_on for row in rows] == ["harbour", ""]


def test_findings_are_told_apart_by_whether_they_were_set_aside() -> None:
    aside = replace(
        FINDING, public_id="d" * 32, is_dismissed=True, dismissals=(ReportDismissal("Ana", "No date.", AT),)
    )

    report = report_of(claim(1, findings=(FINDING, aside)), outside=(FINDING,))

    assert report.open_findings == (FINDING,)
    assert report.dismissed_findings == (aside,)
    assert report.outside == (FINDING,)


def test_a_finding_is_set_aside_by_an_editor_or_by_everybody_who_judged_the_claim() -> None:
    assert is_set_aside({1}, set(), for_all=True)
    assert is_set_aside({1, 2, 3}, {1, 2}, for_all=False)
    assert not is_set_aside({1}, {1, 2}, for_all=False)
    assert not is_set_aside({1}, set(), for_all=False)


def test_uncovered_words_and_left_out_lines_are_listed() -> None:
    report = report_of(claim(1), claim(2), claim(3, ClaimState.DROPPED))

    assert [span.quote(TEXT) for span in report.uncovered] == ["Dock news"]
    assert [passage.place for passage in report.passages] == ["paragraph 1"]
    assert ("Dock news", True) in report.passages[0].pieces
    assert [(part.quote, part.reason) for part in report.left_out] == [("Share this", "share line")]
    assert (report.uncovered_words, report.left_out_words) == (
        "1 passage",
        "1 line left out as page furniture",
    )


def test_agreement_and_chain_are_withheld_in_words() -> None:
    report = report_of(claim(), article=replace(ARTICLE, head=None), agreement=None)

    assert report.agreement_words == report.head_words == "Shown once the article is signed off."


def test_agreement_and_chain_are_shown_to_whoever_sees_all() -> None:
    report = report_of(claim())

    assert report.head_words == "e" * 64
    assert report.agreement_words.startswith("100 percent")


def test_the_report_says_whether_the_review_was_blind() -> None:
    late = (said(SUPPORTED), said(SUPPORTED, "Tomas", is_after_seeing=True))

    assert report_of(claim()).blindness.startswith("Nobody sees")
    assert report_of(agreed(SUPPORTED)).blindness.startswith("Each verdict was given before")
    assert report_of(claim(verdicts=late)).blindness.startswith("1 of 2 verdicts came after seeing others")


def test_the_report_says_what_nobody_confirmed() -> None:
    confirmed = claim(2, ClaimState.FINAL, decision=ruled(SUPPORTED, is_confirmation=True))

    assert report_of(claim()).unconfirmed == "Nothing is settled yet."
    assert report_of(confirmed).unconfirmed == "Every outcome was decided or confirmed by an editor."
    assert report_of(agreed(SUPPORTED), confirmed).unconfirmed.startswith("1 claim agreed among reviewers")


def test_a_decision_on_ones_own_verdict_is_told() -> None:
    own = claim(1, ClaimState.FINAL, decision=ruled(SUPPORTED, is_own_verdict=True))

    report = report_of(own)

    assert report.own_decisions.startswith("1 claim decided by the person who had judged")
    assert words.settled_words(report.rows[0]) == "Decided by Ana, who had judged it too"
    assert report_of(claim()).own_decisions == ""


def test_reference_facts_are_listed_once_each() -> None:
    report = report_of(claim(1, findings=(FINDING,)), claim(2, findings=(FINDING,)))

    assert report.references == ("Gregorian calendar, own, as of May 2025",)


def test_the_date_says_where_it_comes_from() -> None:
    unknown = replace(ARTICLE, reference_date=None, reference_from=DateOrigin.NONE)

    assert ARTICLE.date_words == "May 2025, given at import"
    assert unknown.date_words.startswith("Unknown")


def test_each_way_of_settling_has_its_words() -> None:
    rows = report_of(
        agreed(INCONSISTENT, 1),
        claim(2, ClaimState.SPLIT),
        claim(3, ClaimState.DROPPED, drop_reason="Taste."),
    ).rows

    assert [words.settled_words(row) for row in rows] == [
        "Agreed, not confirmed",
        "Split: waits for an editor",
        "Not judged: Taste.",
    ]
    assert [words.settled_when(row) for row in rows] == ["", "", ""]


def test_the_reason_behind_an_outcome_has_its_words() -> None:
    wrong = claim(1, ClaimState.FINAL, decision=ruled(INCONSISTENT, is_claim_wrong=True))

    rows = report_of(wrong, agreed(UNVERIFIED, 2), agreed(SUPPORTED, 3)).rows

    assert [words.why_words(row) for row in rows] == [
        "Conflict with a date, and the claim is the wrong side",
        "Sources are silent",
        "",
    ]
    assert words.settled_when(rows[0]) == "1 March 2026, 09:30 UTC"


def test_people_who_said_the_same_are_named_together() -> None:
    was_said = replace(UNVERIFIED, about=Question.WAS_SAID)
    given = (*both(INCONSISTENT), said(was_said, "Jonas", is_after_seeing=True))

    [row] = report_of(claim(1, ClaimState.SPLIT, verdicts=given)).rows

    assert words.said_words(row) == (
        ("Ines and Tomas", "inconsistent (conflict with a date)"),
        ("Jonas", "unverified (sources are silent, on whether it was said, after seeing others)"),
    )


def test_a_row_has_details_if_there_is_more_to_read() -> None:
    bare, told, sourced = agreed(SUPPORTED, 1), agreed(REFUTED, 2), claim(3, evidence=(EVIDENCE,))

    assert [row.has_details for row in report_of(bare, told, sourced).rows] == [False, True, True]


def test_only_web_addresses_become_links() -> None:
    bad = replace(EVIDENCE, url="javascript:alert(1)", archived_url="data:text/html,x")

    assert (EVIDENCE.link, EVIDENCE.archived_link) == ("https://register.example/3", "")
    assert (bad.link, bad.archived_link) == ("", "")


def test_the_article_leads_to_its_own_page_in_the_web_and_nowhere_else() -> None:
    bad = replace(ARTICLE, address="javascript://paper.example/alert(1)")

    assert (ARTICLE.link, ARTICLE.site) == ("https://paper.example/harbour", "paper.example")
    assert (bad.link, bad.site) == ("", "")


def test_a_source_says_what_it_is() -> None:
    withdrawn = replace(EVIDENCE, is_withdrawn=True, accessed_on=AT.date(), is_primary=False)

    assert EVIDENCE.words == "page 3, primary source, against the claim, published June 2025"
    assert withdrawn.words == "page 3, against the claim, published June 2025, seen 1 March 2026, withdrawn"


def test_how_many_verdicts_were_asked_for_is_told() -> None:
    assert ARTICLE.required_words == "2 on each claim"
