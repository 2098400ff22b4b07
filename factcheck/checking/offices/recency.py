"""Whether a sentence lets an office-holder act at the time of writing, not in some earlier story."""

from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Clause, Tense, clause_above, clause_of
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_NOW = frozenset({Tense.PRESENT, Tense.FUTURE})
_HEARERS = word_list("reporters journalists")
_PARTNERS = word_list("with to by from for alongside")
_MEETINGS = word_list("talks meeting meetings call conversation summit dinner lunch discussions negotiations")
_OF_OFFICE = word_list("""
    office spokesman spokeswoman spokesperson cabinet motorcade secretary aides government visit plane""")
AFTERLIFE = word_list("""
    remembered judged seen known recalled blamed viewed credited honored honoured buried commemorated missed
    mourned portrayed depicted played celebrated revered reviled""")
_MEETS = word_list("""
    meet meets meeting host hosts hosting welcome welcomes welcoming receive receives join joins brief briefs
    urge urges urging ask asks asking press presses pressing tell tells thank thanks call calls calling visit""")


def acts_now(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the person named acts, or is dealt with, at the time of writing."""
    clause = clause_of(article, span)
    if clause is None:
        return False
    if clause.is_subject:
        return subject_acts_now(article, clause)
    if clause.role in {"obj", "iobj", "obl"}:
        return _is_dealt_with_now(clause)
    above = clause_above(clause) if clause.role == "nmod" else None
    if above is None:
        return False
    noun = clause.verb_word
    if noun in _OF_OFFICE and above.is_subject:
        return subject_acts_now(article, above)
    is_partner = noun in _MEETINGS and clause.case in {"with", "between"}
    return is_partner and (above.tense in _NOW or above.has_time_of_writing())


def subject_acts_now(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether the verb is in the present or future, or dated to the time of writing."""
    if clause.tense in _NOW:
        return clause.verb_word not in AFTERLIFE
    if clause.tense is Tense.NONE:
        return False
    return clause.has_time_of_writing() or _tells_reporters(clause) or _opens_text(article, clause)


def _is_dealt_with_now(clause: Clause) -> bool:
    is_partner = clause.role != "obl" or clause.case in _PARTNERS
    if not is_partner or clause.tense is Tense.NONE:
        return False
    is_meeting = clause.tense in _NOW and clause.verb_word in _MEETS
    return is_meeting or clause.has_time_of_writing()


def _tells_reporters(clause: Clause) -> bool:
    hearers = clause.tree.having(clause.verb, "obj", "iobj", "obl")
    return any(clause.tree.words[one] in _HEARERS for one in hearers)


def _opens_text(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether the clause is the main one of the first sentence of the text's body."""
    first = next((block.span.start for block in article.blocks if block.kind is BlockKind.BODY), 0)
    is_main = clause.tree.tokens[clause.verb].head == clause.verb
    return is_main and article.sentence_around(Span(first, first + 1)).holds(clause.tree.span)
