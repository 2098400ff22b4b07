"""R18: “the late X” of somebody who lives, and somebody dead who speaks, travels or plans."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_hypothetical, is_left_out, sentence_text
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.namesakes import is_surely_known
from factcheck.checking.offices.lexicon import HONORIFICS
from factcheck.checking.offices.mentions import office_mentions
from factcheck.checking.offices.subjects import name_after_comma, name_up_to, subject_of
from factcheck.checking.offices.wording import spoken_day, spoken_when
from factcheck.checking.posthumous import acts_of_the_dead
from factcheck.checking.reference import Lifespan, Term
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_LATE = re.compile(r"(?:\b[Tt]he\s|[’']s\s|(?<=\n)|(?<=[.!?”\"]\s))[Ll]ate\s(?=[^\W\d_])")
_BETWEEN = HONORIFICS | word_list("""
    former president politician statesman stateswoman leader senator governor general great legendary
    queen king pope anti-apartheid icon diplomat dictator revolutionary""")
_DIED = re.compile(r"\b(?:has\s|had\s)?(?:died|passed\saway)\b")
_DEATH = re.compile(
    r"\bdeath\sof\s(?:[A-Z][\w.’'-]{0,24}\s){0,4}(?P<whom>[A-Z][\w’'-]{1,24})(?=\s(?:in|on)\s(?:\w{3,9}\s){0,2}\d)"
    r"|\b(?:(?P<whose>his|her)|(?P<name>[A-Z][\w’'-]{1,24}?)[’']s?)\sdeath(?=,?\s(?:in|on)\s(?:early\s|late\s)?(?:\w{3,9}\s){0,2}\d)"
)
_TO_DATE = re.compile(r"\s(?:in|on)\s(?:early\s|late\s)?$")
_TURNS = re.compile(r"[.;]|,\s[a-z ]{2,40}ed\b|\b(?:ago|and|but|who|after|before|when|while|since|aged?)\b")
_AGED = re.compile(r",?\s(?:at\s(?:the\sage\sof\s)?|aged\s)\d{2,3},?")
_NOT_SURE = re.compile(
    r"\b(?:hoax|rumou?rs?|false(?:ly)?|fake|report(?:s|ed|edly)?|nearly|almost|would|could|might|claim\w{0,3})\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\s(?:[A-Z]|administration|government|era|years|presidency|premiership|period|campaign|surge|rally|show|tweet)"
)
_HINT = re.compile(r"\b[Ll]ate\b|\bdied\b|passed\saway|\bdeath\b")
_MOST_YEARS = 20
_MOST_LETTERS = 60


@dataclass(frozen=True)
class _Claim:
    """Words that say that a person is dead, acts, or died on a date."""

    span: Span
    person: str
    died_on: PartialDate | None = None
    acts: bool = False


def check_lives(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each person called dead who surely lived, and each dead one who acts."""
    known: dict[str, bool] = {}
    for claim in _claims(article):
        is_fact = claim.acts and claim.span.quote(article.text)[-1].isdigit()
        if is_left_out(article, claim.span) or (not is_fact and is_hypothetical(article, claim.span)):
            continue
        if claim.person not in known:
            known[claim.person] = is_surely_known(article, claim.person)
        if known[claim.person]:
            yield from _check(article, claim)


def _claims(article: CheckedArticle) -> Iterator[_Claim]:
    if _HINT.search(article.text):
        yield from _called_late(article)
        yield from _said_to_have_died(article)
        yield from _dated_deaths(article)
    for span, person in acts_of_the_dead(article):
        yield _Claim(span, person, acts=True)


def _called_late(article: CheckedArticle) -> Iterator[_Claim]:
    titled = [
        one for one in office_mentions(article) if "late" in one.title.modifiers and one.title.is_definite
    ]
    for mention in titled:
        yield from _late(article, mention.span, mention.people)
    for match in _LATE.finditer(article.text):
        named = _name_after(article, match.end())
        if named and not any(one.span.overlap(named[0]) for one in titled):
            yield from _late(article, Span(match.end() - len("late "), named[0].end), named[1])


def _late(article: CheckedArticle, span: Span, people: frozenset[str]) -> Iterator[_Claim]:
    if len(people) == 1 and not _PERIOD.match(article.text, span.end):
        yield _Claim(span, next(iter(people)))


def _name_after(article: CheckedArticle, place: int) -> tuple[Span, frozenset[str]] | None:
    """Return the name that follows, titles and honorifics before it left out."""
    number = article.words_before(place)
    while number < len(article.words) and not article.person_from(number) and _is_between(article, number):
        number += 1
    mention = article.person_from(number)
    if mention or number >= len(article.words):
        return (mention.span, mention.people) if mention else None
    return name_up_to(article, number)


def _is_between(article: CheckedArticle, number: int) -> bool:
    key = article.words[number].key
    return key.lower() in _BETWEEN or bool(article.facts.place_at([key])[0])


