"""R19: Olympic and other games in years, or at places, where they were not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.dated import Dated, dates_with
from factcheck.checking.calendars.wording import finding, is_unreal
from factcheck.checking.context import is_furniture
from factcheck.checking.cycles import Edition, years_of
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.spans import Span

_NOUN = re.compile(
    r"(?<![\w-])(?:(?P<summer>Summer\s(?:Olympics?(?:\sGames)?|Paralympics?(?:\sGames)?|Games))"
    r"|(?P<winter>Winter\s(?:Olympics?(?:\sGames)?|Paralympics?(?:\sGames)?|Games))"
    r"|(?P<olympic>(?:Olympics|Olympic\sGames|Paralympics|Paralympic\sGames|Olympic\sand\sParalympic\sGames))"
    r"|(?P<women>(?:FIFA\s)?[Ww]omen[’']s\s(?:FIFA\s|[Ff]ootball\s|[Ss]occer\s)?World\sCup"
    r"|FIFA\sWomen[’']s\sWorld\sCup)"
    r"|(?P<rugby>(?:men[’']s\s)?Rugby\s(?:Union\s)?World\sCup)|(?P<cricket>Cricket\sWorld\sCup)"
    r"|(?P<cup>(?:FIFA\s(?:[Mm]en[’']s\s)?(?:[Ff]ootball\s)?|[Mm]en[’']s\s|[Ff]ootball\s"
    r"|[Ss]occer\s)?World\sCup)"
    r"|(?P<womenseuro>(?:UEFA\s)?[Ww]omen[’']s\s(?:Euros?|European\s(?:[Ff]ootball\s)?Championships?))"
    r"|(?P<euro>(?:UEFA\s)?(?:[Mm]en[’']s\s)?(?:Euros?(?!-)|European\s(?:[Ff]ootball\s)?Championships?))"
    r"|(?P<commonwealth>Commonwealth\sGames)|(?P<copa>Copa\sAm[eé]rica)"
    r"|(?P<africa>Africa(?:n)?\sCup\sof\sNations|AFCON)"
    r"|(?P<asian>Asian\sGames)|(?P<panam>Pan-?\s?American\sGames|Pan\sAm\sGames)"
    r"|(?P<ryder>Ryder\sCup))(?![\w-])"
)
_SIGNS = ("lympic", "Games", "World Cup", "Euro", "Copa Am", "Cup of Nations", "AFCON", "Ryder Cup")
_SERIES = {
    "summer": ("summer olympics",),
    "winter": ("winter olympics",),
    "olympic": ("summer olympics", "winter olympics"),
    "women": ("women's world cup",),
    "rugby": ("rugby world cup", "women's rugby world cup"),
    "cricket": ("cricket world cup",),
    "cup": ("men's world cup", "women's world cup"),
    "womenseuro": ("women's euro",),
    "euro": ("men's euro", "women's euro"),
    "commonwealth": ("commonwealth games",),
    "copa": ("copa america",),
    "africa": ("africa cup of nations",),
    "asian": ("asian games",),
    "panam": ("pan american games",),
    "ryder": ("ryder cup",),
}
_NAMES = {
    "summer": "the Summer Olympics",
    "winter": "the Winter Olympics",
    "olympic": "the Olympics",
    "women": "the Women’s World Cup",
    "rugby": "the Rugby World Cup",
    "cricket": "the Cricket World Cup",
    "cup": "the FIFA World Cup",
    "womenseuro": "the Women’s Euro",
    "euro": "the UEFA Euro",
    "commonwealth": "the Commonwealth Games",
    "copa": "the Copa América",
    "africa": "the Africa Cup of Nations",
    "asian": "the Asian Games",
    "panam": "the Pan American Games",
    "ryder": "the Ryder Cup",
}
_FOOTBALL = re.compile(
    r"\b(?:FIFA|UEFA|football(?:er)?s?|soccer|goal(?:s|keeper|less)?|striker|midfielder|defender|penalt(?:y"
    r"|ies)|Lionesses|Messi|Ronaldo"
    r"|Mbapp[eé]|Neymar|Pel[eé]|Maradona|Premier\sLeague|kick-off|Socceroos|Matildas|USWNT|Three\sLions"
    r"|Die\sMannschaft|Sele[cç][aã]o)\b",
    re.IGNORECASE,
)
_OTHER_SPORT = re.compile(
    r"\b(?:ski(?:s|er|ers|ing)?|rugby|cricket|swim\w*|athletics|shooting|archery|biathlon|luge|bobsle\w+"
    r"|skat\w+|hockey|basketball|FIBA"
    r"|volleyball|chess|gymnast\w*|cycl\w+|netball|T20|Twenty20|ODI|wickets?|handball|curling|snowboard\w*"
    r"|darts|table\stennis"
    r"|badminton|esports|robot\w*|slalom|downhill|sprint|triathlon|fencing|equestrian|showjumping|canoe\w*"
    r"|rowing|sailing|judo"
    r"|wrestl\w+|weightlift\w*|track\sand\sfield|baseball|softball|lacrosse|futsal|beach\ssoccer|polo|squash"
    r"|golf|tennis|diving"
    r"|homeless|wheelchair|overdose|amputee)\b",
    re.IGNORECASE,
)
_OTHER_GAMES = re.compile(
    r"(?:Youth|Special|Junior|Deaf|Robot|Science|Math\w*|European|Masters|Maccabiah|Gay|Senior|Indoor|Club"
    r"|Under-?\d\d|U-?\d\d|Virtual"
    r"|Mind|Chess|Ancient|Animal|Police|Corporate|Rural|Highland|Para|South|Southeast|West|East|World|Street"
    r"|Homeless|Ski|Police"
    r"|Military|National|Cultural|Redneck|Puppy|Kids|School|Beach|Confederations|Biology|Physics|Worker[’']?s"
    r"|CONCACAF|LEN)\s"
    r"(?:FIFA\s|Summer\s|Winter\s|Asian\s)?$"
)
_GOES_ON = re.compile(
    r"\s(?:qualif\w+|qualifying|bids?|draw|race|season|circuit|standings|event|stage|series|trials?|leg|tour"
    r"|exchange|notes?|coins?"
    r"|zone|area|emission|NCAP|VI?|play-?offs?|preliminar\w+|test\sevent|torch|boycott|warm-up|friendl\w+"
    r"|cycle|swimming)\b"
)
_EURO_WORD = re.compile(r"Euros?$")
_NAME = r"[A-Z][\w’'-]{0,24}(?:\.(?=\s[A-Z]))?(?:\s(?:de\s)?[A-Z][\w’'-]{0,24}){0,2}"
_HOST_AFTER = re.compile(rf"\sin\s(?:the\s)?(?P<host>{_NAME})")
_HOST_BEFORE = re.compile(rf"(?:[Tt]he\s|^|(?<=\s))(?P<host>(?!The\s){_NAME})\s$")
_HOSTED = re.compile(
    rf"(?:^|[\s“(])(?P<host>(?!The\s|In\s){_NAME})\s(?:will\s|would\s|first\s|last\s)?(?:hosts?|hosted|staged?|stages)\s(?:the\s|its\s)?$"
)
_REACH = 60
_AT = re.compile(r"\b(?:at|during|since|won|hosted|held)\s(?:the\s|its\s)?$")


@dataclass(frozen=True)
class Games:
    """Games in the text with their date and all editions that the words can mean."""

    kind: str
    noun: Span
    date: DateMention
    span: Span
    words: str
    editions: tuple[Edition, ...]


def check_games(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each edition that was not in the year, or not at the place, beside it."""
    for games in games_in(article):
        year = games.date.year or 0
        fitting = [one for one in games.editions if year in one.years]
        if not fitting:
            yield _no_such_year(article, games, year)
        elif host := _other_host(article, games, fitting):
            yield _no_such_host(article, games, year, host, fitting)


