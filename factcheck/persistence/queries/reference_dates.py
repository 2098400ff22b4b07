"""The date by which an article is judged, for the page that changes it."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import ArticleState
from factcheck.persistence.loading import article_by, current_version


@dataclass(frozen=True)
class JudgedBy:
    """An article and its reference date."""

    id: str
    title: str
    state: ArticleState
    date: PartialDate | None


def judged_by(session: Session, article_id: str) -> JudgedBy:
    """Return the date of an article; raises NotFound."""
    article = article_by(session, article_id)
    version = current_version(session, article)
    value = PartialDate.parse(version.reference_date) if version.reference_date else None
    return JudgedBy(article_id, article.title, article.state, value)
