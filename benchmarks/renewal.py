"""How long does it take to renew the findings of all open articles after a change of a fact?

    python benchmarks/renewal.py [--articles 50] [--database sqlite|postgresql]

All of the articles name the person whose term changes, and all get other findings: the worst case.
"""

import argparse
import time
from collections.abc import Sequence
from datetime import date

from desks import fresh_database
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from factcheck.domain.dates import PartialDate
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.importers import ArticleDraft
from factcheck.paths import resource_dir
from factcheck.persistence.facts import desk_facts, next_facts_revision
from factcheck.persistence.models import Finding, Office, OfficeTerm
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.articles import import_article
from factcheck.services.facts import load_release, renew_findings

WORDS = 800


def texts(articles: int) -> list[str]:
    """Return that many different texts of about 800 words, made of the demo's article."""
    source = (resource_dir("seeds") / "articles" / "trade-call.txt").read_text(encoding="utf-8")
    repeated = "\n\n".join([source] * round(WORDS / len(source.split())))
    return [f"{repeated}\n\nThis is text {number}." for number in range(articles)]


def fill(session: Session, articles: int) -> int:
    load_release(session)
    facts = desk_facts(session)
    for text in texts(articles):
        draft = ArticleDraft(title="", text=text, published=PartialDate(2025, 5))
        import_article(session, actor=COMMAND_LINE, draft=draft, facts=facts)
    return session.scalars(select(func.count()).select_from(Finding)).one()


def change(session: Session) -> None:
    """Let the American president of May 2025 have left on the first of that month."""
    american = select(Office.id).where(Office.iso == "US", Office.name == "President").scalar_subquery()
    session.execute(
        update(OfficeTerm)
        .where(OfficeTerm.office_id == american, OfficeTerm.end_on.is_(None))
        .values(end_on=date(2025, 5, 1))
    )
    next_facts_revision(session)
    session.commit()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=50)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    options = parser.parse_args(arguments)
    with fresh_database(options.database) as url:
        engine = make_engine(url)
        with session_factory(engine)() as session:
            findings = fill(session, options.articles)
            change(session)
            facts = desk_facts(session)
            begun = time.perf_counter()
            done = renew_findings(session, actor=COMMAND_LINE, facts=facts)
            took = time.perf_counter() - begun
            standing = session.scalars(select(func.count()).where(Finding.retired_at.is_(None))).one()
        engine.dispose()
    words = len(texts(1)[0].split())
    print(
        f"{options.database}: {options.articles} articles of {words} words in {took:.2f} s, "
        f"{done.changed} with other findings ({findings} before, {standing} after), {done.left} left"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
