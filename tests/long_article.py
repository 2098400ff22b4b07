"""An article of very many claims, four to a paragraph, written to the tables in a few statements."""

import hashlib
import secrets

from factories import MOMENT
from sqlalchemy import insert
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, ClaimState, DateOrigin
from factcheck.persistence.models import Article, ArticleVersion, Assignment, Block, Claim, ClaimSpan, User

TOGETHER = 4


def make_long_article(session: Session, claims: int, reviewers: list[User]) -> Article:
    """Add it to a database that has no claims yet."""
    sentences = [_sentence(number) for number in range(1, claims + 1)]
    groups = [sentences[at : at + TOGETHER] for at in range(0, claims, TOGETHER)]
    text = "\n\n".join(" ".join(group) for group in groups)
    article = Article(
        title="A long survey", state=ArticleState.IN_REVIEW, required_verdicts=2, created_at=MOMENT
    )
    version = ArticleVersion(
        article=article,
        number=1,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        reference_date="2025-05",
        reference_from=DateOrigin.GIVEN,
        created_at=MOMENT,
    )
    session.add_all([article, version])
    session.flush()
    session.add_all(Assignment(article_id=article.id, user_id=user.id) for user in reviewers)
    _write(session, article, version, groups)
    session.commit()
    return article


def _sentence(number: int) -> str:
    where = " at the pier" * (number % 4)
    return f"On day {number} the wardens of the old harbour counted {number % 90 + 7} boats{where}."


def _write(session: Session, article: Article, version: ArticleVersion, groups: list[list[str]]) -> None:
    blocks, claims, spans, start, number = [], [], [], 0, 0
    for position, group in enumerate(groups, 1):
        end = start + len(" ".join(group))
        blocks.append(
            {
                "id": position,
                "version_id": version.id,
                "position": position,
                "start": start,
                "end": end,
                "kind": BlockKind.BODY,
                "found_kind": BlockKind.BODY,
            }
        )
        for sentence in group:
            number += 1
            claims.append(_claim(article, version, position, number))
            spans.append(_span(version, number, start, sentence))
            start += len(sentence) + 1
        start = end + 2
    for table, rows in ((Block, blocks), (Claim, claims), (ClaimSpan, spans)):
        session.execute(insert(table), rows)


def _claim(article: Article, version: ArticleVersion, block: int, number: int) -> dict[str, object]:
    return {
        "id": number,
        "public_id": secrets.token_hex(16),
        "article_id": article.id,
        "version_id": version.id,
        "block_id": block,
        "number": number,
        "kind": ClaimKind.FACT,
        "is_checkable": True,
        "state": ClaimState.OPEN,
        "changed_at": MOMENT,
    }


def _span(version: ArticleVersion, claim: int, start: int, quote: str) -> dict[str, object]:
    return {
        "claim_id": claim,
        "version_id": version.id,
        "revision": 1,
        "is_source": False,
        "position": 1,
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "before": "",
        "after": "",
    }
