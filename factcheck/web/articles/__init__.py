"""Articles: the list, the import form, the split preview, and cutting claims by hand."""

from flask import Blueprint

bp = Blueprint("articles", __name__)
