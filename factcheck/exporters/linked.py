"""What both linked-data formats share: names for things, safe addresses, and text that a page may embed."""

import json
import uuid
from typing import Any
from urllib.parse import quote

_KEPT_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~-._"
# Whoever pastes the data into a page must not end its script element with them.
_SCRIPT_SIGNS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def urn(public_id: str) -> str:
    """Return a name for the thing with this public id that holds everywhere."""
    try:
        return uuid.UUID(hex=public_id).urn
    except ValueError:
        return uuid.uuid5(uuid.NAMESPACE_OID, public_id).urn


def address(link: str) -> str:
    """Return a web address in which every character may stand in an address."""
    return quote(link, safe=_KEPT_IN_ADDRESSES)


def embeddable(document: dict[str, Any]) -> bytes:
    """Return the document as JSON in which no sign can end or begin markup."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return text.translate(_SCRIPT_SIGNS).encode() + b"\n"


def without_empty(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values without those that say nothing."""
    return {name: value for name, value in values.items() if value not in ("", None, [])}
