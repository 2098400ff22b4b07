"""What the names of a page's elements tell: which parts are seldom the article, in words for the reader."""

import re
from enum import StrEnum
from itertools import pairwise

from factcheck.importers.pages.parsing import Element
from factcheck.splitting.wordlists import word_list


class Aside(StrEnum):
    """Why a part of a page is left out."""

    MENU = "menu"
    HEADER = "page header"
    FOOTER = "page footer"
    RELATED = "related links"
    COMMENTS = "reader comment"
    NEWSLETTER = "newsletter offer"
    OFFER = "subscription offer"
    SHARE = "share links"
    CONSENT = "cookie notice"
    ADVERTISEMENT = "advertisement"
    TAGS = "tags"
    AUTHOR = "about the author"
    SIDE = "side column"
    REPEATED = "said twice"
    LABEL = "label"
    ABOVE = "above the headline"
    BYLINE = "byline"
    DATE = "date of issue"
    CREDIT = "photo credit"
    OTHER = "outside the article"


_TAGS = {
    "nav": Aside.MENU,
    "aside": Aside.SIDE,
    "address": Aside.FOOTER,
    "footer": Aside.FOOTER,
    "dialog": Aside.CONSENT,
    "amp-sidebar": Aside.MENU,
    "amp-ad": Aside.ADVERTISEMENT,
}
_ROLES = {
    "navigation": Aside.MENU,
    "banner": Aside.HEADER,
    "contentinfo": Aside.FOOTER,
    "complementary": Aside.SIDE,
    "dialog": Aside.CONSENT,
    "alertdialog": Aside.CONSENT,
    "search": Aside.MENU,
}
# A name of a class or an id, a part of it, or two neighbouring parts joined.
_NAMES = {
    Aside.CONSENT: "cookie cookies consent gdpr cmp privacy-notice onetrust",
    Aside.COMMENTS: "comments comment commentlist disqus respond comment-list discussion replies",
    Aside.NEWSLETTER: "newsletter newsletters signup sign-up mailing optin",
    Aside.OFFER: "paywall subscribe subscription offer offers piano regwall meter registerwall",
    Aside.SHARE: "share sharing sharebar sharedaddy social socials share-tools addthis sharetools",
    Aside.RELATED: """
        related relatedposts recommended recommendations recirculation recirc outbrain taboola trending
        readmore read-more read-next readnext next-up upnext up-next most-read mostread popular teaser
        teasers promo promos onward onwards more-from more-stories morestories also-read see-also crosslinks
    """,
    Aside.MENU: """
        nav navbar navigation menu breadcrumb breadcrumbs skip skip-link skiplink pagination topbar toolbar
    """,
    Aside.ADVERTISEMENT: "ad ads advert advertisement sponsored sponsor adslot dfp promoted",
    Aside.TAGS: "tags tag-list taglist tags-links cat-links topics keywords",
    Aside.AUTHOR: "bio author-bio about-author authorbio author-box aboutauthor author-info",
    Aside.SIDE: """
        sidebar side-bar rail event events calendar diary widget widgets widget-area sidecol right-column
    """,
    Aside.FOOTER: "footer colophon imprint site-footer page-footer copyright legal disclaimer",
    Aside.HEADER: "masthead site-header topbar site-title site-description ticker",
}
_WORDS = tuple((reason, word_list(names)) for reason, names in _NAMES.items())
# The name of a line says how it looks; only that of a box says what it is, in part as well.
_LINES = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "span", "a", "b", "i", "em", "strong"])
_CREDITS = frozenset(["credit", "credits", "photo-credit", "image-credit", "photographer"])
_SHORT_ENOUGH_TO_MARK = 4
_SPLIT = re.compile(r"[\s_]+|--+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def aside_of(element: Element) -> Aside | None:
    """Return why the element by its own tag, role or name is no part of an article, None if it may be."""
    tag = element.tag
    if tag in _TAGS:
        return _TAGS[tag]
    role = _ROLES.get((element.get("role") or "").lower())
    if role:
        return role
    if tag in {"body", "html", "main"}:
        return None
    names = _whole_names(element) if tag in _LINES else names_of(element)
    return Aside.CREDIT if not _CREDITS.isdisjoint(names) else _by_name(names)


def is_credit(element: Element) -> bool:
    """Tell whether the element says who made a picture."""
    return not _CREDITS.isdisjoint(names_of(element))


def _by_name(names: frozenset[str]) -> Aside | None:
    return next((reason for reason, words in _WORDS if not words.isdisjoint(names)), None)


def _whole_names(element: Element) -> frozenset[str]:
    given = f"{element.get('class') or ''} {element.get('id') or ''}"
    return frozenset(name.lower() for name in _SPLIT.split(_CAMEL.sub("-", given)) if name)


def names_of(element: Element) -> frozenset[str]:
    """Return the words of the class and the id: each name, its parts, and neighbouring parts joined."""
    names = _whole_names(element)
    found = set(names)
    for name in names:
        parts = [part for part in name.split("-") if part]
        if len(parts) <= _SHORT_ENOUGH_TO_MARK:
            found.update(parts)
            found.update(f"{one}-{two}" for one, two in pairwise(parts))
    return frozenset(found)


def is_hidden(element: Element) -> bool:
    """Tell whether no reader sees the element."""
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )
