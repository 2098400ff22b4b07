"""The words of claims and articles as SQLite's FTS5 keeps them, in a table beside each indexed one.

Sessions keep it, since no trigger may write to it; their rows are added and deleted, and never changed.
PostgreSQL keeps its index by itself.
"""

from sqlalchemy import column, delete, event, insert, select, table
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
    spans = [{"rowid": row.id, "quote": row.quote} for row in session.new if isinstance(row, ClaimSpan)]
    texts = [{"rowid": row.id, "text": row.text} for row in session.new if isinstance(row, ArticleVersion)]
    for words, rows in ((_CLAIMS, spans), (_TEXTS, texts)):
        if rows:
            session.execute(insert(words), rows)


def index_quotes(session: Session, version_id: int) -> None:
    """Add the words of all claims of a new version, whose rows no session keeps as objects."""
    if is_sqlite(session):
        quotes = select(ClaimSpan.id, ClaimSpan.quote).where(ClaimSpan.version_id == version_id)
        session.execute(insert(_CLAIMS).from_select(["rowid", "quote"], quotes))


def is_sqlite(session: Session) -> bool:
    """Tell whether the session works on the embedded database, which keeps this index."""
    return session.get_bind().dialect.name == "sqlite"
