"""The single keys of the pages: what each does, and which key a person gave it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.errors import Invalid


@dataclass(frozen=True)
class KeyAct:
    """Something that one key does; `usual` is its key until a person chooses another one."""

    name: str
    usual: str
    words: str


ACTS = (
    KeyAct("next", "j", "Next claim"),
    KeyAct("previous", "k", "Previous claim"),
    KeyAct("supported", "1", "Supported"),
    KeyAct("disputed", "2", "Disputed"),
    KeyAct("inconsistent", "3", "Inconsistent"),
    KeyAct("unverified", "0", "Unverified, with a reason"),
    KeyAct("skip", "s", "Skip to the next open claim"),
    KeyAct("why", "n", "Write why"),
    KeyAct("evidence", "e", "Add evidence"),
    KeyAct("claim", "c", "New claim, from a selection or word by word"),
    KeyAct("adjust", "a", "Adjust the words of the claim"),
    KeyAct("drop", "x", "Drop as not checkable"),
    KeyAct("reuse", "r", "Use the earlier decision on the same words"),
    KeyAct("undo", "u", "Undo"),
    KeyAct("filter", "f", "Next filter"),
    KeyAct("search", "/", "Search"),
    KeyAct("list", "l", "List of claims, and back"),
    KeyAct("send_back", "b", "Queue: send back"),
    KeyAct("help", "?", "Keyboard help"),
)
USUAL = {act.name: act.usual for act in ACTS}
_WORDS = {act.name: act.words for act in ACTS}
_LAST_SINGLE_UNIT = 0xFFFF  # browsers count in units of 16 bits: a key beyond is two of them


def own_keys(typed: Mapping[str, str]) -> dict[str, str]:
    """Return the key of every act, in small letters; raises Invalid at the act whose key cannot be."""
    keys: dict[str, str] = {}
    for act in ACTS:
        key = _key(typed.get(act.name, act.usual), field=act.name)
        holder = next((name for name, taken in keys.items() if taken == key), None)
        if holder is not None:
            raise Invalid(
                f"“{key}” is the key of “{_WORDS[holder]}” already: choose another.", field=act.name
            )
        keys[act.name] = key
    return keys


def _key(text: str, *, field: str) -> str:
    key = unicodedata.normalize("NFC", text.strip()).lower()
    if len(key) != 1 or not key.isprintable() or ord(key) > _LAST_SINGLE_UNIT:
        raise Invalid("A key is one letter, figure or sign.", field=field)
    return key


def keys_read(stored: object) -> dict[str, str]:
    """Return the keys as stored, the usual ones if what is stored makes no set of keys."""
    if not isinstance(stored, dict) or not all(isinstance(key, str) for key in stored.values()):
        return dict(USUAL)
    try:
        return own_keys(_with_newer_acts(stored))
    except Invalid:
        return dict(USUAL)


def _with_newer_acts(stored: Mapping[str, str]) -> dict[str, str]:
    """Give acts that came after the person chose their usual key, or a free one if it is taken."""
    keys = {act.name: stored[act.name] for act in ACTS if act.name in stored}
    free = [act.usual for act in ACTS if act.usual not in keys.values()]
    newer = [act for act in ACTS if act.name not in keys]
    for act in sorted(newer, key=lambda act: act.usual not in free):
        keys[act.name] = act.usual if act.usual in free else free[0]
        free.remove(keys[act.name])
    return keys


def key_pairs(keys: Mapping[str, str]) -> str:
    """Return each act as two characters, the person's key and the usual one, for the scripts of a page."""
    return " ".join(keys[act.name] + act.usual for act in ACTS)
