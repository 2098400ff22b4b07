"""Fresh data: whether an article page is still as its reader would get it, and if not, what to exchange."""

import threading
from collections import OrderedDict
from dataclasses import replace
from typing import cast

from flask import current_app, request
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.claims import ArticlePage, Focus, article_page
from factcheck.persistence.queries.revisions import Revision, article_tick, number_of
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.fragments import wanted_fragment
from factcheck.web.review import bp
from factcheck.web.review.panels import PANEL_AND_MARKS, focus_of_request, page_response

EXTENSION = "factcheck_revisions"
MOST_KEPT = 2_000

_Key = tuple[int | None, str, int | None]


class KnownRevisions:
    """The revisions that were worked out last, each with the tick of the article at that time.

    They save the work of reading a page only to find that nothing happened; another process, or a
    page that fell out, works its own out again.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, tuple[tuple[int, ...], Revision]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: _Key, tick: tuple[int, ...]) -> Revision | None:
        with self._lock:
            known_tick, revision = self._kept.get(key, ((), Revision()))
        return revision if known_tick == tick else None

    def keep(self, key: _Key, tick: tuple[int, ...], revision: Revision) -> None:
        with self._lock:
            self._kept[key] = tick, revision
            self._kept.move_to_end(key)
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)


@bp.get("/articles/<article_id>/changes")
@requires(Permission.READ)
def show_changes(article_id: str) -> Response:
    """Answer 304 unless what this person may see has changed; else the parts to exchange.

    That is the whole page once text, spans or head differ, and panel, counts and marks otherwise.
    """
    wanted_fragment()  # the answer is a part, whatever was asked for
    seen, focus = Revision.parse(request.args.get("since", "")), _focus()
    key = current_actor().user_id, article_id, focus.number
    tick = article_tick(request_session(), article_id)
    known = _known().get(key, tick)
    if known and seen.knows(known):
        return _tagged(Response(status=304), known)
    page = _page(article_id, focus, with_text=False)
    _known().keep(key, tick, page.revision)
    if seen.knows(page.revision):
        return _tagged(Response(status=304), page.revision)
    if seen.text == page.revision.text:
        return _tagged(page_response(page, focus, part=PANEL_AND_MARKS), page.revision)
    page = _page(article_id, focus, with_text=True)
    return _tagged(page_response(page, focus, part="page"), page.revision)


def _known() -> KnownRevisions:
    return cast(KnownRevisions, current_app.extensions.setdefault(EXTENSION, KnownRevisions()))


def _focus() -> Focus:
    """Return what the page shows; its claim is named by its id too, since numbers move when others cut."""
    focus = focus_of_request()
    claim_id = request.args.get("id", "")
    number = number_of(request_session(), claim_id) if claim_id else None
    return replace(focus, number=number or focus.number)


def _page(article_id: str, focus: Focus, *, with_text: bool) -> ArticlePage:
    return article_page(request_session(), current_actor(), article_id, focus, with_text=with_text)


def _tagged(response: Response, revision: Revision) -> Response:
    response.set_etag(str(revision))
    return response
