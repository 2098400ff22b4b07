"""Where sign-in may lead: only to pages of this server."""

import pytest
from flask import Flask

from factcheck.web.auth.redirects import safe_next

ELSEWHERE = [
    "",
    None,
    "https://evil.example",
    "http://evil.example/help",
    "HTTPS:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "//evil.example",
    "///evil.example",
    "////evil.example/help",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\\/evil.example/help",
    "/help\\..\\..\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "\x00//evil.example",
    "/\x0b/evil.example",
    "/\x85/evil.example",
    "/%09/evil.example",
    "/%2f/evil.example",
    "/%2fevil.example",
    "/%5cevil.example",
    "/..//evil.example",
    "/.//evil.example",
    "/help/..//evil.example",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "ftp://evil.example",
    "mailto:a@evil.example",
    "help",
    "?next=//evil.example",
    "#//evil.example",
    "/help@evil.example",
    "@evil.example",
    ".evil.example",
    "/nowhere",
    "/signin",
    "/signout",
    "/signin?next=//evil.example",
    "/help%0d%0aSet-Cookie:x=1",
]


@pytest.mark.parametrize("target", ELSEWHERE)
def test_whatever_is_no_page_of_ours_leads_home(app: Flask, target: str | None) -> None:
    with app.test_request_context():
        assert safe_next(target) == "/"


@pytest.mark.parametrize("target", ["/help", "/", "/help?part=keys&x=%2F%2F", "/help#keys"])
def test_page_of_ours_is_kept_as_it_was_asked_for(app: Flask, target: str) -> None:
    with app.test_request_context():
        assert safe_next(target) == target


def test_control_characters_are_taken_out_of_a_page_of_ours(app: Flask) -> None:
    with app.test_request_context():
        assert safe_next("/he\r\nlp") == "/help"
