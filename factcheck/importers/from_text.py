"""Plain text: a paste, or a .txt file."""

from factcheck.importers.decoding import decode
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.wording import stored_form


def read(source: bytes | str, name: str) -> ArticleDraft:
    """Return the text as it stands; bytes are decoded, and the encoding is kept to be said."""
    if isinstance(source, str):
        return ArticleDraft(title="", text=stored_form(source))
    decoded = decode(source, name)
    return ArticleDraft(title="", text=stored_form(decoded.text), encoding=decoded.encoding)
