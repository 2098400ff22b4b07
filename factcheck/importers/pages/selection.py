"""Which pieces of a page are the article: trafilatura's choice, set right by where the pieces stand."""

import re
from collections import Counter
from collections.abc import Sequence

import trafilatura

from factcheck.importers.pages.marks import Aside
from factcheck.importers.pages.parsing import Element
from factcheck.importers.pages.pieces import PagePiece
from factcheck.splitting.furniture import furniture_reason
from factcheck.splitting.wordlists import word_list

_LETTERS = re.compile(r"[\W_]+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?", re.I)
_PARAGRAPHS = word_list("p li blockquote figcaption h2 h3 h4 h5 h6 tr dd dt pre")
_HEADINGS = word_list("h1 h2 h3 h4 h5 h6")
_PARAGRAPH_LENGTH = 40
_LABEL_LENGTH = 80
_LINK_LENGTH = 120
_REPEATED_LENGTH = 25
_LONGEST_REPEATED = 400
_MOST_OF_IT = 0.9
_HALF = 0.5


# What stands under the headline is better called a byline or a date than one of these.
_VAGUE = (None, Aside.RELATED.value, Aside.OTHER.value)


def choose(page: str, pieces: Sequence[PagePiece], heading: PagePiece | None) -> None:
    """Give each piece that is not of the article the reason why it is left out."""
    supported = _supported(page, pieces)
    weights = _weights(pieces, supported)
    holds_heading = {heading.element, *heading.element.iterancestors()} if heading else set()
    total = sum(len(piece.words) for piece in pieces if id(piece) in supported) or 1
    wide = {element for element, weight in weights.items() if weight > _HALF * total}
    _forget_misleading_names(pieces, wide | holds_heading)
    region = _region(pieces, supported)
    inside = {id(piece) for piece in pieces if region in (piece.element, *piece.element.iterancestors())}
    cards = _cards(pieces, heading) - wide - holds_heading
    for piece in pieces:
        beside = [why for _element, why in piece.asides]
        beside += [Aside.RELATED] if not cards.isdisjoint(piece.element.iterancestors()) else []
        piece.reason = None if piece is heading else _reason(piece, beside, id(piece) in inside)
    _leave_out_unsupported(pieces, supported, heading)
    _leave_out_above(pieces, heading)
    _leave_out_labels(pieces, heading)
    _leave_out_repeated(pieces)
    _leave_out_lone_headings(pieces, heading)


def _forget_misleading_names(pieces: Sequence[PagePiece], large: set[Element]) -> None:
    """Take for no aside what holds the headline or half of the article, whatever it is called."""
    for piece in pieces:
        piece.asides = tuple((element, why) for element, why in piece.asides if element not in large)


def _cards(pieces: Sequence[PagePiece], heading: PagePiece | None) -> set[Element]:
    """Return the elements that announce another article: a heading that is a link stands in each."""
    linked = [
        piece for piece in pieces if piece.tag in _HEADINGS and piece.is_linked and piece is not heading
    ]
    holders = [
        next((one for one in piece.element.iterancestors() if one.tag != "a"), None) for piece in linked
    ]
    return {holder for holder in holders if holder is not None}


def _reason(piece: PagePiece, beside: Sequence[Aside], is_inside: bool) -> str | None:
    if beside:
        return beside[-1].value
    if not is_inside:
        return Aside.RELATED.value if piece.is_linked else Aside.OTHER.value
    if piece.is_linked and len(piece.words) < _LINK_LENGTH and not _SENTENCE_END.search(piece.words):
        return Aside.RELATED.value
    return None


def _supported(page: str, pieces: Sequence[PagePiece]) -> set[int]:
    """Return the pieces that trafilatura takes for the article's text; without any, the long ones."""
    text = _folded(_extracted(page))
    found = {
        id(piece)
        for piece in pieces
        if len(piece.words) >= _REPEATED_LENGTH and (folded := _folded(piece.words)) and folded in text
    }
    if found:
        return found
    return {
        id(one)
        for one in pieces
        if len(one.words) >= _PARAGRAPH_LENGTH and not one.asides and not one.is_linked
    }


def _extracted(page: str) -> str:
    found = trafilatura.extract(page, include_comments=False, include_tables=True, with_metadata=False)
    return found or ""


def _folded(words: str) -> str:
    return _LETTERS.sub("", words.lower())


def _weights(pieces: Sequence[PagePiece], supported: set[int]) -> Counter[Element]:
    weights: Counter[Element] = Counter()
    for piece in pieces:
        if id(piece) in supported:
            for element in (piece.element, *piece.element.iterancestors()):
                weights[element] += len(piece.words)
    return weights


