"""Files become drafts: encodings are found and said, what cannot be read gets one sentence."""

import codecs
import random

import pytest

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.errors import Invalid
from factcheck.importers import ArticleDraft, read_file, stored_form
from factcheck.importers.decoding import FILE_BYTES
from factcheck.importers.wording import TEXT_CHARACTERS

WESTERN = "The mayor’s café said “no” on Tuesday – it cost £40 in Orléans."
RUSSIAN = "Привет, мир. Сегодня мэр открыл новый мост через реку Волгу, и город праздновал весь день."
CHINESE = "昨天市长为新桥揭幕，数百名市民参加了仪式。"


@pytest.mark.parametrize(
    ("source", "text", "encoding"),
    [
        (b"plain words", "plain words", "UTF-8"),
        (WESTERN.encode(), WESTERN, "UTF-8"),
        (codecs.BOM_UTF8 + WESTERN.encode(), WESTERN, "UTF-8"),
        (WESTERN.encode("utf-16"), WESTERN, "UTF-16"),
        (codecs.BOM_UTF16_BE + WESTERN.encode("utf-16-be"), WESTERN, "UTF-16"),
        (WESTERN.encode("utf-32"), WESTERN, "UTF-32"),
        (WESTERN.encode("cp1252"), WESTERN, "Windows-1252"),
        ("A naïve plan".encode("latin-1"), "A naïve plan", "Windows-1252"),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "Windows-1251"),
        (CHINESE.encode("gb18030"), CHINESE, "GB18030"),
    ],
)
def test_the_encoding_is_found_and_said(source: bytes, text: str, encoding: str) -> None:
    draft = read_file("news.txt", source)

    assert (draft.text, draft.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("name", "source", "sentence"),
    [
        ("a.txt", b"", "“a.txt” is empty."),
        ("a.txt", b" \n\t ", "“a.txt” is empty."),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "“a.txt” is not a text file"),
        ("a.txt", b"half text \x00 half not", "“a.txt” is not a text file"),
        ("a.txt", b"\x1b[31mred\x1b[0m", "“a.txt” is not a text file"),
        ("a.txt", codecs.BOM_UTF8 + b"\xff", "“a.txt” says that it is UTF-8, but it is broken."),
        ("a.txt", codecs.BOM_UTF16_LE + b"a", "“a.txt” says that it is UTF-16, but it is broken."),
        ("a.txt", b"a" * (FILE_BYTES + 1), "“a.txt” is larger than 10 MB."),
        ("a.txt", b"a" * (TEXT_CHARACTERS + 1), "1,000,001 characters"),
        ("a.txt", b"\xe9" * (4 * TEXT_CHARACTERS + 1), "more than 1,000,000 characters"),
        ("a.rtf", b"PK", "“a.rtf” cannot be read: files may be .txt, .md, .html, .htm, .docx, .pdf."),
        ("article", b"words", "“article” cannot be read"),
        ("../../etc/passwd", b"words", "“passwd” cannot be read"),
        ("C:\\desk\\a.exe", b"words", "“a.exe” cannot be read"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence_at_the_file(name: str, source: bytes, sentence: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_file(name, source)

    assert sentence in str(refused.value)
    assert refused.value.field == "file"


def test_random_bytes_never_crash_the_reader() -> None:
    noise = random.Random(11)
    for size in (10, 100, 1000) * 20:
        source = noise.randbytes(size)
        try:
            draft = read_file("noise.txt", source)
        except Invalid:
            continue
        assert draft.encoding


def test_a_given_title_and_date_win_over_those_of_the_file() -> None:
    source = b"---\ntitle: Old\ndate: 2020-01-01\n---\nWords."

    draft = read_file("a.md", source, title=" New ", published=PartialDate(2025, 5))

    assert (draft.title, draft.published, draft.published_from) == (
        "New",
        PartialDate(2025, 5),
        DateOrigin.GIVEN,
    )


def test_a_text_file_proposes_neither_title_nor_date() -> None:
    draft = read_file("a.TXT", b"Headline\n\nWords of 13 May 2025.")

    assert draft == ArticleDraft("", "Headline\n\nWords of 13 May 2025.", encoding="UTF-8")


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("\ufeffmarked", "marked"),
        ("cafe\u0301", "café"),
        ("\U0001f3f4 and \u202eright to left", "\U0001f3f4 and \u202eright to left"),
    ],
)
def test_a_text_is_stored_composed_and_with_line_feeds(given: str, stored: str) -> None:
    assert stored_form(given) == stored


@pytest.mark.parametrize("given", ["", " \n", "a\0b", "a\ud800b", "a" * (TEXT_CHARACTERS + 1)])
def test_what_cannot_be_stored_is_refused(given: str) -> None:
    with pytest.raises(Invalid) as refused:
        stored_form(given)

    assert refused.value.field == "text"
