"""R19: elections in years in which the country had none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.dated import Dated, dates_with
from factcheck.checking.calendars.lands import ELSEWHERE, is_about, lands_in, only_land, rivals_land
from factcheck.checking.calendars.wording import cycle_finding, is_unreal
from factcheck.checking.context import is_furniture
from factcheck.checking.cycles import Contest
from factcheck.checking.finding import Finding
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_VOTE = r"(?:elections?|polls?|vote|voting|ballot|contests?)"
NOUN = re.compile(
    rf"(?<![\w-])(?:(?P<midterm>[Mm]id-?[Tt]erm\s(?:congressional\s|legislative\s|general\s)?(?:{_VOTE}"
    rf"|races?)"
    rf"|[Mm]id-?[Tt]erms(?!\s(?:exam|test|paper))|[Mm]id-?[Tt]erm\sElections?)"
    rf"|(?P<congress>congressional\selections)"
    rf"|(?P<presidential>[Pp]residential\s(?:and\s[a-z]+\s)?(?:{_VOTE}|[Ee]lections?)"
    rf"|White\sHouse\selections?"
    rf"|election\sfor\s(?:US\s|U\.S\.\s)?president)"
    rf"|(?P<fouryearly>Iowa\scaucus(?:es)?|Super\sTuesday|(?:Republican|Democratic)\sNational\sConvention)"
    rf"|(?P<general>(?:[Gg]eneral|parliamentary|legislative|federal|national|Bundestag|Knesset|Lok\sSabha)"
    rf"\s[Ee]lections?)"
    rf"|(?P<european>European\s(?:Parliament(?:ary)?\s)?elections?|EU\selections?"
    rf"|elections?\sto\sthe\sEuropean\sParliament)"
    rf"|(?P<scottish>Scottish\s[Pp]arliament(?:ary)?\selections?|Holyrood\selections?)"
    rf"|(?P<senedd>Senedd\selections?|Welsh\s(?:Assembly|[Pp]arliament(?:ary)?|Senedd)\selections?)"
    rf"|(?P<london>London\smayoral\selections?)"
    r"|(?P<bare>[Ss]nap\selection|election(?!\s(?:of|for|to|as|day)\b)))(?![\w-])"
)
_SIGNS = ("lection", "id-term", "idterm", "residential", "aucus", "Super Tuesday", "National Convention")
_EUROPEAN = word_list("DE FR IT ES GB IE NL SE DK FI PT AT HU PL GR BE")
_RIVALRIES = {"US": "presidential", "GB": "general"}
_PLAIN_ELECTION = re.compile(r"\b(?:the|an?|last|next|snap|early|[A-Z][\w.]*(?:[a-z.]|[’']s?))\s$")
_FIXED = {
    "european": ("EU", "european"),
    "scottish": ("GB-SCT", "scottish"),
    "senedd": ("GB-WLS", "senedd"),
    "london": ("GB-LDN", "london mayor"),
    "fouryearly": ("US", "presidential"),
}
_OTHER_VOTES = word_list("""
    special runoff run-off primary primaries local municipal state regional mayoral gubernatorial
    student party leadership union by-election council provincial assembly upper school board
    judicial recall off-year indirect mock""")
_GOES_ON = re.compile(
    r"\s(?:campaigns?|campaigning|cycles?|season|race|exams?|examinations?|review|budget|grades?|break|bid"
    r"|run|primar\w+"
    r"|debates?|polling|polls)\b"
)
_OTHER_KIND = re.compile(
    r"\b(?:special|run-?off|second\sround|by-?election|primary|primaries|referendum|student|club|union"
    r"|chamber|association"
    r"|upper\shouse|Senate\s(?:election|race|seat)|indirect|annulled|postponed|cancell?ed|called\soff)\b",
    re.IGNORECASE,
)
_STEP_TOWARDS = re.compile(
    r"\b(?:primar(?:y|ies)|debates?)\s(?:for|of|in|before|ahead\sof)\s(?:the\s)?$", re.IGNORECASE
)
_AFTERWARDS = re.compile(
    r"\brun-?off\s(?:that\s|which\s)?(?:followed|following|after)\s(?:the\s)?$", re.IGNORECASE
)
_OWNER = re.compile(
    r"(?P<pair>\b(?:and|or)\s)?(?P<owner>[A-Z][\w.-]{0,24}+(?:\s[A-Z][\w.-]{0,24}+){0,2})(?P<own>[’']s?)?\s$"
)
_AFTER_PLACE = re.compile(
    r"\sin\s(?:the\s)?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec))[A-Z][\w.-]{0,24}(?:\s[A-Z][\w.-]{0,24}){0,2}"
)
_US_KINDS = {"midterm": "midterm", "presidential": "presidential"}


@dataclass(frozen=True)
class Election:
    """An election noun in the text with its date and the contests that it can mean."""

    kind: str
    noun: Span
    dated: Dated
    contests: tuple[Contest, ...]


def check_election_years(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each election that the country surely did not hold in the year beside it."""
    for election in elections_in(article):
        year = election.dated.date.year or 0
        if all(contest.lacks(year) for contest in election.contests):
            yield cycle_finding(article, election.dated.span, election.contests[0], year)


