"""Whether a sentence lets a government act at the time of writing, and whether somebody else says so."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Clause, Tense, clause_above, clause_of, has_time_of_writing, tense_of
from factcheck.checking.offices.governments import GovernmentPhrase
from factcheck.checking.offices.lexicon import FORMER
from factcheck.checking.offices.recency import (
    SPEAKS,
    is_dated_now,
    plans_next,
    subject_acts_now,
    tells_reporters,
)
from factcheck.checking.offices.reports import is_told, is_told_by_sources
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_AT_WORK = re.compile(
    r"\s(?:is\s(?:(?:still|now|currently|again)\s(?!haunt|cast|pay|go|com|look|be|fad)[a-z]{2,12}ing|(?:just\s)?about\sto)"
    r"|still\s(?:refuses|insists|hopes|plans|wants|denies|intends|declines)|plans\sto|has\syet\sto|has\snot\syet)\b"
)
_DECIDES = re.compile(
    r",\s(?:which|that)\s(?:now\s|still\s)?(?:"
    r"ha(?:s|ve)\s(?:not\syet|yet\sto|not|so\sfar\snot)\s(?:sa(?:id|y)|decided?|answer(?:ed)?|repl(?:ied|y)"
    r"|comment(?:ed)?|respond(?:ed)?|announced?|made\sup)"
    r"|(?:will|must)\s(?:now\s|soon\s)?(?:have\s(?:until|to)|decide|say|announce|rule|choose|consider)"
    r"|is\s(?:likely|expected|due|set)\sto\s(?:stand\sby|side|back|support|say|decide|announce|ask|press"
    r"|oppose|resist|reject|approve|propose|respond|reply|rule|choose)"
    r"|is\s(?:considering|weighing|studying|reviewing|preparing\sto|planning\sto)"
    r"|(?:says|insists|wants|hopes|plans|argues|refuses)"
    r")\b"
)
_NOW = frozenset({Tense.PRESENT, Tense.FUTURE})
_MEMBERS = word_list("""
    official officials spokesman spokeswoman spokesperson source sources aide aides adviser advisers
    advisor advisors member members minister ministers lawyers negotiators secretary envoy envoys
    diplomats people""")
_SAY = word_list("say says insist insists argue argues believe believes hope hopes expect expects warn warns")
_TELL = word_list("said announced confirmed declined added stated unveiled disclosed denied rejected")
_DOINGS = word_list("""
    decision announcement ruling response answer approval reply move proposal verdict statement plan""")
_AWAITED = word_list("expected due awaited imminent pending likely needed required")
_BLAMED = word_list("blame responsible fault guilty reason cause dead gone over history")
_URGES = word_list("""
    urge urges urged press presses pressed ask asks asked call calls called lobby lobbies lobbied
    implore implored petition petitioned sue sues sued warn warns warned pressure pressured plead
    pleaded urging pressing asking calling lobbying imploring petitioning suing warning pressuring
    pleading wait waits waiting await awaits awaiting expect expects want wants""")


def speaks_of_now(article: CheckedArticle, phrase: GovernmentPhrase) -> bool:
    """Tell whether the government, or somebody of it, acts or is dealt with at the time of writing."""
    whole = Span(article.words[phrase.first].span.start, phrase.span.end)
    if plans_next(article, whole) or _DECIDES.match(article.text, phrase.span.end):
        return True
    clause = clause_of(article, phrase.span)
    if clause is None:
        return False
    if _has_present_relative(clause, phrase):
        return True
    if not _is_itself(clause, phrase):
        return _are_members(clause, clause.head) and clause.is_subject and _tell_now(article, clause)
    if clause.is_subject:
        return clause.verb_word not in _BLAMED and subject_acts_now(
            article, clause, is_told_early=clause.verb_word in SPEAKS
        )
    if clause.role == "nmod":
        return _members_act_now(article, clause) or _is_awaited(clause)
    return _is_dealt_with_now(article, clause)


def is_at_work(article: CheckedArticle, phrase: GovernmentPhrase) -> bool:
    """Tell whether the words say outright that a government of years ago is doing something still or now."""
    return bool(_AT_WORK.match(article.text, phrase.span.end))


def _is_itself(clause: Clause, phrase: GovernmentPhrase) -> bool:
    """Tell whether the words stand for the government itself, not for its people or its rules."""
    head = clause.tree.tokens[clause.head]
    return phrase.span.start <= head.start < phrase.span.end or clause.is_fronted


def _are_members(clause: Clause, place: int) -> bool:
    qualities = {clause.tree.words[one] for one in clause.tree.having(place, "amod")}
    return clause.tree.words[place] in _MEMBERS and not qualities & FORMER


def _members_act_now(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether “officials in the administration” do."""
    above = clause_above(clause)
    if above is None or not above.is_subject or not _are_members(clause, clause.verb):
        return False
    return _tell_now(article, above)


def _is_awaited(clause: Clause) -> bool:
    """Tell whether “a decision by the administration is expected”."""
    above = clause_above(clause)
    if above is None or clause.case not in {"by", "from", "of"} or clause.verb_word not in _DOINGS:
        return False
    return above.is_subject and above.verb_word in _AWAITED and above.tense in _NOW


def _tell_now(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether members of the government speak for it, not as witnesses of what it was."""
    is_told = clause.verb_word in _TELL or tells_reporters(clause)
    return clause.verb_word in _SAY or (is_told and is_dated_now(article, clause))


def _is_dealt_with_now(article: CheckedArticle, clause: Clause) -> bool:
    if clause.role == "obl" and clause.case == "by":
        return clause.is_passive and clause.tense in _NOW
    is_now = clause.tense in _NOW or (clause.tense is Tense.PAST and is_dated_now(article, clause))
    return clause.verb_word in _URGES and is_now


def _has_present_relative(clause: Clause, phrase: GovernmentPhrase) -> bool:
    """Tell whether “, which remains …” follows and can only mean the government."""
    tree = clause.tree
    after = [place for place, token in enumerate(tree.tokens) if token.start >= phrase.span.end][:2]
    if [tree.words[place] for place in after] not in ([",", "which"], [",", "that"]):
        return False
    noun = clause.verb if clause.role == "nmod" else None
    is_clear = clause.is_subject or (noun is not None and tree.tag(noun) == "NNS")
    return is_clear and tense_of(tree, tree.tokens[after[1]].head) in _NOW


def is_told_by_others(article: CheckedArticle, phrase: GovernmentPhrase) -> bool:
    """Tell whether the words are quoted, or told by a verb of saying that gives them no day.

    What “officials said” of plans is told as news.
    """
    if article.is_quoted(phrase.span):
        return True
    clause = clause_of(article, phrase.span)
    if clause is None:
        return is_told(article, phrase.span)
    is_told_today = clause.tense in _NOW and has_time_of_writing(clause.tree)
    return (
        not is_told_today and is_told(article, phrase.span) and not is_told_by_sources(article, phrase.span)
    )
