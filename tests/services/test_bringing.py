"""Texts that the web brings: plain values in and out, the same here and in another process."""

import json
from dataclasses import asdict

import pytest
from sqlalchemy.orm import Session
from versioning import NEWS

from factcheck.domain.labels import BlockKind
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.errors import Conflict
from factcheck.importers import ArticleDraft
from factcheck.persistence.loading import article_by, current_version
from factcheck.services.bringing import StoredVersion, bring_article, bring_version
from factcheck.services.elsewhere import run
from factcheck.services.versions.previews import VersionPreview, preview_from
from factcheck.splitting import Block

pytestmark = pytest.mark.slow

CHANGED = ArticleDraft("", NEWS.replace("nine million", "ten million"))


@pytest.fixture
def article_id(session: Session, editor: Actor) -> str:
    return bring_article(
        session, actor=editor, draft=ArticleDraft("", NEWS, address="https://news.example/a")
    )


def preview(
    session: Session, editor: Actor, article_id: str, draft: ArticleDraft = CHANGED
) -> VersionPreview:
    found = bring_version(session, actor=editor, article_id=article_id, draft=draft, base=1)
    assert isinstance(found, VersionPreview)
    return found


def test_a_text_that_was_not_looked_at_is_shown_first(
    session: Session, editor: Actor, article_id: str
) -> None:
    shown = preview(session, editor, article_id)

    assert (shown.base, shown.number, len(shown.changed)) == (1, 2, 1)
    assert current_version(session, article_by(session, article_id)).number == 1


def test_the_text_that_was_looked_at_is_stored(session: Session, editor: Actor, article_id: str) -> None:
    seen = preview(session, editor, article_id).sha256

    stored = bring_version(
        session, actor=editor, article_id=article_id, draft=CHANGED, base=1, seen=seen, note="why"
    )

    version = current_version(session, article_by(session, article_id))
    assert stored == StoredVersion(2)
    assert (version.number, version.sha256, version.address) == (2, seen, "https://news.example/a")


def test_a_version_stored_meanwhile_is_told(session: Session, editor: Actor, article_id: str) -> None:
    with pytest.raises(Conflict, match="Somebody stored version 1"):
        bring_version(session, actor=editor, article_id=article_id, draft=CHANGED, base=0)


def test_another_process_plans_the_same(session: Session, editor: Actor, article_id: str) -> None:
    elsewhere = run(
        session, bring_version, length=1, long=0, actor=editor, article_id=article_id, draft=CHANGED, base=1
    )

    assert elsewhere == preview(session, editor, article_id)


def test_a_preview_goes_to_json_and_back_whole(session: Session, editor: Actor, article_id: str) -> None:
    draft = ArticleDraft("", "On top.\n\n" + CHANGED.text.replace("Nine cranes stand in the harbour. ", ""))
    shown = preview(session, editor, article_id, draft)

    assert shown.vanished
    assert shown.new
    assert preview_from(json.loads(json.dumps(asdict(shown)))) == shown


def test_the_parts_that_a_source_names_are_kept_in_a_new_version(
    session: Session, editor: Actor, article_id: str
) -> None:
    menu = "Sport and weather are here."
    blocks = (
        Block(Span(0, len(menu)), BlockKind.FURNITURE, "menu"),
        Block(Span(len(menu) + 2, len(menu) + 2 + 27), BlockKind.BODY),
    )
    draft = ArticleDraft("", f"{menu}\n\nThe bridge cost ten million", blocks=blocks, byline="Ann Lee")
    seen = preview(session, editor, article_id, draft).sha256

    bring_version(session, actor=editor, article_id=article_id, draft=draft, base=1, seen=seen)

    version = current_version(session, article_by(session, article_id))
    assert [(block.kind, block.reason) for block in version.blocks] == [
        (BlockKind.FURNITURE, "menu"),
        (BlockKind.BODY, None),
    ]
    assert version.byline == "Ann Lee"
