"""No checker reads the clock: the same texts give the same findings in 1999, today and in 2050.

Each run has a process of its own, whose clock is set before the package is loaded.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN = """
import sys
from datetime import datetime, timezone

import time_machine

if sys.argv[1] != "today":
    time_machine.travel(datetime(int(sys.argv[1]), 7, 2, 12, tzinfo=timezone.utc), tick=True).start()

import json
from datetime import date
from pathlib import Path

from factcheck.checking import CheckedArticle, ReferenceDate, all_checkers, as_json, load_facts
from factcheck.checking import propose_reference_date, run_checkers
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.paths import resource_dir
from factcheck.splitting import blocks_of

facts, checkers = load_facts(resource_dir("seeds") / "reference"), all_checkers()


def findings(text, day):
    blocks = tuple(blocks_of(text))
    proposed = propose_reference_date(text, blocks)
    given = ReferenceDate(PartialDate.parse(day), DateOrigin.GIVEN) if day else proposed
    return as_json(None, proposed, run_checkers(CheckedArticle(text, blocks, given, facts), checkers))


found = {}
for name, day in json.load(sys.stdin).items():
    text = Path(name).read_text(encoding="utf-8")
    found[name] = [findings(text, day), findings(text, None)]
print(json.dumps({"year": date.today().year, "found": found}))
"""


@pytest.fixture(scope="module")
def texts() -> dict[str, str | None]:
    """Give the path of each text, with the date that belongs to it, if one does."""
    folder = ROOT / "benchmarks" / "planted"
    entries = json.loads((folder / "errors.json").read_text(encoding="utf-8"))
    demo: dict[str, str | None] = {str(path): None for path in (ROOT / "seeds" / "articles").glob("*.txt")}
    return demo | {str(folder / name): entry["date"] for name, entry in entries.items()}


@pytest.mark.slow
def test_findings_do_not_depend_on_the_clock(texts: dict[str, str | None]) -> None:
    years = ("today", "1999", "2050")

    ran = [_run(year, texts) for year in years]

    assert [one["year"] for one in ran[1:]] == [1999, 2050]
    for name in texts:
        assert ran[0]["found"][name] == ran[1]["found"][name] == ran[2]["found"][name], name


def _run(year: str, texts: dict[str, str | None]) -> dict[str, dict[str, object]]:
    command = [sys.executable, "-W", "error", "-c", RUN, year]
    ran = subprocess.run(
        command, input=json.dumps(texts), capture_output=True, text=True, check=False, timeout=120, cwd=ROOT
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
