"""R8: a total that is not the sum of its parts."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.checking.arithmetic.breakdowns import breakdowns_in, outermost
from factcheck.checking.arithmetic.plausible import is_meant
from factcheck.checking.arithmetic.skeleton import Skeleton, skeletons
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_hypothetical
from factcheck.checking.finding import Finding
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span


def check_sums(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each total that its listed parts do not make."""
    for skeleton in skeletons(article, 2):
        yield from _breakdowns(article, skeleton)


def _breakdowns(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Finding]:
    found = outermost(breakdowns_in(skeleton))
    if any(one.adds_up for one in found):
        return
    for one in found:
        tree = article.tree_of(skeleton.sentence)
        if tree and is_meant(tree, one):
            span = skeleton.span(one.start, one.end)
            yield from _finding(article, span, one.total.value, [part.value for part in one.parts], one.extra)
            return


def _finding(
    article: CheckedArticle, span: Span, total: Decimal, parts: Sequence[Decimal], extra: int
) -> Iterator[Finding]:
    if is_furniture(article, span) or is_hypothetical(article, span):
        return
    quote = span.quote(article.text)
    numbers = [*parts, *([Decimal(extra)] if extra else [])]
    added = sum(numbers, Decimal(0))
    terms = " + ".join(spoken(one) for one in numbers)
    yield Finding(
        rule="R8",
        kind="sum_total",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="The total does not fit its parts",
        message=f"“{quote}”: the parts add up to {spoken(added)}, not {spoken(total)}. "
        "Either the total or one of the parts is wrong.",
        reference={"fact": f"{terms} = {spoken(added)}", "source": "arithmetic"},
        computation=f"{terms} = {spoken(added)}, not {spoken(total)}",
        repair=f"Write {spoken(added)}, or correct the part that does not fit.",
        group=f"sum-{spoken(total)}-{'-'.join(spoken(one) for one in numbers)}",
    )


def spoken(number: Decimal) -> str:
    """Return a number with commas, without needless zeros."""
    return f"{number.normalize():,f}"
