"""From the bytes of a page to a tree, by the encoding that it states."""

import codecs
import re
from typing import Any, TypeAlias

from lxml import etree, html

from factcheck.errors import Invalid
from factcheck.importers.decoding import Decoded, decode

Element: TypeAlias = Any  # lxml brings no types
MOST_ELEMENTS = 60_000
DEEPEST = 200
_STATED = re.compile(rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,30})""", re.I)
_XML_STATED = re.compile(rb"""\A\s*<\?xml[^<>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_-]{2,30})""", re.I)
_XML_HEAD = re.compile(r"\A\s*<\?xml[^<>]*\?>")
_HEAD = 4096
# What a page calls Latin-1 or ASCII is Windows-1252 to every browser.
_WESTERN = frozenset({"iso8859-1", "ascii", "cp1252"})


def decoded_page(source: bytes | str, name: str, charset: str | None = None) -> Decoded:
    """Return a page's text by its stated encoding if that fits, else by what its bytes tell."""
    if isinstance(source, str):
        return Decoded(source, "")
    if not source.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        for label in (charset, _stated(source)):
            found = _as_stated(source, label)
            if found:
                return found
    return decode(source, name)


def _stated(source: bytes) -> str | None:
    match = _XML_STATED.search(source[:_HEAD]) or _STATED.search(source[:_HEAD])
    return match[1].decode("ascii") if match else None


def _as_stated(source: bytes, label: str | None) -> Decoded | None:
    try:
        codec = codecs.lookup(label or "").name
        if codec == "utf-8":
            return Decoded(source.decode(), "UTF-8")
        if codec in _WESTERN:
            return Decoded(source.decode("cp1252"), "Windows-1252")
        return Decoded(source.decode(codec), (label or "").upper())
    except (LookupError, UnicodeError, AttributeError, TypeError):
        return None


def tree_of(text: str, name: str) -> Element:
    """Return the tree of a page; raises Invalid for what holds no page, or is nested to do harm."""
    bare = _XML_HEAD.sub("", text.replace("\0", ""))
    try:
        root = html.document_fromstring(
            bare, parser=html.HTMLParser(encoding=None, remove_comments=True, remove_pis=True)
        )
    except (etree.LxmlError, ValueError, AssertionError):
        raise Invalid(f"“{name}” holds no page that can be read.", field="file") from None
    _check_size(root, name)
    return root


def _check_size(root: Element, name: str) -> None:
    depth = count = 0
    for action, _element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if action == "start" else -1
        count += action == "start"
        if depth > DEEPEST or count > MOST_ELEMENTS:
            raise Invalid(f"“{name}” is nested too deeply or has too many parts to be a page.", field="file")
