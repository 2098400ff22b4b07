"""What everybody settles for themselves."""

from flask import Blueprint

bp = Blueprint("settings", __name__)
