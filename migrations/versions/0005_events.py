"""Events in chains, and triggers that keep what must never change."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

APPEND_ONLY = ("event", "verdict", "citation", "decision", "dismissal", "exemption", "claim_round")
GENESIS = "0" * 64


def _frozen(table: str, verb: str, columns: str = "") -> None:
    name = f"{table}_no_{verb.lower()}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {verb}{columns} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
        return
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {verb}{columns} ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
    )
    if verb == "DELETE":
        op.execute(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} EXECUTE FUNCTION refuse_change()"
        )


def upgrade() -> None:
    op.create_table(
        "event_chain",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_event_chain_article_id"),
        sa.PrimaryKeyConstraint("id", name="pk_event_chain"),
        sa.UniqueConstraint("article_id", name="uq_event_chain_article_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chain_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["user.id"], name="fk_event_actor_id"),
        sa.ForeignKeyConstraint(["chain_id"], ["event_chain.id"], name="fk_event_chain_id"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
        sa.UniqueConstraint("chain_id", "number", name="uq_event_chain_id_number"),
        sqlite_strict=True,
    )
    op.create_index("ix_event_claim_id", "event", ["claim_id"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
        )
    for table in APPEND_ONLY:
        _frozen(table, "UPDATE")
        _frozen(table, "DELETE")
    _frozen("article_version", "UPDATE", " OF text, sha256, article_id, number")
    op.execute(f"INSERT INTO event_chain (article_id, length, head) VALUES (NULL, 0, '{GENESIS}')")  # noqa: S608


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_change() CASCADE")
    else:
        for name in [f"{table}_no_{verb}" for table in APPEND_ONLY for verb in ("update", "delete")]:
            op.execute(f"DROP TRIGGER {name}")
        op.execute("DROP TRIGGER article_version_no_update")
    op.drop_table("event")
    op.drop_table("event_chain")
