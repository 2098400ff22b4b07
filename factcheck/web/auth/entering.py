"""What every way in shares: where the request comes from, what it may cost, and the new cookie."""

from datetime import timedelta

from flask import redirect, request, session
from werkzeug.wrappers import Response

from factcheck.domain.limits import Limits
from factcheck.persistence.user_sessions import Browser, SignedIn
from factcheck.web.db import desk
from factcheck.web.login import CSRF_KEY, set_session_cookie

LONGEST_USER_AGENT = 300


def this_browser() -> Browser:
    return Browser(request.remote_addr or "", request.user_agent.string[:LONGEST_USER_AGENT])


def limits() -> Limits:
    return Limits(lifetime=timedelta(days=desk().settings.session_days))


def enter(opened: SignedIn, way: str) -> Response:
    """Hand the new session to the browser and lead it on."""
    session.clear()
    session[CSRF_KEY] = opened.csrf_token
    response = redirect(way, 303)
    set_session_cookie(response, opened.token, opened.lifetime)
    return response
