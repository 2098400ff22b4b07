"""Articles with verdicts, and new versions of them, through the services."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.labels import DateOrigin
from factcheck.domain.permissions import Actor
from factcheck.importers import ArticleDraft
from factcheck.persistence.models import Article, ArticleVersion, Claim
from factcheck.services.articles import import_article, start_review
from factcheck.services.versions import plan_version, store_version

NEWS = (
    "Harbour town marks its bridge\n\n"
    "The mayor opened the new bridge on Monday. It cost nine million euros.\n\n"
    "Nine cranes stand in the harbour. “We will build a second one,” the mayor said.\n"
)


def reviewed(
    session: Session, editor: Actor, facts: ReferenceFacts, people: list[str], text: str = NEWS
) -> Article:
    """Return an article in review, two verdicts asked for."""
    draft = ArticleDraft(title="", text=text, published_from=DateOrigin.NONE)
    article = import_article(session, actor=editor, draft=draft, facts=facts)
    start_review(
        session, actor=editor, article_id=article.public_id, reviewer_ids=people, required=len(people)
    )
    return article


def store(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, text: str, note: str = ""
) -> ArticleVersion:
    plan = plan_version(
        session,
        actor=editor,
        article_id=article.public_id,
        draft=ArticleDraft(title="", text=text),
        facts=facts,
    )
    return store_version(session, actor=editor, plan=plan, note=note, facts=facts)


def claim_with(session: Session, article: Article, words: str) -> Claim:
    """Return the claim whose first span begins with the words, in whatever version it stands."""
    session.expire_all()
    query = select(Claim).where(Claim.article_id == article.id).order_by(Claim.id)
    return next(claim for claim in session.scalars(query) if _quote(claim).startswith(words))


def _quote(claim: Claim) -> str:
    return claim.spans[0].quote if claim.spans else ""


def quotes(session: Session, article: Article) -> list[str]:
    """Return the words of the claims that stand in the newest version, in order."""
    session.expire_all()
    query = select(Claim).where(Claim.article_id == article.id, Claim.number.is_not(None))
    claims = session.scalars(query.order_by(Claim.number))
    return [" … ".join(span.quote for span in claim.spans) for claim in claims]
