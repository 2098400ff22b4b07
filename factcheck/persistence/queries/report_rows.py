"""What only the report reads of an article, whatever the viewer may see of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.chain import GENESIS
from factcheck.persistence.carried import Carried, carried_claims
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Block,
    Citation,
    Claim,
    EventChain,
    Evidence,
    Exemption,
    Finding,
    Proposal,
    User,
)
from factcheck.persistence.passages import PassagePlaces, blocked


@dataclass(frozen=True)
class ReportRows:
    """Rows by the id of the claim, finding or verdict that they belong to; `names` are people by id."""

    blocks: Sequence[Block]
    evidence: Mapping[int, Sequence[Evidence]]
    cited: Mapping[int, frozenset[int]]
    findings: Sequence[Finding]
    exemptions: Mapping[int, Exemption]
    carried: Mapping[int, Carried]
    proposals: Mapping[int, Sequence[Proposal]]
    names: Mapping[int, str]
    head: str
    passages: PassagePlaces

    def name_of(self, user_id: int | None) -> str:
        return self.names.get(user_id, "unknown") if user_id else "command line"


def read_rest(session: Session, article: Article, version: ArticleVersion) -> ReportRows:
    """Read what the article's other pages do not need; the number of queries depends on nothing."""
    blocks = _blocks(session, version)
    return ReportRows(
        blocks=blocks,
        evidence=_evidence(session, article),
        cited=_cited(session, article),
        findings=session.scalars(
            select(Finding).where(Finding.article_id == article.id).order_by(Finding.id)
        ).all(),
        exemptions=_exemptions(session, article),
        carried=carried_claims(session, Claim.article_id == article.id),
        proposals=_proposals(session, article),
        names={person.id: person.name for person in session.execute(select(User.id, User.name))},
        head=_head(session, article),
        passages=PassagePlaces(session, article.id, blocked(version.text, blocks)),
    )


def _blocks(session: Session, version: ArticleVersion) -> Sequence[Block]:
    query = select(Block).where(Block.version_id == version.id)
    return session.scalars(query.order_by(Block.position)).all()


def _evidence(session: Session, article: Article) -> dict[int, list[Evidence]]:
    query = (
        select(Evidence)
        .join(Claim, Claim.id == Evidence.claim_id)
        .where(Claim.article_id == article.id)
        .order_by(Evidence.id)
    )
    found: dict[int, list[Evidence]] = defaultdict(list)
    for piece in session.scalars(query):
        found[piece.claim_id].append(piece)
    return found


def _cited(session: Session, article: Article) -> dict[int, frozenset[int]]:
    """Return the ids of the evidence that each verdict rests on."""
    query = (
        select(Citation.verdict_id, Citation.evidence_id)
        .join(Evidence, Evidence.id == Citation.evidence_id)
        .join(Claim, Claim.id == Evidence.claim_id)
        .where(Claim.article_id == article.id)
    )
    found: dict[int, set[int]] = defaultdict(set)
    for verdict_id, evidence_id in session.execute(query):
        found[verdict_id].add(evidence_id)
    return {verdict_id: frozenset(pieces) for verdict_id, pieces in found.items()}


def _exemptions(session: Session, article: Article) -> dict[int, Exemption]:
    """Return the exceptions of the sign-off that holds; those of an earlier one are history."""
    if article.signed_off_at is None:
        return {}
    query = select(Exemption).where(
        Exemption.article_id == article.id, Exemption.created_at >= article.signed_off_at
    )
    return {exemption.claim_id: exemption for exemption in session.scalars(query.order_by(Exemption.id))}


def _proposals(session: Session, article: Article) -> dict[int, list[Proposal]]:
    query = select(Proposal).join(Claim, Claim.id == Proposal.claim_id)
    found: dict[int, list[Proposal]] = defaultdict(list)
    for proposal in session.scalars(query.where(Claim.article_id == article.id).order_by(Proposal.id)):
        found[proposal.claim_id].append(proposal)
    return found


def _head(session: Session, article: Article) -> str:
    query = select(EventChain.head).where(EventChain.article_id == article.id)
    return session.scalars(query).one_or_none() or GENESIS
