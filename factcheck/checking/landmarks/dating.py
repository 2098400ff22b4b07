"""R20: a date beside a treaty, law, ruling or event that had none of its dates then."""

import re
from collections.abc import Iterable, Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.finding import Finding
from factcheck.checking.landmarks.attached import Attachment, attachments
from factcheck.checking.landmarks.wordings import FORCE
from factcheck.checking.occasions import Act, Landmark, LandmarkMention
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel

_UNREAL = re.compile(
    r"\b(?:novels?|fiction(?:al)?|alternate|alternative\shistory|sitcom|satir\w+|parody|would\shave|wrongly"
    r"|mistaken(?:ly)?"
    r"|erroneous(?:ly)?|incorrect(?:ly)?|misdated?|typo|misprint|falsely|corrections?|myth|rather\sthan|film"
    r"|movie"
    r"|documentary|musical|thriller|miniseries|quiz|sequel|remake|instead\sof|leaked|draft\sopinion)\b",
    re.IGNORECASE,
)
_OTHER_LAW = re.compile(r"\b(?!The\b|US\b|UK\b|EU\b|UN\b|Federal\b|American\b|British\b)[A-Z][\w’'.-]*\s$")
_IN_FORCE = re.compile(FORCE)
_OVERTURNED = re.compile(r"overturn|overrul|revers|str(?:uck|ik)", re.IGNORECASE)
_BEGAN = re.compile(r"\b(?:began|begin\w*|start\w*|broke|outbreak|commenced)\b", re.IGNORECASE)
_ENDED = re.compile(r"\b(?:ended|end|ending)\b", re.IGNORECASE)
_STRICT = ((_BEGAN, "began"), (_ENDED, "ended"), (_OVERTURNED, "overturned"))
_SIGNED = re.compile(
    r"^(?:sign|ink|initial|seal|conclud|adopt|agree|reach|struck|broker|negotiat|approv|pass|enact|decid|hand"
    r"|rul)"
)
_RATIFIED = re.compile(r"ratif|approv|pass|endors|accept")
_TALKS = re.compile(r"negotiat|draft|drawn|propos|introduc|unveil|announc|worked")
_DATED_LAW = re.compile(r"sign|enact|became|came|took|in\sforce|issued")
_LONGEST_TALKS = 4
_LATER = frozenset(
    {"in force", "applied", "ended", "withdrawn", "extended", "suspended", "overturned", "amended"}
)
_ARGUED = frozenset({"argued", "proposed", "leaked"})
_FARTHEST_YEARS = 30
_MOST_NAMED = 3


def check_landmark_dates(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each date that stands with a landmark and fits none of its dates."""
    for mention in article.landmarks:
        if not is_furniture(article, mention.span) and not _is_another(article, mention):
            yield from _check(article, mention)


def _is_another(article: CheckedArticle, mention: LandmarkMention) -> bool:
    """Tell whether a name before it makes it another law, such as a state's own Voting Rights Act."""
    start = mention.span.start
    before = article.text[max(0, start - 40) : start]
    return mention.landmark.kind == "law" and bool(_OTHER_LAW.search(before))


def _check(article: CheckedArticle, mention: LandmarkMention) -> Iterator[Finding]:
    for attached in attachments(article, mention):
        when = attached.date.value
        acts = _acts_meant(article, mention, attached)
        if (
            when is None
            or not acts
            or any(_agrees(mention.landmark, attached.verb, when, act) for act in acts)
        ):
            continue
        is_near = min(abs(when.year - act.when.year) for act in acts) <= _FARTHEST_YEARS
        if is_near and not _UNREAL.search(sentence_text(article, attached.span)):
            yield _finding(article, mention.landmark, attached, acts)


def _agrees(landmark: Landmark, verb: str, when: PartialDate, act: Act) -> bool:
    """Tell whether the date fits the act; a law is passed in months, and talks take years."""
    if _TALKS.match(verb):
        return 0 <= act.when.year - when.year <= _LONGEST_TALKS
    if landmark.kind == "law" and not _DATED_LAW.match(verb):
        return when.year == act.when.year
    return fits(when, act.when)


def _acts_meant(article: CheckedArticle, mention: LandmarkMention, attached: Attachment) -> tuple[Act, ...]:
    """Return the acts that the wording can mean: those in force, begun, ended or overturned, else all."""
    landmark, verb = mention.landmark, attached.verb
    if landmark.kind == "treaty" and _RATIFIED.match(verb):
        return tuple(act for act in landmark.acts if act.what in ("ratified", "approved"))
    if meant := acts_named(landmark, f"{verb} {mention.span.quote(article.text)}"):
        return meant
    later = _LATER - {"amended"} if landmark.kind == "law" else _LATER  # what amends a law is passed too
    left_out = (later if _SIGNED.match(verb) else frozenset()) | (
        frozenset() if verb == "argued" else _ARGUED
    )
    return tuple(act for act in landmark.acts if act.what not in left_out) or landmark.acts


def acts_named(landmark: Landmark, words: str) -> tuple[Act, ...]:
    """Return the acts of the one sort that the words name, none if they name no sort."""
    named = {what for pattern, what in _STRICT if pattern.search(words)}
    if landmark.kind == "treaty" and _IN_FORCE.search(words):
        named = {"in force"}
    return tuple(act for act in landmark.acts if act.what in named)


def fits(when: PartialDate, known: PartialDate) -> bool:
    """Tell whether both can be the same day, or the day after or before in another time zone."""
    if when.day and known.day:
        return abs((when.first - known.first).days) <= 1
    return when.first <= known.last and known.first <= when.last


def _finding(
    article: CheckedArticle, landmark: Landmark, attached: Attachment, acts: tuple[Act, ...]
) -> Finding:
    quote = attached.span.quote(article.text)
    said = attached.date.value or PartialDate(attached.date.year or 1)
    known = spoken_acts(_nearest(acts, said))
    return Finding(
        rule="R20",
        kind="treaty_date",
        level=FindingLevel.QUERY if article.is_quoted(attached.span) else FindingLevel.FLAG,
        spans=(attached.span,),
        quote=quote,
        headline="The date does not fit the event",
        message=f"“{quote}” gives {said.spoken()}. For {landmark.name} the reference has: {known}.",
        reference={
            "fact": f"{landmark.name}: {known}",
            "source": landmark.source,
            "as_of": landmark.as_of,
        },
        date={
            "value": said.isoformat(),
            "precision": said.precision.value,
            "from": DateOrigin.SENTENCE.value,
        },
        repair=f"Correct the date, or name what happened in {said.spoken()}.",
        group=f"landmark-{key_of(landmark)}",
    )


def spoken_acts(acts: Iterable[Act]) -> str:
    """Return “signed 10 April 1998, in force 2 December 1999”."""
    ordered = sorted(acts, key=lambda act: (act.when.first, act.what))
    return ", ".join(f"{act.what} {act.when.spoken()}".removeprefix("happened ") for act in ordered)


def _nearest(acts: tuple[Act, ...], said: PartialDate) -> list[Act]:
    """Return the few acts that are nearest to the date in the text."""
    return sorted(acts, key=lambda act: abs((act.when.first - said.first).days))[:_MOST_NAMED]


def key_of(landmark: Landmark) -> str:
    return "-".join(re.findall(r"\w+", landmark.name.lower().removeprefix("the ")))
