"""The import of one article, as it is worked on in the request or after it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from factcheck.domain.permissions import Actor
from factcheck.importers import ArticleDraft
from factcheck.services.bringing import bring_article
from factcheck.services.elsewhere import run
from factcheck.web.articles.importing import DateWanted, kept_fields, read_sent, with_date
from factcheck.web.articles.sent import SentArticle
from factcheck.web.running import Outcome, Readers

KIND = "article"


@dataclass(frozen=True)
class ImportTask:
    """What the import form sent, and who sent it."""

    sent: SentArticle
    actor: Actor

    @property
    def source(self) -> str:
        return self.sent.source

    def waiting(self) -> dict[str, Any]:
        return {"kind": KIND}

    def read(self, readers: Readers, _session: Session) -> ArticleDraft:
        return read_sent(self.sent, readers)

    def finish(self, draft: ArticleDraft, session: Session) -> str:
        dated = with_date(draft, self.sent)
        return run(session, bring_article, length=len(dated.text), actor=self.actor, draft=dated)

    def made(self, outcome: Outcome) -> str | None:
        return outcome.value if outcome.refusal is None else None

    def told(self, outcome: Outcome) -> dict[str, Any]:
        """Return what it takes to show the form again after the request."""
        if outcome.refusal is None:
            return self.waiting()
        proposal = outcome.refusal.proposal if isinstance(outcome.refusal, DateWanted) else None
        kept = kept_fields(outcome.draft) if outcome.draft else {}
        return {
            "kind": KIND,
            "sentence": str(outcome.refusal),
            "field": getattr(outcome.refusal, "field", None),
            "form": {**self.sent.as_form(), **kept},
            "proposal": [proposal.value.isoformat(), proposal.origin] if proposal else None,
        }
