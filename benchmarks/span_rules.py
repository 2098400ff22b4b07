"""Span rules over all news articles: broken ones are counted, and which words no claim or source covers."""

import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from claim_scores import news, seed

from factcheck.domain.coverage import WORD
from factcheck.domain.spans import Span
from factcheck.splitting import ClaimDraft, Level, Split, split
from factcheck.splitting.quotations import Quotations
from factcheck.splitting.statements import makes_statement

EDGES = frozenset(" \t\n\r,;:!?–—…")


def print_rules(data: Path) -> None:
    """Print, for each level, the claims made, the rules broken and the share of words covered."""
    texts = [row["text"] for row in news(data)]
    split(texts[0])
    print(f"{'span rules, all news':34} {'made':>5} {'broken':>6} {'covered':>8} {'articles/CPU s':>15}")
    for level in Level:
        started = time.process_time()
        found = [split(text, level) for text in texts]
        seconds = time.process_time() - started
        broken = Counter(
            rule for text, one in zip(texts, found, strict=True) for rule in broken_rules(text, one)
        )
        covered = [share for text, one in zip(texts, found, strict=True) for share in coverage(text, one)]
        claims = sum(len(one.claims) for one in found)
        share = 100 * sum(covered) / len(covered)
        print(
            f"  {level.value:32} {claims:>5} {broken.total():>6} {share:>7.2f}% {len(texts) / seconds:>15.1f}"
            + "".join(f"  {rule}: {times}" for rule, times in broken.items())
        )


def print_speed(data: Path) -> None:
    """Print CPU time for the seed article, and its growth when a text doubles."""
    article, _ = seed(data)
    split(article)
    print(f"{'speed':34} {'CPU s':>8}")
    print(f"  {len(article.split())} words to claims{'':15} {timed(article, Level.CLAUSE):>8.3f}")
    paragraphs = [row["text"] for row in news(data)]
    half = "\n\n".join(paragraphs[:85])
    whole = half + "\n\n" + half
    growth = timed(whole, Level.CLAUSE) / timed(half, Level.CLAUSE)
    print(f"  {len(half):,} characters doubled: {growth:.2f} times the time")
    line = " ".join(half.split())[:500_000]
    growth = timed(line + " " + line, Level.SENTENCE) / timed(line, Level.SENTENCE)
    print(f"  one line of {len(line):,} characters doubled, sentences only: {growth:.2f} times the time")


def timed(text: str, level: Level) -> float:
    started = time.process_time()
    split(text, level)
    return time.process_time() - started


def broken_rules(text: str, found: Split) -> Iterator[str]:
    seen: set[tuple[int, tuple[Span, ...]]] = set()
    for claim in found.claims:
        if (claim.block, claim.spans) in seen:
            yield "twice"
        seen.add((claim.block, claim.spans))
        if not all(map(found.blocks[claim.block].span.holds, (*claim.spans, *claim.source))):
            yield "crosses a block"
        if sum(all(map(sentence.holds, claim.spans)) for sentence in found.sentences) != 1:
            yield "not in one sentence"
        yield from broken_edges(text, claim)


def broken_edges(text: str, claim: ClaimDraft) -> Iterator[str]:
    if any(one.end >= other.start for one, other in pairwise(claim.spans)):
        yield "not ascending"
    for span in claim.spans:
        quote = span.quote(text)
        if quote[0] in EDGES or quote[-1] in EDGES:
            yield "punctuation at an edge"
        before, after = text[max(0, span.start - 1) : span.start + 1], text[span.end - 1 : span.end + 1]
        if any(len(edge) == 2 and edge.isalnum() for edge in (before if span.start else "", after)):
            yield "cuts a word"


def coverage(text: str, found: Split) -> Iterator[bool]:
    """Tell of each word of each body sentence that states something whether a claim or source holds it."""
    held = bytearray(len(text))
    for claim in found.claims:
        for span in (*claim.spans, *claim.source):
            held[span.start : span.end] = b"\x01" * len(span)
    for block in found.blocks:
        quotations = Quotations(text, block.span)
        for sentence in found.sentences:
            states = block.span.holds(sentence) and makes_statement(
                sentence.quote(text), quotations.outside(sentence), block.kind
            )
            if states:
                yield from (
                    bool(held[word.start()]) for word in WORD.finditer(text, sentence.start, sentence.end)
                )
