"""A finding belongs to each claim that holds words of it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "finding_claim",
        sa.Column("finding_id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name="fk_finding_claim_finding_id"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_finding_claim_claim_id"),
        sa.PrimaryKeyConstraint("finding_id", "claim_id", name="pk_finding_claim"),
        sqlite_strict=True,
    )
    op.create_index("ix_finding_claim_claim_id", "finding_claim", ["claim_id"])
    op.execute(
        "INSERT INTO finding_claim (finding_id, claim_id) "
        "SELECT id, claim_id FROM finding WHERE claim_id IS NOT NULL"
    )
    with op.batch_alter_table("finding", table_kwargs={"sqlite_strict": True}) as table:
        table.drop_index("ix_finding_claim_id")
        table.drop_constraint("fk_finding_claim_id", type_="foreignkey")
        table.drop_column("claim_id")


def downgrade() -> None:
    with op.batch_alter_table("finding", table_kwargs={"sqlite_strict": True}) as table:
        table.add_column(sa.Column("claim_id", sa.Integer(), nullable=True))
        table.create_foreign_key("fk_finding_claim_id", "claim", ["claim_id"], ["id"])
        table.create_index("ix_finding_claim_id", ["claim_id"])
    op.execute(
        "UPDATE finding SET claim_id = "
        "(SELECT min(claim_id) FROM finding_claim WHERE finding_id = finding.id)"
    )
    op.drop_table("finding_claim")
