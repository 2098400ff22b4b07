"""Reference facts: offices and their holders, days of birth and death, words for countries."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "country_name",
        sa.Column("iso", sa.Text(), nullable=False),
        sa.Column("spoken", sa.Text(), nullable=False),
        sa.Column("forms", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("iso", name="pk_country_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("iso", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("office_class", sa.Text(), nullable=False),
        sa.Column("complete_from", sa.Date(), nullable=False),
        sa.Column("verified_until", sa.Date(), nullable=False),
        sa.Column("sought", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("is_by_hand", sa.Boolean(), nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["iso"], ["country_name.iso"], name="fk_office_iso"),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
        sa.UniqueConstraint("iso", "name", name="uq_office_iso_name"),
        sa.UniqueConstraint("public_id", name="uq_office_public_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "office_term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("surname", sa.Text(), nullable=False),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.Column("start_on", sa.Date(), nullable=False),
        sa.Column("end_on", sa.Date(), nullable=True),
        sa.Column("date_precision", sa.Text(), nullable=False),
        sa.Column("tolerance_days", sa.Integer(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("sought", sa.Text(), nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.CheckConstraint("end_on > start_on", name="ck_office_term_ascends"),
        sa.CheckConstraint("tolerance_days >= 0", name="ck_office_term_tolerance"),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_office_term_office_id"),
        sa.PrimaryKeyConstraint("id", name="pk_office_term"),
        sa.UniqueConstraint(
            "office_id", "person", "start_on", name="uq_office_term_office_id_person_start_on"
        ),
        sa.UniqueConstraint("public_id", name="uq_office_term_public_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_office_term_person", "office_term", ["person"])
    op.create_table(
        "person_dates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("died_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("verified_until", sa.Date(), nullable=False),
        sa.Column("sought", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("is_by_hand", sa.Boolean(), nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.CheckConstraint("died_on > born_on", name="ck_person_dates_ascends"),
        sa.PrimaryKeyConstraint("id", name="pk_person_dates"),
        sa.UniqueConstraint("person", name="uq_person_dates_person"),
        sa.UniqueConstraint("public_id", name="uq_person_dates_public_id"),
        sqlite_strict=True,
    )
    op.execute("INSERT INTO setting (name, value) VALUES ('facts_revision', '0')")
    op.add_column("article_version", sa.Column("facts_revision", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("article_version", "facts_revision")
    op.execute("DELETE FROM setting WHERE name = 'facts_revision'")
    op.drop_table("person_dates")
    op.drop_table("office_term")
    op.drop_table("office")
    op.drop_table("country_name")
