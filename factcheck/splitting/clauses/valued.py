"""Opinions: claims whose main predicate hangs on a value word or on a reading without an agreed measure."""

from factcheck.splitting.clauses import value_words as listed
from factcheck.splitting.clauses.statement import Statement, is_person
from factcheck.splitting.wordlists import word_list

_DEMANDING = word_list("should ought")
_MEASURES = word_list("%") | frozenset({"percent", "per"})
_ORDINALS = word_list("first second third fourth fifth sixth seventh eighth ninth tenth last only")
_DEGREES = word_list("most least more less")
_COMPARED = word_list(
    """
    famous iconic interesting influential celebrated divisive loved hated supportive sympathetic
    generous friendly hostile aggressive cautious ambitious optimistic pessimistic polite subtle
    """
)
_RECORD = word_list("since ever record")
_MEASURED_SUPERLATIVES = word_list("best worst greatest better worse")
_JOINING = word_list("as to that because since while whereas though although if when")
# In the past these may tell of a show that took place.
_PROVING = word_list("demonstrates demonstrate showcases showcase")
_EXPLAINING = word_list("how that why just")


def is_valued(said: Statement) -> bool:
    """Tell whether the claim judges: by a demand, a value word, a reading or a figure of speech."""
    return any(rule(said) for rule in (_demands, _values, _reads, _holds, _uses_figure, _tastes))


def _demands(said: Statement) -> bool:
    return any(said.tree.words[one] in _DEMANDING for one in said.auxiliaries)


def _values(said: Statement) -> bool:
    return any(_is_judgement(said, one) for one in said.complements)


def _is_judgement(said: Statement, place: int) -> bool:
    tree = said.tree
    if said.case_of(place) - _JOINING or _is_counted(said, place):
        return False
    if tree.tag(place)[0] == "J":
        return _is_valued_word(said, place)
    return is_judging_noun(said, place)


def is_judging_noun(said: Statement, place: int) -> bool:
    """Tell whether the noun judges what it is said of, alone or with its adjectives."""
    tree = said.tree
    if tree.tag(place) not in {"NN", "NNS"}:
        return False
    qualities = list(tree.having(place, "amod"))
    if tree.words[place] in listed.JUDGED_NOUNS or any(_is_valued_word(said, one) for one in qualities):
        return True
    return tree.words[place] in listed.READINGS and bool(said.words_of(qualities) & listed.WEIGHED)


def _is_valued_word(said: Statement, place: int) -> bool:
    tree = said.tree
    if tree.tag(place)[0] != "J":
        return False
    word, adverbs = tree.words[place], said.words_of(tree.having(place, "advmod"))
    if word in _COMPARED:
        return bool(adverbs & _DEGREES)
    if word in _MEASURED_SUPERLATIVES and said.words_of(said.piece.own) & _RECORD:
        return False
    return word in listed.VALUED and "statistically" not in adverbs


def _is_counted(said: Statement, place: int) -> bool:
    """Tell whether the phrase holds a number or a rank, so that it can be counted."""
    near = said.tree.children[place]
    words = said.words_of(near)
    return bool(words & (_MEASURES | _ORDINALS)) or any(said.tree.tag(one) == "CD" for one in near)


def _reads(said: Statement) -> bool:
    """Tell whether a meaning is read into an event: “marks a turning point”, “underscores the need”."""
    return any(_is_reading(said, verb) for verb in said.chain)


def _is_reading(said: Statement, verb: int) -> bool:
    word = said.tree.words[verb]
    if word in listed.SYMBOLIZING:
        return not _is_paper(said)
    if word in listed.MARKING:
        return not _is_paper(said) and _marks(said, verb)
    if word in listed.POINTING:
        return _points(said, verb)
    return word in listed.OFFERING and not is_person(said) and bool(_objects(said, verb) & listed.CHANCES)


def _marks(said: Statement, verb: int) -> bool:
    """Tell whether the object is a reading; of people and bodies only with a value word beside it."""
    if is_person(said):
        return any(is_judging_noun(said, one) for one in said.objects_of(verb))
    return _has_meaning(said, verb)


def _points(said: Statement, verb: int) -> bool:
    if _is_paper(said):
        return False
    if is_person(said):
        return said.tree.words[verb] in _PROVING and _has_meaning(said, verb)
    explained = (said.case_of(one) | _advmods(said, one) for one in said.tree.having(verb, "ccomp"))
    return _has_meaning(said, verb) or any(words & _EXPLAINING for words in explained)


def _advmods(said: Statement, place: int) -> set[str]:
    return said.words_of(said.tree.having(place, "advmod"))


def _has_meaning(said: Statement, verb: int) -> bool:
    return any(
        said.tree.words[one] in listed.READINGS or is_judging_noun(said, one)
        for one in said.objects_of(verb)
        if not any(said.tree.tag(near) == "CD" for near in said.tree.children[one])
    )


def _objects(said: Statement, verb: int) -> set[str]:
    return said.words_of(said.objects_of(verb))


def _is_paper(said: Statement) -> bool:
    return said.subject is not None and said.tree.words[said.subject] in listed.PAPERS


def _holds(said: Statement) -> bool:
    """Tell whether somebody has, brings or does something that is praised or blamed."""
    return any(
        said.tree.words[one] in listed.HELD and is_judging_noun(said, one)
        for verb in said.chain
        if said.tree.words[verb] in listed.HOLDING
        for one in said.objects_of(verb)
    )


def _uses_figure(said: Statement) -> bool:
    return any(
        bool(nouns & (_objects(said, verb) | _oblique(said, verb)))
        for verb in said.chain
        if (nouns := listed.FIGURES.get(said.tree.words[verb])) and not is_person(said)
    )


def _oblique(said: Statement, verb: int) -> set[str]:
    return said.words_of(said.tree.having(verb, "obl"))


def _tastes(said: Statement) -> bool:
    return any(said.tree.words[one] in listed.TASTE and _is_active(said, one) for one in said.chain)


def _is_active(said: Statement, verb: int) -> bool:
    is_passive = any(said.tree.tokens[one].relation == "aux:pass" for one in said.tree.children[verb])
    return said.tree.tag(verb)[0] == "V" and not is_passive
