"""Each JSON line gives a text or says in one sentence why it gives none."""

import pytest

from factcheck.splitting.documents import LONGEST_TEXT, BadLine, Document, read_documents


def test_line_gives_its_text_and_date() -> None:
    lines = [b'{"id": "a", "text": "Hei \\u00e5", "date": "2024-05"}\n', '{"id": 7, "text": "“Å”"}'.encode()]

    assert list(read_documents(lines)) == [Document("a", "Hei å", "2024-05"), Document(7, "“Å”")]


def test_byte_order_mark_is_dropped_from_the_first_line_only() -> None:
    mark = b"\xef\xbb\xbf"
    line = b'{"id": 1, "text": "x"}'

    first, second = read_documents([mark + line, mark + line])

    assert first == Document(1, "x")
    assert isinstance(second, BadLine)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"\xff",
        b"[1]",
        b"null",
        b"[" * 100_000,
        b'{"text": "x"}',
        b'{"id": null, "text": "x"}',
        b'{"id": true, "text": "x"}',
        b'{"id": NaN, "text": "x"}',
        b'{"id": "\\ud800", "text": "x"}',
    ],
    ids=lambda line: repr(line[:30]),
)
def test_line_whose_id_cannot_be_read_is_bad_without_one(line: bytes) -> None:
    (bad,) = read_documents([line])

    assert isinstance(bad, BadLine)
    assert bad.id is None
    assert bad.error.endswith(".")


@pytest.mark.parametrize(
    "line",
    [
        b'{"id": "a"}',
        b'{"id": "a", "text": 5}',
        b'{"id": "a", "text": "\\udc00"}',
        b'{"id": "a", "text": "x", "date": 2024}',
        b'{"id": "a", "text": "%s"}' % (b"x" * (LONGEST_TEXT + 1)),
    ],
    ids=lambda line: repr(line[:40]),
)
def test_line_without_a_usable_text_is_bad_under_its_id(line: bytes) -> None:
    (bad,) = read_documents([line])

    assert isinstance(bad, BadLine)
    assert bad.id == "a"
    assert bad.error.endswith(".")
