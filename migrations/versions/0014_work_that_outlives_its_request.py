"""What came of an import is kept under one name, whether it was refused or is to be looked at."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE import_job RENAME COLUMN refusal TO result")


def downgrade() -> None:
    op.execute("ALTER TABLE import_job RENAME COLUMN result TO refusal")
