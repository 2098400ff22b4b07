"""The kind of a claim, and whether it can be checked: left out is only what leaves no doubt."""

import re

from factcheck.domain.labels import ClaimKind
from factcheck.splitting.attribution import Attribution, attribution_in, is_hearsay
from factcheck.splitting.wordlists import word_list

# Where one of these stands, part of the sentence may be a fact of its own.
_MORE_THAN_ONE = re.compile(
    r"[;:–—\d]"
    r"|, (?:which|who|whose|where|but|and|although|though|while|whereas|as|after|because|since|an?|the)\b"
    r"|, \w+ing\b"
    r"|\b(?:because|after|since|although|though|when|whereas)\b",
    re.I,
)
# A title or a status word may be wrong on the article's date, whatever the sentence foretells.
_STATUS = re.compile(
    r"\b(?:[Ff]ormer|[Cc]urrent|[Pp]revious|[Aa]cting|[Rr]eigning|[Ll]ate|[Oo]utgoing|[Ii]ncoming|[Uu]pcoming|[Ee]x-\w+"
    r"|(?:President|Chancellor|Premier|Minister|Secretary|Senator|Governor|Mayor|King|Queen|Pope|Chairman|Director)"
    r"(?=['’]?s? [A-Z]))"
)
_FORESEEN = re.compile(
    r"\b(?:will|would|could|may|might|shall)\b|['’]ll\b|\bwon['’]t\b"
    r"|\b(?:is|are) (?:widely )?(?:expected|likely) to\b"
)
# A duty, or something that is guessed of the past.
_NOT_AHEAD = re.compile(
    r"\b(?:would|will) (?:not )?(?:require|need|cost)\b|\b(?:may|might|could|would) have\b"
)
_STATE = re.compile(r"\b(?:is|are|was|were|has|had|does|did|but)\b", re.I)
_HAPPENED = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|did|said|says|told|that|which|who|whose|whom|whether|while|as|\w{2,}ed"
    r"|came|went|made|took|gave|won|lost|left|met|held|began|became|fell|rose|grew|found|brought|kept|led)\b",
    re.I,
)
_QUOTED = re.compile(r"[“”\"]")
_ASIDE = re.compile(r", if [^,]{1,60},")
_LINK_VERB = re.compile(r"\b(?:is|are|was|were|remains?|seems?|looks?|feels?|represents?|marks?) ")
_VALUE = word_list(
    """
    best worst greatest finest ugliest ugly beautiful wonderful terrible awful horrible brilliant absurd
    ridiculous stupid disgraceful shameful disgrace shame noteworthy remarkable impressive disappointing
    outrageous unacceptable inspiring embarrassing unfair pathetic magnificent fantastic amazing
    """
)
_VALUE_REACH = 5
_SPEAKS = re.compile(
    r"^(?:hopefully|sadly|unfortunately|fortunately|regrettably|in my (?:view|opinion)"
    r"|i (?:think|believe|feel|hope))\b"
    r"|\b(?:symboli[sz]es|epitomi[sz]es|speaks volumes)\b",
    re.I,
)
_DEMAND = re.compile(r"\b(?:should|ought to)\b(?! have| be able)")


def kind_of(words: str, outside: str, *, is_quoted: bool) -> tuple[ClaimKind, bool]:
    """Return the kind of a claim and whether it can be checked; `outside` has quoted words blanked out."""
    said = Attribution(words, "") if is_quoted or is_hearsay(outside) else attribution_in(words, outside)
    if said:
        tells_more = _says_more(said.rest) or _HAPPENED.search(said.rest)
        is_view = _is_prediction(said.content) or _is_opinion(said.content)
        return ClaimKind.ATTRIBUTED, bool(tells_more) or not is_view
    if _QUOTED.search(words):
        return ClaimKind.FACT, True
    if _is_prediction(words):
        return ClaimKind.PREDICTION, False
    if _is_opinion(words):
        return ClaimKind.OPINION, False
    return ClaimKind.FACT, True


def _is_prediction(words: str) -> bool:
    """Tell whether the sentence does nothing but look ahead: from its first verb on."""
    plain = _ASIDE.sub("", words)
    foreseen = _FORESEEN.search(plain)
    if not foreseen or _says_more(plain) or _NOT_AHEAD.search(plain):
        return False
    return not (_HAPPENED.search(plain, 0, foreseen.start()) or _STATE.search(plain, foreseen.end()))


def _is_opinion(words: str) -> bool:
    if _says_more(words):
        return False
    demand = _DEMAND.search(words)
    is_demand = bool(demand) and not _HAPPENED.search(words, 0, demand.start() if demand else 0)
    return is_demand or bool(_SPEAKS.search(words)) or _values(words)


def _values(words: str) -> bool:
    """Tell whether a word of praise or blame soon follows “is” or its like."""
    verb = _LINK_VERB.search(words)
    near = words[verb.end() :].split(maxsplit=_VALUE_REACH)[:_VALUE_REACH] if verb else []
    return not _VALUE.isdisjoint(word.strip(".,!") for word in near)


def _says_more(words: str) -> bool:
    return bool(_MORE_THAN_ONE.search(words) or _STATUS.search(words))
