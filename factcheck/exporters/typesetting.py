"""Setting data in type with typst, as PDF for archives, whatever signs the fonts at hand lack."""

import json
import re
from typing import Any

import typst

STANDARDS: list[Any] = ["a-2a", "ua-1"]
_PROBE = b"#for word in json(bytes(sys.inputs.report)) { par(text(word)) }"
_MISSING = re.compile(r'(?:the text|the codepoint) `"(.+?)"`', re.DOTALL)
_CODE = re.compile(r"\\u\{([0-9a-f]+)\}")


def typeset(template: bytes, data: str) -> bytes:
    """Return the template set with the JSON data; a sign without a glyph is told by its number."""
    signs = {sign for sign in data if sign > "~"}
    unknown = _without_glyph(_PROBE, json.dumps([f"a{sign}" for sign in sorted(signs)]))
    try:
        return _set(template, _coded(data, unknown))
    except typst.TypstError as error:
        unknown |= _named_in(error)
    try:
        return _set(template, _coded(data, unknown))
    except typst.TypstError:
        return _set(template, _coded(data, signs))


def _coded(data: str, unknown: set[str]) -> str:
    """Return the data with these signs told by their numbers."""
    return data.translate({ord(sign): f"[U+{ord(sign):04X}]" for sign in unknown})


def _set(template: bytes, data: str) -> bytes:
    made = typst.compile(
        template, format="pdf", sys_inputs={"report": data}, pdf_standards=STANDARDS, timestamp=0
    )
    assert isinstance(made, bytes)
    return made


def _without_glyph(template: bytes, data: str) -> set[str]:
    """Return the signs that the fonts at hand do not have; a file for archives may not hold them."""
    try:
        _set(template, data)
    except typst.TypstError as error:
        return _named_in(error)
    return set()


def _named_in(error: typst.TypstError) -> set[str]:
    told = "".join(_MISSING.findall(f"{error.message}\n{error.diagnostic}"))
    return set(_CODE.sub(lambda code: chr(int(code[1], 16)), told))
