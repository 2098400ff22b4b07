"""Reports: the page, its exports, and the sign-off."""

from flask import Blueprint

bp = Blueprint("reports", __name__)
