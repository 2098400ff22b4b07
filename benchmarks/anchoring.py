"""What becomes of claims when articles are edited at random, counted; and how long a long article takes.

    python benchmarks/anchoring.py [--articles 3000] [--edits 12] [--text FILE]

The articles and their edits are those of the property test, `tests/edited_articles.py`, from the seeds
0, 1, 2 and so on; with a file each is its text, edited.
"""

import argparse
import re
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from edited_articles import EDITS, Edited, Sentence, Word
from edited_claims import Edit, Judged, claims_of, reading

from factcheck.domain.anchoring import Placement, anchor_claims
from factcheck.domain.spans import Span
from factcheck.splitting.sentences import sentences_in

LINE = re.compile(r"\S.*")
LONG_ARTICLE = 950


def article(random: Random, text: str) -> Edited:
    edited = Edited(random)
    if not text:
        edited.begin(random.randint(1, 12))
    for line in LINE.finditer(text):
        sentences = (span.quote(text).split() for span in sentences_in(text, Span(*line.span())))
        edited.paragraphs.append([Sentence([Word(word) for word in words], mark="") for words in sentences])
    return edited


def placed(edited: Edited, kinds: list[str]) -> tuple[Edit, dict[Judged, Placement], float]:
    old = edited.laid_out()
    claims = {claim: claim.in_text(old) for claim in claims_of(old)}
    for kind in kinds:
        edited.edit(kind)
    edit = Edit(old, edited.laid_out())
    before = time.process_time()
    places = anchor_claims(old.wording(), edit.new.wording(), claims)
    return edit, places, time.process_time() - before


def count(articles: int, most: int, text: str) -> None:
    total: Counter[str] = Counter()
    for seed in range(articles):
        random = Random(seed)
        edited = article(random, text)
        edit, places, _ = placed(edited, random.choices(EDITS, k=random.randint(0, most)))
        for claim in places:
            found = reading(edit, places, claim)
            total[found] += 1
            if found == "wrong":
                print("wrong", seed, claim.in_text(edit.old), places[claim])
    print(f"{total.total():9,} claims")
    for found, number in total.most_common():
        print(f"{number:9,} {found}")


def time_long_article() -> None:
    for changes in (0, 100, 1_000):
        random = Random(3)
        edited = Edited(random)
        edited.begin(LONG_ARTICLE)
        kinds = [
            "insert_on_top",
            *["change_word"] * changes,
            *["move_paragraph", "delete_sentence"] * (changes // 10),
        ]
        _, places, seconds = placed(edited, kinds)
        print(f"{len(places):,} claims, {len(kinds):,} edits: {seconds:.2f} CPU s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=3_000)
    parser.add_argument("--edits", type=int, default=12)
    parser.add_argument("--text", type=Path)
    options = parser.parse_args()
    count(options.articles, options.edits, options.text.read_text("utf-8") if options.text else "")
    time_long_article()
