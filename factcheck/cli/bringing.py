"""`factcheck import`: one file, one web address, a report, or many articles as JSON Lines."""

import argparse
from pathlib import Path

from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.cli.connection import open_session
from factcheck.cli.lines import opened, print_json
from factcheck.cli.progress import with_progress
from factcheck.config import Settings, load_settings
from factcheck.domain.dates import PartialDate
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import FactcheckError, Invalid
from factcheck.exporters.reading import is_report
from factcheck.importers import ArticleDraft, with_given
from factcheck.importers.apart import read_address_apart, read_file_apart
from factcheck.importers.from_jsonl import read_drafts
from factcheck.persistence.facts import desk_facts
from factcheck.services.articles import import_article
from factcheck.services.imported_reports import import_report
from factcheck.splitting.documents import BadLine

ADDRESSES = ("https://", "http://")


def import_source(options: argparse.Namespace) -> int:
    """Import what is named, and print the id of the article, or one JSON object for each line."""
    published = PartialDate.parse(options.date) if options.date else None
    settings = load_settings()
    if options.jsonl:
        return _import_lines(settings, options.file, published)
    if not options.file.startswith(ADDRESSES) and is_report(source := Path(options.file).read_bytes()):
        return _import_report(settings, source, options)
    draft = with_given(_draft(settings, options.file), title=options.title, published=published)
    with open_session(settings) as session:
        article = import_article(session, actor=COMMAND_LINE, draft=draft, facts=desk_facts(session))
        print(article.public_id)
    return 0


def _import_report(settings: Settings, source: bytes, options: argparse.Namespace) -> int:
    if options.date or options.title:
        raise Invalid("A report keeps the date and the title that it has.")
    with open_session(settings) as session:
        print(import_report(session, actor=COMMAND_LINE, source=source).public_id)
    return 0


def _draft(settings: Settings, source: str) -> ArticleDraft:
    if not source.startswith(ADDRESSES):
        path = Path(source)
        return read_file_apart(path.name, path.read_bytes())
    if not settings.address_import:
        raise Invalid("This desk reads no web addresses: FACTCHECK_ADDRESS_IMPORT is off.")
    return read_address_apart(source, settings.address_domains)


def _import_lines(settings: Settings, path: str, published: PartialDate | None) -> int:
    """Import each line; a bad one gets its sentence, and the run goes on."""
    with open_session(settings) as session, opened(path) as file:
        facts = desk_facts(session)
        for row in read_drafts(with_progress(file)):
            if isinstance(row, BadLine):
                print_json(row.as_json())
                continue
            name, draft = row
            dated = draft if draft.published else with_given(draft, title=None, published=published)
            print_json(_stored(session, name, dated, facts))
    return 0


def _stored(
    session: Session, name: str | int, draft: ArticleDraft, facts: ReferenceFacts
) -> dict[str, str | int]:
    try:
        article = import_article(session, actor=COMMAND_LINE, draft=draft, facts=facts)
    except FactcheckError as error:
        return {"id": name, "error": str(error)}
    return {"id": name, "article": article.public_id}
