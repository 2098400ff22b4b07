"""A total and its parts: “17 schools: nine in Ashford, six in Beldon and three in Corley”."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck.checking.arithmetic.lists import NumberList, list_from
from factcheck.checking.arithmetic.rounding import fits
from factcheck.checking.arithmetic.skeleton import COUNT, MONEY, ONE, Amount, Skeleton

_LEAD = (
    r"(?:(?:of (?:them|these|those),? |namely |that is,? |there (?:are|were) |they (?:are|were) |with "
    r"|made up of |comprising |consisting of |the |it has |just |only ){1,2})?"
)
_MARKED = re.compile(
    rf"^(?P<words>[^#$%~¹:()—]{{0,120}}?)(?P<mark>: ?|—| ?\(|;? (?:they|these|those) (?:are|were) "
    rf"|,? (?:that is|ie)(?:, | )|, (?:being|namely|viz) ){_LEAD}"
)
_MADE_OF = re.compile(
    r"^(?P<words>[^#$%~¹:()—]{0,100}?)(?:,|—)? ?(?:(?:which |that |who )?(?:is |are |was |were |has been "
    r"|have been |will be )?(?:evenly |now |currently )?(?:made up|composed|comprised) of |(?:which "
    r"|that )?(?:consist(?:s|ed|ing) of|compris(?:es?|ed|ing)) |(?:which |that )?(?:(?:is|are|was|were"
    r"|will be|to be) )?(?:split|divided|shared|spread|broken down)(?: up)? (?:into|between|among|across"
    r"|as follows:|evenly between) |namely )(?:the |just |only )?"
)
_WITH = re.compile(
    r"^(?P<words>[^#$%~¹:;()—]{1,100}?),? (?:with|(?<!instead )(?<!because )(?<!ahead )(?<!out )of"
    r"|has|have|had|is|are|was|were) (?:just |only )?"
)
_WENT = re.compile(
    r"^(?P<words>[^#$%~¹:()—]{1,60}? (?:went|go|goes|fell|were (?:given|awarded|allotted|shared out))) $"
)
_DIVIDED = re.compile(r"\b(?:divid|split|shar)(?:e|es|ed|ing|s|ting)? (?:the|its|their|all) $")
_INTO = re.compile(r"^(?P<words>[^#$%~¹:()—]{1,40}?) (?:into|among|between) $")
_LISTED = re.compile(r"^(?P<words>[^#$%~¹,;:()—]{0,60}), (?:all of them |just |of (?:which|whom) )?")
UNEQUAL = re.compile(
    r"\b(?:both|etc|each|apiece|per|every|half (?:of|the)|twice|double|several|many|some|dozens?|hundreds?"
    r"|thousands?|more than|fewer|less|ahead|behind(?! an? )"
    r"|than|up from|down from|rose|fell|overlap\w*|also|times"
    r"|an? (?:increase|decrease|rise|fall|gain|drop|decline)|consecutive|compared"
    r"|versus|average|years? old|respectively)\b"
)
OPEN = re.compile(
    r"\b(?:includ(?:es?|ing|ed)|among|such as|at least|others?|the rest|the remainder|remaining|and more"
    r"|for example|eg|most(?:ly)?|out of)\b"
)
_OF_TWO_UNITS = re.compile(
    r"[#¹] (?:hours?|minutes?|years?|months?|weeks?|days?|feet|foot|pounds?|stone|miles?|yards?|degrees?),?"
    r" (?:and )?$"
)
_OTHER_THINGS = re.compile(r"\bother (?=[a-z])")
_RANKED = re.compile(r"\b[Tt]op $")  # “in the top 100 (Ashford at 31 and Beldon at 36)”
# “The gap is filled by £8m of savings, £4m from reserves and £2m from fees”: the first is a part as well.
_FIRST_OF_MEANS = re.compile(
    r"\b(?:filled|met|covered|financed|funded|closed|bridged|plugged|paid|comes?|came|coming)(?: up)?"
    r" (?:by|from|with|through|out of) $"
)
_WITHIN = re.compile(
    r"\b(?:in|over|within|during|for|across) (?:(?:its|the|his|her|their|just|only|about) )?"
    r"(?:(?:first|last|past|next|opening) )?$"
)
_TIME = re.compile(r" (?:days|weeks|months|years|hours|minutes|nights|seasons)\b")
_MOST_PARTS = 8
_LEANS = re.compile(r" (?:from|in|at|for|to) ")
_MEDAL = re.compile(
    r" (?:of (?:them|these|which) )?(?:were )?(gold|silver|bronze)s?(?: medals?)?(?![\w-]| [a-z])"
)
_ONE_MORE = re.compile(r"\band (?:an?|another|one|his|her|their)\b")
_SMALL_ONES_OMITTED = re.compile(
    r"\b(?:seats?|members?|votes?|councill?ors|delegates|lawmakers|deputies|MPs|medals?|goals?)\b"
)
_SPENT = re.compile(
    r"^(?P<words>[^#$%~¹:()—]{0,60}\b(?:went|goes|go|came|comes|split|divided|spread|shared)(?: up)? "
    r"(?:on|to|from|between|among|into)) (?:the )?[\w' -]{1,40} \($"
)
_BRACKET_NEXT = re.compile(r"^\)(?:, | and |, and )[^#$%~¹:()—]{1,50} \($")
_NAME_FIRST = re.compile(r"^(?:(?:the|in|at|from|for) )?[A-Z][\w'.& -]{0,50}(?: \()?$")
_NAME_NEXT = re.compile(
    r"^\)?[^#$%~¹:()—]{0,40}?(?:, | and |, and |; |; and )(?:(?:the|in|at|from|for) )?[A-Z][^#$%~¹:—)]{0,50}"
)


class Form(StrEnum):
    """How the words tie the parts to the total."""

    MARKED = "colon, dash or brackets"
    MADE_OF = "made up of"
    WITH = "with"
    LISTED = "commas"
    AFTER = "total after the parts"


@dataclass(frozen=True)
class Breakdown:
    """A total with all parts that are listed; `words` stand between the total and the first of its parts."""

    skeleton: Skeleton
    total: Amount
    parts: tuple[Amount, ...]
    tails: tuple[str, ...]
    extra: int
    words: str
    form: Form
    start: int
    end: int

    @property
    def lacks_small_ones(self) -> bool:
        """Tell whether the parts fall short of what may be listed without the smallest: seats, votes."""
        return may_omit(self.words) and sum(one.value for one in self.parts) + self.extra < self.total.value

    @property
    def adds_up(self) -> bool:
        """Tell whether the parts, or some of them, make the total, or the total counts the parts.

        A list behind a colon, “12 members: five from the left, four from the right and one from neither”,
        has no part that is one of another's; nor have gold, silver and bronze.
        """
        kinds = [match[1] for tail in self.tails if (match := _MEDAL.match(tail))]
        is_whole = self.form is Form.MARKED and all(_LEANS.match(tail) for tail in self.tails)
        is_whole = is_whole or len(set(kinds)) == len(self.tails)
        return adds_up(self.total, self.parts, self.extra, may_overlap=not is_whole)


def adds_up(total: Amount, parts: Sequence[Amount], extra: int = 0, *, may_overlap: bool = True) -> bool:
    """Tell whether the total is the sum of all parts, of some of them, or how many there are."""
    numbers = [one.mention for one in parts]
    if any(fits(total.mention, numbers, more) for more in (0, extra)) or total.value == len(parts) + extra:
        return True
    if total.value == len(parts) - 1 and total.value < min(one.value for one in parts):
        return True  # “in three stages: 500 in March, 440 in June and 300 in September, leaving 7,020”
    return may_overlap and len(parts) <= _MOST_PARTS and _some_make(total, parts, extra)


def _some_make(total: Amount, parts: Sequence[Amount], extra: int) -> bool:
    sums: set[tuple[Decimal, int]] = {(Decimal(0), 0)}
    for value in [*(one.value for one in parts), *([Decimal(extra)] if extra else [])]:
        sums |= {(some + value, taken + 1) for some, taken in sums}
    return any(some == total.value for some, taken in sums if taken > 0)


def is_open(*words: str) -> bool:
    """Tell whether the words leave room for more than is listed, or compare instead of listing."""
    return any(OPEN.search(one) or UNEQUAL.search(one) for one in words)


def may_omit(words: str) -> bool:
    """Tell whether a list of what the words name may leave out the smallest: parties, clubs, nations."""
    return bool(_SMALL_ONES_OMITTED.search(words))


def breakdowns_in(skeleton: Skeleton) -> Iterator[Breakdown]:
    """Yield each total that stands before its parts, whether it fits or not."""
    for number, amount in enumerate(skeleton.amounts[:-1]):
        head = skeleton.head(number)
        is_part = _RANKED.search(head) or _FIRST_OF_MEANS.search(head)
        if amount.mark in (COUNT, MONEY) and not is_part:
            yield from _from_total(skeleton, number)


def _from_total(skeleton: Skeleton, number: int) -> Iterator[Breakdown]:
    gap = skeleton.gap(number)
    for form, pattern in (
        (Form.MARKED, _MARKED),
        (Form.MADE_OF, _MADE_OF),
        (Form.WITH, _WITH),
        (Form.LISTED, _LISTED),
    ):
        match = pattern.fullmatch(gap)
        if match and (found := _with_list(skeleton, number, form, match["words"])):
            yield found
            return
    went = _WENT.fullmatch(gap) or (_DIVIDED.search(skeleton.head(number)) and _INTO.fullmatch(gap))
    if went and (found := _with_list(skeleton, number, Form.MADE_OF, went["words"])):
        if all(tail.startswith((" to ", " for ")) for tail in found.tails) and not found.lacks_small_ones:
            yield found
        return
    for mark in (_MADE_OF.match(gap), _MARKED.match(gap)):
        if mark and (named := _named_first(skeleton, number, gap, mark)):
            yield named
            return
    if (spent := _SPENT.fullmatch(gap)) and (found := _named(skeleton, number, spent, _BRACKET_NEXT)):
        yield found


def _with_list(skeleton: Skeleton, number: int, form: Form, words: str) -> Breakdown | None:
    found = list_from(skeleton, number + 1)
    is_asyndetic = form is Form.MARKED and len(found.tails) > 2
    if len(found.tails) + found.extra < 2 or not (
        found.is_closed or is_asyndetic or _in_brackets(skeleton, found)
    ):
        return None
    total = skeleton.amounts[number]
    if _OF_TWO_UNITS.search(skeleton.head(number)):
        return None
    counts_them = total.value == len(found.tails) + found.extra
    if number and (counts_them or _is_time(skeleton, number)):
        total = skeleton.amounts[number - 1]
        words = f"{skeleton.gap(number - 1)}{words}"
    if not found.has_words or _is_other_sort(total, found.amounts):
        return None
    if is_open(_OTHER_THINGS.sub("", words), *found.tails):
        return None
    if not found.extra and _ONE_MORE.search(found.tails[-1]):
        return None
    return Breakdown(
        skeleton, total, found.amounts, found.tails, found.extra, words, form, total.place, found.end
    )


def _is_time(skeleton: Skeleton, number: int) -> bool:
    """Tell whether the number only says how long it took: “214 patients in its first two days: 97 ...”."""
    return bool(_WITHIN.search(skeleton.head(number)) and _TIME.match(skeleton.gap(number)))


def _in_brackets(skeleton: Skeleton, found: NumberList) -> bool:
    before, after = skeleton.text[: found.start], skeleton.text[found.end : found.end + 1]
    return before.endswith("(") and after == ")"


def _is_other_sort(total: Amount, parts: Sequence[Amount]) -> bool:
    if not all(one.mention.is_whole for one in (total, *parts)):
        return total.mark != MONEY
    if total.mark not in (COUNT, MONEY):
        return True
    if total.mark == MONEY:
        return any(one.mark != MONEY or one.mention.currency != total.mention.currency for one in parts)
    return any(one.mark not in (COUNT, ONE) for one in parts)


def _named_first(skeleton: Skeleton, number: int, gap: str, mark: re.Match[str]) -> Breakdown | None:
    """Read “17 schools: Ashford has nine, Beldon six and Corley three” and “(Ashford 9, Beldon 8)”."""
    return _named(skeleton, number, mark, _NAME_NEXT) if _NAME_FIRST.fullmatch(gap[mark.end() :]) else None


def _named(
    skeleton: Skeleton, number: int, mark: re.Match[str], between: re.Pattern[str]
) -> Breakdown | None:
    """Read parts whose names stand before them."""
    total, gap = skeleton.amounts[number], skeleton.gap(number)
    last = number + 1
    while last + 1 < len(skeleton.amounts) and between.fullmatch(skeleton.gap(last)):
        last += 1
    parts = skeleton.amounts[number + 1 : last + 1]
    tails = [skeleton.gap(place) for place in range(number + 1, last)]
    end = parts[-1].place + 1
    after = skeleton.text[end : end + 40].partition(")")[0]
    is_closed = any(" and " in one for one in tails[-1:]) or "(" in mark[0]
    if len(parts) < 2 or not is_closed or _is_other_sort(total, parts) or is_open(gap, *tails, after):
        return None
    if may_omit(mark["words"]) and sum(one.value for one in parts) < total.value:
        return None
    return Breakdown(skeleton, total, parts, tuple(tails), 0, mark["words"], Form.MARKED, total.place, end)


def outermost(found: Iterable[Breakdown]) -> list[Breakdown]:
    """Return those whose total is not itself a part of another one."""
    kept: list[Breakdown] = []
    taken: set[int] = set()
    for one in found:
        if one.total.place not in taken:
            kept.append(one)
            taken |= {part.place for part in one.parts}
    return kept
