"""Speakers: the source of sentences that stand wholly inside a quotation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.domain.labels import ClaimKind
from factcheck.domain.spans import Span
from factcheck.splitting.drafts import ClaimDraft
from factcheck.splitting.quotations import Quotations

Source = tuple[Span, ...]


@dataclass(frozen=True)
class Told:
    """A sentence and its claims."""

    sentence: Span
    claims: tuple[ClaimDraft, ...]


def with_speakers(told: Sequence[Told], quotations: Quotations) -> list[Told]:
    """Return the sentences of a block, what is quoted with the source of whoever is quoted there.

    That is who is named with another part of the same quotation, else who was named last, else who is next.
    """
    voices = [(one, _voice(one, quotations)) for one in told]
    named = [(one.sentence, voice) for one, voice in voices if voice]
    return [_spoken(one, _speaker(one.sentence, named, quotations), quotations) for one in told]


def _voice(told: Told, quotations: Quotations) -> Source:
    """Return the source that the sentence names for quoted words, itself not quoted."""
    for claim in told.claims:
        is_quoted = any(run.overlap(span) for run in quotations.runs for span in claim.spans)
        source = tuple(span for span in claim.source if not quotations.holds(span))
        if is_quoted and source:
            return source
    return ()


def _speaker(sentence: Span, named: Sequence[tuple[Span, Source]], quotations: Quotations) -> Source:
    run = next((one for one in quotations.runs if one.overlap(sentence)), None)
    same = [source for other, source in named if run and run.overlap(other)]
    before = [source for other, source in named if other < sentence]
    after = [source for other, source in named if other > sentence]
    return next(iter([*same, *before[-1:], *after]), ())


def _spoken(told: Told, speaker: Source, quotations: Quotations) -> Told:
    claims = tuple(
        replace(claim, source=tuple(sorted({*speaker, *claim.source})), kind=ClaimKind.ATTRIBUTED)
        if speaker and _is_quoted(claim, quotations)
        else claim
        for claim in told.claims
    )
    return replace(told, claims=claims)


def _is_quoted(claim: ClaimDraft, quotations: Quotations) -> bool:
    """Tell whether the claim and its source, if it has one, are all quoted."""
    is_embedded = claim.kind is ClaimKind.EMBEDDED
    return not is_embedded and all(map(quotations.holds, (*claim.spans, *claim.source)))
