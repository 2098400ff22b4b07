"""Claims with their spans and rounds, findings with their dismissals."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("block_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "embedded",
                "attributed",
                "prediction",
                "opinion",
                "fact",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("is_checkable", sa.Boolean(), nullable=False),
        sa.Column("is_cut_by_hand", sa.Boolean(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "agreed",
                "split",
                "final",
                "stale",
                "dropped",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "former_state",
            sa.Enum(
                "open",
                "agreed",
                "split",
                "final",
                "stale",
                "dropped",
                name="former_state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column(
            "drop_cause",
            sa.Enum(
                "not_checkable",
                "duplicate",
                "replaced",
                name="drop_cause",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("drop_reason", sa.Text(), nullable=True),
        sa.Column("is_dropped_by_editor", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_claim_article_id"),
        sa.ForeignKeyConstraint(["block_id"], ["block.id"], name="fk_claim_block_id"),
        sa.ForeignKeyConstraint(["version_id"], ["article_version.id"], name="fk_claim_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_claim"),
        sa.UniqueConstraint("public_id", name="uq_claim_public_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_claim_article_id_number", "claim", ["article_id", "number"])
    op.create_index("ix_claim_article_id_state", "claim", ["article_id", "state"])
    op.create_table(
        "claim_span",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("is_source", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.CheckConstraint('start < "end"', name="ck_claim_span_ascends"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_claim_span_claim_id"),
        sa.PrimaryKeyConstraint("id", name="pk_claim_span"),
        sa.UniqueConstraint(
            "claim_id",
            "revision",
            "is_source",
            "position",
            name="uq_claim_span_claim_id_revision_is_source_position",
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "claim_round",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("opened_by_id", sa.Integer(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_claim_round_claim_id"),
        sa.ForeignKeyConstraint(["opened_by_id"], ["user.id"], name="fk_claim_round_opened_by_id"),
        sa.PrimaryKeyConstraint("claim_id", "number", name="pk_claim_round"),
        sqlite_strict=True,
    )
    op.create_table(
        "finding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column(
            "level",
            sa.Enum("flag", "query", name="level", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("reference", sa.JSON(), nullable=False),
        sa.Column("date", sa.JSON(), nullable=False),
        sa.Column("computation", sa.Text(), nullable=False),
        sa.Column("repair", sa.Text(), nullable=False),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_finding_article_id"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_finding_claim_id"),
        sa.ForeignKeyConstraint(["version_id"], ["article_version.id"], name="fk_finding_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_finding"),
        sa.UniqueConstraint("public_id", name="uq_finding_public_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_finding_article_id", "finding", ["article_id"])
    op.create_index("ix_finding_claim_id", "finding", ["claim_id"])
    op.create_table(
        "dismissal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("finding_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("holds_for_all", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name="fk_dismissal_finding_id"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_dismissal_user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_dismissal"),
        sqlite_strict=True,
    )
    op.create_index("ix_dismissal_finding_id", "dismissal", ["finding_id"])


def downgrade() -> None:
    op.drop_table("dismissal")
    op.drop_table("finding")
    op.drop_table("claim_round")
    op.drop_table("claim_span")
    op.drop_table("claim")
