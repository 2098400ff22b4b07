"""The words of the command line, and the way from them to the function that does the work."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from factcheck.errors import FactcheckError

WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 something was found, 2 wrong use or input."""
    options = build_parser().parse_args(arguments)
    try:
        # `split` and `check` must start without the web framework and the database library.
        module = importlib.import_module(f"factcheck.cli.{options.module}")
        code: int = getattr(module, options.function)(options)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (FactcheckError, OSError) as error:
        print(f"factcheck: {sentence_of(error)}", file=sys.stderr)
        return WRONG_USE
    return code


def sentence_of(error: Exception) -> str:
    """Return what to tell of an error: for a file its name and what is wrong with it."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        return f"{error.filename}: {error.strerror}."
    return str(error)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(prog="factcheck", description="Annotate articles claim by claim.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_serving(commands)
    _add_care(commands)
    _add_desk(commands)
    _add_texts(commands)
    return parser


Commands = argparse._SubParsersAction  # argparse has no public name for it


def _command(
    commands: "Commands[argparse.ArgumentParser]", name: str, target: str, help_text: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_text, description=help_text)
    module, function = target.split(":")
    parser.set_defaults(module=module, function=function)
    return parser


def _add_serving(commands: "Commands[argparse.ArgumentParser]") -> None:
    demo = _command(commands, "demo", "serving:demo", "Serve a seeded copy in a local database of its own.")
    demo.add_argument("--port", type=int, help="the port; without it a free one is chosen")
    demo.add_argument("--fresh", action="store_true", help="throw the former demo away and start anew")
    run = _command(commands, "run", "serving:run", "Serve the configured database.")
    run.add_argument("--host", default="127.0.0.1")
    run.add_argument("--port", type=int, default=8000)


def _add_care(commands: "Commands[argparse.ArgumentParser]") -> None:
    _command(
        commands,
        "upgrade",
        "care:upgrade",
        "Bring the database schema and the reference facts to the newest state.",
    )
    _command(commands, "seed", "care:seed", "Load the demo people and articles into an empty database.")
    _command(commands, "verify", "care:verify", "Check hash chains, spans, records and derived states.")
    backup = _command(commands, "backup", "care:backup", "Write a checked copy of the database to a file.")
    backup.add_argument("file", metavar="FILE")
    restore = _command(commands, "restore", "care:restore", "Load a backup into an empty database.")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--force", action="store_true", help="replace what is there")


def _add_desk(commands: "Commands[argparse.ArgumentParser]") -> None:
    user = commands.add_parser("user", help="Manage people.", description="Manage people.")
    actions = user.add_subparsers(title="actions", required=True, metavar="ACTION")
    add = _command(actions, "add", "desk:add_user", "Add a person who can sign in.")
    add.add_argument("email", metavar="EMAIL")
    add.add_argument("--role", required=True, choices=["reviewer", "editor", "admin"])
    add.add_argument("--name", help="the name to show; without it the part of the address before the @")
    add.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    load = _command(
        commands, "import", "bringing:import_source", "Bring in articles, or a report from its data."
    )
    load.add_argument("file", metavar="FILE", help="a file, an https address, or with --jsonl - for input")
    load.add_argument("--jsonl", action="store_true", help="a JSON object with id, text, title, date a line")
    load.add_argument("--date", metavar="D", help="publication date: 2025-05-13, 2025-05 or 2025")
    load.add_argument("--title", metavar="T")
    export = _command(commands, "export", "desk:export", "Write a report in several formats, a file each.")
    export.add_argument("article", metavar="ARTICLE", help="the id of an article or of an imported report")
    export.add_argument(
        "--format",
        action="append",
        metavar="FORMAT",
        help="may be repeated; without it all formats",
    )
    export.add_argument("-o", "--folder", default=".", metavar="FOLDER", help="where the files go")
    report = _command(commands, "report", "desk:report", "Write the verdict report of an article.")
    report.add_argument(
        "article",
        metavar="ARTICLE",
        help="the id of an article or of an imported report",
    )
    report.add_argument("--format", default="html", metavar="FORMAT")
    report.add_argument(
        "-o", "--output", metavar="FILE", help="without it the report goes to standard output"
    )


def _add_texts(commands: "Commands[argparse.ArgumentParser]") -> None:
    split = _command(commands, "split", "texts:split_texts", "Split a text into claims.")
    split.add_argument(
        "files", nargs="?", default="-", metavar="FILE", help="a file, or - for standard input"
    )
    split.add_argument("--jsonl", action="store_true", help="one JSON object with id and text a line")
    split.add_argument(
        "--level",
        choices=["sentence", "clause", "atomic"],
        default="clause",
        help="how finely to cut: whole sentences, clauses (the default), or the smallest parts",
    )
    split.add_argument("--format", choices=["json", "text"], default="text")
    check = _command(
        commands, "check", "texts:check_texts", "Flag what cannot be right as of a text's own date."
    )
    check.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="files, or - for standard input"
    )
    check.add_argument("--jsonl", action="store_true", help="one JSON object with id, text and date a line")
    check.add_argument("--date", metavar="D", help="publication date: 2025-05-13, 2025-05 or 2025")
    check.add_argument("--format", choices=["json", "text"], default="text")
    check.add_argument("--all", action="store_true", help="show queries too, not only flags")
