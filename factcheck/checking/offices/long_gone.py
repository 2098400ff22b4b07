"""Whether somebody who left an office years ago bears its title in plain news, not in history."""

import re
from datetime import timedelta

from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Clause, Tense, clause_of
from factcheck.checking.context import sentence_text, tells_return
from factcheck.checking.offices.clashes import Clash, last_term
from factcheck.checking.offices.mentions import OfficeMention
from factcheck.checking.offices.recency import AFTERLIFE, ENACTS, SPEAKS, is_dated_now, is_endorsed_now
from factcheck.checking.offices.surroundings import Surroundings
from factcheck.checking.reference import Term
from factcheck.domain.spans import Span

_STORY = re.compile(
    r"\b(?:when|while|whilst|until|under|had|ago|once|served|ex|former|formerly|then|earlier|era|years?|decades?"
    r"|archiv\w{1,4}|files?|memos?|memoirs?|documents?|letters?|papers|declassified|unearthed|recordings?|diar\w{1,3}"
    r"|inquir\w{1,3}|books?|films?|movie|documentary|drama|episode|played|paint\w{1,4}|portraits?|photo\w{0,8}"
    r"|pictures?|statue|bust|museum|exhibition|biograph\w{1,4}|history|historic\w{0,4}|anniversary|commemorat\w{1,5}|on\sthis\sday"
    r"|funeral|tributes?|mourn\w{0,4}|lookalike|impersonator|impression|named\s(?:after|for))\b",
    re.IGNORECASE,
)
_OWN_STORY = re.compile(
    r"\b(?:when|while|until|served|then|ago|had\sbeen|era|became|former)\b", re.IGNORECASE
)
_DAY = re.compile(
    r"\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening|week)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_SUBORDINATE = frozenset({"advcl", "acl", "ccomp", "csubj"})
_GOVERNED = re.compile(r"\b(?:under|by|during|like|of|from|since|before|after)\s(?:the\s)?$", re.IGNORECASE)
_REACH, _NEAR = 20, 60
_LONGEST = timedelta(days=366 * 16)
_SURELY_ALIVE = timedelta(days=366 * 10)
_NOW = frozenset({Tense.PRESENT, Tense.FUTURE})


def is_plainly_now(
    article: CheckedArticle, mention: OfficeMention, surroundings: Surroundings, clash: Clash
) -> bool:
    """Tell whether somebody alive, named in full, acts as holder of the office on a day of the news itself.

    Former presidents of the United States keep their title in courtesy, so they are left out.
    """
    if not mention.is_full_name or not clash.terms or clash.holder.iso == "US":
        return False
    last = last_term(clash.terms, clash.when)
    if not _may_act(article, last, clash) or _is_story(article, mention, surroundings, clash):
        return False
    if clash.is_of_bearer:
        return _is_named_in_passing(article, mention)
    clause = clause_of(article, mention.span)
    return clause is not None and _acts_on_the_day(article, mention, clause)


def _may_act(article: CheckedArticle, last: Term, clash: Clash) -> bool:
    """Tell whether the bearer surely lives, or left so lately that a death would be known."""
    if last.end is None or clash.when.first - last.end > _LONGEST:
        return False
    life = article.facts.life_of(last.person)
    if life is None:
        return clash.when.first - last.end <= _SURELY_ALIVE
    return not (life.died and life.died <= clash.when.last)


def _is_story(
    article: CheckedArticle, mention: OfficeMention, surroundings: Surroundings, clash: Clash
) -> bool:
    """Tell whether anything nearby speaks of the time in office, or of the end of it."""
    span, text = mention.span, article.text
    words = sentence_text(article, span).replace(span.quote(text), "")
    if clash.is_of_bearer:
        words = f"{text[max(0, span.start - _NEAR) : span.start]} {text[span.end : span.end + _NEAR]}"
    if (_OWN_STORY if clash.is_of_bearer else _STORY).search(words):
        return True
    if tells_return(article, span) or surroundings.tell_of_leaving(mention.people):
        return True
    here = article.number_of_block(span.start)
    blocks = range(max(0, here - 1), here + 1)
    person = last_term(clash.terms, clash.when).person
    return any(_falls_in(article, person, year) for one in blocks for year in article.years_of_block(one))


def _falls_in(article: CheckedArticle, person: str, year: int) -> bool:
    terms = article.facts.terms_of(person)
    return any(one.start.year <= year and one.end and year <= one.end.year for one in terms)


def _acts_on_the_day(article: CheckedArticle, mention: OfficeMention, clause: Clause) -> bool:
    if is_endorsed_now(article, clause):
        return True
    if not clause.is_subject or _is_told_by_others(clause):
        return False
    words = sentence_text(article, mention.span)
    if clause.tense in _NOW:
        is_today = _DAY.search(words) or is_dated_now(article, clause)
        return clause.verb_word not in AFTERLIFE and bool(is_today)
    is_today = is_dated_now(article, clause) or _is_quoted_today(article, mention.span, clause)
    return clause.tense is Tense.PAST and is_today


def _is_told_by_others(clause: Clause) -> bool:
    """Tell whether the clause depends on another; “, officials said” behind it makes no story of it."""
    relation, above = clause.tree.relation(clause.verb), clause.tree.tokens[clause.verb].head
    is_told_behind = relation == "ccomp" and clause.tree.words[above] in SPEAKS and above > clause.verb
    return relation in _SUBORDINATE and not (clause.is_fronted or is_told_behind)


def _is_quoted_today(article: CheckedArticle, span: Span, clause: Clause) -> bool:
    """Tell whether somebody is quoted, in a text that tells of a day near its date up to there."""
    is_quote = clause.verb_word in SPEAKS and re.search('[“”"]', sentence_text(article, span))
    return bool(is_quote) and _DAY.search(article.text, 0, span.start) is not None


def _is_named_in_passing(article: CheckedArticle, mention: OfficeMention) -> bool:
    """Tell whether a holder of another office now is named by the old one and its country."""
    if not mention.title.countries:
        return False
    before = article.text[max(0, mention.span.start - _REACH) : mention.span.start]
    clause = clause_of(article, mention.span)
    return not _GOVERNED.search(before) and (clause is None or clause.verb_word not in ENACTS)
