"""Reports that were imported, and exports that are written outside a request."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

REFUSAL = {
    "sqlite": "BEGIN SELECT RAISE(ABORT, 'imported_report is append-only'); END",
    "postgresql": "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
}


def upgrade() -> None:
    op.create_table(
        "imported_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id_there", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("is_draft", sa.Boolean(), nullable=False),
        sa.Column("text_sha256", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("imported_by_id", sa.Integer(), nullable=True),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["imported_by_id"], ["user.id"], name="fk_imported_report_imported_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_imported_report"),
        sa.UniqueConstraint("public_id", name="uq_imported_report_public_id"),
        sa.UniqueConstraint("sha256", name="uq_imported_report_sha256"),
        sqlite_strict=True,
    )
    for verb in ("UPDATE", "DELETE"):
        refusal = REFUSAL[op.get_bind().dialect.name]
        op.execute(
            f"CREATE TRIGGER imported_report_no_{verb.lower()} BEFORE {verb} ON imported_report {refusal}"
        )
    op.create_table(
        "export_job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.CheckConstraint("state IN ('waiting', 'working', 'done', 'failed')", name="ck_export_job_state"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_export_job_user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_export_job"),
        sa.UniqueConstraint("public_id", name="uq_export_job_public_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_export_job_user_id", "export_job", ["user_id"])


def downgrade() -> None:
    op.drop_table("export_job")
    op.drop_table("imported_report")
