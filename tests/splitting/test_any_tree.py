"""Whatever tree the parser makes of a sentence, claims come out, and they are pieces of it."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.domain.spans import Span
from factcheck.splitting import Level, split
from factcheck.splitting import claims as claims_module
from factcheck.splitting.parser import parse
from factcheck.splitting.tree import Token, Tree

WORDS = """
    Mayor Ada Roos former President said who which that the a of in to and but not all both never will has
    been was were crew bridge boats nine 40 opened closing sold told because while if after according “ ” (
    ) — – , , . : ; 's reportedly killed injured its he they Monday 2019 $3 %"""
TAGS = "NN NNS NNP VB VBD VBZ VBN VBG MD JJ RB IN DT CC CD PRP WDT WP TO , . `` '' :"
RELATIONS = """
    nsubj nsubj:pass obj obl nmod acl acl:relcl advcl ccomp xcomp conj cc appos punct mark aux cop det amod
    advmod parataxis flat compound case nummod csubj dep"""


def any_tree(tree: Tree, dice: Random) -> Tree:
    """Return a tree of the same words with heads, relations and some tags by chance."""
    order = list(range(len(tree)))
    dice.shuffle(order)
    head = {place: dice.choice(order[:rank]) if rank else place for rank, place in enumerate(order)}

    def changed(place: int, token: Token) -> Token:
        relation = "ROOT" if head[place] == place else dice.choice(RELATIONS.split())
        tag = token.tag if dice.random() < 0.7 else dice.choice(TAGS.split())
        return replace(token, head=head[place], relation=relation, tag=tag)

    return Tree([changed(place, token) for place, token in enumerate(tree.tokens)])


@pytest.mark.slow
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(st.sampled_from(WORDS.split()), min_size=2, max_size=30),
    dice=st.randoms(use_true_random=False),
)
@pytest.mark.parametrize("level", [Level.CLAUSE, Level.ATOMIC])
def test_any_tree_gives_claims_that_are_pieces_of_the_text(
    monkeypatch: pytest.MonkeyPatch, level: Level, words: list[str], dice: Random
) -> None:
    def parsed_by_chance(text: str, sentences: Sequence[Span]) -> list[Tree | None]:
        return [tree and any_tree(tree, dice) for tree in parse(text, sentences)]

    monkeypatch.setattr(claims_module, "parse", parsed_by_chance)
    text = " ".join(words)

    found = split(text, level).claims

    for claim in found:
        ends = [edge for span in claim.spans for edge in (span.start, span.end)]
        assert ends == sorted(ends)
        assert 0 <= ends[0] < ends[-1] <= len(text)
