"""What a child that reads a source may use of the machine."""

import importlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bytes of memory, seconds of the processor, seconds on the clock, bytes of the answer."""

    memory: int = 700 * 1024 * 1024
    cpu: int = 10
    wall: float = 13.0
    answer: int = 5 * 1024 * 1024
    files: int = 64


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
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_NOFILE", limits.files),
        ("RLIMIT_CORE", 0),
    ):
        resource.setrlimit(getattr(resource, name), (value, value))