def games_in(article: CheckedArticle) -> Iterator[Games]:
    """Yield the games that stand with a date within the years of the table."""
    if not any(word in article.text for word in _SIGNS):
        return
    for match in _NOUN.finditer(article.text):
        noun, kind = Span(*match.span()), match.lastgroup or ""
        if _is_other(article, noun, kind) or is_furniture(article, noun):
            continue
        editions = tuple(one for one in article.facts.editions if one.series in _SERIES[kind])
        labels = [one.label for one in editions]
        for dated in (*dates_with(article, noun), *_label_after(article, noun)):
            year = dated.date.year or 0
            is_known = min(labels) <= year <= max(labels)
            if is_known and not is_unreal(article, dated.span) and not _is_prefixed(dated):
                yield Games(kind, noun, dated.date, dated.span, dated.words, editions)


def _label_after(article: CheckedArticle, noun: Span) -> Iterator[Dated]:
    """Yield the year right after the name, as in “Euro 2016” and “FIFA World Cup 2018”."""
    for date in article.dates_in(article.sentence_around(noun)):
        if (
            date.span.start == noun.end + 1
            and not date.month
            and not _GOES_ON.match(article.text, date.span.end)
        ):
            yield Dated(date, Span(noun.start, date.span.end), "", is_before=False)


