"""Commands that look after the database: upgrade, seed, verify, backup, restore."""

import argparse
import sys
from pathlib import Path

from factcheck.cli.connection import open_engine, open_session
from factcheck.config import load_settings
from factcheck.persistence import schema
from factcheck.persistence.backup import back_up, restore_from
from factcheck.persistence.session import session_factory
from factcheck.services.facts import load_release
from factcheck.services.passwords import make_hasher
from factcheck.services.seeding import new_password, seed_desk
from factcheck.services.verification import count_rows, find_faults


def upgrade(_options: argparse.Namespace) -> int:
    with open_engine(load_settings()) as engine:
        schema.upgrade(engine)
        print(f"The schema is at revision {schema.current(engine)}.")
        with session_factory(engine)() as session:
            print(load_release(session))
    return 0


def seed(_options: argparse.Namespace) -> int:
    settings, password = load_settings(), new_password()
    with open_session(settings) as session:
        print(seed_desk(session, password=password, hasher=make_hasher(settings.argon2_memory_mib)))
    print(f"They sign in with the password {password}")
    return 0


def verify(_options: argparse.Namespace) -> int:
    with open_session() as session:
        fault = next(find_faults(session), None)
        if fault:
            print(fault)
            return 1
        counts = ", ".join(f"{count} {name}" for name, count in count_rows(session).items())
        print(f"All is whole: {counts}.")
    return 0


def backup(options: argparse.Namespace) -> int:
    with open_engine(load_settings()) as engine:
        print(back_up(engine, Path(options.file)), file=sys.stderr)
    return 0


def restore(options: argparse.Namespace) -> int:
    with open_engine(load_settings()) as engine:
        print(restore_from(engine, Path(options.file), force=options.force), file=sys.stderr)
    return 0
