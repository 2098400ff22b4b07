"""How text sets two values and the change between them beside each other, over outlines of sentences."""

from factcheck.checking.changes.words import NOUN, THAN, TIMES, UP_DOWN, VERB
from factcheck.checking.outline import outline_pattern

_WORD = r"[^\s<>,;:.()—]{1,40}"
_TURN = (
    r"(?:(?:but|while|whereas|when|although|though|because|if|than|and|which|who|that|whose|where"
    r"|meanwhile|from|to|so|as|after|compared|versus|against|before(?! to\b|,))(?!\w)|[^\s~]{1,20}~v)"
)


def _gap(most: int) -> str:
    return rf"(?: (?!{_TURN})(?:{_WORD}|<d\d+>)){{0,{most}}}?"


def _any(most: int) -> str:
    return rf"(?:,? (?:{_WORD}|<d\d+>)){{0,{most}}}?"


def _loose(most: int) -> str:
    return rf"(?:,? (?!{_TURN})(?:{_WORD}|<d\d+>)){{0,{most}}}?"


_A, _B, _X = r"<[cmp](?P<a>\d+)>", r"<[cmp](?P<b>\d+)>", r"<[pftb](?P<x>\d+)>"
_THAN_A = rf"(?:compared (?:to|with)|as against|against|versus|vs\.?){_gap(5)} {_A}"
_FROM_TO = rf"from{_gap(5)} {_A}{_loose(9)},? to{_gap(5)} {_B}"
_TO_FROM = (
    rf"to{_gap(5)} {_B}{_loose(8)}(?:,| —| \()?(?: (?:up|down)~t[+-])? (?:from{_gap(5)} {_A}|{_THAN_A})"
)
_AGAINST = rf"{_B}{_loose(7)}(?:,| —| \()?(?: (?:up|down)~t[+-] from{_gap(5)} {_A}| {_THAN_A})"
_PAIR = rf"(?<![\w-])(?:{_FROM_TO}|{_TO_FROM})"

_GOING = (
    r"(?:(?:[\w-]{1,20}ing~vn?[+-]|going|moving|passing|(?:taking|bringing|pushing|lifting~v[+]"
    r"|raising~v[+]) (?:it|them|the total|the number|the figure)) )?"
)
_PAIRED = rf"{_GOING}{_PAIR}"

_LEAD = (
    r"(?:(?:or|which|that|this|it|is|was|were|are|be|represents?|represented|representing|marks?|marked"
    r"|marking|means?|meant|meaning|making|amounts|amounted|amounting|equals?|equalled|equal|equivalent"
    r"|for|giving|reflecting|in|other|words|what|some|an?|the|to|overall|annual|yearly|sharp|steep|net"
    r"|total|staggering|huge|whopping|massive|mere|full|modest|slight|small|large|big|record|year-on-year"
    r"|year-over-year|about|just|i\.e\.,?|and|by|of|has|have|had|been|nearly|almost|roughly|around"
    r"|dramatic|remarkable|stunning|further|cumulative|healthy|drastic|hefty|significant|substantial"
    r"|considerable|solid|strong) ){0,7}"
)
_APART = r"(?:(?:,| —|;|:|\.)? | \()"
_CHANGE = (
    rf"(?:{_X}(?: (?!{_TURN}){_WORD}){{0,3}}? (?:{NOUN}|{THAN})|{NOUN}(?: {_WORD}){{0,3}}? (?:of|by|at) {_X}"
    rf"|{THAN}(?: by)? {_X}|{VERB}(?: by)? {_X})"
)
_BARE = rf"(?:(?:,? or|,| —)(?: by| about| nearly| some)? {_X}(?=[,.;)]| —|$)| \((?:or )?{_X}\))"
_TAIL = rf"{_APART}{_LEAD}{_CHANGE}"
_BY = r"(?: by)?"
_SO = (
    r"(?:,|;|\.| —)(?: (?:and|so|thus|therefore|hence|which|it|this|that|they|means?|meaning)){1,4}"
    r"(?: (?:the |its |their )?(?:number|total|figure|count|toll|attendance|population|output|production"
    rf"|membership|sales|crowd|audience|price|value|budget)(?: (?!{_TURN}){_WORD}){{0,4}}?)?"
    rf"(?: (?:has|have|had|thus|therefore)){{0,2}} {VERB}(?: by)? {_X}"
)
_HEDGES = r"more~t[+-] than |nearly |almost |about |roughly "
_BASE = (
    rf"(?:from|on|over|than|(?:above|below)~t[+-]|compared (?:to|with)|against|versus|vs\.?){_gap(6)} {_A}"
)

