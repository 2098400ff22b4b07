"""What a finding about the order of two dates says."""

from collections.abc import Iterator

from factcheck.checking.acts import Act
from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Finding
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_LONGEST = 160


def order_finding(article: CheckedArticle, begin: Act, end: Act) -> Finding:
    """Return the finding for an end that is dated before its beginning."""
    dates = [" ".join(one.date.span.quote(article.text).split()) for one in (begin, end)]
    parts = [_span(one) for one in (begin, end)]
    whole = Span(min(one.start for one in parts), max(one.end for one in parts))
    spans = (whole,) if len(whole) <= _LONGEST else tuple(sorted(parts, key=lambda one: one.start))
    return finding(
        article,
        spans,
        f"“{begin.words}” ({dates[0]}) must come before “{end.words}” ({dates[1]}), but is dated after it.",
        f"{dates[0]} is after {dates[1]}",
        is_quoted=any(article.is_quoted(one) for one in _ends(begin, end)),
    )


def _ends(*acts: Act) -> Iterator[Span]:
    """Yield the words that clash, without what stands between them, which may name a title in quotes."""
    for one in acts:
        yield Span(one.end - len(one.words), one.end)
        yield one.date.span


def _span(act: Act) -> Span:
    start = act.end - len(act.words)
    return Span(min(start, act.date.span.start), max(act.end, act.date.span.end))


def finding(
    article: CheckedArticle,
    spans: tuple[Span, ...],
    message: str,
    computation: str,
    *,
    is_quoted: bool | None = None,
) -> Finding:
    """Return a finding about two dates, quoting the spans."""
    if is_quoted is None:
        is_quoted = article.is_quoted(spans[0])
    quote = " … ".join(one.quote(article.text) for one in spans)
    return Finding(
        rule="R16",
        kind="event_order",
        level=FindingLevel.QUERY if is_quoted else FindingLevel.FLAG,
        spans=spans,
        quote=quote,
        headline="The order of the two dates does not fit",
        message=f"{message} One of the two dates does not fit.",
        reference={"fact": computation, "source": "order of the events"},
        computation=computation,
        repair="Correct one of the two dates, or swap them.",
        group=f"order-{' '.join(computation.split()).lower()}",
    )
