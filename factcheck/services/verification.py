"""Check that nothing was changed behind the tool's back, and that what is derived equals what is stored."""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any, TypeVar

from sqlalchemy import ScalarResult, Select, func, select, text
from sqlalchemy.orm import Session, selectinload

from factcheck.domain.chain import GENESIS, link
from factcheck.domain.labels import ClaimState, DropCause
from factcheck.domain.states import state_after
from factcheck.persistence.answers import current_answers, ratings
from factcheck.persistence.fact_faults import fact_faults
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Claim,
    ClaimSpan,
    Decision,
    Escalation,
    Event,
    EventChain,
    Verdict,
)
from factcheck.persistence.records import decision_record, fingerprint_of, verdict_record
from factcheck.persistence.report_faults import report_faults

T = TypeVar("T")


def find_faults(session: Session) -> Iterator[str]:
    """Yield one sentence for each row that is not as it should be, the database's own faults first."""
    yield from _database_faults(session)
    yield from _chain_faults(session)
    yield from _record_faults(session)
    yield from fact_faults(session)
    yield from report_faults(session)
    yield from _text_faults(session)
    for article in session.scalars(select(Article).where(Article.deleted_at.is_(None)).order_by(Article.id)):
        yield from _claim_faults(session, article)


def _database_faults(session: Session) -> Iterator[str]:
    """Ask an embedded database about itself; a server checks its own pages."""
    is_file = session.get_bind().dialect.name == "sqlite"
    answers = session.scalars(text("PRAGMA integrity_check")).all() if is_file else []
    for answer in answers:
        if answer != "ok":
            yield f"The database file is damaged: {answer}."
    strays = session.execute(text("PRAGMA foreign_key_check")).all() if is_file else []
    for table, row, *_ in strays:
        yield f"Row {row} of {table} points to a row that is not there."


def _chain_faults(session: Session) -> Iterator[str]:
    for chain in session.scalars(select(EventChain).order_by(EventChain.id)):
        head, number = GENESIS, 0
        events = select(Event).where(Event.chain_id == chain.id).order_by(Event.number)
        with closing(_stream(session, events)) as rows:
            for number, event in enumerate(rows, 1):
                if fault := _event_fault(event, number, head):
                    yield f"Event {event.id} (number {event.number} of chain {chain.id}) {fault}."
                    break
                head = event.hash
            else:
                if (chain.length, chain.head) != (number, head):
                    yield f"Chain {chain.id} ends at {number} events, but says {chain.length}."


def _stream(session: Session, query: Select[T]) -> ScalarResult[T]:
    """Read many rows in pieces; the caller closes the result, since a server's cursor hangs on it."""
    return session.scalars(query.execution_options(yield_per=1000))


def _event_fault(event: Event, number: int, head: str) -> str | None:
    if event.number != number:
        return f"follows number {number - 1}"
    if event.previous != head:
        return "does not carry the hash of the event before it"
    if event.hash != link(head, event.payload):
        return "was changed: its hash does not fit its content"
    payload: dict[str, Any] = json.loads(event.payload)
    if (payload["action"], payload["actor_id"]) != (event.action, event.actor_id):
        return "was changed: its columns do not repeat its content"
    return None


def _record_faults(session: Session) -> Iterator[str]:
    """Compare each verdict and decision with the event that was written with it."""
    told: dict[tuple[str, int], dict[str, Any]] = {}
    wanted = select(Event.payload).where(Event.payload.contains('"record":"'))
    with closing(_stream(session, wanted)) as payloads:
        for payload in payloads:
            after = json.loads(payload)["after"]
            told[after["record"], after["id"]] = after
    with closing(_stream(session, select(Verdict))) as verdicts:
        yield from _verdict_faults(verdicts, told)
    for decision in session.scalars(select(Decision)):
        if told.get(("decision", decision.id)) != decision_record(decision):
            yield f"Decision {decision.id} is not what its event says."


def _verdict_faults(
    verdicts: Iterable[Verdict], told: dict[tuple[str, int], dict[str, Any]]
) -> Iterator[str]:
    for verdict in verdicts:
        if told.get(("verdict", verdict.id)) != verdict_record(verdict):
            yield f"Verdict {verdict.id} is not what its event says."


def _text_faults(session: Session) -> Iterator[str]:
    for version in session.scalars(select(ArticleVersion).order_by(ArticleVersion.id)):
        if version.sha256 != fingerprint_of(version.text):
            yield f"Version {version.id} has a text that does not fit its fingerprint."


def _claim_faults(session: Session, article: Article) -> Iterator[str]:
    which = Claim.article_id == article.id
    answers = current_answers(session, which)
    escalated = set(
        session.scalars(
            select(Escalation.claim_id)
            .join(Claim, Claim.id == Escalation.claim_id)
            .where(which, Escalation.round == Claim.round)
        )
    )
    decided = set(
        session.scalars(
            select(Decision.claim_id)
            .join(Claim, Claim.id == Decision.claim_id)
            .where(which, Decision.round == Claim.round)
        )
    )
    query = select(Claim).where(which).options(selectinload(Claim.all_spans).joinedload(ClaimSpan.version))
    for claim in session.scalars(query.order_by(Claim.id)):
        rebuilt = state_after(
            ratings(answers.get(claim.id, ())), article.required_verdicts, escalated=claim.id in escalated
        )
        if not _state_is_right(claim, rebuilt, is_decided=claim.id in decided):
            yield f"Claim {claim.id} is {claim.state.value}, but its records make it {rebuilt.value}."
        for span in claim.all_spans:
            if span.version.text[span.start : span.end] != span.quote:
                yield f"Span {span.id} of claim {claim.id} is not what the text says there."


def _state_is_right(claim: Claim, rebuilt: ClaimState, *, is_decided: bool) -> bool:
    match claim.state:
        case ClaimState.FINAL:
            return is_decided
        case ClaimState.STALE:
            return claim.former_state is not None
        case ClaimState.DROPPED:
            is_gone = claim.number is None
            return claim.drop_cause is not None and is_gone == (claim.drop_cause is DropCause.REPLACED)
    return claim.state is rebuilt and not is_decided


def count_rows(session: Session) -> dict[str, int]:
    """Return how many rows the tables hold that a person would ask about."""
    tables = {"articles": Article, "claims": Claim, "verdicts": Verdict, "events": Event}
    return {
        name: session.scalars(select(func.count()).select_from(table)).one() for name, table in tables.items()
    }
