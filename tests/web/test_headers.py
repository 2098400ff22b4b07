"""Headers of security and of caching."""

import re

from flask import Flask, url_for
from web_client import DeskClient


def static_address(app: Flask, filename: str = "css/site.css") -> str:
    with app.test_request_context():
        return url_for("static", filename=filename)


def test_policy_allows_nothing_but_our_own(client: DeskClient) -> None:
    policy = client.get("/signin").headers["Content-Security-Policy"].split("; ")

    assert policy[0] == "default-src 'none'"
    assert {"script-src 'self'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"} <= set(
        policy
    )
    assert {"require-trusted-types-for 'script'", "trusted-types factcheck"} <= set(policy)
    assert not any("unsafe" in part or "*" in part for part in policy)


def test_plain_http_is_not_told_to_be_https(client: DeskClient) -> None:
    assert "Strict-Transport-Security" not in client.get("/signin").headers


def test_static_file_has_the_content_in_its_address_and_stays_in_caches(
    app: Flask, client: DeskClient
) -> None:
    address = static_address(app)

    response = client.get(address)

    assert re.fullmatch(r"/static/[0-9a-f]{16}/css/site\.css", address)
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "Set-Cookie" not in response.headers
    assert response.headers["Vary"] == "Accept-Encoding"


def test_static_file_that_is_not_there_is_not_kept(app: Flask, client: DeskClient) -> None:
    response = client.get(static_address(app, "css/nothing.css"))

    assert response.status_code == 404
    assert response.headers["Cache-Control"] == "no-store"


def test_static_address_of_other_content_is_gone(client: DeskClient) -> None:
    assert client.get("/static/0123456789abcdef/css/site.css").status_code == 404


def test_scripts_and_fonts_are_named_for_what_they_are(app: Flask, client: DeskClient) -> None:
    script = client.get(static_address(app, "js/site.js"))
    font = client.get(static_address(app, "fonts/inter-latin-wght-normal.woff2"))

    assert script.mimetype == "text/javascript"
    assert font.mimetype == "font/woff2"


def test_static_file_asks_nobody_who_they_are(app: Flask, as_reviewer: DeskClient) -> None:
    response = as_reviewer.get(static_address(app))

    assert response.status_code == 200
    assert "Set-Cookie" not in response.headers


def test_page_is_kept_by_no_cache(client: DeskClient) -> None:
    assert client.get("/signin").headers["Cache-Control"] == "no-store"
