"""When a source was published, and whether somebody said that the date of an article is not known."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("evidence", sa.Column("published_on", sa.Text(), nullable=True))
    op.add_column(
        "article_version",
        sa.Column("is_date_unknown", sa.Boolean(), nullable=False, server_default=sa.false()),
    )


def downgrade() -> None:
    op.drop_column("article_version", "is_date_unknown")
    op.drop_column("evidence", "published_on")