def elections_in(article: CheckedArticle) -> Iterator[Election]:
    """Yield the elections that stand with a date and surely are of one country in the tables."""
    for match in nouns_in(article.text):
        noun, kind = Span(*match.span()), match.lastgroup or ""
        if _GOES_ON.match(article.text, noun.end) or is_furniture(article, noun):
            continue
        for dated in dates_with(article, noun):
            if is_other_vote(article, dated.span, dated.words):
                continue
            year = dated.date.year or 0
            contests = contests_meant(article, kind, noun, dated.span, dated.words, year)
            if contests and not is_unreal(article, dated.span):
                yield Election(kind, noun, dated, contests)


def nouns_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the words for elections whose country is fixed or may be found."""
    if any(word in text for word in _SIGNS):
        yield from NOUN.finditer(text)


def is_other_vote(article: CheckedArticle, span: Span, words: str) -> bool:
    """Tell whether the words around make it a run-off, a local or a party's own vote."""
    if any(word.lower() in _OTHER_VOTES for word in words.split()):
        return True
    before = _AFTERWARDS.sub("", _STEP_TOWARDS.sub("", article.text[max(0, span.start - 25) : span.start]))
    near = before + article.text[span.start : span.end + 25]
    return bool(_OTHER_KIND.search(near))


def contests_meant(
    article: CheckedArticle, kind: str, noun: Span, phrase: Span, words: str, year: int
) -> tuple[Contest, ...]:
    """Return the contests of the country that the words mean, none if that is not sure."""
    if kind in _FIXED:
        return _rows(article, *_FIXED[kind])
    if kind == "bare":
        return _of_any_kind(article, noun, phrase, words, year)
    named = _lands_named(article, noun, phrase, words)
    if named is None or len(named) > 1:
        return ()
    named = named or only_land(article, noun)
    if named:
        return _rows_of(article, next(iter(named)), kind, noun)
    iso = "GB" if kind == "general" else "US"
    contests = _rows_of(article, iso, kind, noun)
    return contests if contests and is_about(article, iso, noun, contests[0], year) else ()


def _of_any_kind(
    article: CheckedArticle, noun: Span, phrase: Span, words: str, year: int
) -> tuple[Contest, ...]:
    """Return all contests that “the German election of 2014” or “in 2015 he won the election” can mean."""
    named = _lands_named(article, noun, phrase, words)
    before = article.text[max(0, noun.start - 20) : noun.start]
    is_plain = phrase.start < noun.start or _PLAIN_ELECTION.search(before)
    if named is None or len(named) > 1 or not is_plain:
        return ()
    if not named:
        iso = rivals_land(article, noun, year)
        return _rows(article, iso, _RIVALRIES[iso]) if iso else ()
    (iso,) = named
    kinds = ("presidential", "general", "midterm")
    found = tuple(row for kind in kinds for row in _rows(article, iso, kind))
    has_all = iso == "US" or any(row.kind == "general" for row in found)
    votes_for_europe = iso in _EUROPEAN and "nap" not in noun.quote(article.text)
    european = _rows(article, "EU", "european") if votes_for_europe else ()
    return found + european if has_all else ()


def _rows_of(article: CheckedArticle, iso: str, kind: str, noun: Span) -> tuple[Contest, ...]:
    if kind == "congress":
        both = _rows(article, "US", "midterm") + _rows(article, "US", "presidential")
        return both if iso == "US" else ()
    rows = _rows(article, iso, kind)
    is_wide = kind == "general" and noun.quote(article.text).lower().startswith(("general", "national"))
    return rows + _rows(article, iso, "presidential") if rows and is_wide else rows


def _rows(article: CheckedArticle, iso: str, kind: str) -> tuple[Contest, ...]:
    return tuple(one for one in article.facts.contests if one.iso == iso and one.kind == kind)


def _lands_named(article: CheckedArticle, noun: Span, phrase: Span, words: str) -> frozenset[str] | None:
    """Return the countries in the phrase itself; None if it names a place that is no known country."""
    text, start = article.text, phrase.start
    sentence = article.sentence_around(noun)
    owner = _OWNER.search(text[max(sentence.start, start - 40) : start])
    place = _AFTER_PLACE.match(text, noun.end) if phrase.end == noun.end else None
    spans = [phrase]
    if place:
        spans.append(Span(*place.span()))
    if owner:
        shift = start - len(owner[0])
        spans.append(Span(shift, shift + len(owner["owner"])))
    found = frozenset(land for span in spans for land in lands_in(article, span))
    if any(ELSEWHERE.search(span.quote(text)) for span in spans) or (owner and owner["pair"]):
        return None
    is_unknown = not found and (place or (owner and owner["own"]) or _has_name(words))
    return None if is_unknown else found


def _has_name(words: str) -> bool:
    """Tell whether a capital letter between the year and the noun names a place or body that is not known."""
    return any(word[0].isupper() and word not in {"US", "U.S.", "Presidential"} for word in words.split())
