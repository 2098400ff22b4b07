"""What a reader is told about a share that its numbers do not make."""

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Finding
from factcheck.checking.leeway import is_far, spoken
from factcheck.checking.marks import Mark
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_FAR = 3.0


def finding(article: CheckedArticle, share: Mark, others: tuple[Mark, ...]) -> Finding:
    """Return the finding on a share and the part and whole, or the share in words, that it stands beside."""
    text = article.text
    start, end = (
        min(mark.span.start for mark in (share, *others)),
        max(mark.span.end for mark in (share, *others)),
    )
    span = Span(start, end + 1 if text[end : end + 1] in {")", "]"} else end)
    said = share.span.quote(text)
    quote = span.quote(text)
    if len(others) > 1:
        part, whole = others
        right = spoken(100 * part.value / whole.value)
        sum_ = f"{part.span.quote(text)} of {whole.span.quote(text)} is {right} percent"
        repair = f"Write {right} percent, or mend one of the two numbers."
    else:
        right = spoken(100 * others[0].value)
        sum_ = f"{others[0].span.quote(text)} is {right} percent"
        repair = f"Write {right} percent, or mend “{others[0].span.quote(text)}”."
    return Finding(
        rule="R11",
        kind="percent_of",
        level=FindingLevel.QUERY if article.is_quoted(span) or _is_far(share, others) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="The share does not fit the numbers",
        message=f"“{quote}”: {sum_}, not {said}.",
        reference={"fact": sum_, "source": "arithmetic"},
        computation=f"{sum_}, not {said}",
        repair=repair,
        group=f"share-{span.start}",
    )


def _is_far(share: Mark, others: tuple[Mark, ...]) -> bool:
    right = others[0].value / others[1].value if len(others) > 1 else others[0].value
    said = share.value if share.kind == "f" else share.value / 100
    return is_far(right, said, _FAR)
