"""Print how many of the saved pages are read right, by the importer and by trafilatura alone."""

import sys
from collections.abc import Sequence
from typing import Any

from page_scores import Read, Score, as_read, bare_trafilatura, page_bytes, saved_pages, score

from factcheck.errors import Invalid
from factcheck.importers.from_html import read_page

BAR = 0.9


def main() -> int:
    """Print a table for each half, and a line for each page that is not wholly right."""
    pages = saved_pages()
    shapes = {page["shape"] for page in pages}
    print(f"{len(pages)} pages in {len(shapes)} shapes\n")
    print(f"{'':12} {'reader':12} {'text':>8} {'title':>8} {'date':>8} {'words F1':>9}")
    ours = {half: _of(pages, half, bare=False) for half in ("seen", "unseen")}
    bare = {half: _of(pages, half, bare=True) for half in ("seen", "unseen")}
    for half in ("seen", "unseen"):
        _print(half, "importer", [result for _, result in ours[half]])
        _print(half, "trafilatura", [result for _, result in bare[half]])
    everything = [result for half in ours.values() for _, result in half]
    _print("all", "importer", everything)
    _print("all", "trafilatura", [result for half in bare.values() for _, result in half])
    for page, result in (row for half in ours.values() for row in half):
        if not (result.text and result.title and result.date):
            print(f"  {page['file']} ({page['shape']}): {result}")
    return 0 if all(_share(everything, name) >= BAR for name in ("text", "title", "date")) else 1


def _of(pages: Sequence[dict[str, Any]], half: str, *, bare: bool) -> list[tuple[dict[str, Any], Score]]:
    return [(page, score(page, _read(page, bare=bare))) for page in pages if page["half"] == half]


def _read(page: dict[str, Any], *, bare: bool) -> Read:
    source = page_bytes(page)
    if bare:
        return bare_trafilatura(source, page["address"])
    try:
        return as_read(read_page(source, name=page["file"], base=page["address"]))
    except Invalid as error:
        return Read("", str(error), "")


def _share(results: Sequence[Score], name: str) -> float:
    return sum(getattr(result, name) for result in results) / len(results)


def _print(half: str, reader: str, results: Sequence[Score]) -> None:
    shares = "".join(f" {_share(results, name):8.0%}" for name in ("text", "title", "date"))
    mean = sum(result.overlap for result in results) / len(results)
    print(f"{half:12} {reader:12}{shares} {mean:9.3f}")


if __name__ == "__main__":
    sys.exit(main())