def _is_prefixed(dated: Dated) -> bool:
    return bool(_OTHER_GAMES.search(f"{dated.words} ".lstrip()))


def _is_other(article: CheckedArticle, noun: Span, kind: str) -> bool:
    """Tell whether the name belongs to other games, or to no games at all."""
    text = article.text
    before = text[max(0, noun.start - 30) : noun.start]
    if _OTHER_GAMES.search(before) or _GOES_ON.match(text, noun.end):
        return True
    if kind not in ("cup", "women", "euro", "womenseuro"):
        return kind == "cricket" and bool(re.search(r"T20|Twenty20|[Uu]nder-", text))
    name = noun.quote(text)
    if re.search(r"FIFA|UEFA|[Ff]ootball|[Ss]occer", name):
        return False
    return bool(_OTHER_SPORT.search(text)) or not _FOOTBALL.search(text)


def _other_host(article: CheckedArticle, games: Games, fitting: list[Edition]) -> str:
    """Return the place beside the games that hosted other editions, but not the one of this year."""
    text = article.text
    start = games.span.start
    after = _HOST_AFTER.match(text, games.noun.end) or _HOST_AFTER.match(text, games.span.end)
    is_at = bool(_AT.search(text[max(0, start - 20) : start]))
    names = [_host_name(games.words)]
    if match := _HOST_BEFORE.search(text[max(0, start - 30) : start]):
        names.append(match["host"])
    if after and is_at:
        names.append(after["host"])
    if host := _HOSTED.search(text[max(0, start - _REACH) : start]):
        names.append(host["host"])
    hosts = {place: one for one in games.editions for place in one.places}
    here = {place for one in fitting for place in one.places}
    return next((name for name in names if name in hosts and name not in here), "")


def _host_name(words: str) -> str:
    match = _HOST_BEFORE.search(f"{words.strip()} ".replace("Summer ", "").replace("Winter ", ""))
    return match["host"] if match else ""


def _no_such_year(article: CheckedArticle, games: Games, year: int) -> Finding:
    years = sorted(years_of(games.editions), key=lambda one: (abs(one - year), one))[:2]
    near = " and ".join(str(one) for one in sorted(years))
    name = _NAMES[games.kind]
    return finding(
        article,
        games.span,
        headline="There were no such games in that year",
        message=f"{name} nearest to {year} are those of {near}.",
        reference={
            "fact": f"{name}: {near}",
            "source": games.editions[0].source,
            "as_of": games.editions[0].as_of,
        },
        date=ReferenceDate(PartialDate(year), DateOrigin.SENTENCE),
        repair="Correct the year, or name the games that are meant.",
        group=f"games-{games.kind}-{year}",
    )


def _no_such_host(
    article: CheckedArticle, games: Games, year: int, host: str, fitting: list[Edition]
) -> Finding:
    place = " or ".join(one.places[0] for one in fitting if one.places)
    theirs = " and ".join(str(one.label) for one in games.editions if host in one.places)
    return finding(
        article,
        games.span,
        headline="The games were elsewhere in that year",
        message=f"{_NAMES[games.kind]} of {year} were in {place}; those in {host} were of {theirs}.",
        reference={
            "fact": f"{_NAMES[games.kind]} {year}: {place}",
            "source": fitting[0].source,
            "as_of": fitting[0].as_of,
        },
        date=ReferenceDate(PartialDate(year), DateOrigin.SENTENCE),
        repair="Correct the place or the year.",
        group=f"games-{games.kind}-{year}",
    )
