"""How the claims of an article looked to one person when they were read last, and what happened since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from factcheck.domain.claim_view import ClaimView
from factcheck.errors import NotFound
from factcheck.persistence.carried import KEEP
from factcheck.persistence.models import Article, Event, EventChain

MOST_EVENTS = 200  # after more than that, reading all is as quick

# What touches one claim and nothing else of the page. Whatever is not named here has the page read anew.
OF_ONE_CLAIM = frozenset(
    {
        "record_verdict",
        "undo_verdict",
        "ask_editor",
        "open_round",
        "add_evidence",
        "withdraw_evidence",
        "take_claim",
        "decide_claim",
        "send_back",
        "reopen_claim",
        KEEP,
        "make_stale",
        "undo_make_stale",
        "propose_wording",
        "answer_proposal",
    }
)
OF_NO_PAGE = frozenset({"sign_in", "sign_out"})


class Tick(NamedTuple):
    """The lengths of the desk's chain of events and of the article's.

    It also moves on what is withheld from a reader, so it must never leave the server.
    """

    desk: int
    article: int


@dataclass(frozen=True)
class Snapshot:
    """The claims of an article as one person may see them, and the names of text and looks at that time."""

    tick: Tick
    text: str
    looks: str
    claims: tuple[ClaimView, ...]

    def changed_in(self, claims: Iterable[ClaimView]) -> frozenset[int]:
        """Return the numbers of the claims that look otherwise, where the text is the same."""
        pairs = zip(self.claims, claims, strict=True)
        return frozenset(now.number for before, now in pairs if now is not before and now != before)

    def with_views(self, fresh: Mapping[int, ClaimView]) -> tuple[ClaimView, ...]:
        """Return the claims, those that were read again in the place of the former ones."""
        return tuple(fresh.get(claim.number, claim) for claim in self.claims)


def article_tick(session: Session, article_id: str) -> Tick:
    """Return what moves with every act on the article or on what it rests on; raises NotFound. One query."""
    query = (
        select(EventChain.article_id, EventChain.length)
        .join(Article, or_(EventChain.article_id == Article.id, EventChain.article_id.is_(None)))
        .where(Article.public_id == article_id, Article.deleted_at.is_(None))
    )
    lengths = {chain is None: length for chain, length in session.execute(query)}
    if not lengths:
        raise NotFound("There is no such article.")
    return Tick(lengths.get(True, 0), lengths.get(False, 0))


def touched_since(session: Session, article_id: str, tick: Tick) -> frozenset[int] | None:
    """Return the ids of the claims that something happened to; None if more than claims may have changed."""
    query = (
        select(Event.action, Event.claim_id)
        .join(EventChain, EventChain.id == Event.chain_id)
        .outerjoin(Article, Article.id == EventChain.article_id)
        .where(
            or_(
                and_(EventChain.article_id.is_(None), Event.number > tick.desk),
                and_(Article.public_id == article_id, Event.number > tick.article),
            )
        )
        .limit(MOST_EVENTS + 1)
    )
    events = [row for row in session.execute(query) if row.action not in OF_NO_PAGE]
    if len(events) > MOST_EVENTS or not all(row.action in OF_ONE_CLAIM and row.claim_id for row in events):
        return None
    return frozenset(row.claim_id for row in events)
