"""Find a passage of a text by the words that somebody typed or pasted."""

from collections.abc import Iterable

from factcheck.domain.spans import Span

_ALIKE = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "‚": "'",
        "‐": "-",
        "‑": "-",
        "–": "-",
        "—": "-",
    }
)


def find_passage(text: str, words: str, *, apart_from: Iterable[Span] = ()) -> Span | None:
    """Return where the words stand, first exactly, then whatever their spaces, quotation marks and case.

    A place that shares nothing with `apart_from` is preferred.
    """
    taken = tuple(apart_from)
    exact = words.strip()
    if not exact:
        return None
    found = [Span(at, at + len(exact)) for at in _places(text, exact)]
    if not found:
        found = _loosely(text, exact)
    free = [span for span in found if not any(span.overlap(other) for other in taken)]
    return next(iter(free + found), None)


def _places(text: str, words: str) -> list[int]:
    places = []
    at = text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _loosely(text: str, words: str) -> list[Span]:
    plain, origin = _plain(text)
    wanted = _plain(words)[0].strip(" \"'.,;:")
    if not wanted:
        return []
    return [Span(origin[at], origin[at + len(wanted) - 1] + 1) for at in _places(plain, wanted)]


def _plain(text: str) -> tuple[str, list[int]]:
    """Return the text in small letters, single spaces and plain marks, and where each letter came from."""
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(text):
        if letter.isspace():
            if letters and letters[-1] == " ":
                continue
            letter = " "
        small = letter.translate(_ALIKE).lower()
        letters.extend(small)
        origin.extend([place] * len(small))
    return "".join(letters), origin
