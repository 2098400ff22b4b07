"""Work for another process, as `factcheck.services.elsewhere` starts one: good, refused, broken, endless."""

import os
import sys
import time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.errors import Invalid
from factcheck.persistence.models import User


def count_people(session: Session, *, more: int = 0) -> tuple[int, int]:
    """Return the number of the process, and how many people it sees."""
    return os.getpid(), session.scalars(select(func.count()).select_from(User)).one() + more


def refuse(_session: Session) -> None:
    raise Invalid("Too short.", field="text")


def break_down(_session: Session) -> None:
    raise KeyError("what nobody foresaw")


def run_out_of_memory(_session: Session) -> None:
    raise MemoryError


def leave(_session: Session) -> None:
    sys.exit(3)


def spin(_session: Session) -> None:
    while True:
        pass


def wait(_session: Session) -> None:
    time.sleep(60)


def grow(_session: Session) -> int:
    return len(bytearray(4_000_000_000))
