"""The page of an article as an answer: whole or in parts, with the forms of its panel."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import render_template, request, url_for
from werkzeug.wrappers import Response
from wtforms import SelectChoice

from factcheck.domain.claim_view import Order, Show, order_named
from factcheck.domain.labels import ConflictTarget, Stance, VerdictLabel
from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.claims import ArticlePage, ClaimAddress, Focus
from factcheck.persistence.queries.history import HistoryEntry
from factcheck.persistence.queries.panel_records import ClaimPanel
from factcheck.web.access import current_actor
from factcheck.web.fragments import wanted_fragment
from factcheck.web.review.forms import (
    FIELDS,
    FINDING,
    KINDS,
    QUESTIONS,
    DismissForm,
    EvidenceForm,
    UndoForm,
    VerdictForm,
    choices,
    reason_choices,
)

SEARCH_CHARACTERS = 200
COVERAGE = "coverage"
PANEL = "panel"
PANEL_AND_MARKS = "panel-and-marks"
_TEMPLATES = {PANEL: "review/_panel.html", PANEL_AND_MARKS: "review/_changes.html"}


@dataclass(frozen=True)
class PanelForms:
    """The forms of a panel; those that were sent and refused bring their errors."""

    verdict: VerdictForm
    evidence: EvidenceForm
    dismiss: DismissForm
    undo: UndoForm
    pressed: str = ""
    dismissed: str = ""


@dataclass(frozen=True)
class Clash:
    """Why a verdict met something newer: a sentence, and what everybody may know of it."""

    sentence: str
    is_own: bool
    act: HistoryEntry | None = None


@dataclass(frozen=True)
class Refused:
    """A form that was sent and could not be taken."""

    verdict: VerdictForm | None = None
    clash: Clash | None = None
    evidence: EvidenceForm | None = None
    dismiss: DismissForm | None = None
    dismissed: str = ""


def focus_of_request() -> Focus:
    """Return what the address asks for; an unknown filter shows all."""
    show = request.args.get("show", "")
    return Focus(
        number=request.args.get("claim", type=int),
        show=Show(show) if show in {known.value for known in Show} else Show.ALL,
        words=request.args.get("q", "")[:SEARCH_CHARACTERS].strip(),
        with_gaps=request.args.get("view") == COVERAGE,
        order=order_named(request.args.get("sort")),
        part=request.args.get("part", type=int),
    )


def link_to(article_id: str, number: int | None, focus: Focus, **more: Any) -> str:
    """Return the address of a claim, or of the page, with its filter, search and marked gaps."""
    kept = {**_kept(focus), **more}
    anchor = f"c{number}" if number else None
    return url_for("review.show_article", article_id=article_id, claim=number, _anchor=anchor, **kept)


def _kept(focus: Focus) -> dict[str, str | None]:
    """Return what an address keeps from one claim to the next."""
    return {
        "show": focus.show.value if focus.show is not Show.ALL else None,
        "q": focus.words or None,
        "view": COVERAGE if focus.with_gaps else None,
        "sort": focus.order.value if focus.order is not Order.TEXT else None,
    }


def link_to_claim(address: ClaimAddress, focus: Focus) -> str:
    return link_to(address.article_id, address.number, focus)


def page_response(
    page: ArticlePage,
    focus: Focus,
    refused: Refused = Refused(),
    *,
    part: str | None = None,
    seen: str = "",
) -> Response:
    """Return the page, or the part of it that is named or a script asked for; 422 if a form was refused.

    Whoever has `seen` the last looks of the claims gets those that changed since, everybody else all.
    """
    template = _TEMPLATES.get(part or wanted_fragment() or "", "review/article.html")
    body = render_template(
        template,
        page=page,
        focus=focus,
        forms=_forms(page.panel, refused),
        clash=refused.clash,
        is_list=request.args.get("view") == "list",
        link=lambda number, **more: link_to(page.id, number, focus, **more),
        act=_action(focus),
        suffix=_suffix(focus),
        marks=_marks(page, page.changed_since(seen)),
        may_import=current_actor().may(Permission.IMPORT_ARTICLE),
    )
    return Response(body, _status(refused), content_type="text/html; charset=utf-8")


def _status(refused: Refused) -> int:
    if refused.clash:
        return 409
    return 200 if refused == Refused() else 422


def wants_text() -> bool:
    """Tell whether the answer is the whole page with its text, as for every part that has no template."""
    return wanted_fragment() not in _TEMPLATES


def _action(focus: Focus) -> Callable[..., str]:
    """Return how forms find their address: with the filter and search to come back to."""
    back: dict[str, Any] = {**_kept(focus)}
    return lambda endpoint, **values: url_for(endpoint, **values, **back)


def _suffix(focus: Focus) -> str:
    """Return what follows the claim's number in the address of a mark, to keep filter and search."""
    kept = {name: value for name, value in _kept(focus).items() if value}
    return f"&{urlencode(kept)}" if kept else ""


