"""Invitations by a link, when each person was last there, and ids that name a session on pages."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("token_sha256", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_invitation_user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("user_id", name="uq_invitation_user_id"),
        sa.UniqueConstraint("token_sha256", name="uq_invitation_token_sha256"),
        sqlite_strict=True,
    )
    op.add_column("user", sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(
        'UPDATE "user" SET seen_at = '
        '(SELECT max(user_session.seen_at) FROM user_session WHERE user_session.user_id = "user".id)'
    )
    op.add_column("user_session", sa.Column("public_id", sa.Text(), nullable=True))
    _name_the_sessions()
    with op.batch_alter_table("user_session", table_kwargs={"sqlite_strict": True}) as table:
        table.alter_column("public_id", existing_type=sa.Text(), nullable=False)
        table.create_unique_constraint("uq_user_session_public_id", ["public_id"])


def _name_the_sessions() -> None:
    session = sa.table("user_session", sa.column("id", sa.Integer), sa.column("public_id", sa.Text))
    connection = op.get_bind()
    for number in connection.scalars(sa.select(session.c.id)).all():
        name = secrets.token_hex(16)
        connection.execute(sa.update(session).where(session.c.id == number).values(public_id=name))


def downgrade() -> None:
    with op.batch_alter_table("user_session", table_kwargs={"sqlite_strict": True}) as table:
        table.drop_constraint("uq_user_session_public_id", type_="unique")
        table.drop_column("public_id")
    op.drop_column("user", "seen_at")
    op.drop_table("invitation")
