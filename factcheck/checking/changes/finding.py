"""What a reader is told about a change that its two values do not make."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.changes.measure import Outcome, paired
from factcheck.checking.changes.reading import Change
from factcheck.checking.finding import Finding
from factcheck.checking.leeway import is_far, spoken
from factcheck.checking.ratios import meant, meet
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_HEADLINES = {
    Outcome.WAY: "The direction does not fit the numbers",
    Outcome.SIZE: "The change does not fit the numbers",
    Outcome.FACTOR: "The change does not fit the numbers",
    Outcome.POINTS: "A change in percentage points is given in percent",
    Outcome.SUBTRACTION: "The percentage points do not fit the numbers",
}
_NEAR = 20
_FAR = 5.0


def finding(article: CheckedArticle, passage: Span, change: Change, outcome: Outcome) -> Finding:
    """Return the finding on a change of a passage."""
    text = article.text
    span = _span(text, passage, change)
    quote = span.quote(text)
    sum_, repair = _computed(text, change, outcome)
    is_points = outcome in {Outcome.POINTS, Outcome.SUBTRACTION}
    is_unsure = article.is_quoted(span) or _is_far(change, outcome)
    return Finding(
        rule="R13" if is_points else "R12",
        kind="percent_vs_point" if is_points else "percent_change",
        level=FindingLevel.QUERY if is_unsure else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline=_HEADLINES[outcome],
        message=f"“{quote}”: {sum_}.",
        reference={"fact": sum_, "source": "arithmetic"},
        computation=_formula(change, outcome),
        repair=repair,
        group=f"change-{span.start}",
    )


def _is_far(change: Change, outcome: Outcome) -> bool:
    """Tell whether the stated change is many times the one between the values, or the other way round."""
    before, after = paired(change)
    if outcome is Outcome.FACTOR:
        return is_far(after.value / before.value, change.factor or 1, _FAR)
    if outcome is not Outcome.SIZE or change.size is None:
        return False
    said = change.size.value if change.size.kind == "f" else change.size.value / 100
    return is_far(after.value / before.value - 1, said, _FAR)


def _span(text: str, passage: Span, change: Change) -> Span:
    """Return the words from the first to the last number, and a word of change beside them."""
    start = min(mark.span.start for mark in change.marks)
    end = max(mark.span.end for mark in change.marks)
    if change.word:
        word = re.compile(rf"\b{re.escape(change.word).replace('_', ' ')}\b", re.IGNORECASE)
        before = [match.start() for match in word.finditer(text, passage.start, start)]
        after = word.search(text, start, passage.end)
        if (
            after
            and (change.size is None or after.end() - end < _NEAR)
            and not (before and change.size is None)
        ):
            end = max(end, after.end())
        elif before and change.size is None:
            start = before[-1]
    return Span(start, end + 1 if text[end : end + 1] in {")", "]"} and "(" in text[start:end] else end)


def _computed(text: str, change: Change, outcome: Outcome) -> tuple[str, str]:
    """Return what the numbers come to, and what could mend it."""
    first, last = (mark.span.quote(text) for mark in (change.first, change.last))
    pair = f"from {first} to {last}"
    before, after = paired(change)
    if outcome is Outcome.FACTOR:
        ratio = f"{after.value / before.value:.3g} times"
        return f"{last} is {ratio} {first}", f"Write {ratio}, or mend one of the two numbers."
    if outcome is Outcome.WAY:
        right, said = ("rise", "fall") if after.value > before.value else ("fall", "rise")
        return f"{pair} is a {right}, not a {said}", f"Write of a {right}, or exchange the two numbers."
    said = change.size.span.quote(text) if change.size else ""
    difference = spoken(abs(after.value - before.value), digits=2)
    points = f"{difference} percentage point{'' if difference == '1' else 's'}"
    percent = f"{spoken(100 * abs(after.value / before.value - 1))} percent"
    if outcome is Outcome.POINTS:
        return f"{pair} is {points}, or {percent}, not {said}", f"Write {points}, or {percent}."
    if outcome is Outcome.SUBTRACTION:
        return f"{pair} is {points}, not {said}", f"Write {points}, or mend one of the two numbers."
    way = "rise" if after.value > before.value else "fall"
    return f"{pair} is a {way} of {percent}, not {said}{_other_base(change, last, said)}", (
        f"Write {percent}, or mend one of the two numbers."
    )


def _other_base(change: Change, last: str, said: str) -> str:
    """Say so where the change would be right of the second value."""
    before, after = paired(change)
    backward = 100 * abs(after.value - before.value) / after.value
    size = change.size
    is_right = size and meet((backward, backward), meant(size))
    return f". {said[0].upper()}{said[1:]} would be right relative to {last}" if is_right else ""


def _formula(change: Change, outcome: Outcome) -> str:
    before, after = (f"{mark.value:,.10g}" for mark in paired(change))
    one, other = paired(change)
    if outcome is Outcome.FACTOR:
        return f"{after} / {before} = {other.value / one.value:.3g}"
    if outcome in {Outcome.WAY, Outcome.SUBTRACTION}:
        return f"{after} − {before} = {spoken(other.value - one.value, digits=2)}"
    return f"({after} − {before}) / {before} = {spoken(100 * (other.value / one.value - 1))} percent"
