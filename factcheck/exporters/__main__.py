"""Writes one format from the data of a report, in a process of its own."""

import resource
import sys

from factcheck.exporters import EXPORTERS
from factcheck.exporters.reading import read_report

CPU_SECONDS = 240


def main() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    report = read_report(sys.stdin.buffer.read())
    sys.stdout.buffer.write(EXPORTERS[sys.argv[1]](report))


if __name__ == "__main__":
    main()
