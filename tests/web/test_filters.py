"""What templates may call."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from flask import Flask, render_template_string
from jinja2 import UndefinedError

from factcheck.web.filters import ago, spoken_date, when


def test_moment_is_said_in_full_and_in_utc() -> None:
    moment = datetime(2026, 11, 22, 17, 4, tzinfo=timezone(timedelta(hours=2)))

    assert when(moment) == "22 November 2026, 15:04 UTC"


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min"),
        (timedelta(hours=2, minutes=59), "2 h"),
        (timedelta(days=3), "3 d"),
        (timedelta(days=70), "2 mo"),
        (timedelta(days=800), "2 y"),
    ],
)
def test_time_passed_is_said_roughly(passed: timedelta, said: str) -> None:
    assert ago(datetime.now(UTC) - passed) == said


@pytest.mark.parametrize(
    ("stored", "said"), [("2025-05-13", "13 May 2025"), ("2025-05", "May 2025"), ("2025", "2025")]
)
def test_stored_date_is_said_as_exactly_as_it_is_known(stored: str, said: str) -> None:
    assert spoken_date(stored) == said


def test_template_that_names_what_is_not_there_fails(app: Flask) -> None:
    with app.test_request_context(), pytest.raises(UndefinedError):
        render_template_string("{{ nothing }}")


def test_text_in_templates_is_escaped(app: Flask) -> None:
    with app.test_request_context():
        assert render_template_string("{{ '<b>' }}") == "&lt;b&gt;"
