"""Which country an election is about: named with it, or the only one that the text can mean."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.cycles import Contest
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_US = re.compile(
    r"(?<!\w)(?:Republicans?|Democrats?|Democratic\s(?:Party|nominee|candidate|primary|primaries)|GOP"
    r"|Electoral\sCollege"
    r"|White\sHouse|Capitol\sHill|Oval\sOffice|swing\sstates?|battleground\sstates?|Trump|Biden|Obama"
    r"|Hillary\sClinton|Bill\sClinton"
    r"|Kamala\sHarris|Reagan|McCain|Romney|Nixon|DeSantis|Nikki\sHaley|Bernie\sSanders|Pelosi|Schumer"
    r"|McConnell|FBI|Supreme\sCourt"
    r"|U\.S\.(?!\w)|US(?!\w)|USA|United\sStates|American?s?|Congress|Iowa|Pennsylvania|Wisconsin|Michigan"
    r"|Arizona|Nevada|Ohio"
    r"|Florida|Texas|California|New\sHampshire|North\sCarolina|Virginia|Washington|Colorado|Minnesota"
    r"|Missouri|Illinois|New\sJersey|Massachusetts|Tennessee|Kentucky|Alabama|Louisiana|Maryland|Oregon"
    r"|Indiana|Oklahoma|Kansas|Nebraska|Montana|Wyoming|Utah|Maine|Vermont|Connecticut|Idaho|Arkansas"
    r"|Mississippi|South\sCarolina|Alaska|Hawaii|New\sMexico|Rhode\sIsland|Delaware|(?:North|South)\sDakota"
    r"|(?:Sen|Rep)\.\s(?=[A-Z])|Al\sGore|John\sKerry|George\s(?:W\.\s)?Bush)(?:(?<=\s)|(?!\w))"
)
_GB = re.compile(
    r"(?<!\w)(?:Labour|Conservatives?|Tory|Tories|Lib(?:eral)?\sDem(?:ocrat)?s?|Commons|Westminster"
    r"|Downing\sStreet|No\.?\s10|Whitehall"
    r"|Starmer|Sunak|Boris\sJohnson|Theresa\sMay|David\sCameron|Corbyn|Farage|Reform\sUK|UKIP|SNP|UK|U\.K\."
    r"|Britain|British"
    r"|United\sKingdom|Britons|Gordon\sBrown|Tony\sBlair|Thatcher)(?!\w)"
)
_CUES = {"US": _US, "GB": _GB}
_ALSO_LABOUR = re.compile(
    r"\b(?:Premier|Holyrood|Senedd|Stormont|Dáil|Taoiseach|provinc\w+|state\selection|Labor|Assembly)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:Albania|Angola|Bahrain|Benin|Bosnia|Botswana|Bulgaria|Burkina|Burundi|Cameroon|Chad|Comoros|Congo"
    r"|Costa\sRica|Croatia"
    r"|Cypr|Djibouti|Dominican|Estonia|Fiji|Gabon|Gambia|Gibraltar|Guernsey|Guinea|Guyana|Haiti|Iceland"
    r"|Isle\sof\sMan|Ivorian"
    r"|Ivory\sCoast|Jamaica|(?<!New\s)Jersey|Kiribati|Kosov|Kuwait|Kyrgyz|Laos|Latvia|Lesotho|Liberia"
    r"|Lithuania|Luxembourg|Macedonia"
    r"|Madagascar|Malagasy|Malawi|Maldiv|Mali(?:an)?\b|Malta|Maltese|Mauriti|Mauritania|Moldova|Mongolia"
    r"|Montenegr|Mozambi[cq]|Namibia"
    r"|Nepal"
    r"|Niger(?!ia)|Oman|Papua|Paraguay|Puerto\sRic|Samoa|Senegal|Seychelles|Sierra\sLeone|Sloven"
    r"|Solomon\sIslands|Somali|Sudan"
    r"|Suriname|Swazi|Eswatini|Tajik|Tanzania|Timor|Togo|Tonga|Trinidad|Turkmen|Uruguay|Uzbek|Vanuatu|Yemen"
    r"|Zambia|Bermuda"
    r"|Barbados|Bahamas|Ontario|Quebec|Alberta|Hong\sKong|Catalan|Catalonia"
    r"|Kurdistan|Tibet|Abkhazia|Transnistria|Cayman)"
)
_VOTES = re.compile(
    r"\b(?:held|holds?|holding|vot(?:e|es|ed|ing)|go(?:es)?\sto\sthe\spolls|went\sto\sthe\spolls|called|elect(?:s|ed))\b"
)
_NOMINEES = re.compile(
    r"\b(?:Trump|Biden|Hillary\sClinton|Bill\sClinton|Obama|Harris|Romney|McCain|Bush|Gore|Kerry|Reagan|Carter|Nixon"
    r"|Dukakis|Mondale|Goldwater)\b"
)
_BEATS = re.compile(
    r"\b(?:defeat\w*|beat|beats|beating|against|won|wins|lost|loses|victory|loss|ousted|unseated|over)\b"
)
_LEADERS = re.compile(
    r"\b(?:Theresa\sMay|David\sCameron|Boris\sJohnson|Keir\sStarmer|Tony\sBlair|Gordon\sBrown|Rishi\sSunak"
    r"|Jeremy\sCorbyn|Margaret\sThatcher|Ed\sMiliband|John\sMajor|Neil\sKinnock)\b"
)
_MAJORITY = re.compile(
    r"\b(?:majority|landslide|hung\sparliament|Labour|Conservatives?|Tories|Downing\sStreet)\b"
)
_NO_RIVALS = re.compile(
    r"\b(?:governor\w*|gubernatorial|Senate|senator|mayor\w*|primar\w+|special|leadership|local|council|House\sof"
    r"|by-?election|midterms?|mid-term|caucus\w*|congressional|state|Holyrood|European|nomination|candidates?|backed|endorsed|allies|party|interfer\w+|meddl\w+)\b"
)
_NEVER_VOTE = word_list("""
    CN VN CU KP SA AE QA JO MA GB CA AU NZ JP SE NO DK NL BE ES TH MY KH EU NATO UN WHO WTO IMF WB
    ECB VA SU PS""")
_OTHER_MIDTERMS = word_list("AR MX PH IN PK MY IL")
_MIDTERM_CYCLES = {"AR": (2, 1), "MX": (6, 5), "PH": (6, 3)}
_MONTHS = ("March", "May")
_HIGH = ("HoS", "HoG", "HoS+HoG")
_NO_PARLIAMENT = word_list("CN CU KP SA AE QA EU NATO UN WHO WTO IMF WB ECB VA SU PS")


def lands_in(article: CheckedArticle, span: Span) -> frozenset[str]:
    """Return the countries that the words name, by name or adjective."""
    return article.once(_lands_in, span)


def _lands_in(article: CheckedArticle, span: Span) -> frozenset[str]:
    found: set[str] = set()
    number = article.words_before(span.start)
    while number < len(article.words) and article.words[number].span.start < span.end:
        run = [word.key for word in article.words[number : number + 6]]
        length, lands = article.facts.place_at(run)
        if not lands and run[0].endswith("ns"):
            length, lands = article.facts.place_at([run[0][:-1]])
        found |= lands
        number += length or 1
    return frozenset(found)


def lands_of_people(article: CheckedArticle, span: Span) -> frozenset[str]:
    """Return the countries whose leaders the words name, in full or by surname."""
    found: set[str] = set()
    number = article.words_before(span.start)
    for word in article.words[number : article.words_before(span.end)]:
        if word.starts_high and word.key not in _MONTHS:
            people = article.facts.people_of_surname(word.key)
            terms = [term for person in people for term in article.facts.terms_of(person)]
            found |= {term.iso for term in terms if term.office_class in _HIGH}
    return frozenset(found)


def only_land(article: CheckedArticle, noun: Span) -> frozenset[str]:
    """Return the only country of the paragraph, if the sentence says that it or its people vote or voted."""
    sentence = article.sentence_around(noun)
    before = Span(sentence.start, noun.start + 1)
    if not _VOTES.search(before.quote(article.text)):
        return frozenset()
    block = article.block_at(noun.start)
    near = lands_in(article, block.span if block else sentence) | lands_of_people(article, sentence)
    words = sentence.quote(article.text)
    is_named = len(near) == 1 and near == lands_in(article, before) and not (near & {"US", "GB"})
    is_sure = is_named and not (_US.search(words) or _GB.search(words) or ELSEWHERE.search(words))
    return near if is_sure else frozenset()


def rivals_land(article: CheckedArticle, noun: Span, year: int) -> str:
    """Return the country whose rivals for power won or lost the election, by their names; else nothing."""
    words = article.sentence_around(noun).quote(article.text)
    if _NO_RIVALS.search(words) or ELSEWHERE.search(words):
        return ""
    nominees = {match[0] for match in _NOMINEES.finditer(words)}
    contest = next(one for one in article.facts.contests if (one.iso, one.kind) == ("US", "presidential"))
    if len(nominees) > 1 and _BEATS.search(words) and is_about(article, "US", noun, contest, year):
        return "US"
    return "GB" if _LEADERS.search(words) and _MAJORITY.search(words) else ""


def is_about(article: CheckedArticle, iso: str, noun: Span, contest: Contest, year: int) -> bool:
    """Tell whether an election without a country can only be one of this country.

    A word for the country has to stand in the sentence or the text; every other country that is named
    nearby must surely have had no such election in the year.
    """
    sentence = article.sentence_around(noun)
    block = article.block_at(noun.start)
    cue = _CUES[iso]
    in_sentence = bool(cue.search(sentence.quote(article.text)))
    if not in_sentence and not cue.search(article.text):
        return False
    near = block.span if in_sentence and block else Span(0, len(article.text))
    words = near.quote(article.text)
    is_elsewhere = contest.kind != "midterm" and ELSEWHERE.search(words)
    if is_elsewhere or (iso == "GB" and _ALSO_LABOUR.search(words)):
        return False
    others = (lands_in(article, near) | lands_of_people(article, sentence)) - {iso}
    return all(_had_none(article, other, contest.kind, year) for other in others)


def _had_none(article: CheckedArticle, iso: str, kind: str, year: int) -> bool:
    if iso in (_NO_PARLIAMENT if kind == "general" else _NEVER_VOTE):
        return True
    if kind == "midterm":
        return iso not in _OTHER_MIDTERMS or _is_off_cycle(iso, year)
    same = [one for one in article.facts.contests if one.iso == iso and one.kind == kind]
    return bool(same) and all(one.lacks(year) for one in same)


def _is_off_cycle(iso: str, year: int) -> bool:
    """Tell whether the country holds its own midterms by a rule that leaves the year out."""
    every, rest = _MIDTERM_CYCLES.get(iso, (1, 0))
    return year % every != rest


def names_us(article: CheckedArticle) -> bool:
    """Tell whether the text is about the United States at all."""
    return bool(_US.search(article.text))
