"""The command line: one module a family of commands, each loaded only when it is called."""

from factcheck.cli.entry import main

__all__ = ["main"]
