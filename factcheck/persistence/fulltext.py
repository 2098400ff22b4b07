"""Which spans and texts hold some words: FTS5 on SQLite, text search on PostgreSQL, with the same answers.

Words are compared without case and marks on letters.
"""

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from factcheck.persistence.models import ArticleVersion, ClaimSpan
from factcheck.persistence.word_index import is_sqlite

_PIECE = re.compile(r"[“\"]([^“”\"]*)[”\"]|(\S+)")
_TOKEN = re.compile(r"[^\W_]+")
_SIMPLE = "simple"
# Twice the list of the migration that made `words_of`, in the same order.
_FOLDED = str.maketrans(
    "áàâäãåāăąçćčďđéèêëēėęěğíìîïīįıķĺľļłñńňņóòôöõøōőŕřśšşșťţțúùûüūůűųýÿžźż",
    "aaaaaaaaacccddeeeeeeeegiiiiiiikllllnnnnoooooooorrsssstttuuuuuuuuyyzzz",
)


@dataclass(frozen=True)
class Term:
    """Words that have to stand in a row; of a word typed without quotation marks a beginning will do."""

    tokens: tuple[str, ...]
    is_beginning: bool


def terms_of(query: str) -> tuple[Term, ...]:
    """Return what a person looks for: words, and phrases in quotation marks."""
    found = []
    for quoted, word in _PIECE.findall(query):
        tokens = tuple(token.lower() for token in _TOKEN.findall(quoted or word))
        if tokens:
            found.append(Term(tokens, is_beginning=not quoted))
    return tuple(found)


def folded(words: str) -> str:
    """Return the words as they are compared, sign by sign."""
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in words).translate(_FOLDED)


def holds_term(session: Session, term: Term) -> ColumnElement[bool]:
    """Return the condition on ClaimSpan that its words hold the term."""
    return _holds(session, ClaimSpan.id, ClaimSpan.quote, _term(session, term))


def text_holds_term(session: Session, term: Term) -> ColumnElement[bool]:
    """Return the condition on ArticleVersion that its text holds the term."""
    return _holds(session, ArticleVersion.id, ArticleVersion.text, _term(session, term))


def _term(session: Session, term: Term) -> str:
    """Return the term in the language of the database; its tokens hold nothing but letters and figures."""
    if is_sqlite(session):
        return f'"{" ".join(term.tokens)}"' + (" *" if term.is_beginning else "")
    return " <-> ".join(folded(token) for token in term.tokens) + (":*" if term.is_beginning else "")


def _holds(
    session: Session, key: InstrumentedAttribute[int], source: InstrumentedAttribute[str], query: str
) -> ColumnElement[bool]:
    if not is_sqlite(session):
        condition: ColumnElement[bool] = func.words_of(source).op("@@")(func.to_tsquery(_SIMPLE, query))
        return condition
    words = f"words_of_{source.class_.__tablename__}"
    rows: Select[int] = select(literal_column("rowid", Integer)).select_from(text(words))
    return key.in_(rows.where(literal_column(words).op("MATCH")(query)))
