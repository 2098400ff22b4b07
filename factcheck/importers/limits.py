"""What a child process that works on a source or a long text may use of the machine."""

import importlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bytes of memory, seconds of processor and clock, bytes of the answer, files, their bytes."""

    memory: int = 700 * 1024 * 1024
    cpu: int = 10
    wall: float = 13.0
    answer: int = 5 * 1024 * 1024
    files: int | None = 64
    written: int | None = 0


LIMITS = Limits()


def apply_limits(limits: Limits) -> None:
    """Bind this process for good; where the system knows no such limits only clock and sizes bind it."""
    try:
        resource = importlib.import_module("resource")
    except ImportError:
        return
    for name, value in (
        ("RLIMIT_AS", limits.memory),
        ("RLIMIT_CPU", limits.cpu),
        ("RLIMIT_FSIZE", limits.written),
        ("RLIMIT_NOFILE", limits.files),
        ("RLIMIT_CORE", 0),
    ):
        if value is not None:
            resource.setrlimit(getattr(resource, name), (value, value))
