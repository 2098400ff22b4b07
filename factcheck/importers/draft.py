"""What every importer gives back, and the contract that it keeps."""

from dataclasses import dataclass
from typing import Protocol

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.splitting import Block


@dataclass(frozen=True)
class ArticleDraft:
    """An article before it is stored.

    `title` is empty if the source names none. `published` is the date that the source or a person gives.
    `published_from` is GIVEN with such a date, NONE if a person said that there is no date, and None if
    nobody was asked, so that the text itself may tell. `encoding` is None for text that was no file.
    `blocks` say what each part of the text is where the source knows, else they are found in the text.
    `address` is where the article stands in the web, `byline` who is named as its author.
    """

    title: str
    text: str
    published: PartialDate | None = None
    published_from: DateOrigin | None = None
    encoding: str | None = None
    blocks: tuple[Block, ...] = ()
    byline: str | None = None
    address: str | None = None


class Importer(Protocol):
    """Read one source; raises Invalid with one sentence if it cannot be read."""

    def __call__(self, source: bytes | str, name: str) -> ArticleDraft: ...
