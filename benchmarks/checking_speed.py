"""How fast the checkers are on news, and how slow a hostile text can make one of their patterns."""

import re
import sys
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from statistics import mean, median

from dated_news import Article, opened, seed_facts

import factcheck.checking
from factcheck.checking import Checker, ReferenceFacts, all_checkers, run_checkers
from factcheck.domain.spans import Span
from factcheck.splitting import Level, split

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from pattern_walk import patterns_of

WORDS = 800
SIZE = 100_000
BAR = 100
PROBE = 10_000
LINEAR = 2.5
HOSTILE = {
    "digits": "7",
    "open brackets": "(",
    "brackets": "()",
    "commas": ",",
    "spaces": " ",
    "line ends": "\n",
    "one letter": "a",
    "one capital": "A",
    "one word": "word ",
    "one capitalised word": "Word ",
    "digits and commas": "1,",
    "digits and full stops": "1.",
    "digits and spaces": "12 ",
    "words and commas": "two, ",
    "numbers and words": "3 men and ",
    "numbers in brackets": "10 miles (",
    "hyphens": "a-",
    "apostrophes": "a'",
    "quotation marks": '"a ',
    "dates": "May 5, ",
    "names and titles": "former President Ann ",
    "from and to": "from 3 to ",
    "percent": "5 percent, ",
    "money": "$5 million ",
}

CANDIDATES = {
    "a total": "The council has 12 members: 5 in Leeds and 8 in York. ",
    "a death": "Yesterday, said Barack Obama, he died on May 5, 2011. ",
    "a stretch": "He led the party from 1998 to 2010, a reign of 15 years. ",
    "an age": "Ann Lee, 45, was born on 5 May 1950 in Leeds. ",
    "a story": "He was arrested in 2012 and released in 2010. ",
    "an anniversary": "It marks the 25th anniversary of its founding in 1950. ",
    "names": "Philip Stephens met Filip Stevens. ",
    "numbers": "two, ",
    "money": "$5 million ",
}


def print_speed(articles: Iterable[Article]) -> None:
    """Print what all checkers take for 800 words, after loading and splitting; trees count with them.

    The quickest of three runs counts, since other programs hold some of them up.
    """
    facts, checkers = seed_facts(), all_checkers()
    times: list[float] = []
    for article in articles:
        sentences = split(article.text, Level.SENTENCE).sentences
        share = WORDS / len(article.text.split())
        runs = [_checked(article, facts, sentences, checkers) for _ in range(3)]
        times.append(min(runs) * share)
    print(
        f"\nall {len(checkers)} checkers, CPU ms for {WORDS} words, with the trees that they ask for: "
        f"median {median(times):.1f}, mean {mean(times):.1f}, longest {max(times):.1f} "
        f"({len(times)} articles)"
    )


def _checked(
    article: Article, facts: ReferenceFacts, sentences: tuple[Span, ...], checkers: list[Checker]
) -> float:
    ready = replace(opened(article, facts), known_sentences=sentences)
    start = time.process_time()
    run_checkers(ready, checkers)
    return (time.process_time() - start) * 1000


def print_hostile() -> bool:
    """Print the slowest patterns on 100 KB of hostile text; tell whether all stay under the bar."""
    patterns = patterns_of(factcheck.checking)
    whole: list[tuple[float, str, str]] = []
    for kind, piece in (*HOSTILE.items(), ("a mixture", "".join(HOSTILE.values()))):
        text = (piece * (SIZE // len(piece) + 1))[:SIZE]
        slow = {name: pattern for name, pattern in patterns.items() if _may_be_slow(pattern, text)}
        whole += [(_milliseconds(pattern, text), name, kind) for name, pattern in slow.items()]
    whole.sort(reverse=True)
    over = [one for one in whole if one[0] > BAR]
    print(
        f"\n{len(patterns)} patterns, {len(HOSTILE) + 1} texts: {len(whole)} runs over {SIZE // 1000} KB, "
        f"where {PROBE // 1000} KB left it open; {len(over)} over {BAR} ms, the slowest:"
    )
    for milliseconds, name, kind in over or whole[:5]:
        print(f"  {milliseconds:8.1f} ms  {name} on {kind}")
    return not over


def print_candidates() -> None:
    """Print what all checkers take for 100 KB of one sentence, over and over, that a rule looks at."""
    facts, checkers = seed_facts(), all_checkers()
    print(f"\nall checkers over {SIZE // 1000} KB of what a rule looks at:")
    for kind, piece in CANDIDATES.items():
        text = (piece * (SIZE // len(piece) + 1))[:SIZE]
        article = opened(Article(kind, "2019-05-05", text), facts)
        count, start = len(article.sentences), time.process_time()
        run_checkers(article, checkers)
        print(f"  {time.process_time() - start:6.1f} s  {count} sentences: {kind}")


def _may_be_slow(pattern: re.Pattern[str], text: str) -> bool:
    """Tell from the start of a text whether the pattern may be over the bar on all of it.

    A pattern whose time grows with the text takes `share` of the bar for the start; half of that leaves room
    for noise. One that grows faster, with the square of the text, takes `share` squared of it, and shows by
    taking far more than twice as long for twice the text.
    """
    share = PROBE / SIZE
    taken = _milliseconds(pattern, text[:PROBE])
    if taken < BAR * share**2:
        return False
    return taken > BAR * share / 2 or taken > LINEAR * _milliseconds(pattern, text[: PROBE // 2])


def _milliseconds(pattern: re.Pattern[str], text: str) -> float:
    """Return the CPU time; a run not far over the bar is repeated, for other programs may have held it up."""
    taken = _once(pattern, text)
    return min(taken, _once(pattern, text)) if BAR < taken < 10 * BAR else taken


def _once(pattern: re.Pattern[str], text: str) -> float:
    start = time.process_time()
    deque(pattern.finditer(text), maxlen=0)
    return (time.process_time() - start) * 1000
