"""The words of claims and articles, to be searched, and keys of the words that were decided."""

import sqlalchemy as sa
from alembic import op

from factcheck.domain.matching import match_keys

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

SOURCES = (("claim_span", "quote"), ("article_version", "text"))
MARKED = "áàâäãåāăąçćčďđéèêëēėęěğíìîïīįıķĺľļłñńňņóòôöõøōőŕřśšşșťţțúùûüūůűųýÿžźż"
PLAIN = "aaaaaaaaacccddeeeeeeeegiiiiiiikllllnnnnoooooooorrsssstttuuuuuuuuyyzzz"
SIGNS = r"[!-/:-@\[-`{-~«»“”‘’„…–—·•€£]+"  # spelled out: what counts as a letter depends on the locale
LONGEST = 200_000  # a text whose words take more than 1 MB is refused by to_tsvector


def upgrade() -> None:
    op.create_table(
        "decision_key",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name="fk_decision_key_decision_id"),
        sa.PrimaryKeyConstraint("key", "decision_id", name="pk_decision_key"),
        sqlite_strict=True,
    )
    _fill_keys()
    if op.get_bind().dialect.name == "sqlite":
        for table, column in SOURCES:
            _index_in_sqlite(table, column)
        return
    op.execute(
        "CREATE FUNCTION words_of(source text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$"
        f" SELECT to_tsvector('simple', regexp_replace(translate(lower(left(source, {LONGEST})),"
        f" '{MARKED}{MARKED.upper()}', '{PLAIN}{PLAIN}'), '{SIGNS}', ' ', 'g')) $$"
    )
    for table, column in SOURCES:
        op.create_index(f"words_of_{table}", table, [sa.text(f"words_of({column})")], postgresql_using="gin")


def _fill_keys() -> None:
    connection = op.get_bind()
    words = connection.execute(
        sa.text(
            "SELECT decision.id, claim_span.quote FROM decision"
            " JOIN claim ON claim.id = decision.claim_id AND claim.round = decision.round"
            " JOIN claim_span ON claim_span.claim_id = claim.id AND claim_span.revision = claim.revision"
            " WHERE claim.state = 'final' AND NOT claim_span.is_source"
            " ORDER BY decision.id, claim_span.position"
        )
    ).all()
    quotes: dict[int, list[str]] = {}
    for decision_id, quote in words:
        quotes.setdefault(decision_id, []).append(quote)
    keys = sa.table("decision_key", sa.column("key"), sa.column("decision_id"))
    for decision_id, parts in quotes.items():
        rows = [{"key": key, "decision_id": decision_id} for key in match_keys(" ".join(parts))]
        if rows:
            connection.execute(sa.insert(keys), rows)


def _index_in_sqlite(table: str, column: str) -> None:
    """Add an index beside the table; no trigger may write to it, since schemas are not trusted there."""
    words = f"words_of_{table}"
    op.execute(
        f"CREATE VIRTUAL TABLE {words} USING fts5({column}, content='{table}', content_rowid='id',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute(f"INSERT INTO {words}({words}) VALUES ('rebuild')")  # noqa: S608 - names of ours


def downgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for table, _ in reversed(SOURCES):
        if is_sqlite:
            op.execute(f"DROP TABLE words_of_{table}")
        else:
            op.drop_index(f"words_of_{table}", table)
    if not is_sqlite:
        op.execute("DROP FUNCTION words_of(text)")
    op.drop_table("decision_key")
