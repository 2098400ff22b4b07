"""Every kind of block is drawn as what it is, with the marks of its claims."""

import re
from datetime import date

from factories import MOMENT, make_article, make_user
from review_desk import ReviewDesk, spaced

from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, ClaimState
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
        ('<h1 id="headline" dir="auto">', "Harbour turns ninety"),
        ('<figcaption dir="auto"><span class="eyebrow">Photo caption</span>', "The mayor at the quay"),
        ('<p class="para l1" data-n="1" dir="auto">', "The harbour opened in 1931."),
        ('<h2 dir="auto">', "Cranes"),
        ("<li>", "Nine are blue"),
        ('<blockquote dir="auto"><p>', "We love them"),
        ('<p class="para l1" data-n="2" dir="auto">', "Nobody knows why."),
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
