"""What speaks for a second look at evidence: sources younger than the article, or one source twice."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

from factcheck.domain.dates import PartialDate
from factcheck.domain.wording import in_words, listed

# Newsrooms put the day into the address: /2025/06/12/ or /2025-06-12-.
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)(?!\d)")
_WORD = re.compile(r"\w+")
_LEAST_WORDS = 6


class Source(Protocol):
    """A piece of evidence, as far as it can be doubted."""

    @property
    def title(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def site(self) -> str: ...
    @property
    def quote(self) -> str: ...
    @property
    def published_on(self) -> PartialDate | None: ...


def doubts(sources: Sequence[Source], reference: PartialDate | None) -> tuple[str, ...]:
    """Return a sentence for each reason to look again, the youngest sources first."""
    return (*_younger(sources, reference), *_reprinted(sources))


def day_of_address(url: str) -> PartialDate | None:
    """Return the day that an address names, if it names one."""
    match = _DAY.search(url)
    try:
        return PartialDate(*(int(match[place]) for place in (1, 3, 4))) if match else None
    except ValueError:
        return None


def _younger(sources: Sequence[Source], reference: PartialDate | None) -> list[str]:
    if reference is None:
        return []
    dates = [(source, source.published_on or day_of_address(source.url)) for source in sources]
    return [
        f"“{source.title}” is of {dated.spoken()}, after the date of the article."
        for source, dated in dates
        if dated and dated.first > reference.last
    ]


def _reprinted(sources: Sequence[Source]) -> list[str]:
    """Tell of what stands on one site, and of what quotes the same words elsewhere."""
    sites, quotes = defaultdict[str, int](int), defaultdict[tuple[str, ...], set[str]](set)
    for source in sources:
        sites[source.site] += bool(source.site)
        words = tuple(_WORD.findall(source.quote.lower()))
        if len(words) >= _LEAST_WORDS:
            quotes[words].add(source.site or source.title)
    return [
        *(
            f"{in_words(count).capitalize()} of these are on {site}: they may be one source."
            for site, count in sites.items()
            if count > 1
        ),
        *(
            f"{listed(sorted(places))} have the same words: one may have reprinted the other."
            for places in quotes.values()
            if len(places) > 1
        ),
    ]
