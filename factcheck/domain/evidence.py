"""What a piece of evidence must be before it is kept."""

import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import SplitResult, urlsplit

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import Stance
from factcheck.errors import Invalid

ADDRESS_CHARACTERS = 2_000
LINE_CHARACTERS = 300
QUOTE_CHARACTERS = 5_000


@dataclass(frozen=True)
class EvidenceDraft:
    """A source as somebody entered it: an address, or the place in a document that has none."""

    url: str = ""
    title: str = ""
    quote: str = ""
    locator: str = ""
    stance: Stance = Stance.SUPPORTS
    is_primary: bool = False
    published_on: PartialDate | None = None
    accessed_on: date | None = None
    archived_url: str = ""


def checked(draft: EvidenceDraft, *, today: date) -> EvidenceDraft:
    """Return the evidence ready to keep; raises Invalid, naming the field.

    Without a title the name of the site stands for it, without a day it was seen today.
    """
    url = web_address(draft.url, field="url")
    title = _line(draft.title, field="title")
    locator = _line(draft.locator, field="locator")
    if not url and not (title and locator):
        raise Invalid("Give a link, or the title of the document and the place in it.", field="url")
    _check_days(draft, today)
    if len(draft.quote) > QUOTE_CHARACTERS:
        raise Invalid(f"At most {QUOTE_CHARACTERS:,} characters fit here.", field="quote")
    return replace(
        draft,
        url=url,
        title=title or site_of(url),
        quote=draft.quote.strip(),
        locator=locator,
        accessed_on=draft.accessed_on or today,
        archived_url=web_address(draft.archived_url, field="archived_url"),
    )


def web_address(text: str, *, field: str) -> str:
    """Return the address without spaces around it, or nothing; raises Invalid unless it is http or https."""
    address = text.strip()
    if not address:
        return ""
    if len(address) > ADDRESS_CHARACTERS:
        raise Invalid(f"At most {ADDRESS_CHARACTERS:,} characters fit here.", field=field)
    parts = _split(address)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise Invalid("A link starts with http:// or https:// and names a site.", field=field)
    if parts.username is not None or parts.password is not None:
        raise Invalid("A link must not carry a name or password.", field=field)
    return address


def site_of(url: str) -> str:
    """Return the name of the site that the address leads to, without “www.”; nothing without an address."""
    parts = _split(url)
    return (parts.hostname or "").removeprefix("www.") if parts else ""


def _split(address: str) -> SplitResult | None:
    if any(letter.isspace() or unicodedata.category(letter) in ("Cc", "Cf") for letter in address):
        return None
    if "\\" in address:
        return None
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _check_days(draft: EvidenceDraft, today: date) -> None:
    if draft.accessed_on and draft.accessed_on > today:
        raise Invalid("This day has not come yet.", field="accessed_on")
    if draft.published_on and draft.published_on.first > (draft.accessed_on or today):
        sentence = "A source cannot be published later than the day on which it was seen."
        raise Invalid(sentence, field="published_on")


def _line(text: str, *, field: str) -> str:
    line = " ".join(text.split())
    if len(line) > LINE_CHARACTERS:
        raise Invalid(f"At most {LINE_CHARACTERS} characters fit here.", field=field)
    return line
