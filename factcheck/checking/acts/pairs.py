"""Acts that come in a fixed order on one subject: what begins first, what ends it."""

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from factcheck.checking.phrases import any_of
from factcheck.splitting.wordlists import word_list


class Role(StrEnum):
    """Which of two acts comes first."""

    BEGIN = "begin"
    END = "end"


@dataclass(frozen=True)
class Pair:
    """Two sets of verbs, alternatives split by “|”.

    Some come once: birth, death and burial. Others come again: released in 2010, arrested in 2012.
    Those clash only if the text puts them as one story. A return comes after an end, and says so itself:
    “closed in 2010 and reopened in 2012”. A stone is laid for what is opened, whatever the subject.
    Some run on from one sentence to the next.
    """

    begin: str
    end: str
    is_once: bool = False
    is_return: bool = False
    is_of_stone: bool = False
    runs_on: bool = False


_CAREER_END = (
    "resigned|stepped down|steps down|step down|retired|left|quit|was fired|fired|sacked|dismissed"
    "|ousted|removed|departed"
    "|was replaced|replaced|stood down|bowed out|impeached|deposed|overthrown|lost his seat"
    "|lost her seat|left office|abdicated"
    "|let go|laid off|gave up the post|gave up the job|handed over the reins"
    "|resigning|stepping down|retiring|leaving|quitting|standing down|fell|toppled|collapsed"
)
_FREED = (
    "released|freed|bailed|paroled|pardoned|acquitted|cleared|exonerated|executed|walked free|let go"
    "|set free|let out|got out|came out of prison|left prison|left jail"
)
_OVER = (
    "ending|finishing|closing|ended|ends|end|finished|finishes|finish|concluded|concludes|conclude"
    "|completed|wrapped up"
    "|came to an end|ceased|was called off"
    "|stopped|over|closed|closes|close|expired|terminated"
)
_GONE = (
    "closed its doors|shut its doors|closing its doors|closing|shutting|closed|closes|close|shut|shuts"
    "|shut down|closed down|demolished|torn down"
    "|pulled down|razed"
    "|destroyed|abandoned|bulldozed|dismantled"
    "|scrapped|decommissioned|mothballed|discontinued|condemned|shuttered"
)
_DISSOLVED = (
    "folding|closing|dissolved|disbanded|abolished|folded|went bankrupt|went bust|collapsed|wound up"
    "|liquidated"
    "|broke up|split up|ceased trading"
    "|ceased operations|ceased to exist|went out of business|went into administration"
    "|filed for bankruptcy|merged|taken over|shut down"
    "|closed down|closed|went under|acquired|sold|bought|defunct|disestablished|outlawed"
)
_DEATH = (
    "died|dies|passed away|was killed|killed|murdered|assassinated|executed|buried|cremated|drowned|hanged"
    "|shot dead|beheaded|interred"
)
PAIRS = (
    Pair(
        "born",
        f"{_DEATH}|married|graduated|retired|elected|enlisted|ordained|knighted|joined|emigrated|moved"
        "|enrolled",
        is_once=True,
    ),
    Pair(
        "married|graduated|retired|resigned|joined|enrolled|enlisted|appointed|hired|divorced|emigrated"
        "|ordained|moved|elected"
        "|diagnosed|arrested|sentenced|convicted|knighted|stepped down|left office"
        "|hospitalised|hospitalized",
        _DEATH,
        is_once=True,
    ),
    Pair(
        "died|dies|was killed|killed|drowned|passed away|murdered|assassinated",
        "buried|cremated|interred|laid to rest",
        is_once=True,
        runs_on=True,
    ),
    Pair(
        "founded|established|formed|created|set up|incorporated|co-founded|launched", _DISSOLVED, runs_on=True
    ),
    Pair("built|erected|constructed|completed", _GONE, runs_on=True),
    Pair(
        "signed|ratified|adopted|agreed|passed|enacted|approved",
        "entered into force|came into force|comes into force|come into force|took effect|takes effect"
        "|take effect|came into effect"
        "|went into effect|entered into effect|implemented|repealed|revoked|scrapped|annulled"
        "|struck down|abolished|rescinded|denounced",
    ),
    Pair("signed|negotiated|drafted|proposed", "ratified|adopted|enacted"),
    Pair(
        "introduced|imposed|enacted",
        "abolished|lifted|repealed|scrapped|revoked|ended|eased|withdrawn|rescinded",
    ),
    Pair(
        "filed|applied for|submitted|lodged",
        "granted|dismissed|rejected|approved|settled|upheld|thrown out|awarded",
    ),
    Pair(
        "arrested|detained|jailed|imprisoned|remanded|incarcerated|locked up|taken into custody|apprehended",
        f"{_FREED}|convicted|sentenced|tried",
        runs_on=True,
    ),
    Pair(
        "kidnapped|abducted|seized|taken hostage|captured|taken prisoner|became a prisoner of war|interned",
        "released|freed|rescued|ransomed|liberated|found dead|escaped|exchanged|repatriated",
        runs_on=True,
    ),
    Pair(
        "charged|indicted|accused|prosecuted",
        "convicted|acquitted|sentenced|cleared|found guilty|pleaded guilty|pled guilty|found not guilty"
        "|tried",
        runs_on=True,
    ),
    Pair("convicted|sentenced|found guilty|condemned", f"{_FREED}|hanged", runs_on=True),
    Pair("opened its doors|opened|opens|open|inaugurated|reopened|reopens", _GONE, runs_on=True),
    Pair(
        "starting|beginning|opening|began|begins|begin|begun|started|starts|start|commenced|commences"
        "|kicked off|kicks off"
        "|broke out|got under way|got underway|opened|opens"
        "|launched",
        _OVER,
    ),
    Pair(
        "launched|took off|takes off|blasted off|lifted off",
        "landed|lands|land|splashed down|crashed|touched down|docked|returned",
        runs_on=True,
    ),
    Pair(
        "left port|left harbour|left harbor|departed|departs|set sail|set off|set out|sailed",
        "arrived|arrives|arrive|docked|returned|reached",
    ),
    Pair(
        "launched|introduced|released|unveiled|rolled out",
        "discontinued|scrapped|axed|withdrawn|retired|cancelled|canceled|recalled|phased out",
    ),
    Pair(
        "elected|re-elected|nominated",
        "inaugurated|sworn in|installed|took office|takes office|impeached|ousted|stepped down|resigned",
    ),
    Pair(
        "won the election|winning the election|won election|winning election",
        "sworn in|inaugurated|took office",
    ),
    Pair("called", "held|took place"),
    Pair("nominated", "confirmed|elected|appointed"),
    Pair(
        "appointed|named|hired|recruited|promoted|took office|took over|took charge|came to power"
        "|took power|sworn in|inaugurated|crowned|joined"
        "|became|installed|signed|took the job|took the post|took the helm|took up",
        _CAREER_END,
    ),
    Pair("enrolled|matriculated|enlisted|entered", "graduated|discharged|dropped out"),
    Pair(
        "engaged|got engaged|became engaged|proposed to|proposed marriage",
        "married|wed|tied the knot",
        runs_on=True,
    ),
    Pair("married|wed|got married|tied the knot", "divorced|separated|split|widowed|got divorced"),
    Pair("bought|purchased|acquired", "sold|resold|sold off"),
    Pair("admitted|hospitalised|hospitalized|infected", "discharged|recovered|released", runs_on=True),
    Pair(
        "went missing|disappeared|vanished|reported missing",
        "found dead|found alive|found safe|reappeared|resurfaced|turned up",
        runs_on=True,
    ),
    Pair("fell ill|taken ill|tested positive|diagnosed", "recovered|cured|died|succumbed"),
    Pair("premiered|debuted|first aired", "cancelled|canceled|ended|finished|axed"),
    Pair("invaded|occupied|deployed|annexed", "withdrew|liberated|withdrawn|pulled out|retreated|evacuated"),
    Pair("commissioned|entered service|laid down|launched", "decommissioned|scrapped|sunk|sank|retired"),
    Pair("closed|closed its doors|shut|shut down|closed down", "reopened|reopened its doors", is_return=True),
    Pair("laid down", "launched", is_once=True),
    Pair("launched", "entered service|went into service|put into service", is_once=True),
    Pair(
        "written|composed|painted",
        "published|premiered|first performed|first published|exhibited|first shown",
        is_once=True,
    ),
    Pair(
        "foundation stone was laid|foundation stone laid|cornerstone was laid|cornerstone laid"
        "|first stone was laid|first stone laid",
        "dedicated|consecrated|inaugurated|opened|completed|finished",
        is_once=True,
        is_of_stone=True,
    ),
    Pair("suspended|banned|barred|exiled|expelled", "reinstated|readmitted|returned|pardoned"),
)


def _roles() -> dict[str, frozenset[tuple[int, Role]]]:
    found: dict[str, set[tuple[int, Role]]] = defaultdict(set)
    for number, pair in enumerate(PAIRS):
        for role, words in ((Role.BEGIN, pair.begin), (Role.END, pair.end)):
            for phrase in words.split("|"):
                found[phrase].add((number, role))
    return {phrase: frozenset(roles) for phrase, roles in found.items()}


ROLES = _roles()
PRESENT = word_list("""
    open opens close closes shuts end ends finish finishes conclude concludes begin begins start starts
    commence commences kick kicks take takes land lands arrive arrives depart departs die dies reopen reopens
    come comes step steps""")
OF_THE_SUBJECT = word_list("""
    joined joins left leaving quit quitting took takes take taken entered married wed divorced became reached
    won winning assumed got lost passed sworn came come""")
_PHRASES = any_of(sorted(ROLES, key=len, reverse=True))
ACTS = re.compile(rf"(?<![\w’'-])(?=[a-z])(?:{_PHRASES})(?![\w-])", re.IGNORECASE)
