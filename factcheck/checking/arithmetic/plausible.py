"""Whether a list of numbers really is meant as the parts of the total, and as all of them."""

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.checking.arithmetic.apart import are_apart, are_of_one_form
from factcheck.checking.arithmetic.breakdowns import Breakdown, Form
from factcheck.checking.arithmetic.kinds import are_units, is_exclusive, is_kind_of, is_partition, is_person
from factcheck.checking.arithmetic.nouns import Counted, counted, singular
from factcheck.checking.arithmetic.skeleton import GROUP_SIZES, MONEY, Amount, Skeleton
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_COMPOUND = re.compile(GROUP_SIZES)
_LENGTH = re.compile(r"-(mile|kilometre|kilometer|km|metre|meter|yard|acre|hectare|page|day|week)\b")
_GROUP_OF = re.compile(
    r"\b(?:jury|panel|crew|family|team|squad|group|party|cast|staff|delegation|committee|board|class"
    r"|band) of $"
)
_OF_GROUP = re.compile(
    r" of (?:the|its|her|his|their) "
    r"(?:jury|panel|crew|family|team|squad|group|party|cast|staff|delegation|class)\b"
)
_CASUALTY = word_list("""
    dead killed injured wounded hurt missing hospitalised hospitalized arrested detained displaced charged
    released evacuated rescued sick ill recovered""")
_HURT = re.compile(r" (?:[a-z]{3,12} )?(?:dead|injured|wounded|missing|on board|aboard) (?:are|were) ")
_LEGS = re.compile(r"\b(?:legs|stages|parts|sections|stretches|phases|blocks|segments|portions|tranches)\b")
_DISTANT = (Decimal("0.6"), Decimal("1.7"))
_NEARLY_ALL = Decimal("0.8")
_LEANING = frozenset({"IN", "TO", "RB", "WDT", "NNP", "NNPS", "CC", ""})
_PREPOSITIONS = word_list("""
    in at on from to for by with of against over into onto under above below per as between among through
    across near outside inside within without since after before until via around behind beyond during""")
_SURE_LENGTH = 3
_OF_THE = re.compile(
    r"\b[Oo]f (?:the|its|his|her|their|these|those|all|our) (?:[a-z'-]{1,20} ){0,2}$"
    r"|^Of (?:[a-z'-]{1,20} ){0,2}$"
)
_IN_ALL = re.compile(r"\b(?:[Ii]n all|[Ii]n total|[Aa]ltogether|[Aa]ll told|[Aa] total of),? $")
_ALL_NEXT = re.compile(r" (?:in (?:all|total)|altogether|all told)\b(?! of\b)")
_OF_WHICH = re.compile(r" of (?:which|whom) $")
_OF_THEM = re.compile(r" of (?:them|whom|which|these|those)\b")
_VERB_NEXT = re.compile(
    r"[,—)] ?(?:were|was|are|is|have|had|has|will|would|can|could|died|took|won|lost|left)\b"
)
_PREDICATE = re.compile(
    r"(?: of (?:which|whom|them))?(?: (?:will be|would be|are|were|is|was))? ([a-z]{3,20})\b"
)
_PURPOSE = re.compile(r"\b(?:for|to|in)\b")
_AGED, _AFTER_NAME = re.compile(r"\baged $"), re.compile(r"[A-Z][\w'-]{1,20}, $")
_COMPARED = re.compile(
    r" (?:above|below|under|over|more|less|up|down|(?:an?|per|each|every) (?:year|month|week|day|hour))\b"
)
_STATED = re.compile(r" (?:were|was|are|is|had been|have been) ")
_TOTAL = re.compile(r"\b(?:total|totall?ing|in all|altogether|overall|sum|budget|bill)\b")
_WORDS_NEXT = re.compile(r" (?:in|on|at|from|to|for|by) ")
_SIDES = re.compile(
    r"(?:^|, |\band |\bbut )(?:[Ii]n|[Aa]t|[Oo]n|[Ff]rom) (?:the )?"
    r"(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z][a-z]{2,5}day)[A-Z]"
)


