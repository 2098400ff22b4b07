"""PDF: pages become paragraphs again, running heads are left out, what cannot be read is said."""

import io

import pypdf
import pytest
from bombs import pdf_of_pages

from factcheck.domain.labels import BlockKind
from factcheck.errors import Invalid
from factcheck.importers.from_pdf import one_text, read


def page(*lines: str) -> bytes:
    shown = b" ".join(b"(%s) Tj T*" % line.encode("latin-1") for line in lines)
    return b"BT /F1 11 Tf 14 TL 72 720 Td " + shown + b" ET"


BODY = ("cranes were moved to the old pier on Tuesday, the office said.", "hours were enough for it all.")


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        page(f"Harbour News, issue {n}", f"Story {word}.", *(f"{word} {line}" for line in BODY), f"{n}")
        for n, word in enumerate(("One", "Two", "Three"), 1)
    ]

    draft = read(pdf_of_pages(*pages), "a.pdf")

    left_out = [
        (block.span.quote(draft.text), block.reason) for block in draft.blocks if block.kind == "furniture"
    ]
    assert ("Harbour News, issue 1", "running head") in left_out
    assert ("2", "page number") in left_out
    kept = " ".join(
        block.span.quote(draft.text) for block in draft.blocks if block.kind is not BlockKind.FURNITURE
    )
    assert "Harbour News" not in kept
    assert "Two cranes were moved" in kept


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the har-", "bour"], "the harbour"),
        (["a well-known well-", "known man"], "a well-known well-known man"),
        (["the Franco-", "Prussian war"], "the Franco-Prussian war"),
        (["from 1914-", "1918"], "from 1914-1918"),
    ],
)
def test_words_parted_at_a_line_end_are_joined(lines: list[str], text: str) -> None:
    assert one_text(lines) == text


def locked() -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(pdf_of_pages(page("words"))))
    writer.encrypt("secret", algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"words", "not what its ending says"),
        (b"%PDF-1.7 and nothing more", "is broken"),
        (pdf_of_pages(b"q Q"), "only pictures"),
        (pdf_of_pages(page("a" * 400_000), page("b" * 400_000), page("c" * 400_000)), "1,000,000"),
        (locked(), "locked with a password"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence(source: bytes, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence):
        read(source, "a.pdf")