def _region(pieces: Sequence[PagePiece], supported: set[int]) -> Element:
    """Return the deepest element that holds nearly all of the text that is no aside."""
    core = [piece for piece in pieces if id(piece) in supported and not piece.asides]
    core = core or [piece for piece in pieces if id(piece) in supported]
    if not core:
        return pieces[0].element.getroottree().getroot()
    own: Counter[Element] = Counter()
    depth: dict[Element, int] = {}
    for piece in core:
        chain = [piece.element, *piece.element.iterancestors()]
        for place, element in enumerate(chain):
            own[element] += len(piece.words)
            depth[element] = len(chain) - place
    total = sum(len(piece.words) for piece in core)
    holders = [element for element, weight in own.items() if weight >= _MOST_OF_IT * total]
    return max(holders, key=lambda element: depth[element])


def _leave_out_unsupported(
    pieces: Sequence[PagePiece], supported: set[int], heading: PagePiece | None
) -> None:
    """Leave out what trafilatura did not take, unless it stands among paragraphs that it took."""
    kept = [piece for piece in pieces if piece.reason is None and id(piece) in supported]
    parents = {piece.element.getparent() for piece in kept} | {piece.element for piece in kept}
    places = {id(piece): place for place, piece in enumerate(pieces)}
    first, last = (places[id(kept[0])], places[id(kept[-1])]) if kept else (0, -1)
    for place, piece in enumerate(pieces):
        if piece.reason is not None or piece is heading or id(piece) in supported or _is_caption(piece):
            continue
        is_among = first < place < last and piece.tag in _PARAGRAPHS
        is_sibling = piece.element.getparent() in parents or piece.element in parents
        if not (is_among or (is_sibling and (piece.tag in _PARAGRAPHS or first < place < last))):
            piece.reason = Aside.OTHER.value


def _is_caption(piece: PagePiece) -> bool:
    return piece.tag == "figcaption" or "figcaption" in piece.above


def _leave_out_above(pieces: Sequence[PagePiece], heading: PagePiece | None) -> None:
    """Leave out what stands above the headline, but for the caption of a picture."""
    if heading is None:
        return
    for piece in pieces:
        if piece is heading:
            return
        if piece.reason is None and not _is_caption(piece):
            piece.reason = Aside.ABOVE.value


def _leave_out_labels(pieces: Sequence[PagePiece], heading: PagePiece | None) -> None:
    """Leave out page furniture by its words, and short labels above the first paragraph."""
    is_at_top = True
    for piece in pieces:
        if piece is heading or piece.reason not in _VAGUE:
            continue
        furniture = furniture_reason(piece.words, is_at_top=is_at_top)
        if piece.reason is not None:
            piece.reason = furniture.value if furniture else piece.reason
        elif furniture:
            piece.reason = furniture.value
        elif _TIME.fullmatch(piece.words):
            piece.reason = Aside.DATE.value
        elif is_at_top and _is_label(piece):
            piece.reason = Aside.LABEL.value
        elif len(piece.words) >= _PARAGRAPH_LENGTH and not _is_caption(piece):
            is_at_top = False


def _is_label(piece: PagePiece) -> bool:
    is_short = len(piece.words) < _LABEL_LENGTH and not _SENTENCE_END.search(piece.words)
    return is_short and piece.tag not in _HEADINGS and not _is_caption(piece)


def _leave_out_repeated(pieces: Sequence[PagePiece]) -> None:
    """Leave out a line that another paragraph holds word for word, such as a pull quote."""
    kept = [piece for piece in pieces if piece.reason is None]
    folded = [_folded(piece.words) for piece in kept]
    whole = "\n".join(folded)
    for piece, words in zip(kept, folded, strict=True):
        is_elsewhere = _REPEATED_LENGTH <= len(words) <= _LONGEST_REPEATED and whole.count(words) > 1
        if is_elsewhere and piece.tag != "h1" and any(words in one and words != one for one in folded):
            piece.reason = Aside.REPEATED.value


def _leave_out_lone_headings(pieces: Sequence[PagePiece], heading: PagePiece | None) -> None:
    """Leave out a heading under which nothing is left."""
    follows = False
    for piece in reversed(pieces):
        if piece.reason is None and piece.tag in _HEADINGS and piece is not heading:
            if not follows:
                piece.reason = Aside.LABEL.value
            follows = False
        elif piece.reason is None:
            follows = True
