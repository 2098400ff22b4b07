"""A dismissal can be taken back: the finding is taken up again."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

REFUSAL = {
    "sqlite": "BEGIN SELECT RAISE(ABORT, 'reopening is append-only'); END",
    "postgresql": "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
}


def upgrade() -> None:
    op.create_table(
        "reopening",
        sa.Column("dismissal_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["dismissal_id"], ["dismissal.id"], name="fk_reopening_dismissal_id"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_reopening_user_id"),
        sa.PrimaryKeyConstraint("dismissal_id", name="pk_reopening"),
        sqlite_strict=True,
    )
    for verb in ("UPDATE", "DELETE"):
        refusal = REFUSAL[op.get_bind().dialect.name]
        op.execute(f"CREATE TRIGGER reopening_no_{verb.lower()} BEFORE {verb} ON reopening {refusal}")


def downgrade() -> None:
    op.drop_table("reopening")
