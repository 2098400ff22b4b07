"""Whether a sentence lets an office-holder act at the time of writing, not in some earlier story."""

import calendar
import re
from collections.abc import Iterator
from itertools import islice

from factcheck.checking.anchors import RETURN_MARKER
from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Clause, Tense, clause_above, clause_of
from factcheck.checking.dates import DateMention, nearest_years
from factcheck.checking.offices.titles import follows
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_NOW = frozenset({Tense.PRESENT, Tense.PERFECT, Tense.FUTURE})
_RECENT_DAYS = 31
_EARLY_SENTENCES = 3
_HEARERS = word_list("reporters journalists")
_PARTNERS = word_list("with to by from for alongside on")
_MEETINGS = word_list("talks meeting meetings call conversation summit dinner lunch discussions negotiations")
_TO_THE_PUBLIC = re.compile(
    r"[“”\"]|\bin\s(?:a|an)\s(?:\w{1,15}\s){0,2}(?:statement|interview|address|speech|tweet|post|briefing)\b"
    r"|\b(?:news|press)\s(?:conference|briefing)\b|\bon\s(?:Twitter|X|social\smedia|Truth\sSocial|television)\b"
)
_MONTHS = "|".join(calendar.month_name[1:])
_SOME_TIME_AGO = re.compile(
    rf"\b(?:in|since|last)\s(?:(?:early|late|mid)[\s-])?(?:{_MONTHS}|spring|summer|autumn|fall|winter)\b"
    r"|\blast\s(?:year|month)\b|\bearlier\b|\bago\b"
)
_SPOKESMAN = re.compile(r"\b(?:spokes\w{3,6}|aides?)\s(?:for|to|of)\s(?:the\s)?$")
_REACH = 40
PLANS = re.compile(
    r"\s(?:(?:now|also|still|reportedly|already)\s)?"
    r"(?:plans|aims|hopes|seeks|needs|moves|vows|pledges|threatens|attempts|intends|wants)\sto\s"
)
_NO_SUBJECT = word_list("""
    of in from under by with for during on to against about at toward towards between among via through
    like than into over since after before within inside outside across when while until as""")
ENACTS = word_list("""
    signed created established designated declared ordered approved introduced imposed enacted launched
    banned authorised authorized nominated appointed granted pardoned repealed negotiated issued set
    protected founded passed proclaimed vetoed named picked chose made began started had was were""")
_TRAVELS = re.compile(
    r",?\s(?:(?:arrives|lands)\sin\s[A-Z]|(?:travels|flies|heads|returns)\sto\s[A-Z]|(?:visits|meets|hosts)\s(?:the\s)?[A-Z]"
    r"|(?:greets|welcomes|hosts|meets|receives|opens|addresses|chairs|attends)\s(?:the|a|an|his|her|fellow|world)\s)"
)
_OF_OFFICE = word_list("""
    office spokesman spokeswoman spokesperson motorcade aides""")
SPEAKS = word_list("""
    said told added tweeted wrote posted responded replied called congratulated announced praised
    condemned criticized criticised urged thanked warned promised pledged vowed declined welcomed
    rejected insisted explained confirmed denied stated noted spoke""")
_WHEN = re.compile(r"(?:When|While|Before|During|Back)\s")
_TEMPORAL = word_list("when while until before after as once whenever")
_ENDORSES = word_list("""
    seconded backed welcomed condemned praised rejected echoed supported criticised criticized confirmed
    urged hailed denounced dismissed endorsed joined greeted received hosted met opposed denied""")
_FALLS = word_list("falls depends hinges rests")
_WHO_WILL = re.compile(r",\swho\s(?:will|is\s(?:due|expected|set|scheduled)\sto|plans\sto|has\syet\sto)\s")
AFTERLIFE = word_list("""
    remembered judged seen known recalled blamed viewed credited honored honoured buried commemorated
    missed mourned portrayed depicted played celebrated revered reviled""")
_MEETS = word_list("""
    meet meets meeting host hosts hosting welcome welcomes welcoming receive receives join joins brief
    briefs urge urges urging ask asks asking press presses pressing tell tells thank thanks call calls
    calling visit""")


