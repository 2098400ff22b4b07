"""Fixtures of the annotate page."""

import pytest
from flask import Flask
from review_desk import desk
from sqlalchemy import Engine
from web_client import shared

__all__ = ["desk"]


@pytest.fixture
def served_engine(app: Flask) -> Engine:
    """Return the engine that the application itself uses."""
    return shared(app).engine
