"""A length of time and its parts: “40 minutes: half an hour on duties and ten minutes on aircraft”."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checking.arithmetic.breakdowns import is_open
from factcheck.checking.arithmetic.clash import Clash
from factcheck.checking.article import CheckedArticle
from factcheck.checking.counts import COUNT, whole_number
from factcheck.checking.numbers import hedge_beside
from factcheck.domain.spans import Span

_CUE = re.compile(r"\b(?:hour|minute)s?\b")
_WHOLE = rf"(?:an?|{COUNT})"
_TIME = re.compile(
    r"(?<![\w.,-])(?:(?P<part>half an|a quarter of an|three[ -]quarters of an)[ -]hour\b"
    rf"|(?P<hours>{_WHOLE})(?P<half> and a half)?[ -]hours?\b(?P<more> and (?:a (?:half|quarter)))?"
    rf"(?:,? (?:and )?(?P<rest>{COUNT})[ -]minutes?\b)?|(?P<minutes>{COUNT})[ -]minutes?\b)",
    re.IGNORECASE,
)
_MARK = re.compile(
    r"\A[^,;:()—–.!?]{0,60}(?::|\s?[—–]| -|\s?\(|,? (?:made up|consisting|composed) of)\s?(?:the first )?"
)
_JOIN = re.compile(
    r"\A(?P<tail>[^,;:()—–.!?]{3,60}?)(?P<sep>, and |, | and |; and |; | plus )"
    r"(?:then |another |the (?:other|last|final) )?"
)
_END = re.compile(r"\A(?P<tail>[^,;:()—–.!?]{3,60})(?=$|[.,;:)—–!?])")
_HOUR = Decimal(60)
_PARTS = {"half an": Decimal(30), "a quarter of an": Decimal(15)}
_THREE_QUARTERS, _QUARTER, _HALF = Decimal(45), Decimal(15), Decimal(30)
_LEAST, _SHARE, _MOST = Decimal(5), Decimal("0.05"), 2


def times_in(article: CheckedArticle, sentence: Span) -> Iterator[Clash]:
    """Yield a length of time that the parts named after it do not make."""
    text = article.text
    if len(_CUE.findall(text, sentence.start, sentence.end)) < _MOST + 1:
        return
    found = list(_TIME.finditer(text, sentence.start, sentence.end))
    for place, whole in enumerate(found[:-2]):
        mark = _MARK.fullmatch(text[whole.end() : found[place + 1].start()])
        if mark and (clash := _clash(text, sentence, whole, found[place + 1 :])):
            yield clash
            return


def _clash(text: str, sentence: Span, whole: re.Match[str], following: list[re.Match[str]]) -> Clash | None:
    parts, tails, is_closed = _listed(text, sentence, following)
    used = [whole, *parts]
    if len(parts) < _MOST or not is_closed or is_open(*tails):
        return None
    if any(hedge_beside(text, Span(*one.span())) for one in used):
        return None
    total, values = _minutes(whole), tuple(_minutes(one) for one in parts)
    added = sum(values, Decimal(0))
    is_near = total / _MOST < added < total * _MOST
    if not is_near or abs(added - total) < max(_LEAST, _SHARE * total):
        return None
    end = _END.match(text[parts[-1].end() : sentence.end])
    last = parts[-1].end() + len(end["tail"].rstrip()) if end else parts[-1].end()
    return Clash(Span(whole.start(), last), total, values, unit="minutes")


def _listed(
    text: str, sentence: Span, following: list[re.Match[str]]
) -> tuple[list[re.Match[str]], list[str], bool]:
    """Return the items that follow each other, their words, and whether “and” stands before the last."""
    parts, tails, last = [following[0]], list[str](), ""
    for one in following[1:]:
        join = _JOIN.fullmatch(text[parts[-1].end() : one.start()])
        if join is None:
            break
        parts.append(one)
        tails.append(join["tail"])
        last = join["sep"]
    end = _END.match(text[parts[-1].end() : sentence.end])
    tails.append(end["tail"] if end else "")
    return parts, tails, ("and" in last or "plus" in last) and bool(end)


def _minutes(time: re.Match[str]) -> Decimal:
    if time["part"]:
        return _PARTS.get(time["part"].lower(), _THREE_QUARTERS)
    if time["minutes"]:
        return Decimal(whole_number(time["minutes"]))
    parts = f"{time['half'] or ''}{time['more'] or ''}"
    part = _HALF if "half" in parts else _QUARTER if parts else Decimal(0)
    rest = whole_number(time["rest"]) if time["rest"] else 0
    return _HOUR * whole_number(time["hours"]) + rest + part
