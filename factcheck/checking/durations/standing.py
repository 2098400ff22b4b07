"""How long a thing has stood, beside its beginning: “opened in 1994 and in business for 35 years”."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from factcheck.checking.anchors import publication_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.durations.begun import Beginning, find_beginnings
from factcheck.checking.durations.elapsed import fits, is_too_long
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.stood import REACH, Standing, find_standings
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_IT = re.compile(r"(?:It|They|That)(?=\s|’s)")
_LINKS = word_list("""
    is are was were has have had been being having be 's 've make makes making mean means meaning
    it they which that this he she and but so therefore thus hence now today yet then ever since because
    as still also already just only about to""")
_NOW, _THEN = word_list("is are has have 's 've"), word_list("was were had")
_HENCE = word_list("so now thus hence therefore making makes meaning means")
_ADVERBS, _ADJECTIVES = frozenset({"RB", "RBR"}), frozenset({"JJ", "VBG", "VBN"})
_NOMINAL = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "PRP$"})
_OPENING = 12
_NEAR = 12
_CONTRARY = word_list("not never n't nearly almost")


def check_standing(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each thing said to be older than its beginning, or younger, as of publication."""
    publication = publication_of(article)
    beginnings = list(find_beginnings(article, sentence)) if publication else []
    tree = article.tree_of(sentence) if beginnings else None
    if publication is None or tree is None:
        return
    for standing in find_standings(article.text, sentence, lengths):
        for begun in beginnings:
            if _is_of_one(tree, begun, standing) and _clashes(tree, begun, standing, publication):
                yield _finding(article, begun, standing, around(begun.mention.span, standing.length.span))


def check_standing_on(
    article: CheckedArticle, sentence: Span, lengths: Sequence[Length]
) -> Iterator[Finding]:
    """Yield the same for “The ground opened in 1923. It is now 120 years old.”"""
    publication, start = publication_of(article), _IT.match(article.text, sentence.start, sentence.end)
    standings = list(find_standings(article.text, sentence, lengths)) if publication and start else []
    earlier = article.sentences_before(sentence)[-1:] if standings else []
    for begun in (one for before in earlier for one in _only_beginning(article, before)):
        tree = article.tree_of(sentence)
        for standing in standings:
            if tree is None or publication is None or start is None or not standing.is_whole:
                continue
            is_bare = start.end() <= standing.start + 1 and _is_bare(tree, start.end(), standing.start)
            if is_bare and _clashes(tree, begun, standing, publication, said_from=sentence.start):
                yield _finding(article, begun, standing, standing.length.span)


def _only_beginning(article: CheckedArticle, sentence: Span) -> list[Beginning]:
    """Return the beginning that is the one dated act of a sentence, on its main verb."""
    begun = [one for one in find_beginnings(article, sentence) if one.is_of_thing]
    tree = article.tree_of(sentence) if len(begun) == 1 and len(article.dates_in(sentence)) == 1 else None
    if tree is None:
        return []
    return [
        one
        for one in begun
        if any(_is_main(tree, place) for place in _inside(tree, one.span.start, one.span.end))
    ]


def _is_main(tree: Tree, place: int) -> bool:
    """Tell whether it is the main verb, even where the parser takes it for a participle of the subject."""
    head = tree.tokens[place].head
    return place in tree.roots or (head in tree.roots and tree.relation(place) == "acl" and head == place - 1)


def _finding(article: CheckedArticle, begun: Beginning, standing: Standing, span: Span) -> Finding:
    value, publication = begun.mention.value, publication_of(article)
    dates = (value or PartialDate(1), publication or PartialDate(1))
    return length_finding(article, standing.length, dates, span, used=article.reference_date)


def _is_of_one(tree: Tree, begun: Beginning, standing: Standing) -> bool:
    """Tell whether both are said of one thing, as nothing else is named between."""
    before = _inside(tree, standing.start - _NEAR, standing.start)
    if any(tree.words[one] in _CONTRARY for one in before):
        return False
    if begun.span.end <= standing.start:
        start, end = begun.span.end, standing.start
        return _is_bare(tree, _after_subject(tree, begun, start, end), end)
    return standing.length.span.end <= begun.span.start and _is_bare(
        tree, standing.length.span.end, begun.span.start
    )


def _clashes(
    tree: Tree,
    begun: Beginning,
    standing: Standing,
    publication: PartialDate,
    said_from: int | None = None,
) -> bool:
    """Tell whether the time since the beginning is not what is said, or too short for what has been done."""
    value, length = begun.mention.value, standing.length
    if value is None or value.last >= publication.first or fits(length, value, publication):
        return False
    if standing.is_age and not begun.is_of_thing:
        return False
    if not standing.is_whole and not (begun.is_of_thing or _is_before_it(tree, begun, standing)):
        return False
    is_after = begun.span.end <= standing.start
    start = begun.span.end if is_after else standing.start - REACH
    is_now = _is_said_now(tree, said_from or start, length.span.start)
    is_exact = is_now and standing.is_whole and not begun.is_of_person
    return is_exact or is_too_long(length, value, publication)


def _is_before_it(tree: Tree, begun: Beginning, standing: Standing) -> bool:
    """Read “has worked there for 24 years, having joined in 2007”."""
    return "having" in {tree.words[one] for one in _inside(tree, standing.length.span.end, begun.span.start)}


def _after_subject(tree: Tree, begun: Beginning, start: int, end: int) -> int:
    """Return where the subject ends that follows an opening participle: “Founded in 1966, the agency”."""
    inside = _inside(tree, start, end)
    is_opening = (
        begun.span.start - tree.tokens[0].start < _OPENING and inside[:1] and tree.words[inside[0]] == ","
    )
    if not is_opening:
        return start
    subject = list(takewhile(lambda one: tree.tag(one) in _NOMINAL, inside[1:]))
    return tree.tokens[subject[-1]].end if subject and tree.tag(subject[-1]).startswith("NN") else start


def _is_bare(tree: Tree, start: int, end: int) -> bool:
    """Tell whether the words between only link what stands before to what stands after."""
    inside = _inside(tree, start, end)
    return all(_is_link(tree, one) for one in inside) and not any(
        tree.words[one] in _CONTRARY for one in inside
    )


def _is_link(tree: Tree, place: int) -> bool:
    if not tree.is_word(place) or tree.words[place] in _LINKS or tree.tag(place) in _ADVERBS:
        return True
    is_article = tree.words[place] in {"a", "an"}
    return is_article or (tree.tag(place) in _ADJECTIVES and tree.words[place - 1] in {"a", "an"})


def _is_said_now(tree: Tree, start: int, end: int) -> bool:
    """Tell whether the last helping verb before the length is of the present."""
    words = [tree.words[one] for one in _inside(tree, start, end + 1)]
    helpers = [word for word in words if word in _NOW | _THEN]
    return helpers[-1] in _NOW if helpers else not _HENCE.isdisjoint(words)


def _inside(tree: Tree, start: int, end: int) -> list[int]:
    return [number for number, token in enumerate(tree.tokens) if start <= token.start < end]
