"""Versions of a text: a new one, the list, two side by side, the correction log, proposed wordings."""

from flask import Blueprint

bp = Blueprint("versions", __name__)
