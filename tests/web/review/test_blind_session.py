"""All that the server says to a reviewer in one session, before a verdict of their own is complete."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

import pytest
from blinding import MARKERS, told, work
from fact_rows import make_office, make_person
from factories import actor_of, make_finding
from flask import Flask, url_for
from review_desk import ReviewDesk
from sqlalchemy import select
from werkzeug.test import TestResponse

from factcheck.exporters import BUILTIN as EXPORTERS
from factcheck.persistence.models import Block
from factcheck.services.verdicts import ask_editor

pytestmark = pytest.mark.slow

WAYS: list[tuple[str, dict[str, str]]] = [
    ("", {}),
    ("panel", {"claim": "1"}),
    ("panel-and-marks", {"claim": "2", "show": "todo"}),
    ("page", {"q": "zqrationale"}),
    ("", {"claim": "1", "since": "a.b.c", "q": "harbour"}),
    ("", {"show": "disputed", "view": "list", "sort": "check"}),
]
TELLING = ("/articles", "/claims", "/agreement", "/reports")
# The first ends the session; the others have pages that differ at each visit.
NOT_HEARD = {"auth.sign_out", "static", "site.healthz", "settings.show_settings"}
CHANGING = [
    (re.compile(r"[0-9a-f]{32,64}"), "ID"),
    (re.compile(r'(name="csrf_token"[^>]*value=)"[^"]*"'), r"\1"),
    (re.compile(r'"csrf_token":"[^"]*"'), ""),
    (re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)|\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT"), "TIME"),
]


@pytest.fixture
def ids(desk: ReviewDesk) -> list[dict[str, str]]:
    """Return what the routes name, once for each claim."""
    office = make_office(desk.session)
    rest = {
        "article_id": desk.article.public_id,
        "block_id": desk.session.scalars(select(Block.public_id)).one(),
        "office_id": office.public_id,
        "term_id": office.terms[0].public_id,
        "person_id": make_person(desk.session).public_id,
        "user_id": desk.ann.public_id,
    }
    found = [
        rest
        | {
            "claim_id": claim.public_id,
            "finding_id": make_finding(desk.session, claim).public_id,
            "format": name,
        }
        for claim, name in zip(desk.claims, list(EXPORTERS) * 3, strict=False)
    ]
    desk.session.rollback()
    return found


def addresses(app: Flask, ids: list[dict[str, str]], method: str) -> Iterator[str]:
    """Yield each address that answers the method, with the ids that it can have."""
    seen = set()
    with app.test_request_context():
        for rule, names in product(app.url_map.iter_rules(), ids):
            if method in (rule.methods or ()) and rule.endpoint not in NOT_HEARD:
                given = {name: names.get(name, "0" * 32) for name in rule.arguments}
                seen.add(url_for(rule.endpoint, **given))
    yield from sorted(seen)


def read_all(
    app: Flask, desk: ReviewDesk, ids: list[dict[str, str]], ways: Sequence[tuple[str, dict[str, str]]] = WAYS
) -> dict[str, TestResponse]:
    """Let Ben open everything; what tells of the article also in parts, searched and filtered."""
    heard = {}
    for address in addresses(app, ids, "GET"):
        for part, query in ways if address.startswith(TELLING) else ways[:1]:
            headers = {"X-Fragment": part} if part else {}
            heard[f"{address} {part} {query}"] = desk.bens.get(address, headers=headers, query_string=query)
    return heard


def do_all(app: Flask, desk: ReviewDesk, ids: list[dict[str, str]]) -> Iterator[TestResponse]:
    """Let Ben send every form, empty and with a draft of a verdict in it."""
    token = desk.bens.token()
    for number, address in enumerate(addresses(app, ids, "POST")):
        headers = {"X-Fragment": WAYS[number % len(WAYS)][0]}
        for fields in ({}, {"label": "supported", "base_revision": "1", "op_id": str(number)}):
            yield desk.bens.post(address, data={"csrf_token": token, **fields}, headers=headers)


def leaks(heard: Iterable[TestResponse]) -> list[tuple[str, str]]:
    """Return where a word of Ann's stands, and which."""
    return [(one.request.url, word) for one in heard for word in MARKERS if word in told(one)]


def alike(response: TestResponse) -> str:
    body = told(response)
    for pattern, instead in CHANGING:
        body = pattern.sub(instead, body)
    return f"{response.status_code} {body}"


def test_nothing_differs_by_what_another_reviewer_did(
    app: Flask, desk: ReviewDesk, ids: list[dict[str, str]]
) -> None:
    before = {address: alike(response) for address, response in read_all(app, desk, ids).items()}
    for claim in desk.claims[:2]:
        work(desk, claim, with_finding=False)
    ask_editor(desk.session, actor=actor_of(desk.ann), claim_id=desk.claims[0].public_id)
    desk.session.rollback()

    after = read_all(app, desk, ids)

    assert len(after) > 60
    assert [address for address, response in after.items() if alike(response) != before[address]] == []
    assert leaks(after.values()) == []


def test_no_answer_to_any_form_tells_it_either(
    app: Flask, desk: ReviewDesk, ids: list[dict[str, str]]
) -> None:
    for claim in desk.claims:
        work(desk, claim)

    answers = list(do_all(app, desk, ids))
    later = read_all(app, desk, ids, WAYS[:1]).values()

    assert {one.status_code // 100 for one in answers} == {2, 3, 4}
    assert [
        (one.request.url, word) for one in (*answers, *later) for word in MARKERS if word in told(one)
    ] == []
