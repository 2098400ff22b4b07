"""How often somebody may try a password, and how long a session lives."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Limits:
    """How long a session lives, and how many failed tries are allowed in a window of time."""

    lifetime: timedelta = timedelta(days=7)
    window_seconds: int = 15 * 60
    per_account_and_network: int = 5
    per_network: int = 50
    per_desk: int = 1000
