"""Styles, scripts, fonts and icons as they are sent: one sheet, one script, packed once at the start."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

import rcssmin
import rjsmin
from flask import Flask, Response, abort, request

from factcheck.web.scripts import link

STYLESHEET = "css/site.css"
SCRIPT = "js/factcheck.js"
# In the order of the cascade: what comes later wins.
SHEETS = (
    "tokens",
    "base",
    "chrome",
    "forms",
    "article",
    "panel",
    "review",
    "queue",
    "report",
    "pages",
    "print",
)
SMALLEST = 256  # below that, packing saves nothing worth a header


@dataclass(frozen=True)
class Asset:
    """A file as it is sent; `packed` is its gzipped form where that is smaller."""

    media_type: str
    body: bytes
    packed: bytes | None


def read_assets(folder: Path) -> dict[str, Asset]:
    """Return all that the folder holds, by address; the sheets as one, and the modules as one.

    The modules are there one by one too, to be looked at; no page asks for them.
    """
    assets = {
        path.relative_to(folder).as_posix(): _asset(path.name, _smallest(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".css"
    }
    sheets = "\n".join((folder / "css" / f"{name}.css").read_text() for name in SHEETS)
    assets[STYLESHEET] = _asset(STYLESHEET, rcssmin.cssmin(sheets).encode())
    modules = {path.stem: path.read_text() for path in sorted((folder / "js").glob("*.js"))}
    assets[SCRIPT] = _asset(SCRIPT, rjsmin.jsmin(link(modules)).encode())
    return assets


def _smallest(path: Path) -> bytes:
    return rjsmin.jsmin(path.read_text()).encode() if path.suffix == ".js" else path.read_bytes()


def _asset(name: str, body: bytes) -> Asset:
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    # The time of packing stays out, so that every start sends the same bytes.
    packed = gzip.compress(body, 9, mtime=0)
    is_worth_it = len(body) > SMALLEST and len(packed) < len(body) * 0.9
    return Asset(media_type, body, packed if is_worth_it else None)


def fingerprint(assets: dict[str, Asset]) -> str:
    """Return a name for the content of all files, so that a changed file gets a new address."""
    digest = hashlib.sha256()
    for name, asset in sorted(assets.items()):
        digest.update(name.encode() + b"\0" + asset.body)
    return digest.hexdigest()[:16]


def init_app(app: Flask, folder: Path) -> None:
    """Serve the folder under an address that holds its fingerprint."""
    mimetypes.add_type("font/woff2", ".woff2")
    mimetypes.add_type("text/javascript", ".js")
    assets = read_assets(folder)

    def send(filename: str) -> Response:
        asset = assets.get(filename)
        if asset is None:
            abort(404)
        is_packed = asset.packed is not None and request.accept_encodings.quality("gzip") > 0
        response = Response(asset.packed if is_packed else asset.body, content_type=_content_type(asset))
        if is_packed:
            response.content_encoding = "gzip"
        if asset.packed is not None:
            response.vary.add("Accept-Encoding")
        return response

    app.add_url_rule(f"/static/{fingerprint(assets)}/<path:filename>", endpoint="static", view_func=send)


def _content_type(asset: Asset) -> str:
    is_text = asset.media_type.startswith("text/") or asset.media_type == "image/svg+xml"
    return f"{asset.media_type}; charset=utf-8" if is_text else asset.media_type
