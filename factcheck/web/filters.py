"""What templates may call: spoken times and dates, addresses of static files, the state of the menu."""

from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from flask import Flask, request, url_for

from factcheck.domain.agreement import spoken_coefficient, spoken_percent
from factcheck.domain.keys import ACTS, key_pairs
from factcheck.domain.permissions import Permission
from factcheck.domain.preferences import Motion, Preferences, TextSize, Theme
from factcheck.domain.wording import spoken_date, spoken_moment
from factcheck.persistence.queries.queues import queue_count
from factcheck.web.db import request_session
from factcheck.web.login import LoginUser, signed_in_user

SECTIONS = {
    "articles": "articles",
    "review": "articles",
    "adjudication": "queue",
    "reports": "reports",
    "search": "search",
    "facts": "facts",
    "people": "people",
    "settings": "settings",
}
STEPS = (
    (timedelta(days=365), "y"),
    (timedelta(days=30), "mo"),
    (timedelta(days=1), "d"),
    (timedelta(hours=1), "h"),
    (timedelta(minutes=1), "min"),
)


def ago(moment: datetime) -> str:
    """Say roughly how long ago a moment was, such as “2 h”."""
    passed = datetime.now(UTC) - moment
    for step, unit in STEPS:
        if passed >= step:
            return f"{passed // step} {unit}"
    return "just now"


def static_url(path: str) -> str:
    return url_for("static", filename=path)


class Nav:
    """Where in the product the page is, and what waits in the queue; counted only if a template asks."""

    @property
    def section(self) -> str:
        return SECTIONS.get(request.blueprint or "", "")

    @cached_property
    def queue_count(self) -> int | None:
        user = signed_in_user()
        if not isinstance(user, LoginUser) or not user.may(Permission.DECIDE):
            return None
        return queue_count(request_session(), user.actor)


def init_app(app: Flask) -> None:
    app.jinja_env.filters.update(
        when=spoken_moment,
        ago=ago,
        spoken_date=spoken_date,
        percent=spoken_percent,
        coefficient=spoken_coefficient,
    )
    app.jinja_env.globals.update(static_url=static_url, key_acts=ACTS)
    app.context_processor(_for_each_page)


def _for_each_page() -> dict[str, Any]:
    preferences = signed_in_user().preferences
    own = preferences.keys if preferences.keys_on else dict.fromkeys(preferences.keys, "")
    return {"nav": Nav(), "own_keys": own, "preferences": preferences, "root": _root(preferences)}


def _root(preferences: Preferences) -> dict[str, str | None]:
    """Return what the root of each page tells style sheets and scripts; what is as usual is left out."""
    theme, size, motion = preferences.theme, preferences.text_size, preferences.motion
    return {
        "data-theme": theme.value if theme is not Theme.SYSTEM else None,
        "data-size": size.value if size is not TextSize.NORMAL else None,
        "data-motion": motion.value if motion is not Motion.SYSTEM else None,
        "data-advance": preferences.auto_advance.value,
        "data-keys": key_pairs(preferences.keys),
        "data-keys-off": None if preferences.keys_on else "",
    }
