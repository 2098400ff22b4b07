"""Do verdicts get lost when many processes judge one claim at once?

    python benchmarks/contention.py [--processes 8] [--verdicts 200] [--database sqlite postgresql]

Each process saves complete verdicts of one reviewer on one claim through `record_verdict`. Counted are
rows, errors, lost and doubled verdicts, and the events; the chain is verified at the end.
"""

import argparse
import multiprocessing
import sys
import time
import uuid
from typing import Any

from desks import fresh_database, one_claim_desk
from sqlalchemy import func, select

from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ReasonCode, VerdictLabel
from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Event, Verdict
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.verdicts import record_verdict
from factcheck.services.verification import find_faults

NEEDS_CALL = Judgement(VerdictLabel.UNVERIFIED, reason_code=ReasonCode.NEEDS_CALL)


def judge(url: str, claim_id: str, actor: Actor, times: int, results: Any) -> None:
    engine = make_engine(url)
    took, errors = [], []
    with session_factory(engine)() as session:
        for _ in range(times):
            started = time.perf_counter()
            try:
                record_verdict(
                    session,
                    actor=actor,
                    claim_id=claim_id,
                    judgement=NEEDS_CALL,
                    base_revision=1,
                    op_id=uuid.uuid4().hex,
                )
                took.append(time.perf_counter() - started)
            except Exception as error:  # every failure is counted and shown
                errors.append(repr(error))
    results.put((took, errors))
    engine.dispose()


def contend(kind: str, processes: int, verdicts: int) -> bool:
    with fresh_database(kind) as url:
        claim_id, actors = one_claim_desk(url, processes)
        context = multiprocessing.get_context("spawn")
        results = context.Queue()
        workers = [
            context.Process(target=judge, args=(url, claim_id, actor, verdicts, results)) for actor in actors
        ]
        started = time.perf_counter()
        for worker in workers:
            worker.start()
        answers = [results.get() for _ in workers]
        for worker in workers:
            worker.join()
        elapsed = time.perf_counter() - started
        return report(kind, url, answers, processes * verdicts, elapsed)


def report(kind: str, url: str, answers: list[Any], expected: int, elapsed: float) -> bool:
    took = sorted(seconds for times, _ in answers for seconds in times)
    errors = [error for _, some in answers for error in some]
    engine = make_engine(url)
    with session_factory(engine)() as session:
        rows = session.scalars(select(func.count()).select_from(Verdict)).one()
        told = session.scalars(select(func.count()).where(Event.action == "record_verdict")).one()
        fault = next(find_faults(session), "none")
    engine.dispose()
    print(
        f"{kind}: {len(took)} acknowledged, {rows} rows, {told} events, {len(errors)} errors, "
        f"{max(0, len(took) - rows)} lost, {max(0, rows - len(took))} doubled, faults: {fault}; "
        f"{len(took) / elapsed:.0f} verdicts/s, p50 {took[len(took) // 2] * 1000:.0f} ms, "
        f"p99 {took[int(len(took) * 0.99)] * 1000:.0f} ms, max {took[-1] * 1000:.0f} ms"
    )
    for error in errors[:3]:
        print(f"  {error}")
    return (len(took), rows, told, fault) == (expected, expected, expected, "none")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--verdicts", type=int, default=200)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    options = parser.parse_args()
    held = [contend(kind, options.processes, options.verdicts) for kind in options.database]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
