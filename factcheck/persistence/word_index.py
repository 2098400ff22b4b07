"""The words of claims and articles as SQLite's FTS5 keeps them, in a table beside each indexed one.

Sessions keep it, since no trigger may write to it; their rows are added and deleted, and never changed.
PostgreSQL keeps its index by itself.
"""

from collections.abc import Iterable

from sqlalchemy import column, delete, event, insert, table
from sqlalchemy.orm import Session, sessionmaker

from factcheck.persistence.models import ArticleVersion, ClaimSpan

_CLAIMS = table("words_of_claim_span", column("rowid"), column("quote"))
_TEXTS = table("words_of_article_version", column("rowid"), column("text"))


def index_words(sessions: sessionmaker[Session]) -> None:
    """Let these sessions keep the index of SQLite with each row that they add or delete."""
    event.listen(sessions, "before_flush", lambda session, *_: _forget_deleted(session))
    event.listen(sessions, "after_flush", lambda session, *_: _add_new(session))


def _forget_deleted(session: Session) -> None:
    """Drop what is about to be deleted: the index reads its words from the row itself."""
    for row in session.deleted if is_sqlite(session) else ():
        if isinstance(row, ClaimSpan | ArticleVersion):
            words = _CLAIMS if isinstance(row, ClaimSpan) else _TEXTS
            session.execute(delete(words).where(words.c.rowid == row.id))


def _add_new(session: Session) -> None:
    if not is_sqlite(session):
        return
    add_quotes(session, [(row.id, row.quote) for row in session.new if isinstance(row, ClaimSpan)])
    texts = [{"rowid": row.id, "text": row.text} for row in session.new if isinstance(row, ArticleVersion)]
    if texts:
        session.execute(insert(_TEXTS), texts)


def add_quotes(session: Session, quotes: Iterable[tuple[int, str]]) -> None:
    """Add the words of rows of claim_span, each with its row number, that no session keeps as objects."""
    rows = [{"rowid": row_id, "quote": quote} for row_id, quote in quotes]
    if rows and is_sqlite(session):
        session.execute(insert(_CLAIMS), rows)


def is_sqlite(session: Session) -> bool:
    """Tell whether the session works on the embedded database, which keeps this index."""
    return session.get_bind().dialect.name == "sqlite"
