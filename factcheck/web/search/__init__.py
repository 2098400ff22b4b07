"""Search over all claims and articles."""

from flask import Blueprint

bp = Blueprint("search", __name__)
