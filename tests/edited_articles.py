"""A plain model of an article that is edited: sentences that know who they are, and random edits of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from factcheck.domain.anchoring import Anchored, Wording
from factcheck.domain.spans import Span

COMMON = ("the", "of", "and", "in", "a", "that", "on", "was", "with", "said", "for", "its")
SYLLABLES = ("ba", "den", "fol", "gri", "har", "kes", "lom", "mir", "nos", "pel", "ran", "sot", "tav", "vul")


def some_word(random: Random) -> str:
    if random.random() < 0.4:
        return random.choice(COMMON)
    return "".join(random.choice(SYLLABLES) for _ in range(random.randint(1, 3)))


@dataclass
class Sentence:
    """A sentence with the numbers of its words that were changed."""

    name: int
    words: list[str]
    changed: set[int] = field(default_factory=set)


@dataclass
class Edited:
    """An article as a list of paragraphs; edits keep the sentences' names."""

    random: Random
    paragraphs: list[list[Sentence]] = field(default_factory=list)
    names: int = 0

    def sentence(self) -> Sentence:
        self.names += 1
        return Sentence(self.names, [some_word(self.random) for _ in range(self.random.randint(3, 16))])

    def paragraph(self) -> list[Sentence]:
        return [self.sentence() for _ in range(self.random.randint(1, 4))]

    def begin(self, paragraphs: int) -> None:
        self.paragraphs = [self.paragraph() for _ in range(paragraphs)]

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

    def insert_sentence(self) -> None:
        paragraph = self.random.choice(self.paragraphs)
        paragraph.insert(self.random.randint(0, len(paragraph)), self.sentence())

    def delete_sentence(self) -> None:
        paragraph = self.random.choice(self.paragraphs)
        if len(paragraph) > 1:
            paragraph.pop(self.random.randrange(len(paragraph)))

    def change_word(self) -> None:
        sentence = self.random.choice(self.random.choice(self.paragraphs))
        place = self.random.randrange(len(sentence.words))
        if len(sentence.changed | {place}) <= len(sentence.words) // 4:
            sentence.words[place] += "x"
            sentence.changed.add(place)

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

    def laid_out(self) -> "LaidOut":
        return LaidOut(self.paragraphs)


class LaidOut:
    """The text of an article, and where each word of each sentence stands in it."""

    def __init__(self, paragraphs: Sequence[Sequence[Sentence]]) -> None:
        self.text = ""
        self.places: dict[int, list[Span]] = {}
        self.changed: dict[int, set[int]] = {}
        self.sentences: list[Span] = []
        for paragraph in paragraphs:
            for sentence in paragraph:
                self._add(sentence)
            self.text = self.text.rstrip(" ") + "\n\n"

    def _add(self, sentence: Sentence) -> None:
        start, spans = len(self.text), []
        for word in sentence.words:
            spans.append(Span(len(self.text), len(self.text) + len(word)))
            self.text += word + " "
        self.text = self.text.rstrip(" ") + ". "
        self.places[sentence.name] = spans
        self.changed[sentence.name] = set(sentence.changed)
        self.sentences.append(Span(start, len(self.text) - 1))

    def wording(self) -> Wording:
        return Wording(self.text, sentences=tuple(self.sentences))

    def spans(self, name: int, runs: Sequence[range]) -> tuple[Span, ...]:
        words = self.places[name]
        return tuple(Span(words[run.start].start, words[run.stop - 1].end) for run in runs)


@dataclass(frozen=True)
class Judged:
    """A claim of the model: some runs of words of one sentence."""

    sentence: int
    runs: tuple[range, ...]

    def in_text(self, text: LaidOut) -> Anchored:
        return Anchored(text.spans(self.sentence, self.runs))

    def may_be_lost(self, text: LaidOut) -> bool:
        """Tell whether it is a few words of a sentence of which others changed: caution is right there."""
        is_small = len(text.places[self.sentence]) < 7 or any(len(run) < 3 for run in self.runs)
        return is_small and bool(text.changed[self.sentence])

    def is_changed(self, text: LaidOut) -> bool:
        return any(place in run for run in self.runs for place in text.changed[self.sentence])


def claims_of(text: LaidOut) -> list[Judged]:
    """Return for each sentence the whole, a run inside it, and its two ends as one claim in pieces."""
    found = []
    for name, words in text.places.items():
        last = len(words)
        runs = [(range(last),), (range(1, min(6, last)),), (range(2), range(last - 1, last))]
        found += [Judged(name, run) for run in runs]
    return found