def acts_now(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the person named acts, or is dealt with, at the time of writing."""
    if plans_next(article, span) or _WHO_WILL.match(article.text, span.end):
        return True
    clause = clause_of(article, span)
    return clause is not None and (is_endorsed_now(article, clause) or _acts_in_clause(article, clause, span))


def _acts_in_clause(article: CheckedArticle, clause: Clause, span: Span) -> bool:
    if clause.is_subject or _speaks_for(article, clause, span):
        return subject_acts_now(article, clause, is_told_early=clause.verb_word not in ENACTS)
    if _is_headline(article, span):
        return clause.tense in _NOW
    if clause.role in {"obj", "iobj", "obl"}:
        return _is_dealt_with_now(article, clause)
    above = clause_above(clause) if clause.role == "nmod" else None
    if above is None:
        return False
    noun = clause.verb_word
    if noun in _OF_OFFICE and above.is_subject:
        return subject_acts_now(article, above)
    is_partner = noun in _MEETINGS and clause.case in {"with", "between"}
    return is_partner and (above.tense in _NOW or is_dated_now(article, above))


def is_endorsed_now(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether something just told was welcomed, condemned or the like by the person."""
    between = clause.tree.words[clause.verb : clause.head]
    is_agent = clause.role == "obl" and clause.verb_word in _ENDORSES and "by" in between
    if not is_agent or clause.tree.tokens[clause.verb].head != clause.verb:
        return False
    return is_dated_now(article, clause) or _is_early(article, clause)


def plans_next(article: CheckedArticle, span: Span) -> bool:
    """Tell whether “plans to” or “visits” follows the words as subject; the parser may take it for a noun."""
    number = article.words_before(span.start)
    before = article.words[number - 1].key.lower() if follows(article.words, number) else ""
    is_next = PLANS.match(article.text, span.end) or _TRAVELS.match(article.text, span.end)
    return before not in _NO_SUBJECT and bool(is_next)


def _speaks_for(article: CheckedArticle, clause: Clause, span: Span) -> bool:
    """Tell whether “a spokesman for” stands before the words, which the parser takes for the subject."""
    before = article.text[max(0, span.start - _REACH) : span.start]
    return clause.is_governed and clause.role == "nsubj" and bool(_SPOKESMAN.search(before))


def subject_acts_now(article: CheckedArticle, clause: Clause, *, is_told_early: bool = True) -> bool:
    """Tell whether the verb is in the present or future, or dated to the time of writing.

    A verb in the past counts early in the text as well, if `is_told_early` lets it.
    """
    if clause.tense is Tense.PERFECT and clause.is_passive:
        return False
    if clause.tense in _NOW:
        return clause.verb_word not in AFTERLIFE and not _is_beside_past(article, clause)
    if clause.tense is Tense.NONE:
        return False
    if is_dated_now(article, clause):
        return True
    if _WHEN.match(clause.tree.span.quote(article.text)):
        return False
    if tells_reporters(clause):
        return True
    if _speaks_to_the_public(article, clause):
        return True
    is_main = clause.tree.tokens[clause.verb].head == clause.verb
    return is_main and ((is_told_early and _is_early(article, clause)) or _speaks_on_the_day(article, clause))


def _is_beside_past(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether the clause only dates another one in the past, as after “while”."""
    tree, verb = clause.tree, clause.verb
    mark = tree.child(verb, "mark", "advmod")
    if tree.relation(verb) != "advcl" or mark is None or tree.words[mark] not in _TEMPORAL:
        return False
    above = Clause(tree, tree.tokens[verb].head, verb)
    return above.tense in {Tense.PAST, Tense.NONE} and not is_dated_now(article, above)


def _is_headline(article: CheckedArticle, span: Span) -> bool:
    block = article.block_at(span.start)
    return block is not None and block.kind is BlockKind.HEADLINE


def _speaks_to_the_public(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether somebody says something that is quoted, or in a statement, an interview or the like."""
    is_aside = clause.tree.relation(clause.verb) in {"advcl", "acl"}
    is_public = _TO_THE_PUBLIC.search(clause.tree.span.quote(article.text))
    return clause.verb_word in SPEAKS and not is_aside and bool(is_public)


def _is_dealt_with_now(article: CheckedArticle, clause: Clause) -> bool:
    is_partner = clause.role != "obl" or clause.case in _PARTNERS
    if clause.case == "according":
        return True
    if not is_partner or clause.tense is Tense.NONE:
        return False
    is_meeting = clause.tense in _NOW and clause.verb_word in _MEETS | _FALLS
    return is_meeting or is_dated_now(article, clause)


def is_dated_now(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether the clause names a weekday, “this week” or a day within a month of the article’s date."""
    dates = article.dates_in(clause.tree.span)
    return any(
        one.has_time_of_writing() or any(one.holds(date.span) for date in dates if _is_recent(article, date))
        for one in (clause, *_beside(clause))
    )


def _beside(clause: Clause) -> Iterator[Clause]:
    """Yield what happens at the same time: “X, speaking in Lyon on Monday, said …”."""
    tree = clause.tree
    for above in (clause.head, clause.verb):
        for verb in tree.having(above, "acl", "advcl"):
            if tree.tag(verb) == "VBG" and tree.child(verb, "nsubj", "mark", "aux") is None:
                yield Clause(tree, verb, above)


def _is_recent(article: CheckedArticle, mention: DateMention) -> bool:
    when = article.reference_date.value
    if when is None or mention.month is None or mention.day is None:
        return False
    years = nearest_years(mention.month, mention.day, when, _RECENT_DAYS)
    return bool(years) and mention.year in {None, *years}


def tells_reporters(clause: Clause) -> bool:
    hearers = clause.tree.having(clause.verb, "obj", "iobj", "obl")
    return any(clause.tree.words[one] in _HEARERS for one in hearers)


def _is_early(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether one of the first sentences of the body is meant, if it tells of no other month."""
    starts = (one.start for one in article.sentences if _is_body(article, one))
    sentence = article.sentence_around(clause.tree.span)
    return not _SOME_TIME_AGO.search(sentence.quote(article.text)) and sentence.start in islice(
        starts, _EARLY_SENTENCES
    )


def _speaks_on_the_day(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether somebody speaks in a paragraph that named the day before."""
    before = article.sentences_before(article.sentence_around(clause.tree.span))
    return clause.verb_word in SPEAKS and any(RETURN_MARKER.search(one.quote(article.text)) for one in before)


def _is_body(article: CheckedArticle, sentence: Span) -> bool:
    block = article.block_at(sentence.start)
    return block is not None and block.kind is BlockKind.BODY