def whole_of(tree: Tree, skeleton: Skeleton, total: Amount) -> Counted:
    """Return what the total counts, people for “12-member” and “a jury of 12”."""
    after = skeleton.text[total.place + 1 : total.place + 14]
    if match := _COMPOUND.match(after):
        word = match[0][1:]
        return Counted(
            "person" if word in {"member", "person", "man", "woman", "strong", "men"} else singular(word)
        )
    if length := _LENGTH.match(after):
        return Counted(length[1])
    if _HURT.match(skeleton.text, total.place + 1):
        return Counted("person")
    if _OF_GROUP.match(skeleton.text, total.place + 1):
        return Counted("person")
    found = counted(tree, total.span.end, is_whole=True)
    if not found.noun and _GROUP_OF.search(skeleton.text[: total.place]):
        return Counted("person")
    return found


def is_meant(tree: Tree, found: Breakdown) -> bool:
    """Tell whether a reader takes the list as all parts of the total."""
    whole = whole_of(tree, found.skeleton, found.total)
    items = [counted(tree, one.span.end) for one in found.parts]
    head = found.skeleton.head_of(found.total)
    first = found.skeleton.head_of(found.parts[0])
    if found.form is Form.LISTED and _is_series(found):
        return False
    if _OF_THE.search(head) or _OF_WHICH.search(first) or any(_OF_THEM.match(tail) for tail in found.tails):
        return _is_known(found, whole) and _is_sure_of(found, items)
    if found.total.mark == MONEY:
        return _is_money(found)
    nouns = {one.noun for one in items if not one.is_bare}
    if found.form is Form.AFTER:
        return _is_after(found, whole, items, nouns)
    if found.form is Form.LISTED:
        return _is_apposition(found, whole, items) and _is_listed(found, whole, items, nouns)
    is_kind = all(is_kind_of(noun, whole.noun) for noun in nouns)
    if found.form is Form.WITH:
        return is_kind and _is_whole_with(found, nouns)
    is_near = _DISTANT[0] <= share(found) <= _DISTANT[1]
    return (is_kind and (is_near or bool(nouns))) or _is_likely(found, whole, items)


def _is_known(found: Breakdown, whole: Counted) -> bool:
    """Tell whether the words say what the total counts.

    Without a noun, “of the 16 injured” and “the guests, 50 in all”, the parts can only be too many.
    """
    if whole.noun or found.total.mark == MONEY:
        return True
    is_all = _ALL_NEXT.match(found.skeleton.text, found.total.place + 1)
    return share(found) > 1 and bool(whole.first in _CASUALTY or is_all)


def _is_money(found: Breakdown) -> bool:
    is_near = _DISTANT[0] <= share(found) <= _DISTANT[1]
    if found.form is Form.LISTED and share(found) <= 1 and any(_STATED.search(tail) for tail in found.tails):
        return False
    if found.form in (Form.AFTER, Form.LISTED, Form.WITH) and not is_near:
        return found.form is not Form.AFTER and bool(_TOTAL.search(found.skeleton.head_of(found.total)))
    return found.form in (Form.AFTER, Form.MARKED, Form.MADE_OF) or not _PURPOSE.search(found.words)


def _is_listed(found: Breakdown, whole: Counted, items: Sequence[Counted], nouns: set[str]) -> bool:
    """Judge a list between commas: kinds of the whole, both sexes, or set off before a verb."""
    if all(is_kind_of(noun, whole.noun) for noun in nouns):
        return True
    is_set_off = bool(_VERB_NEXT.match(found.skeleton.text, found.end))
    is_people = is_partition(nouns) and is_person(whole.noun)
    return (is_set_off or is_people) and _is_likely(found, whole, items)


def _is_sure_of(found: Breakdown, items: Sequence[Counted]) -> bool:
    """Judge “of the 40 boats, 25 were saved and 18 lost”: never too few, too many if nothing is both."""
    nouns = [one.noun for one in items if not one.is_bare]
    if len(nouns) < len(items):
        nouns = [singular(match[1]) for tail in found.tails if (match := _PREDICATE.match(tail))]
    if len(nouns) == len(items) and is_partition(nouns):
        return True
    if _IN_ALL.search(found.skeleton.head_of(found.total)) and share(found) >= _DISTANT[0]:
        return are_apart(found.tails) or are_of_one_form(found.tails)
    is_apart = len(nouns) == len(items) and is_exclusive(nouns)
    return share(found) > 1 and (is_apart or are_apart(found.tails))


