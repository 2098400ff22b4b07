"""The parser: sentences to dependency trees; the only module that knows spaCy, loaded on first use."""

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from factcheck.domain.spans import Span
from factcheck.splitting.tree import Token, Tree

if TYPE_CHECKING:
    from spacy.language import Language

WITHOUT_PARSER = "The parser is not installed, so sentences are cut only where it is safe without it."
MODEL = Path(__file__).parent / "model" / "parser"
# Longer ones are lists, tables or noise; a tree of them costs much and tells nothing.
LONGEST_SENTENCE = 1_200
_BATCH = 256
# A memory zone frees the words of a text when it is done, and belongs to one thread.
_one_at_a_time = Lock()


def is_parser_there() -> bool:
    """Tell whether the model and its library are installed, without loading them."""
    return MODEL.is_dir() and find_spec("spacy") is not None


def parse(text: str, sentences: Sequence[Span]) -> list[Tree | None]:
    """Return the tree of each sentence; None for one too long, and for all of them without the parser."""
    short = [place for place, span in enumerate(sentences) if len(span) <= LONGEST_SENTENCE]
    trees: list[Tree | None] = [None] * len(sentences)
    with _one_at_a_time:
        nlp = _parser() if short else None
        if nlp is None:
            return trees
        with nlp.memory_zone():
            docs = nlp.pipe((sentences[place].quote(text) for place in short), batch_size=_BATCH)
            for place, doc in zip(short, docs, strict=True):
                trees[place] = _tree(doc, sentences[place].start)
    return trees


@cache
def _parser() -> "Language | None":
    if not is_parser_there():
        return None
    import spacy

    return spacy.load(MODEL)


def _tree(doc: Iterable[Any], start: int) -> Tree | None:
    """Return the tokens that are not white space; what hangs on white space hangs on its head."""
    kept = [token for token in doc if not token.is_space]
    places = {token.i: place for place, token in enumerate(kept)}
    tokens = [
        Token(
            start + token.idx,
            start + token.idx + len(token.text),
            token.text,
            token.tag_,
            token.dep_,
            places[_solid(token.head).i] if not _solid(token.head).is_space else place,
        )
        for place, token in enumerate(kept)
    ]
    return Tree(tokens) if tokens else None


def _solid(token: Any) -> Any:
    while token.is_space and token.head.i != token.i:
        token = token.head
    return token
