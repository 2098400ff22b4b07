"""Fixtures for tests that walk all pages."""

from web_fixtures import app, as_admin, as_editor, as_reviewer, as_second_reviewer, client, client_of

__all__ = ["app", "as_admin", "as_editor", "as_reviewer", "as_second_reviewer", "client", "client_of"]
