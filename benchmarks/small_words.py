"""Writes the list of words that English also writes in small letters, so that none is taken for a name.

    python benchmarks/small_words.py --data ../shared/data \\
        --output factcheck/checking/spelling/small_words.txt

Reads the treebanks and the dated news of the data folder, and keeps single words only: no text goes along.
A word that two documents write small is kept, unless that is rare for it, or a kept one's regular form.
"""

import argparse
import csv
import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from factcheck.checking.spelling.small_words import HEADER_MARK, stems

FEWEST_DOCUMENTS = 2
SMALLEST_SHARE = 0.12
SHORTEST, LONGEST = 2, 18
BANKS = ("ewt-train", "ewt-dev", "gum-train", "gum-dev")
NAME_TAGS = {"NNP", "NNPS", "FW", "ADD", "GW"}
WORD = re.compile(r"[^\W\d_]+")
HEADER = f"""\
{HEADER_MARK} Words that English also writes in small letters, by benchmarks/small_words.py.
{HEADER_MARK} Single words met in UD English EWT, in UD English GUM (free genres only) and in Wikinews.
{HEADER_MARK} This file: CC BY-SA 4.0, see factcheck/splitting/model/ATTRIBUTION.md for the treebanks.
"""


def treebank(data: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield document, word, and whether the treebank takes it for a name."""
    for bank in BANKS:
        with gzip.open(data / "treebank" / f"{bank}.conllu.gz", "rt", encoding="utf-8") as file:
            document = bank
            for line in file:
                if line.startswith("# newdoc"):
                    document = line.strip()
                fields = line.split("\t")
                if len(fields) > 4 and WORD.fullmatch(fields[1]):
                    yield document, fields[1], fields[4] in NAME_TAGS


def news(data: Path) -> Iterator[tuple[str, str, bool]]:
    with gzip.open(data / "news" / "wikinews-2019.csv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for match in WORD.finditer(row["text"]):
                yield row["url"], match[0], False


def small_words(data: Path) -> list[str]:
    small, large = Counter[str](), Counter[str]()
    documents: dict[str, set[str]] = defaultdict(set)
    for source in (treebank(data), news(data)):
        for document, word, is_name in source:
            if word.islower() and not is_name:
                small[word] += 1
                documents[word].add(document)
            else:
                large[word.lower()] += 1
    kept = {
        word
        for word, count in small.items()
        if word.isascii()
        and SHORTEST <= len(word) <= LONGEST
        and len(documents[word]) >= FEWEST_DOCUMENTS
        and count >= SMALLEST_SHARE * (count + large[word])
    }
    return sorted(word for word in kept if not any(stem in kept for stem in stems(word) if stem != word))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="the folder with treebank/ and news/")
    parser.add_argument("--output", type=Path, required=True, help="the file to write")
    options = parser.parse_args()
    if not (options.data / "treebank").is_dir() or not (options.data / "news").is_dir():
        print(f"No treebank and news folders in {options.data}.", file=sys.stderr)
        return 2
    words = small_words(options.data)
    options.output.write_text(HEADER + fill(" ".join(words), 110) + "\n", encoding="utf-8")
    print(f"{options.output}: {len(words):,} words, {options.output.stat().st_size / 1000:.0f} KB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
