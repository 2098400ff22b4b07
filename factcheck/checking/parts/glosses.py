"""Shares that gloss a number, “18, or a third,”, while the whole stands elsewhere in the passage."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.checking.marks import Mark
from factcheck.checking.outline import Outline
from factcheck.checking.parts.patterns import GLOSS, OF_THEM, WHOLE

_ALL_BUT = "all but "
_OTHER_BASE = re.compile(
    r"\bof (?:the )?(?:others?|rest|remainder|remaining|those who)\b|\bthe (?:others|rest|remainder)\b"
    r"|\b(?:against|compared (?:with|to)|versus|(?:up|down) from|than)(?: (?:just|only|some))? $"
    r"|\b(?:among|in|at|for|of) (?:the )?[\w'-]{1,20}(?: [\w'-]{1,20})? $"
)
_THEN = re.compile(
    r"\)?,? (?:in <d\d{1,6}>|last \w{1,20}|(?:the|a) (?:year|month|week) (?:before|earlier|ago))"
)


def glosses_in(outline: Outline) -> Iterator[tuple[Mark, Mark, Mark]]:
    """Yield each part with the last whole named before it, “of the 54”, and the share said of the part."""
    wholes = [(match.end(), outline.at(match, "w")) for match in WHOLE.finditer(outline.text)]
    named = {whole for _, whole in wholes}
    for match in GLOSS.finditer(outline.text):
        part, share = outline.at(match, "n"), outline.at(match, "s")
        before = [whole for end, whole in wholes if end <= match.start()]
        if not before or part in named or part.kind != before[-1].kind:
            continue
        if not _OTHER_BASE.search(outline.between(before[-1], part)) and not _THEN.match(
            outline.after(share)
        ):
            yield counted_in(outline, part, before[-1]), before[-1], share
    for match in OF_THEM.finditer(outline.text):
        part = outline.at(match, "n")
        earlier = [mark for mark in outline.marks if mark.kind == part.kind and mark.span < part.span]
        if len(earlier) == 1:
            yield part, earlier[0], outline.at(match, "s")


def counted_in(outline: Outline, part: Mark, whole: Mark) -> Mark:
    """Return the part, or what is left without it if the words say “all but three”."""
    if not outline.before(part).endswith(_ALL_BUT):
        return part
    return replace(part, value=whole.value - part.value)
