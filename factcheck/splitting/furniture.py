"""Page furniture: lines that came along with an article and say nothing of its own, each with the reason."""

import re
from enum import StrEnum

from factcheck.splitting.datelines import is_date, is_dateline, is_labelled_date
from factcheck.splitting.names import is_names

_LONGEST = 300
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FOLDED = re.compile(r"[^a-z' ]+")


class Furniture(StrEnum):
    """Why a block is left out, in words for the reader."""

    SEPARATOR = "separator"
    BYLINE = "byline"
    DATE = "date of issue"
    DATELINE = "dateline"
    CREDIT = "photo credit"
    COMMENT = "comment link"
    SHARE = "share link"
    NEWSLETTER = "newsletter line"
    LINK = "page link"
    TAGS = "tags"
    ADVERTISEMENT = "advertisement"
    COPYRIGHT = "copyright line"
    SECTION = "section label"


_PHRASES: dict[Furniture, str] = {
    Furniture.COMMENT: """
        leave a comment|leave a reply|leave your comment|add a comment|post a comment|write a comment|comment
        comments|no comments|view comments|show comments|join the conversation|join the discussion|reply
        have your say|log in to comment|sign in to comment|comments are closed
    """,
    Furniture.SHARE: """
        share|share this|share this article|share this story|share this post|share on|share via|share with friends
        follow us|like this|like|like us on facebook|tweet this|copy link|link copied|send to a friend|print this
        print this article|email this article|save|save article|save for later|save this article|bookmark
    """,
    Furniture.NEWSLETTER: "newsletter|newsletters|subscribe|subscribe now|subscribe today|sign up|email alerts",
    Furniture.LINK: """
        read more|read next|read also|also read|read the full story|read full article|continue reading|keep reading
        learn more|more|see more|show more|load more|view more|view all|see all|watch|watch now|listen|download
        listen to this article|click here|skip to content|skip to main content|back to top|home|menu|search
        log in|login|sign in|register|contact us|about us|privacy policy|terms of use|terms of service
        cookie policy|next article|previous article|next|previous|related topics
    """,
    Furniture.ADVERTISEMENT: """
        advertisement|advertisements|advertising|ad|sponsored|sponsored content|paid content|promoted
        story continues below advertisement|article continues below advertisement|story continues below
        article continues after advertisement|paid post
    """,
    Furniture.SECTION: """
        world|world news|news|local news|politics|opinion|opinions|comment is free|business|sport|sports|technology
        tech|science|health|culture|lifestyle|entertainment|international|national|europe|asia|africa|americas
        middle east|economy|environment|travel|education|breaking|breaking news|exclusive|live|latest|latest news
    """,
}
_REASONS = {
    phrase.strip(): reason
    for reason, phrases in _PHRASES.items()
    for line in phrases.splitlines()
    for phrase in line.split("|")
    if phrase.strip()
}
# After one of these, lines without a stop are links to other pages.
_LISTS = frozenset(
    phrase.strip()
    for line in """
        trending|trending now|trending stories|most read|most popular|most viewed|most shared|popular|popular now
        related|related articles|related stories|related news|related content|related posts|related links
        recommended|recommended for you|recommended stories|you may also like|you might also like|editors' picks
        editor's picks|more stories|more news|more on this story|more on this topic|more from this section
        top stories|latest stories|latest headlines|up next|what to read next|in other news|don't miss|see also
        around the web|from the web|promoted stories|more like this|must read|further reading
    """.splitlines()
    for phrase in line.split("|")
    if phrase.strip()
)
_NETWORKS = frozenset(
    """
    facebook twitter x whatsapp linkedin reddit email e-mail mail pinterest telegram instagram tumblr messenger
    bluesky threads mastodon flipboard pocket print share tweet copy link pin save youtube tiktok rss or and via
    on this
    """.split()
)
_OPENINGS: tuple[tuple[Furniture, re.Pattern[str]], ...] = (
    (Furniture.TAGS, re.compile(r"(?:tags?|topics?|filed under|filed in|categor(?:y|ies)|keywords|posted in)\s?:", re.I)),
    (
        Furniture.LINK,
        re.compile(
            r"(?:(?:read (?:more|also|next|on)|also read|more on this|see also|related(?: \w+)?|watch|listen|more here"
            r"|recommended|don['’]t miss)\s?[:>»]|click here |https?://\S+$|www\.\S+$|more from [^.!?]+$)",
            re.I,
        ),
    ),
    (Furniture.SHARE, re.compile(r"(?:share|follow us|like us|find us) on [^.!?]+[.!]?$", re.I)),
    (Furniture.COPYRIGHT, re.compile(r"(?:©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4}))|all rights reserved\.?$", re.I)),
    (Furniture.ADVERTISEMENT, re.compile(r"(?:story|article) continues (?:below|after)\b", re.I)),
    (
        Furniture.BYLINE,
        re.compile(
            r"(?:(?:additional )?(?:reporting|writing|editing|compiled|graphics) (?:by|from) [A-Z]"
            r"|[Ee]dited by [A-Z]|\(?(?:Additional r|R)eporting by [A-Z])"
        ),
    ),
    (Furniture.LINK, re.compile(r"(?:an? )?\d{1,3}[- ]min(?:ute)?s? read$|reading time\b", re.I)),
)
_CREDIT = re.compile(
    r"(?:file )?(?:photo(?:graph|graphy|s)?|image|picture|video|illustration|graphic|credit|credits)"
    r"(?: credit| courtesy)?(?:\s?[:/]| by\b| courtesy of\b| via\b)\s?",
    re.I,
)
_AGENCY = re.compile(
    r"\b(?:Getty Images|AP Photo|Reuters|AFP|EPA|PA Media|PA Wire|Shutterstock|Associated Press|Xinhua|Alamy"
    r"|Bloomberg|Unsplash|Flickr|Wikimedia Commons|Handout)\b"
)
_NEWSLETTER = re.compile(r"(?:sign up|subscribe|get|join|register|receive|enter your e-?mail)\b", re.I)
_MAIL = re.compile(r"\b(?:newsletters?|inbox|briefing|email alerts|news alerts|mailing list|your e-?mail)\b", re.I)
_BY = re.compile(r"(?:(?:written|reported|story|words|text|report|photographs|from) )?by:?\s+(?=[A-Z])", re.I)


