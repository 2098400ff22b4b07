"""Whose death a text tells as news: “Ann Lee died on Sunday. She was 84.”, and of whom it goes on to tell."""

from collections.abc import Iterator

from factcheck.checking.ages.patterns import (
    BORN_HE,
    BORN_OF_DEAD,
    CAUSE,
    DEATH_ANNOUNCED,
    DEATH_TOLD,
    DIED,
    OF_KIN,
    ONE_OF_KIN,
    SPEAKER,
    WAS_AGE,
    WHO,
)
from factcheck.checking.ages.reckoning import told_before
from factcheck.checking.ages.statement import Sort, Statement, number_of
from factcheck.checking.ages.subjects import Person, Subjects
from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span

_LEAD = 5  # paragraphs in which a death that is news is told, the title among them


def age_of_the_dead(article: CheckedArticle, subjects: Subjects, sentence: Span) -> Iterator[Statement]:
    """Yield “She was 84.” after a sentence that tells a death."""
    match = WAS_AGE.match(sentence.quote(article.text))
    person = _dead_before(article, subjects, sentence) if match else None
    if match and person:
        span = Span(sentence.start, sentence.start + match.end())
        yield Statement(Sort.AGE_AT_DEATH, person, span, age=number_of(match["age"]))


def mourned(article: CheckedArticle, subjects: Subjects, sentence: Span, end: int) -> Person | None:
    """Return whose death is news, for a paragraph that opens with “Born in 1931, he”."""
    number = article.number_of_block(sentence.start)
    after = article.text[end : sentence.end]
    is_opening = article.blocks[number].span.start == sentence.start
    by_title = _mourned_in_title(article, subjects, number) if is_opening and BORN_HE.match(after) else None
    born = BORN_OF_DEAD.match(after) if is_opening else None
    return by_title or (_mourned_above(article, subjects, number, born["who"]) if born else None)


def _mourned_in_title(article: CheckedArticle, subjects: Subjects, number: int) -> Person | None:
    """Return whose death the headline tells, if the paragraph before opens with that person alone.

    It must tell of no kin.
    """
    title, before = article.blocks[0].span, article.blocks[max(0, number - 1)].span
    opening = next(iter(article.sentences_of(before)), before)
    named = subjects.people.named_in(title)
    is_told = len(named) == 1 and DEATH_TOLD.match(title.quote(article.text))
    is_one = is_told and subjects.people.named_in(opening) == named
    return named.pop() if is_one and not ONE_OF_KIN.search(before.quote(article.text)) else None


def _mourned_above(article: CheckedArticle, subjects: Subjects, number: int, who: str) -> Person | None:
    """Return who died by the first paragraphs, which have to give the age by the same pronoun."""
    for block in article.blocks[: min(number, _LEAD)]:
        for one in article.sentences_of(block.span):
            told = WAS_AGE.match(one.quote(article.text))
            if told and told[0].lower().startswith(f"{who} "):
                person = _dead_before(article, subjects, one)
                above = article.blocks[number - 1].span
                return person if _is_about(article, subjects, above, person) else None
    return None


def _is_about(article: CheckedArticle, subjects: Subjects, above: Span, person: Person | None) -> bool:
    """Tell whether the paragraph above tells of nobody else, but for who gave the cause of death."""
    if OF_KIN.match(article.text, above.start):
        return False
    return subjects.people.named_in(above) <= {person} or bool(CAUSE.match(article.text, above.start))


def _dead_before(article: CheckedArticle, subjects: Subjects, sentence: Span) -> Person | None:
    """Return whose death the sentence before tells, or the paragraph before if that one opens its own."""
    near = told_before(article, sentence)
    told = [
        one for one in near if any(words.search(one.quote(article.text)) for words in (DIED, DEATH_ANNOUNCED))
    ]
    person = _dead_in(article, subjects, told[0]) if told else None
    named = subjects.people.named_in(sentence)
    return person if not named or named == {person} else None


def _dead_in(article: CheckedArticle, subjects: Subjects, sentence: Span) -> Person | None:
    """Return whose death the sentence tells: the subject of “died”, with nobody else named but who says so.

    A name behind “who” is somebody else's: “Peter Lowe, who married Ann Tebb, died Sunday”.
    """
    text = article.text
    died = DIED.search(text, sentence.start, sentence.end)
    who = WHO.search(text, sentence.start, died.start()) if died else None
    if died and who and subjects.people.named_in(Span(who.end(), died.start())):
        return None
    is_one = len(subjects.people.named_in(sentence)) == 1 or SPEAKER.search(
        text, sentence.start, sentence.end
    )
    person = subjects.of_verb(sentence, *died.span()) if died and is_one else None
    return person or subjects.of_sentence(sentence)
