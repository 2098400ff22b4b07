"""Evidence is kept only with a web address, or with a document and the place in it."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import EvidenceDraft, checked, site_of
from factcheck.errors import Invalid

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a?b=c#d",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/x",
        "https://example.org:8443/x",
        "https://münchen.example/ä",
        "http://[::1]/x",
    ],
)
def test_web_addresses_are_kept_as_they_are(url: str) -> None:
    assert checked(EvidenceDraft(url=f" {url} "), today=TODAY).url == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "//example.org",
        "example.org",
        "https://",
        "https:///x",
        "http:example.org",
        "https://example.org:99999/",
        "https://example.org/\u202egro",
        "https://exa mple.org",
        "https://example.org\\@evil.example",
        "https://[broken/",
        "java\nscript:alert(1)",
        "https://name:word@example.org/",
        "https://example.org/" + "x" * 2000,
    ],
)
def test_anything_else_is_no_link(url: str) -> None:
    with pytest.raises(Invalid) as caught:
        checked(EvidenceDraft(url=url), today=TODAY)

    assert caught.value.field == "url"


def test_an_archived_copy_is_checked_like_a_link() -> None:
    draft = EvidenceDraft(url="https://example.org", archived_url="javascript:1")

    with pytest.raises(Invalid) as caught:
        checked(draft, today=TODAY)

    assert caught.value.field == "archived_url"


def test_a_document_without_address_needs_title_and_place() -> None:
    kept = checked(EvidenceDraft(title="Minutes of  May", locator="page 3"), today=TODAY)

    assert (kept.url, kept.title, kept.locator) == ("", "Minutes of May", "page 3")
    with pytest.raises(Invalid, match="Give a link"):
        checked(EvidenceDraft(title="Minutes of May"), today=TODAY)


def test_the_site_stands_for_a_missing_title_and_today_for_a_missing_day() -> None:
    kept = checked(EvidenceDraft(url="https://www.example.org/x"), today=TODAY)

    assert (kept.title, kept.accessed_on) == ("example.org", TODAY)


def test_a_day_that_has_not_come_is_refused() -> None:
    draft = EvidenceDraft(url="https://example.org", accessed_on=date(2026, 3, 2))

    with pytest.raises(Invalid, match="not come yet"):
        checked(draft, today=TODAY)


@pytest.mark.parametrize("accessed_on", [None, date(2026, 3, 1)])
def test_a_source_is_not_published_after_the_day_on_which_it_was_seen(accessed_on: date | None) -> None:
    seen = EvidenceDraft(url="https://example.org", accessed_on=accessed_on)

    for month in (PartialDate(2026), PartialDate(2026, 3), PartialDate(2026, 3, 1)):
        assert checked(replace(seen, published_on=month), today=TODAY).published_on == month
    with pytest.raises(Invalid, match="later than the day") as caught:
        checked(replace(seen, published_on=PartialDate(2026, 4)), today=TODAY)
    assert caught.value.field == "published_on"


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (EvidenceDraft(url="https://example.org", title="x" * 301), "title"),
        (EvidenceDraft(url="https://example.org", locator="x" * 301), "locator"),
        (EvidenceDraft(url="https://example.org", quote="x" * 5001), "quote"),
    ],
)
def test_too_long_parts_are_refused(draft: EvidenceDraft, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        checked(draft, today=TODAY)

    assert caught.value.field == field


def test_no_address_has_no_site() -> None:
    assert (site_of(""), site_of("https://[x")) == ("", "")
