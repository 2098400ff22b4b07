"""The year of what an anniversary recalls, from a clause on it: “of the Charter, signed in 1945”."""

import re

from factcheck.checking.anniversaries.jubilees import Jubilee
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_OF = re.compile(r"\s(?:of|since)\s", re.IGNORECASE)
_LONGEST_WAY = 130
_HAPPENINGS = word_list("""
    armistice treaty agreement accord pact convention charter declaration battle massacre fire disaster
    crash attack attacks bombing bombings flood floods earthquake uprising rising revolution revolt
    rebellion coup strike riot riots invasion landing landings flight ruling decision election
    assassination explosion shooting storm hurricane typhoon cyclone tsunami eruption sinking collapse
    protest protests march speech referendum killing killings murder murders launch opening signing
    creation establishment accident tragedy ceasefire truce vote act law raid hijacking siege derailment
    blast avalanche mutiny shipwreck execution pogrom genocide crackdown split merger discovery
    resolution constitution handover evacuation deportation expulsion voyage expedition ascent concert
    match""")
_DEATHS = word_list("death killing murder assassination passing loss")
_DYING = word_list("""
    died shot killed murdered assassinated drowned executed hanged crashed perished passed gunned
    stabbed""")
_FOUNDED = word_list("""
    founded established opened built erected constructed completed launched formed created incorporated
    chartered consecrated inaugurated signed adopted proclaimed declared published premiered released
    organised organized instituted unveiled dedicated began started introduced enacted ratified
    concluded agreed laid""")
_LATER = word_list("""
    ended closed expired lapsed born married moved reopened replaced renamed restored rebuilt split left
    inspired became met amended renegotiated repealed reburied commemorated remembered marked followed
    led grew remained""")
_HELPERS = word_list("was were is are been being be had has have did")
_NOT_SO = word_list("not never n't until since before after")


def find_told(article: CheckedArticle, sentence: Span, jubilee: Jubilee) -> DateMention | None:
    """Return the date of the one verb told of what the anniversary is of."""
    of = _OF.match(article.text, jubilee.span.end, sentence.end)
    later = [one for one in article.dates_in(sentence) if of and one.span.start >= of.end()]
    if of is None or not later or later[0].value is None or later[0].preposition not in {"in", "on"}:
        return None
    tree = article.tree_of(sentence) if later[0].span.start - of.end() < _LONGEST_WAY else None
    inside = _inside(tree, of.end(), later[0].span.start) if tree else []
    return later[0] if tree and _tells_its_date(tree, inside) else None


def _inside(tree: Tree, start: int, end: int) -> list[int]:
    return [number for number, token in enumerate(tree.tokens) if start <= token.start < end]


def _tells_its_date(tree: Tree, inside: list[int]) -> bool:
    """Tell whether the words are a noun and one verb that can only give the date of what it names."""
    words = [tree.words[one] for one in inside]
    verbs = [one for one in inside if tree.tag(one) in {"VBD", "VBN", "VBP", "VBZ", "VBG"}]
    verbs = [one for one in verbs if tree.words[one] not in _HELPERS]
    if len(verbs) != 1 or not _NOT_SO.isdisjoint(words) or ";" in words:
        return False
    verb, place = tree.words[verbs[0]], inside.index(verbs[0])
    nouns = {tree.words[one] for one in inside[:place] if tree.tag(one).startswith("NN")}
    if not nouns.isdisjoint(_DEATHS):
        return verb in _DYING
    if verb in _FOUNDED:
        return tree.child(verbs[0], "obj") is None
    return verb not in _LATER and not nouns.isdisjoint(_HAPPENINGS)
