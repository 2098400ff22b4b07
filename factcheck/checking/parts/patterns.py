"""How text sets a part, a whole and a share beside each other, over outlines of sentences."""

from factcheck.checking.outline import outline_pattern

_WORD = r"[^\s<>,;:.()—]{1,40}"
_TURN = (
    r"(?:but|while|whereas|when|after|before|because|although|though|if|than|versus|against|compared|or"
    r"|and|up|down"
    r"|whom|who|which)\b"
)
_OWN = r"(?:from|in|on|by|with|to|for|at|them|whom|which|those|these|who)\b"


def _gap(most: int) -> str:
    return rf"(?: (?!{_TURN})(?:{_WORD}|<d\d+>)){{0,{most}}}"


def _noun(most: int) -> str:
    """Return a pattern of words that stay within one noun and what hangs on it by “of”."""
    return rf"(?: (?!{_TURN}|{_OWN}){_WORD}){{0,{most}}}"


_N, _W, _S = r"<[cm](?P<n>\d+)>", r"<[cm](?P<w>\d+)>", r"<[pf](?P<s>\d+)>"
_DET = r"(?:the|its|their|his|her|our|all|these|those|a|an|some)\b"
_OF_WHOLE = rf"(?: out of{_noun(4)} {_W}| of(?: {_DET}{_noun(4)})? {_W})"
_ENDED = r"(?=[,.;:)]| —|$)"
_COLLECTIVE = (
    r"(?:total|whole|lot|group|membership|fleet|workforce|staff|class|chamber|council|roster"
    r"|field|crew|panel|sample"
    r"|indictment|network|stock)"
)
_OF_ALL = (
    rf"(?: of (?:(?:the |its |their )?{_COLLECTIVE}|(?:the )?(?:them|it|all(?: [a-z]+)?)"
    rf"|those(?=[,.;:)]| —|$)))?"
)
_MEANS = (
    r"(?:or|about|just|only|some|a full|fully|that is,?|that's|i\.e\.,?|which is|equal to|equivalent to"
    r"|representing|making up|accounting for|amounting to|roughly|a total of|in other words,?"
    r"|exactly|precisely"
    r"|barely|an?|no less than)"
)
_RATES = (
    r"(?:turnout|rate|share|percentage|proportion|majority|attendance|ratio|score|record|yield|occupancy"
    r"|accuracy|average)"
)
_FULL = "occupancy|capacity|full|complete|attendance"
_OTHER_SHARE = r"(?! (?:more|less|fewer|higher|lower|above|below|up|down|off|rise|increase|drop|of|off|by)\b)"
_NO_CHANGE = (
    r"(?! (?:more|less|fewer|higher|lower|above|below|over|under|short|up|down|off|again|as|rise|increase"
    r"|drop|fall|cut|better|worse|larger|smaller|bigger|cheaper|dearer|longer|shorter)\b)"
)
_THAT_IS = r"(?: is|'s| was| means| makes| made| equals| represents| amounts to| works out at)"
_BESIDE = (
    rf"(?:,? or {_S}{_OF_ALL}{_OTHER_SHARE}"
    rf"| \((?:{_MEANS} ){{0,2}}{_S}{_OF_ALL}(?=[),;])"
    rf"|(?:,| —)(?: {_MEANS}){{0,2}} {_S}{_OF_ALL}{_ENDED}"
    rf"|(?:,| —|:)(?: (?:{_WORD})){{0,3}} an? (?:{_WORD} ){{0,2}}{_RATES}(?: {_WORD})? of {_S}(?! of)"
    rf"|(?:,| —|:)(?: (?:{_WORD})){{0,3}} an? {_S}(?: {_WORD})? {_RATES}\b"
    rf"|[.:;]? (?:that|this|it|which){_THAT_IS}(?: (?:just|only|about|a full|a|an|equal to)){{0,2}}"
    rf" {_S}{_OF_ALL}{_ENDED})"
)
_PART = (
    rf"(?:(?:,? or|,? that is| — or|,| —)(?: (?:about|some|a total of|just|only)){{0,2}} {_N}"
    rf"(?:(?: {_WORD})?{_ENDED}| in all\b| in total\b| altogether\b| of them{_ENDED})"
    rf"| \((?:or |about |some )?{_N}(?: (?:people|in all|in total|of them))?\))"
)

_THING = rf"(?:,? (?!but\b|than\b)(?:{_WORD}|<d\d+>)){{0,9}}"
_OF_THOSE = r"(?<!\w)(?:out )?of(?: those| these)?"
_THEM = r"(?:them|whom|which|these|those)"

