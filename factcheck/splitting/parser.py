"""The parser: sentences to dependency trees; the only module that knows spaCy, loaded on first use."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from factcheck.domain.spans import Span
from factcheck.splitting.tree import Token, Tree

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

WITHOUT_PARSER = "The parser is not installed, so sentences are cut only where it is safe without it."
MODEL = Path(__file__).parent / "model" / "parser"
# Longer ones are lists, tables or noise; a tree of them costs much and tells nothing.
LONGEST_SENTENCE = 1_200
_BATCH = 256
# A line end or a no-break space is read as any space.
_SPACE = re.compile(r"\s")
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
            words = [_words(nlp, text, sentences[place]) for place in short]
            docs = nlp.pipe((doc for doc, _ in words), batch_size=_BATCH)
            for place, doc, (_, starts) in zip(short, docs, words, strict=True):
                trees[place] = _tree(doc, starts)
    return trees


@cache
def _parser() -> "Language | None":
    if not is_parser_there():
        return None
    import spacy

    return spacy.load(MODEL)


def _words(nlp: "Language", text: str, sentence: Span) -> tuple["Doc", list[int]]:
    """Return the words and marks of a sentence, and where each starts; white space is no word of its own."""
    found = nlp.make_doc(_SPACE.sub(" ", sentence.quote(text)))
    kept = [token for token in found if not token.is_space]
    doc = type(found)(nlp.vocab, [token.text for token in kept], [bool(token.whitespace_) for token in kept])
    return doc, [sentence.start + token.idx for token in kept]


def _tree(doc: "Doc", starts: Sequence[int]) -> Tree | None:
    tokens = [
        Token(start, start + len(token.text), token.text, token.tag_, token.dep_, token.head.i)
        for start, token in zip(starts, doc, strict=True)
    ]
    return Tree(tokens) if tokens else None
