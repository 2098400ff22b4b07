"""The only package that knows SQLAlchemy well: tables, sessions, queries."""
