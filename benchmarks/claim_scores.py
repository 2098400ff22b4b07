"""Claims against gold: the seed article, and news articles annotated by the guidelines, offsets only."""

import csv
import gzip
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from factcheck.splitting import Level, split

GOLD = Path(__file__).parent / "gold"
NEWS = "news/wikinews-2019.csv.gz"


def metric_of(data: Path) -> ModuleType | None:
    """Return the claim metric, a script beside the data; None where it is not there."""
    path = data.parent / "tools" / "claim_score.py"
    spec = importlib.util.spec_from_file_location("claim_score", path)
    if not path.exists() or spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def news(data: Path) -> list[dict[str, str]]:
    """Return the dated news articles: url, date, title and text."""
    csv.field_size_limit(10**9)
    with gzip.open(data / NEWS, "rt", encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def print_claims(data: Path) -> None:
    """Print a line for the seed article, one for each annotated article and one for all of those.

    The unseen ones were annotated when the rules were done, and no rule was changed for them.
    """
    metric = metric_of(data)
    if metric is None:
        print("claims             not measured: tools/claim_score.py is not beside the data")
        return
    print(
        f"{'claims':34} {'made':>5} {'gold':>5} {'F1':>6} {'soft':>6} {'kind':>6} {'check':>6} {'source':>6}"
    )
    print_row(metric, "seed article", counted(metric, *seed(data)))
    for name, system in (("  whole sentences", "sentence"), ("  cut at commas", "cut")):
        text, gold = seed(data)
        print_row(metric, name, metric.count(text, metric.baseline(system, text), gold))
    print_articles(metric, "news articles", list(annotated(data, GOLD)))
    print_articles(metric, "unseen articles", list(annotated(data, GOLD / "unseen")))


def print_articles(
    metric: ModuleType, title: str, articles: list[tuple[str, str, list[dict[str, Any]]]]
) -> None:
    """Print a line for each article, one for all of them, and what simple systems make of them."""
    counts = [counted(metric, text, gold) for _, text, gold in articles]
    for (name, _, _), count in zip(articles, counts, strict=True):
        print_row(metric, f"  {name}", count)
    print_row(metric, f"{len(articles)} {title}", metric.add(counts))
    for name, system in (("  whole sentences", "sentence"), ("  cut at commas", "cut")):
        cuts = [metric.count(text, metric.baseline(system, text), gold) for _, text, gold in articles]
        print_row(metric, name, metric.add(cuts))


def seed(data: Path) -> tuple[str, list[dict[str, Any]]]:
    article = (data.parent / "articles" / "high-level-dialogue.txt").read_text(encoding="utf-8")
    gold = json.loads((data / "claims" / "seed-gold.json").read_text(encoding="utf-8"))
    return article, gold["claims"]


def annotated(data: Path, folder: Path) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Yield name, text and claims of the articles annotated in the folder."""
    texts = {row["url"]: row["text"] for row in news(data)}
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield path.stem, texts[gold["url"]], gold["claims"]


def counted(metric: ModuleType, text: str, gold: list[dict[str, Any]]) -> dict[str, Any]:
    made = [
        {
            "spans": [[span.start, span.end] for span in claim.spans],
            "source": [[span.start, span.end] for span in claim.source],
            "kind": claim.kind.value,
            "checkable": claim.is_checkable,
        }
        for claim in split(text, Level.CLAUSE).claims
    ]
    count: dict[str, Any] = metric.count(text, made, gold)
    return count


def print_row(metric: ModuleType, name: str, count: dict[str, Any]) -> None:
    scores = metric.metrics(count)
    figures = (
        scores["claim"]["f1"],
        scores["soft"]["f1"],
        scores["kind_accuracy"],
        scores["checkable"]["f1"],
        scores["source_on_matched"]["f1"],
    )
    row = " ".join(f"{metric.show(figure):>6}" for figure in figures)
    print(f"{name:34} {count['sys']:>5} {count['gold']:>5} {row}")
