"""The words in which a text tells that somebody is out of office, or went."""

import re

_HOUSE = (
    r"the\s(?:White\sHouse|Oval\sOffice|[ÉE]lys[ée]e(?:\sPalace)?|Kremlin|[Cc]hancellery|Blue\sHouse|Casa\sRosada)"
    r"|(?:10\s)?Downing\sStreet|(?:No\.?|Number)\s10"
)
_POST = (
    r"(?:(?:public|elected|elective|high|political|national)\s)?office|power|government"
    r"|the\s(?:presidency|premiership|prime\sministership|chancellorship|papacy|throne|vice\spresidency)"
)
_PLACE = rf"(?:{_HOUSE}|{_POST})"
_ADVERBS = r"(?:(?:now|long|already|still|currently|since|also|officially|formally|firmly|again)\s){0,2}"
_NOT = r"(?:\snot|n[’']t|\snever)"
_OFFICE = r"(?:(?:public|elected|elective|any|high|political|national|executive)\s){0,2}(?:office|post)"
_BACK = (
    r"(?:returned|come\sback|gone\sback|went\sback|been\sback|been\s(?:in|to)\s(?:it|office)"
    r"|(?:held|regained|reclaimed|won)\s(?:it|power|\w{1,10}\soffice|office))"
)
_RULED = r"(?:governed|ruled|led|run|headed)\s(?:the\s(?:country|government|nation)|[A-Z]\w{2,20})"
_SPELL = r"(?:years?|months?|decades?|weeks?)"
_FOR = rf"\s(?:for\s|all\s|these\s|the\s)(?:[\w-]{{1,12}}\s){{0,4}}{_SPELL}\b"
_CHAIR = (
    r"(?:the\s(?:presidency|premiership|chancellorship|papacy|throne|(?:country[’']s\s)?(?:top|highest)"
    r"\s(?:job|office)))"
)
_TIME_IN_POWER = (
    r"(?:(?<=[’']s\s)|(?<=s[’']\s)|(?<=whose\s))"
    r"(?:presidency|premiership|chancellorship|papacy|tenure|reign|(?:time|years|spell|stint)\sin\s(?:power|office|government))"
)
_STATES = (
    rf"(?:has|have)\s{_ADVERBS}(?:been|remained|stayed|sat|lived|kept)\s{_ADVERBS}(?:out\sof|outside|away\sfrom)\s{_PLACE}",
    rf"(?:is|remains|stays)\s{_ADVERBS}out\sof\s{_PLACE}(?!\s(?:until|till|today|this|on|for|next)\b)",
    rf"(?:is|remains)\s{_ADVERBS}(?:no\slonger|not)\sin\s{_PLACE}(?:\sany\s?(?:more|longer))?",
    rf"isn[’']t\sin\s{_PLACE}(?:\sany\s?(?:more|longer))?",
    rf"(?<=\sand\s)out\sof\s{_PLACE}(?=\s(?:ever\s)?since\b)",
    rf"(?<=,\s)(?:(?:now|long|currently)\s)?(?:no\slonger\sin|out\sof|outside|away\sfrom)\s{_PLACE}"
    rf"(?=,|(?:\sas\s(?:[\w-]{{1,20}}\s){{1,4}}?|\s)(?:ever\s)?since\b|{_FOR})",
    r"(?<=,\s)(?:(?:now|long|currently)\s)?(?:in\sopposition|in\sretirement|on\sthe\sback\s?benches)(?=\ssince\b)",
    r"no\slonger\s(?:holds?|wields?|occupies)\s(?:(?:the|any|public|elected|high|political)\s){0,2}(?:office|power|presidency|premiership)",
    r"no\slonger\s(?:leads?|governs?|runs?|rules?|heads?)\s(?:the\s(?:country|government|nation)|(?=[A-Z]))",
    r"no\slonger\s(?:governs|rules|reigns)(?=[.,;])",
    rf"has{_NOT}\s(?:(?:held|occupied)\s(?:{_OFFICE}|{_CHAIR})|been\s(?:back\s)?in\s{_PLACE}|returned\sto\s{_PLACE}|regained\s{_PLACE}|{_RULED})(?=\ssince\b)",
    rf"has\sheld\sno\s{_OFFICE}(?=\ssince\b)",
    rf"(?:has|have)\sspent\sthe\s(?:past|last)\s(?:[\w-]{{1,12}}\s){{0,2}}{_SPELL}\sout\sof\s{_PLACE}",
    rf"(?:left|lost|quit)\s{_PLACE}\b[^.;]{{0,60}}?(?:\band|,)\s(?:has(?:\snot|\snever|n[’']t)|never)\s(?:since\s)?{_BACK}",
    r"(?:is|has\sbeen|remains)\s(?:(?:now|again|once\sagain)\s)?a\sprivate\scitizen",
    r"(?<=,\s)now\sa\sprivate\scitizen",
    r"(?:has|is)\s(?:(?:now|since|already|long\ssince)\s)?retired\sfrom\s(?:politics|public\slife|office)",
    rf"no\slonger\s(?:sits|lives|works|resides)\s(?:in|at)\s(?:{_HOUSE})",
    rf"(?<=,\s)since\s\d{{4}}\s(?:no\slonger\sin|out\sof)\s{_PLACE}",
    r"(?<=,\s)now\s(?:the\s)?(?:leader\sof\sthe\sopposition|opposition\sleader)",
    rf"{_TIME_IN_POWER}\s(?:is\s(?:now\s)?over|has\s(?:now\s)?(?:ended|expired|come\sto\san\send))",
    rf"has\s{_ADVERBS}(?:been\s(?:in\sopposition|in\sretirement|on\sthe\s(?:opposition\s)?back\s?benches|(?:the\s)?opposition\sleader"
    r"|(?:the\s)?leader\sof\sthe\sopposition)|lived\sin\sretirement|(?:led|headed)\sthe\sopposition"
    r"|sat\s(?:in\sopposition|on\sthe\s(?:opposition\s)?back\s?benches))\ssince",
)
STATE = re.compile(rf"(?<![\w-])(?:{'|'.join(_STATES)})\b")
OPENING = re.compile(
    rf"(?:[A-Z][\w-]{{1,12}}\s(?:[\w-]{{1,12}}\s){{0,5}}?{_SPELL}\sout\sof\s{_PLACE}(?=,)"
    rf"|(?:Out\sof|No\slonger\sin)\s{_PLACE}(?=,|\ssince\b))"
)
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
SHORTLY = re.compile(
    rf"\s(?:ever\s)?since\s(?:early\s|late\s)?(?:{_DAYS}|yesterday|this\s|the\sweekend|last\s(?:week|night|{_DAYS}))"
    r"|\s(?:for|all|over|on|this)\s(?:[\w-]{1,10}\s){0,3}(?:days?|hours?|week|weekend|night|morning|afternoon|evening)\b"
)
_LOSS = r"(?:leaving|quitting|departing|vacating|exiting|losing|relinquishing)"
_LOST = r"(?:left|quit|departed|vacated|exited|lost|relinquished|gave\sup)"
_TIME = (
    r"(?:presidency|premiership|chancellorship|papacy|(?:presidential\s)?term|tenure|time\sin\soffice|reign"
    r"|rule)"
)
_ENDED = r"(?:ended|expired|concluded|came\sto\san\send|finished)"
AFTERWARDS = re.compile(
    rf"\b(?:[Ss]ince|(?P<after>[Aa]fter))\s(?:{_LOSS}\s{_PLACE}|(?:he|she)\s{_LOST}\s{_PLACE}"
    rf"|(?:his|her)\s(?:departure|exit|ouster|removal)\sfrom\s{_PLACE}|(?:his|her)\s{_TIME}\s{_ENDED})\b"
)
DEPARTURE = re.compile(
    rf"\b(?:{_LOST}\s{_PLACE}"
    rf"|(?:was\s|(?<=,\s))(?:voted|ousted|removed|driven|forced|thrown|swept|pushed)\s(?:out\s)?(?:of|from)\s{_PLACE})\b"
)
PERFECT = re.compile(
    rf"\bhas\s{_ADVERBS}(?:left|quit|vacated|relinquished)\s(?:{_POST}|(?:{_HOUSE})(?=[.,;]|\sfor\s(?:good|ever)\b|\sforever\b))"
)
TIME_ENDED = re.compile(rf"(?:(?<=[’']s)|(?<=s[’'])|\bwhose)\s{_TIME}\s{_ENDED}\b")
STEPPED_DOWN = re.compile(
    r"\b(?:(?P<has>has)\s(?:(?:since|now|already)\s)?)?(?:stepped\sdown|resigned|stood\sdown|retired|departed"
    r"|was\s(?:ousted|removed|voted\sout|deposed))\sas\s(?:the\s)?$"
)
STEPPING_DOWN = re.compile(
    r"\b[Ss]ince\s(?:stepping\sdown|resigning|standing\sdown|retiring)\sas\s(?:the\s)?$"
)
NO_LONGER = re.compile(
    r"(?:\b(?:is|remains)\s(?:now\s)?no\slonger|,\s(?:now\s)?no\slonger|\bhas(?:\snot|n[’']t)\sbeen)\s(?:the\s)?$"
)
WAS = re.compile(r"\b(?:was|served\sas|had\sbeen)\s(?:the\s)?$")
WHEN = re.compile(
    r",?\s(?:(?:early|late|back)\s)?(?:in|on|at\sthe\send\sof|during)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?"
)
UNTIL = re.compile(
    r"\s(?:(?:from|between)\s(?:[^\W\d]{3,9}\s){0,1}(?:\d{1,2},?\s)?\d{4}\s(?:to|and|until|till|through)"
    r"|(?:until|till|up\sto))\s(?:(?:early|late|mid)[\s-])?"
)
AGO = re.compile(
    r"\s(?:last\s(?:year|month|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)|earlier\sthis\syear"
    r"|(?:[\w-]{1,10}\s){1,2}(?:years?|months?)\s(?:ago|earlier|before))\b"
)
SINCE_TAIL = re.compile(r"\s(?:ever\s)?since\s(?:\w{1,12}\.?\s){0,2}\d{4}\b")
ENDS_TITLE = re.compile(r"(?:[.,;:)—–]|\s[—–]\s|\s?$|\s(?:and|but|since|any\s?more)\b)")
IT_IS_SINCE = re.compile(
    rf"\bIt(?:[’']s|\sis|\shas\sbeen)\s(?:[\w-]{{1,12}}\s){{1,5}}{_SPELL}\ssince\s(?:[\w.’'-]{{1,20}}\s){{1,5}}$"
)
HAS = re.compile(r"\bhas\b")
HINT = re.compile(
    r"[Nn]o\slonger|[Oo]ut\sof|outside|away\sfrom|opposition|retirement|benches|held\sno|never|\bleft\b|[Ss]ince|until|till|\bquit\b|\blost\b|ended|stepped|resigned|retired|citizen|stood"
    r"|isn|n[’']t|has\snot|after|After|vacated|over\b|departed|relinquished|expired|concluded|\bfrom\b"
)
