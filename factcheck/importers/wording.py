"""The form in which a text is stored: NFC, line feeds, and nothing that a database cannot hold."""

import unicodedata

from factcheck.errors import Invalid

TEXT_CHARACTERS = 1_000_000


def stored_form(text: str) -> str:
    """Return the text as it is stored and counted; raises Invalid if it is empty, too long or no text."""
    unified = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not unified.strip():
        raise Invalid("There is no text to read here.", field="text")
    if "\0" in unified or any("\ud800" <= character <= "\udfff" for character in unified):
        raise Invalid("This is not plain text: it holds characters that no text may hold.", field="text")
    composed = unicodedata.normalize("NFC", unified)
    if len(composed) > TEXT_CHARACTERS:
        raise Invalid(
            f"This text has {len(composed):,} characters; at most {TEXT_CHARACTERS:,} can be read.",
            field="text",
        )
    return composed
