"""The dependency tree of one sentence, in Universal Dependencies relations and Penn Treebank tags."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.domain.spans import Span

_SIGNS = frozenset("$%€£¥&+°")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark: offsets in the text, tag, relation, and the place of its head in the tree.

    The root's head is the root itself.
    """

    start: int
    end: int
    text: str
    tag: str
    relation: str
    head: int


class Tree:
    """The tokens of a sentence and who depends on whom."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Keep the tokens, and list the dependents of each in text order."""
        self.tokens = tuple(tokens)
        self.children: list[list[int]] = [[] for _ in tokens]
        self.roots = []
        for place, token in enumerate(tokens):
            if token.head == place:
                self.roots.append(place)
            else:
                self.children[token.head].append(place)

    def __len__(self) -> int:
        return len(self.tokens)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return each token in small letters, with straight apostrophes."""
        return tuple(token.text.lower().replace("’", "'") for token in self.tokens)

    @cached_property
    def reach(self) -> list[tuple[int, int]]:
        """Return for each token the first and last word of all that hangs on it."""
        found = [(place, place) for place in range(len(self.tokens))]
        for place in self._leaves_first():
            head = self.tokens[place].head
            if head != place and self.is_word(place):
                (first, last), (start, end) = found[place], found[head]
                found[head] = (min(first, start), max(last, end))
        return found

    def _leaves_first(self) -> list[int]:
        order, waiting = [], list(self.roots)
        while waiting:
            place = waiting.pop()
            order.append(place)
            waiting += self.children[place]
        return order[::-1]

    def is_word(self, place: int) -> bool:
        """Tell whether the token is more than punctuation: a word, a number, or a sign such as $ or %."""
        text = self.tokens[place].text
        return text in _SIGNS or any(letter.isalnum() for letter in text)

    @property
    def span(self) -> Span:
        """Return where the sentence stands in the text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    def relation(self, place: int) -> str:
        """Return the relation without its subtype: `nsubj` for `nsubj:pass`."""
        return self.tokens[place].relation.partition(":")[0]

    def tag(self, place: int) -> str:
        """Return the Penn Treebank tag."""
        return self.tokens[place].tag

    def below(self, place: int, without: Iterable[int] = ()) -> set[int]:
        """Return the token and all that hangs on it, except what hangs on the tokens left out."""
        skipped = set(without)
        found: set[int] = set()
        waiting = [place]
        while waiting:
            here = waiting.pop()
            if here not in found and here not in skipped:
                found.add(here)
                waiting += self.children[here]
        return found

    def child(self, place: int, *relations: str) -> int | None:
        """Return the first dependent in one of these relations, subtypes included."""
        return next(self.having(place, *relations), None)

    def having(self, place: int, *relations: str) -> Iterator[int]:
        """Yield the dependents in one of these relations, subtypes included, in text order."""
        return (one for one in self.children[place] if self.relation(one) in relations)