def furniture_reason(text: str, *, is_at_top: bool) -> Furniture | None:
    """Return why the block is furniture, None if it is not; a bare date counts only above the first paragraph."""
    if not _WORD.search(text):
        return Furniture.SEPARATOR
    if len(text) > _LONGEST:
        return None
    line = " ".join(text.split())
    return _phrase(line, is_at_top) or _opening(line) or _name_line(line) or _date_line(line, is_at_top)


def opens_link_list(text: str) -> bool:
    """Tell whether links to other pages follow, as after “Most read”."""
    return len(text) <= _LONGEST and _folded(text) in _LISTS


def is_credit(text: str) -> bool:
    """Tell whether the text only says who made a picture."""
    label = _CREDIT.match(text)
    if label:
        return is_names(text[label.end() :])
    return bool(_AGENCY.search(text)) and is_names(text, most=7) and ("/" in text or len(text.split()) <= 4)


def _phrase(line: str, is_at_top: bool) -> Furniture | None:
    folded = _folded(line)
    if folded in _LISTS:
        return Furniture.LINK
    reason = _REASONS.get(folded)
    if reason is Furniture.SECTION and not is_at_top:
        return None
    words = folded.split()
    if len(words) > 1 and _NETWORKS.issuperset(words):
        return Furniture.SHARE
    return reason


def _opening(line: str) -> Furniture | None:
    if all(word.startswith("#") and len(word) > 1 for word in line.split()):
        return Furniture.TAGS
    if _NEWSLETTER.match(line) and _MAIL.search(line):
        return Furniture.NEWSLETTER
    return next((reason for reason, pattern in _OPENINGS if pattern.match(line)), None)


def _name_line(line: str) -> Furniture | None:
    by = _BY.match(line)
    if by and is_names(line[by.end() :], most=14):
        return Furniture.BYLINE
    return Furniture.CREDIT if is_credit(line) else None


def _date_line(line: str, is_at_top: bool) -> Furniture | None:
    if is_labelled_date(line) or (is_at_top and is_date(line)):
        return Furniture.DATE
    return Furniture.DATELINE if is_dateline(line) else None


def _folded(text: str) -> str:
    """Return the words in small letters, without marks and counts: “Comments (12)” gives “comments”."""
    return " ".join(_FOLDED.sub(" ", text.lower().replace("’", "'")).split())
