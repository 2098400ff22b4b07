"""Whether a script asked for a part of the page."""

import pytest
from flask import Flask

from factcheck.web.fragments import wanted_fragment


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ({}, None),
        ({"X-Fragment": "panel"}, "panel"),
        ({"X-Fragment": "../panel"}, None),
        ({"X-Fragment": ""}, None),
    ],
)
def test_part_is_named_by_the_header(app: Flask, header: dict[str, str], wanted: str | None) -> None:
    with app.test_request_context(headers=header):
        assert wanted_fragment() == wanted
