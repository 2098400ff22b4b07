"""The people of the desk, for admins."""

from flask import Blueprint

bp = Blueprint("people", __name__)
