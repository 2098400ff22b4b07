"""Where the folders that travel beside the package are found, in a checkout and in a wheel."""

from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).resolve().parent

Resource = Literal["templates", "migrations", "seeds"]


def resource_dir(name: Resource) -> Path:
    """Return the folder: inside the installed package, else beside it in the checkout."""
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


def static_dir() -> Path:
    """Return the folder of stylesheets, scripts and fonts."""
    return PACKAGE / "web" / "static"
