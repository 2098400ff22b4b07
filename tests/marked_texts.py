"""Tables of test sentences: one a line, a date before “|” where needed, what a checker quotes in brackets."""

import re

_DATE = re.compile(r"(\d{4}(?:-\d\d){0,2}) \| ")
_MARKED = re.compile(r"\[\[(.+?)\]\]")


def marked(table: str) -> list[tuple[str, str | None, str]]:
    """Return body, date and quote of each line; parts of one quote are joined as a finding joins them."""
    return [_case(line) for line in table.strip().splitlines()]


def _case(line: str) -> tuple[str, str | None, str]:
    found = _DATE.match(line)
    text = line[found.end() :] if found else line
    body = _MARKED.sub(r"\1", text)
    return body, found[1] if found else None, " … ".join(_MARKED.findall(text))
