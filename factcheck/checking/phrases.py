"""Pieces of patterns for the words between a date and what it belongs to, and lists of words as patterns."""

from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the earlier of two first; each begins with a letter or figure.

    Where case is left open, a plain “or” tries every word at every place, so one letter decides first.
    """
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(found)})" for first, found in rests.items())


_STOPS = r"""
    that and(?!\s[A-Z]) but which who whom whose when after before since until while if because as than or
    where then later about how why although though whether despite what not never ahead following between"""
_FUNCTION_WORDS = """
    the a an in on of at by to for from with and or but that this was were is are has had have since after
    before until during when which who his her its their not as into than about against"""
STOP = rf"(?!(?:{any_of(_STOPS.split())})\b)"
FILL = rf"(?:,?\s{STOP}[\w’'.&%-]{{1,20}}+){{0,8}}?"
NOT_PLAIN = rf"(?!(?:{any_of([*_FUNCTION_WORDS.split(), 'under', 'over'])})\b)"
ADJECTIVES = rf"(?:\s{NOT_PLAIN}[a-z][\w-]{{1,19}}|\s(?:US|U\.S\.|UK|UN|EU|Supreme\sCourt)){{0,3}}"
IN = (
    r"\s(?:(?:back|only|just|as\sof)\s)?(?:in|on|during)\s"
    r"(?:the\s(?:year|summer|spring|autumn|fall|winter)\s(?:of\s)?)?"
)
OPENS_CLAUSE = (
    r"(?:^|[,;:—–(]\s?|\b(?:that|and|but|when|while|until|so|before)\s)\s?[“\"]?"
    r"(?:[Bb]ack\s)?(?:[Ii]n|[Oo]n)\s(?:the\syear\s)?$"
)
"""What stands before a date that opens a sentence or clause."""
WORD = rf"(?!(?:{any_of([*_FUNCTION_WORDS.split(), 'will', 'would', 'did', 'if'])})\b)[\w.’'&/-]{{1,20}}+"
"""One word of a name or of what describes it, no function word."""
