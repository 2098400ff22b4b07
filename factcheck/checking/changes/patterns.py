"""How text sets two values and the change between them beside each other, over outlines of sentences."""

from factcheck.checking.changes.pieces import (
    AGAINST,
    AGO,
    APART,
    BARE,
    BASE,
    BY,
    CHANGE,
    FIRST,
    HEDGES,
    LAST,
    LEAD,
    PAIR,
    PAIRED,
    RECENTLY,
    SET,
    SIZE,
    TAIL,
    TURN,
    WHEN,
    WORD,
    any_words,
    gap,
    loose,
)
from factcheck.checking.changes.words import NOUN, THAN, TIMES, UP_DOWN, VERB
from factcheck.checking.outline import outline_pattern

MEASURED = tuple(
    outline_pattern(pattern)
    for pattern in (
        # rose 25 percent to 60 from 40; raised the fare by 25 percent, from 40 to 60
        rf"(?:{VERB}|{UP_DOWN}){gap(6)}{BY} {SIZE}{loose(7)},? {PAIRED}",
        # a rise of 25 percent, from 40 to 60
        rf"{NOUN}{gap(6)} of {SIZE}{loose(7)},? {PAIRED}",
        # a 25 percent rise in arrests, from 40 to 60
        rf"{SIZE}(?: (?!{TURN}){WORD}){{0,3}}? {NOUN}{loose(8)},? {PAIRED}",
        # Thefts rose 25 percent, with 60 this year against 40 last year
        rf"(?:{VERB}{BY} {SIZE}|{SIZE}(?: (?!{TURN}){WORD}){{0,3}}? {NOUN}){loose(8)}(?:,| —)? (?:with"
        rf"|to){gap(4)}"
        rf" {AGAINST}",
        # from 40 to 60, a rise of 25 percent; 60 against 40, up 25 percent
        rf"(?:{PAIR}|{AGAINST}){loose(10)}{TAIL}",
        # rose from 40 to 60, or 25 percent
        rf"(?:{VERB}|{NOUN}|{UP_DOWN}){gap(6)} {PAIR}{loose(4)}{BARE}",
        # 60, up 25 percent from 40; 60 arrests were 25 percent more than the 40 of the year before
        rf"{LAST}{loose(7)}{APART}{LEAD}{CHANGE}{gap(5)} {BASE}",
        # 60, 25 percent above the target of 40; 60, a quarter over the budget of 40
        rf"{LAST}{loose(7)}{APART}{LEAD}{SIZE} (?:(?P<v>(?:above|below)~t[+-])|over|under|behind|ahead of)"
        rf"{SET}{gap(5)} {FIRST}",
        # 60, half as many again as the 40 of the year before
        rf"{LAST}{loose(5)}{APART}{LEAD}{SIZE} (?:as {WORD} again|again as {WORD}) as{gap(4)} {FIRST}",
        # rose to 60, or 25 percent, from 40
        rf"{VERB}{gap(5)} to{gap(5)} {LAST}{loose(3)},? (?:or|by) {SIZE},? {BASE}",
        # up 25 percent at 60, from 40
        rf"(?:{VERB}|{UP_DOWN}){BY} {SIZE}{gap(3)},? at{gap(4)} {LAST}{loose(4)},? (?:from|against|compared"
        rf" (?:to|with)){gap(4)} {FIRST}",
        # up 25 percent on last year's 40, to 60
        rf"(?:{VERB}|{UP_DOWN}){BY} {SIZE}{gap(3)} {BASE}{loose(6)},? to{gap(5)} {LAST}",
        # cut its 40 posts by 25 percent to 30
        rf"{VERB}(?: (?:its|the|their|his|her|a|an)){gap(4)} {FIRST}{gap(5)} by {SIZE}{gap(3)},?"
        rf" to{gap(5)} {LAST}",
        # The 40 posts will be cut by 25 percent to 30.
        rf"(?:the|its|their|all) {FIRST}(?:-[a-z]{{1,12}})?{gap(4)} (?:was|were|has been|have been|will"
        rf" be|is|are){gap(2)} {VERB} by {SIZE}"
        rf"{gap(3)},? to{gap(4)} {LAST}",
        # Its 40 posts will be cut to 30, a reduction of 25 percent.
        rf"(?:the|its|their|all) {FIRST}{gap(4)} (?:was|were|has been|have been|will be|are to be|is|are)"
        rf"{gap(2)} {VERB} to{gap(4)} {LAST}{loose(4)}{TAIL}",
        # From 40 in 2018, thefts rose 25 percent to 60.
        rf"from{gap(4)} {FIRST}{loose(6)},(?: {WORD}){{0,4}} {VERB}{BY} {SIZE}{loose(4)},? to{gap(4)} {LAST}",
        # In 2018 there were 40; in 2019 there were 60, a rise of 25 percent
        rf"<d(?P<early>\d+)>{any_words(5)} {FIRST}{gap(4)}[,;]?(?: and| but)? in <d(?P<late>\d+)>"
        rf"{any_words(5)} {LAST}{gap(4)}{TAIL}",
        # Sales, which were 40 in May, rose 25 percent to 60
        rf"(?:at|was|were|totall?ed|had been) {FIRST}{loose(5)}, (?:has |have |had )?(?:since |now )?{VERB}"
        rf"{gap(2)}{BY}"
        rf" {SIZE}{gap(3)},? to{gap(4)} {LAST}",
        # The rate, 40 percent last year, rose 25 percent to 60 percent
        rf", {FIRST}{WHEN}, (?:has |have |had )?{VERB}{gap(2)}{BY} {SIZE}{gap(3)},? to{gap(4)} {LAST}",
        # sold 40 in 2018 and 60 in 2019, a rise of 25 percent
        rf"{FIRST}{gap(5)} <d(?P<early>\d+)>{any_words(6)} {LAST}{gap(5)} <d(?P<late>\d+)>"
        rf"{TAIL}",
    )
)
ASIDE = tuple(
    outline_pattern(pattern)
    for pattern in (
        # down 25 percent at 60 (2018: 80); up 25 percent to 60 (40 a year ago)
        rf"(?:{VERB}|{UP_DOWN}){BY} {SIZE}{gap(3)},? (?:at|to) {LAST}(?: {WORD}){{0,2}}"
        rf" \((?:(?:last year|(?:previous|prior) year|a year ago|from|against|<d\d+>):? )?{FIRST}{AGO}\)",
        # Crude, 40 on Friday, fetched 30 at the close, a plunge of 25 percent
        rf", (?:at |still at |at just )?{FIRST}{RECENTLY},(?: (?!{TURN}){WORD}){{1,4}} {LAST}{loose(6)}"
        rf"(?: from{RECENTLY})?{TAIL}",
        # 25 percent more fires in 2019, 60, than in 2018, 48
        rf"{SIZE} {THAN}{any_words(10)}, {LAST}, than{any_words(8)}, {FIRST}(?=,|[.;)]| —|$)",
        # It was 70 percent in 2009; this has dropped to 56 percent. In other words, it has lost 14 percent
        rf"{FIRST}{loose(7)}[;,.](?: and| but)? (?:this|it|that|which)(?: has| had)? {VERB}{gap(2)}"
        rf" to {LAST}{gap(4)}"
        rf"[.;,] ?(?: in other words,?| that is,?| or)? (?:it|this|that)(?: has| had)? {VERB}{BY} {SIZE}",
        # It stood at 54 percent; it lost 22 percent from 76 percent
        rf"{LAST}{gap(4)}[;,.](?: and| having| after)? ?(?:it|this|that|they)?(?: has| had)? {VERB}{BY}"
        rf" {SIZE} {BASE}",
        # It compares with 71 percent last year: a fall of 3 percent, to 68 percent
        rf"compare[sd]? (?:with|to) {FIRST}{gap(5)}(?::|,|;| —) {LEAD}(?:{NOUN} of {SIZE}|{SIZE} {NOUN}"
        rf"|{VERB}{BY} {SIZE})"
        rf"{gap(3)},? to {LAST}",
    )
)
MULTIPLIED = tuple(
    outline_pattern(pattern)
    for pattern in (
        # doubled from 40 to 80; a threefold rise from 40 to 120
        rf"(?:{TIMES}|(?:a factor of )?<c(?P<n>\d+)>(?: times|-fold)|a factor of <c(?P<n>\d+)>)(?:"
        rf" [\w-]{{1,20}}~\S{{1,4}})?{loose(9)},? {PAIRED}",
        # from 40 to 80, more than doubling
        rf"(?:{PAIR}|{AGAINST}){gap(5)}{APART}{LEAD}"
        rf"(?P<h>{HEDGES})?(?:an? |the )?{TIMES}",
        # 80, twice the 40 of the year before
        rf"{LAST}{loose(5)}{APART}{LEAD}(?P<h>{HEDGES})?"
        rf"(?:{TIMES}|<c(?P<n>\d+)> times(?! [\w-]{{1,20}}~t-))"
        rf"(?: (?:as (?:many|much|high|large|big) as|(?P<than>(?:more|higher)~t[+-] than)))?(?:"
        rf" of)?{gap(6)} {FIRST}",
    )
)
DIRECTED = tuple(
    outline_pattern(pattern)
    for pattern in (
        rf"{VERB}{gap(7)},? {PAIR}",
        rf"{NOUN}(?: (?:in|of){gap(6)})?,? {PAIR}",
        rf"{LAST}{gap(5)}{APART}(?:(?:which )?(?:is|was|were|are) )?{UP_DOWN}(?: slightly| sharply)?"
        rf" from{gap(5)} {FIRST}",
    )
)
