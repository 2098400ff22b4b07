"""Commands for the work of a desk: add a person, write a report."""

import argparse
import getpass
import sys
from pathlib import Path

from factcheck.cli.connection import open_session
from factcheck.cli.progress import show_share
from factcheck.config import load_settings
from factcheck.domain.filenames import download_name
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import Invalid
from factcheck.exporters import EXPORTERS, Exporter
from factcheck.persistence.queries.imported_reports import any_report
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
    exporter = _exporter(options.format)
    with open_session() as session:
        written = exporter(any_report(session, COMMAND_LINE, options.article))
    if options.output:
        Path(options.output).write_bytes(written)
    else:
        sys.stdout.buffer.write(written)
    return 0


def _exporter(name: str) -> Exporter:
    if name not in EXPORTERS:
        raise Invalid(f"There is no report format {name!r}: choose one of {', '.join(EXPORTERS.names())}.")
    exporter: Exporter = EXPORTERS[name]
    return exporter


def export(options: argparse.Namespace) -> int:
    """Write one file for each format, named as a download is."""
    exporters = [_exporter(name) for name in options.format or EXPORTERS.names()]
    folder = Path(options.folder)
    with open_session() as session:
        report = any_report(session, COMMAND_LINE, options.article)
    for done, exporter in enumerate(exporters):
        show_share(done / len(exporters))
        path = folder / download_name(report.article.title, exporter.extension)
        path.write_bytes(exporter(report))
        print(path)
    show_share(1, is_last=True)
    return 0
