"""The years in which an anniversary may be kept, as its sentence has it or the date of publication."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from factcheck.checking.anchors import publication_of
from factcheck.checking.anniversaries.jubilees import Jubilee, find_jubilees
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import OPEN_ENDED, DateMention, nearest_years
from factcheck.checking.governors import top_of, verb_above
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_NOW = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|last\snight|now|currently|this\s(?:week|weekend|month|morning|afternoon|evening|spring|summer"
    r"|autumn|fall|winter)|(?:on|last|next)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?:marks?|marked|will|is|was)|(?:last|next)\s(?:week|weekend|month))\b",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(r"\bthis\syear\b", re.IGNORECASE)
_LAST_YEAR = re.compile(r"\blast\syear\b", re.IGNORECASE)
_NEXT_YEAR = re.compile(r"\bnext\syear\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|shall|going\sto|plans?|planning|prepar\w+|ahead|upcoming|forthcoming|approach\w*|near(?:s|ing)|eve|looks?\sforward|gear\w*"
    r"|soon|set\sto|due\sto|expected|hopes?|coming|countdown|later)\b",
    re.IGNORECASE,
)
_KEPT = word_list("""
    mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorates
    commemorated commemorating observe observes observed observing honour honours honoured honouring
    honor honors honored honoring coincide coincides coincided coinciding fall falls fell reach reaches
    reached hit hits hold holds held host hosts hosted see sees saw is was be are were been approaches
    approach nears toast toasts toasted enjoy enjoyed kept keeps turn turns turned turning comes came
    come coming brings bring brought kicked kicks kick launched launches began begins""")
_RECALLING = word_list("recalling noting remembering welcoming saluting")
_DISTANT = 30
_GATHERED = word_list("""
    gathered met held assembled marched joined attended returned came turned partied celebrated danced
    flocked thronged laid lit rang sang stood prayed paraded dressed decorated""")
_CASES = frozenset({"on", "for", "at", "during", "in", "with", "as"})
_TIMED = frozenset({"in", "on", "for", "during", "of", "since"}) - OPEN_ENDED
_UPWARD = frozenset({"advcl", "xcomp", "acl", "conj"})
_APPOSED = re.compile(
    r",?\s(?:which\s(?:is|was|marks|marked)\s)?(?:on\s)?(?:the|its|their|his|her)\s|,\s", re.IGNORECASE
)
_EDGE = timedelta(days=10)


@dataclass(frozen=True)
class Kept:
    """The years in which an anniversary may be kept; `is_at_most` if any earlier year may be meant too."""

    years: frozenset[int] = frozenset()
    is_at_most: bool = False


def years_kept(article: CheckedArticle, sentence: Span, jubilee: Jubilee, origin: DateMention) -> Kept:
    """Return the years in which the anniversary may fall; none if the text does not tell."""
    tree = article.tree_of(sentence)
    top = top_of(tree, jubilee.span) if tree else None
    if tree is None or top is None:
        return Kept()
    verbs = list(_verbs(tree, top))
    others = _other_dates(article, sentence, jubilee, origin)
    if others:
        own = [one for one in others if _is_time_of(article, tree, verbs, jubilee, one)]
        is_told = len(others) == 1 and len(own) == 1
        is_kept = is_told and (_is_apposed(article, jubilee, own[0]) or _is_kept(tree, top, verbs))
        return Kept(frozenset({own[0].year or 0})) if is_kept else Kept()
    return _years_by_publication(article, sentence, origin, tree, top, verbs)


def _other_dates(
    article: CheckedArticle, sentence: Span, jubilee: Jubilee, origin: DateMention
) -> list[DateMention]:
    """Return the dates that may be of the celebration: not the article's, nor of another one."""
    publication = publication_of(article)
    dates = [one for one in article.dates_in(sentence) if one.year not in {None, origin.year}]
    return [
        one for one in dates if one.value != publication and not _is_apart(article, sentence, jubilee, one)
    ]


def _is_apart(article: CheckedArticle, sentence: Span, jubilee: Jubilee, one: DateMention) -> bool:
    start, end = sorted((jubilee.span, one.span))
    if ";" in article.text[start.end : end.start]:
        return True
    others = (other.span for other in find_jubilees(sentence.quote(article.text)))
    starts = [sentence.start + other.start for other in others]
    return max((place for place in starts if place < one.span.start), default=None) not in {
        None,
        jubilee.span.start,
    }


