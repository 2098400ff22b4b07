"""What a finding about an impossible date or time says."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.impossible.lengths import LEAP_DAY
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

_MEANT = re.compile(
    r"\b(?:impossible|non-?existent|(?:does|did)(?: not|n[’']t) exist|never c[ao]mes?|no such (?:date|day)"
    r"|there (?:was|is|were) (?:none|no)|should have (?:been|read|said)|corrections?"
    r"|(?<!since )corrected|instead of"
    r"|typo|misprint|mistaken|erroneous|invalid|fictional|fictitious|joke|imaginary"
    r"|revolutionary calendar|1712)\b",
    re.IGNORECASE,
)

_TOLD = re.compile(
    r"\bha[sd] (?:only )?(?:28|29|30|thirty) days\b|\bno such (?:date|day)\b|\bdoes not exist\b"
)
_REACH = 400  # how far on the text itself may say that there is no such day


def impossible(
    article: CheckedArticle, span: Span, why: str, repair: str, mention: DateMention | None = None
) -> Iterator[Finding]:
    if _MEANT.search(sentence_text(article, span)) or _TOLD.search(article.text, span.end, span.end + _REACH):
        return
    quote = span.quote(article.text)
    yield Finding(
        rule="R6",
        kind="impossible_date",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="There is no such time" if "hour" in why else "There is no such date",
        message=f"“{quote}” does not exist: {why}.",
        reference={
            "fact": why[0].upper() + why[1:],
            "source": "24-hour clock" if "hour" in why else "Gregorian calendar",
        },
        date=_used(article, mention).as_dict(),
        computation=why,
        repair=repair,
        group=f"impossible-{' '.join(quote.split()).lower()}",
    )


def _used(article: CheckedArticle, mention: DateMention | None) -> ReferenceDate:
    if mention and mention.year:
        return ReferenceDate(PartialDate(mention.year), DateOrigin.SENTENCE)
    is_leap_day = mention is not None and (mention.month, mention.day) == LEAP_DAY
    return article.reference_date if is_leap_day else ReferenceDate()
