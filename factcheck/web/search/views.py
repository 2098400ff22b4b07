"""The search page."""

from flask import render_template, request

from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.search import search_page
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.search import bp

WORDS_CHARACTERS = 200


@bp.get("/search")
@requires(Permission.READ)
def search() -> str:
    words = request.args.get("q", "")[:WORDS_CHARACTERS].strip()
    number = request.args.get("page", 1, type=int)
    return render_template(
        "search/results.html", found=search_page(request_session(), current_actor(), words, page=number)
    )
