"""Use-cases over long texts, each in a process of its own with limits; the server goes on answering."""

import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.errors import FactcheckError, Invalid
from factcheck.importers.limits import Limits
from factcheck.persistence.session import make_engine, session_factory

# A process takes a second to start, and so much text is split and checked in about that time.
LONG = 30_000
LIMITS = Limits(memory=3 * 1024**3, cpu=150, wall=400.0, files=None, written=None)
TOO_MUCH = "This text takes too long to be split and checked, or too much memory: bring it in several parts."
_START = (
    "import pickle, sys; from factcheck.importers.limits import apply_limits; "
    "limits, task = pickle.load(sys.stdin.buffer), sys.stdin.buffer.read(); "
    "apply_limits(limits); "
    "from factcheck.services.elsewhere import answer; sys.stdout.buffer.write(answer(task))"
)
_turn = threading.Lock()
_log = logging.getLogger(__name__)
_Given = TypeVar("_Given")


class Unfinished(Exception):
    """The other process failed for a reason that is told to nobody but the log."""


def run(
    session: Session,
    work: Callable[..., _Given],
    *,
    length: int,
    long: int = LONG,
    limits: Limits = LIMITS,
    **given: Any,
) -> _Given:
    """Do a use-case over a text of this length: with this session, or in another process if it is long.

    What goes in and comes out is plain values; a refusal is raised here as it was there.
    """
    if length <= long:
        return work(session, **given)
    engine = session.get_bind()
    assert isinstance(engine, Engine)
    url = engine.url.render_as_string(hide_password=False)
    session.rollback()  # nothing is kept open while the other process works
    verdict, value = _answered(pickle.dumps(limits) + pickle.dumps((url, work, given)), limits)
    if verdict == "done":
        done: _Given = value
        return done
    if verdict == "refused":
        raise value
    _log.error("a long text was not worked on: %s", value)
    if verdict == "limit":
        raise Invalid(TOO_MUCH, field="text")
    raise Unfinished(value)


def answer(task: bytes) -> bytes:
    """Do what a task asks for with a session of its own, and return what came of it."""
    url, work, given = pickle.loads(task)  # noqa: S301 - written by `run`, in the process that began this one
    engine = make_engine(url)
    try:
        with session_factory(engine)() as session:
            return pickle.dumps(("done", work(session, **given)))
    except FactcheckError as error:
        error.__cause__ = error.__context__ = None
        return pickle.dumps(("refused", error))
    except MemoryError:
        return pickle.dumps(("limit", "out of memory"))
    except Exception as error:  # whatever it is, the server tells the log
        return pickle.dumps(("fault", f"{type(error).__name__}: {error}"[:2_000]))
    finally:
        engine.dispose()


def _answered(task: bytes, limits: Limits) -> tuple[str, Any]:
    """Return what the process said, or that a limit ended it."""
    command = [sys.executable, "-P", "-c", _START]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    try:
        with _turn:
            done = subprocess.run(  # noqa: S603 - the program is our own, what was sent goes in as data
                command, input=task, capture_output=True, env=surroundings, timeout=limits.wall, check=False
            )
    except subprocess.TimeoutExpired:
        return "limit", f"not done after {limits.wall:.0f} s"
    if done.returncode:
        ended = "limit" if done.returncode < 0 else "fault"
        return ended, f"ended with {done.returncode}: {done.stderr[-2_000:].decode(errors='replace')}"
    verdict, value = pickle.loads(done.stdout)  # noqa: S301 - written by `answer`, in the process above
    return verdict, value
