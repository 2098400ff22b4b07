"""Sentences: our splitter beside its peers on the same paragraphs, in one run and one table."""

import time
from collections.abc import Iterator
from pathlib import Path

from sentence_data import Paragraph, golden_rules, paragraphs
from sentence_peers import Splitter, naive, peers

from factcheck.domain.spans import Span
from factcheck.splitting.sentences import sentences_in

SETS = (("ewt-dev", ""), ("gum-dev", ""), ("gum-dev", "news"))
LINE_SIZES = (250_000, 500_000, 1_000_000)


def ours(text: str) -> list[str]:
    return [span.quote(text) for span in sentences_in(text, Span(0, len(text)))]


def show_table(data: Path) -> None:
    """Print the exact-span F1 of each splitter on each set, golden rules passed, and its speed."""
    feeds = [list(paragraphs(data, *name)) for name in SETS]
    rules = golden_rules(data)
    heads = " ".join(f"{' '.join(name).strip():>13}" for name in SETS)
    print(f"{'sentences':18}{heads} {'golden rules':>13} {'MB per CPU s':>13}")
    for name, splitter in (("ours", ours), ("naive", naive), *peers()):
        if splitter is None:
            print(f"{name:18}{'not installed':>13}")
            continue
        figures = " ".join(f"{span_f1(splitter, feed):13.2f}" for feed in feeds)
        passed = sum(pieces(splitter, rule["text"]) == rule["sentences"] for rule in rules)
        print(f"{name:18}{figures} {f'{passed} of {len(rules)}':>13} {speed(splitter, feeds[:2]):13.2f}")


def show_growth(data: Path) -> None:
    """Print how long one line takes as it grows: the time must grow as the line does."""
    text = " ".join(paragraph.text for paragraph in paragraphs(data, "gum-train"))
    for size in LINE_SIZES:
        line = (text * (1 + size // len(text)))[:size]
        print(f"one line of {size:,} characters: {seconds(ours, [line]):.2f} CPU s")


def show_errors(data: Path, most: int) -> None:
    """Print golden rules that fail and, for each set, boundaries that are missed or too many."""
    for rule in golden_rules(data):
        if pieces(ours, rule["text"]) != rule["sentences"]:
            print(f"golden: wanted {rule['sentences']}\n           got {pieces(ours, rule['text'])}")
    for bank, genre in SETS:
        for line in [line for feed in paragraphs(data, bank, genre) for line in _errors(feed)][:most]:
            print(f"{bank} {genre}: {line}")


def pieces(splitter: Splitter, text: str) -> list[str]:
    return [piece.strip() for piece in splitter(text) if piece.strip()]


def span_f1(splitter: Splitter, feed: list[Paragraph]) -> float:
    hits = wanted = found = 0
    for paragraph in feed:
        got = set(solid_spans(pieces(splitter, paragraph.text)))
        hits += len(got.intersection(paragraph.sentences))
        wanted += len(paragraph.sentences)
        found += len(got)
    return 200 * hits / (wanted + found)


def solid_spans(parts: list[str]) -> Iterator[tuple[int, int]]:
    """Yield where each piece begins and ends among the characters that are no white space."""
    place = 0
    for part in parts:
        end = place + sum(not letter.isspace() for letter in part)
        yield place, end
        place = end


def speed(splitter: Splitter, feeds: list[list[Paragraph]]) -> float:
    texts = [paragraph.text for feed in feeds for paragraph in feed]
    return sum(len(text.encode()) for text in texts) / 1e6 / seconds(splitter, texts)


def seconds(splitter: Splitter, texts: list[str]) -> float:
    started = time.process_time()
    for text in texts:
        splitter(text)
    return time.process_time() - started


def _errors(paragraph: Paragraph) -> Iterator[str]:
    text = paragraph.text
    wanted = paragraph.inner_ends()
    got = {span.end for span in sentences_in(text, Span(0, len(text)))} - {len(text)}
    for place in sorted(wanted ^ got):
        word = "missed" if place in wanted else "extra "
        yield f"{word} {text[max(0, place - 50) : place]!r} | {text[place : place + 40]!r}"
