"""The hash chain of events: canonical form, and the hash that binds an event to the one before."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

GENESIS = "0" * 64


def canonical(payload: Mapping[str, Any]) -> str:
    """Return the one JSON text of a payload: sorted keys, no spaces, Unicode kept."""
    return json.dumps(payload, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def link(previous: str, payload: str) -> str:
    """Return the SHA-256, in hex, over the previous hash, a line feed and the payload."""
    return hashlib.sha256(f"{previous}\n{payload}".encode()).hexdigest()
