"""How text tells a change apart from its two values: in the next clause, or in the next sentence."""

from factcheck.checking.changes.pieces import (
    AGAINST,
    FIRST,
    LAST,
    PAIR,
    RECENTLY,
    SIZE,
    SO_IT,
    TAIL,
    any_words,
    gap,
    loose,
)
from factcheck.checking.changes.words import NOUN
from factcheck.checking.outline import outline_pattern

MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
PAST = (
    rf"(?:in(?: [a-z]{{3,9}})? <d\d+>|in {MONTH}|last [a-z]{{4,7}}"
    rf"|(?:a|the|one|<d\d+>) [a-z]{{4,7}} (?:before|earlier|ago))"
)
PRESENT = r"(?:this (?:year|month|week|season|time)|now|today)"
WAS = r"(?:it|that|this|there|the (?:number|figure|total)) (?:was|were|is|are|had been|(?:had )?stood at)"
# Behind the earlier value a bare “a rise of 20 percent” may be one up to it.
THUS = rf"(?:{SO_IT}|(?=(?:,|;|\.| —) (?:which|so|thus|meaning|that|this)\b){TAIL})"
NO_OTHER = r"(?! (?:over|from|since|compared|against|than)\b)"
NO_BASE = rf"(?! on\b){NO_OTHER}"
ASIDE_WORDS = r"(?: (?:(?:mr|mrs|ms|dr)\.|<f\d+>|[^\s<>,;:.()—]{1,40})){0,8}?"
SEQUELS = tuple(
    outline_pattern(pattern)
    for pattern in (
        # 60 percent, against 48 percent in 2018, so it went up by 12 percent
        rf"{AGAINST}{loose(6)}{SO_IT}{NO_BASE}",
        # 60 percent, after 48 percent in 2018, and thus went up by 12 percent; after 48 percent, up 12%
        rf"{LAST}{loose(4)},? after{gap(3)} {FIRST}{RECENTLY}(?:{SO_IT}|{TAIL}){NO_BASE}",
        # Some 60 came. In 2018 it had been 48, so the number has grown by 20 percent.
        rf"^(?:[^<.]|<d\d+>){{0,80}}{LAST}{loose(9)}\. {PAST},? {WAS}(?: only| just)? {FIRST}{gap(4)}"
        rf"{THUS}{NO_BASE}",
        # Last year it had been 48, and this year 60, so the number has grown by 20 percent.
        rf"{PAST}{any_words(6)} {FIRST}{loose(6)}[,;.](?: and| but)? {PRESENT},?(?: {WAS})?(?: only| just)?"
        rf" {LAST}{gap(4)}(?:{SO_IT}|{TAIL}){NO_BASE}",
        # A ticket used to cost 48 and now costs 60, a rise of 20 percent; 48 in 2018; today it is 60, ...
        rf"(?:{PAST}|used to|once){any_words(6)} {FIRST}{gap(4)}(?:,|;|\.)?(?: and| but)?{gap(3)},?"
        rf" {PRESENT}{gap(4)} {LAST}{gap(4)}(?:{SO_IT}|{TAIL}){NO_BASE}",
        # It was 48 in 2018 and is now 60, a rise of 20 percent; 48 until May and 60 now, 20 percent more
        rf"{FIRST}(?: until)?{RECENTLY}[,;]?(?: and| but){gap(2)} (?:{PRESENT}{gap(2)} {LAST}{gap(4)}"
        rf"|{LAST} now)"
        rf"(?:{SO_IT}|{TAIL}){NO_BASE}",
        # It rose from 40 percent to 60 percent. The 20 percent increase surprised.
        rf"(?:{PAIR}|{AGAINST}){any_words(12)}[.,;]?{ASIDE_WORDS} (?:the|that|this) {SIZE} {NOUN}"
        rf"(?! on (?:last|the (?:year|month|previous)|a year)\b){NO_OTHER}",
        # It has 60 members; in 2018 it had 48, so it rose by 20 percent; 60, while it was 48 in 2018, so ...
        rf"{LAST}{loose(5)}[;,](?: but| and| while| whereas)?(?: {PAST},?)? (?:it|there|they|that)"
        rf" (?:was|were|had been|had|stood at)(?: only| just)? {FIRST}{gap(4)}{THUS}{NO_BASE}",
    )
)
