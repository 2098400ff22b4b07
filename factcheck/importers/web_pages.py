"""A web address: fetched by the guarded fetcher, then read as what it is."""

from dataclasses import replace

from factcheck.errors import Invalid
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.fetching import Fetcher, Page
from factcheck.importers.from_html import read_page
from factcheck.importers.reading import read_file


def read_address(
    address: str, *, domains: tuple[str, ...] = (), fetcher: Fetcher | None = None
) -> ArticleDraft:
    """Return the article at a public web address; raises Invalid at the field of the address."""
    page = (fetcher or Fetcher(domains)).fetch(address)
    try:
        draft = _read(page)
    except Invalid as error:
        sentence = str(error).removeprefix(f"“{_name(page)}”: ").replace(f"“{_name(page)}”", "This page")
        raise Invalid(sentence, field="address") from error
    return replace(draft, address=draft.address or page.address)


def _read(page: Page) -> ArticleDraft:
    if page.extension == "html":
        return read_page(page.content, name=_name(page), base=page.address, charset=page.charset)
    return read_file(_name(page), page.content)


def _name(page: Page) -> str:
    return f"page.{page.extension}"
