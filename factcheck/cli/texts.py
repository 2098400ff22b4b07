"""`factcheck split` and `factcheck check`: linters for texts, without a database or an account."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from factcheck.checking import (
    NO_DATE,
    CheckedArticle,
    Finding,
    ReferenceDate,
    all_checkers,
    flags_only,
    load_facts,
    propose_reference_date,
    run_checkers,
)
from factcheck.checking import as_json as check_as_json
from factcheck.checking import as_text as check_as_text
from factcheck.cli.entry import sentence_of
from factcheck.cli.lines import STANDARD_INPUT, opened, print_json
from factcheck.cli.progress import with_progress
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.errors import FactcheckError, Invalid
from factcheck.importers.decoding import decode
from factcheck.paths import resource_dir
from factcheck.splitting import WITHOUT_PARSER, Level, blocks_of, is_parser_there, split
from factcheck.splitting.documents import BadLine, read_documents
from factcheck.splitting.output import as_json as split_as_json
from factcheck.splitting.output import as_text as split_as_text
from factcheck.splitting.output import split_lines

FOUND_SOMETHING, UNREADABLE = 1, 2


def split_texts(options: argparse.Namespace) -> int:
    """Split one text, or each of a stream of JSON lines."""
    level = Level(options.level)
    if not is_parser_there() and level is not Level.SENTENCE:
        print(f"factcheck: {WITHOUT_PARSER}", file=sys.stderr)
    if options.jsonl:
        with opened(options.files) as file:
            for row in split_lines(with_progress(file), level):
                print_json(row)
        return 0
    text = _read(options.files)
    result = split(text, level)
    if options.format == "json":
        print_json(split_as_json(options.files, text, result))
    else:
        print(split_as_text(text, result))
    return 0


def check_texts(options: argparse.Namespace) -> int:
    """Check each text; of several files the readable ones are checked although others are not."""
    check = _checker(PartialDate.parse(options.date) if options.date else None, show_all=options.all)
    if options.jsonl:
        return max([_check_lines(path, check) for path in options.files])
    return max([_check_file(path, check, options.format) for path in options.files])


Check = Callable[[str, PartialDate | None], tuple[ReferenceDate, list[Finding]]]


def _checker(given: PartialDate | None, *, show_all: bool) -> Check:
    facts = load_facts(resource_dir("seeds") / "reference")
    checkers = all_checkers()

    def check(text: str, published: PartialDate | None) -> tuple[ReferenceDate, list[Finding]]:
        blocks = blocks_of(text)
        value = published or given
        date = ReferenceDate(value, DateOrigin.GIVEN) if value else propose_reference_date(text, blocks)
        found = run_checkers(CheckedArticle(text, blocks, date, facts), checkers)
        return date, found if show_all else flags_only(found)

    return check


def _check_file(path: str, check: Check, form: str) -> int:
    try:
        text = _read(path)
    except (FactcheckError, OSError) as error:
        print(f"factcheck: {sentence_of(error)}", file=sys.stderr)
        return UNREADABLE
    date, findings = check(text, None)
    if form == "json":
        print_json(check_as_json(path, date, findings))
    else:
        if date.value is None:
            print(f"factcheck: {path}: {NO_DATE}", file=sys.stderr)
        print(check_as_text(path, text, findings, underlined=sys.stdout.isatty()), end="")
    return _code(findings)


def _check_lines(path: str, check: Check) -> int:
    code = 0
    with opened(path) as file:
        for row, findings in _checked_lines(file, check):
            print_json(row)
            code = max(code, _code(findings))
    return code


def _checked_lines(lines: Iterable[bytes], check: Check) -> Iterator[tuple[dict[str, Any], list[Finding]]]:
    for row in read_documents(lines):
        if isinstance(row, BadLine):
            yield row.as_json(), []
            continue
        try:
            published = PartialDate.parse(row.date) if row.date else None
        except Invalid as error:
            yield BadLine(row.id, str(error)).as_json(), []
            continue
        date, findings = check(row.text, published)
        yield check_as_json(row.id, date, findings), findings


def _code(findings: Iterable[Finding]) -> int:
    return FOUND_SOMETHING if any(finding.level is FindingLevel.FLAG for finding in findings) else 0


def _read(path: str) -> str:
    """Return the text as given: decoded, without a byte order mark, nothing else changed."""
    with opened(path) as file:
        source = file.read()
    name = "standard input" if path == STANDARD_INPUT else Path(path).name
    return decode(source, name).text
