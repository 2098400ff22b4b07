"""What a person would read in an export, whatever its format: for searching it."""

import io
import zipfile

from pypdf import PdfReader

ZIPPED = ("docx", "xlsx")


def words_in(name: str, content: bytes) -> str:
    """Return all text of an export; of a zipped one that of every file in it."""
    if name == "pdf":
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    if name in ZIPPED:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            return "\n".join(parts.read(part).decode("utf-8", "replace") for part in parts.namelist())
    return content.decode()
