"""The case that the tool was born from, and the span rules over real news."""

import csv
import gzip
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.domain.coverage import coverage_of
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import claim_text
from factcheck.splitting import split

ARTICLES = 40

pytestmark = pytest.mark.slow


@pytest.fixture
def article(shared_dir: Path) -> str:
    return (shared_dir / "articles" / "high-level-dialogue.txt").read_text("utf-8")


@pytest.fixture
def news(shared_dir: Path) -> list[str]:
    csv.field_size_limit(10**9)
    path = shared_dir / "data" / "news" / "wikinews-2019.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as rows:
        return [row["text"] for row in csv.DictReader(rows)][:ARTICLES]


def test_the_article_has_as_many_claims_as_a_person_would_mark(article: str) -> None:
    claims = split(article).claims

    assert 50 <= len(claims) <= 66
    assert 30 <= sum(claim.is_checkable for claim in claims) <= 42


def test_the_wrong_titles_are_claims_by_themselves(article: str) -> None:
    words = {claim_text(article, claim.spans) for claim in split(article).claims}

    assert "Trump has been out of office since January 2021" in words
    assert "former U.S. President Donald Trump" in words
    assert "President Biden’s administration" in words


def test_claims_of_news_keep_the_span_rules(news: list[str]) -> None:
    for text in news:
        found = split(text)
        assert len({claim.spans for claim in found.claims}) == len(found.claims)
        for claim in found.claims:
            assert all(one.end < other.start for one, other in pairwise(claim.spans))
            assert all(map(found.blocks[claim.block].span.holds, (*claim.spans, *claim.source)))
            assert sum(all(map(sentence.holds, claim.spans)) for sentence in found.sentences) == 1
            assert not any(span.quote(text)[0] in ",;: \n" for span in claim.spans)


def test_nearly_all_words_of_news_lie_in_a_claim_or_source(news: list[str]) -> None:
    words = gaps = 0
    for text in news:
        found = split(text)
        body = [block.span for block in found.blocks if block.kind is not BlockKind.FURNITURE]
        told = [span for claim in found.claims for span in (*claim.spans, *claim.source)]
        covered = coverage_of(text, body, told)
        words, gaps = words + covered.words, gaps + covered.loose

    assert gaps / words < 0.04
