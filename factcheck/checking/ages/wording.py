"""How a finding about an age explains itself."""

import re
from datetime import date

from factcheck.checking.ages.reckoning import years_between
from factcheck.checking.ages.statement import Sort, Statement
from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.reference import Lifespan
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

UNREAL = re.compile(
    r"\b(?:at\sthe\stime|then\saged|when\s(?:he|she)\swas|(?:in|of)\s(?:\w{1,20}\s){0,3}novel|character|fictional|plays(?!\s(?:for|in|at|as|against|with|on)\b)|portrays"
    r"|would\shave\s(?:been|turned)"
    r"|lied\sabout|claimed\sto\sbe|pretend\w*|supposedly|reincarnat\w+|disputed|wrongly|incorrect\w*"
    r"|then-?\d\d)\b",
    re.IGNORECASE,
)


def age_finding(article: CheckedArticle, birth: Statement, age: Statement, judged: ReferenceDate) -> Finding:
    """Return the finding that an age in the text does not fit the birth date in the text."""
    born_on = birth.when or PartialDate(1)
    held_on = judged.value or born_on
    spans = _spans(birth.span, age.span)
    born, when = born_on.spoken(), held_on.spoken()
    years = spoken_range(born_on, held_on)
    on = "on" if born_on.day else "in"
    quote = age.span.quote(article.text)
    return finding(
        article,
        spans,
        headline="The age does not fit the date of birth",
        message=f"“{quote}” does not fit a birth {on} {born}: by {when} that makes {years}.",
        reference={"fact": f"{' '.join(birth.person)}: born {born}", "source": "the text itself"},
        date=judged,
        computation=f"{when} − {born} = {years}, not {age.age}",
        repair="Correct the age or the date of birth.",
        group=f"age-{'-'.join(birth.person).lower()}",
    )


def career_finding(article: CheckedArticle, birth: Statement, career: Statement) -> Finding:
    """Return the finding that somebody would have been a child, or not yet born."""
    born = birth.when or PartialDate(1)
    when = career.when or born
    quote = career.span.quote(article.text)
    age = when.year - born.year
    said = f"at {age}" if age >= 0 else "before the birth"
    return finding(
        article,
        _spans(birth.span, career.span),
        headline="The date would make the person a child",
        message=f"“{quote}” would be {said}, as the text gives {born.spoken()} as the birth.",
        reference={"fact": f"{' '.join(birth.person)}: born {born.spoken()}", "source": "the text itself"},
        date=ReferenceDate(when, DateOrigin.SENTENCE),
        computation=f"{when.year} − {born.year} = {age}",
        repair="Correct one of the two dates.",
        group=f"age-{'-'.join(birth.person).lower()}",
    )


def known_age_finding(
    article: CheckedArticle,
    life: Lifespan,
    age: Statement,
    judged: ReferenceDate,
) -> Finding:
    """Return the finding that an age does not fit the birth in the tables."""
    birth = PartialDate.parse(life.born.isoformat() if life.born else "")
    when = judged.value or birth
    years = spoken_range(birth, when)
    quote = age.span.quote(article.text)
    return finding(
        article,
        (age.span,),
        headline="The age does not fit the person’s birth",
        message=f"“{quote}”: {life.person} was born on {birth.spoken()}, "
        f"which makes {years} by {when.spoken()}.",
        reference={"fact": f"{life.person}, born {birth.spoken()}", "source": life.source, **_checked(life)},
        date=judged,
        computation=f"{when.spoken()} − {birth.spoken()} = {years}, not {age.age}",
        repair="Correct the age.",
        group=f"life-{_key(life)}",
    )


def known_date_finding(article: CheckedArticle, life: Lifespan, statement: Statement, known: date) -> Finding:
    """Return the finding that a birth or death does not fit the tables."""
    right = PartialDate(known.year, known.month, known.day).spoken()
    verb = "was born" if statement.sort is Sort.BIRTH else "died"
    said = statement.when or PartialDate(known.year)
    return finding(
        article,
        (statement.span,),
        headline="The date does not fit the person’s life",
        message=f"“{statement.span.quote(article.text)}”: {life.person} {verb} on {right}.",
        reference={"fact": f"{life.person} {verb} on {right}", "source": life.source, **_checked(life)},
        date=ReferenceDate(said, DateOrigin.SENTENCE),
        repair="Correct the date.",
        group=f"life-{_key(life)}",
    )


def _checked(life: Lifespan) -> dict[str, str]:
    return {"as_of": life.verified_until.isoformat()}


def _key(life: Lifespan) -> str:
    return "-".join(life.person.lower().replace(".", "").split())


def spoken_range(born: PartialDate, when: PartialDate) -> str:
    """Return “34”, or “34 or 35” where the day of birth or of the event is not known."""
    low, high = years_between(born.last, when.first), years_between(born.first, when.last)
    return str(low) if low == high else f"{low} or {high}"


def finding(
    article: CheckedArticle,
    spans: tuple[Span, ...],
    *,
    headline: str,
    message: str,
    reference: dict[str, str],
    group: str,
    date: ReferenceDate,
    computation: str = "",
    repair: str = "",
) -> Finding:
    """Return a finding of R14 about the words."""
    is_quoted = any(article.is_quoted(span) for span in spans)
    return Finding(
        rule="R14",
        kind="age_birth",
        level=FindingLevel.QUERY if is_quoted else FindingLevel.FLAG,
        spans=spans,
        quote=" … ".join(span.quote(article.text) for span in spans),
        headline=headline,
        message=message,
        reference=reference,
        date=date.as_dict(),
        computation=computation,
        repair=repair,
        group=group,
    )


def _spans(one: Span, other: Span) -> tuple[Span, ...]:
    first, last = sorted((one, other), key=lambda span: span.start)
    if first.overlap(last):
        return (Span(first.start, max(first.end, last.end)),)
    return (first, last)
