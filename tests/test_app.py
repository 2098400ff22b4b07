"""The application refuses to start on what it must not serve, and believes no stranger."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from web_client import DeskClient, browser, desk_app, settings_for

from factcheck.app import WrongDatabase, create_app, trusted_hosts
from factcheck.config import BadSetting
from factcheck.persistence.models import Setting


def test_database_without_the_schema_is_refused(tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'empty.db'}", tmp_path)

    with pytest.raises(WrongDatabase, match="factcheck upgrade"):
        create_app(settings)


def test_demo_database_is_served_as_a_demo_only(database_url: str, tmp_path: Path, session: Session) -> None:
    session.add(Setting(name="demo", value="1"))
    session.commit()
    settings = settings_for(database_url, tmp_path)

    with pytest.raises(WrongDatabase, match="demo"):
        create_app(settings)
    with desk_app(database_url, tmp_path, demo=True) as app:
        assert app


def test_database_of_a_desk_is_not_served_as_a_demo(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(WrongDatabase, match="not a demo"):
        create_app(settings_for(database_url, tmp_path, demo=True))


def test_server_for_others_needs_its_names_written_down(tmp_path: Path) -> None:
    settings = settings_for("sqlite:///x.db", tmp_path)

    with pytest.raises(BadSetting, match="FACTCHECK_TRUSTED_HOSTS"):
        trusted_hosts(replace(settings, shown_host="0.0.0.0"))
    named = replace(settings, shown_host="0.0.0.0", trusted_hosts=("desk.example",))
    assert trusted_hosts(named) == ["desk.example"]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8321", "desk.example"])
def test_server_answers_to_its_names(database_url: str, tmp_path: Path, host: str) -> None:
    with desk_app(database_url, tmp_path, shown_host="desk.example") as app:
        assert browser(app).get("/healthz", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""])
def test_server_answers_to_no_other_name(database_url: str, tmp_path: Path, host: str) -> None:
    with desk_app(database_url, tmp_path) as app:
        assert browser(app).get("/healthz", headers={"Host": host}).status_code == 400


def failed_tries(client: DeskClient, forwarded: list[str]) -> list[int]:
    statuses = []
    for address in forwarded:
        data = {"email": "nobody@desk.example", "password": "wrong"}
        headers = {"X-Forwarded-For": address, "X-Forwarded-Host": "evil.example"}
        statuses.append(client.submit("/signin", data, headers=headers).status_code)
    return statuses


def test_forwarded_address_of_a_stranger_is_not_believed(database_url: str, tmp_path: Path) -> None:
    with desk_app(database_url, tmp_path) as app:
        statuses = failed_tries(browser(app), [f"198.51.{number}.9" for number in range(6)])

    assert statuses == [422] * 5 + [429]


def test_forwarded_address_of_our_own_proxy_is_believed_and_what_stands_before_is_not(
    database_url: str, tmp_path: Path
) -> None:
    with desk_app(database_url, tmp_path, proxy_hops=1) as app:
        many = failed_tries(browser(app), [f"198.51.{number}.9" for number in range(6)])
        one = failed_tries(browser(app), [f"198.51.{number}.9, 203.0.113.5" for number in range(6)])

    assert many == [422] * 6
    assert one == [422] * 5 + [429]


def test_scheme_of_our_own_proxy_makes_the_origin(database_url: str, tmp_path: Path) -> None:
    headers = {"X-Forwarded-Proto": "https", "Origin": "https://localhost"}
    with desk_app(database_url, tmp_path, proxy_hops=1) as app:
        client = browser(app)
        assert client.submit("/signin", {"email": "a", "password": "b"}, headers=headers).status_code == 422


def test_forms_of_all_pages_are_read_within_limits(database_url: str, tmp_path: Path) -> None:
    with desk_app(database_url, tmp_path) as app:
        assert app.config["MAX_CONTENT_LENGTH"] == 11_000_000
        assert app.config["MAX_FORM_MEMORY_SIZE"] == 5_000_000
        assert app.config["MAX_FORM_PARTS"] == 2_000
        assert not app.debug
