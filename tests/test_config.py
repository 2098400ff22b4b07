"""Settings come from the environment, once, and a bad one is named."""

from pathlib import Path

import pytest

from factcheck.config import BadSetting, load_settings


def test_without_settings_an_embedded_database_in_the_home_is_used(tmp_path: Path) -> None:
    settings = load_settings({"FACTCHECK_HOME": str(tmp_path)})

    assert settings.database_url == f"sqlite:///{tmp_path}/factcheck.db"
    assert settings.threads == 8


def test_the_home_is_the_users_data_folder(tmp_path: Path) -> None:
    settings = load_settings({"XDG_DATA_HOME": str(tmp_path)})

    assert settings.home == tmp_path / "factcheck"


def test_a_postgresql_address_gets_the_driver(tmp_path: Path) -> None:
    for prefix in ("postgres", "postgresql", "postgresql+psycopg"):
        environ = {"FACTCHECK_HOME": str(tmp_path), "FACTCHECK_DATABASE_URL": f"{prefix}://desk/db"}

        assert load_settings(environ).database_url == "postgresql+psycopg://desk/db"


def test_a_demo_never_takes_the_configured_database(tmp_path: Path) -> None:
    environ = {"FACTCHECK_HOME": str(tmp_path), "FACTCHECK_DATABASE_URL": "postgres://desk/db"}

    assert load_settings(environ, demo=True).database_url == f"sqlite:///{tmp_path}/demo.db"


def test_a_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    environ = {"FACTCHECK_HOME": str(tmp_path / "new")}

    first, second = load_settings(environ), load_settings(environ)

    assert first.secret_key == second.secret_key
    assert len(first.secret_key) >= 32
    assert (tmp_path / "new" / "secret_key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("FACTCHECK_SECRET_KEY", "short", "needs at least 32 characters"),
        ("FACTCHECK_THREADS", "many", "must be a whole number, and 'many' is not"),
    ],
)
def test_a_bad_setting_is_named(tmp_path: Path, name: str, value: str, sentence: str) -> None:
    with pytest.raises(BadSetting, match=f"{name} {sentence}"):
        load_settings({"FACTCHECK_HOME": str(tmp_path), name: value})


def test_addresses_are_read_unless_a_desk_says_no_or_names_the_sites(tmp_path: Path) -> None:
    home = {"FACTCHECK_HOME": str(tmp_path)}
    named = {**home, "FACTCHECK_ADDRESS_DOMAINS": "News.example, other.example"}

    assert load_settings(home).address_import
    assert not load_settings({**home, "FACTCHECK_ADDRESS_IMPORT": "off"}).address_import
    assert load_settings(named).address_domains == ("news.example", "other.example")
