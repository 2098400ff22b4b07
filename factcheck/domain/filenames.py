"""Names for downloaded files: made from the title, harmless on every system."""

import re
import unicodedata

LONGEST = 60
_NOT_WORDS = re.compile(r"[\W_]+")


def download_name(title: str, extension: str) -> str:
    """Return a name of letters, digits and hyphens only, never empty and never long."""
    plain = unicodedata.normalize("NFKC", title).lower()
    words = _NOT_WORDS.sub("-", plain)[:LONGEST].strip("-")
    return f"report-{words or 'article'}.{extension}"