def _marks(page: ArticlePage, wanted: frozenset[int] | None) -> list[tuple[int, str, str, bool]]:
    """Return how each wanted mark looks now, for scripts: number, look, words, and whether it is shown."""
    shown = page.overview.shown_numbers
    return [
        (claim.number, claim.look.value, claim.words, claim.number in shown)
        for claim in page.overview.claims
        if wanted is None or claim.number in wanted
    ]


def _forms(panel: ClaimPanel | None, refused: Refused) -> PanelForms:
    verdict = refused.verdict or VerdictForm(formdata=None, data=_present(panel))
    verdict.kept.data = verdict.label.data or verdict.kept.data
    if panel:
        _fill_choices(verdict, panel)
    if refused.verdict is None or refused.clash:  # whoever is shown the newer answer goes on from it
        verdict.base_answer.data = panel.mine.token if panel and panel.mine else ""
    verdict.op_id.data = secrets.token_hex(16)
    return PanelForms(
        verdict=verdict,
        evidence=refused.evidence or EvidenceForm(formdata=None, data={"stance": _likely_stance(panel)}),
        dismiss=refused.dismiss or DismissForm(formdata=None),
        undo=UndoForm(formdata=None, data={"op_id": secrets.token_hex(16)}),
        pressed=verdict.kept.data or "",
        dismissed=refused.dismissed,
    )


def _likely_stance(panel: ClaimPanel | None) -> str:
    """Return what a new source most likely does: whoever disputes a claim brings one against it."""
    is_disputed = panel and panel.mine and panel.mine.label is VerdictLabel.DISPUTED
    return (Stance.AGAINST if is_disputed else Stance.SUPPORTS).value


def _present(panel: ClaimPanel | None) -> dict[str, object]:
    """Return what the verdict form starts with: the viewer's last answer."""
    values: dict[str, object] = {"base_revision": panel.revision if panel else 0}
    mine = panel.mine if panel else None
    if mine is None:
        return values
    values |= {
        "kept": mine.label.value,
        "about": mine.about.value,
        "reason_code": mine.reason_code.value if mine.reason_code else "",
        "conflict_kind": mine.conflict_kind.value if mine.conflict_kind else "",
        "rationale": mine.rationale,
    }
    if mine.conflict:
        target, value = mine.conflict.target, mine.conflict.value
        match target:
            case ConflictTarget.FINDING:
                values["conflict_with"] = FINDING + value
            case ConflictTarget.FIELD:
                values["conflict_with"] = value
            case _:
                values |= {"conflict_with": target.value, "conflict_value": value}
    return values


def _fill_choices(form: VerdictForm, panel: ClaimPanel) -> None:
    form.base_revision.data, form.base_revision.raw_data = panel.revision, None
    form.reason_code.choices = reason_choices(form.kept.data)
    form.conflict_kind.choices = choices({kind.value: words for kind, words in KINDS.items()})
    form.about.choices = [SelectChoice(question.value, words) for question, words in QUESTIONS.items()]
    form.conflict_with.choices = choices(_targets(form, panel))


def _targets(form: VerdictForm, panel: ClaimPanel) -> dict[str, str]:
    """Return what the claim may conflict with; a finding that was chosen stays, wherever it is now."""
    findings = {FINDING + one.id: f"Finding: {one.headline}" for one in panel.findings}
    kept = form.conflict_with.data or ""
    if kept.startswith(FINDING) and panel.mine and panel.mine.conflict:
        findings.setdefault(kept, f"Finding: {panel.mine.conflict.words}")
    return {
        **findings,
        ConflictTarget.SPAN.value: "Another passage",
        **{field.value: words for field, words in FIELDS.items()},
        ConflictTarget.RECORD.value: "A reference record",
    }
