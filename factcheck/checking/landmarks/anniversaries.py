"""R15: the Nth anniversary of a landmark event, counted from the dates of the table."""

import re
from collections.abc import Iterator

from factcheck.checking.anchors import judged_dates, publication_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.landmarks.dating import acts_named, key_of, spoken_acts
from factcheck.checking.number_words import find_number_words
from factcheck.checking.occasions import Landmark, LandmarkMention
from factcheck.checking.phrases import any_of
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

_UNITS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth"""
_ORDINALS = {word: number for number, word in enumerate(_UNITS.split(), start=1)}
_TENS = "twent thirt fort fift sixt sevent eight ninet"
_ORDINALS |= {f"{stem}ieth": 10 * number for number, stem in enumerate(_TENS.split(), start=2)}
_ORDINALS |= {
    f"{stem}y-{unit}": 10 * number + value
    for number, stem in enumerate(_TENS.split(), start=2)
    for value, unit in enumerate(_UNITS.split()[:9], start=1)
}
_ORDINALS |= {
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "sesquicentennial": 150,
}
_ORDINALS |= {
    "hundredth": 100,
    "100-year": 100,
    "tercentenary": 300,
    "quarter-century": 25,
    "half-century": 50,
}
_WORD = any_of(sorted(_ORDINALS, key=len, reverse=True))
_COUNT = rf"(?P<count>\d{{1,3}}(?:st|nd|rd|th|[\s-]year)|{_WORD}|[a-z]{{3,9}}(?:-[a-z]{{3,5}})?[\s-]year)"
_WHOSE = (
    r"(?:of|since)\s(?:the\s)?(?:(?:signing|adoption|beginning|start|outbreak|date|day|launch|passage|passing"
    r"|introduction"
    r"|entry\sinto\sforce|conclusion|enactment)\sof\s(?:the\s)?|(?:day|night|moment|time)\s(?:that\s"
    r"|when\s)?(?:the\s)?"
    r"|when\s(?:the\s)?)?"
)
_ALONE = r"(?P<whole>centenary|centennial|bicentenary|bicentennial|sesquicentennial|tercentenary)"
_BEFORE = re.compile(
    rf"\b(?=\d|[a-z]{{3}})(?:{_COUNT}(?:\s[a-z-]{{2,14}})?\sanniversary|{_ALONE})\s{_WHOSE}$", re.IGNORECASE
)
_AFTER = re.compile(rf"[’']s?\s{_COUNT}\sanniversary\b", re.IGNORECASE)
_MARKED = re.compile(
    r"\bmark(?:s|ed|ing)?\s(?:exactly\s)?(?P<count>[\w-]{1,14})\syears\s(?:since|after|from)\s(?:the\s)?$",
    re.IGNORECASE,
)
_AGO = re.compile(
    r",?\s(?:exactly\s)?(?P<count>[\w-]{1,14})\syears\sago\s(?:today|tomorrow|yesterday|this\s(?:week|month"
    r"|year|weekend)"
    r"|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_AHEAD = re.compile(
    r"\b(?:ahead|next|upcoming|coming|approach\w*|prepar\w*|near\w*|will|would|later|plan\w*|eve|forthcoming"
    r"|to\smark"
    r"|before|soon|about\sto|run-up|almost|nearly)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:last\s(?:year|month|week|autumn|fall|November|December)|earlier|recent|had)\b", re.IGNORECASE
)
_NOW = re.compile(
    r"\b(?:today|tonight|this\s(?:week|weekend|year|month|morning|evening|summer|autumn|spring|winter)|marks"
    r"|marking|mark"
    r"|celebrates?|celebrating|commemorates?|commemorating|yesterday|tomorrow|is|are|will|ahead|upcoming"
    r"|approaching"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_SIGNED_ON = re.compile(r",?\s\(?(?:which\swas\s|that\swas\s)?(?:[a-z]{3,12}ed\s)?(?:on|in)\s(?:the\s)?")
_FAIR = re.compile(r"\b(?:[Ee]xposition|[Ww]orld[’']s [Ff]air)\b")  # planned years before the anniversary
_EARLY, _LATE = 3, 10


def check_landmark_anniversaries(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each anniversary that a landmark did not have on the date in question."""
    for mention in article.landmarks:
        counted = _count_at(article, mention)
        if counted and not is_furniture(article, mention.span):
            yield from _check(article, mention.landmark, *counted)


