"""R3: a title without “former”, or with “current”, for somebody who has left the office or not begun."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import (
    earlier_dates,
    is_hypothetical,
    is_left_out,
    looks_back,
    sentence_text,
    tells_return,
)
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.clashes import Clash, clash_of, last_term
from factcheck.checking.offices.lexicon import ORGANISATIONS
from factcheck.checking.offices.mentions import OfficeMention, office_mentions
from factcheck.checking.offices.recency import acts_now
from factcheck.checking.offices.wording import (
    group_of,
    office_of,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_FOR_LIFE = frozenset({"King", "Monarch", "Emperor", "Emir", "Pope", "Crown Prince"})
_NARRATIVE = frozenset({"sitting", "incumbent", "serving", "reigning"})
_LEAVES = re.compile(
    r"\b(?:predecessor|successor|succeed\w{0,4}|step(?:s|ped|ping)?\sdown|resign\w{0,6}|leav(?:e|es|ing)\soffice"
    r"|left\soffice|lost\spower|departing|departure|inaugura\w{1,5}|swor\w\sin|swearing|handover"
    r"|died|death|funeral|retire[ds]?|retirement|ousted|overthrown?)\b",
    re.IGNORECASE,
)
_LEFT_BEFORE = re.compile(
    r"\b(?:former|ex|ex-|then|then-\w{1,20}|late|outgoing|ousted|deposed|predecessor|successor|incoming"
    r"|\w{1,20}-elect)[\s-](?:(?!and\b)[\w.’'-]{1,20}\s){0,5}$",
    re.IGNORECASE,
)
_LEFT_AFTER = re.compile(
    r",\s(?:\d\d,\s)?(?:who\s(?:was|had\sbeen)\s)?(?:(?:a|an|the|his|her)\s)?(?:former|then|outgoing|ex)\b"
)
_CANDIDACY = re.compile(
    r"\b(?:candida(?:te|cy)|campaign\w{0,5}|nominee|nomination|front-?runner|hopeful|run(?:ning)?\sfor|bid"
    r"|imagine|hypothetical\w{0,2}|prospect|would-be|future|would|could|might)\b",
    re.IGNORECASE,
)
_NEAR = 60


def check_current_titles(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each title whose bearer surely does not hold that office any more, or yet."""
    mentions = list(office_mentions(article))
    for mention in mentions:
        if _says_now(mention) and not _is_silent(article, mention.span):
            yield from _check(article, mention, mentions)


def _says_now(mention: OfficeMention) -> bool:
    """Tell whether the title says that the office is held, in so many words or by having no “former”."""
    title = mention.title
    is_of_leader = title.is_loose and not title.countries & ORGANISATIONS
    return not is_of_leader and (title.is_current or title.is_bare)


def _is_silent(article: CheckedArticle, span: Span) -> bool:
    return is_left_out(article, span) or is_hypothetical(article, span) or looks_back(article, span)


def _check(
    article: CheckedArticle, mention: OfficeMention, mentions: Sequence[OfficeMention]
) -> Iterator[Finding]:
    judged = sorted(judged_dates(article, mention.span), key=_last_day, reverse=True)
    dates = [one.value for one in judged if one.value]
    dates += earlier_dates(article, mention.span, dates[0]) if dates else []
    clash = clash_of(article, mention, dates) if dates else None
    if clash and _is_meant_now(article, mention, mentions, clash):
        yield _finding(article, mention, clash, judged[0])


def _last_day(judged: ReferenceDate) -> date:
    return judged.value.last if judged.value else date.min


def _is_meant_now(
    article: CheckedArticle, mention: OfficeMention, mentions: Sequence[OfficeMention], clash: Clash
) -> bool:
    """Tell whether the title is given at the time of writing: “current”, or nothing that explains it."""
    title = mention.title
    if mention.is_stated or (title.is_current and not title.modifiers & _NARRATIVE):
        return True
    if title.is_bare and _is_explained(article, mention, mentions, clash):
        return False
    return _is_told_too_early(article, mention, clash) or acts_now(article, mention.span)


def _is_told_too_early(article: CheckedArticle, mention: OfficeMention, clash: Clash) -> bool:
    """Tell whether a text that weighs no candidates knows an office-holder long before the time."""
    is_named = any(mention.people == one.people for one in article.people)
    return (
        clash.is_ahead
        and (is_named or bool(mention.title.countries))
        and not any(
            _CANDIDACY.search(sentence_text(article, place)) for place in _places_named(article, mention)
        )
    )


def _is_explained(
    article: CheckedArticle, mention: OfficeMention, mentions: Sequence[OfficeMention], clash: Clash
) -> bool:
    """Tell whether a bare title may be history, courtesy, mourning, or a change just told."""
    is_for_life = clash.holder.office in _FOR_LIFE
    if not clash.is_near or (is_for_life and not clash.is_ahead):
        return True
    if clash.is_ahead:
        return is_for_life and not mention.title.countries and clash.holder.office != "Pope"
    is_courtesy = clash.holder.iso == "US" and _names_holder(mentions, clash)
    return is_courtesy or tells_return(article, mention.span) or _is_told_to_have_left(article, mention)


def _is_told_to_have_left(article: CheckedArticle, mention: OfficeMention) -> bool:
    """Tell whether any sentence that names the person speaks of the end or beginning of an office."""
    text = article.text
    return any(
        _LEFT_BEFORE.search(text, max(0, place.start - _NEAR), place.start)
        or _LEFT_AFTER.match(text, place.end)
        or _LEAVES.search(sentence_text(article, place))
        for place in _places_named(article, mention)
    )


def _places_named(article: CheckedArticle, mention: OfficeMention) -> Iterator[Span]:
    """Yield each place where the surname of those whom the name may mean stands."""
    surnames = {term.surname for one in mention.people for term in article.facts.terms_of(one)}
    pattern = re.compile("|".join(rf"\b{re.escape(surname)}\b" for surname in sorted(surnames)))
    return (Span(*match.span()) for match in pattern.finditer(article.text))


def _names_holder(mentions: Sequence[OfficeMention], clash: Clash) -> bool:
    """Tell whether the text gives the title to its holder as well, and to the other out of courtesy."""
    return any(one.people == {clash.holder.person} and not one.title.is_former for one in mentions)


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
        message=f"“{quote}”: {spoken_when(clash.when)} the {office_of(article, holder)} was {holder.person}, "
        f"in office since {spoken_day(holder.start)}{_edge(clash)}.",
        reference=reference_of(article, holder, judged),
        date=judged.as_dict(),
        repair=_repair(clash),
        group=group_of(holder),
    )


def _edge(clash: Clash) -> str:
    """Return what the tables know of the bearer's own time in the office."""
    if not clash.terms:
        return ""
    term = last_term(clash.terms, clash.when)
    if term.end and term.end <= clash.when.first:
        return f"; {term.person} left on {spoken_day(term.end)}"
    return f"; {term.person}’s term began on {spoken_day(term.start)}"


def _repair(clash: Clash) -> str:
    holder = clash.holder.person
    is_past = bool(clash.terms) and last_term(clash.terms, clash.when).start < clash.when.first
    return (
        f"Write “former” before the title, or name {holder}."
        if is_past
        else f"Name {holder}, or mend the title."
    )
