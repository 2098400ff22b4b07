"""What templates may call."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from flask import Flask, render_template_string
from jinja2 import UndefinedError

from factcheck.web.filters import ago


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


def test_templates_say_times_and_dates_as_the_report_does(app: Flask) -> None:
    moment = datetime(2026, 11, 22, 17, 4, tzinfo=timezone(timedelta(hours=2)))

    with app.test_request_context():
        said = render_template_string("{{ moment | when }}; {{ '2025-05' | spoken_date }}", moment=moment)

    assert said == "22 November 2026, 15:04 UTC; May 2025"


def test_template_that_names_what_is_not_there_fails(app: Flask) -> None:
    with app.test_request_context(), pytest.raises(UndefinedError):
        render_template_string("{{ nothing }}")


def test_text_in_templates_is_escaped(app: Flask) -> None:
    with app.test_request_context():
        assert render_template_string("{{ '<b>' }}") == "&lt;b&gt;"
