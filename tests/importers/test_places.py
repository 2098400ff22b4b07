"""Web addresses: what is read, what is refused with one sentence, and links that may be shown."""

import pytest

from factcheck.errors import Invalid
from factcheck.importers.places import is_allowed, link_of, place_of


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://news.example/a?b=c&d=1", "https://news.example/a?b=c&d=1"),
        ("  news.example/story ", "https://news.example/story"),
        ("HTTP://News.Example:80", "http://news.example/"),
        (
            "https://bücher.example/über uns".replace(" ", "%20"),
            "https://xn--bcher-kva.example/%C3%BCber%20uns",
        ),
        ("https://[2606:4700::1111]/x", "https://[2606:4700::1111]/x"),
    ],
)
def test_an_address_is_read_as_a_browser_does(given: str, address: str) -> None:
    assert place_of(given).address == address


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("", "not a web address"),
        ("https://", "not a web address"),
        ("https://a b.example/", "not a web address"),
        ("https://good.example\\@evil.example/", "not a web address"),
        ("https://news.example/\x00", "not a web address"),
        ("https://news.example/" + "a" * 2_000, "not a web address"),
        ("https://[::1", "not a web address"),
        ("https://news.example:99999/", "not a web address"),
        ("https://" + "a" * 64 + ".example/", "not a web address"),
        ("file:///etc/passwd", "begin with https://"),
        ("javascript:alert(1)", "begin with https://"),
        ("gopher://news.example/", "begin with https://"),
        ("https://ann:secret@news.example/", "name or password"),
        ("https://news.example:8080/", "usual ports"),
        ("http://news.example:443/", "usual ports"),
    ],
)
def test_what_is_no_plain_web_address_is_refused(given: str, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence) as refusal:
        place_of(given)

    assert refusal.value.field == "address"


@pytest.mark.parametrize(
    ("found", "link"),
    [
        ("/b", "https://news.example/b"),
        ("//other.example/c", "https://other.example/c"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("", None),
        (None, None),
    ],
)
def test_a_link_of_a_page_is_whole_and_of_the_web_or_none(found: str | None, link: str | None) -> None:
    assert link_of(found, "https://news.example/a") == link


def test_a_list_of_domains_holds_those_below_them() -> None:
    assert is_allowed("www.news.example", ("news.example",))
    assert not is_allowed("fakenews.example", ("news.example",))
    assert is_allowed("any.example", ())
