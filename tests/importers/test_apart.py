"""A child with limits reads what comes from outside: it answers in JSON, and bombs end it, not the server."""

import json
import resource

import pytest
from bombs import (
    bomb,
    circling_pdf,
    deep_word_file,
    inflating_pdf,
    inflating_word_file,
    laughs,
    nested_archive,
    pdf_of_many_pages,
    understated_word_file,
)

from factcheck.domain.dates import PartialDate
from factcheck.errors import Invalid
from factcheck.importers import apart
from factcheck.importers.apart import read_address_apart, read_file_apart
from factcheck.importers.decoding import FILE_BYTES
from factcheck.importers.limits import Limits
from factcheck.importers.reading import read_file, shown_name
from factcheck.importers.transport import as_json, from_json

pytestmark = pytest.mark.slow

PAGE = (
    b"<head><meta name=author content='Ann Lee'><meta name=date content=2024-03-01></head>"
    b"<h1>Cranes move</h1>"
    b"<p>Nine cranes were moved to the old pier on Tuesday, the harbour office said in a statement.</p>"
)


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a.md"])
def test_the_child_gives_the_same_draft_as_this_process(name: str) -> None:
    assert read_file_apart(name, PAGE) == read_file(name, PAGE)


def test_a_draft_goes_to_json_and_back_whole() -> None:
    draft = read_file("a.html", PAGE)

    assert draft.published == PartialDate(2024, 3, 1)
    assert from_json(json.loads(as_json(draft))) == draft


@pytest.mark.parametrize(
    "change", [{"text": 5}, {"blocks": [[0, 9999, "body", None]]}, {"blocks": [[0]]}, {"title": []}]
)
def test_an_answer_that_is_no_draft_is_refused(change: dict[str, object]) -> None:
    row = {**json.loads(as_json(read_file("a.html", PAGE))), **change}

    with pytest.raises((ValueError, TypeError, Invalid)):
        from_json(row)


def test_nothing_is_read_that_is_too_large_or_of_no_known_kind() -> None:
    with pytest.raises(Invalid, match=r"“a\.html” is larger than 10 MB"):
        read_file_apart("a.html", b"a" * (FILE_BYTES + 1))
    with pytest.raises(Invalid, match="files may be"):
        read_file_apart("a.exe", b"MZ")


def test_an_address_is_read_in_the_child_too_and_private_ones_are_refused_there() -> None:
    with pytest.raises(Invalid, match="not public") as refused:
        read_address_apart("http://127.0.0.1/")

    assert refused.value.field == "address"


BOMBS = {
    "a Word file that unpacks to 150 MB": ("a.docx", lambda: inflating_word_file(150)),
    "a Word file that understates its size": ("a.docx", understated_word_file),
    "a Word file full of Word files": ("a.docx", nested_archive),
    "a billion laughs": ("a.docx", laughs),
    "a Word file nested 50,000 deep": ("a.docx", deep_word_file),
    "a PDF that unpacks to 200 MB": ("a.pdf", lambda: inflating_pdf(200)),
    "a PDF whose pages go round": ("a.pdf", circling_pdf),
    "a PDF of 20,000 pages": ("a.pdf", lambda: pdf_of_many_pages(20_000)),
    "a page nested 300,000 deep": ("a.html", lambda: bomb("a page nested 300,000 deep")[1]),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_one_sentence_and_this_process_stays_small(name: str) -> None:
    ending, make = BOMBS[name]
    source = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(Invalid, match="“a") as refused:
        read_file_apart(ending, source)

    assert refused.value.field == "file"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_a_child_that_needs_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LIMITS", Limits(wall=0.01))

    with pytest.raises(Invalid, match="takes too long"):
        read_file_apart("a.html", PAGE)


def test_an_answer_that_is_too_long_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LIMITS", Limits(answer=100))

    with pytest.raises(Invalid, match="too large inside"):
        read_file_apart("a.html", PAGE)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (b'{"fault": "MemoryError", "memory": true}', "too much memory"),
        (b'{"fault": "KeyError: 1"}', "cannot be read"),
        (b"not json", "cannot be read"),
        (b"[]", "cannot be read"),
        (b'{"refused": "No.", "field": "title"}', "No."),
    ],
)
def test_whatever_a_child_answers_there_is_one_sentence(answer: bytes, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence) as refused:
        apart._draft_in(answer, "“a.pdf”", "file")

    assert refused.value.field == "file"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\desk\\a.txt", "a.txt"),
        ("a\x00b\r\n.txt", "ab.txt"),
        ("\u202etxt.a", "txt.a"),
        ("", "The file"),
        ("/", "The file"),
    ],
)
def test_the_name_of_a_file_is_only_its_last_part(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_name_of_300_bytes_is_cut_in_the_middle() -> None:
    shown = shown_name("n" * 296 + ".txt")

    assert len(shown) == 100
    assert shown.endswith(".txt")
