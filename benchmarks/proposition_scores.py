"""Propositions: the smallest claims of Wikipedia sentences against the token sets that raters marked."""

import gzip
import json
from pathlib import Path
from typing import Any

from claim_scores import metric_of

from factcheck.domain.spans import Span
from factcheck.splitting import Level, split_block

PROPOSITIONS = "claims/propsegment-dev.jsonl.gz"
THRESHOLD = 0.8


def print_propositions(data: Path) -> None:
    """Print precision, recall and F1 at Jaccard 0.8, averaged over sentences, for two levels."""
    metric = metric_of(data)
    if metric is None:
        print("propositions       not measured: tools/claim_score.py is not beside the data")
        return
    lines = gzip.decompress((data / PROPOSITIONS).read_bytes()).decode("utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["reference"]]
    print(f"{'propositions':34} {'made':>5} {'gold':>5} {'P':>6} {'R':>6} {'F1':>6}")
    for level in (Level.SENTENCE, Level.CLAUSE, Level.ATOMIC):
        made = [claims_of(row, level) for row in rows]
        for words_only in (False, True):
            name = f"  {level.value}, {'words only' if words_only else 'as annotated'}"
            print_row(metric, name, rows, made, words_only=words_only)


def claims_of(row: dict[str, Any], level: Level) -> list[frozenset[int]]:
    """Return each claim as the tokens whose first character it holds, equal ones once."""
    text = row["sentence"]
    found = [
        frozenset(
            place
            for place, (start, _) in enumerate(row["tokens"])
            if any(span.start <= start < span.end for span in claim.spans)
        )
        for claim in split_block(text, Span(0, len(text)), level=level)
    ]
    return [claim for claim in dict.fromkeys(found) if claim]


def print_row(
    metric: Any, name: str, rows: list[dict[str, Any]], made: list[list[frozenset[int]]], *, words_only: bool
) -> None:
    precisions, recalls = [], []
    system_claims = gold_claims = 0
    for row, claims in zip(rows, made, strict=True):
        kept = {place for place, (_, word) in enumerate(row["tokens"]) if not words_only or has_letter(word)}
        gold = [tokens for reference in row["reference"] if (tokens := kept.intersection(reference))]
        system = [tokens for claim in claims if (tokens := kept & claim)]
        hits = matched(metric, system, gold)
        precisions.append(hits / len(system) if system else 0.0)
        recalls.append(hits / len(gold))
        system_claims, gold_claims = system_claims + len(system), gold_claims + len(gold)
    precision, recall = sum(precisions) / len(rows), sum(recalls) / len(rows)
    f1 = 2 * precision * recall / (precision + recall)
    figures = " ".join(f"{100 * figure:6.1f}" for figure in (precision, recall, f1))
    print(f"{name:34} {system_claims:>5} {gold_claims:>5} {figures}")


def has_letter(word: str) -> bool:
    return any(letter.isalnum() for letter in word)


def matched(metric: Any, system: list[set[int]], gold: list[set[int]]) -> int:
    """Return the largest number of pairs, one to one, that share 0.8 of their tokens."""
    if not system or not gold:
        return 0
    hit = [[-float(len(one & other) >= THRESHOLD * len(one | other)) for other in gold] for one in system]
    wide = hit if len(hit) <= len(hit[0]) else [list(column) for column in zip(*hit, strict=True)]
    return -int(sum(wide[row][column] for row, column in enumerate(metric.hungarian(wide)) if column >= 0))
