"""Downloaded files have names that are harmless everywhere."""

import pytest

from factcheck.domain.filenames import download_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("High-Level Dialogue", "report-high-level-dialogue.csv"),
        ("../../etc/passwd", "report-etc-passwd.csv"),
        ("C:\\Windows\\nul", "report-c-windows-nul.csv"),
        ("a\0b\r\nSet-Cookie: x=1", "report-a-b-set-cookie-x-1.csv"),
        ('"; rm -rf ~"', "report-rm-rf.csv"),
        ("…!?", "report-article.csv"),
        ("", "report-article.csv"),
        ("gnp\u202etxt.exe", "report-gnp-txt-exe.csv"),
        ("Hafenjubiläum 1931", "report-hafenjubiläum-1931.csv"),
    ],
)
def test_a_name_is_made_of_letters_digits_and_hyphens(title: str, name: str) -> None:
    assert download_name(title, "csv") == name


def test_a_long_title_gives_a_short_name() -> None:
    assert len(download_name("word " * 100, "json").encode()) < 100
    assert len(download_name("字" * 300, "json").encode()) < 255
