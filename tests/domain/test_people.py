"""Names and addresses of people."""

import pytest

from factcheck.domain.people import initials_of, normal_email, normal_name
from factcheck.errors import Invalid


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (" Ines.Okafor@Desk.Example ", "ines.okafor@desk.example"),
        ("ines+facts@news.desk.example", "ines+facts@news.desk.example"),
        ("zoë@münchen.example", "zoë@münchen.example"),
    ],
)
def test_address_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert normal_email(typed) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ines",
        "@desk.example",
        "ines@",
        "ines@desk",
        "a b@desk.example",
        "a@b@desk.example",
        "a@desk..example",
        "a@desk.example\nX: y",
        "a" * 250 + "@desk.example",
    ],
)
def test_what_is_no_address_is_refused_at_its_field(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        normal_email(typed)

    assert caught.value.field == "email"


def test_name_keeps_single_spaces() -> None:
    assert normal_name("  Ines \t Okafor ") == "Ines Okafor"


@pytest.mark.parametrize("name", ["", "   ", "x" * 101, "Ines\x07Okafor", "Ines\u202eOkafor"])
def test_empty_long_or_hidden_names_are_refused(name: str) -> None:
    with pytest.raises(Invalid) as caught:
        normal_name(name)

    assert caught.value.field == "name"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Ines Okafor", "IO"),
        ("Ana Maria de Souza", "AS"),
        ("Plato", "P"),
        ("“Zed” Ó Briain", "ÓB"),
        ("***", "*"),
        ("", "?"),
    ],
)
def test_initials_are_of_the_first_and_last_word(name: str, initials: str) -> None:
    assert initials_of(name) == initials
