"""Attribution: what somebody is said to say, as far as a sentence shows it without a parser."""

import re
from dataclasses import dataclass

from factcheck.splitting.wordlists import word_list

_HEARSAY = re.compile(
    r"\b(?:reportedly|allegedly|purportedly|supposedly)\b"
    r"|\b(?:is|are|was|were|been) (?:widely )?"
    r"(?:said|believed|thought|understood|rumou?red|alleged|reported|estimated) to\b"
    r"|\bit (?:is|was) (?:said|believed|thought|understood|rumou?red|alleged|reported|claimed) that\b",
    re.I,
)
_ACCORDING = re.compile(
    r"\baccording to (?!plan\b|schedule\b|law\b|custom\b|rules?\b|size\b|age\b|need\b)", re.I
)
_SPEECH = re.compile(
    r"(?<![\w-])(said|says|say|told|tells)\b(?! (?:no|nothing|yes|goodbye|farewell|so|to)\b)"
)
_HOLDING = re.compile(
    r"(?<![\w-])(?:said|says?|told|tells|argue[ds]?|note[ds]?|believe[ds]?|claim(?:ed|s)?|add(?:ed|s)?"
    r"|warn(?:ed|s)?|wrote|writes?|stated|insist(?:ed|s)?|explain(?:ed|s)?|suggest(?:ed|s)?|estimate[ds]?|confirm(?:ed|s)?"
    r"|acknowledged|admit(?:ted|s)?|allege[ds]?|conclude[ds]?|predict(?:ed|s)?|stressed|conceded|announce[ds]?"
    r"|report(?:ed|s)?|declare[ds]?|assert(?:ed|s)?|found|fear(?:ed|s)?)(?= )"
)
_NO_SPEAKER = word_list(
    """
    who which that not never to reportedly didn't didn’t may might could would will can must should
    do does did
    """
)
_SHARE = re.compile(r"(?:%|\bper ?cent|\bhalf|\bthirds?|\bquarters?|\bmajority|\d) of [^,.;]{0,80}$")
_WINDOW = 60


@dataclass(frozen=True)
class Attribution:
    """What is said, and the other words of the sentence except the verb of saying."""

    content: str
    rest: str


def is_hearsay(sentence: str) -> bool:
    """Tell whether the sentence marks what it says as not known at first hand."""
    return bool(_HEARSAY.search(sentence))


def attribution_in(sentence: str, outside: str) -> Attribution | None:
    """Return the attribution of a sentence, None without one; `outside` has quoted words blanked out."""
    according = _ACCORDING.search(outside)
    if according:
        comma = sentence.find(",", according.end())
        if according.start() == 0 and comma > 0:
            return Attribution(sentence[comma + 1 :], sentence[:comma])
        return Attribution(sentence[: according.start()], sentence[according.end() :])
    for match in _HOLDING.finditer(outside):
        that = outside.find(" that ", match.end(), match.end() + _WINDOW)
        if that >= 0 and _names_speaker(outside, match.start()):
            return Attribution(sentence[that + len(" that ") :], sentence[: match.start()])
    speech = next(
        (match for match in _SPEECH.finditer(outside) if _names_speaker(outside, match.start())), None
    )
    return _beside_speech(sentence, speech) if speech else None


def _names_speaker(outside: str, verb: int) -> bool:
    """Tell whether a speaker stands before the verb: not in a relative clause, not denied, and no poll;
    nothing but a quotation before it makes its speaker follow, as in “…,” said X.
    """
    before = outside[max(0, verb - 2 * _WINDOW) : verb]
    words = before.split()
    if not words:
        return verb > 0
    return words[-1].lower() not in _NO_SPEAKER and not _SHARE.search(before)


def _beside_speech(sentence: str, verb: re.Match[str]) -> Attribution | None:
    """Part what stands before “…, X said”, else what follows “X said”, from the rest."""
    before, after = sentence[: verb.start()], sentence[verb.end() :]
    end = max(before.rfind(mark) for mark in ',”"')
    if end > 0:
        return Attribution(before[:end], f"{before[end + 1 :]} {after}")
    return None if verb[1] in {"told", "tells"} else Attribution(after, before)
