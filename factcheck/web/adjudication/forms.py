"""The forms of the queue: decide, send back, reopen, keep, confirm together."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from wtforms import (
    BooleanField,
    HiddenField,
    RadioField,
    SelectField,
    SelectMultipleField,
    TextAreaField,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import Length

from factcheck.domain.judgement import RATIONALE_CHARACTERS, Judgement
from factcheck.domain.labels import REASONS, ConflictKind, ReasonCode, VerdictLabel
from factcheck.domain.ruling import Ruling, Seen, read_seen
from factcheck.persistence.queries.ruling_records import Verdicts
from factcheck.web.forms import BaseForm, trim

OUTCOMES = [SelectChoice(label.value, label.value.capitalize()) for label in VerdictLabel]
REASON_WORDS = {
    ReasonCode.REFUTED: "Refuted: the evidence says otherwise",
    ReasonCode.CONFLICTING: "Conflicting: good sources disagree",
    ReasonCode.MISLEADING: "Misleading: true as worded, but out of context or outdated",
    ReasonCode.NO_SOURCE: "No source can be reached",
    ReasonCode.SILENT: "The sources are silent",
    ReasonCode.VAGUE: "Too vague to check",
    ReasonCode.NEEDS_CALL: "Needs a call",
}
REASON_NAMES = {code: words.partition(":")[0] for code, words in REASON_WORDS.items()}
KIND_WORDS = {
    ConflictKind.SELF: "Another place in the article",
    ConflictKind.DATE: "A date or the calendar",
    ConflictKind.OFFICE: "Who held an office",
    ConflictKind.ARITHMETIC: "Arithmetic",
    ConflictKind.SOURCE: "The source it cites",
    ConflictKind.REFERENCE: "A reference record",
}
_LONG = Length(max=RATIONALE_CHARACTERS, message=f"At most {RATIONALE_CHARACTERS:,} characters fit here.")
_Word = TypeVar("_Word", ReasonCode, ConflictKind, VerdictLabel)


def _word(kind: Callable[[str], _Word]) -> Callable[[object], _Word | None]:
    return lambda value: kind(str(value)) if value else None


def _choices(words: Mapping[_Word, str]) -> list[SelectChoice]:
    return [SelectChoice("", "Choose"), *(SelectChoice(word.value, text) for word, text in words.items())]


class DecisionForm(BaseForm):
    """What the editor decides, and beside it the question with which the claim may go back instead."""

    label = RadioField("Your decision", choices=OUTCOMES, coerce=_word(VerdictLabel), validate_choice=False)
    reason_code = SelectField(
        "Why it is disputed",
        choices=_choices({code: REASON_WORDS[code] for code in REASONS[VerdictLabel.DISPUTED]}),
        coerce=_word(ReasonCode),
        validate_choice=False,
    )
    unverified_reason = SelectField(
        "Why it stays unverified",
        choices=_choices({code: REASON_WORDS[code] for code in REASONS[VerdictLabel.UNVERIFIED]}),
        coerce=_word(ReasonCode),
        validate_choice=False,
    )
    conflict_kind = SelectField(
        "Kind of conflict", choices=_choices(KIND_WORDS), coerce=_word(ConflictKind), validate_choice=False
    )
    pointer = SelectField("What it conflicts with", validate_choice=False)
    is_claim_wrong = BooleanField("The claim is the side that is wrong")
    rationale = TextAreaField("What the report will say", filters=[trim], validators=[_LONG])
    question = TextAreaField("Question to the reviewers", filters=[trim], validators=[_LONG])
    seen = HiddenField()

    def fit(self, verdicts: Verdicts) -> None:
        """Offer what the reviewers and the findings set the claim against, and what they all say."""
        named = [SelectChoice(choice.value, choice.words) for choice in verdicts.pointers]
        self.pointer.choices = [SelectChoice("", "Not named"), *named]
        is_sent = bool(self.seen.raw_data)
        self.seen.data = verdicts.seen
        if is_sent:
            return
        self.reason_code.data = _common({card.reason_code for card in verdicts.reviewers})
        self.conflict_kind.data = _common({card.conflict_kind for card in verdicts.reviewers})
        self.pointer.data = verdicts.pointers[0].value if verdicts.pointers else ""

    def ruling(self, verdicts: Verdicts, seen: Seen) -> Ruling:
        """Return what was decided; what belongs to another outcome is left out."""
        label = self.label.data
        reasons = {
            VerdictLabel.DISPUTED: self.reason_code.data,
            VerdictLabel.UNVERIFIED: self.unverified_reason.data,
        }
        is_clash = label is VerdictLabel.INCONSISTENT
        pointers = {choice.value: choice.pointer for choice in verdicts.pointers}
        judgement = Judgement(
            label=label,
            reason_code=reasons.get(label),
            conflict=pointers.get(self.pointer.data) if is_clash else None,
            conflict_kind=self.conflict_kind.data if is_clash else None,
            rationale=self.rationale.data or "",
        )
        return Ruling(judgement, is_claim_wrong=is_clash and self.is_claim_wrong.data, seen=seen)


def _common(values: set[_Word | None]) -> _Word | None:
    """Return the one value that all who name one agree on."""
    named = {value for value in values if value}
    return named.pop() if len(named) == 1 else None


class ReasonForm(BaseForm):
    """A written reason: to open a decided claim again, or to keep one although something changed."""

    reason = TextAreaField("Reason", filters=[trim], validators=[_LONG])


class ConfirmForm(BaseForm):
    """Ticked claims, each with what was seen of it."""

    claims = SelectMultipleField(validate_choice=False)

    def chosen(self) -> dict[str, Seen]:
        """Return the ticked claims; raises Invalid if the form is damaged."""
        pairs = (str(value).partition(":") for value in self.claims.data or ())
        return {claim_id: read_seen(seen) for claim_id, _, seen in pairs}
