"""What a text says of somebody's birth, death and age, each with the person it is said of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from factcheck.checking.ages.names import Name, People, names_in
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention, find_dates
from factcheck.checking.number_words import find_number_words
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_AGE_WORD = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)
_AGE = rf"(?P<age>1[01]\d|[1-9]\d|{_AGE_WORD})"
_ENDS = (
    r"(?=[,;.)\]—–](?!\d)|\s(?:this|today|on|last|next|later|who|of|from|was|is|has|had|said|died|pleaded|and|were|will"
    r"|at)\b|\s?$)"
)
_AFTER_NAME = re.compile(
    rf",\s(?:now\s|aged\s|age\s|who\sis\s|who\sturned\s)?{_AGE}(?:\syears\sold)?{_ENDS}"
    rf"|\s\((?:aged\s|age\s)?(?P<inside>1[01]\d|[1-9]\d)\)"
    rf"|,?\s(?:who\s)?(?:is|turned|turns|has\sturned|just\sturned)\s(?:now\s)?(?P<is>1[01]\d|[1-9]\d"
    rf"|{_AGE_WORD})"
    rf"(?:\syears\s(?:old|of\sage))?{_ENDS}"
    rf"|,\s(?:an?|the)\s(?P<old>1[01]\d|[1-9]\d|{_AGE_WORD})-year-old\b"
)
_YEAR_OLD = re.compile(rf"(?<![\w-]){_AGE}[-\s]year[-\s]old\s(?:[a-z][\w-]{{1,15}},?\s){{0,4}}(?=[A-Z])")
_THE_YEAR_OLD = re.compile(
    rf"\b[Tt]he\s{_AGE}-year-old\b(?!\s(?:man|woman|boy|girl|son|daughter|suspect|victim|driver|building|firm"
    rf"|company))"
)
_PRONOUN_IS = re.compile(
    rf"\b(?:[Hh]e|[Ss]he)\s(?:is|turned)\s(?:now\s)?{_AGE}(?:\syears\sold)?(?=[.,;]|\s?$)"
)
_BORN = re.compile(r"\b(?:[Bb]orn\b|b\.)")
_TO_DATE = re.compile(
    r"(?:\s(?!(?:and|but|who|which|when|that|died|after|before|since|until)\b)[\w.’'-]{1,20},?){0,8}?"
    r"(?:\s(?:on|in)(?:\sthe)?)?\s"
)
_DIED = re.compile(r"\b(?:[Dd]ied|[Dd]ies|passed\saway)\b")
_AGED = re.compile(
    rf"\b(?:aged|at\sthe\sage\sof|at\sage|age|at(?:\sjust)?)\s{_AGE}\b(?!\s?(?:%|percent|per\scent|years?\sin"
    rf"|minutes|miles|mph"
    r"|million|points|[ap]\.?m\b|:)|[:\d.]\d|\s[A-Z])"
)
_LIFE = re.compile(
    r"\s\((?P<born>(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.?\s)?(?:\d{1,2},\s)?[12]\d{3})\s?[–—-]\s?"
    r"(?P<died>(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.?\s)?(?:\d{1,2},\s)?[12]\d{3})\)"
)
_KIN = re.compile(
    r"\b(?:sons?|daughters?|child(?:ren)?|baby|babies|twins?|grand\w+|brothers?|sisters?|father|mother"
    r"|parents?|husband"
    r"|wife|cousin|uncle|aunt|nephew|niece|siblings?|widow|partner|couple|both|they)\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"\b(?:polls?|per\s?cent|percent|points?|votes?|seats?|score[ds]?|ballots?|goals?|runs|wickets|laps?)\b|%"
)
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
_NAME_TO_BORN = re.compile(r",?\s(?:who\s)?(?:was|is|were)\s|,?\s\(?|,\s(?:who\swas\s)")
_DATE_TO_NAME = re.compile(r"(?:,?\s(?:in|at|to|near)\s[^.;]{1,50}?)?,\s(?:the\s)?(?:[\w.-]{2,15}\s){0,4}")
_PRONOUN_WAS = re.compile(r"\b(?:[Hh]e|[Ss]he)\s(?:was\s)?$")
_IS_AGE = re.compile(rf"\b(?:is|turned|turns)\s(?:now\s)?{_AGE}(?:\syears\s(?:old|of\sage))?{_ENDS}")
_WAS_AGE = re.compile(
    rf"^[“\"]?(?:[Hh]e|[Ss]he|(?:[A-Z][\w’'-]+\s){{0,2}}[A-Z][\w’'-]+)\swas\s{_AGE}(?=[.,;]|$)"
)
_AGE_TO_DATE = re.compile(r",?\s(?:in|on)\s")
_OPENING_DATE = re.compile(r"[“\"]?(?:Back\s)?[IO]n\s$")
_CAREER = re.compile(
    r"\b(?:graduated|(?:was\s|were\s|been\s|first\s)?(?:elected|appointed|ordained|promoted|commissioned)"
    r"|married|enlisted|co-?founded"
    r"|founded|joined\sthe\s(?:army|navy|air\sforce|police|firm|company|party|force|bar|staff|faculty|board"
    r"|service)"
    r"|(?:earned|received|took|completed|obtained)\s(?:a|an|his|her)\s(?:law\s|bachelor|master|doctor|PhD"
    r"|Ph\.D|degree|undergraduate)"
    r"|became\s(?:a\s|an\s|the\s)?(?:professor|chief\sexecutive|CEO|mayor|minister|MP|senator|governor"
    r"|president|partner|judge"
    r"|chairman|director|member\sof|lawyer|teacher|doctor))\b"
)
_EARLY_SCHOOL = re.compile(
    r"\b(?:primary|elementary|kindergarten|nursery|preschool|prodigy|child|youngest|aged?)\b", re.IGNORECASE
)
_TRIGGER = re.compile(r"\b[Bb]orn\b|\bb\.\s|\([^()]{0,20}[12]\d{3}\s?[–—-]")
_AGE_TRIGGER = re.compile(
    rf"[,(]\s?(?:\w+\s){{0,2}}(?:\d\d|{_AGE_WORD})\b|year[-\s]old|\b(?:aged?|is|was|turn\w*)\s\d|\bat\s\d\d\b"
)
_REACH = 110
Person = tuple[str, ...]


class Sort(StrEnum):
    """What a statement tells."""

    BIRTH = "birth"
    DEATH = "death"
    AGE = "age"
    AGE_AT_DEATH = "age at death"
    CAREER = "career"


@dataclass(frozen=True)
class Statement:
    """One thing said of a person: a date, or an age and the date, if one is given, at which it holds."""

    sort: Sort
    person: Person
    span: Span
    when: PartialDate | None = None
    age: int = 0


class Reader:
    """Reads the statements of one text."""

    def __init__(self, article: CheckedArticle) -> None:
        self._article = article
        self._people = People(article)

    def statements(self) -> Iterator[Statement]:
        """Yield all statements whose person is sure, if the text or the tables know anybody's birth."""
        if not self.has_birth and not self._article.people:
            return
        for sentence in self._article.sentences:
            words = sentence.quote(self._article.text)
            if _TRIGGER.search(words):
                yield from self._births(sentence)
                yield from self._lives(sentence)
            if _DIED.search(words):
                yield from self._deaths(sentence)
            if _AGE_TRIGGER.search(words) and not _NUMBERS.search(words):
                yield from self._ages(sentence)
            if self._article.dates_in(sentence):
                yield from self._ages_at(sentence)
                yield from self._career(sentence)

    @cached_property
    def has_birth(self) -> bool:
        """Tell whether the text names anybody's birth at all."""
        return bool(_TRIGGER.search(self._article.text))

    def _births(self, sentence: Span) -> Iterator[Statement]:
        text = self._article.text
        for match in _BORN.finditer(text, sentence.start, sentence.end):
            date = self._date_after(sentence, match.end())
            person = self._person_of(sentence, match.start(), date.span.end) if date else None
            if date and person:
                yield Statement(Sort.BIRTH, person, Span(match.start(), date.span.end), date.value)

    def _date_after(self, sentence: Span, place: int) -> DateMention | None:
        """Return the date that the words from the place on lead to."""
        for date in self._article.dates_in(sentence):
            between = self._article.text[place : date.span.start]
            if date.span.start >= place:
                is_near = date.value and len(between) < _REACH and _TO_DATE.fullmatch(between)
                return date if is_near else None
        return None

    def _person_of(self, sentence: Span, verb: int, end: int) -> Person | None:
        """Return who was born or died: the name right before the verb or after the date, or the pronoun's."""
        text = self._article.text
        names = names_in(self._article, sentence)
        for name in reversed([one for one in names if one.span.end <= verb]):
            if _NAME_TO_BORN.fullmatch(text, name.span.end, verb):
                return None if name.is_possessive else self._people.key(name)
        is_first = not text[sentence.start : verb].strip(' “"')
        for name in names if is_first else ():
            if name.span.start > end and _DATE_TO_NAME.fullmatch(text, end, name.span.start):
                return None if name.is_possessive else self._people.key(name)
        if _PRONOUN_WAS.search(text[sentence.start : verb]) or is_first:
            return self._only_person(sentence)
        return self._subject(sentence, verb, names)

    def _subject(self, sentence: Span, verb: int, names: list[Name]) -> Person | None:
        """Return the name that is the subject of the verb in the dependency tree."""
        tree = self._article.tree_of(sentence)
        place = (
            next((one for one, token in enumerate(tree.tokens) if token.start == verb), None)
            if tree
            else None
        )
        if tree is None or place is None:
            return None
        place = tree.tokens[place].head if tree.relation(place) in ("aux", "cop", "advmod") else place
        subject = tree.child(place, "nsubj")
        if subject is None and tree.relation(place) in ("acl", "conj"):
            head = tree.tokens[place].head
            subject = head if tree.relation(place) == "acl" else tree.child(head, "nsubj")
        token = tree.tokens[subject] if subject is not None else None
        found = [one for one in names if token and one.span.holds(Span(token.start, token.end))]
        return self._people.key(found[0]) if found and not found[0].is_possessive else None

    def _only_person(self, sentence: Span) -> Person | None:
        """Return the only person whom the sentence, else its paragraph, names."""
        article = self._article
        if _KIN.search(sentence.quote(article.text)):
            return None
        named = self._people.named_in(sentence)
        block = article.block_at(sentence.start)
        if not named and block and _PRONOUN.search(sentence.quote(article.text)):
            if _KIN.search(block.span.quote(article.text)):
                return None
            named = self._people.named_in(block.span)
        return named.pop() if len(named) == 1 else None

    def _lives(self, sentence: Span) -> Iterator[Statement]:
        """Yield birth and death of “Ann Lee (12 May 1940 – 3 June 2001)”."""
        for name in names_in(self._article, sentence):
            match = _LIFE.match(self._article.text, name.span.end)
            person = self._people.key(name) if match else None
            if match and person:
                for sort, part in ((Sort.BIRTH, "born"), (Sort.DEATH, "died")):
                    found = find_dates(match[part])
                    value = found[0].value if found else None
                    yield Statement(sort, person, Span(*match.span(part)), value)

    def _deaths(self, sentence: Span) -> Iterator[Statement]:
        text = self._article.text
        for match in _DIED.finditer(text, sentence.start, sentence.end):
            date = self._date_after(sentence, match.end())
            person = self._person_of(sentence, match.start(), match.end())
            if person is None:
                continue
            if date:
                yield Statement(Sort.DEATH, person, Span(match.start(), date.span.end), date.value)
            aged = _AGED.search(text, match.end(), min(sentence.end, match.end() + _REACH))
            age = _number(aged["age"]) if aged else 0
            if aged and age:
                yield Statement(
                    Sort.AGE_AT_DEATH,
                    person,
                    Span(match.start(), aged.end()),
                    date.value if date else None,
                    age,
                )

    def _ages(self, sentence: Span) -> Iterator[Statement]:
        article = self._article
        names = names_in(article, sentence)
        for name in names:
            match = _AFTER_NAME.match(article.text, name.span.end)
            person = self._people.key(name) if match and not name.is_possessive else None
            if match and person:
                yield Statement(
                    Sort.AGE, person, Span(name.span.start, match.end()), age=_number(_age_in(match))
                )
        for match in _YEAR_OLD.finditer(article.text, sentence.start, sentence.end):
            name = next((one for one in names if 0 <= one.span.start - match.end() < 25), None)
            person = self._people.key(name) if name and not name.is_possessive else None
            if name and person:
                yield Statement(
                    Sort.AGE, person, Span(match.start(), name.span.end), age=_number(match["age"])
                )
        yield from self._ages_of_the_only(sentence)

    def _ages_of_the_only(self, sentence: Span) -> Iterator[Statement]:
        """Yield the ages said of “he” or “the 44-year-old”, and those at a dated event."""
        text = self._article.text
        for pattern in (_THE_YEAR_OLD, _PRONOUN_IS, _IS_AGE):
            for match in pattern.finditer(text, sentence.start, sentence.end):
                person = self._only_person(sentence)
                if person:
                    yield Statement(Sort.AGE, person, Span(*match.span()), age=_number(match["age"]))
        match = _WAS_AGE.match(sentence.quote(text))
        before = self._article.sentences_before(sentence)[-1:]
        if (
            match
            and before
            and _DIED.search(before[0].quote(text))
            and (person := self._only_person(before[0]))
        ):
            span = Span(sentence.start, sentence.start + match.end())
            yield Statement(Sort.AGE_AT_DEATH, person, span, age=_number(match["age"]))

    def _ages_at(self, sentence: Span) -> Iterator[Statement]:
        """Yield the ages at a dated event: “at the age of 25 in 1999”, “In 1999, at 25, she …”."""
        text = self._article.text
        if _DIED.search(text, sentence.start, sentence.end):
            return
        for match in _AGED.finditer(text, sentence.start, sentence.end):
            date = self._date_of_age(sentence, match)
            person = self._only_person(sentence) if date else None
            if date and person:
                span = Span(min(match.start(), date.span.start), max(match.end(), date.span.end))
                yield Statement(Sort.AGE, person, span, date.value, _number(match["age"]))

    def _date_of_age(self, sentence: Span, match: re.Match[str]) -> DateMention | None:
        text = self._article.text
        dates = [one for one in self._article.dates_in(sentence) if one.value]
        after = next((one for one in dates if one.span.start >= match.end()), None)
        if after and _AGE_TO_DATE.fullmatch(text[match.end() : after.span.start]):
            return after
        is_opening = len(dates) == 1 and _OPENING_DATE.fullmatch(text[sentence.start : dates[0].span.start])
        return dates[0] if is_opening and dates[0].span.end < match.start() else None

    def _career(self, sentence: Span) -> Iterator[Statement]:
        """Yield the dates of what nobody does as a child."""
        text = self._article.text
        if not self.has_birth or _EARLY_SCHOOL.search(text, sentence.start, sentence.end):
            return
        for match in _CAREER.finditer(text, sentence.start, sentence.end):
            date = self._date_after(sentence, match.end())
            person = self._person_of(sentence, match.start(), match.end()) if date else None
            if date and person:
                yield Statement(Sort.CAREER, person, Span(match.start(), date.span.end), date.value)


def _age_in(match: re.Match[str]) -> str:
    return next(part for part in match.groups() if part)


def _number(words: str) -> int:
    if words.isdigit():
        return int(words)
    return next((int(value) for _, value, _ in find_number_words(words)), 0)
