"""Articles with their versions and blocks, and who is asked to judge them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "in_review",
                "signed_off",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("required_verdicts", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signed_off_by_id", sa.Integer(), nullable=True),
        sa.Column("signed_off_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.CheckConstraint("required_verdicts >= 1", name="ck_article_required_verdicts"),
        sa.ForeignKeyConstraint(["created_by_id"], ["user.id"], name="fk_article_created_by_id"),
        sa.ForeignKeyConstraint(["signed_off_by_id"], ["user.id"], name="fk_article_signed_off_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("public_id", name="uq_article_public_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "article_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=True),
        sa.Column("reference_date", sa.Text(), nullable=True),
        sa.Column(
            "reference_from",
            sa.Enum(
                "sentence",
                "paragraph",
                "given",
                "dateline",
                "lead",
                "none",
                name="reference_from",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_article_version_article_id"),
        sa.PrimaryKeyConstraint("id", name="pk_article_version"),
        sa.UniqueConstraint("article_id", "number", name="uq_article_version_article_id_number"),
        sqlite_strict=True,
    )
    op.create_table(
        "block",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "headline",
                "subheading",
                "caption",
                "list",
                "quotation",
                "body",
                "furniture",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "found_kind",
            sa.Enum(
                "headline",
                "subheading",
                "caption",
                "list",
                "quotation",
                "body",
                "furniture",
                name="found_kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.CheckConstraint('start < "end"', name="ck_block_ascends"),
        sa.ForeignKeyConstraint(["version_id"], ["article_version.id"], name="fk_block_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_block"),
        sa.UniqueConstraint("public_id", name="uq_block_public_id"),
        sa.UniqueConstraint("version_id", "position", name="uq_block_version_id_position"),
        sqlite_strict=True,
    )
    op.create_table(
        "assignment",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_assignment_article_id"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_assignment_user_id"),
        sa.PrimaryKeyConstraint("article_id", "user_id", name="pk_assignment"),
        sqlite_strict=True,
    )
    op.create_index("ix_assignment_user_id", "assignment", ["user_id"])


def downgrade() -> None:
    op.drop_table("assignment")
    op.drop_table("block")
    op.drop_table("article_version")
    op.drop_table("article")
