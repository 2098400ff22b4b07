"""How long does each export take, and how large does it get? And the data, read in again?

    python benchmarks/exports.py [--claims 5000] [--only xlsx pdf]

Every claim has two verdicts, a decision and a source, every fifth a finding. The quickest of three runs
counts, for other programs hold some of them up.
"""

import argparse
import time
from collections.abc import Callable, Sequence

from large_report import large_report

from factcheck.exporters import BUILTIN
from factcheck.exporters.reading import read_report

RUNS = 3
BARS = {"csv": 2.0, "json": 2.0, "xlsx": 5.0, "pdf": 15.0}


def quickest(work: Callable[[], bytes]) -> tuple[float, float, bytes]:
    """Return the seconds of the quickest run, those of its CPU, and what it made."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter(), time.process_time()
        made = work()
        times.append((time.perf_counter() - begun[0], time.process_time() - begun[1]))
    return *min(times), made


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=5000)
    parser.add_argument("--only", nargs="*", choices=list(BUILTIN), default=list(BUILTIN))
    options = parser.parse_args(arguments)
    report = large_report(options.claims)
    print(f"{options.claims} claims, {len(report.article.text):,} characters")
    for name in options.only:
        seconds, cpu, made = quickest(lambda name=name: BUILTIN[name].write(report))
        bar = f"bar {BARS[name]:.0f} s" if name in BARS else "no bar"
        print(f"{name:12} {seconds:6.2f} s  CPU {cpu:6.2f} s  {len(made) / 1e6:6.1f} MB  {bar}")
        if name == "json":
            seconds, cpu, again = quickest(lambda made=made: BUILTIN["json"].write(read_report(made)))
            same = "the same bytes" if again == made else "OTHER BYTES"
            print(f"{'json again':12} {seconds:6.2f} s  CPU {cpu:6.2f} s  {len(again) / 1e6:6.1f} MB  {same}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
