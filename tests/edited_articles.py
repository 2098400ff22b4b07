"""A plain model of an article: its sentences and words know who they are while they are edited at random."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from factcheck.domain.anchoring import Wording
from factcheck.domain.spans import Span

COMMON = ("the", "of", "and", "in", "a", "that", "on", "was", "with", "said", "for", "its")
SYLLABLES = ("ba", "den", "fol", "gri", "har", "kes", "lom", "mir", "nos", "pel", "ran", "sot", "tav", "vul")
HEADINGS = ("Background", "What is next", "The background of it")
EDITS = (
    *("insert_on_top", "insert_paragraph", "delete_paragraph", "move_paragraph"),
    *("split_paragraph", "join_paragraphs", "insert_sentence", "delete_sentence"),
    *("swap_sentences", "move_sentence", "repeat_sentence"),
    *("change_word", "change_word", "replace_number", "insert_words", "delete_words"),
)


def some_word(random: Random) -> str:
    chance = random.random()
    if chance < 0.4:
        return random.choice(COMMON)
    if chance < 0.5:
        return str(random.randint(1, 3000))
    return "".join(random.choice(SYLLABLES) for _ in range(random.randint(1, 3)))


@dataclass(eq=False)
class Word:
    """A word; another one with the same letters is another word."""

    letters: str


@dataclass(eq=False)
class Sentence:
    """A sentence by its words, and those that it had at first."""

    words: list[Word]
    mark: str = "."
    first: list[Word] = field(init=False)

    def __post_init__(self) -> None:
        self.first = [*self.words]

    def put(self, start: int, stop: int, words: Sequence[Word]) -> None:
        """Put words in the place of others, but never so many that less than half of it is left.

        A sentence that reads again as it did at first is as it was.
        """
        changed = [*self.words[:start], *words, *self.words[stop:]]
        left = sum(word in self.first for word in changed)
        if 2 * left >= max(len(self.first), len(changed)):
            is_back = [word.letters for word in changed] == [word.letters for word in self.first]
            self.words = [*self.first] if is_back else changed


@dataclass
class Edited:
    """An article as a list of paragraphs; edits keep who the sentences and words are."""

    random: Random
    paragraphs: list[list[Sentence]] = field(default_factory=list)

    def begin(self, paragraphs: int) -> None:
        for _ in range(paragraphs):
            if self.random.random() < 0.15:
                words = self.random.choice(HEADINGS).split()
                self.paragraphs.append([Sentence([Word(word) for word in words], mark="")])
            self.paragraphs.append(self.paragraph())
            if self.random.random() < 0.1:
                self.repeat_sentence()

    def words(self, number: int) -> list[Word]:
        return [Word(some_word(self.random)) for _ in range(number)]

    def sentence(self) -> Sentence:
        return Sentence(self.words(self.random.randint(3, 16)))

    def paragraph(self) -> list[Sentence]:
        return [self.sentence() for _ in range(self.random.randint(1, 4))]

    def some_paragraph(self) -> list[Sentence]:
        return self.random.choice(self.paragraphs)

    def some_sentence(self) -> Sentence:
        return self.random.choice(self.some_paragraph())

    def edit(self, kind: str) -> None:
        getattr(self, kind)()

    def insert_on_top(self) -> None:
        self.paragraphs.insert(0, self.paragraph())

    def insert_paragraph(self) -> None:
        self.paragraphs.insert(self.random.randint(0, len(self.paragraphs)), self.paragraph())

    def delete_paragraph(self) -> None:
        if len(self.paragraphs) > 1:
            self.paragraphs.pop(self.random.randrange(len(self.paragraphs)))

    def move_paragraph(self) -> None:
        moved = self.paragraphs.pop(self.random.randrange(len(self.paragraphs)))
        self.paragraphs.insert(self.random.randint(0, len(self.paragraphs)), moved)

    def split_paragraph(self) -> None:
        number = self.random.randrange(len(self.paragraphs))
        paragraph = self.paragraphs[number]
        if len(paragraph) > 1:
            cut = self.random.randrange(1, len(paragraph))
            self.paragraphs[number : number + 1] = [paragraph[:cut], paragraph[cut:]]

    def join_paragraphs(self) -> None:
        if len(self.paragraphs) > 1:
            number = self.random.randrange(len(self.paragraphs) - 1)
            joined = self.paragraphs[number] + self.paragraphs[number + 1]
            self.paragraphs[number : number + 2] = [joined]

    def place_somewhere(self, sentence: Sentence) -> None:
        paragraph = self.some_paragraph()
        paragraph.insert(self.random.randint(0, len(paragraph)), sentence)

    def insert_sentence(self) -> None:
        self.place_somewhere(self.sentence())

    def repeat_sentence(self) -> None:
        """Write a sentence a second time, as another one."""
        sentence = self.some_sentence()
        self.place_somewhere(Sentence([Word(word.letters) for word in sentence.words], sentence.mark))

    def delete_sentence(self) -> Sentence | None:
        paragraph = self.some_paragraph()
        return paragraph.pop(self.random.randrange(len(paragraph))) if len(paragraph) > 1 else None

    def move_sentence(self) -> None:
        moved = self.delete_sentence()
        if moved:
            self.place_somewhere(moved)

    def swap_sentences(self) -> None:
        paragraph = self.some_paragraph()
        if len(paragraph) > 1:
            one, other = self.random.sample(range(len(paragraph)), 2)
            paragraph[one], paragraph[other] = paragraph[other], paragraph[one]

    def change_word(self) -> None:
        sentence = self.some_sentence()
        place = self.random.randrange(len(sentence.words))
        letters = some_word(self.random)
        if letters != sentence.words[place].letters:
            sentence.put(place, place + 1, [Word(letters)])

    def replace_number(self) -> None:
        sentence = self.some_sentence()
        for place, word in enumerate(sentence.words):
            if word.letters.isdigit():
                sentence.put(place, place + 1, [Word(str(int(word.letters) + 1))])
                break

    def insert_words(self) -> None:
        sentence = self.some_sentence()
        place = self.random.randint(0, len(sentence.words))
        sentence.put(place, place, self.words(self.random.randint(1, 3)))

    def delete_words(self) -> None:
        sentence = self.some_sentence()
        place = self.random.randrange(len(sentence.words))
        sentence.put(place, min(len(sentence.words), place + self.random.randint(1, 3)), [])

    def laid_out(self) -> "LaidOut":
        return LaidOut(self.paragraphs)


class LaidOut:
    """The text of an article as it was at one time, and where each word of each sentence stands in it."""

    def __init__(self, paragraphs: Sequence[Sequence[Sentence]]) -> None:
        self.text = ""
        self.places: dict[Word, Span] = {}
        self.homes: dict[Sentence, Span] = {}
        self.words: dict[Sentence, list[Word]] = {}
        self.readings: dict[Sentence, str] = {}
        for paragraph in paragraphs:
            for sentence in paragraph:
                self._add(sentence)
            self.text = self.text.rstrip(" ") + "\n\n"
        self.order = list(self.words)

    def _add(self, sentence: Sentence) -> None:
        start = len(self.text)
        for word in sentence.words:
            self.places[word] = Span(len(self.text), len(self.text) + len(word.letters))
            self.text += word.letters + " "
        self.text = self.text.rstrip(" ") + sentence.mark + " "
        self.words[sentence] = [*sentence.words]
        self.homes[sentence] = Span(start, len(self.text) - 1)
        self.readings[sentence] = self.homes[sentence].quote(self.text)

    def letters(self, sentence: Sentence) -> list[str]:
        """Return the words of a sentence as anybody reads them."""
        return [word.letters for word in self.words[sentence]]

    def tokens(self, sentence: Sentence) -> list[str]:
        """Return its words and its mark."""
        return [*self.letters(sentence), *sentence.mark]

    def wording(self) -> Wording:
        return Wording(self.text, sentences=tuple(self.homes.values()))

    def spans(self, runs: Sequence[Sequence[Word]]) -> tuple[Span, ...]:
        return tuple(Span(self.places[run[0]].start, self.places[run[-1]].end) for run in runs)
