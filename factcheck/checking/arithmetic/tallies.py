"""R9: votes, seats, margins and scores that cannot be right."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.gaps import gaps_in
from factcheck.checking.arithmetic.holdings import declared_in, holdings_in
from factcheck.checking.arithmetic.majorities import majorities_in
from factcheck.checking.arithmetic.margins import margins_in
from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.scores import scores_in
from factcheck.checking.arithmetic.seats import seats_in
from factcheck.checking.arithmetic.series import series_in
from factcheck.checking.arithmetic.sides import sides_in
from factcheck.checking.arithmetic.skeleton import Skeleton, clauses_of, skeleton_of
from factcheck.checking.arithmetic.votes import votes_in
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_supposed
from factcheck.checking.finding import Finding
from factcheck.checking.numbers import NumberKind
from factcheck.domain.labels import FindingLevel

_CUE = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|rul(?:ed|ing|es)|decision|pass(?:ed|es|ing)|approv|reject|back(?:ed|ing)"
    r"|confirm|adopt|majority|margin|goals?|points?|runs?|draw|drew|sets?|series|best[- ]of"
    r"|(?:lead|gap|difference) of|split|divid"
    r"|carried|favou?r|seats?|win|won|victory"
    r"|beat|lost|defeat|jur|justice)",
    re.IGNORECASE,
)


_MAJORITY, _FEW = re.compile(r"\bmajority\b"), 2


def check_tallies(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each tally that its chamber, its margin or its games do not allow."""
    for sentence in article.sentences:
        is_alone = len(article.numbers_in(sentence)) < _FEW
        cue = _MAJORITY if is_alone else _CUE
        if article.numbers_in(sentence) and cue.search(article.text, sentence.start, sentence.end):
            yield from _in_sentence(article, skeleton_of(article, sentence))


def _in_sentence(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Finding]:
    for clause in clauses_of(skeleton, NumberKind.COUNT):
        for find in (seats_in, margins_in, scores_in, series_in):
            for found in find(clause):
                yield from _findings(article, found)
                return
    before = _before(article, skeleton)
    for found in (
        *sides_in(skeleton, before),
        *gaps_in(skeleton),
        *holdings_in(skeleton),
        *declared_in(before, skeleton),
        *majorities_in(article, skeleton),
    ):
        yield from _findings(article, found)
        return
    for found in votes_in(article, skeleton):
        yield from _findings(article, found)


def _before(article: CheckedArticle, skeleton: Skeleton) -> Skeleton | None:
    """Return the sentence before in the same block, if it holds numbers."""
    near = article.sentences_before(skeleton.sentence)[-1:]
    return skeleton_of(article, near[0]) if near and article.numbers_in(near[0]) else None


def _findings(article: CheckedArticle, found: Mismatch) -> Iterator[Finding]:
    if is_furniture(article, found.span) or is_supposed(article, found.span):
        return
    quote = found.span.quote(article.text)
    yield Finding(
        rule="R9",
        kind="vote_tally",
        level=FindingLevel.QUERY if article.is_quoted(found.span) else FindingLevel.FLAG,
        spans=(found.span,),
        quote=quote,
        headline=found.headline,
        message=f"“{quote}”: {found.said}.",
        reference={"fact": found.fact, "source": found.source},
        computation=found.computation,
        repair=found.repair,
        group=f"tally-{found.computation}",
    )
