"""Markdown: marks of headings, lists and quotations stay for the splitter, all other markup is taken off."""

import re
from dataclasses import replace

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.errors import Invalid
from factcheck.importers import from_text
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.wording import stored_form

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(title|date):[ \t]*(.+)$", re.MULTILINE | re.IGNORECASE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_UNDERLINED = re.compile(r"^(?![ \t]*(?:$|[#>]|[-*+] ))[ ]{0,3}(\S.*)\n {0,3}(=+|-{2,})[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}(?:[-*_] ?){3,}[ \t]*$")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)[^`~]*$")
_BULLET = re.compile(r"^([ \t]*)[*+][ \t]+")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\](?:\([^()\s]*(?: \"[^\"\n]*\")?\)|\[[^\[\]\n]*\])")
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]]+\]:[ \t]+\S+.*$")
_BARE_ADDRESS = re.compile(r"<(https?://[^<>\s]+)>")
_STRONG = re.compile(r"(?<!\\)(\*\*|__)(?=\S)([^*_\n]+)(?<![\s\\])\1")
_STRESS = re.compile(r"(?<![\w*_\\])([*_])(?=\S)([^*_\n]+)(?<![\s\\])\1(?![\w*_])")
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")


def read(source: bytes | str, name: str) -> ArticleDraft:
    """Return a Markdown text without inline markup; its front matter may give a title and a date."""
    raw = from_text.read(source, name)
    front = _FRONT_MATTER.match(raw.text)
    fields = {key.lower(): value for key, value in _FIELD.findall(front[1])} if front else {}
    body = raw.text[front.end() :] if front else raw.text
    lines, title = _without_markup(_UNDERLINED.sub(_marked_heading, _without_comments(body)))
    published = _date_of(fields.get("date", ""))
    return replace(
        raw,
        title=_plain(_unquoted(fields.get("title", ""))) or title,
        text=stored_form(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"),
        published=published,
        published_from=DateOrigin.GIVEN if published else None,
    )


def _without_comments(body: str) -> str:
    """Take comments off; one that never ends is no comment, and is looked for once only."""
    kept: list[str] = []
    place = 0
    while (start := body.find("<!--", place)) >= 0 and (end := body.find("-->", start + 4)) >= 0:
        kept.append(body[place:start])
        place = end + 3
    return "".join([*kept, body[place:]])


def _marked_heading(match: re.Match[str]) -> str:
    return f"{'#' if match[2].startswith('=') else '##'} {match[1]}"


def _without_markup(body: str) -> tuple[list[str], str]:
    """Return the lines without markup, and the first heading."""
    lines: list[str] = []
    title = ""
    for line in body.split("\n"):
        heading = _HEADING.match(line)
        if heading:
            words = _plain(heading[2])
            title = title or words
            lines += ["", f"{heading[1]} {words}", ""]
        elif _RULE.match(line) or _FENCE.match(line) or _DEFINITION.match(line):
            lines.append("")
        else:
            lines.append(_plain(_BULLET.sub(r"\1- ", line)).rstrip())
    return lines, title


def _plain(line: str) -> str:
    line = _BARE_ADDRESS.sub(r"\1", _LINK.sub(r"\1", line))
    line = _STRESS.sub(r"\2", _STRONG.sub(r"\2", _CODE.sub(r"\1", line)))
    return _ESCAPE.sub(r"\1", line)


def _unquoted(value: str) -> str:
    return value.strip().strip("\"'").strip()


def _date_of(value: str) -> PartialDate | None:
    try:
        return PartialDate.parse(_unquoted(value)[:10])
    except Invalid:
        return None
