"""Imports and new versions at work: each in a thread, waited for in the request, followed on a page after."""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, FactcheckError, Invalid
from factcheck.importers import ArticleDraft
from factcheck.importers.apart import read_address_apart, read_file_apart
from factcheck.services.import_jobs import begin_job, end_job, tell_step
from factcheck.web.db import Desk

EXTENSION = "factcheck_imports"
PATIENCE = 2.0  # seconds that a request waits
AT_ONCE = 2
BEAT = 1.0
UNKNOWN_FAULT = (
    "The import failed, and nothing was stored: whoever runs this desk finds the cause in the log."
)
LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Readers:
    """How files and addresses are read: each in a child with limits, unless a test brings its own network."""

    file: Callable[[str, bytes], ArticleDraft] = read_file_apart
    address: Callable[[str, Sequence[str]], ArticleDraft] = read_address_apart
    domains: tuple[str, ...] = ()
    reads_addresses: bool = True


@dataclass(frozen=True)
class Outcome:
    """How it ended: what is stored or to be looked at, or what the person is told; what was read."""

    value: Any = None
    refusal: Invalid | Conflict | None = None
    draft: ArticleDraft | None = None


class Task(Protocol):
    """Something to read, and then to store or to show.

    `waiting` and `told` are what the page needs that follows it, `made` the article that begins with it.
    """

    @property
    def actor(self) -> Actor: ...

    @property
    def source(self) -> str: ...

    def waiting(self) -> dict[str, Any]: ...

    def read(self, readers: Readers, session: Session) -> ArticleDraft: ...

    def finish(self, draft: ArticleDraft, session: Session) -> Any: ...

    def told(self, outcome: Outcome) -> dict[str, Any]: ...

    def made(self, outcome: Outcome) -> str | None: ...


@dataclass
class Work:
    """A task that goes on: at which step, and what comes of it."""

    task: Task
    step: str = "Waiting for other imports"
    future: "Future[Outcome]" = field(default_factory=Future)


class Imports:
    """Does tasks one after the other, few at a time, and writes down those that outlive their request."""

    def __init__(self, shared: Desk, readers: Readers, patience: float = PATIENCE) -> None:
        self.shared = shared
        self.readers = readers
        self.patience = patience
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="import")

    def begin(self, task: Task) -> Work:
        """Begin a task, and wait for it as long as a request may take."""
        work = Work(task)
        work.future = self._pool.submit(self._run, work)
        wait([work.future], timeout=self.patience)
        return work

    def follow(self, work: Work) -> str:
        """Write the task down, since its request ends before it does; return the id of its page."""
        with self.shared.open_session() as session:
            job_id = begin_job(
                session,
                actor=work.task.actor,
                source=work.task.source[:200],
                step=work.step,
                result=work.task.waiting(),
            )
        work.future.add_done_callback(lambda _future: self._end(job_id, work))
        threading.Thread(target=self._beat, args=(job_id, work), name="import beat", daemon=True).start()
        return job_id

    def close(self) -> None:
        """Wait for the tasks that were begun, and begin no other."""
        self._pool.shutdown(wait=True)

    def _run(self, work: Work) -> Outcome:
        draft: ArticleDraft | None = None
        try:
            with self.shared.open_session() as session:
                work.step = "Reading"
                draft = work.task.read(self.readers, session)
                session.rollback()
                work.step = f"Cutting {len(draft.text):,} characters into claims, and checking them"
                return Outcome(work.task.finish(draft, session), draft=draft)
        except (Conflict, Invalid) as error:
            return Outcome(refusal=_alone(error), draft=draft)

    def _beat(self, job_id: str, work: Work) -> None:
        """Say again and again that the task is being worked on, until it has ended."""
        while not wait([work.future], timeout=BEAT).done:
            self._told(lambda session: tell_step(session, job_id=job_id, step=work.step))

    def _end(self, job_id: str, work: Work) -> None:
        fault = work.future.exception()
        if fault is None:
            outcome = work.future.result()
        else:
            LOG.error("An import failed after its request.", exc_info=fault)
            sentence = str(fault) if isinstance(fault, FactcheckError) else UNKNOWN_FAULT
            outcome = Outcome(refusal=Invalid(sentence))
        self._told(
            lambda session: end_job(
                session,
                job_id=job_id,
                result=work.task.told(outcome),
                is_refused=outcome.refusal is not None,
                article_id=work.task.made(outcome),
            )
        )

    def _told(self, write: Callable[[Session], None]) -> None:
        try:
            with self.shared.open_session() as session:
                write(session)
        except (FactcheckError, SQLAlchemyError):
            LOG.exception("The state of an import could not be written down.")


def _alone(error: Invalid | Conflict) -> Invalid | Conflict:
    """Cut an error off from where it was raised: the frames there hold the whole file."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def init_app(app: Flask, shared: Desk) -> None:
    settings = shared.settings
    readers = Readers(domains=settings.address_domains, reads_addresses=settings.address_import)
    app.extensions[EXTENSION] = Imports(shared, readers)


def imports() -> Imports:
    return cast(Imports, current_app.extensions[EXTENSION])
