"""The year of what an anniversary recalls, as its sentence or the one before has it."""

import calendar
import re
from collections.abc import Callable, Sequence

from factcheck.checking.acts import Act, dated_acts, is_same_party
from factcheck.checking.anniversaries.beside import find_beside
from factcheck.checking.anniversaries.jubilees import Jubilee
from factcheck.checking.anniversaries.told import find_told
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import OPEN_ENDED, DateMention
from factcheck.checking.governors import subject_of, top_of, verb_above
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_OF = re.compile(
    r"(?:\s(?:celebrations?|commemorations?))?\s(?:of|since|from|after)\s(?P<what>)", re.IGNORECASE
)
_PARTICIPLE = (
    r"(?:signed|reached|agreed|adopted|passed|ratified|founded|established|opened|held|fought|completed|built"
    r"|launched|concluded|sealed|struck|made)"
)
_WHAT = re.compile(
    r"(?<!\w)(?:[\w’'.&“”\"-]{1,30}+\s){0,16}(?:[\w’\'.-]{1,30},\s(?:in|on)\s"
    rf"|[\w’'.&“”\"-]{{1,30}},\s(?:which\swas\s)?{_PARTICIPLE}\s(?:in|on)\s"
    rf"|[\w’'.&“”\"-]{{1,30}},\s(?:(?:which\swas\s)?{_PARTICIPLE}\s)?by\s(?:[\w’'.-]{{1,30}}+\s){{1,6}}(?:in|on)\s)?",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?:\s[\w-]{1,20}){1,4}[’']s?\s", re.IGNORECASE)
_LISTED = re.compile(
    r"\s?(?:,\s|and\s|or\s|/|[–-]\s?){1,3}\d|\s(?:and|or|to|until)\s(?:the\s)?(?:[12]\d{3}|again)"
)
_FOUNDED = re.compile(
    r"(?<![\w’'-])(?:founded|established|formed|created|set\sup|incorporated|built|opened|erected|inaugurated|launched|started|began"
    r"|first\s(?:held|staged|published|played|opened|broadcast|aired|released)|published|released|constituted|chartered|consecrated"
    r"|constructed|completed|unveiled|(?<=was\s)signed|(?<=were\s)signed|debuted|premiered|married|wed"
    r"|dates\sback|dating\sback|organi[sz]ed|ordained|joined|instituted)(?![\w-])",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"(?:\s(?:celebrations?|commemorations?))?\s(?:(?:of|since|as|with|at|together)\b|in\s(?!the\b)(?!\d)(?!(?:"
    rf"{'|'.join(calendar.month_name[1:])})\b))"
)
_OWN_THINGS = frozenset({"doors", "life", "operations", "business", "trading", "publication", "publishing"})
_VAGUE = frozenset({"around", "about", "circa", "early", "late", "mid", "since"})
_RELATIVE = frozenset({"that", "which", "who", "whose", "where"})
_APART = OPEN_ENDED - {"by", "from", "to", "through", "between"}
Finder = Callable[[CheckedArticle, Span, Jubilee], DateMention | None]
_NEAR = 5
_PRONOUN_OF = frozenset({"its", "their", "his", "her", "our", "my"})


def find_origin(article: CheckedArticle, sentence: Span, jubilee: Jubilee) -> DateMention | None:
    """Return the date of the event, if the words say which it is."""
    finders = () if jubilee.is_birthday else (_recalled, find_told)
    if told := _first_found(finders, article, sentence, jubilee):
        return told
    if _OF_SOMETHING_ELSE.match(article.text, jubilee.span.end, sentence.end):
        return None
    return _first_found((_founded_here, find_beside, _founded_before), article, sentence, jubilee)


def _first_found(
    finders: Sequence[Finder], article: CheckedArticle, sentence: Span, jubilee: Jubilee
) -> DateMention | None:
    return next((found for one in finders if (found := one(article, sentence, jubilee))), None)


def _recalled(article: CheckedArticle, sentence: Span, jubilee: Jubilee) -> DateMention | None:
    """Read “of the 1994 genocide”, “of its founding in 1950” and “the 1994 genocide's 25th anniversary”."""
    text, dates = article.text, [one for one in article.dates_in(sentence) if one.value]
    for one in dates:
        if one.span.end <= jubilee.span.start and _is_owner(text, one, jubilee):
            return one
    of = _OF.match(text, jubilee.span.end, sentence.end)
    later = [one for one in dates if of and one.span.start >= of.end()]
    if of is None or not later or not _WHAT.fullmatch(text, of.start("what"), later[0].span.start):
        return None
    first = later[0]
    way = text[of.end() : first.span.start]
    words = {word.lower() for word in way.removeprefix("that ").split()}
    if (
        first.preposition in OPEN_ENDED
        or words & (_APART | _VAGUE | _RELATIVE)
        or _LISTED.match(text, first.span.end)
    ):
        return None
    return first


def _is_owner(text: str, one: DateMention, jubilee: Jubilee) -> bool:
    return one.month is None and bool(_OWN.fullmatch(text, one.span.end, jubilee.span.start))


def _founded_here(article: CheckedArticle, sentence: Span, jubilee: Jubilee) -> DateMention | None:
    founded = list(_FOUNDED.finditer(article.text, sentence.start, sentence.end))
    dates = [one for one in article.dates_in(sentence) if one.value]
    tree = article.tree_of(sentence) if founded and dates else None
    top = top_of(tree, jubilee.span) if tree else None
    if tree is None or top is None:
        return None
    party = _party_of(tree, top)
    acts = [
        one for one in dated_acts(tree, article.text, founded, dates) if one.date.preposition not in _VAGUE
    ]
    own = [one.date for one in acts if _is_founding_of(tree, one, party)]
    return own[0] if len(own) == 1 else None


def _is_founding_of(tree: Tree, act: Act, party: int | None) -> bool:
    """Tell whether the party was founded, not whether it founded something else."""
    thing = tree.child(act.verb, "obj")
    is_own = thing is None or tree.words[thing] in _OWN_THINGS
    is_owned = "whose" in tree.words[max(0, act.verb - _NEAR) : act.verb]
    return is_own and not is_owned and is_same_party(tree, party, subject_of(tree, act.verb))


def _party_of(tree: Tree, top: int) -> int | None:
    """Return whose anniversary it is: the owner if a noun is named, else the subject of the clause."""
    owner = next((one for one in tree.children[top] if tree.tokens[one].relation == "nmod:poss"), None)
    if owner is not None and tree.words[owner] not in _PRONOUN_OF:
        return owner
    verb = top if tree.tag(top).startswith("VB") else verb_above(tree, top)
    return subject_of(tree, verb)


def _founded_before(article: CheckedArticle, sentence: Span, jubilee: Jubilee) -> DateMention | None:
    """Return the founding date in the sentence before, if both sentences are of one subject."""
    earlier = article.sentences_before(sentence)[-1:]
    if not earlier or [one for one in article.dates_in(sentence) if one.value]:
        return None
    before = earlier[0]
    dates = [one for one in article.dates_in(before) if one.value]
    founded = list(_FOUNDED.finditer(article.text, before.start, before.end))
    if len(dates) != 1 or len(founded) != 1 or dates[0].preposition not in {"in", "on"}:
        return None
    tree, here = article.tree_of(before), article.tree_of(sentence)
    top = top_of(here, jubilee.span) if here else None
    if tree is None or here is None or top is None:
        return None
    act = next(dated_acts(tree, article.text, founded, dates), None)
    return (
        dates[0]
        if act
        and act.verb in tree.roots
        and _are_one(tree, subject_of(tree, act.verb), here, _party_of(here, top))
        else None
    )


def _are_one(tree: Tree, one: int | None, here: Tree, other: int | None) -> bool:
    if one is None or other is None:
        return False
    return here.words[other] in {"it", "they", tree.words[one]}
