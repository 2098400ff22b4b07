"""Which passwords are refused, and which are not."""

import pytest

from factcheck.domain.passwords import check_password
from factcheck.errors import Invalid

ABOUT = ("ines.okafor@desk.example", "Ines Okafor")


@pytest.mark.parametrize(
    "password",
    [
        "heron under the pier",
        "correct horse staple",
        "abstract tulip gravel",
        "839201748392",
        "Тридцать три коровы",
        "x" * 3 + "qv8.z!Kd_Wp2",
        "aB3 " + "lighthouse keeper" * 14,
    ],
)
def test_long_unusual_passwords_are_taken(password: str) -> None:
    check_password(password, about=ABOUT)


@pytest.mark.parametrize("password", ["", "short", "elevenchars", "x" * 257])
def test_length_is_12_to_256(password: str) -> None:
    with pytest.raises(Invalid, match="12 to 256"):
        check_password(password)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(Invalid, match="not text"):
        check_password("heron under the pier\udcff")


@pytest.mark.parametrize(
    "password",
    [
        "password1234",
        "P@ssw0rd2026!!",
        "passwordpassword",
        "myNewPassword!",
        "Welcome123456",
        "admin-admin-admin",
        "aaaaaaaaaaaa",
        "abababababab",
        "123456789012",
        "abcdefghijkl",
        "qwertyuiopqw",
        "factcheck2026",
        "inesokafor1234",
        "okafor-okafor-9",
        "desk.example.1",
    ],
)
def test_first_guesses_are_refused(password: str) -> None:
    with pytest.raises(Invalid, match="easy to guess") as caught:
        check_password(password, about=ABOUT)

    assert caught.value.field == "password"
