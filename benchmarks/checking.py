"""Measures the checkers: false alarms on news, recall and precision on planted errors, speed.

    python benchmarks/checking.py --data ../shared/data [--only PART] [--misses] [--texts FOLDER]

The news is `news/wikinews-2019.csv.gz` of the data folder and the news texts of the treebank's GUM files;
each flag there has to be looked at. The planted errors are those of `benchmarks/planted`, written by hand,
and those put mechanically into copies of Wikinews articles. A planted error counts as found if a finding of
its kind and level overlaps its words. `--texts` measures the texts of another folder with an `errors.json`.

`--only` runs one part: `news`, `planted` (by hand), `copies`, `speed` or `hostile`; `planted` and `hostile`
need no data. The hostile part runs each pattern over 10 KB of each text of `checking_speed.HOSTILE`, and over
100 KB only if the 10 KB leave it open whether that takes more than 100 ms: see `checking_speed._may_be_slow`.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from checking_scores import Score, mended_flags, print_score, score
from checking_speed import print_candidates, print_hostile, print_speed
from dated_news import Article, finding_line, given_date, gum_news, opened, seed_facts, wikinews
from planted_text import Planted, planted_articles
from planting import planted_copies

from factcheck.checking import all_checkers, propose_reference_date, run_checkers

PARTS = ("news", "planted", "copies", "speed", "hostile")
NEED_NEWS = {"news", "copies", "speed"}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="the folder with news/ and treebank/")
    parser.add_argument("--only", choices=PARTS, help="run this part alone")
    parser.add_argument("--misses", action="store_true", help="list the errors that were not found")
    parser.add_argument("--texts", type=Path, help="measure only the planted texts of this folder")
    options = parser.parse_args()
    parts = {options.only} if options.only else set(PARTS)
    if options.texts:
        _print_written(list(planted_articles(options.texts)), misses=options.misses)
        return 0
    if parts & NEED_NEWS and not (options.data and (options.data / "news").is_dir()):
        print(f"No news folder in {options.data}.", file=sys.stderr)
        return 2
    news = list(wikinews(options.data)) if parts & NEED_NEWS else []
    for part, run in _runs(options, news).items():
        if part in parts:
            run()
    return 0


def _runs(options: argparse.Namespace, news: list[Article]) -> dict[str, Callable[[], object]]:
    return {
        "news": lambda: _print_news(options.data, news),
        "planted": lambda: _print_written(list(planted_articles()), misses=options.misses),
        "copies": lambda: _print_copies(news, misses=options.misses),
        "speed": lambda: print_speed(news),
        "hostile": _print_hostile,
    }


def _print_hostile() -> None:
    print_hostile()
    print_candidates()


def _print_news(data: Path, news: list[Article]) -> None:
    for name, articles in (("Wikinews 2019", news), ("GUM news", list(gum_news(data)))):
        _print_alarms(name, articles)


def _print_copies(news: list[Article], *, misses: bool) -> None:
    copies = score(planted_copies(news))
    print_score("Errors put into copies of Wikinews articles", copies, with_precision=False)
    _print_misses(copies, misses=misses)


def _print_alarms(name: str, articles: list[Article]) -> None:
    facts, checkers = seed_facts(), all_checkers()
    counts: Counter[str] = Counter()
    for article in articles:
        given = given_date(article.date)
        checked = opened(article, facts)
        found = propose_reference_date(article.text, checked.blocks)
        counts[f"date from {found.origin.value}"] += 1
        counts["proposed date is another"] += bool(given.value and found.value and found.value != given.value)
        counts["mentions of people in the tables"] += len(checked.people)
        for finding in run_checkers(checked, checkers):
            counts[f"{finding.level.value} {finding.rule}"] += 1
            print(finding_line(article, finding))
    words = sum(len(article.text.split()) for article in articles)
    print(f"\n{name}: {len(articles)} articles, {words} words")
    for key, count in sorted(counts.items()):
        print(f"  {key}: {count}")
    print()


def _print_written(texts: list[Planted], *, misses: bool) -> None:
    written = score(("written", planted) for planted in texts)
    print_score(f"Errors written by hand, {len(texts)} articles", written, with_precision=True)
    _print_misses(written, misses=misses)
    flags = mended_flags(texts)
    print(f"  flags on the {len(texts)} articles with every error put right: {len(flags)}")
    print("".join(f"    {line}\n" for line in flags), end="")


def _print_misses(result: Score, *, misses: bool) -> None:
    print("".join(f"  {line}\n" for line in result.misses) if misses else "", end="")


if __name__ == "__main__":
    raise SystemExit(main())
