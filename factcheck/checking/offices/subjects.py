"""Who is the subject of a statement about an office: a name, “who”, or a pronoun that is sure."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.readings import bearer_in_place, bearers_alone, only_one, surname_at
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_BETWEEN = re.compile(
    r"(?:,\swho(?:se)?|,\sthough|,\s\d\d)?,?(?:\s(?:also|still|now|himself|herself|long|currently|formally|has|had|then)){0,2}[\s,]{1,2}"
)
_TO_MAIN_CLAUSE = re.compile(r"[^,.;\n]{0,40},\s")
_PRONOUNS = frozenset({"he", "she", "his", "her"})
_BEFORE_PLACES = frozenset({"in", "at", "the", "since", "until", "on"})
_TIMES_IN_OFFICE = frozenset(
    {"presidency", "premiership", "chancellorship", "papacy", "term", "tenure", "time", "reign"}
)
_MOST_STEPS = 4
_LONGEST_WAY = 250


def subject_of(article: CheckedArticle, place: int) -> tuple[Span, frozenset[str]] | None:
    """Return the words and the person meant by the subject of the verb that begins at the place."""
    return _name_right_before(article, place) or _subject_in_tree(article, place)


def name_after_comma(article: CheckedArticle, place: int) -> tuple[Span, frozenset[str]] | None:
    """Return the name that opens the main clause: “in 2021, X …”."""
    comma = _TO_MAIN_CLAUSE.match(article.text, place)
    number = article.words_before(comma.end()) if comma else len(article.words)
    if number >= len(article.words):
        return None
    mention = article.person_from(number)
    return name_up_to(article, mention.last if mention else number)


def _name_right_before(article: CheckedArticle, place: int) -> tuple[Span, frozenset[str]] | None:
    """Read the name that stands right before the verb, “who” or a comma between them."""
    number = article.words_before(place) - 1
    for last in range(number, max(-1, number - _MOST_STEPS), -1):
        word = article.words[last]
        is_next = not word.is_possessive and _BETWEEN.fullmatch(article.text, word.bare_end, place)
        if is_next and (found := name_up_to(article, last)):
            return None if _is_inside_subject(article, found[0]) else found
    return None


def _is_inside_subject(article: CheckedArticle, name: Span) -> bool:
    """Tell whether the name ends a longer subject, as in “the party of X”."""
    before = article.text[max(0, name.start - 6) : name.start]
    return before.endswith((" of ", " by ", " and ", " with ", " for ", " or "))


def name_up_to(article: CheckedArticle, last: int) -> tuple[Span, frozenset[str]] | None:
    """Return the full name that ends with the word, or the surname of the only person of it."""
    if mention := article.person_up_to(last):
        people = only_one(mention.people)
        return (mention.span, people) if people else None
    for first in range(max(0, last - 2), last + 1):
        length, _ = surname_at(article, first)
        if length == last + 1 - first:
            words = article.words[first : last + 1]
            people = bearer_in_place(article, " ".join(word.key for word in words))
            return (Span(words[0].span.start, words[-1].bare_end), people) if people else None
    return None


def _subject_in_tree(article: CheckedArticle, place: int) -> tuple[Span, frozenset[str]] | None:
    sentence = article.sentence_around(Span(place, place + 1))
    tree = article.tree_of(sentence) if _may_name(article, sentence) else None
    if tree is None:
        return None
    start = next(number for number, token in enumerate(tree.tokens) if token.end > place)
    subject = _subject_from(tree, start)
    return None if subject is None else _who_is(article, tree, subject)


def _may_name(article: CheckedArticle, sentence: Span) -> bool:
    """Tell whether the sentence or the one before names anybody; without a name no tree is worth its time."""
    known = {person for mention in article.people for person in mention.people}
    begin = [*article.sentences_before(sentence)[-1:], sentence][0].start
    near = range(article.words_before(begin), article.words_before(sentence.end)) if known else range(0)
    return any(article.person_from(word) or surname_at(article, word)[1] & known for word in near)


def _subject_from(tree: Tree, place: int) -> int | None:
    """Return the subject of the nearest verb above that has one; “who” is what it follows."""
    subject = tree.child(place, "nsubj")
    while subject is None and tree.tokens[place].head != place:
        if tree.relation(place) == "acl":
            return tree.tokens[place].head
        place = tree.tokens[place].head
        subject = tree.child(place, "nsubj")
    is_relative = subject is not None and tree.words[subject] in {"who", "that"}
    return tree.tokens[place].head if is_relative else subject


def _who_is(article: CheckedArticle, tree: Tree, subject: int) -> tuple[Span, frozenset[str]] | None:
    if tree.words[subject] in _TIMES_IN_OFFICE:
        subject = next(tree.having(subject, "nmod"), subject)
    if tree.relation(subject) == "appos":
        subject = tree.tokens[subject].head
    token = tree.tokens[subject]
    span = Span(token.start, token.end)
    if tree.words[subject] in _PRONOUNS:
        people = _person_meant(article, span)
        return (span, people) if people else None
    if of_land := _countryman(article, span):
        return span, of_land
    named = next((one for one in article.people if one.span.overlap(span)), None)
    return name_up_to(article, named.last if named else article.words_before(token.end) - 1)


def _countryman(article: CheckedArticle, span: Span) -> frozenset[str]:
    """Return the one person of the sentence before whose country “The Venezuelan” names."""
    sentence = article.sentence_around(span)
    _, lands = article.facts.place_at([span.quote(article.text)])
    if not lands or article.text[sentence.start : span.start] != "The ":
        return frozenset()
    before = article.sentences_before(sentence)[-1:]
    named = {person for one in before for person in _people_in(article, one)}
    theirs = {one for one in named if lands & {term.iso for term in article.facts.terms_of(one)}}
    return only_one(frozenset(theirs))


def _people_in(article: CheckedArticle, sentence: Span) -> Iterator[str]:
    return (one for mention in article.people if sentence.holds(mention.span) for one in mention.people)


def _person_meant(article: CheckedArticle, pronoun: Span) -> frozenset[str]:
    """Return the one person whom the sentence names, if it names nobody else.

    A pronoun that opens the sentence may mean the only person of the sentence before.
    """
    sentence = article.sentence_around(pronoun)
    if pronoun.start - sentence.start > _LONGEST_WAY:
        return frozenset()
    named = list(_capitalised_names(article, sentence))
    if not named and pronoun.start == sentence.start:
        before = article.sentences_before(sentence)
        named = list(_capitalised_names(article, before[-1])) if before else []
    people = frozenset(person for one in named for person in one)
    return only_one(people) if all(named) else frozenset()


def _capitalised_names(article: CheckedArticle, sentence: Span) -> Iterator[frozenset[str]]:
    """Yield whom each capitalised word of the sentence may name; nobody for one that is no known name."""
    number, end = article.words_before(sentence.start), article.words_before(sentence.end)
    is_place = True
    while number < end:
        mention = article.person_from(number)
        word = article.words[number]
        is_place = not mention and (word.key.lower() in _BEFORE_PLACES or (is_place and word.starts_high))
        if mention:
            yield mention.people
        elif word.starts_high and not is_place and not word.key.endswith("day"):
            yield bearers_alone(article, word.key)
        number = mention.last + 1 if mention else number + 1
