"""Measure the splitting on the dev data, beside other splitters where they are installed.

Run it as `python benchmarks/splitting.py --data ../shared/data [--growth] [--errors N]`; the other
splitters come with `pip install -e .[peers]`.
"""

import argparse
import sys
import warnings
from pathlib import Path

from claim_scores import print_claims
from proposition_scores import print_propositions
from sentence_data import missing
from sentence_scores import show_errors, show_growth, show_table
from span_rules import print_rules, print_speed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with claims/ and treebank/")
    parser.add_argument("--growth", action="store_true", help="time ever longer lines as well")
    parser.add_argument("--errors", type=int, default=0, help="show so many errors of each set")
    options = parser.parse_args()
    if absent := missing(options.data):
        sys.exit(f"{options.data} does not hold {' and '.join(absent)}")
    # The peers' own patterns warn on newer versions of Python.
    warnings.simplefilter("ignore")
    show_table(options.data)
    print_claims(options.data)
    print_propositions(options.data)
    print_rules(options.data)
    print_speed(options.data)
    if options.growth:
        show_growth(options.data)
    if options.errors:
        show_errors(options.data, options.errors)


if __name__ == "__main__":
    main()
