"""How a finding about an office explains itself: reference fact, timeline, date and group."""

from datetime import date
from typing import Any

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import ReferenceDate
from factcheck.checking.reference import Term
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, DatePrecision

_ORIGIN = {
    DateOrigin.SENTENCE: "the date in the sentence",
    DateOrigin.PARAGRAPH: "the date in the paragraph",
    DateOrigin.GIVEN: "the article’s date",
    DateOrigin.DATELINE: "the date in the dateline",
    DateOrigin.LEAD: "the date in the lead",
    DateOrigin.NONE: "no date",
}


def spoken_day(day: date) -> str:
    """Return the day as prose has it."""
    return PartialDate(day.year, day.month, day.day).spoken()


def last_day(judged: ReferenceDate) -> date:
    """Return the last day of the date, to put the latest of several first."""
    return judged.value.last if judged.value else date.min


def spoken_when(when: PartialDate) -> str:
    """Return “on 13 May 2025”, “in May 2025” or “in 2025”."""
    return f"{'on' if when.precision is DatePrecision.DAY else 'in'} {when.spoken()}"


def _judged_as_of(judged: ReferenceDate, term: Term) -> str:
    """Return the sentence that names the date used, the source and how far it was checked."""
    spoken = judged.value.spoken() if judged.value else ""
    return (
        f"Judged as of {spoken}, {_ORIGIN[judged.origin]}; source: {term.source}, "
        f"checked to {spoken_day(term.verified_until)}."
    )


def office_of(article: CheckedArticle, term: Term) -> str:
    """Return “President of the United States”."""
    return term.office if " of " in term.office else f"{term.office} of {article.facts.spoken(term)}"


def reference_of(article: CheckedArticle, term: Term, judged: ReferenceDate) -> dict[str, Any]:
    """Return the fact that a finding rests on, with the holders around the date for a timeline."""
    return {
        "fact": f"{term.person}, {office_of(article, term)}",
        "entry": {"iso": term.iso, "office": term.office},
        "from": term.start.isoformat(),
        "to": term.end.isoformat() if term.end else None,
        "source": term.source,
        "as_of": term.verified_until.isoformat(),
        "basis": _judged_as_of(judged, term),
        "timeline": _timeline(article, term),
        "article_date": judged.value.isoformat() if judged.value else None,
    }


def _timeline(article: CheckedArticle, term: Term) -> list[dict[str, str | None]]:
    terms = article.facts.terms_in(term.iso, term.office)
    place = terms.index(term)
    return [
        {
            "holder": one.person,
            "from": one.start.isoformat(),
            "to": one.end.isoformat() if one.end else None,
        }
        for one in terms[max(0, place - 1) : place + 2]
    ]


def group_of(term: Term) -> str:
    """Return the mark shared by all findings that rest on this term."""
    office = "-".join(term.office.lower().replace("-", " ").split())
    return f"office-{term.iso.lower()}-{office}-{term.start.isoformat()}"
