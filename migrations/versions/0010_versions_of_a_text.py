"""Claims in several versions of a text, on which one each verdict was given, and proposed wordings."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

REFUSAL = {
    "sqlite": "BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END",
    "postgresql": "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
}
OLD_KEY = "uq_claim_span_claim_id_revision_is_source_position"
NEW_KEY = "uq_claim_span_claim_id_version_id_revision_is_source_position"


def upgrade() -> None:
    op.add_column("claim_span", sa.Column("version_id", sa.Integer(), nullable=True))
    op.execute(
        "UPDATE claim_span SET version_id = "
        "(SELECT version_id FROM claim WHERE claim.id = claim_span.claim_id)"
    )
    with op.batch_alter_table("claim_span", table_kwargs={"sqlite_strict": True}) as table:
        table.alter_column("version_id", existing_type=sa.Integer(), nullable=False)
        table.create_foreign_key("fk_claim_span_version_id", "article_version", ["version_id"], ["id"])
        table.drop_constraint(OLD_KEY, type_="unique")
        table.create_unique_constraint(
            NEW_KEY, ["claim_id", "version_id", "revision", "is_source", "position"]
        )
    for table_name in ("verdict", "decision"):  # all that there are were given on the first version
        op.add_column(table_name, sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    _create_transfer()
    _create_proposal()


def _create_transfer() -> None:
    op.create_table(
        "transfer",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "kept",
                "changed",
                "vanished",
                "new",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("former_revision", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["article_version.id"], name="fk_transfer_version_id"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_transfer_claim_id"),
        sa.PrimaryKeyConstraint("version_id", "claim_id", name="pk_transfer"),
        sqlite_strict=True,
    )
    op.create_index("ix_transfer_claim_id", "transfer", ["claim_id"])
    for verb in ("UPDATE", "DELETE"):
        refusal = REFUSAL[op.get_bind().dialect.name]
        op.execute(f"CREATE TRIGGER transfer_no_{verb.lower()} BEFORE {verb} ON transfer {refusal}")


def _create_proposal() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("claim_revision", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open", "accepted", "stet", name="state", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_in", sa.Integer(), nullable=True),
        sa.Column("missed_in", sa.Integer(), nullable=True),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_proposal_claim_id"),
        sa.ForeignKeyConstraint(["author_id"], ["user.id"], name="fk_proposal_author_id"),
        sa.ForeignKeyConstraint(["answered_by_id"], ["user.id"], name="fk_proposal_answered_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_proposal"),
        sa.UniqueConstraint("public_id", name="uq_proposal_public_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_proposal_claim_id", "proposal", ["claim_id"])


def downgrade() -> None:
    """Go back to one version: what stands in later ones cannot be kept."""
    op.drop_table("proposal")
    op.drop_table("transfer")
    for table_name in ("verdict", "decision"):
        op.drop_column(table_name, "version")
    op.execute(
        "DELETE FROM claim_span WHERE version_id <> "
        "(SELECT version_id FROM claim WHERE claim.id = claim_span.claim_id)"
    )
    with op.batch_alter_table("claim_span", table_kwargs={"sqlite_strict": True}) as table:
        table.drop_constraint(NEW_KEY, type_="unique")
        table.create_unique_constraint(OLD_KEY, ["claim_id", "revision", "is_source", "position"])
        table.drop_constraint("fk_claim_span_version_id", type_="foreignkey")
        table.drop_column("version_id")
