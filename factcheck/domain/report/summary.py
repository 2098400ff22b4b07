"""What the report says of the article as a whole, as pairs of a name and words."""

from factcheck.domain.report.whole import Report


def summary(report: Report) -> tuple[tuple[str, str], ...]:
    """Return what every export says of the whole; what there is nothing to say of is left out."""
    article = report.article
    pairs = (
        ("Title", article.title),
        ("Byline", article.byline),
        ("Web address", article.link),
        ("State", _state(report)),
        ("Still open", "; ".join(report.still_open)),
        ("Outcome", report.sentence),
        ("Counts", report.tally.words),
        ("Not judged", str(report.tally.not_judged)),
        ("Reviewers", ", ".join(report.reviewers) or "Nobody was named yet"),
        ("Verdicts asked for", article.required_words),
        ("Blind or not", report.blindness),
        ("One-person desk", report.own_decisions),
        ("Confirmation", report.unconfirmed),
        ("Exceptions", report.exceptions),
        ("Agreement", report.agreement_words),
        ("Date judged by", article.date_words),
        ("Reference facts", "; ".join(report.references)),
        ("What no claim covers", f"{report.uncovered_words}, {report.left_out_words}"),
        ("Version", str(article.version)),
        ("Text fingerprint", f"SHA-256 {article.sha256}"),
        ("Head of the event chain", report.head_words),
    )
    return tuple((name, words) for name, words in pairs if words)


def _state(report: Report) -> str:
    archived = ", archived" if report.article.is_archived else ""
    if report.sign_off is None:
        return f"Draft, not signed off{archived}"
    return f"Signed off by {report.sign_off.by}, {report.sign_off.when}{archived}"
