"""The annotate page: an article with its claims, verdicts, evidence, findings, and the history of a claim."""

from flask import Blueprint

bp = Blueprint("review", __name__)
