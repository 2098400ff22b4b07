"""R8: a total that is not the sum of its parts, or a part that is larger than its whole."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.ballots import tallies_of
from factcheck.checking.arithmetic.breakdowns import breakdowns_in, outermost
from factcheck.checking.arithmetic.clash import Clash, Relation
from factcheck.checking.arithmetic.growth import growths_in
from factcheck.checking.arithmetic.labels import labelled_in
from factcheck.checking.arithmetic.plausible import is_meant
from factcheck.checking.arithmetic.records import records_in
from factcheck.checking.arithmetic.rests import rests_in
from factcheck.checking.arithmetic.seats import seats_in
from factcheck.checking.arithmetic.skeleton import Skeleton, skeleton_of, skeletons
from factcheck.checking.arithmetic.subsets import subsets_in
from factcheck.checking.arithmetic.times import times_in
from factcheck.checking.arithmetic.together import together_in
from factcheck.checking.arithmetic.totals import totals_in
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_supposed
from factcheck.checking.finding import Finding
from factcheck.checking.leeway import is_far
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_OF_THEM = re.compile(r",? and [\w-]{1,20} (?:was|were|is|are|came|went) [^,;:]{1,80}$")
_JOINED = re.compile(
    r"(?:Together|Combined|Between them|Jointly|Added together|Of (?:these|them|those)|In all|In total"
    r"|Altogether|All told|That (?:makes|made|brings)|The (?:combined |grand )?total)\b"
)
_OF_THE = re.compile(
    r"(?<!\bup )(?<!composed )(?<!consisting )\b[Oo]f (?:(?:the|its|his|her|their|all) )?"
    r"(?:[a-z]{1,15} ){0,2}$"
)
_FAR_SUM, _FAR_PART = 1.7, 3.0
_FEW, _SMALL = 2, 9


def check_sums(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each total that its listed parts do not make."""
    for clash in _clashes(article):
        if not is_furniture(article, clash.span) and not is_supposed(article, clash.span):
            yield _finding(article, clash)


def _clashes(article: CheckedArticle) -> Iterator[Clash]:
    taken: set[int] = set()
    for one in _all_clashes(article):
        places = set(range(one.span.start, one.span.end))
        if places & taken or _is_aside_at_the_end(article, one) or _is_of_another_total(article, one):
            continue
        taken |= places
        yield one


def _is_of_another_total(article: CheckedArticle, clash: Clash) -> bool:
    """Tell whether the sum stands there too, or the part that is missing does: as that of another total."""
    parts = clash.parts
    if clash.relation is not Relation.SUM or len(parts) < _FEW:
        return False
    first = article.sentence_around(clash.span)
    before = article.sentences_before(first)[-1:] or [first]
    near = article.numbers_in(Span(before[0].start, max(first.end, clash.span.end)))
    values, added = {one.value for one in near}, sum(parts, Decimal(0))
    is_part_named_before = clash.total - added > _SMALL and clash.total - added in values
    return added in values or is_part_named_before


def _is_aside_at_the_end(article: CheckedArticle, clash: Clash) -> bool:
    """Tell whether the last part is one of those before: “four for us, two for them, and one was lucky”."""
    added = sum(clash.parts[:-1], Decimal(0))
    is_sum = clash.relation is Relation.SUM and len(clash.parts) > _FEW and added == clash.total
    return is_sum and bool(_OF_THEM.search(clash.span.quote(article.text)))


def _all_clashes(article: CheckedArticle) -> Iterator[Clash]:
    for skeleton in skeletons(article, 2):
        if any(seats_in(skeleton)):
            continue
        yield from subsets_in(article, skeleton)
        yield from growths_in(skeleton)
        yield from records_in(skeleton)
        yield from rests_in(article, [skeleton])
        yield from (one for one in labelled_in(skeleton) if not one.has_larger_part)
        yield from (one for one in broken_down(article, skeleton) if not one.has_larger_part)
    for sentence in article.sentences:
        yield from times_in(article, sentence)
    for before, here in _neighbours(article):
        yield from rests_in(article, [before, here])
        yield from together_in(article, before, here)


def _neighbours(article: CheckedArticle) -> Iterator[tuple[Skeleton, Skeleton]]:
    """Yield sentences that follow each other in one block and both hold numbers."""
    for before, here in pairwise(article.sentences):
        is_near = article.number_of_block(before.start) == article.number_of_block(here.start)
        if is_near and article.numbers_in(before) and article.numbers_in(here):
            pair = skeleton_of(article, before), skeleton_of(article, here)
            if pair[0].amounts and pair[1].amounts:
                yield pair


def broken_down(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Clash]:
    """Yield the first total of a sentence that its listed parts do not make."""
    votes = {amount for tally in tallies_of(skeleton) for amount in tally.amounts}
    found = [
        one
        for one in (*outermost(breakdowns_in(skeleton)), *totals_in(skeleton))
        if not votes.issuperset(one.parts)
    ]
    right = {amount for one in found if one.adds_up for amount in (one.total, *one.parts)}
    for one in found:
        if right & {one.total, *one.parts}:
            continue
        tree = article.tree_of(skeleton.sentence)
        if tree and is_meant(tree, one):
            extra = (Decimal(one.extra),) if one.extra else ()
            parts = (*(part.value for part in one.parts), *extra)
            span, currency = skeleton.span(one.start, one.end), one.total.mention.currency
            yield Clash(span, one.total.value, parts, currency=currency)
            return


def _finding(article: CheckedArticle, clash: Clash) -> Finding:
    quote = clash.span.quote(article.text)
    terms = " + ".join(spoken(one) for one in clash.parts).replace("+ -", "- ")
    added, total = (
        f"{spoken(one)} {clash.unit}".rstrip() for one in (sum(clash.parts, Decimal(0)), clash.total)
    )
    is_part = clash.relation is Relation.PART
    equation = f"{terms} = {added}" if len(clash.parts) > 1 else added
    said = f"{added} cannot be a part of {total}" if is_part else f"the parts add up to {added}, not {total}"
    is_unsure = article.is_quoted(clash.span) or _is_loose(article, clash)
    if clash.relation is Relation.GROWTH:
        said = f"{equation}, not {total}"
    return Finding(
        rule="R8",
        kind="sum_total",
        level=FindingLevel.QUERY if is_unsure else FindingLevel.FLAG,
        spans=(clash.span,),
        quote=quote,
        headline="A part is larger than its whole" if is_part else "The total does not fit its parts",
        message=f"“{quote}”: {said}. Either the total or one of the other numbers is wrong.",
        reference={"fact": f"{added} > {total}" if is_part else equation, "source": "arithmetic"},
        computation=f"{equation} > {total}" if is_part else f"{equation}, not {total}",
        repair=f"Correct the total {total}, or the number that does not fit it.",
        group=f"sum-{total}-{'-'.join(spoken(one) for one in clash.parts)}",
    )


def _is_loose(article: CheckedArticle, clash: Clash) -> bool:
    """Tell whether the numbers may be of two things: far apart, or in two sentences that no word joins."""
    first, text = article.sentence_around(clash.span), article.text
    last = article.sentence_around(Span(clash.span.end - 1, clash.span.end))
    is_joined = _JOINED.match(text, last.start) or _OF_THE.search(text, first.start, clash.span.start)
    added = sum(clash.parts, Decimal(0))
    is_wild = is_far(added, clash.total, _FAR_PART if clash.relation is Relation.PART else _FAR_SUM)
    return is_wild or (last != first and not is_joined)


def spoken(number: Decimal) -> str:
    """Return a number with commas, without needless zeros."""
    return f"{number.normalize():,f}"