_SAME = (
    r"(?! (?:women|men|boys|girls|children|adults)\b)"
    rf"(?: (?!{_TURN}|{_OWN}|among\b){_WORD}){{0,4}}"
)

_SO = r"(?: (?:so|and|meaning|means?|that|which|this|it|its|their|the|those|these)){0,5}"
_MEANING = r"(?:(?: and)? so| meaning| which means)(?: (?:that|the|its|their|those|these)){0,2}"
_DID = (
    r"(?:passed|failed|voted|survived|died|finished|won|lost|succeeded|answered|replied|responded|graduated"
    r"|took|turned|came|went|were|did|said|sank|recovered)"
)
_MAKES = (
    r"(?:is|are|was|were|equals?|equalled|makes? up|made up|represents?|represented|accounts? for"
    r"|accounted for|amounts? to|amounted to|comes? to|came to)(?: (?:just|only|exactly|about|equal to)){0,2}"
)

TRIPLES = tuple(
    outline_pattern(pattern)
    for pattern in (
        # Of the 200 drivers, 90, or 45 percent, failed.
        rf"{_OF_THOSE}{_noun(5)} {_W}{_THING},? {_N}{_gap(6)}{_BESIDE}",
        # Of the 200 drivers, 90 failed or gave up, or 45 percent
        rf"{_OF_THOSE}{_noun(5)} {_W}{_THING},? {_N}(?: {_WORD}){{1,5}} or(?: {_WORD}){{1,6}},? or"
        rf" {_S}{_ENDED}",
        # Of its 200 drivers, the 90 account for 45 percent.
        rf"{_OF_THOSE}{_noun(5)} {_W}{_THING},?(?: the)? {_N}{_noun(4)} {_MAKES} {_S}{_ENDED}",
        # Of the 200 drivers, 45 percent, or 90, failed.
        rf"{_OF_THOSE}{_noun(5)} {_W}{_THING},? {_S}{_gap(3)}{_PART}",
        # 90 of the 200 drivers (45 percent)
        rf"{_N}{_noun(3)}{_OF_WHOLE}{_gap(8)}{_BESIDE}",
        # 45 percent of the 200 drivers, or 90; half its 3,000 workers, or 1,500
        rf"{_S}(?: of)?{_noun(5)} {_W}{_gap(4)}{_PART}",
        # Ninety came, representing 45 percent of the 200 drivers who were asked.
        rf"{_N}{_gap(7)},?(?: [a-z]{{2,12}})? (?:amounting to|representing|accounting for|making up|equal to)"
        rf"(?: (?:just|only))? {_S} of (?:the|its|their|his|her){_noun(2)} {_W}",
        # 45 percent of drivers — 90 out of 200 — failed.
        rf"{_S} of{_noun(4)}(?: —|,|:| \() ?{_N} (?:out of|of(?: the| its)?) {_W}(?: —|,|\)|$)",
        # 90, or 45 percent, of the 200 drivers
        rf"{_N}{_noun(3)}(?:,? or| \(| —|,? that is,?|,? that's|,)(?: {_MEANS}){{0,2}} ?{_S}(?:\)"
        rf"|,| —)?{_noun(2)}"
        rf" of(?: those| these)?{_noun(4)} {_W}",
        # 45 percent, or 90, of the 200 drivers
        rf"{_S}(?: \((?:or )?|,? or |,? that is,? |,? that's | — or | — ){_N}{_noun(2)}(?:\)|,|"
        rf" —)? of{_noun(4)} {_W}",
        # 45 percent of drivers (90 of 200)
        rf"{_S}{_gap(8)} \((?:or |some |about |just )?{_N}{_noun(2)}(?: out)? of{_noun(3)} {_W}{_noun(2)}\)",
        # One in four drivers — 45 of the 180 stopped —
        rf"{_S}{_gap(5)}(?: —|, or)(?: (?:some|about|just|only|or)){{0,2}} {_N}{_noun(2)}"
        rf"(?: of {_DET}| out of){_noun(3)} {_W}{_SAME}{_ENDED}",
        # Three of every four drivers, 135 out of 180, agreed.
        rf"{_S}{_gap(3)}, {_N} out of {_W}{_ENDED}",
        # Ninety had been pulled ashore: half of the 180 aboard
        rf"{_N}{_gap(7)}:(?: {_MEANS}){{0,2}} {_S} of {_DET}{_noun(3)} {_W}{_SAME}{_ENDED}",
        # Turnout was 60 percent, with 9,000 of 15,000 voters.
        rf"\b{_RATES}{_gap(8)} {_S}[^<]{{0,40}}(?:[,:(]| —|with|as){_noun(3)} {_N}{_noun(3)}{_OF_WHOLE}",
        # at 70 percent occupancy, with 120 of its 150 beds filled
        rf"{_S} (?:{_WORD} )?(?:{_RATES}|capacity|full|complete),? with{_noun(3)} {_N}{_noun(3)}{_OF_WHOLE}",
        # With 120 of its 150 beds filled, it is at 70 percent occupancy.
        rf"with{_noun(2)} {_N}{_noun(3)}{_OF_WHOLE}[^<]{{0,60}}(?:at|is|was) {_S} (?:{_WORD} )?(?:{_FULL})\b",
        # 200 drivers were stopped, 90 of them (45 percent) drunk.
        rf"{_W}{_THING}[,;]?(?: and| with)?"
        rf"(?: of {_THEM},? {_N}| {_N}{_noun(2)} of {_THEM}){_gap(6)}{_BESIDE}",
        # There are 200 drivers, which means that the 90 who failed make up 45 percent of them.
        rf"{_W}[^<.,;:()—]{{0,60}}(?:,|;| —){_SO} {_N}(?: (?!(?:but|while|than|and|or)\b){_WORD}){{0,7}}"
        rf" {_MAKES} {_S} of (?:it|them|this|that){_ENDED}",
        rf"{_W}[^<.,;:()—]{{0,60}},{_MEANING} {_N}(?: (?!(?:but|while|than|and|or)\b){_WORD}){{0,7}}"
        rf" {_MAKES} {_S} of the (?:total|whole|lot){_ENDED}",
        # Two hundred drivers took the test and 90 passed, a pass rate of 45 percent.
        rf"{_W}{_gap(8)},?(?: and| but| of whom)(?: only| just)? {_N} {_DID}{_gap(4)}(?:,| —|:) an?"
        rf" (?:{_WORD} )?{_RATES} of {_S}{_ENDED}",
        # The 200 drivers include 90 women, or 45 percent.
        rf"{_W}{_gap(4)},? (?:include[sd]?|including|among them|comprises?|has|have|had|with) {_N}{_gap(3)}"
        rf"{_BESIDE}",
        # They asked 200 drivers and found that 90, or 45 percent, agreed.
        rf"{_W}{_THING},? (?:found|showed|learned|reported)(?: that)?(?: only| just)? {_N}{_gap(3)},?"
        rf" or {_S}{_ENDED}",
        # Ninety women sat among 200 drivers, 45 percent of the total.
        rf"{_N}{_gap(4)},? (?:among|in|out of) {_DET}{_noun(1)} {_W}{_gap(3)}(?:,? or|,| —) {_S}"
        r" of (?:the total|all)\b",
        # 2,100 jobs, half of its 3,000-strong workforce
        rf"{_N}{_noun(4)}(?:,| —)(?: {_MEANS}){{0,2}} {_S}(?: of|{_NO_CHANGE}){_noun(5)} {_W}",
    )
)
# one in three (33 percent)
PAIR = outline_pattern(
    rf"<f(?P<f>\d+)>{_gap(4)}(?: \((?:or |about )?|,? or | — or | — )<p(?P<s>\d+)>(?=[,.;)]| —|$)"
)
# 90, or 45 percent, ...: the whole stands elsewhere
GLOSS = outline_pattern(
    rf"{_N}(?: of {_THEM})?{_noun(3)}(?:(?:,? or|,? that is,?|,? that's|,? which is|,| —)(?:"
    rf" {_MEANS}){{0,2}} {_S}{_OF_ALL}{_ENDED}"
    rf"| \((?:{_MEANS} ){{0,2}}{_S}{_OF_ALL}\))(?!,? of\b)"
)
# of the 200 drivers; a survey asked 200 drivers
WHOLE = outline_pattern(
    rf"(?:(?<!\w)(?:of {_DET}{_noun(3)}|out of{_noun(3)}|(?:^|[.;] )of{_noun(3)}"
    r"|(?:asked|polled|surveyed|questioned|interviewed|tested|canvassed)(?: (?:an?|the|its|some|about))?)"
    rf" {_W})"
)
# 54 nations signed; 27, not even a third of them, ...
OF_THEM = outline_pattern(rf"{_N}(?:,? or|,| —| \()(?: {_MEANS}){{0,2}} {_S} of {_THEM}{_ENDED}")
