"""The titles that stand for the offices of the table, and the words that say when one was held."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.splitting.wordlists import phrase_list, word_list

ORGANISATIONS = frozenset({"EU", "UN", "NATO", "WHO", "IMF", "WB", "ECB", "WTO"})
_PRIME_MINISTER = "Prime Minister|Premier|Taoiseach"
_COMMISSION = "President of the European Commission"
_COUNCIL = "President of the European Council"
_SECRETARY_GENERAL = "Secretary General|Secretary-General"
_FED = "Chair of the Federal Reserve"
_HIGH = f"President|Chancellor|Supreme Leader|Leader|Chief Adviser|State Counsellor|{_PRIME_MINISTER}"
_HEAD = f"President|Managing Director|Director-General|{_SECRETARY_GENERAL}|{_COMMISSION}|{_COUNCIL}"
_ROWS = (
    ("president", "President"),
    ("vice president|vice-president|vp", "Vice President"),
    ("prime minister|premier|pm|taoiseach", _PRIME_MINISTER),
    ("chancellor|federal chancellor", "Chancellor"),
    ("supreme leader", "Supreme Leader"),
    ("state counsellor|state counselor", "State Counsellor"),
    ("chief adviser|chief advisor", "Chief Adviser"),
    ("secretary of state", "Secretary of State"),
    ("secretary of defense|secretary of defence|defense secretary|defence secretary", "Secretary of Defense"),
    ("pentagon chief|secretary of war|war secretary", "Secretary of Defense"),
    ("secretary of the treasury|treasury secretary|treasury chief", "Secretary of the Treasury"),
    ("attorney general|attorney-general", "Attorney General"),
    ("house speaker|speaker of the house of representatives|speaker of the house", "Speaker of the House"),
    ("speaker", "Speaker of the House"),
    ("king|queen", "King|Monarch"),
    ("emperor", "Emperor"),
    ("emir", "Emir"),
    ("crown prince", "Crown Prince"),
    ("pope|pontiff", "Pope"),
    ("secretary-general|secretary general", _SECRETARY_GENERAL),
    ("managing director", "Managing Director"),
    ("director-general|director general", "Director-General"),
    ("european commission president|european commission chief|european commission head", _COMMISSION),
    ("president of the european commission|head of the european commission", _COMMISSION),
    ("commission president|commission chief|president of the commission", _COMMISSION),
    ("european council president|european council chief", _COUNCIL),
    ("president of the european council|head of the european council", _COUNCIL),
    ("communist party chief|communist party leader", "General Secretary of the Communist Party"),
    ("fed chair|fed chairman|fed chairwoman|fed chief|fed boss|fed head", _FED),
    ("federal reserve chair|federal reserve chairman|federal reserve chairwoman|federal reserve chief", _FED),
    ("chair of the federal reserve|chairman of the federal reserve|head of the federal reserve", _FED),
    ("chair of the fed|chairman of the fed|head of the fed|federal reserve board chairman", _FED),
)
_LOOSE_ROWS = (
    ("leader|ruler|strongman|dictator|head of state|head of government", _HIGH),
    ("chief|head|boss", _HEAD),
    ("foreign policy chief|foreign affairs chief|top diplomat", "High Representative for Foreign Affairs"),
    ("monarch|sovereign", "King|Monarch|Emperor"),
    ("high representative", "High Representative for Foreign Affairs"),
)


@dataclass(frozen=True)
class TitleSense:
    """What a title may stand for; a loose one says so only beside the name of its country or body."""

    offices: frozenset[str]
    is_loose: bool
    is_plural: bool


def _read() -> Iterator[tuple[tuple[str, ...], TitleSense]]:
    for is_loose, rows in ((False, _ROWS), (True, _LOOSE_ROWS)):
        for phrases, offices in rows:
            for phrase in phrase_list(phrases):
                for form, is_plural in ((phrase, False), (_plural(phrase), True)):
                    yield tuple(form.split()), TitleSense(phrase_list(offices), is_loose, is_plural)


def _plural(phrase: str) -> str:
    """Return “secretaries of state” for “secretary of state”."""
    head, of, rest = phrase.partition(" of ")
    return f"{head[:-1]}ies{of}{rest}" if head.endswith("y") else f"{head}s{of}{rest}"


TITLES = dict(_read())
FIRST_WORDS = frozenset(title[0] for title in TITLES)
LONGEST_TITLE = max(len(title) for title in TITLES)
FORMER = word_list("former ex- ex one-time onetime erstwhile now-former")
CURRENT = word_list("current sitting incumbent serving present reigning")
OTHER_TIMES = word_list("""
    then late past deceased acting interim caretaker incoming outgoing designate elect future next
    previous first second third fourth last would-be aspiring potential possible prospective likely
    presumptive honorary emeritus deputy vice assistant under associate self-declared self-proclaimed
    disputed rival shadow opposition fictional mock earlier original old new another longest-serving
    longest-reigning departing departed fallen slain murdered assassinated ousted deposed toppled
    overthrown exiled jailed imprisoned impeached defeated retired retiring resigned captured detained
    executed""")
QUALIFIERS = word_list("""
    republican democratic democrat conservative labour labor socialist liberal tory federal populist
    centrist nationalist communist longtime embattled outspoken controversial disgraced popular
    unpopular veteran influential authoritarian billionaire""")
HONORIFICS = word_list(
    "Mr Mrs Ms Dr Sir Dame Lord Lady Gen General Prof Sheikh Senator Baroness Ayatollah Imam Cardinal Justice"
)
BODIES = word_list("""
    club party company firm university college school senate assembly parliament parliamentary board
    bank union association federation council committee commission chamber court league foundation group
    institute state regional provincial district student class team church society network bureau branch
    chapter conference city county village town student-body division""")
