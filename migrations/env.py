"""How Alembic runs here: on the connection that `factcheck.persistence.schema` hands over."""

from alembic import context

from factcheck.persistence import models
from factcheck.persistence.base import Base

__all__ = ["models"]

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
