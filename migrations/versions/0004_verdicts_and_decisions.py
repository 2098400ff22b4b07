"""Evidence, verdicts, calls for an editor, leases, decisions, exceptions."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("locator", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("is_primary", sa.Boolean(), nullable=False),
        sa.Column(
            "stance",
            sa.Enum(
                "supports", "against", name="stance", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("accessed_on", sa.Date(), nullable=True),
        sa.Column("archived_url", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["user.id"], name="fk_evidence_author_id"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_evidence_claim_id"),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        sa.UniqueConstraint("public_id", name="uq_evidence_public_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_evidence_claim_id", "evidence", ["claim_id"])
    op.create_table(
        "verdict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("claim_revision", sa.Integer(), nullable=False),
        sa.Column("reviewer_id", sa.Integer(), nullable=False),
        sa.Column(
            "label",
            sa.Enum(
                "supported",
                "disputed",
                "inconsistent",
                "unverified",
                name="label",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "reason_code",
            sa.Enum(
                "refuted",
                "conflicting",
                "misleading",
                "no_source",
                "silent",
                "vague",
                "needs_call",
                name="reason_code",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("conflict", sa.JSON(), nullable=True),
        sa.Column(
            "conflict_kind",
            sa.Enum(
                "self",
                "date",
                "office",
                "arithmetic",
                "source",
                "reference",
                name="conflict_kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("rationale", sa.Text(), nullable=False),
        sa.Column(
            "about",
            sa.Enum("is_so", "was_said", name="about", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("is_complete", sa.Boolean(), nullable=False),
        sa.Column("is_after_seeing", sa.Boolean(), nullable=False),
        sa.Column("supersedes_id", sa.Integer(), nullable=True),
        sa.Column("restores_id", sa.Integer(), nullable=True),
        sa.Column("standing_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_verdict_claim_id"),
        sa.ForeignKeyConstraint(["restores_id"], ["verdict.id"], name="fk_verdict_restores_id"),
        sa.ForeignKeyConstraint(["reviewer_id"], ["user.id"], name="fk_verdict_reviewer_id"),
        sa.ForeignKeyConstraint(["standing_id"], ["verdict.id"], name="fk_verdict_standing_id"),
        sa.ForeignKeyConstraint(["supersedes_id"], ["verdict.id"], name="fk_verdict_supersedes_id"),
        sa.PrimaryKeyConstraint("id", name="pk_verdict"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_verdict_claim_id_round_reviewer_id_id", "verdict", ["claim_id", "round", "reviewer_id", "id"]
    )
    op.create_table(
        "citation",
        sa.Column("verdict_id", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name="fk_citation_evidence_id"),
        sa.ForeignKeyConstraint(["verdict_id"], ["verdict.id"], name="fk_citation_verdict_id"),
        sa.PrimaryKeyConstraint("verdict_id", "evidence_id", name="pk_citation"),
        sqlite_strict=True,
    )
    op.create_index("ix_citation_evidence_id", "citation", ["evidence_id"])
    op.create_table(
        "escalation",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_escalation_claim_id"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_escalation_user_id"),
        sa.PrimaryKeyConstraint("claim_id", "round", "user_id", name="pk_escalation"),
        sqlite_strict=True,
    )
    op.create_table(
        "lease",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("editor_id", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_lease_claim_id"),
        sa.ForeignKeyConstraint(["editor_id"], ["user.id"], name="fk_lease_editor_id"),
        sa.PrimaryKeyConstraint("claim_id", "round", "editor_id", name="pk_lease"),
        sqlite_strict=True,
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("editor_id", sa.Integer(), nullable=True),
        sa.Column(
            "label",
            sa.Enum(
                "supported",
                "disputed",
                "inconsistent",
                "unverified",
                name="label",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "reason_code",
            sa.Enum(
                "refuted",
                "conflicting",
                "misleading",
                "no_source",
                "silent",
                "vague",
                "needs_call",
                name="reason_code",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("conflict", sa.JSON(), nullable=True),
        sa.Column(
            "conflict_kind",
            sa.Enum(
                "self",
                "date",
                "office",
                "arithmetic",
                "source",
                "reference",
                name="conflict_kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("is_claim_wrong", sa.Boolean(), nullable=False),
        sa.Column("rationale", sa.Text(), nullable=False),
        sa.Column("is_confirmation", sa.Boolean(), nullable=False),
        sa.Column("is_own_verdict", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_decision_claim_id"),
        sa.ForeignKeyConstraint(["editor_id"], ["user.id"], name="fk_decision_editor_id"),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
        sa.UniqueConstraint("claim_id", "round", name="uq_decision_claim_id_round"),
        sqlite_strict=True,
    )
    op.create_table(
        "exemption",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("editor_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_exemption_article_id"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_exemption_claim_id"),
        sa.ForeignKeyConstraint(["editor_id"], ["user.id"], name="fk_exemption_editor_id"),
        sa.PrimaryKeyConstraint("id", name="pk_exemption"),
        sqlite_strict=True,
    )
    op.create_index("ix_exemption_article_id", "exemption", ["article_id"])
    op.create_index("ix_exemption_claim_id", "exemption", ["claim_id"])


def downgrade() -> None:
    op.drop_table("exemption")
    op.drop_table("decision")
    op.drop_table("lease")
    op.drop_table("escalation")
    op.drop_table("citation")
    op.drop_table("verdict")
    op.drop_table("evidence")
