"""Recall and precision of the checkers over texts whose errors are known."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from dated_news import finding_line, opened, seed_facts
from planted_text import Error, Planted, mended

from factcheck.checking import Finding, all_checkers, run_checkers
from factcheck.domain.labels import FindingLevel


class Outcome(StrEnum):
    """How an error fared: found by its kind, by its kind as a query only, by another kind, or by none."""

    FOUND = "found"
    WEAKER = "query only"
    OTHER = "other kind"
    MISSED = "missed"


@dataclass
class Score:
    """What was found in a set of texts, and what was found there besides."""

    outcomes: Counter[tuple[str, str, Outcome]] = field(default_factory=Counter)
    made: Counter[tuple[str, FindingLevel]] = field(default_factory=Counter)
    right: Counter[tuple[str, FindingLevel]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    strays: list[str] = field(default_factory=list)

    def recall(self) -> tuple[int, int]:
        """Return how many errors were found, and how many there are."""
        found = sum(count for (_, _, outcome), count in self.outcomes.items() if outcome is Outcome.FOUND)
        return found, self.outcomes.total()


def score(texts: Iterable[tuple[str, Planted]]) -> Score:
    """Run all checkers over the texts, each under the name of the change that made it."""
    result, facts, checkers = Score(), seed_facts(), all_checkers()
    for name, planted in texts:
        findings = run_checkers(opened(planted.article, facts), checkers)
        for error in planted.errors:
            outcome = outcome_of(error, findings)
            result.outcomes[error.rule, error.kind, outcome] += 1
            if outcome is not Outcome.FOUND:
                result.misses.append(_miss(name, planted, error, outcome))
        for finding in findings:
            _count(result, planted, finding)
    return result


def outcome_of(error: Error, findings: Sequence[Finding]) -> Outcome:
    near = [finding for finding in findings if touches(finding, error)]
    same = [finding for finding in near if finding.kind == error.kind]
    if any(error.level in (finding.level, FindingLevel.QUERY) for finding in same):
        return Outcome.FOUND
    if same:
        return Outcome.WEAKER
    return Outcome.OTHER if near else Outcome.MISSED


def touches(finding: Finding, error: Error) -> bool:
    return any(one.overlap(other) for one in finding.spans for other in error.spans)


def mended_flags(texts: Iterable[Planted]) -> list[str]:
    """Return the flags on the texts with every error put right: there should be none."""
    facts, checkers = seed_facts(), all_checkers()
    return [
        finding_line(article, finding)
        for article in (mended(planted).article for planted in texts)
        for finding in run_checkers(opened(article, facts), checkers)
        if finding.level is FindingLevel.FLAG
    ]


def print_score(title: str, result: Score, *, with_precision: bool) -> None:
    found, errors = result.recall()
    print(f"\n{title}: {found} of {errors} errors found, {100 * found / max(errors, 1):.1f} %")
    print(f"  {'rule':5}{'kind':22}{'errors':>7}{'found':>7}{'query':>7}{'other':>7}{'recall':>8}", end="")
    print("   right flags, right queries" if with_precision else "")
    kinds = sorted(
        {(rule, kind) for rule, kind, _ in result.outcomes}, key=lambda key: (int(key[0][1:]), key)
    )
    shown: set[str] = set()
    for rule, kind in kinds:
        counts = {outcome: result.outcomes[rule, kind, outcome] for outcome in Outcome}
        total = sum(counts.values())
        line = f"  {rule:5}{kind:22}{total:>7}{counts[Outcome.FOUND]:>7}{counts[Outcome.WEAKER]:>7}"
        line += f"{counts[Outcome.OTHER]:>7}{100 * counts[Outcome.FOUND] / total:>7.0f}%"
        print(line + (_precision(result, rule) if with_precision and rule not in shown else ""))
        shown.add(rule)
    print(f"  findings that touch no planted error: {len(result.strays)}")
    print("".join(f"    {line}\n" for line in result.strays), end="")


def _count(result: Score, planted: Planted, finding: Finding) -> None:
    key = finding.rule, finding.level
    result.made[key] += 1
    if any(touches(finding, error) for error in planted.errors):
        result.right[key] += 1
    elif not planted.moved:
        result.strays.append(finding_line(planted.article, finding))


def _precision(result: Score, rule: str) -> str:
    shares = (f"{result.right[rule, level]} of {result.made[rule, level]}" for level in FindingLevel)
    return "   " + ", ".join(shares)


def _miss(name: str, planted: Planted, error: Error, outcome: Outcome) -> str:
    text = planted.article.text
    before, after = error.spans[0].context(text)
    words = " ".join(f"{before}[{error.spans[0].quote(text)}]{after}".split())
    return f"{outcome.value} {error.rule} {error.kind} {name} ({planted.article.date}): {words}"
