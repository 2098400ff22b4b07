"""A text with its sentences, blocks and quotations."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, ReferenceDate, ReferenceFacts
from factcheck.checking.quotations import QuotedWords
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting import Block

TEXT = "One lock. Two gates.\n\nThree ships."


@pytest.fixture(scope="module")
def read() -> CheckedArticle:
    blocks = (Block(Span(0, 20), BlockKind.BODY), Block(Span(22, 34), BlockKind.QUOTATION))
    return CheckedArticle(TEXT, blocks, ReferenceDate(), ReferenceFacts())


def test_a_place_lies_in_its_sentence_and_block(read: CheckedArticle) -> None:
    sentence, block = read.sentence_around(Span(12, 13)), read.block_at(12)

    assert sentence.quote(TEXT) == "Two gates."
    assert block
    assert block.kind is BlockKind.BODY
    assert read.sentences_before(sentence) == [Span(0, 9)]


def test_a_place_between_blocks_lies_in_none(read: CheckedArticle) -> None:
    assert read.sentence_around(Span(20, 21)) == Span(20, 21)
    assert read.block_at(20) is None
    assert not read.is_quoted(Span(20, 21))


def test_nothing_is_before_the_text(read: CheckedArticle) -> None:
    empty = CheckedArticle("", (), ReferenceDate(), ReferenceFacts())

    assert empty.sentence_around(Span(0, 1)) == Span(0, 1)
    assert empty.block_at(0) is None


def test_a_quoted_block_is_quoted_whole(read: CheckedArticle) -> None:
    assert read.is_quoted(Span(22, 27))
    assert not read.is_quoted(Span(0, 3))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She wrote “the lock” twice.", "lock"),
        ('She wrote "the lock" twice.', "lock"),
        ("She wrote ‘it’s the lock’ twice.", "lock"),
        ("She wrote “the lock and no more", "lock"),
    ],
)
def test_words_between_marks_are_quoted(text: str, word: str) -> None:
    start = text.index(word)

    assert QuotedWords(text, Span(0, len(text))).touch(Span(start, start + len(word)))


@pytest.mark.parametrize(
    "text", ['A 12" lock here.', "The crew’s lock isn’t wide.", "“No,” the lock says. “Yes.”"]
)
def test_other_words_are_not_quoted(text: str) -> None:
    start = text.index("lock")

    assert not QuotedWords(text, Span(0, len(text))).touch(Span(start, start + 4))


def test_numbers_are_found_where_they_stand(article: Callable[..., CheckedArticle]) -> None:
    read = article("On 3 May 2019 the port had 12 cranes. It has 40 now.")

    first, second = read.sentences[1:]

    assert [one.span.quote(read.text) for one in read.numbers_in(first)] == ["12"]
    assert [one.span.quote(read.text) for one in read.numbers_in(second)] == ["40"]


def test_a_sentence_is_parsed_once(article: Callable[..., CheckedArticle]) -> None:
    read = article("The port had 12 cranes.")
    sentence = read.sentences[-1]

    tree = read.tree_of(sentence)

    assert tree
    assert [tree.tokens[root].text for root in tree.roots] == ["had"]
    assert read.tree_of(sentence) is tree


def test_sentences_of_a_split_are_not_cut_again() -> None:
    blocks = (Block(Span(0, 20), BlockKind.BODY), Block(Span(22, 34), BlockKind.FURNITURE))
    article = CheckedArticle(TEXT, blocks, ReferenceDate(), ReferenceFacts(), (Span(0, 20),))

    assert article.sentences == [Span(0, 20), Span(22, 34)]


def test_no_more_than_a_hundred_sentences_get_a_tree() -> None:
    text = "He died. " * 101
    block = Block(Span(0, len(text) - 1), BlockKind.BODY)
    article = CheckedArticle(text, (block,), ReferenceDate(), ReferenceFacts())
    trees = [article.tree_of(sentence) for sentence in article.sentences]

    assert all(trees[:100])
    assert trees[100] is None
    assert article.tree_of(article.sentences[0]) is trees[0]


def test_what_is_found_once_is_kept() -> None:
    asked = []

    def find(article: CheckedArticle, place: int) -> str:
        asked.append(place)
        return article.text[place]

    article = CheckedArticle(TEXT, (), ReferenceDate(), ReferenceFacts())

    assert [article.once(find, 0), article.once(find, 0), article.once(find, 4)] == ["O", "O", "l"]
    assert asked == [0, 4]
