"""Page furniture: lines that came along with an article and say nothing of its own, each with the reason."""

import re

from factcheck.splitting.datelines import is_date, is_dateline, is_labelled_date
from factcheck.splitting.names import is_names
from factcheck.splitting.page_words import LINK_LISTS, NETWORKS, REASONS, Furniture

_LONGEST = 300
_WORD = re.compile(r"[^\W_]")
_FOLDED = re.compile(r"[^a-z' ]+")

_OPENINGS: tuple[tuple[Furniture, re.Pattern[str]], ...] = (
    (
        Furniture.TAGS,
        re.compile(r"(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords|posted in)\s?:", re.I),
    ),
    (
        Furniture.LINK,
        re.compile(
            r"(?:read (?:more|also|next|on)|also read|more on this|see also|related(?: \w+)?|watch|listen"
            r"|recommended|don['’]t miss)\s?[:>»]",
            re.I,
        ),
    ),
    (Furniture.LINK, re.compile(r"(?:https?://|www\.)\S+$|more from [^.!?]+$|click here to ", re.I)),
    (Furniture.LINK, re.compile(r"\d{1,3}[- ]min(?:ute)?s? read$|reading time\b", re.I)),
    (Furniture.SHARE, re.compile(r"(?:follow|like|find) us on ", re.I)),
    (Furniture.COPYRIGHT, re.compile(r"©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4})", re.I)),
    (Furniture.COPYRIGHT, re.compile(r".*all rights reserved\.?$", re.I)),
    (Furniture.ADVERTISEMENT, re.compile(r"(?:story|article) continues (?:below|after)\b", re.I)),
    (
        Furniture.NEWSLETTER,
        re.compile(
            r"(?:sign up|subscribe|get|join|register|receive|enter)\b.*"
            r"\b(?:newsletters?|inbox|(?:email|news) alerts|mailing list|your e-?mail)\b",
            re.I,
        ),
    ),
)
_CREDIT = re.compile(
    r"(?:file )?(?:photo(?:graph|graphy|s)?|image|picture|video|illustration|graphic|credits?)"
    r"(?: credit| courtesy)?(?:\s?[:/]| by\b| courtesy of\b| via\b)\s?",
    re.I,
)
_AGENCY = re.compile(
    r"\b(?:Getty Images|AP Photo|AP|Reuters|REUTERS|AFP|EPA|PA Media|PA Wire|Shutterstock|Associated Press"
    r"|Xinhua|Alamy|Unsplash|Flickr|Wikimedia Commons|Handout|Stock|via)\b"
)
_BY = re.compile(r"(?:(?:written|reported|story|words|text|report|photographs|from) )?by\b:?\s", re.I)
_CREW = re.compile(
    r"\b(?:additional )?(?:reporting|writing|editing|edited|compiled|graphics) (?:by|from)\b", re.I
)


def furniture_reason(text: str, *, is_at_top: bool) -> Furniture | None:
    """Return why the block is furniture, None if it is not; a bare date is so only above the article."""
    if not _WORD.search(text):
        return Furniture.SEPARATOR
    if len(text) > _LONGEST:
        return None
    line = " ".join(text.split())
    return _phrase(line, is_at_top) or _opening(line) or _name_line(line) or _date_line(line, is_at_top)


def opens_link_list(text: str) -> bool:
    """Tell whether links to other pages follow, as after “Most read”."""
    return len(text) <= _LONGEST and _folded(text) in LINK_LISTS


def is_credit(text: str) -> bool:
    """Tell whether the text only says who made a picture."""
    label = _CREDIT.match(text)
    if label:
        return is_names(text[label.end() :])
    rest, agencies = _AGENCY.subn("", text)
    is_alone = not _WORD.search(rest)
    return agencies > 0 and (is_alone or ("/" in text and is_names(text, most=7)))


def _phrase(line: str, is_at_top: bool) -> Furniture | None:
    folded = _folded(line)
    if folded in LINK_LISTS:
        return Furniture.LINK
    reason = REASONS.get(folded)
    if reason is Furniture.SECTION and not is_at_top:
        return None
    words = folded.split()
    if len(words) > 1 and NETWORKS.issuperset(words):
        return Furniture.SHARE
    return reason


def _opening(line: str) -> Furniture | None:
    if all(word.startswith("#") and len(word) > 1 for word in line.split()):
        return Furniture.TAGS
    return next((reason for reason, pattern in _OPENINGS if pattern.match(line)), None)


def _name_line(line: str) -> Furniture | None:
    by = _BY.match(line)
    rest = line[by.end() :] if by else _CREW.sub(" ", line) if _CREW.search(line) else ""
    if is_names(rest, most=20):
        return Furniture.BYLINE
    return Furniture.CREDIT if is_credit(line) else None


def _date_line(line: str, is_at_top: bool) -> Furniture | None:
    if is_labelled_date(line) or (is_at_top and is_date(line)):
        return Furniture.DATE
    return Furniture.DATELINE if is_dateline(line) else None


def _folded(text: str) -> str:
    """Return the words in small letters, without marks and counts: “Comments (12)” gives “comments”."""
    return " ".join(_FOLDED.sub(" ", text.lower().replace("’", "'")).split())
