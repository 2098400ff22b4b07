"""A progress bar on a terminal: how much of the input has been read."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

_WIDTH = 30
_STEP = 0.01


def with_progress(file: BinaryIO) -> Iterable[bytes]:
    """Return the lines of a file; on a terminal a bar shows how many of its bytes have been worked on."""
    size = os.fstat(file.fileno()).st_size if sys.stderr.isatty() else 0
    return _shown(file, size) if size else file


def _shown(lines: Iterable[bytes], size: int) -> Iterator[bytes]:
    done, drawn = 0, -1.0
    for line in lines:
        if done / size - drawn >= _STEP:
            drawn = done / size
            _draw(drawn)
        yield line
        done += len(line)
    _draw(1)
    print(file=sys.stderr)


def show_share(share: float, *, is_last: bool = False) -> None:
    """Draw the bar of a work that has no lines to count; nothing where nobody watches."""
    if sys.stderr.isatty():
        _draw(share)
        if is_last:
            print(file=sys.stderr)


def _draw(share: float) -> None:
    full = round(_WIDTH * share)
    print(f"\r{'█' * full}{'░' * (_WIDTH - full)} {share:4.0%}", end="", file=sys.stderr, flush=True)
