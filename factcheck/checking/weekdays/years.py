"""Which year a day without one is meant of: the nearest, or one that the text names or looks back to."""

import calendar
import re
from datetime import date

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.dates import DateMention, nearest_years
from factcheck.domain.dates import PartialDate

WEEKDAYS = "|".join([*calendar.day_name, *(name.upper() for name in calendar.day_name)])
_NOUN_AFTER = re.compile(r"\s(?!(?:was|is|as|has|its|his|this)\b)(?:[a-z]+s|people|men|women|children)\b")
_BESIDE = re.compile(
    rf"(?:,?\s(?:on\s)?(?:the\s)?|\s(?:was|fell\son|is|falls\son|will\sbe)\s)"
    rf"(?:(?:a\s)?(?:{WEEKDAYS})(?:,?\s(?:the\s)?|,?\sin\s))?|,?\sin\s"
)
_NAMED_DAY = re.compile(
    r"\b(?:Black|Good|Cyber|Super|Easter|Palm|Holy|Maundy|Ash|Shrove|Whit|Election|Giving|Bloody|Small\sBusiness)"
    rf"\s(?:{WEEKDAYS})\b"
)
_COMING = re.compile(
    r"\b(?:will|(?<!the\s)next|coming|upcoming|until|till|through|due|schedul\w+|planned|set\s(?:for|to)|to\sbe|returns?"
    r"|begins?|starts?|opens?|ends?|runs?|closes?|expires?|beyond|deadline|book\w*|tickets?)\b|[’']ll\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|fell|came|went|took|began|won|lost|held|met|told|gave|left|made|saw|got|sank|struck|rose|ran|hit|broke|spoke|[a-z]{2,}ed)\b"
)
_LAST_YEAR = re.compile(
    r"(?<!\bthan\s)(?<!\bthan\sin\s)(?<!\bcompared\swith\s)(?<!\bcompared\sto\s)"
    r"\b(?:(?:last|previous|past)\s(?:year|season|summer|winter|spring|autumn)|a\syear\s(?:ago|earlier|before))\b",
    re.IGNORECASE,
)
_RECORD = re.compile(
    r"\b(?:[a-z]{3,12}est|most|least|first|worst|best|more|less|fewer|better|worse)\b[^.;]{0,60}\b(?:since|than)\s(?:in\s)?(?:the\s)?"
    r"(?:(?!when\b)[\w-]{1,12}\s){0,3}(?:[12]\d{3}\s?[–/-]\s?)?$"
)
_TO_BE = re.compile(r"\b(?:be|being)\s(?:[a-z]+ly\s)?[a-z]{2,}ed\b")
_RECENT, _SOON = 28, 60
_DAYS_AROUND = 245
_NEAR = 20
_REACH = 60


def years_meant(article: CheckedArticle, mention: DateMention) -> list[int]:
    """Return the years that may be meant, the likeliest first: the stated one, or all that stand near."""
    is_number = mention.year and _NOUN_AFTER.match(article.text, mention.span.end)
    if mention.year and not is_number:
        return [mention.year]
    base = article.reference_date.value
    anchored = _anchored_years(article, mention, base) if base else _years_beside(article, mention)
    if not anchored or is_furniture(article, mention.span):
        return []
    named = [] if base and _is_soon(article, mention, base) else _years_near(article, mention)
    return list(dict.fromkeys([*anchored, *([mention.year] if mention.year else []), *named]))


def _anchored_years(article: CheckedArticle, mention: DateMention, base: PartialDate) -> list[int]:
    """Return the years around the article's date, with those before and after where they may be meant."""
    near = sorted(nearest_years(mention.month or 1, mention.day or 1, base, _DAYS_AROUND))
    around = sentence_text(article, mention.span)
    if _NAMED_DAY.search(around):
        return list(dict.fromkeys([*near, base.first.year, base.first.year - 1, base.last.year + 1]))
    days = [day for year in near if (day := moment_in(year, mention))]
    if days and min(days) > base.last and _is_told(article, mention) and not _COMING.search(around):
        return [*near, _last_year_of(mention, base), *sorted(article.years)]
    is_long_past = bool(days) and all((base.first - day).days > _RECENT for day in days)
    if is_long_past and (_COMING.search(around) or not _PAST.search(around)):
        return [*near, base.last.year + (max(near, default=base.last.year) >= base.last.year)]
    return [*near, base.first.year - 1] if _LAST_YEAR.search(around) else near


def _is_soon(article: CheckedArticle, mention: DateMention, base: PartialDate) -> bool:
    """Tell whether the day comes soon after the article's date, and nothing beside it is told of the past.

    The years that are told of nearby are not meant then.
    """
    days = [moment_in(year, mention) for year in (base.last.year, base.last.year + 1)]
    is_near = any(day and 0 < (day - base.last).days <= _SOON for day in days)
    is_coming = _COMING.search(sentence_text(article, mention.span))
    return (
        is_near
        and bool(is_coming)
        and not _is_told(article, mention)
        and not _is_under_year(article, mention)
    )


def _is_under_year(article: CheckedArticle, mention: DateMention) -> bool:
    """Tell whether a line like “25 years ago: 1981” stands above, as in a column from old files."""
    number = article.number_of_block(mention.span.start)
    above = article.blocks[max(0, number - 1)].span
    is_line = len(above) < _REACH and above.quote(article.text).rstrip()[-1:] not in (".", "!", "?", "”")
    return number > 0 and is_line and any(one.year for one in article.dates_in(above))


def _is_told(article: CheckedArticle, mention: DateMention) -> bool:
    """Tell whether a verb of the past stands beside the day."""
    start = max(article.sentence_around(mention.span).start, mention.span.start - _REACH)
    return bool(_PAST.search(_TO_BE.sub("", article.text[start : mention.span.end + _NEAR])))


def _last_year_of(mention: DateMention, base: PartialDate) -> int:
    """Return the year in which the day last came before the article's date."""
    is_before = (mention.month or 1, mention.day or 1) <= (base.last.month, base.last.day)
    return base.last.year - (not is_before)


def _years_beside(article: CheckedArticle, mention: DateMention) -> list[int]:
    """Return the year of “In 2021, 12 May fell on a Monday”, where the text has no date of its own."""
    dates = article.dates_in(article.sentence_around(mention.span))
    return sorted({one.year for one in dates if one.year and _stands_beside(article.text, one, mention)})


def _stands_beside(text: str, year: DateMention, mention: DateMention) -> bool:
    """Tell whether nothing but a weekday stands between the year and the date, or a date's verb."""
    first, last = sorted((year.span, mention.span))
    return year != mention and bool(_BESIDE.fullmatch(text, first.end, last.start))


def _years_near(article: CheckedArticle, mention: DateMention) -> list[int]:
    """Return the years that the paragraph and the one before name."""
    here = article.number_of_block(mention.span.start)
    blocks = [article.blocks[number].span for number in range(max(0, here - 1), here + 1)]
    near = (one for block in blocks for one in article.dates_in(block))
    return sorted({one.year for one in near if one.year and not _is_record(article, one)})


def _is_record(article: CheckedArticle, mention: DateMention) -> bool:
    """Tell whether the year only says how far back a comparison goes: “the highest since 2007”."""
    start = article.sentence_around(mention.span).start
    is_bare = mention.month is None
    return is_bare and bool(_RECORD.search(article.text[start : mention.span.start]))


def moment_in(year: int, mention: DateMention) -> date | None:
    return day_of(year, mention.month or 1, mention.day or 1)


def day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