def share(found: Breakdown) -> Decimal:
    """Return what the parts make of the total."""
    return sum((one.value for one in found.parts), Decimal(found.extra)) / found.total.value


def _is_one_unit(found: Breakdown, nouns: set[str]) -> bool:
    """Tell whether a length falls into lengths: “a 12-mile walk in three legs: four miles by road, ...”."""
    return found.form is Form.MARKED and len(nouns) == 1 and bool(_LEGS.search(found.words))


def _is_series(found: Breakdown) -> bool:
    """Tell whether the total only opens a series: “12 in Kent, seven in Sussex and four in Essex”."""
    firsts = {tail.split()[0] for tail in found.tails if tail.split()}
    words = found.words.split()
    if any(_OF_THEM.match(tail) for tail in found.tails):
        return False
    if firsts & _PREPOSITIONS & set(words):
        return True
    return bool(_SIDES.search(found.skeleton.text[: found.total.place])) and bool(
        firsts & {"in", "at", "on", "from"}
    )


def _is_apposition(found: Breakdown, whole: Counted, items: Sequence[Counted]) -> bool:
    """Tell whether the items lean on the total: “17 schools, nine in Ashford and six in Beldon”."""
    nouns = [one.noun for one in items]
    is_closing_noun = nouns[-1] == whole.noun and not any(nouns[:-1])  # “15 primary and three high schools”
    if not whole.noun or any(one.first in _CASUALTY for one in items):
        return False
    if whole.noun in nouns and not is_closing_noun:
        return False
    if not _DISTANT[0] <= share(found) <= _DISTANT[1] or _are_peers(found, whole, items):
        return False
    is_short = len(found.words.split()) <= _SURE_LENGTH
    return all(not one.is_bare or one.first_tag in _LEANING or is_short for one in items)


def _are_peers(found: Breakdown, whole: Counted, items: Sequence[Counted]) -> bool:
    """Tell whether the total may be one of the items, or be compared with them.

    As in “99 Greens, 54 for the Left and 19 Reds”, and “390 pence, 30 above the first price and 10 above”.
    """
    are_names = whole.is_name and any(one.is_name or one.first == "for" for one in items)
    return are_names or any(_COMPARED.match(tail) for tail in found.tails)


def _is_whole_with(found: Breakdown, nouns: set[str]) -> bool:
    if share(found) > 1 or is_partition(nouns):
        return True
    return len(found.parts) >= _SURE_LENGTH and share(found) >= _NEARLY_ALL


def _is_after(found: Breakdown, whole: Counted, items: Sequence[Counted], nouns: set[str]) -> bool:
    """Judge a total that stands last: one noun throughout, or several kinds of it."""
    least, most = _DISTANT
    if not least <= share(found) <= most or any(_is_age(found.skeleton, place) for place in _numbers(found)):
        return False
    if not nouns:
        return any(one.first_tag in ("IN", "TO") or one.is_name for one in items)
    if whole.is_bare:
        return len(nouns) == 1 or (len(nouns) == len(items) and not are_units(nouns))
    return all(is_kind_of(noun, whole.noun) for noun in nouns) or (
        not are_units([*nouns, whole.noun]) and all(is_person(noun) for noun in [*nouns, whole.noun])
    )


def _is_age(skeleton: Skeleton, number: int) -> bool:
    """Tell “Moss, 34, and” and “aged 34” from “Friday, 34 on Saturday”."""
    head = skeleton.head(number)
    return bool(
        _AGED.search(head) or (_AFTER_NAME.search(head) and not _WORDS_NEXT.match(skeleton.gap(number)))
    )


def _numbers(found: Breakdown) -> list[int]:
    return [found.skeleton.number_at(one.place) for one in found.parts]


def _is_likely(found: Breakdown, whole: Counted, items: Sequence[Counted]) -> bool:
    """Judge a list of nouns of which nobody knows that they are kinds of the whole."""
    least, most = _DISTANT
    if not least <= share(found) <= most:
        return False
    nouns = [one.noun for one in items if not one.is_bare]
    if are_units([*nouns, whole.noun]) and not _is_one_unit(found, {*nouns, whole.noun}):
        return False
    leaning = [one for one in items if one.is_bare]
    if leaning and not items[0].is_bare and len(nouns) < 2:
        return is_person(items[0].noun) and is_person(whole.noun)
    return True
