"""Where an article stands in the web and who wrote it, and imports that outlive their request."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article_version", sa.Column("byline", sa.Text(), nullable=True))
    op.add_column("article_version", sa.Column("address", sa.Text(), nullable=True))
    op.create_table(
        "import_job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum("running", "done", "refused", name="state", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("refusal", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.CheckConstraint("state IN ('running', 'done', 'refused')", name="ck_import_job_state"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_import_job_user_id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_import_job_article_id"),
        sa.PrimaryKeyConstraint("id", name="pk_import_job"),
        sa.UniqueConstraint("public_id", name="uq_import_job_public_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_import_job_user_id", "import_job", ["user_id"])


def downgrade() -> None:
    op.drop_table("import_job")
    op.drop_column("article_version", "address")
    op.drop_column("article_version", "byline")
