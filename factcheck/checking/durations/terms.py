"""Words beside a length of time: what can last so long, and what has a length of its own."""

import re

from factcheck.checking.phrases import any_of
from factcheck.splitting.wordlists import phrase_list, word_list

_LASTING = r"""
    stints?|spells?|tenure|reign|career|periods?|run|rule|presidency|premiership|chairmanship|leadership|mayoralty
    wars?|conflict|insurgency|occupation|marriage|partnership|relationship|stay|spans?|gap|absence|hiatus|break
    intervals?|era|campaign|study|studies|projects?|programmes?|programs?|dictatorship|imprisonment|captivity
    exile|siege|strike|blockade|investigation|inquiry|trial|construction|renovation|restoration|service|stretch
    drought|closure|shutdown|ban|suspension|association|regime|administration|tour|voyage|journey|mission
    expedition|streak|battle|dispute|feud|fight|search|odyssey|involvement|membership|window|timeframe|phase|cycle
    hunt|manhunt|spree|boycott|embargo|lockdown|quarantine|curfew|heat\s?wave|lockout|tournament|workshop|camp
    seminar|retreat|trip|cruise|pilgrimage|walkout|vigil|stand-?off|outage|blackout|moratorium|evacuation
    convention|cease-?fire|truce|festival|exhibition|conference|visit|holiday|residency|life|crisis"""
_NOUN = any_of(sorted(phrase_list(_LASTING)))
MODIFIED = re.compile(rf"\s(?:[\w’'-]{{1,20}}\s){{0,3}}?(?=[a-z])(?:{_NOUN})(?![\w-])", re.IGNORECASE)
OTHER_TERM = re.compile(
    r"\b(?:sentenc\w+|condemned|guilty|convict\w+|gave|fac(?:es|ed|ing)|bonds?|mortgages?|leases?|contracts?|loans?|warrant\w*"
    r"|average[sd]?|each|every|per|interest|yields?|followed\sup|of\swhich|of\sthem|ag(?:e|ed)|old|olds"
    r"|life\sexpectancy|record|previous|earlier|first|last|past|another|next|other)\b",
    re.IGNORECASE,
)
HANDED = re.compile(
    r"\b(?:jailed|imprison(?:ed|ment)|ban(?:ned)?|suspen(?:ded|sion)|given|handed|received|got|ordered|for\s\w+ing)\b",
    re.IGNORECASE,
)
SPENT = word_list("""
    served spent reigned ruled worked played led ran lived taught coached managed governed lasted presided sat
    stayed remained stood held headed chaired commanded was were""")
