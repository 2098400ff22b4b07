"""Work of one reviewer in words that nobody else writes, and how to look for it in what another one hears."""

import io
import re
import zipfile
from dataclasses import replace

from factories import actor_of, make_finding
from judging import DISPUTED, judge
from pypdf import PdfReader
from review_desk import ReviewDesk
from werkzeug.test import TestResponse

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import EvidenceDraft
from factcheck.persistence.models import Claim
from factcheck.services.evidence import add_evidence
from factcheck.services.findings import dismiss_finding

MARKERS = (
    "zqrationale",
    "zqtitle",
    "zqquote",
    "zqsite",
    "zqlocator",
    "zqdismissal",
    "zqarchive",
    "March 1871",
)
PARTS = ("", "panel", "panel-and-marks")


def work(desk: ReviewDesk, claim: Claim, *, with_finding: bool = True) -> None:
    """Let Ann judge, cite and dismiss, each with words that nobody else writes."""
    draft = EvidenceDraft(
        url="https://zqsite.example/1",
        title="zqtitle",
        quote="zqquote",
        locator="zqlocator",
        archived_url="https://zqarchive.example/1",
        published_on=PartialDate(1871, 3),
    )
    add_evidence(desk.session, actor=actor_of(desk.ann), claim_id=claim.public_id, draft=draft)
    judge(desk.session, desk.ann, claim, replace(DISPUTED, rationale="zqrationale"))
    if with_finding:
        dismiss_finding(
            desk.session,
            actor=actor_of(desk.ann),
            finding_id=make_finding(desk.session, claim).public_id,
            reason="zqdismissal",
            whole_group=False,
        )
    desk.session.rollback()


def _unpacked(body: bytes) -> str:
    """Return the words of a body, also of a file that packs them."""
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as parts:
            return "\n".join(parts.read(name).decode(errors="replace") for name in sorted(parts.namelist()))
    if body.startswith(b"%PDF"):
        reader = PdfReader(io.BytesIO(body))
        return "\n".join([str(reader.metadata), *(page.extract_text() for page in reader.pages)])
    return body.decode()


def told(response: TestResponse) -> str:
    """Return body and headers, without the reader's own search words; the date of a source is spoken."""
    words = re.sub(r'(?:value="|q=|“)(?:zq\w+|March.{1,3}1871)', "", _unpacked(response.data))
    return words.replace("1871-03", "March 1871") + "\n".join(
        f"{name}: {value}" for name, value in response.headers
    )