def _verbs(tree: Tree, top: int) -> Iterator[int]:
    """Yield the verb of the anniversary's clause and those that it serves: “opened a museum to mark”."""
    verb = top if tree.tag(top).startswith("VB") else verb_above(tree, top)
    yield verb
    while tree.relation(verb) in _UPWARD and tree.tokens[verb].head != verb:
        verb = tree.tokens[verb].head
        yield verb


def _is_time_of(
    article: CheckedArticle, tree: Tree, verbs: list[int], jubilee: Jubilee, one: DateMention
) -> bool:
    if one.preposition in OPEN_ENDED:
        return False
    if _is_apposed(article, jubilee, one):
        return True
    top = top_of(tree, one.span)
    if top is not None and tree.relation(top) == "nsubj":
        return tree.tokens[top].head in verbs or tree.words[tree.tokens[top].head] in {
            "anniversary",
            "centenary",
        }
    return top is not None and one.preposition in _TIMED and verb_above(tree, top) in verbs


def _is_apposed(article: CheckedArticle, jubilee: Jubilee, one: DateMention) -> bool:
    return bool(_APPOSED.fullmatch(article.text, one.span.end, jubilee.span.start))


def _is_kept(tree: Tree, top: int, verbs: list[int]) -> bool:
    """Tell whether the anniversary is what happens then: kept, or the time of something else."""
    if tree.words[tree.tokens[top].head] == "ahead":
        return True
    if tree.relation(top) == "obl":
        cases = {tree.words[one] for one in tree.having(top, "case")}
        return bool(cases & _CASES)
    helpers = [*verbs[:1], *tree.having(verbs[0], "cop"), *tree.having(top, "cop")]
    return any(tree.words[one] in _KEPT for one in helpers)


def _years_by_publication(
    article: CheckedArticle, sentence: Span, origin: DateMention, tree: Tree, top: int, verbs: list[int]
) -> Kept:
    publication = publication_of(article)
    is_recalled = tree.words[verbs[0]] in _RECALLING
    if publication is None or not (is_recalled or _is_kept(tree, top, verbs)):
        return Kept()
    years = _years_near(article, sentence, publication)
    year = publication.year
    near = {(publication.first - _EDGE).year, (publication.last + _EDGE).year, year}
    if years:
        return Kept(years)
    if _NOW.search(sentence.quote(article.text)) or _is_present(tree, [*verbs, top]):
        return Kept(frozenset(near))
    is_old = origin.preposition not in {"in", "on"} or year - (origin.year or year) > _DISTANT
    is_past = is_old and _is_past(tree, top, verbs)
    return Kept(frozenset({*near, year + 1}), is_at_most=True) if is_past else Kept()


def _years_near(article: CheckedArticle, sentence: Span, publication: PartialDate) -> frozenset[int]:
    """Return the years that the words tell beside the date of publication, none if they tell none."""
    words, year = sentence.quote(article.text), publication.year
    near = {(publication.first - _EDGE).year, (publication.last + _EDGE).year}
    for pattern, step in ((_THIS_YEAR, 0), (_LAST_YEAR, -1), (_NEXT_YEAR, 1)):
        if pattern.search(words):
            return frozenset({one + step for one in near} | {year + step})
    if _AHEAD.search(words):
        return frozenset(near | {year, year + 1})
    days = [one for one in article.dates_in(sentence) if one.day and one.month and not one.year]
    return frozenset(one for day in days for one in nearest_years(day.month or 1, day.day or 1, publication))


def _is_past(tree: Tree, top: int, verbs: list[int]) -> bool:
    """Tell whether the anniversary has been kept already: “had gathered for”, “recalling”."""
    words = {tree.words[one] for one in verbs}
    cases = {tree.words[one] for one in tree.having(top, "case")}
    if "for" in cases and words.isdisjoint(_GATHERED):
        return False
    tags = {tree.tag(one) for verb in verbs for one in (verb, *tree.having(verb, "aux", "cop"))}
    return not tags.isdisjoint({"VBD", "VBG"}) and "MD" not in tags


def _is_present(tree: Tree, verbs: list[int]) -> bool:
    helpers = [one for verb in verbs for one in (verb, *tree.having(verb, "aux", "cop"))]
    tags = {tree.tag(one) for one in helpers}
    if tree.tag(verbs[0]) == "VB" and verbs[0] in tree.roots and len(helpers) == len(verbs):
        return True
    return not tags.isdisjoint({"VBZ", "VBP"}) and tags.isdisjoint({"VBD", "MD"})
