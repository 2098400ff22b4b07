"""What this process remembers of article pages, so that only what changed since has to be read."""

import threading
from collections import OrderedDict
from typing import cast

from flask import current_app

from factcheck.domain.permissions import Actor
from factcheck.persistence.queries.claims import ArticlePage, Focus, article_page
from factcheck.persistence.queries.revisions import Revision
from factcheck.persistence.queries.snapshots import Snapshot, Tick
from factcheck.web.access import current_actor
from factcheck.web.db import request_session

EXTENSION = "factcheck_known_pages"
MOST_REVISIONS = 2_000
MOST_CLAIMS = 60_000  # some 20 MB

_Key = tuple[Actor, str]


class KnownPages:
    """For each person and article the last snapshot, and the revisions of the pages that are open.

    They save the work of reading a page only to find that nothing or little happened; another process,
    or one that has forgotten, reads it again.
    """

    def __init__(self) -> None:
        self._snapshots: OrderedDict[_Key, Snapshot] = OrderedDict()
        self._revisions: OrderedDict[tuple[_Key, str], tuple[Tick, Revision]] = OrderedDict()
        self._lock = threading.Lock()

    def snapshot(self, actor: Actor, article_id: str) -> Snapshot | None:
        with self._lock:
            return self._snapshots.get((actor, article_id))

    def keep_snapshot(self, actor: Actor, article_id: str, snapshot: Snapshot) -> None:
        """Keep the newest; a request that began earlier and ended later does not put an older one back."""
        key = actor, article_id
        with self._lock:
            former = self._snapshots.get(key)
            if former and not former.tick <= snapshot.tick:
                return
            self._snapshots[key] = snapshot
            self._snapshots.move_to_end(key)
            while len(self._snapshots) > 1 and self._size() > MOST_CLAIMS:
                self._snapshots.popitem(last=False)

    def _size(self) -> int:
        return sum(len(kept.claims) for kept in self._snapshots.values())

    def revision(self, actor: Actor, article_id: str, tick: Tick, claim_id: str) -> Revision | None:
        with self._lock:
            known_tick, revision = self._revisions.get(((actor, article_id), claim_id), (None, None))
        return revision if known_tick == tick else None

    def keep_revision(
        self, actor: Actor, article_id: str, tick: Tick, claim_id: str, revision: Revision
    ) -> None:
        key = (actor, article_id), claim_id
        with self._lock:
            self._revisions[key] = tick, revision
            self._revisions.move_to_end(key)
            if len(self._revisions) > MOST_REVISIONS:
                self._revisions.popitem(last=False)


def known_pages() -> KnownPages:
    return cast(KnownPages, current_app.extensions.setdefault(EXTENSION, KnownPages()))


def read_page(article_id: str, focus: Focus, *, with_text: bool) -> ArticlePage:
    """Return the page for whoever asks; parts of it are read from what is known already and what is new."""
    actor, known = current_actor(), known_pages()
    page = article_page(
        request_session(),
        actor,
        article_id,
        focus,
        with_text=with_text,
        before=known.snapshot(actor, article_id),
    )
    known.keep_snapshot(actor, article_id, page.snapshot)
    return page
