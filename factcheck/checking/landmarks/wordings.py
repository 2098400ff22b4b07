"""The words that join a date and a treaty, law, ruling or event."""

import re

from factcheck.checking.phrases import FILL, IN

SIGNING = (
    r"(?:signed(?:\sinto\slaw)?|inked|initial+ed|sealed|concluded|adopted|agreed(?:\s(?:up)?on|\sto)?|reached"
    r"|struck"
    r"|brokered|negotiated|finali[sz]ed|approved|passed|enacted|established|created|founded|formed|introduced"
    r"|launched"
    r"|forged|ratified|drafted|drawn\sup|set\sup|opened\sfor\ssignature|became\slaw|was\sborn|declared"
    r"|proclaimed"
    r"|unveiled|announced|promulgated|endorsed|accepted|issued|hammered\sout|thrashed\sout|worked\sout|clinched|secured)"
)
STARTING = r"(?:signed|issued|founded|established|created|formed|launched|carried\sout)"
FORCE = (
    r"(?:(?:came|come|comes|coming|entered|enters|entering|went|put|brought)\sinto\s(?:full\s)?(?:force"
    r"|effect|being|law)"
    r"|in\sforce|took\seffect|taking\seffect|takes\seffect|entry\sinto\sforce)"
)
RULING = (
    r"(?:decided|handed\sdown|issued|delivered|ruled|argued|overturned|struck\sdown|reversed|overruled"
    r"|settled"
    r"|legali[sz]ed|guaranteed|recogni[sz]ed|outlawed|affirmed|desegregated|enshrined|ended|banned|rendered"
    r"|made)"
)
HAPPENED = (
    r"(?:happened|occurred|took\splace|taking\splace|struck|hit|unfolded|broke\sout|began|started|ended"
    r"|killed|claimed"
    r"|left|shook|rocked|devastated|destroyed|stunned|shocked|forced|released|exposed|plunged|came|followed"
    r"|fell"
    r"|(?:was|were)(?=\s(?:back\s)?(?:in|on)\s)|erupted|ravaged|swept|exploded|made\slandfall|carried\sout"
    r"|committed|held|staged|fought|commenced|opened)"
)
NOUN = (
    r"(?:treaty|agreement|accords?|pact|deal|law|act|legislation|ruling|decision|case|judge?ment|protocol"
    r"|convention"
    r"|disaster|accident|attacks?|bombings?|uprising|revolution|massacre|referendum|vote|charter|settlement"
    r"|statute|directive|regulation"
    r"|precedent|catastrophe|tragedy|landing|invasion|annexation|handover|document|compromise|plan)"
)
COLLECTIVE = re.compile(
    r"\b(?:countries|nations|states|parties|governments|leaders|members|signatories|powers|negotiators"
    r"|delegates|diplomats"
    r"|ministers|the\sworld|international\scommunity|General\sAssembly|United\sNations|UN|U\.N\."
    r"|Security\sCouncil"
    r"|Council\sof\sEurope|European\sUnion|EU|lawmakers|Parliament|delegations)\b"
)
OF_COURT = re.compile(
    r",?\s(?:(?:in\swhich|when|where)\s)?(?:the\s)?(?:US\s|U\.S\.\s|American\s)?(?:Supreme\sCourt|[Cc]ourt"
    r"|justices)"
    rf"{FILL}{IN}"
)
CLAUSE = re.compile(
    r"\b(?:was|were|fell|came|collapsed|crumbled|began|started|broke|ended|sank|went|struck|hit|set|exploded"
    r"|crashed|erupted"
    r"|resigned|announced|invaded|annexed|seized|captured|retook|regained|returned|left|joined|entered|voted"
    r"|rejected"
    r"|attacked|bombed|landed|stormed|walked|stepped|became|flew|orbited|launched|docked|arrived|abdicated"
    r"|declared|gained"
    r"|won|achieved|filed|failed|split|fled|discovered|climbed|reached|triggered|invoked|assassinated|toppled"
    r"|overthrew"
    r"|built|erected|brought|tore|handed|reverted|withdrew|pulled|rejoined|re-joined|re-entered|quit|exited"
    r"|liberated"
    r"|proclaimed|ran|capsized|disappeared|vanished|died|made|devastated|flooded|slammed|destroyed|reunified"
    r"|reunited"
    r"|dissolved|disintegrated|ceased|imposed|cloned|took|flooded|stepped)\b"
)
"""Words that make a form more than a name: with them a date after “in” says when it was."""
