"""The reference facts of the desk, kept for the requests of a process, and what a change of them sets off."""

import logging
import threading
from typing import cast

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from factcheck.checking import ReferenceFacts
from factcheck.domain.permissions import Actor
from factcheck.persistence.facts import desk_facts, facts_revision
from factcheck.services.facts import Renewal, renew_findings
from factcheck.web.db import Desk, desk, request_session

LOG = logging.getLogger(__name__)
EXTENSION = "factcheck_facts"
PATIENCE = 2.0  # seconds that a request may look for findings
LONGEST = 100_000  # characters of a text that is still looked at within a request
_turn = threading.Lock()


def reference_facts() -> ReferenceFacts:
    """Return the facts as they are now; they are read again once anybody, in any process, changed them."""
    kept = cast(ReferenceFacts | None, current_app.extensions.get(EXTENSION))
    if kept is None or kept.revision != facts_revision(request_session()):
        kept = desk_facts(request_session())
        current_app.extensions[EXTENSION] = kept
    return kept


def renew_due(actor: Actor) -> Renewal:
    """Renew what older facts left in open articles: what is quick at once, the rest after the answer."""
    done = renew_findings(
        request_session(), actor=actor, facts=reference_facts(), seconds=PATIENCE, longest=LONGEST
    )
    if done.left:
        threading.Thread(target=renew_rest, args=(desk(), actor), name="renew findings", daemon=True).start()
    return done


def renew_rest(shared: Desk, actor: Actor) -> None:
    """Renew what is left; several changes take turns, and what fails is due again at the next start."""
    with _turn, shared.open_session() as session:
        try:
            renew_findings(session, actor=actor, facts=desk_facts(session))
        except SQLAlchemyError:
            LOG.exception("Findings were not renewed after a change of the facts.")
