"""The way in, the help and the sign of life."""

from web_client import DeskClient


def test_home_leads_to_the_articles(as_reviewer: DeskClient) -> None:
    response = as_reviewer.get("/")

    assert response.status_code == 302
    assert response.location == "/articles"


def test_somebody_who_is_not_signed_in_is_asked_to(client: DeskClient) -> None:
    response = client.get("/help?part=keys")

    assert response.status_code == 302
    assert response.location == "/signin?next=/help?part%3Dkeys"


def test_help_shows_the_name_of_who_is_signed_in(as_reviewer: DeskClient) -> None:
    page = as_reviewer.get("/help")

    assert page.status_code == 200
    assert "Rosa Reed" in page.text


def test_sign_of_life_needs_no_account(client: DeskClient) -> None:
    response = client.get("/healthz")

    assert (response.status_code, response.text) == (200, "ok\n")


def test_unknown_address_gets_a_page_that_leads_on(client: DeskClient) -> None:
    response = client.get("/nowhere")

    assert response.status_code == 404
    assert "There is no such page" in response.text
