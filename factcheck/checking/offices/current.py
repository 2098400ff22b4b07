"""R3: a title without “former”, or with “current”, for somebody who has left the office or not begun."""

import re
from collections.abc import Iterator

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import clause_of
from factcheck.checking.context import (
    earlier_dates,
    is_hypothetical_before,
    is_left_out,
    looks_back,
    sentence_text,
    tells_return,
)
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.clashes import Clash, clash_of, last_term
from factcheck.checking.offices.lexicon import ORGANISATIONS
from factcheck.checking.offices.long_gone import is_plainly_now
from factcheck.checking.offices.mentions import OfficeMention, office_mentions
from factcheck.checking.offices.recency import acts_now
from factcheck.checking.offices.surroundings import Surroundings
from factcheck.checking.offices.wording import (
    group_of,
    last_day,
    office_of,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_FOR_LIFE = frozenset({"King", "Monarch", "Emperor", "Emir", "Pope", "Crown Prince"})
_INDEFINITE = re.compile(r"\ban?\s$", re.IGNORECASE)  # “how good a prime minister Jane Roe will make”
_REACH = 4
_SUPPOSES = re.compile(r"\b(?:would|could|might)\b|[’']d\b")
_CONTEST = re.compile(
    r"\b(?:elect\w{0,6}|vot\w{2,5}|polls?|ballots?|beat|beaten|defeat\w{0,3}|lost|loses|won|wins|campaign\w{0,3}|impeach\w{0,4}"
    r"|rivals?|challeng\w{1,4}|first|only|last|ever|when|while|before|after|until|had|then|running)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"If\s[^,.;:]{3,120},\s")
_UNREAL = re.compile(
    r"\b(?:if|unless|whether|would|could|might|were|had|imagine\w?|suppose\w?|hypothetical\w{0,2}|novel|film|movie)\b|[’']d\b"
)
_SUBORDINATE = frozenset({"advcl", "acl", "ccomp"})
_NARRATIVE = frozenset({"sitting", "incumbent", "serving", "reigning"})


def check_current_titles(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each title whose bearer surely does not hold that office any more, or yet."""
    mentions = list(office_mentions(article))
    surroundings = Surroundings(article, mentions)
    for mention in mentions:
        if _says_now(mention) and not _is_silent(article, mention):
            yield from _check(article, mention, surroundings)


def _says_now(mention: OfficeMention) -> bool:
    """Tell whether the title says that the office is held, in so many words or by having no “former”."""
    title = mention.title
    is_of_leader = title.is_loose and not title.countries & ORGANISATIONS
    return not is_of_leader and (title.is_current or title.is_bare)


def _is_silent(article: CheckedArticle, mention: OfficeMention) -> bool:
    span = mention.span
    if _INDEFINITE.search(article.text, max(0, span.start - _REACH), span.start):
        return True
    is_supposed = is_hypothetical_before(
        article, span, is_asked=mention.is_stated
    ) and not _stands_behind_condition(article, span)
    return is_left_out(article, span) or is_supposed or looks_back(article, span)


def _stands_behind_condition(article: CheckedArticle, span: Span) -> bool:
    """Tell whether an open condition comes first and takes the title for granted: “If it rains, X will …”."""
    sentence = article.sentence_around(span)
    condition = _CONDITION.match(article.text, sentence.start, span.start)
    rest = article.text[condition.end() : sentence.end] if condition else ""
    return condition is not None and not _UNREAL.search(condition[0]) and not _UNREAL.search(rest)


def _check(article: CheckedArticle, mention: OfficeMention, surroundings: Surroundings) -> Iterator[Finding]:
    judged = sorted(judged_dates(article, mention.span), key=last_day, reverse=True)
    dates = [one.value for one in judged if one.value]
    dates += earlier_dates(article, mention.span, dates[0]) if dates else []
    clash = clash_of(article, mention, dates) if dates else None
    if clash and _is_meant_now(article, mention, surroundings, clash):
        yield _finding(article, mention, clash, judged[0])


def _is_meant_now(
    article: CheckedArticle, mention: OfficeMention, surroundings: Surroundings, clash: Clash
) -> bool:
    """Tell whether the title is given at the time of writing: “current”, or nothing that explains it."""
    title = mention.title
    if mention.is_stated or (title.is_current and not title.modifiers & _NARRATIVE):
        return True
    if title.is_current and _is_sitting(article, mention, surroundings, clash):
        return True
    if title.is_bare and not clash.is_near:
        return is_plainly_now(article, mention, surroundings, clash)
    if title.is_bare and _is_explained(article, mention, surroundings, clash):
        return False
    return _is_told_too_early(article, mention, surroundings, clash) or acts_now(article, mention.span)


def _is_sitting(
    article: CheckedArticle, mention: OfficeMention, surroundings: Surroundings, clash: Clash
) -> bool:
    """Tell whether “sitting” can only mean now: in no story of an election, a change or an earlier day."""
    words = sentence_text(article, mention.span)
    clause = clause_of(article, mention.span)
    is_named = mention.is_full_name and bool(mention.title.countries)
    is_plain = is_named or (
        clause is not None and clause.is_subject and clause.tree.relation(clause.verb) not in _SUBORDINATE
    )
    is_story = _CONTEST.search(words) or surroundings.tell_of_leaving(mention.people)
    return is_plain and clash.is_near and not clash.is_ahead and not is_story


def _is_told_too_early(
    article: CheckedArticle, mention: OfficeMention, surroundings: Surroundings, clash: Clash
) -> bool:
    """Tell whether a text that weighs no candidates knows an office-holder long before the time."""
    is_sure = surroundings.names_in_full(mention.people) or bool(mention.title.countries)
    if not clash.is_ahead or not is_sure or _SUPPOSES.search(sentence_text(article, mention.span)):
        return False
    return not surroundings.weighs(mention.people)


def _is_explained(
    article: CheckedArticle, mention: OfficeMention, surroundings: Surroundings, clash: Clash
) -> bool:
    """Tell whether a bare title may be history, courtesy, mourning, or a change just told."""
    is_for_life = clash.holder.office in _FOR_LIFE
    if is_for_life and not clash.is_ahead:
        return True
    if clash.is_ahead:
        return is_for_life and not mention.title.countries and clash.holder.office != "Pope"
    is_courtesy = clash.holder.iso == "US" and surroundings.names_as_holder(clash.holder.person)
    return is_courtesy or tells_return(article, mention.span) or surroundings.tell_of_leaving(mention.people)


def _finding(article: CheckedArticle, mention: OfficeMention, clash: Clash, judged: ReferenceDate) -> Finding:
    span, holder = mention.span, clash.holder
    quote = span.quote(article.text)
    return Finding(
        rule="R3",
        kind="office_title",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="This title does not fit the date of the article",
        message=f"“{quote}”: {spoken_when(clash.when)} {_truth(article, clash)}{_edge(clash)}.",
        reference=reference_of(article, holder, judged),
        date=judged.as_dict(),
        repair=_repair(clash),
        group=group_of(holder),
    )


def _truth(article: CheckedArticle, clash: Clash) -> str:
    holder = clash.holder
    since = f"in office since {spoken_day(holder.start)}"
    if clash.is_of_bearer:
        return f"{holder.person} was {office_of(article, holder)}, {since}"
    return f"the {office_of(article, holder)} was {holder.person}, {since}"


def _edge(clash: Clash) -> str:
    """Return what the tables know of the bearer's own time in the office."""
    if not clash.terms:
        return ""
    term = last_term(clash.terms, clash.when)
    if clash.is_of_bearer and term.end:
        return f"; the term as {term.office} ended on {spoken_day(term.end)}"
    if term.end and term.end <= clash.when.first:
        return f"; {term.person} left on {spoken_day(term.end)}"
    return f"; {term.person}’s term began on {spoken_day(term.start)}"


def _repair(clash: Clash) -> str:
    holder = clash.holder.person
    if clash.is_of_bearer:
        return f"Write {clash.holder.office} instead."
    is_past = bool(clash.terms) and last_term(clash.terms, clash.when).start < clash.when.first
    return (
        f"Write “former” before the title, or name {holder}."
        if is_past
        else f"Name {holder}, or mend the title."
    )
