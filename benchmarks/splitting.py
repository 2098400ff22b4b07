"""Measure the sentence rules: golden rules passed, exact-span F1 on treebank paragraphs, speed.

Run it as `python benchmarks/splitting.py --data ../shared/data [--errors N]`.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from factcheck.domain.spans import Span
from factcheck.splitting.sentences import sentences_in

GOLDEN = "claims/golden-rules-en.json"
SETS = ("ewt-dev", "gum-dev", "gum-dev news")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with claims/ and treebank/")
    parser.add_argument("--errors", type=int, default=0, help="show so many errors of each kind")
    options = parser.parse_args()
    missing = [path for path in (GOLDEN, "treebank") if not (options.data / path).exists()]
    if missing:
        sys.exit(f"{options.data} does not hold {' and '.join(missing)}")
    golden(options.data / GOLDEN, options.errors)
    for name in SETS:
        treebank(options.data, name, options.errors)


def golden(path: Path, errors: int) -> None:
    rules = json.loads(path.read_text(encoding="utf-8"))
    failed = [rule for rule in rules if cut(rule["text"]) != rule["sentences"]]
    print(f"golden rules       {len(rules) - len(failed)} of {len(rules)}")
    for rule in failed[:errors]:
        print(f"  wanted {rule['sentences']}\n  got    {cut(rule['text'])}")


def cut(text: str) -> list[str]:
    return [span.quote(text) for span in sentences_in(text, Span(0, len(text)))]


def treebank(data: Path, name: str, errors: int) -> None:
    bank, _, genre = name.partition(" ")
    feed = list(paragraphs(data / "treebank" / f"{bank}.conllu.gz", genre))
    started = time.process_time()
    found = [sentences_in(text, Span(0, len(text))) for text, _ in feed]
    seconds = time.process_time() - started
    spans = interior = (0, 0, 0)
    for (text, gold), system in zip(feed, found, strict=True):
        wanted, got = set(gold), {solid(text)(span) for span in system}
        spans = added(spans, wanted, got)
        ends = {end for _, end in wanted} - {max(wanted)[1]}
        got_ends = {end for _, end in got} - {max(wanted)[1]}
        interior = added(interior, ends, got_ends)
        errors = show(text, ends, got_ends, errors)
    speed = sum(len(text.encode()) for text, _ in feed) / 1e6 / seconds
    print(f"{name:18} spans {f1(spans):.2f}  interior {f1(interior):.2f}  {speed:.2f} MB per CPU s")


def paragraphs(path: Path, genre: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Yield each paragraph's raw text and its sentences, counted in characters that are no space."""
    text, gold, keeps = "", [], True
    rows = gzip.decompress(path.read_bytes()).decode("utf-8")
    for block in rows.strip().split("\n\n"):
        lines = block.split("\n")
        for line in lines:
            if line.startswith("# newdoc id"):
                wanted = not genre or f"_{genre}_" in line
            if line.startswith(("# newpar", "# newdoc")) and text:
                yield from [(text.strip(), gold)] if keeps else []
                text, gold = "", []
        keeps = wanted
        sentence = next(line[9:] for line in lines if line.startswith("# text = "))
        start = gold[-1][1] if gold else 0
        gold.append((start, start + sum(not letter.isspace() for letter in sentence)))
        text += sentence + ("" if "SpaceAfter=No" in last_misc(lines) else " ")
    if keeps:
        yield text.strip(), gold


def last_misc(lines: list[str]) -> str:
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    ranges = {row[0].partition("-")[2]: row[9] for row in rows if "-" in row[0]}
    words = [row for row in rows if row[0].isdigit()]
    return ranges.get(words[-1][0], words[-1][9])


def solid(text: str) -> Callable[[Span], tuple[int, int]]:
    """Return what turns a span into positions among the characters that are no space."""
    counts = [0, *accumulate(not letter.isspace() for letter in text)]
    return lambda span: (counts[span.start], counts[span.end])


def added(totals: tuple[int, int, int], wanted: set[Any], got: set[Any]) -> tuple[int, int, int]:
    return totals[0] + len(wanted & got), totals[1] + len(wanted), totals[2] + len(got)


def f1(totals: tuple[int, int, int]) -> float:
    hits, wanted, got = totals
    return 200 * hits / (wanted + got)


def show(text: str, wanted: set[int], got: set[int], errors: int) -> int:
    letters = [place for place, letter in enumerate(text) if not letter.isspace()]
    for end in sorted(wanted ^ got)[:errors]:
        place = letters[end - 1] + 1
        word = "missed" if end in wanted else "extra "
        print(f"  {word} {text[max(0, place - 50) : place]!r} | {text[place : place + 30]!r}")
        errors -= 1
    return errors


if __name__ == "__main__":
    main()
