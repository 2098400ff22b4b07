"""All that one person may see of the claims of an article, read at once, and how each claim looks to them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import ColumnElement, and_, select, true
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.claim_view import ClaimView, Look
from factcheck.domain.labels import ArticleState, ClaimState, FindingLevel, VerdictLabel
from factcheck.domain.permissions import Actor
from factcheck.domain.sight import shown_state
from factcheck.domain.spans import Span, claim_text
from factcheck.persistence.answers import Answer, current_answers
from factcheck.persistence.cut import span_holds
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Assignment,
    Claim,
    ClaimSpan,
    Decision,
    Dismissal,
    Finding,
    User,
)
from factcheck.persistence.queries.fact_entries import NO_ENTRIES, FactEntries
from factcheck.persistence.sight import open_claims
from factcheck.splitting.triage import triage


@dataclass(frozen=True)
class ArticleRows:
    """The rows of one article, and whose eyes they are read with; stays inside the queries."""

    viewer: Actor
    article: Article
    version: ArticleVersion
    claims: Sequence[Claim]
    spans: Mapping[int, Sequence[Span]]
    sources: Mapping[int, Sequence[Span]]
    answers: Mapping[int, Sequence[Answer]]
    open_ids: frozenset[int]
    findings: Sequence[Finding]
    dismissals: Mapping[int, Sequence[Dismissal]]
    decisions: Mapping[int, Decision]
    people: Sequence[User]
    entries: FactEntries = NO_ENTRIES

    @property
    def is_asked(self) -> bool:
        return any(person.id == self.viewer.user_id for person in self.people)

    @property
    def is_in_review(self) -> bool:
        return self.article.state is ArticleState.IN_REVIEW

    @cached_property
    def open_findings(self) -> Sequence[Finding]:
        """Return what neither the viewer nor an editor for all has set aside."""
        return [finding for finding in self.findings if not self.is_set_aside(finding)]

    @cached_property
    def flagged_ids(self) -> frozenset[int]:
        flags = (one for one in self.open_findings if one.level is FindingLevel.FLAG)
        return frozenset(claim_id for flag in flags for claim_id in flag.claim_ids)

    def is_set_aside(self, finding: Finding) -> bool:
        return any(
            dismissal.holds_for_all or dismissal.user_id == self.viewer.user_id
            for dismissal in self.dismissals.get(finding.id, ())
        )

    def is_open(self, finding: Finding) -> bool:
        """Tell whether the viewer may know what others make of the finding: all of its claims are open."""
        return self.open_ids.issuperset(finding.claim_ids)

    def own_answer(self, claim: Claim) -> Answer | None:
        given = self.answers.get(claim.id, ())
        return next((one for one in given if one.latest.reviewer_id == self.viewer.user_id), None)

    def text_of(self, claim: Claim) -> str:
        return claim_text(self.version.text, self.spans.get(claim.id, ()))


def read_article(
    session: Session, viewer: Actor, article_id: str, only: ColumnElement[bool] | None = None
) -> ArticleRows:
    """Read an article with its claims, or with those of a condition on them; raises NotFound.

    The number of queries depends on nothing.
    """
    article = article_by(session, article_id)
    chosen = true() if only is None else only
    which = and_(Claim.article_id == article.id, Claim.number.is_not(None), chosen)
    claims = session.scalars(select(Claim).where(which).order_by(Claim.number)).all()
    answers = current_answers(session, which)
    spans, sources = read_spans(session, article, chosen)
    return ArticleRows(
        viewer=viewer,
        article=article,
        version=current_version(session, article),
        claims=claims,
        spans=spans,
        sources=sources,
        answers=answers,
        open_ids=open_claims(session, viewer, which, answers=answers),
        findings=_findings(session, article),
        dismissals=_dismissals(session, article),
        decisions=_decisions(session, which),
        people=_people(session, article),
    )


def views_of(rows: ArticleRows) -> tuple[ClaimView, ...]:
    """Return how each claim looks to the viewer, in the order of the text."""
    return tuple(_view(rows, claim) for claim in rows.claims)


def _view(rows: ArticleRows, claim: Claim) -> ClaimView:
    # Columns are read into names, since each access to a column of a row costs as much as a call.
    claim_id, number, own_state = claim.id, claim.number, claim.state
    answers = rows.answers.get(claim_id, ())
    own = next((one for one in answers if one.latest.reviewer_id == rows.viewer.user_id), None)
    is_open = claim_id in rows.open_ids
    state = shown_state(own_state, open_to_viewer=is_open)
    decision = rows.decisions.get(claim_id) if own_state is ClaimState.FINAL else None
    is_judged = own_state is not ClaimState.DROPPED
    is_flagged = is_judged and claim_id in rows.flagged_ids
    assert number is not None
    text = claim_text(rows.version.text, rows.spans.get(claim_id, ()))
    to_check = triage(text, has_source=bool(rows.sources.get(claim_id)))
    known = _known_labels(own, answers if is_open else (), decision)
    return ClaimView(
        id=claim.public_id,
        number=number,
        text=text,
        look=_look(own, answers, state, decision, is_flagged=is_flagged),
        state=state,
        is_draft=bool(own and own.latest.label and not own.latest.is_complete)
        and own_state is not ClaimState.FINAL,
        is_done=bool(own and own.standing),
        is_flagged=is_flagged,
        is_disputed=is_judged and VerdictLabel.DISPUTED in known,
        triage_score=to_check.score,
        triage_reasons=tuple(reason.value for reason in to_check.reasons),
    )


def _look(
    own: Answer | None,
    answers: Sequence[Answer],
    state: ClaimState,
    decision: Decision | None,
    *,
    is_flagged: bool,
) -> Look:
    if state is ClaimState.DROPPED:
        return Look.DROPPED
    if state is ClaimState.FINAL and decision:
        return Look(decision.label)
    if own and own.latest.label:
        return Look(own.latest.label)
    if state is ClaimState.AGREED:
        agreed = next(iter(_standing_labels(answers)), None)
        return Look(agreed) if agreed else Look.TO_DO
    return Look.FLAGGED if is_flagged else Look.TO_DO


def _known_labels(
    own: Answer | None, told: Sequence[Answer], decision: Decision | None
) -> set[VerdictLabel | None]:
    labels: set[VerdictLabel | None] = {own.latest.label} if own else set()
    labels.update(_standing_labels(told))
    if decision:
        labels.add(decision.label)
    return labels


def _standing_labels(answers: Sequence[Answer]) -> list[VerdictLabel]:
    return [answer.standing.label for answer in answers if answer.standing and answer.standing.label]


def read_spans(
    session: Session, article: Article, only: ColumnElement[bool] | None = None
) -> tuple[dict[int, list[Span]], dict[int, list[Span]]]:
    """Return, by claim id, the claims' own spans and the spans that name who says it."""
    query = (
        select(ClaimSpan.claim_id, ClaimSpan.is_source, ClaimSpan.start, ClaimSpan.end)
        .join(Claim, Claim.id == ClaimSpan.claim_id)
        .where(Claim.article_id == article.id, span_holds(), true() if only is None else only)
        .order_by(ClaimSpan.claim_id, ClaimSpan.position)
    )
    spans: dict[int, list[Span]] = defaultdict(list)
    sources: dict[int, list[Span]] = defaultdict(list)
    for claim_id, is_source, start, end in session.execute(query):
        (sources if is_source else spans)[claim_id].append(Span(start, end))
    return spans, sources


