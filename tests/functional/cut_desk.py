"""Articles for tests of cutting by hand: paragraphs, and claims given by the words of their spans."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desk import ServedDesk
from factories import MOMENT, make_article
from playwright.sync_api import Page, expect
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, ClaimState, DropCause, Role
from factcheck.domain.spans import Span, claim_text
from factcheck.persistence.models import Article, ArticleVersion, Block, Claim, ClaimSpan, User
from factcheck.persistence.session import make_engine, session_factory

# An emoji of two UTF-16 units, one made of several code points, and a letter with a combining mark.
PARAGRAPHS = (
    "🚢 The 👩‍🚒 cafe\u0301 opened in 1931. It has nine red cranes and two docks.",
    "Nine cranes work, the mayor told the council, but the docks, which cost little, stand empty.",
)


@dataclass(frozen=True)
class Wanted:
    """A claim by the words of its spans, each the first place after the one before."""

    words: Sequence[str]
    said_by: Sequence[str] = ()
    kind: ClaimKind = ClaimKind.FACT
    is_dropped: bool = False


@dataclass(frozen=True)
class Text:
    """What an article is made of."""

    paragraphs: Sequence[str] = PARAGRAPHS
    claims: Sequence[Wanted] = field(
        default_factory=lambda: (
            Wanted(["The 👩‍🚒 cafe\u0301 opened in 1931"]),
            Wanted(["It has nine red cranes"]),
            Wanted(["nine red"], kind=ClaimKind.EMBEDDED),
            Wanted(["Nine cranes work"], ["the mayor told the council"], ClaimKind.ATTRIBUTED),
            Wanted(["the docks", "stand empty"]),
            Wanted(["which cost little"], kind=ClaimKind.OPINION, is_dropped=True),
        )
    )


@dataclass(frozen=True)
class CutDesk:
    """An article to cut, and the desk that serves it."""

    desk: ServedDesk
    article: str
    text: str
    is_draft: bool

    @property
    def address(self) -> str:
        """Return where the article is cut now."""
        return f"/articles/{self.article}" + ("/split" if self.is_draft else "")

    def session(self) -> Session:
        return session_factory(make_engine(self.desk.settings.database_url))()

    def claims(self) -> list[str]:
        """Return the words of the claims that stand, by number, with a mark on those that are not judged."""
        with self.session() as session:
            query = select(Claim).join(Article).where(Article.public_id == self.article)
            rows = session.scalars(query.where(Claim.number.is_not(None)).order_by(Claim.number))
            return [
                ("– " if claim.state is ClaimState.DROPPED else "")
                + claim_text(self.text, [Span(row.start, row.end) for row in claim.spans])
                for claim in rows
            ]


def write_article(desk: ServedDesk, *, state: ArticleState, text: Text | None = None) -> CutDesk:
    """Store an article whose claims are given by their words, with all reviewers of the desk."""
    wanted = text or Text()
    whole = "\n\n".join(wanted.paragraphs)
    with session_factory(make_engine(desk.settings.database_url))() as session:
        reviewers = list(session.scalars(select(User).where(User.role == Role.REVIEWER)))
        article = make_article(session, [whole], state=state, reviewers=reviewers, required=1)
        session.query(ClaimSpan).delete()
        session.query(Claim).delete()
        blocks = _write_blocks(session, article, wanted.paragraphs)
        for number, claim in enumerate(wanted.claims, 1):
            _write_claim(session, blocks, number, claim, whole)
        session.commit()
        return CutDesk(desk, article.public_id, whole, state is ArticleState.DRAFT)


def _write_blocks(session: Session, article: Article, paragraphs: Sequence[str]) -> list[Block]:
    version = session.query(ArticleVersion).filter_by(article_id=article.id).one()
    session.query(Block).filter_by(version_id=version.id).delete()
    blocks, at = [], 0
    for position, paragraph in enumerate(paragraphs, 1):
        end = at + len(paragraph)
        kinds = {"kind": BlockKind.BODY, "found_kind": BlockKind.BODY}
        blocks.append(Block(version=version, position=position, start=at, end=end, **kinds))
        at = end + 2
    session.add_all(blocks)
    session.flush()
    return blocks


def _write_claim(session: Session, blocks: Sequence[Block], number: int, wanted: Wanted, text: str) -> None:
    spans = _places(text, wanted.words)
    block = next(block for block in blocks if block.start <= spans[0].start < block.end)
    state = ClaimState.DROPPED if wanted.is_dropped else ClaimState.OPEN
    claim = Claim(
        article_id=block.version.article_id,
        version_id=block.version_id,
        block_id=block.id,
        number=number,
        kind=wanted.kind,
        is_checkable=not wanted.is_dropped,
        state=state,
        former_state=ClaimState.OPEN if wanted.is_dropped else None,
        drop_cause=DropCause.NOT_CHECKABLE if wanted.is_dropped else None,
        drop_reason=wanted.kind.value if wanted.is_dropped else None,
        changed_at=MOMENT,
    )
    claim.all_spans = [
        ClaimSpan(
            version_id=claim.version_id,
            revision=1,
            is_source=is_source,
            position=position,
            start=span.start,
            end=span.end,
            quote=span.quote(text),
            before="",
            after="",
        )
        for is_source, words in ((False, spans), (True, _places(text, wanted.said_by)))
        for position, span in enumerate(words, 1)
    ]
    session.add(claim)


def _places(text: str, words: Sequence[str]) -> list[Span]:
    spans, at = [], 0
    for quote in words:
        start = text.index(quote, at)
        at = start + len(quote)
        spans.append(Span(start, at))
    return spans


_PLACE = """(words) => {
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(words);
        if (at >= 0) return [walker.currentNode, at];
    }
}"""


def select_words(page: Page, first: str, last: str) -> None:
    """Select from the first place of some words to the end of others, as the keyboard or a finger would."""
    page.evaluate(
        f"""([first, last]) => {{
            const place = {_PLACE};
            const [start, from] = place(first);
            const [end, to] = place(last);
            getSelection().setBaseAndExtent(start, from, end, to + last.length);
        }}""",
        [first, last],
    )


def middle_of(page: Page, words: str) -> tuple[float, float]:
    """Return where on the screen some words of the text stand."""
    x, y = page.evaluate(
        f"""(words) => {{
            const [node, at] = ({_PLACE})(words);
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            const box = range.getBoundingClientRect();
            return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        }}""",
        words,
    )
    return x, y


def told(page: Page, words: str) -> None:
    """Wait until the toast says this."""
    expect(page.locator("#toast.on #toast-words")).to_contain_text(words)


def open_article(page: Page, cut: CutDesk, who: str, claim: int) -> Page:
    """Sign in and open the page on which the article is cut now, with its scripts at work."""
    cut.desk.admit(page, who)
    page.goto(f"{cut.address}?claim={claim}")
    page.wait_for_load_state("networkidle")
    return page
