"""The review queue and the editors' decisions."""

from flask import Blueprint

bp = Blueprint("adjudication", __name__)