def _count_at(article: CheckedArticle, mention: LandmarkMention) -> tuple[Span, int] | None:
    """Return the words from the count to the landmark, and the number of years."""
    sentence = article.sentence_around(mention.span)
    start = max(sentence.start, mention.span.start - 90)
    before = article.text[start : mention.span.start]
    if match := _BEFORE.search(before) or _MARKED.search(before):
        count = match["count"] or match.groupdict().get("whole", "")
        return _counted(count, Span(start + match.start(), mention.span.end))
    if match := _AFTER.match(article.text, mention.span.end) or _AGO.match(article.text, mention.span.end):
        return _counted(match["count"], Span(mention.span.start, match.end()))
    return None


def _counted(count: str, span: Span) -> tuple[Span, int] | None:
    word = re.sub(r"[\s-]year$", "", " ".join(count.lower().split()))
    if word in _ORDINALS:
        return span, _ORDINALS[word]
    if digits := re.match(r"\d+", word):
        return span, int(digits[0])
    return next(((span, int(value)) for _, value, _ in find_number_words(word)), None)


def _check(article: CheckedArticle, landmark: Landmark, span: Span, count: int) -> Iterator[Finding]:
    sentence = article.sentence_around(span)
    acts = acts_named(landmark, span.quote(article.text)) or landmark.acts
    own_years = {act.when.year for act in acts}
    judged = judged_dates(article, span)
    dates = article.dates_in(sentence)
    if any(one.year in own_years for one in dates):
        judged = _beside_own_date(article, span, own_years)
    if not judged:
        return
    words = sentence_text(article, span)
    if _FAIR.search(words):
        return
    is_now = bool(_NOW.search(words)) or judged[0].origin is DateOrigin.SENTENCE
    values = [one.value for one in judged if one.value]
    if all(_clashes(words, count, value, own_years, is_now=is_now) for value in values):
        yield _finding(article, landmark, span, count, judged[0])


def _beside_own_date(article: CheckedArticle, span: Span, own_years: set[int]) -> tuple[ReferenceDate, ...]:
    """Return the article's date where the only date beside is the landmark's own: “, signed in 1978,”."""
    dates = article.dates_in(article.sentence_around(span))
    is_own = all(one.year in own_years and one.span.start > span.end for one in dates)
    is_apposed = is_own and _SIGNED_ON.fullmatch(article.text, span.end, dates[0].span.start)
    return (article.reference_date,) if is_apposed and publication_of(article) else ()


def _clashes(words: str, count: int, when: PartialDate, years: set[int], *, is_now: bool) -> bool:
    """Tell whether no event of the years has this anniversary near the date.

    An earlier anniversary may be looked back on, unless the sentence says that it is now.
    """
    first, last = when.first, when.last
    fitting = {first.year - year for year in years}
    if _AHEAD.search(words) or last.month >= _LATE:
        fitting |= {last.year + 1 - year for year in years}
    if _BACK.search(words) or first.month <= _EARLY:
        fitting |= {first.year - 1 - year for year in years}
    return count not in fitting and (is_now or count > max(fitting))


def _finding(
    article: CheckedArticle, landmark: Landmark, span: Span, count: int, judged: ReferenceDate
) -> Finding:
    quote = span.quote(article.text)
    value = judged.value or PartialDate(1)
    acts = acts_named(landmark, quote) or landmark.acts
    act = min(acts, key=lambda one: abs(value.year - one.when.year - count))
    right = value.year - act.when.year
    return Finding(
        rule="R15",
        kind="anniversary",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="The anniversary does not fit the year of the event",
        message=f"“{quote}”: for {landmark.name} the reference has {spoken_acts([act])}, "
        f"and by {value.year} that is {right} years, not {count}.",
        reference={
            "fact": f"{landmark.name}: {spoken_acts(landmark.acts)}",
            "source": landmark.source,
            "as_of": landmark.as_of,
        },
        date=judged.as_dict(),
        computation=f"{value.year} − {act.when.year} = {right}, not {count}",
        repair="Correct the number of years, or the date of the article.",
        group=f"landmark-{key_of(landmark)}",
    )
