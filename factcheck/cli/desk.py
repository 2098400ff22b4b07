"""Commands for the work of a desk: add a person, write a report."""

import argparse
import getpass
import sys
from pathlib import Path

from factcheck.cli.connection import open_session
from factcheck.config import load_settings
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import Invalid
from factcheck.exporters import EXPORTERS
from factcheck.persistence.queries.reports import article_report
from factcheck.services.accounts import add_user as add_account
from factcheck.services.passwords import make_hasher


def add_user(options: argparse.Namespace) -> int:
    settings = load_settings()
    password = _ask_password(from_stdin=options.password_stdin)
    with open_session(settings) as session:
        user = add_account(
            session,
            actor=COMMAND_LINE,
            email=options.email,
            name=options.name or options.email.partition("@")[0],
            role=Role(options.role),
            password=password,
            hasher=make_hasher(settings.argon2_memory_mib),
        )
        print(f"{user.email} can sign in as {user.role.value}.")
    return 0


def _ask_password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise Invalid("The two passwords are not the same, so nothing was stored.")
    return password


def report(options: argparse.Namespace) -> int:
    if options.format not in EXPORTERS:
        known = ", ".join(EXPORTERS.names())
        raise Invalid(f"There is no report format {options.format!r}: choose one of {known}.")
    with open_session() as session:
        written = EXPORTERS[options.format].write(article_report(session, COMMAND_LINE, options.article))
    if options.output:
        Path(options.output).write_bytes(written)
    else:
        sys.stdout.buffer.write(written)
    return 0
