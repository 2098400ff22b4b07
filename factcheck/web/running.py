"""Imports at work: each in a thread, waited for within the request, followed on a page after it."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any, cast

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError

from factcheck.domain.permissions import Actor
from factcheck.errors import FactcheckError, Invalid
from factcheck.importers import ArticleDraft
from factcheck.persistence.facts import desk_facts
from factcheck.services.articles import import_article
from factcheck.services.import_jobs import begin_job, end_job, tell_step
from factcheck.web.articles.importing import DateWanted, Readers, kept_fields, read_sent, with_date
from factcheck.web.articles.sent import SentArticle
from factcheck.web.db import Desk

EXTENSION = "factcheck_imports"
PATIENCE = 2.0  # seconds that a request waits for an import
AT_ONCE = 2
BEAT = 1.0
UNKNOWN_FAULT = (
    "The import failed, and nothing was stored: whoever runs this desk finds the cause in the log."
)
LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outcome:
    """How an import ended: the article's id, or what the person is told and the draft that was read."""

    article_id: str | None = None
    encoding: str | None = None
    refusal: Invalid | None = None
    draft: ArticleDraft | None = None

    def as_refusal(self, sent: SentArticle) -> dict[str, Any]:
        """Return what it takes to show the form again after the request."""
        if self.refusal is None:
            return {}
        proposal = self.refusal.proposal if isinstance(self.refusal, DateWanted) else None
        kept = kept_fields(self.draft) if self.draft else {}
        return {
            "sentence": str(self.refusal),
            "field": self.refusal.field,
            "form": {**sent.as_form(), **kept},
            "proposal": [proposal.value.isoformat(), proposal.origin] if proposal else None,
        }


@dataclass
class Work:
    """An import that goes on: at which step, and what comes of it."""

    sent: SentArticle
    actor: Actor
    step: str = "Waiting for other imports"
    future: "Future[Outcome]" = field(default_factory=Future)


class Imports:
    """Does imports one after the other, few at a time, and writes down those that outlive their request."""

    def __init__(self, shared: Desk, readers: Readers, patience: float = PATIENCE) -> None:
        self.shared = shared
        self.readers = readers
        self.patience = patience
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="import")

    def begin(self, sent: SentArticle, actor: Actor) -> Work:
        """Begin an import, and wait for it as long as a request may take."""
        work = Work(sent, actor)
        work.future = self._pool.submit(self._run, work)
        wait([work.future], timeout=self.patience)
        return work

    def follow(self, work: Work) -> str:
        """Write the import down, since its request ends before it does; return the id of its page."""
        with self.shared.open_session() as session:
            job_id = begin_job(session, actor=work.actor, source=work.sent.source[:200], step=work.step)
        work.future.add_done_callback(lambda _future: self._end(job_id, work))
        threading.Thread(target=self._beat, args=(job_id, work), name="import beat", daemon=True).start()
        return job_id

    def close(self) -> None:
        """Wait for the imports that were begun, and begin no other."""
        self._pool.shutdown(wait=True)

    def _run(self, work: Work) -> Outcome:
        draft: ArticleDraft | None = None
        try:
            work.step = "Reading"
            draft = read_sent(work.sent, self.readers)
            dated = with_date(draft, work.sent)
            work.step = f"Cutting {len(dated.text):,} characters into claims, and checking them"
            with self.shared.open_session() as session:
                article = import_article(session, actor=work.actor, draft=dated, facts=desk_facts(session))
                return Outcome(article_id=article.public_id, encoding=draft.encoding)
        except Invalid as error:
            return Outcome(refusal=_alone(error), draft=draft)

    def _beat(self, job_id: str, work: Work) -> None:
        """Say again and again that the import is being worked on, until it has ended."""
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
                article_id=outcome.article_id,
                refusal=outcome.as_refusal(work.sent),
            )
        )

    def _told(self, write: Callable[[Any], None]) -> None:
        try:
            with self.shared.open_session() as session:
                write(session)
        except (FactcheckError, SQLAlchemyError):
            LOG.exception("The state of an import could not be written down.")


def _alone(error: Invalid) -> Invalid:
    """Cut an error off from where it was raised: the frames there hold the whole file."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def init_app(app: Flask, shared: Desk) -> None:
    settings = shared.settings
    readers = Readers(domains=settings.address_domains, reads_addresses=settings.address_import)
    app.extensions[EXTENSION] = Imports(shared, readers)


def imports() -> Imports:
    return cast(Imports, current_app.extensions[EXTENSION])
