"""The pieces of which the ways of writing are made: two values, the change between them, words between."""

from factcheck.checking.changes.words import NOUN, THAN, VERB

WORD = r"[^\s<>,;:.()—]{1,40}"
TURN = (
    r"(?:(?:but|while|whereas|when|although|though|because|if|than|and|which|who|that|whose|where"
    r"|meanwhile|from|to|so|as|after|compared|versus|against|before(?! to\b|[,.;)]))(?!\w)|[^\s~]{1,20}~v)"
)


def gap(most: int) -> str:
    return rf"(?: (?!{TURN})(?:{WORD}|<d\d+>)){{0,{most}}}?"


def any_words(most: int) -> str:
    return rf"(?:,? (?:{WORD}|<d\d+>)){{0,{most}}}?"


def loose(most: int) -> str:
    return rf"(?:,? (?!{TURN})(?:{WORD}|<d\d+>)){{0,{most}}}?"


FIRST, LAST, SIZE = r"<[cmp](?P<a>\d+)>", r"<[cmp](?P<b>\d+)>", r"<[pftb](?P<x>\d+)>"
THAN_A = rf"(?:compared (?:to|with)|as against|against|versus|vs\.?){gap(5)} {FIRST}"
FROM_TO = rf"from{gap(5)} {FIRST}{loose(9)},? to{gap(5)} {LAST}"
TO_FROM = (
    rf"to{gap(5)} {LAST}{loose(8)}(?:,| —| \()?(?: (?:up|down)~t[+-])? (?:from{gap(5)} {FIRST}|{THAN_A})"
)
AGAINST = rf"{LAST}{loose(7)}(?:,| —| \()?(?: (?:up|down)~t[+-] from{gap(5)} {FIRST}| {THAN_A})"
PAIR = rf"(?<![\w-])(?:{FROM_TO}|{TO_FROM})"

GOING = (
    r"(?:(?:[\w-]{1,20}ing~vn?[+-]|going|moving|passing|(?:taking|bringing|pushing|lifting~v[+]"
    r"|raising~v[+]) (?:it|them|the total|the number|the figure)) )?"
)
PAIRED = rf"{GOING}{PAIR}"

LEAD = (
    r"(?:(?:or|which|that|this|it|is|was|were|are|be|would|will|represents?|represented|representing|marks?|marked"
    r"|marking|means?|meant|meaning|making|amounts|amounted|amounting|equals?|equalled|equal|equivalent"
    r"|for|giving|reflecting|in|other|words|what|some|an?|the|to|overall|annual|yearly|sharp|steep|net"
    r"|total|staggering|huge|whopping|massive|mere|full|modest|slight|small|large|big|record|year-on-year"
    r"|year-over-year|about|just|i\.e\.,?|and|by|of|has|have|had|been|nearly|almost|roughly|around"
    r"|dramatic|remarkable|stunning|further|cumulative|healthy|drastic|hefty|significant|substantial"
    r"|considerable|solid|strong) ){0,7}"
)
APART = r"(?:(?:,| —|;|:|\.)? | \()"
CHANGE = (
    rf"(?:{SIZE}(?: (?!{TURN}){WORD}){{0,3}}? (?:{NOUN}|{THAN})|{NOUN}(?: {WORD}){{0,3}}? (?:of|by|at) {SIZE}"
    rf"|{THAN}(?: by)? {SIZE}|{VERB}(?: by)? {SIZE})"
)
BARE = rf"(?:(?:,? or|,| —)(?: by| about| nearly| some)? {SIZE}(?=[,.;)]| —|$)| \((?:or )?{SIZE}\))"
TAIL = rf"{APART}{LEAD}{CHANGE}"
BY = r"(?: by)?"
SO_IT = (
    r"(?:,|;|\.| —)(?: (?:and|so|thus|therefore|hence|which|it|this|that|they|means?|meaning)){1,4}"
    r"(?: (?:the |its |their )?(?:number|total|figure|count|toll|attendance|population|output|production"
    rf"|membership|sales|crowd|audience|price|value|budget)(?: (?!{TURN}){WORD}){{0,4}}?)?"
    rf"(?: (?:has|have|had|thus|therefore)){{0,2}} {VERB}(?: by)? {SIZE}"
)
HEDGES = r"more~t[+-] than |(?:just |well )?over |at least |nearly |almost |about |roughly "
BASE = (
    rf"(?:from|on|over|than|(?:above|below)~t[+-]|compared (?:to|with)|against|versus|vs\.?){gap(6)} {FIRST}"
)

SET = r"(?= (?:the|its|their|his|her|our|an?|last|what)\b)"
WHEN = (
    r"(?: (?:in|at|last|a|an|the|this|year|month|week|quarter|season|time|start|end|of|ago|before|earlier"
    r"|previous|spring|summer|autumn|winter|<d\d+>)){1,5}"
)
RECENTLY = (
    r"(?: (?:in|at|on|as|recently|late|early|only|just|last|a|an|the|this|year|years|month|months"
    r"|week|weeks|quarter|season"
    r"|time|start|end|of|ago|before|earlier|previous|spring|summer|autumn|winter|january|february"
    r"|march|april|may|june|july"
    r"|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|yesterday|<d\d+>)){1,6}"
)
AGO = r"(?: (?:a|in|last|the|year|month|quarter|week|season|ago|earlier|before|previously|<d\d+>)){0,4}"
