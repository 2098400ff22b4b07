"""Train the boundary model that the package ships: a logistic regression over features of gaps between words.

Needs scikit-learn, which the package itself does not. Run it as `python benchmarks/train_boundaries.py
--data ../shared/data --output factcheck/splitting/model/boundaries.tsv`.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sentence_data import Paragraph, missing, paragraphs
from sklearn.linear_model import LogisticRegression

from factcheck.domain.spans import Span
from factcheck.splitting.boundary_features import Gap, features
from factcheck.splitting.sentences import cuts_in

BANKS = ("ewt-train", "gum-train")
FEWEST_DOCUMENTS = 3
HEADER = """\
# Weights of the boundary model, in hundredths, written by benchmarks/train_boundaries.py.
# Trained on the training parts of UD English EWT and of UD English GUM (free genres only).
# This file: CC BY-SA 4.0, see ATTRIBUTION.md.
"""

Example = tuple[str, list[str], bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with treebank/")
    parser.add_argument("--output", type=Path, required=True, help="the file to write")
    parser.add_argument("--seed", type=int, default=1, help="for the order of the examples")
    parser.add_argument("--strength", type=float, default=0.4, help="inverse of the regularisation")
    parser.add_argument("--keep", type=int, default=12_000, help="how many features to keep")
    options = parser.parse_args()
    if absent := missing(options.data):
        sys.exit(f"{options.data} does not hold {' and '.join(absent)}")
    examples = [
        example for bank in BANKS for part in paragraphs(options.data, bank) for example in read(part)
    ]
    np.random.default_rng(options.seed).shuffle(examples)
    print(f"{len(examples):,} gaps, {sum(is_end for *_, is_end in examples):,} of them ends")
    weights, _ = fit(examples, sorted(shared(examples)), options.strength)
    kept = sorted(sorted(weights, key=lambda name: -abs(weights[name]))[: options.keep])
    weights, bias = fit(examples, kept, options.strength)
    write(options.output, weights, bias)


def read(part: Paragraph) -> Iterator[Example]:
    """Yield the features of each gap that the rules leave open, and whether a sentence ends there."""
    ends = part.inner_ends()
    found: list[Example] = []

    def judge(gap: Gap) -> bool:
        is_end = gap.words.gaps[gap.index] in ends
        if not gap.is_hopeless():
            found.append((part.document, features(gap), is_end))
        return is_end

    for _ in cuts_in(part.text, Span(0, len(part.text)), judge):
        pass
    yield from found


def shared(examples: Sequence[Example]) -> set[str]:
    """Return the features found in several documents: the others tell of a single text or writer."""
    seen: dict[str, set[str]] = defaultdict(set)
    for document, names, _ in examples:
        for name in names:
            seen[name].add(document)
    return {name for name, documents in seen.items() if len(documents) >= FEWEST_DOCUMENTS}


def fit(examples: Sequence[Example], names: list[str], strength: float) -> tuple[dict[str, float], float]:
    columns = {name: column for column, name in enumerate(names)}
    rows = [[columns[name] for name in found if name in columns] for _, found, _ in examples]
    ends = np.cumsum([0, *map(len, rows)])
    flat = np.concatenate([np.array(row, dtype=np.int64) for row in rows])
    table = csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(names)))
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=200)
    model.fit(table, np.array([is_end for *_, is_end in examples]))
    return dict(zip(names, model.coef_[0], strict=True)), float(model.intercept_[0])


def write(path: Path, weights: dict[str, float], bias: float) -> None:
    rounded = {name: round(100 * weight) for name, weight in weights.items()}
    lines = [f"{weight}\t{name}" for name, weight in sorted(rounded.items()) if weight]
    text = HEADER + "\n".join([f"{len(lines) + 1}\t=count", f"{round(100 * bias)}\t=bias", *lines]) + "\n"
    path.write_text(text, encoding="utf-8")
    print(f"{path}: {len(lines):,} features, {len(text.encode()) / 1e6:.3f} MB")


if __name__ == "__main__":
    main()