def _said_to_have_died(article: CheckedArticle) -> Iterator[_Claim]:
    for match in _DIED.finditer(article.text):
        span = Span(*match.span())
        subject = None if _NOT_SURE.search(sentence_text(article, span)) else subject_of(article, span.start)
        if subject and _is_name_before(article, subject[0], span) and len(subject[1]) == 1:
            end, when = _date_after(article, span.end)
            yield _Claim(Span(subject[0].start, end), next(iter(subject[1])), when)


def _dated_deaths(article: CheckedArticle) -> Iterator[_Claim]:
    """Yield “X’s death in 2015” and “Before his death in 2015, X …”."""
    for match in _DEATH.finditer(article.text):
        end, when = _date_after(article, match.end())
        is_aside = article.text[match.end()] == "," and article.text[end : end + 1] not in ",.;)"
        if when is None or is_aside:
            continue
        if match["whom"]:
            subject = name_up_to(article, article.words_before(match.end("whom")) - 1)
        elif match["name"]:
            subject = name_up_to(article, article.words_before(match.end("name")) - 1)
        else:
            subject = name_after_comma(article, end) or subject_of(article, match.start())
        if subject and len(subject[1]) == 1:
            yield _Claim(Span(match.start(), end), next(iter(subject[1])), when)


def _is_name_before(article: CheckedArticle, subject: Span, verb: Span) -> bool:
    """Tell whether the subject is a name, no pronoun, and stands close before its verb."""
    return article.text[subject.start].isupper() and 0 < verb.start - subject.end < _MOST_LETTERS


def _date_after(article: CheckedArticle, place: int) -> tuple[int, PartialDate | None]:
    """Return the date on which somebody is said to have died, if one follows."""
    aged = _AGED.match(article.text, place)
    start = aged.end() if aged else place
    for mention in article.dates_in(Span(start, start + _MOST_LETTERS + len("30 September 2025"))):
        between = article.text[start : mention.span.start]
        if mention.value and _TO_DATE.search(between) and not _TURNS.search(between):
            return mention.span.end, mention.value
    return place, None


def _check(article: CheckedArticle, claim: _Claim) -> Iterator[Finding]:
    life = article.facts.life_of(claim.person)
    judged = judged_dates(article, claim.span)
    is_dated = article.reference_date.value is not None
    values = [date.value for date in judged if date.value and is_dated]
    if claim.acts or (values and all(_lives(article, claim.person, when) for when in values)):
        yield _finding(article, claim, judged[0], life)
    elif claim.died_on and life and _is_other_day(claim.died_on, life):
        yield _finding(article, claim, ReferenceDate(claim.died_on, DateOrigin.SENTENCE), life)


def _lives(article: CheckedArticle, person: str, when: PartialDate) -> bool:
    """Tell whether the person surely lived then, by the table of lives or by an office held later."""
    life = article.facts.life_of(person)
    if life and (life.died or life.is_alive_on(when)):
        return life.is_alive_on(when)
    return any(_shows_life(term, when) for term in article.facts.terms_of(person))


def _shows_life(term: Term, when: PartialDate) -> bool:
    is_ahead = term.start > when.last and term.start.year - when.year <= _MOST_YEARS
    return is_ahead or term.covers(when)


def _is_other_day(stated: PartialDate, life: Lifespan) -> bool:
    """Tell whether the date is not that of the death, but too near for a namesake to be meant."""
    died = life.died
    if died is None or life.born is None:
        return False
    is_near = abs(stated.year - died.year) <= _MOST_YEARS and stated.year > life.born.year
    return is_near and (life.is_alive_on(stated) or life.is_dead_on(stated))


def _truth(article: CheckedArticle, person: str, life: Lifespan | None) -> str:
    if life and life.died:
        return f"{person} died on {spoken_day(life.died)}"
    terms = article.facts.terms_of(person)
    checked = life.verified_until if life else max(term.verified_until for term in terms)
    return f"no death of {person} is known up to {spoken_day(checked)}"


def _finding(article: CheckedArticle, claim: _Claim, judged: ReferenceDate, life: Lifespan | None) -> Finding:
    quote = claim.span.quote(article.text)
    truth = _truth(article, claim.person, life)
    when = spoken_when(judged.value) if judged.value else ""
    says = "acts" if claim.acts else "is called dead"
    source = life.source if life else article.facts.terms_of(claim.person)[0].source
    return Finding(
        rule="R18",
        kind="alive_dead",
        level=FindingLevel.QUERY if article.is_quoted(claim.span) else FindingLevel.FLAG,
        spans=(claim.span,),
        quote=quote,
        headline="This does not fit the date of a death",
        message=f"“{quote}”: the text is judged {when}, and {claim.person} {says} in it; {truth}.",
        reference={"fact": truth, "source": source},
        date=judged.as_dict(),
        repair="Mend the date, or name the person who is meant.",
        group=f"life-{claim.person.lower().replace(' ', '-')}",
    )
