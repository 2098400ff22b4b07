"""The guard before every view, and what it tells to whom."""

import pytest
from flask import Flask
from web_client import DeskClient

from factcheck.domain.permissions import Permission
from factcheck.errors import NotAllowed
from factcheck.web.access import current_actor, requires


@pytest.fixture(autouse=True)
def _views(app: Flask) -> None:
    app.add_url_rule("/unmarked", "unmarked", lambda: "open")
    app.add_url_rule("/decide", "decide", requires(Permission.DECIDE)(lambda: "decided"))
    app.add_url_rule("/who", "who", requires(Permission.READ)(lambda: current_actor().name))


def test_view_without_a_mark_is_closed_to_everybody(as_admin: DeskClient) -> None:
    assert as_admin.get("/unmarked").status_code == 403


def test_view_with_a_permission_names_who_has_it(as_reviewer: DeskClient, as_editor: DeskClient) -> None:
    refused, done = as_reviewer.get("/decide"), as_editor.get("/decide")

    assert (refused.status_code, done.text) == (403, "decided")
    assert "Only editors and admins can do this, and your role is reviewer." in refused.text


def test_actor_is_who_is_signed_in(as_editor: DeskClient) -> None:
    assert as_editor.get("/who").text == "Edda Ek"


def test_nobody_is_no_actor(app: Flask) -> None:
    with app.test_request_context(), pytest.raises(NotAllowed):
        current_actor()


def test_script_of_somebody_signed_out_gets_401_instead_of_a_page(client: DeskClient) -> None:
    response = client.get("/help", headers={"X-Fragment": "panel"})

    assert response.status_code == 401
    assert "Sign in again" in response.text


def test_form_of_somebody_signed_out_leads_to_sign_in(client: DeskClient) -> None:
    response = client.submit("/signout")

    assert (response.status_code, response.location) == (303, "/signin")


@pytest.mark.parametrize("headers", [{"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}, {}])
def test_page_of_our_own_may_write(as_reviewer: DeskClient, headers: dict[str, str]) -> None:
    assert as_reviewer.submit("/signout", headers=headers).status_code == 303


def test_link_on_another_site_may_lead_here(as_reviewer: DeskClient) -> None:
    response = as_reviewer.get("/help", headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 200


@pytest.mark.parametrize("address", ["/signin?next=%00", "/articles/%00", "/nowhere?q=a&q=b%00"])
def test_null_character_in_an_address_is_refused(client: DeskClient, address: str) -> None:
    assert client.get(address).status_code == 400


def test_null_character_in_a_form_is_refused(client: DeskClient) -> None:
    response = client.submit("/signin", {"email": "a\0@desk.example", "password": "x"})

    assert response.status_code == 400
