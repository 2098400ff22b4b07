"""The search page: claims and articles that hold the words, and what the viewer may know of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from factcheck.domain.labels import ArticleState, ClaimState, VerdictLabel
from factcheck.domain.matching import WordPiece
from factcheck.domain.permissions import Actor
from factcheck.domain.sight import shown_state
from factcheck.persistence.cut import span_holds
from factcheck.persistence.fulltext import Term, folded, holds_term, terms_of, text_holds_term
from factcheck.persistence.models import Article, ArticleVersion, Claim, ClaimSpan, Decision
from factcheck.persistence.quotes import read_quotes
from factcheck.persistence.sight import open_claims

PAGE_ROWS = 50
MOST_ARTICLES = 20
MOST_TERMS = 12


@dataclass(frozen=True)
class FoundArticle:
    """An article whose headline or text holds all the words."""

    id: str
    title: str
    state: ArticleState
    reference_date: str | None
    is_archived: bool


@dataclass(frozen=True)
class FoundClaim:
    """A claim that holds all the words, `pieces` with the words marked; its decision once that is open."""

    article_id: str
    article: str
    number: int
    pieces: tuple[WordPiece, ...]
    state: ClaimState
    decision: VerdictLabel | None
    decided_at: datetime | None


@dataclass(frozen=True)
class SearchPage:
    """What was looked for and found; `words` is empty before anybody has typed some."""

    words: str
    articles: tuple[FoundArticle, ...]
    claims: tuple[FoundClaim, ...]
    total: int
    page: int
    pages: int


def search_page(session: Session, viewer: Actor, words: str, *, page: int = 1) -> SearchPage:
    """Return one page of claims, those of the newest article first, and the newest articles."""
    terms = terms_of(words)[:MOST_TERMS]
    if not terms:
        return SearchPage(words, (), (), 0, 1, 1)
    wanted = _holding(session, terms)
    total = session.scalars(select(func.count()).select_from(Claim).where(wanted)).one()
    pages = max(1, -(-total // PAGE_ROWS))
    page = min(max(page, 1), pages)
    claims = _claims(session, viewer, wanted, terms, (page - 1) * PAGE_ROWS)
    return SearchPage(words, _articles(session, terms), claims, total, page, pages)


def _holding(session: Session, terms: Sequence[Term]) -> ColumnElement[bool]:
    """Return the condition on Claim that its current words hold every term, each in any of its spans."""
    live = select(Article.id).where(Article.deleted_at.is_(None))
    current = and_(ClaimSpan.claim_id == Claim.id, span_holds(), ClaimSpan.is_source.is_(False))
    holds = (select(ClaimSpan.claim_id).where(current, holds_term(session, term)) for term in terms)
    return and_(
        Claim.number.is_not(None), Claim.article_id.in_(live), *(Claim.id.in_(found) for found in holds)
    )


def _claims(
    session: Session, viewer: Actor, wanted: ColumnElement[bool], terms: Sequence[Term], offset: int
) -> tuple[FoundClaim, ...]:
    rows = session.execute(
        select(Claim, Article.public_id, Article.title, Decision)
        .join(Article, Article.id == Claim.article_id)
        .outerjoin(Decision, and_(Decision.claim_id == Claim.id, Decision.round == Claim.round))
        .where(wanted)
        .order_by(Article.id.desc(), Claim.number)
        .limit(PAGE_ROWS)
        .offset(offset)
    ).all()
    ids = [row[0].id for row in rows]
    visible = open_claims(session, viewer, Claim.id.in_(ids))
    quotes = read_quotes(session, ids)
    found = []
    for claim, article_id, title, decision in rows:
        state = shown_state(claim.state, open_to_viewer=claim.id in visible)
        made = decision if state is ClaimState.FINAL else None
        found.append(
            FoundClaim(
                article_id=article_id,
                article=title,
                number=claim.number or 0,
                pieces=_marked(quotes[claim.id], terms),
                state=state,
                decision=made.label if made else None,
                decided_at=made.created_at if made else None,
            )
        )
    return tuple(found)


def _articles(session: Session, terms: Sequence[Term]) -> tuple[FoundArticle, ...]:
    other = aliased(ArticleVersion)
    newest = select(func.max(other.id)).where(other.article_id == Article.id).scalar_subquery()
    holds = (or_(text_holds_term(session, term), _in_headline(term)) for term in terms)
    rows = session.execute(
        select(Article, ArticleVersion.reference_date)
        .join(ArticleVersion, ArticleVersion.id == newest)
        .where(Article.deleted_at.is_(None), *holds)
        .order_by(Article.id.desc())
        .limit(MOST_ARTICLES)
    )
    return tuple(
        FoundArticle(
            article.public_id, article.title, article.state, when, is_archived=article.archived_at is not None
        )
        for article, when in rows
    )


def _in_headline(term: Term) -> ColumnElement[bool]:
    """Return the condition that the headline holds the term, which need not stand in the text."""
    return Article.title.icontains(" ".join(term.tokens), autoescape=True)


def _marked(text: str, terms: Sequence[Term]) -> tuple[WordPiece, ...]:
    """Return the text in pieces, the words that were looked for marked."""
    alike = folded(text)
    pieces, done = [], 0
    for start, end in _hits(alike, terms):
        if start >= done:
            pieces += [WordPiece(text[done:start], is_other=False), WordPiece(text[start:end], is_other=True)]
            done = end
    pieces.append(WordPiece(text[done:], is_other=False))
    return tuple(piece for piece in pieces if piece.text)


def _hits(text: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    gap = r"[\W_]+"
    patterns = (
        rf"(?<![^\W_]){gap.join(re.escape(folded(token)) for token in term.tokens)}"
        + (r"[^\W_]*" if term.is_beginning else r"(?![^\W_])")
        for term in terms
    )
    return sorted(match.span() for pattern in patterns for match in re.finditer(pattern, text))
