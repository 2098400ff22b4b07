"""What a page says of its article besides the text: title, byline, and where it really stands."""

import re
from collections import Counter

from factcheck.importers.pages.linked_data import authors_in, words_in
from factcheck.importers.pages.marks import names_of
from factcheck.importers.pages.parsing import Element
from factcheck.importers.pages.pieces import PagePiece
from factcheck.importers.places import link_of

LONGEST_TITLE = 300
LONGEST_BYLINE = 200
_SITE = re.compile(r" [|\-–—•·»:] |: ")
_BY = re.compile(
    r"^(?:(?:written|words|text|story|reported|interview|report|posted)\s*:?\s*)?by:?\s+|^(?:words|text|interview|author)s?:?\s+",
    re.I,
)
_NAME_ENDS = re.compile(r"[|·•\d]|\S{0,60}@|\b(?:published|updated)\b", re.I)
_BYLINE_NAMES = frozenset(
    [
        "byline",
        "author",
        "writer",
        "by",
        "byl",
        "contributor",
        "author-name",
        "article-author",
        "story-author",
    ]
)
_WORDS = re.compile(r"\w+")


def meta_of(root: Element) -> dict[str, str]:
    """Return the page's meta data by their names in small letters; of several the first counts."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def headline_of(
    root: Element, pieces: list[PagePiece], linked: list[dict[str, object]], meta: dict[str, str]
) -> tuple[str, PagePiece | None]:
    """Return the title as readers see it, and the piece that shows it."""
    stated = [words_in(one, "headline", "name") for one in linked if words_in(one, "headline", "name")]
    stated += [
        meta[name] for name in ("og:title", "twitter:title", "dc.title", "dcterms.title") if name in meta
    ]
    title = root.find(".//head/title")
    stated += [" ".join(title.text_content().split())] if title is not None else []
    largest = [piece for piece in pieces if piece.tag == "h1"]
    shown = largest if len(largest) == 1 else [piece for piece in pieces if _may_head(piece)]
    best = max(shown, key=lambda piece: (_likeness(piece.words, stated), piece.tag == "h1"), default=None)
    if best is not None and (_likeness(best.words, stated) >= 0.5 or best.tag == "h1"):
        return best.words.replace("\n", " "), best
    return _without_site(stated[0], meta) if stated else "", None


def _may_head(piece: PagePiece) -> bool:
    return piece.tag == "h1" or (len(piece.words) <= LONGEST_TITLE and not piece.asides)


def _likeness(words: str, stated: list[str]) -> float:
    """Tell how much of the words a stated title has, and it of them; a site's name beside it costs little."""
    mine = Counter(_WORDS.findall(words.lower()))
    if not mine:
        return 0.0
    best = 0.0
    for one in stated:
        theirs = Counter(_WORDS.findall(one.lower()))
        common = sum((mine & theirs).values())
        best = max(best, 2 * common / (mine.total() + theirs.total()) if common else 0.0)
    return best


def _without_site(title: str, meta: dict[str, str]) -> str:
    """Take the name of the site off a title: the one that the page states, else the shorter end."""
    site = meta.get("og:site_name", "").lower()
    parts = _SITE.split(title)
    if len(parts) < 2:
        return title
    if site and site in {parts[0].lower(), parts[-1].lower()}:
        cut = title[len(parts[0]) :] if parts[0].lower() == site else title[: -len(parts[-1])]
        return cut.strip(" |-–—•·»:")
    last = parts[-1]
    return (
        title[: -len(last)].strip(" |-–—•·»:")
        if len(last.split()) <= 4 and len(last) < len(title) / 2
        else title
    )


def byline_of(
    root: Element, linked: list[dict[str, object]], meta: dict[str, str], pieces: list[PagePiece]
) -> str | None:
    """Return who is named as author: by linked data, marks, meta data, or a line that begins with “By”."""
    for one in linked:
        if names := authors_in(one):
            return _tidy(", ".join(dict.fromkeys(names)))
    marked = [
        *root.iterfind(".//*[@itemprop='author']"),
        *root.iterfind(".//*[@rel='author']"),
    ]
    stated = [" ".join(element.text_content().split()) or element.get("content", "") for element in marked]
    stated += [
        meta[name]
        for name in ("author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author")
        if name in meta
    ]
    stated += _named(pieces)
    stated += [
        piece.words for piece in pieces if len(piece.words) < LONGEST_BYLINE and _BY.match(piece.words)
    ]
    return next((name for one in stated if (name := _tidy(one))), None)


def _named(pieces: list[PagePiece]) -> list[str]:
    """Return what elements near the headline hold that are named after the author."""
    near = [element for piece in pieces for element in piece.element.iter() if isinstance(element.tag, str)]
    marked = [element for element in near if not _BYLINE_NAMES.isdisjoint(names_of(element))]
    marked.sort(key=lambda element: "author" not in names_of(element))
    said = [" ".join(element.text_content().split()) for element in marked]
    return [words for words in said if len(words) < LONGEST_BYLINE]


def _tidy(name: str) -> str | None:
    first = _BY.sub("", " ".join(name.strip().partition("\n")[0].split()))
    end = _NAME_ENDS.search(first)
    bare = (first[: end.start()] if end else first).strip(" ,|·•-–—")
    is_name = 1 < len(bare) <= LONGEST_BYLINE and "://" not in bare
    return bare if is_name else None


def address_of(
    root: Element, linked: list[dict[str, object]], meta: dict[str, str], base: str | None
) -> str | None:
    """Return the address that the page calls its own, else the one it was read from."""
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and (
            found := link_of(link.get("href"), base)
        ):
            return found
    stated = [meta.get("og:url", ""), *(words_in(one, "url", "mainEntityOfPage", "@id") for one in linked)]
    return next((found for one in stated if one.startswith("http") and (found := link_of(one, base))), base)
