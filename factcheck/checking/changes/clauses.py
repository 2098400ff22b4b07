"""How text tells a change whose two values stand in clauses or sentences of their own."""

from factcheck.checking.changes.pieces import AGAINST, BASE, BY, FIRST, LAST, SIZE, TAIL, WORD, gap, loose
from factcheck.checking.changes.sequels import MONTH, NO_BASE, PAST, PRESENT, THUS
from factcheck.checking.changes.words import NOUN, UP_DOWN, VERB
from factcheck.checking.outline import outline_pattern

_CLAUSE = r"(?:[^<;.]|<d\d+>){0,110}?"
_NEXT = r"[;,.](?: and| but| while| whereas| though| although)?"
_IT = (
    r"(?:it|this|that|they|there|the (?:[a-z]{3,12} )?(?:number|figure|total|share|rate|proportion"
    r"|count|level"
    r"|percentage|toll|average|sum|price|turnout))"
)
_BE = (
    r"(?: was| were| had been| stood at| had stood at| came to| averaged| numbered| totalled"
    r"| totaled| reached"
    r"| was at| were at)(?: only| just| some| about)?"
)
_RATES = (
    r"(?:turnout|rates?|shares?|prices?|costs?|average|value|profits?|margins?|speed|tax(?:es)?|pay|wages)\b"
)
_TIME = r"(?: (?:[a-z]{2,9}|<d\d+>)){1,4}"
_NOW = r"(?: (?:now|currently|today|then|since|already|meanwhile|thus|therefore|even))?"
_STANDS = r"(?:stands?|stood|is|are|was|were|reached|hit|runs|ran|comes|came)"
_WHEN = rf"(?: (?:from|on|over|since|than|against|in|to|compared with|compared to)){{0,2}}{gap(5)},? when"

# Each of these needs one clause with one value, and names the change right behind the second of them.
CLAUSES = tuple(
    outline_pattern(pattern)
    for pattern in (
        # It moved 60 tonnes of sand in 2019; in 2018 it had been 48, so that trade grew by 20 percent
        rf"{LAST}{_CLAUSE}{_NEXT} {PAST},? {_IT}(?: had been {FIRST}{gap(4)}{TAIL}|{_BE} {FIRST}{gap(4)}"
        rf"{THUS}){NO_BASE}",
        rf"{LAST}{_CLAUSE}{_NEXT} {PAST},? {_IT}{_BE} {FIRST}{gap(4)},? so(?: that)?(?: (?!{_RATES})"
        rf"{WORD}){{1,3}}"
        rf" {VERB}{BY} {SIZE}{NO_BASE}",
        # It was 60 percent. It had been 48 percent in May, so that the increase comes to 12 percent
        rf"{LAST}{_CLAUSE}{_NEXT} {_IT} had been(?: only| just)? {FIRST}{gap(4)},? so(?: that)?"
        rf" (?:the|this|its) {NOUN}{loose(5)} (?:is|was|comes to|came to|amounts to|amounted to|makes)"
        rf" {SIZE}{NO_BASE}",
        # In 2018 it had 48 members. Since then the number has risen to 60, an increase of 20 percent
        rf"{FIRST}{_CLAUSE}{_NEXT}(?:{_TIME},?)? {_IT}(?: has| had| have)?{_NOW} {VERB}{gap(2)} to{gap(4)}"
        rf" {LAST}{loose(4)}{TAIL}{NO_BASE}",
        # In May it had 48 members. In June the number was 60, a rise of 20 percent
        rf"{FIRST}{_CLAUSE}{_NEXT}(?: in <d\d+>| in {MONTH}| {PRESENT}),? {_IT}{_BE} {LAST}{loose(4)}"
        rf"{TAIL}{NO_BASE}",
        # A year ago, 48 percent agreed; now it is 60 percent, an increase of 12 percent
        rf"(?:{PAST},?|used to){gap(4)} {FIRST}{_CLAUSE}{_NEXT} {PRESENT},?(?: {_IT}"
        rf" (?:is|are|has|have))? {LAST}"
        rf"{loose(4)}{TAIL}{NO_BASE}",
        rf"{FIRST}{_CLAUSE} {PAST}{_NEXT} {PRESENT},?(?: {_IT} (?:is|are|has|have))? {LAST}{loose(4)}"
        rf"{TAIL}{NO_BASE}",
        # It drew 60 people, a rise of 20 percent on 2018, when it drew 48; ..., when 48 came
        rf"{LAST}{loose(9)}{TAIL}{_WHEN}(?: {_IT}(?: [a-z]{{2,12}}){{1,3}})?(?: only| just)? {FIRST}",
        # Support has grown by 12 percent and now stands at 60 percent, against 48 percent in May
        rf"(?:{VERB}{BY} {SIZE}|{NOUN} of {SIZE}){loose(10)},?(?: and| to| which| it){_NOW} (?:has"
        rf" |have )?{_STANDS}{_NOW}"
        rf"(?: at)?{gap(2)} {AGAINST}",
        # It is down 12 percent to 48 percent; in January it was 60 percent
        rf"(?:{VERB}|{UP_DOWN}){BY} {SIZE}{gap(3)},? (?:at|to) {LAST}{loose(6)}{_NEXT} {PAST},? {_IT}"
        rf"{_BE} {FIRST}",
        # It was 60 percent, the port found, and has thus gone up by 12 percent from 48 percent
        rf"{LAST}{_CLAUSE},? (?:and|which)(?: has| have| had)?{_NOW} {VERB}{BY} {SIZE},? {BASE}",
    )
)
# The second sentence has a subject of its own, so only a difference that is to the point counts.
POINTS_APART = outline_pattern(
    rf"{FIRST}{_CLAUSE}\.(?:[^<;.]|<d\d+>){{3,110}}? {VERB} to{gap(2)} {LAST}{loose(4)}{TAIL}{NO_BASE}"
)