def _findings(session: Session, article: Article) -> Sequence[Finding]:
    query = select(Finding).where(Finding.article_id == article.id, Finding.retired_at.is_(None))
    return session.scalars(query.order_by(Finding.id)).all()


def _dismissals(session: Session, article: Article) -> dict[int, list[Dismissal]]:
    query = (
        select(Dismissal)
        .join(Finding, Finding.id == Dismissal.finding_id)
        .where(Finding.article_id == article.id, ~Dismissal.reopening.has())
        .order_by(Dismissal.id)
    )
    found: dict[int, list[Dismissal]] = defaultdict(list)
    for dismissal in session.scalars(query):
        found[dismissal.finding_id].append(dismissal)
    return found


def _decisions(session: Session, which: ColumnElement[bool]) -> dict[int, Decision]:
    query = (
        select(Decision)
        .join(Claim, and_(Claim.id == Decision.claim_id, Claim.round == Decision.round))
        .where(which)
        .options(joinedload(Decision.editor))
    )
    return {decision.claim_id: decision for decision in session.scalars(query)}


def _people(session: Session, article: Article) -> Sequence[User]:
    query = select(User).join(Assignment, Assignment.user_id == User.id)
    return session.scalars(
        query.where(Assignment.article_id == article.id).order_by(User.name, User.id)
    ).all()
