"""The patterns of the words between a date and a landmark, and of what stands around both."""

import re

from factcheck.checking.landmarks.wordings import (
    FORCE,
    HAPPENED,
    NOUN,
    RULING,
    SIGNING,
    STARTING,
)
from factcheck.checking.phrases import ADJECTIVES, FILL, IN, NOT_PLAIN
from factcheck.checking.phrases import OPENS_CLAUSE as OPENS

VERBS = {
    "treaty": rf"{SIGNING}|{FORCE}",
    "law": rf"{SIGNING}|{FORCE}",
    "ruling": rf"{RULING}|{SIGNING}",
    "event": rf"{HAPPENED}|{STARTING}",
}
LINK = (
    r"(?:(?:which|that)\s)?(?:(?:was|were|is|are|being|had\sbeen|has\sbeen|have\sbeen)\s)?"
    r"(?:[a-z]{2,12}ly\s|first\s|also\s|then\s)?"
)
ON_PLACE = r"(?:\s(?:on|for|with|over)\s[A-Z][\w-]{1,15})?"
TAIL = rf"(?:\s{NOUN}|\s\([A-Z-]{{2,8}}\))?"
AFTER = {
    kind: re.compile(rf"{TAIL}{ON_PLACE},?\s\(?{LINK}(?P<verb>{verbs}){FILL},?(?:{IN}|\ssince\s|\s)")
    for kind, verbs in VERBS.items()
}
DATING = re.compile(rf"{TAIL},?\s(?:which\s)?(?P<verb>dat(?:es|ing|ed))(?:\sback)?\s(?:to|from)\s")
BRACKET = re.compile(rf"{TAIL}(?:\s\(|,?\s(?:of|dated)\s(?:the\s)?)")
DIRECT_IN = re.compile(rf"{TAIL}(?:\sinto\slaw)?,?{IN}(?:early\s|late\s|mid-)?")
CLAUSE_IN = re.compile(rf"{FILL},?{IN}")
APPOSED = re.compile(rf",?\s\(?(?:an?|the|that|its|his|her|their)\s?{ADJECTIVES}\s")
NAMES_KIND = re.compile(rf"(?:\s[\w-]{{2,20}}){{0,3}}\s{NOUN}\b")
DETERMINED = re.compile(
    rf"(?:^|[(“\"—–]|\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|\w+[’']s"
    rf"|\w+s[’']))"
    rf"(?:\s{NOT_PLAIN}[a-z][\w-]{{1,19}}){{0,2}}\s?$"
)
BEFORE = re.compile(rf"(?:[’']s)?{ADJECTIVES}\s")
KIND_FIRST = re.compile(
    rf"(?:\s[\w.-]{{2,20}}){{0,4}}\s{NOUN},?\s(?:(?:known\sas|called|dubbed|named|in|of)\s)?(?:the\s)?"
)
RULING_ON = re.compile(
    rf"(?:\s[\w.-]{{2,20}}){{0,3}}\s{NOUN}\s(?P<verb>(?:to|that)\s\w+|overturning|reversing"
    rf"|striking\sdown)(?:\sdown)?\s"
)
GOES_ON = re.compile(
    rf"\s?$|\s?[.,;:)\]”\"’—–?!(]|{TAIL}\s(?:and|or|but|which|that|who|was|were|is|are|has|had|have|to|in|on"
    rf"|of|by|with|for"
    r"|between|as|at|from|after|before|when|where|while|because|since|until|under|into|led|ended|brought|made"
    r"|gave|saw|set"
    r"|sent|left|killed|remains|created|established|marked|helped|changed|allowed|guaranteed|banned|outlawed"
    r"|requires?"
    r"|obliges?|commits?|sought|aims?|aimed|paved|did|does|would|could|will|may|might|can|over|during|also"
    r"|still|[a-z]{2,14}ed)\b"
    rf"|\s{NOUN}\b"
)
OPENS_CLAUSE = re.compile(OPENS)
WHEN = re.compile(rf",?\s(?:when|the\syear(?:\s(?:that|in\swhich|when))?)\s(?P<rest>(?:the\s)?{FILL}\s?)")
IT_WAS = re.compile(r"\b[Ii]t\swas\s(?:not\suntil|only|back)?\s?(?:in|on)\s$")
THAT = re.compile(rf",?\sthat(?P<rest>\s(?:the\s)?{FILL}\s?)")
TO_CLAUSE = re.compile(rf"{FILL}\s(?:the\s)?")
TO_NAME = re.compile(r"\s(?:the\s)?(?:landmark\s|historic\s)?")
ACTIVE = {
    kind: re.compile(rf"{FILL}\s(?P<verb>{verbs})\s(?:on\s|in\s)?(?:the\s|a\s)?{ADJECTIVES}\s?")
    for kind, verbs in VERBS.items()
}
PASSIVE = {kind: re.compile(rf"{TAIL},?\s{LINK}(?P<verb>{verbs})\b") for kind, verbs in VERBS.items()}
_THE = r"(?:[Tt]he\s(?:first\s|deadly\s|historic\s|landmark\s)?|[A-Z][\w-]{1,15}[’']s?\s)?"
TIME_BEFORE = re.compile(
    rf"(?:^|\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Ff]ollowing|[Uu]ntil|[Bb]etween|by\sthe\stime\sof"
    rf"|wake\sof|aftermath\sof|eve\sof|because\sof|due\sto|thanks\sto)\s){_THE}$"
)
EVENT_BEFORE = re.compile(
    r"\b(?:that|[Ww]hen|because|while|but|where|although|[Ff]rom|[Bb]y|[Ll]ike|[Ii]ncluding|[Dd]uring|[Ii]n"
    rf"|[Aa]t|[Ww]ith|and|survived|witnessed|saw|caused|triggered)\s{_THE}$"
)
ACT_NOUN = re.compile(
    r"\b(?:signing|signature|adoption|conclusion|passage|passing|enactment|ratification|negotiation|approval"
    r"|introduction"
    r"|entry\sinto\sforce|implementation|repeal|overturning|reversal|creation|publication)\sof\s(?:the\s)?$"
)
ACTIVE_BEFORE = re.compile(
    rf"\b(?P<verb>{SIGNING}|{RULING}|signing|adopting|passing|concluding|reaching|overturning|reversing"
    r"|striking\sdown)\s(?:the\s)?(?:landmark\s|historic\s)?$"
)
GOVERNED = re.compile(
    r"\b(?:of|on|over|about|into|in|to|for|by|from|with|against|at|during|under|surrounding|following|mark(?:s|ed|ing)?"
    r"|remember\w*|commemorat\w*|recall\w*|honou?r\w*|discuss\w*|investigat\w*|examin\w*|explor\w*|depict\w*)"
    r"\s(?:[Tt]he\s)?$"
)
AFTER_IT = re.compile(r"\b(?:after|since|before)\s(?:the\s)?$")
AUXILIARY = re.compile(r"\b(?:was|were|had)\b")
WHICH_THEY = re.compile(
    rf"{TAIL},?\s(?:which|that)\s(?P<subject>[\w’'.-]{{1,20}}{FILL})\s(?P<verb>{SIGNING}"
    rf"|{RULING}){FILL},?(?:{IN}|\s)"
)
KNOWN_AS = re.compile(r",?\s(?:(?:better\s|also\s)?known\sas|called|dubbed|named)\s(?:the\s)?")
KIND_BEFORE = re.compile(
    rf"\b{NOUN}\s(?:of|(?:signed|reached|adopted|agreed|struck|concluded|passed)\s(?:in|on))\s$"
)
THE = re.compile(r",\s(?:the\s)?")
BY = re.compile(r"\bby\b(?P<agent>.{0,80})")
BY_MANY = re.compile(
    r"\bby\s(?:[a-z]{2,12}\s){0,3}(?:\d{1,3}\b|[\w-]+\s(?:countries|nations|states|leaders|governments"
    r"|parties|members))"
)
AFTERMATH = re.compile(
    r"\b(?:convict|jail|sentenc|acquit|clear(?:ed|s)|guilty|inquir|inquest|hearing|trial|report|role|part\sin"
    r"|involve|accus"
    r"|charge|indict|plead|testif|commemorat|celebrat|memorial|museum|exhibit|book|wrote|written|apolog"
    r"|compensat|lawsuit|sue[ds]\b|release[ds]?\b|declassif|investigat|plotting|planning|mastermind)",
    re.IGNORECASE,
)
OPENING = {
    kind: re.compile(rf"^[“\"]?(?P<verb>{verbs}){FILL}(?:{IN}|\s)$", re.IGNORECASE)
    for kind, verbs in VERBS.items()
}
# “X, signed before Y ceased to be, took effect in 1994”: the date is that of X.
SUBORDINATE = re.compile(r"\b(?:before|after|since|until|when|as)\s(?:the\s)?$")
SET_OFF = re.compile(r",\s(?!(?:in|on)\s)")
