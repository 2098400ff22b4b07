"""Zip containers: what must hold before a parser may open one."""

import io
import zipfile

from factcheck.errors import Invalid

MOST_ENTRIES = 2_000
PLAIN_BYTES = 100 * 1024 * 1024
MOST_PACKED = 200
_SMALL = 1024 * 1024
MAGIC = b"PK\x03\x04"


def check_container(source: bytes, name: str) -> None:
    """Raise Invalid for what is no zip file, or one that unpacks to far more than it seems."""
    if not source.startswith(MAGIC):
        raise Invalid(f"“{name}” is not what its ending says.", field="file")
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as container:
            entries = container.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Invalid(f"“{name}” is broken: it cannot be unpacked.", field="file") from None
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > PLAIN_BYTES:
        raise Invalid(f"“{name}” unpacks to far more than an article, so it is not read.", field="file")
    if any(_is_bomb(entry) for entry in entries):
        raise Invalid(f"“{name}” unpacks to far more than an article, so it is not read.", field="file")
    if any(_leads_out(entry.filename) for entry in entries):
        raise Invalid(
            f"“{name}” holds parts with names that lead out of it, so it is not read.", field="file"
        )


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > _SMALL and entry.file_size > MOST_PACKED * max(entry.compress_size, 1)


def _leads_out(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ":" in parts[0] or ".." in parts
