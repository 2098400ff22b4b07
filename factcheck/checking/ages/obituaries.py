"""Whose death a text tells as news: “Ann Lee died on Sunday. She was 84.”, and of whom it goes on to tell."""

from collections.abc import Iterator

from factcheck.checking.ages.patterns import BORN_OF_DEAD, DEATH_ANNOUNCED, DIED, OF_KIN, WAS_AGE
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


def mourned_above(article: CheckedArticle, subjects: Subjects, sentence: Span, end: int) -> Person | None:
    """Return who died by the first paragraphs, for one that opens with “Born in 1921 in York, she”.

    They have to give the age by the same pronoun, and the paragraph before must not open with kin.
    """
    match = BORN_OF_DEAD.match(article.text[end : sentence.end])
    number = article.number_of_block(sentence.start)
    is_opening = article.blocks[number].span.start == sentence.start
    if not match or not is_opening or OF_KIN.match(article.text, article.blocks[number - 1].span.start):
        return None
    for block in article.blocks[: min(number, _LEAD)]:
        for one in article.sentences_of(block.span):
            told = WAS_AGE.match(one.quote(article.text))
            if told and told[0].lower().startswith(f"{match['who']} "):
                return _dead_before(article, subjects, one)
    return None


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
    """Return whose death the sentence tells, as the subject of “died” or the only one it names."""
    match = DIED.search(article.text, sentence.start, sentence.end)
    person = subjects.of_verb(sentence, *match.span()) if match else None
    return person or subjects.of_sentence(sentence)
