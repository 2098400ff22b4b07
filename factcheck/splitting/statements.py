"""Statements: which sentences can hold a claim; questions, commands and bare titles cannot."""

import re

from factcheck.domain.labels import BlockKind

_CLOSERS = "\"'”’»)]*_ \t\n\r"
_COMMAND = re.compile(
    r"(?:please|sign up|sign in|log in|subscribe (?:to|now|here|today)|click (?:here|on|the)|follow us"
    r"|let['’]s|let us|don['’]t (?:miss|forget|worry)|visit (?:our|us|www)|read (?:more|our|the full)"
    r"|(?:e-?mail|call|contact|tell) us|send (?:us|your)|share your|check out|find out|see also"
    r"|watch (?:the|our) (?:video|full|clip)|(?:listen to|download) (?:the|our)|join us|stay tuned)\b",
    re.I,
)
_GREETING = re.compile(
    r"(?:hello|hi|good (?:morning|evening|afternoon)|dear [\w ]{1,40}|welcome(?: back)?"
    r"|thank you(?: for reading)?|thanks)(?:,? (?:all|everyone|readers|again))?$",
    re.I,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|says?|said|to"
    r"|\w+ed|made|won|lost|fell|rose|met|held|left|cut|hit|put|set)\b|\w['’](?:s|re|ve|ll) \w",
    re.I,
)
_ASKING = re.compile(r"(?:what|how|why|where|when|who|which)\b", re.I)
_TITLE_WORDS = 4


def makes_statement(words: str, outside: str, kind: BlockKind) -> bool:
    """Tell whether the sentence states something; `outside` has quoted words blanked out."""
    if is_question(outside) or _COMMAND.match(outside) or _GREETING.match(words):
        return False
    return kind is not BlockKind.SUBHEADING or not _is_bare_title(words)


def is_question(words: str) -> bool:
    """Tell whether the words end with a question mark."""
    return words.rstrip(_CLOSERS).endswith("?")


def _is_bare_title(words: str) -> bool:
    """Tell whether a subheading only names a subject: few words, and none that looks like a verb."""
    if _ASKING.match(words):
        return True
    parts = words.split()
    return len(parts) <= _TITLE_WORDS and not _VERB.search(words) and not any(map(_could_be_verb, parts[1:]))


def _could_be_verb(word: str) -> bool:
    """Tell whether the word could be a verb in the present, as in “Council plans flood wall”."""
    return word.endswith("s") and not word.endswith("ss")
