"""A new version that is read, planned and stored, in the request or after it."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, Invalid
from factcheck.importers import ArticleDraft, stored_form
from factcheck.persistence.loading import article_by, current_version
from factcheck.services.bringing import StoredVersion, bring_version
from factcheck.services.elsewhere import run
from factcheck.services.versions.previews import VersionPreview
from factcheck.web.articles.importing import kept_fields, read_sent
from factcheck.web.articles.sent import SentArticle
from factcheck.web.running import Outcome, Readers

KIND = "version"


@dataclass(frozen=True)
class VersionTask:
    """What the form of a new version sent; `seen` marks the text to be stored, None asks for a preview."""

    sent: SentArticle
    actor: Actor
    article_id: str
    base: int | None
    note: str
    seen: str | None

    @property
    def source(self) -> str:
        return self.sent.file_name or self.sent.address or "a new version"

    def waiting(self) -> dict[str, Any]:
        return {"kind": KIND, "article": self.article_id}

    def read(self, readers: Readers, session: Session) -> ArticleDraft:
        """Return the new text; beside a file or an address the field holds the present one, or the same."""
        if self.sent.file is None and not self.sent.address:
            return read_sent(self.sent, readers)
        typed, present = stored_form(self.sent.text), self._present(session)
        is_other = bool(typed.strip()) and typed != present
        if self.sent.address and is_other:
            raise Invalid(
                "Change the text or give an address, not both: take one of them back.", field="address"
            )
        draft = read_sent(replace(self.sent, text=""), readers)
        if is_other and typed != stored_form(draft.text):
            raise Invalid("Change the text or choose a file, not both: take one of them back.", field="file")
        return draft

    def finish(self, draft: ArticleDraft, session: Session) -> VersionPreview | StoredVersion:
        return run(
            session,
            bring_version,
            length=max(len(draft.text), len(self._present(session))),
            actor=self.actor,
            article_id=self.article_id,
            draft=draft,
            base=self.base,
            seen=self.seen,
            note=self.note,
        )

    def _present(self, session: Session) -> str:
        return current_version(session, article_by(session, self.article_id)).text

    def made(self, _outcome: Outcome) -> None:
        return None

    def told(self, outcome: Outcome) -> dict[str, Any]:
        """Return what the page needs that follows it: the number, the preview, or the sentence."""
        if isinstance(outcome.value, StoredVersion):
            return {**self.waiting(), "number": outcome.value.number}
        return {
            **self.waiting(),
            "form": {**self.sent.as_form(), **self.fields(outcome)},
            "preview": asdict(outcome.value) if outcome.refusal is None else None,
            "is_other": self.seen is not None,
            "sentence": str(outcome.refusal),
            "field": getattr(outcome.refusal, "field", None),
            "is_outdated": isinstance(outcome.refusal, Conflict),
        }

    def fields(self, outcome: Outcome) -> dict[str, Any]:
        """Return what the form holds now: what was read, and the mark of what was looked at."""
        kept = kept_fields(outcome.draft) if outcome.draft else {}
        if outcome.draft:
            kept["text"] = stored_form(outcome.draft.text)
        seen = outcome.value.sha256 if outcome.refusal is None else ""
        return {**kept, "base": self.base, "note": self.note, "seen": seen}
