"""Words that no one thing can both be: saved and lost, for and against, in one town and in another."""

import re
from collections.abc import Sequence

_SIDES = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        ("saved|rescued|survived|alive|unharmed", "lost|sank|died|dead|drowned|killed|perished"),
        ("passed|succeeded", "failed"),
        ("won|wins", "lost|losses|defeats"),
        ("men|male|boys", "women|female|girls"),
        ("open|opened", "closed|shut"),
        ("at home", "away|on the road|abroad"),
        ("guilty|convicted", "not guilty|acquitted|cleared"),
        ("accepted|granted", "rejected|refused|denied"),
        ("under|below", "over|above"),
        ("urban", "rural"),
        ("full-time|full time", "part-time|part time"),
        ("public", "private"),
        ("northbound", "southbound"),
        ("eastbound", "westbound"),
        (
            r"(?<!dis)approv\w+|(?<!not )support\w*|back(?:ed|s|ing)?|(?<!dis)favou?r\w*|for",
            r"disapprov\w+|oppos\w+|against|reject\w*|object\w*",
        ),
        ("finished|completed|graduated|stayed", "dropped out|quit|withdrew|gave up"),
        ("present|attended|turned up", "absent|missed|stayed away"),
        ("renewed|extended", "expired|lapsed|cancelled|canceled"),
        ("[Yy]es", "[Nn]o"),
        (r"(?<!dis)agree\w*", r"disagree\w*"),
        (r"(?<!dis)(?<!not )satisfied|(?<!not )happy", r"dissatisfied|unhappy|not satisfied|not happy"),
        (r"[Rr]emain\w*|stay\w*", r"[Ll]eav\w+|quit\w*"),
        (r"renew\w+", r"fossil|non-renewable"),
        (r"married", r"single|unmarried"),
        (r"better", r"worse"),
        (r"optimistic", r"pessimistic"),
        (r"(?<!dis)trust(?:ed)?", r"distrust\w*|mistrust\w*"),
    )
)
_WORD = re.compile(r"[a-z]{4,20}")
_NEGATED = re.compile(r"\b(?:un([a-z]{4,20})|(?:non-|not )([a-z]{4,20}))\s*$")
_IN = re.compile(
    r" (?:of (?:which|whom|them) )?(?:will (?:be |go |come )|would (?:be |go |come )|are |is |were |was "
    r"|goes |go |went |comes |come |came |has gone |have gone |belongs? |was spent |were spent |spent )?"
    r"(?P<how>in|from|at|to|on|for) (?:the )?(?P<name>[\w'-]{2,20})"
)
_DEAL = re.compile(r" (?:of (?:which|whom|them) )?(?:deals?|dealt) with (?:the )?(?P<name>[\w'-]{2,20})")
_WITH = re.compile(r" with (?:the )?(?!both\b|each\b)(?P<name>[\w'-]{2,20})")
_SPOT = re.compile(
    r" (?:of (?:which|whom|them) )?(?:are |were |was |is )?"
    r"(?:in|at|on|behind|near|outside|inside|under|beside|aboard) (?:an?|another|one) (?P<name>[\w'-]{2,20})"
)
_PARTY = re.compile(
    r" (?:of (?:which|whom|them) )?(?:are |were |is |was |went to )?(?:for )?(?:the )?(?:\w{3,12} ){0,2}"
    r"(?:Labour|Conservatives?|Tor(?:y|ies)|Liberals?|Democrats?|Lib Dems?|Republicans?|Greens?"
    r"|Socialists?|[Ii]ndependents?|Reform|Nationalists?|Unionists?|SNP|UKIP|Plaid Cymru|Sinn Féin)\b"
)
_PLACE = re.compile(
    r" (?!(?:[a-z]{1,20} )?(?:stud|learn|speak|spoke|teach|taught|writ|wrote|read|stop|call|serv|fought|play"
    r"|perform|appear|compet|visit|travel|tour|trad|operat|work|sold|sell))"
    r"(?!(?:had|have|has) (?!been |gone |come |died ))(?:[a-z]{1,20} ){0,2}?(?P<how>in"
    r"|from|at|to) (?:the )?"
    r"(?P<name>[A-Z][\w'-]{0,20}(?: [A-Z][\w'-]{0,20}){0,3})\b"
)
_AFTERWARDS = re.compile(
    r"\b(?:first|later|then|since|again|afterwards|subsequently|eventually|moved|transferr?ed)\b"
)


def are_apart(tails: Sequence[str]) -> bool:
    """Tell whether the words after the numbers exclude each other."""
    if len(tails) == 2 and (any(_are_sides(tails, *sides) for sides in _SIDES) or _are_negated(tails)):
        return True
    if len(tails) > 2 and any(one(tails) for one in (are_of_one_form, _are_spots, _are_parties, _deal_with)):
        return True
    if any(_AFTERWARDS.search(tail) for tail in tails):
        return False
    places = [_PLACE.match(tail) for tail in tails]
    names = {place["name"] for place in places if place}
    return len({place["how"] for place in places if place}) == 1 and len(names) == len(tails)


def are_of_one_form(tails: Sequence[str]) -> bool:
    """Tell whether all have one preposition with another word each: “in surgery”, “in maternity”."""
    found = [_IN.match(tail) for tail in tails]
    names = {match["name"] for match in found if match}
    return len(names) == len(tails) and len({match["how"] for match in found if match}) == 1


def _are_spots(tails: Sequence[str]) -> bool:
    """Tell whether each names a spot of its own: “at a warehouse”, “in a yard”, “behind a tavern”."""
    found = [_SPOT.match(tail) for tail in tails]
    return len({match["name"] for match in found if match}) == len(tails)


def _deal_with(tails: Sequence[str]) -> bool:
    """Tell whether each has a subject of its own: “deal with wheat”, “with sugar”, “with milk”."""
    found = [_DEAL.match(tails[0]), *(_WITH.match(tail) for tail in tails[1:])]
    return len({match["name"] for match in found if match}) == len(tails)


def _are_parties(tails: Sequence[str]) -> bool:
    """Tell whether all name parties: “are Labour”, “Conservative”, “Liberal Democrat”."""
    return all(_PARTY.match(tail) for tail in tails) and len(set(tails)) == len(tails)


def _are_negated(tails: Sequence[str]) -> bool:
    """Tell whether one has a word of the other with “un-”, “non-” or “not” before it: “paid”, “unpaid”."""
    one, other = (set(_WORD.findall(tail.lower())) for tail in tails)
    negated = {match[1] or match[2] for tail in tails for match in _NEGATED.finditer(tail.lower())}
    return bool(negated & (one ^ other))


def _are_sides(tails: Sequence[str], one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    found = [(bool(one.search(tail)) and not other.search(tail), bool(other.search(tail))) for tail in tails]
    return sorted(found) == [(False, True), (True, False)]
