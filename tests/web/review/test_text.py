"""Every kind of block is drawn as what it is, with the marks of its claims."""

import re
from collections.abc import Callable
from datetime import date

from factories import MOMENT, make_article, make_user
from review_desk import ReviewDesk, spaced
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, ClaimState, Role
from factcheck.persistence.models import Article, ArticleVersion, Block, Claim, ClaimSpan

LINES = (
    (BlockKind.FURNITURE, "By our reporter"),
    (BlockKind.HEADLINE, "Harbour turns ninety"),
    (BlockKind.CAPTION, "The mayor at the quay"),
    (BlockKind.BODY, "The harbour opened in 1931."),
    (BlockKind.SUBHEADING, "Cranes"),
    (BlockKind.LIST, "Nine are blue"),
    (BlockKind.LIST, "Two are red"),
    (BlockKind.QUOTATION, "We love them"),
    (BlockKind.BODY, "Nobody knows why."),
    (BlockKind.FURNITURE, "Share this"),
)


def printed(desk: ReviewDesk) -> str:
    """Return the page of an article with one block of each kind, each line but furniture a claim."""
    text = "\n".join(line for _, line in LINES)
    article = make_article(desk.session, [text], reviewers=[desk.ann, desk.ben])
    version = desk.session.query(ArticleVersion).filter_by(article_id=article.id).one()
    desk.session.query(ClaimSpan).filter(ClaimSpan.claim.has(article_id=article.id)).delete()
    desk.session.query(Claim).filter_by(article_id=article.id).delete()
    desk.session.query(Block).filter_by(version_id=version.id).delete()
    at = number = 0
    for position, (kind, line) in enumerate(LINES, 1):
        block = Block(
            version_id=version.id, position=position, start=at, end=at + len(line), kind=kind, found_kind=kind
        )
        desk.session.add(block)
        desk.session.flush()
        if kind is not BlockKind.FURNITURE:
            number += 1
            add_claim(desk, article, block, number, line)
        at += len(line) + 1
    desk.session.commit()
    return spaced(desk.anns.get(f"/articles/{article.public_id}"))


def add_claim(desk: ReviewDesk, article: Article, block: Block, number: int, line: str) -> None:
    claim = Claim(
        article_id=article.id,
        version_id=block.version_id,
        block_id=block.id,
        number=number,
        kind=ClaimKind.FACT,
        is_checkable=True,
        state=ClaimState.OPEN,
        changed_at=MOMENT,
    )
    claim.all_spans = [
        ClaimSpan(
            version_id=block.version_id,
            revision=1,
            is_source=False,
            position=1,
            start=block.start,
            end=block.end,
            quote=line,
            before="",
            after="",
        )
    ]
    desk.session.add(claim)


def test_each_block_kind_has_its_element(desk: ReviewDesk) -> None:
    page = printed(desk)

    for opening, words in [
        ('<h1 id="headline" dir="auto" data-at="16">', "Harbour turns ninety"),
        (
            '<figcaption dir="auto" data-at="37"><span class="eyebrow">Photo caption</span>',
            "The mayor at the quay",
        ),
        ('<p class="para l1" data-n="1" data-at="59" dir="auto">', "The harbour opened in 1931."),
        ('<h2 dir="auto" data-at="87">', "Cranes"),
        ('<li data-at="94">', "Nine are blue"),
        ('<blockquote dir="auto"><p data-at="120">', "We love them"),
        ('<p class="para l1" data-n="2" data-at="133" dir="auto">', "Nobody knows why."),
    ]:
        assert re.search(re.escape(opening) + r"<mark [^>]*>" + re.escape(words), page), words


def test_list_items_share_a_list_and_furniture_stands_at_the_end(desk: ReviewDesk) -> None:
    page = printed(desk)

    assert page.count('<ul class="para"') == 1
    assert "2 lines left out as page furniture</summary>" in page
    assert '<p dir="auto">By our reporter</p><p dir="auto">Share this</p></details>' in page


def test_a_claim_that_crosses_another_is_cut_and_numbered_once(desk: ReviewDesk) -> None:
    first, second, _ = desk.claims
    desk.session.query(ClaimSpan).filter_by(claim_id=first.id).update({"end": 40})
    desk.session.commit()

    page = desk.anns.get(desk.url).text

    assert page.count('data-n="2" aria-details') == 2
    assert page.count('id="c2"') == page.count('id="r2"') == 1
    assert second.number == 2


def test_who_says_a_claim_is_marked_once_for_all_that_is_said(desk: ReviewDesk) -> None:
    for claim in desk.claims[:2]:
        own = claim.all_spans[0]
        place = {"start": 48, "end": 57, "quote": "The mayor", "before": own.before, "after": own.after}
        place["version_id"] = claim.version_id
        claim.all_spans.append(ClaimSpan(revision=1, is_source=True, position=1, **place))
    desk.session.commit()

    page = desk.anns.get(desk.url + "?claim=2").text

    assert page.count('<mark class="by now" data-of="1 2">The mayor</mark>') == 1
    assert "Said by: <q" in page
    assert '<mark class="by" data-of="1 2">' in desk.anns.get(desk.url + "?claim=3").text


def test_words_no_claim_covers_are_marked_counted_and_kept_from_claim_to_claim(desk: ReviewDesk) -> None:
    desk.session.query(ClaimSpan).filter_by(claim_id=desk.claims[1].id).update({"end": 34})
    desk.session.commit()

    page = spaced(desk.anns.get(desk.url + "?claim=1&view=coverage"))

    assert '<mark class="gap" id="g1">nine cranes</mark>' in page
    assert 'covers: <span class="num">2</span> of <span class="num">16</span> (12%)' in page
    assert '<a href="#g1" dir="auto">nine cranes</a>' in page
    assert 'href="?claim=3&view=coverage#c3"' in page.replace("&amp;", "&")
    assert "gap" not in desk.anns.get(desk.url + "?claim=1").text


def test_each_claim_of_the_paragraph_is_offered_to_be_joined_but_a_decided_one(desk: ReviewDesk) -> None:
    desk.claims[2].state = ClaimState.FINAL
    desk.session.commit()

    page = spaced(desk.anns.get(desk.url + "?claim=2"))

    assert "Join with claim 1</button>" in page
    assert "Join with claim 3</button>" not in page


def test_whoever_is_not_asked_is_offered_no_new_claim(
    desk: ReviewDesk, client_of: Callable[[Role, str], DeskClient]
) -> None:
    stranger = client_of(Role.REVIEWER, "Cy Roe")

    assert "data-may-cut" in desk.anns.get(desk.url).text
    assert "data-may-cut" not in stranger.get(desk.url).text


def test_what_is_known_of_the_article_stands_above_it(desk: ReviewDesk) -> None:
    desk.article.due_on = date(2026, 11, 22)
    desk.session.commit()
    undated = make_article(
        desk.session,
        state=ArticleState.SIGNED_OFF,
        reviewers=[make_user(desk.session, name="Cy Roe")],
        reference_date=None,
    )
    desk.session.rollback()

    page = spaced(desk.anns.get(desk.url))
    other = spaced(desk.anns.get(f"/articles/{undated.public_id}"))

    assert "Dated <b>May 2025</b>" in page
    assert "Due <b>22 November 2026</b>" in page
    assert "With <b>Sam Silva</b>" in page
    assert "<b>No date</b>: checks that need one are off" in other
    assert "Reviewed by <b>Cy Roe</b>" in other
    assert "<b>Signed off</b>" in other
