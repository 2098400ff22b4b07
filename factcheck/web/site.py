"""Pages that belong to no feature: the way in, the help, the sign of life."""

from flask import Blueprint, redirect, render_template, url_for
from sqlalchemy import text
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.web.access import public, requires
from factcheck.web.db import request_session

bp = Blueprint("site", __name__)


@bp.get("/")
@requires(Permission.READ)
def home() -> Response:
    return redirect(url_for("articles.list_articles"))


@bp.get("/help")
@requires(Permission.READ)
def help_page() -> str:
    return render_template("help/help.html")


@bp.get("/healthz")
@public
def healthz() -> Response:
    """Say that the server answers and reads its database."""
    request_session().execute(text("SELECT 1"))
    return Response("ok\n", content_type="text/plain; charset=utf-8")
