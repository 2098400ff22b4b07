"""Fresh data: whether an article page is still as its reader would get it, and if not, what to exchange."""

from dataclasses import replace

from flask import request
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.claims import Focus
from factcheck.persistence.queries.revisions import Revision, number_of
from factcheck.persistence.queries.snapshots import article_tick
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.review import bp
from factcheck.web.review.known import known_pages, read_page
from factcheck.web.review.panels import PANEL_AND_MARKS, focus_of_request, page_response


@bp.get("/articles/<article_id>/changes")
@requires(Permission.READ)
def show_changes(article_id: str) -> Response:
    """Answer 304 unless what this person may see has changed; else the parts to exchange.

    That is the whole page once text, spans or head differ, and panel, counts and marks otherwise.
    """
    seen, claim_id = Revision.parse(request.args.get("since", "")), request.args.get("id", "")
    tick = article_tick(request_session(), article_id)
    known = known_pages().revision(current_actor(), article_id, tick, claim_id)
    if known and seen.knows(known):
        return _tagged(Response(status=304), known)
    focus = _focus(claim_id)
    page = read_page(article_id, focus, with_text=False)
    known_pages().keep_revision(current_actor(), article_id, tick, claim_id, page.revision)
    if seen.knows(page.revision):
        return _tagged(Response(status=304), page.revision)
    if seen.text == page.revision.text:
        return _tagged(page_response(page, focus, part=PANEL_AND_MARKS, seen=seen.claims), page.revision)
    page = read_page(article_id, focus, with_text=True)
    return _tagged(page_response(page, focus, part="page"), page.revision)


def _focus(claim_id: str) -> Focus:
    """Return what the page shows; its claim is named by its id too, since numbers move when others cut."""
    focus = focus_of_request()
    number = number_of(request_session(), claim_id) if claim_id else None
    return replace(focus, number=number or focus.number)


def _tagged(response: Response, revision: Revision) -> Response:
    response.set_etag(str(revision))
    return response