_SET = r"(?= (?:the|its|their|his|her|our|an?|last|what)\b)"
_WHEN = (
    r"(?: (?:in|at|last|a|an|the|this|year|month|week|quarter|season|time|start|end|of|ago|before|earlier"
    r"|previous|spring|summer|autumn|winter|<d\d+>)){1,5}"
)
_RECENTLY = (
    r"(?: (?:in|at|on|as|recently|late|early|only|just|last|a|an|the|this|year|years|month|months"
    r"|week|weeks|quarter|season"
    r"|time|start|end|of|ago|before|earlier|previous|spring|summer|autumn|winter|january|february"
    r"|march|april|may|june|july"
    r"|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|yesterday|<d\d+>)){1,6}"
)
_AGO = r"(?: (?:a|in|last|the|year|month|quarter|week|season|ago|earlier|before|previously|<d\d+>)){0,4}"

MEASURED = tuple(
    outline_pattern(pattern)
    for pattern in (
        # rose 25 percent to 60 from 40; raised the fare by 25 percent, from 40 to 60
        rf"(?:{VERB}|{UP_DOWN}){_gap(6)}{_BY} {_X}{_loose(7)},? {_PAIRED}",
        # a rise of 25 percent, from 40 to 60
        rf"{NOUN}{_gap(6)} of {_X}{_loose(7)},? {_PAIRED}",
        # a 25 percent rise in arrests, from 40 to 60
        rf"{_X}(?: (?!{_TURN}){_WORD}){{0,3}}? {NOUN}{_loose(8)},? {_PAIRED}",
        # Thefts rose 25 percent, with 60 this year against 40 last year
        rf"(?:{VERB}{_BY} {_X}|{_X}(?: (?!{_TURN}){_WORD}){{0,3}}? {NOUN}){_loose(8)}(?:,| —)? (?:with"
        rf"|to){_gap(4)}"
        rf" {_AGAINST}",
        # from 40 to 60, a rise of 25 percent; 60 against 40, up 25 percent
        rf"(?:{_PAIR}|{_AGAINST}){_loose(6)}{_TAIL}",
        # rose from 40 to 60, or 25 percent
        rf"(?:{VERB}|{NOUN}){_gap(6)} {_PAIR}{_loose(4)}{_BARE}",
        # 60, up 25 percent from 40; 60 arrests were 25 percent more than the 40 of the year before
        rf"{_B}{_loose(7)}{_APART}{_LEAD}{_CHANGE}{_gap(5)} {_BASE}",
        # 60, 25 percent above the target of 40; 60, a quarter over the budget of 40
        rf"{_B}{_loose(7)}{_APART}{_LEAD}{_X} (?:(?P<v>(?:above|below)~t[+-])|over|under)"
        rf"{_SET}{_gap(5)} {_A}",
        # 60, half as many again as the 40 of the year before
        rf"{_B}{_loose(5)}{_APART}{_LEAD}{_X} (?:as {_WORD} again|again as {_WORD}) as{_gap(4)} {_A}",
        # rose to 60, or 25 percent, from 40
        rf"{VERB}{_gap(5)} to{_gap(5)} {_B}{_loose(3)},? (?:or|by) {_X},? {_BASE}",
        # up 25 percent on last year's 40, to 60
        rf"(?:{VERB}|{UP_DOWN}){_BY} {_X}{_gap(3)} {_BASE}{_loose(6)},? to{_gap(5)} {_B}",
        # cut its 40 posts by 25 percent to 30
        rf"{VERB}(?: (?:its|the|their|his|her|a|an)){_gap(4)} {_A}{_gap(5)} by {_X}{_gap(3)},?"
        rf" to{_gap(5)} {_B}",
        # The 40 posts will be cut by 25 percent to 30.
        rf"(?:the|its|their|all) {_A}(?:-[a-z]{{1,12}})?{_gap(4)} (?:was|were|has been|have been|will"
        rf" be|is|are){_gap(2)} {VERB} by {_X}"
        rf"{_gap(3)},? to{_gap(4)} {_B}",
        # From 40 in 2018, thefts rose 25 percent to 60.
        rf"from{_gap(4)} {_A}{_loose(6)},(?: {_WORD}){{0,4}} {VERB}{_BY} {_X}{_loose(4)},? to{_gap(4)} {_B}",
        # In 2018 there were 40; in 2019 there were 60, a rise of 25 percent
        rf"<d(?P<early>\d+)>{_any(5)} {_A}{_gap(4)}[,;]?(?: and| but)? in <d(?P<late>\d+)>{_any(5)}"
        rf" {_B}{_gap(4)}{_TAIL}",
        # Sales, which were 40 in May, rose 25 percent to 60
        rf"(?:at|was|were|totall?ed|had been) {_A}{_loose(5)}, (?:has |have |had )?{VERB}{_gap(2)}{_BY}"
        rf" {_X}{_gap(3)},? to{_gap(4)} {_B}",
        # The rate, 40 percent last year, rose 25 percent to 60 percent
        rf", {_A}{_WHEN}, (?:has |have |had )?{VERB}{_gap(2)}{_BY} {_X}{_gap(3)},? to{_gap(4)} {_B}",
        # sold 40 in 2018 and 60 in 2019, a rise of 25 percent
        rf"{_A}{_gap(5)} <d(?P<early>\d+)>{_any(6)} {_B}{_gap(5)} <d(?P<late>\d+)>"
        rf"{_TAIL}",
    )
)
_PAST = (
    r"(?:in(?: [a-z]{3,9})? <d\d+>|last [a-z]{4,7}"
    r"|(?:a|the|one|<d\d+>) [a-z]{4,7} (?:before|earlier|ago))"
)
_PRESENT = r"(?:this (?:year|month|week|season|time)|now|today)"
_WAS = r"(?:it|that|this|there|the (?:number|figure|total)) (?:was|were|is|are|had been|(?:had )?stood at)"
# Behind the earlier value a bare “a rise of 20 percent” may be one up to it.
_THUS = rf"(?:{_SO}|(?=(?:,|;|\.| —) (?:which|so|thus|meaning|that|this)\b){_TAIL})"
_NO_BASE = r"(?! (?:on|over|from|since|compared|against|than)\b)"
SEQUELS = tuple(
    outline_pattern(pattern)
    for pattern in (
        # 60 percent, against 48 percent in 2018, so it went up by 12 percent
        rf"{_AGAINST}{_loose(6)}{_SO}{_NO_BASE}",
        # 60 percent, after 48 percent in 2018, and thus went up by 12 percent; after 48 percent, up 12%
        rf"{_B}{_loose(4)},? after{_gap(3)} {_A}{_RECENTLY}(?:{_SO}|{_TAIL}){_NO_BASE}",
        # Some 60 came. In 2018 it had been 48, so the number has grown by 20 percent.
        rf"^(?:[^<.]|<d\d+>){{0,80}}{_B}{_loose(9)}\. {_PAST},? {_WAS}(?: only| just)? {_A}{_gap(4)}"
        rf"{_THUS}{_NO_BASE}",
        # Last year it had been 48, and this year 60, so the number has grown by 20 percent.
        rf"{_PAST}{_any(6)} {_A}{_loose(6)}[,;.](?: and| but)? {_PRESENT},?(?: {_WAS})?(?: only| just)?"
        rf" {_B}{_gap(4)}(?:{_SO}|{_TAIL}){_NO_BASE}",
        # A ticket used to cost 48 and now costs 60, a rise of 20 percent; 48 in 2018; today it is 60, ...
        rf"(?:{_PAST}|used to|once){_any(6)} {_A}{_gap(4)}(?:,|;|\.)?(?: and| but)?{_gap(3)},?"
        rf" {_PRESENT}{_gap(4)} {_B}{_gap(4)}(?:{_SO}|{_TAIL}){_NO_BASE}",
        # It was 48 in 2018 and is now 60, a rise of 20 percent; 48 until May and 60 now, 20 percent more
        rf"{_A}(?: until)?{_RECENTLY}[,;]?(?: and| but){_gap(2)} (?:{_PRESENT}{_gap(2)} {_B}{_gap(4)}"
        rf"|{_B} now)"
        rf"(?:{_SO}|{_TAIL}){_NO_BASE}",
        # It has 60 members; in 2018 it had 48, so it rose by 20 percent; 60, while it was 48 in 2018, so ...
        rf"{_B}{_loose(5)}[;,](?: but| and| while| whereas)?(?: {_PAST},?)? (?:it|there|they|that)"
        rf" (?:was|were|had been|had|stood at)(?: only| just)? {_A}{_gap(4)}{_THUS}{_NO_BASE}",
    )
)
ASIDE = tuple(
    outline_pattern(pattern)
    for pattern in (
        # down 25 percent at 60 (2018: 80); up 25 percent to 60 (40 a year ago)
        rf"(?:{VERB}|{UP_DOWN}){_BY} {_X}{_gap(3)},? (?:at|to) {_B}(?: {_WORD}){{0,2}}"
        rf" \((?:(?:last year|(?:previous|prior) year|a year ago|from|against|<d\d+>):? )?{_A}{_AGO}\)",
        # Crude, 40 on Friday, fetched 30 at the close, a plunge of 25 percent
        rf", (?:at |still at |at just )?{_A}{_RECENTLY},(?: (?!{_TURN}){_WORD}){{1,4}} {_B}{_loose(6)}"
        rf"(?: from{_RECENTLY})?{_TAIL}",
        # 25 percent more fires in 2019, 60, than in 2018, 48
        rf"{_X} {THAN}{_any(10)}, {_B}, than{_any(8)}, {_A}(?=,|[.;)]| —|$)",
        # It was 70 percent in 2009; this has dropped to 56 percent. In other words, it has lost 14 percent
        rf"{_A}{_loose(7)}[;,.](?: and| but)? (?:this|it|that|which)(?: has| had)? {VERB}{_gap(2)}"
        rf" to {_B}{_gap(4)}"
        rf"[.;,] ?(?: in other words,?| that is,?| or)? (?:it|this|that)(?: has| had)? {VERB}{_BY} {_X}",
        # It stood at 54 percent; it lost 22 percent from 76 percent
        rf"{_B}{_gap(4)}[;,.](?: and| having| after)? ?(?:it|this|that|they)?(?: has| had)? {VERB}{_BY}"
        rf" {_X} {_BASE}",
        # It compares with 71 percent last year: a fall of 3 percent, to 68 percent
        rf"compare[sd]? (?:with|to) {_A}{_gap(5)}(?::|,|;| —) {_LEAD}(?:{NOUN} of {_X}|{_X} {NOUN}"
        rf"|{VERB}{_BY} {_X})"
        rf"{_gap(3)},? to {_B}",
    )
)
MULTIPLIED = tuple(
    outline_pattern(pattern)
    for pattern in (
        # doubled from 40 to 80; a threefold rise from 40 to 120
        rf"(?:{TIMES}|(?:a factor of )?<c(?P<n>\d+)>(?: times|-fold)|a factor of <c(?P<n>\d+)>)(?:"
        rf" [\w-]{{1,20}}~\S{{1,4}})?{_loose(9)},? {_PAIRED}",
        # from 40 to 80, more than doubling
        rf"(?:{_PAIR}|{_AGAINST}){_loose(5)}{_APART}{_LEAD}"
        rf"(?P<h>{_HEDGES})?(?:an? |the )?{TIMES}",
        # 80, twice the 40 of the year before
        rf"{_B}{_loose(5)}{_APART}{_LEAD}(?P<h>{_HEDGES})?"
        rf"(?:{TIMES}|<c(?P<n>\d+)> times(?! [\w-]{{1,20}}~t-))"
        rf"(?: (?:as (?:many|much|high|large|big) as|(?P<than>(?:more|higher)~t[+-] than)))?(?:"
        rf" of)?{_gap(6)} {_A}",
    )
)
DIRECTED = tuple(
    outline_pattern(pattern)
    for pattern in (
        rf"{VERB}{_gap(7)},? {_PAIR}",
        rf"{NOUN}(?: (?:in|of){_gap(6)})?,? {_PAIR}",
        rf"{_B}{_gap(5)}{_APART}(?:(?:which )?(?:is|was|were|are) )?{UP_DOWN}(?: slightly| sharply)?"
        rf" from{_gap(5)} {_A}",
    )
)
