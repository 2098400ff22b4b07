"""Reference facts: offices with their holders, people's days, and the forms that correct them."""

from flask import Blueprint

bp = Blueprint("facts", __name__)
