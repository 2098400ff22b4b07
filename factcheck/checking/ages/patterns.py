"""The words in which a text tells an age, a birth, a death or a step in a career."""

import re
from calendar import month_name

AGE_WORD = (
    r"(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
)
AGE = rf"(?P<age>1[01]\d|[1-9]\d|{AGE_WORD})"
ENDS = (
    r"(?=[,;.)\]—–](?!\d)|\s(?:this|today|on|last|next|later|who|of|from|was|is|has|had|said|died|pleaded|and"
    r"|were|will"
    r"|at)\b|\s?$)"
)
AFTER_NAME = re.compile(
    rf",\s(?:now\s|who\sis\s(?:now\s)?|who\sturned\s|who\sat\s)?(?:aged\s|age\s)?{AGE}(?:\syears\sold)?{ENDS}"
    rf"|\s\((?:aged\s|age\s)?(?P<inside>1[01]\d|[1-9]\d)\)"
    rf"|,?\s(?:who\s)?(?:is|turned|has\sturned|just\sturned)\s(?:now\s)?(?P<is>1[01]\d|[1-9]\d"
    rf"|{AGE_WORD})"
    rf"(?:\syears\s(?:old|of\sage))?{ENDS}"
    rf"|,\sat\s(?:age\s)?(?P<rank>[1-9]\d),?(?=\s(?:the|one\sof\sthe)\s(?:oldest|youngest)\b)"
    rf"|,\s(?:an?|the)\s(?P<old>1[01]\d|[1-9]\d|{AGE_WORD})-year-old\b"
)
YEAR_OLD = re.compile(
    rf"(?<![\w-]){AGE}[-\s]year[-\s]old\s(?:(?!(?:from|of|in|at|and|to)\b)[a-z][\w-]{{1,15}},?\s){{0,4}}(?=[A-Z])"
)
THE_YEAR_OLD = re.compile(
    rf"\b[Tt]he\s{AGE}-year-old\b(?!\s(?:man|woman|boy|girl|son|daughter|suspect|victim|driver|building|firm"
    rf"|company))"
)
PRONOUN_IS = re.compile(
    rf"\b(?:[Hh]e|[Ss]he)\s(?:is|turned)\s(?:now\s)?{AGE}(?:\syears\sold)?"
    r"(?=[.,;]|\s?$|\s(?:last|this)\s(?:week|month|year|spring|summer|autumn|fall|winter)\b|\son\s[A-Z]\w{2,5}day\b)"
)
BORN = re.compile(r"\b(?:[Bb]orn\b|b\.|d\.o\.b\.|DOB\b|[Dd]ate\sof\s[Bb]irth\b)")
TO_DATE = re.compile(
    r":?(?:\s(?!(?:and|but|who|which|when|that|died|after|before|since|until|said|says|became|grew|went|won|left|is|was"
    r"|were|has|had|will|would|(?!aged)[a-z]{2,14}ed)\b)[\w.’'-]{1,20},?){0,8}?(?:\s(?:on|in)(?:\sthe)?)?\s"
)
RECENTLY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|overnight|[Tt]his\s(?:week|morning|month)"
    r"|ha(?:s|ve)\sdied|dies|dead\sat|is\sdead)\b"
)
DIED = re.compile(
    r"\b(?:[Dd]ied|[Dd]ies|passed\saway|is\sdead(?=[.,]|\s?$)|dead(?=\sat\s(?:age\s|the\sage\sof\s)?\d\d))\b"
)
AGED = re.compile(
    rf"\b(?:aged|[Aa]t\sthe\sage\sof|[Aa]t\sage|age|[Aa]t(?:\sjust)?|turned|turns)\s{AGE}\b(?!\s?(?:%|percent|per\scent|years?\sin"
    rf"|minutes|miles|mph"
    r"|million|points|[ap]\.?m\b|:)|[:\d.]\d|\s[A-Z])"
)
LIFE = re.compile(
    r"\s\((?P<born>(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.?\s)?(?:\d{1,2},\s)?[12]\d{3})\s?[–—-]\s?"
    r"(?P<died>(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.?\s)?(?:\d{1,2},\s)?[12]\d{3})\)"
)
KIN = re.compile(
    r"\b(?:sons?|daughters?|child(?:ren)?|baby|babies|twins?|grand\w+|brothers?|sisters?|father|mother"
    r"|parents?|husband"
    r"|wife|cousin|uncle|aunt|nephew|niece|siblings?|widow|partner|couple|both|they)\b",
    re.IGNORECASE,
)
NUMBERS = re.compile(
    r"\b(?:polls?|per\s?cent|percent|votes?|ballots?)\b|%|\d\s(?:points?|seats?|goals?|runs|wickets|laps?)\b|\bscored\b"
)
ONE_OF_KIN = re.compile(
    r"\b(?:son|daughter|child|baby|twin|grand\w{3,8}|brother|sister|father|mother|husband|wife|cousin|uncle|aunt"
    r"|nephew|niece|sibling|widow|partner|twins|couple|both|they)\b",
    re.IGNORECASE,
)
SPEAKER = re.compile(r"[,”\"]\s[^,.;]{3,50}\s(?:said|says|told|added|recalled)\b|\baccording\sto\b")
STRANGER = re.compile(
    r"\b(?:[Tt]he\sother|[Aa]nother|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w-]{1,20}\s){0,2}(?:man|woman|boy|girl|driver"
    r"|passenger|youth|teenager|pedestrian|cyclist|motorist|rider|officer|friend|colleague|neighbou?r|victim|suspect)\b"
)
OPENING_PRONOUN = re.compile(r"[“\"(]{0,2}(?:(?:In|On)\s[^,.;]{3,30},\s)?(?:[Hh]e|[Ss]he)\s")
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
NAME_TO_BORN = re.compile(
    r"(?:,\s(?:now\s)?(?:aged?\s)?\d{1,3}(?:\syears\sold)?|,\s(?:an?|the)\s(?:[a-z0-9][\w-]{1,15}\s?){1,4}(?<!\s))?"
    r"(?:,?\s(?:who\s)?(?:was|is|were)\s|,?\s\(?)"
)
APPOSED = re.compile(r",\s(?!who\b|whose\b|which\b)[^,.;:“”\"]{3,80},\s(?:has\s|had\s)?")
AFTER_BIRTH = re.compile(
    r"(?:\sin\s[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{2,20})?)?"
    r"(?:(?:,?\s(?:and\s)?(?:is\snow|is|who\sis|now|today)\s(?:aged?\s)?|,?\s(?:making|which\smakes)\s(?:him|her)\s"
    rf"|[,;]\s(?:now\s)?aged?\s|\s[(\[](?:aged?:?\s|now\s))(?P<age>1[01]\d|[1-9]\d|{AGE_WORD})"
    rf"(?:\syears\s(?:old|of\sage))?{ENDS}"
    rf"|\sand,\sat\s(?P<still>1[01]\d|[1-9]\d|{AGE_WORD}),"
    r"\s(?:(?:still|now)\s[a-z]{2,12}s|is(?!\s(?:said|thought|believed|reported))|remains|continues)\b"
    rf"|\sand\s(?P<lately>1[01]\d|[1-9]\d|{AGE_WORD})(?=\s(?:this|last)\s(?:year|month|week|spring|summer"
    r"|autumn|fall|winter)\b))"
)
BEFORE_BIRTH = re.compile(rf"(?:,\s(?:now\s|aged\s)?|\s(?:aged|of)\s){AGE},\s(?:who\swas\s|and\s)?$")
THE_ONE_BORN = re.compile(
    rf"^[“\"]?(?:In\s\d{{4}},?\s)?(?P<whole>[Tt]he\s{AGE}-year-old)(?:\s[a-z][\w-]{{1,15}}){{0,3}},\s(?:who\swas\s)?$"
)
WHO = re.compile(r"\bwho(?:m|se)?\b")
CAUSE = re.compile(r"The\scause\b")
DEAD_BORN = re.compile(rf",\s(?P<whole>who\swas\s(?:aged\s)?{AGE}),\swas\s$")
STATED_BEFORE_BIRTH = re.compile(
    rf"\b(?:is|was)\s(?:just\s|only\s|aged\s)?{AGE}(?:\syears\sold)?(?:;|,?\sand|\.)\s{{1,2}}(?P<who>[Hh]e|[Ss]he)\s(?:was|had\sbeen)\s$"
)
SOMEBODY = re.compile(
    r"(?!(?:paper|newspaper|tower|cent(?:er|re)|theat(?:er|re)|river|order|chapter|number|power|letter|quarter|floor"
    r"|factor|minor|color|error)$)(?:[a-z]{2,12}(?:er|or|ist|ian|ess|yer|eer|man|woman)|he|she|man|woman|victim|suspect|deceased|guard"
    r"|pilot|nurse|judge|chef|captain|athlete|candidate|accused|defendant|boxer|poet|monk|priest|cyclist|patient)"
)
STRANGERS_TO = {
    "he": re.compile(r"\b(?:wom[ae]n|girl|widow|lady|bride|actress|she|her|they|their)\b", re.IGNORECASE),
    "she": re.compile(r"\b(?:m[ae]n|boy|widower|groom|actor|he|his|him|they|their)\b", re.IGNORECASE),
}
BORN_OF_DEAD = re.compile(r"^(?:,|\sin\s)[^.;“”\"]{0,140}?,\s(?P<who>he|she)\s")
DEATH_ANNOUNCED = re.compile(
    r"\b[Dd]eath\sof\s[^.;]{3,80}?\s(?:was|has\sbeen)\s(?:announced|reported|confirmed)\b"
)
OF_KIN = re.compile(
    r"[“\"]?(?:[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w-]{1,20}\s){0,2}?(?:husband|wife|father|mother|brother|sister|son"
    r"|daughter|partner|widow|widower)\b"
)
BORN_HE = re.compile(r"(?:,\s|\sin\s[A-Z][\w\s,-]{2,40},\s)(?:he|she)\s")
DEATH_TOLD = re.compile(
    r"\A(?!.{0,120}\bwho(?:se|m)?\b)(?:.{0,60}[a-z]\s)?(?:[A-Z][\w.’'-]{1,20}\s){1,3}[A-Z][\w.’'-]{1,20}"
    r"(?:,\s[^,.;]{1,60},)?\s(?:has\s|is\s)?"
    r"(?:dies|died|dead|passes\saway|passed\saway)\b"
)
HE_WAS = re.compile(r"(?:He|She)\s(?:was|had\sbeen)\s")
LONG_PAST = re.compile(
    r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)|\b(?:when|while|then|at\sthe\stime|if|would|years?\sago|[Hh]is|[Hh]er|[Tt]heir|whose)\b"
)
TOLD_BIRTH = re.compile(
    rf"^[“\"]?(?!(?:An?|One)\s[^,.]*?\b(?:wom[ae]n|girl|mother|widow)\b.*\she\swas)"
    rf"(?!(?:An?|One)\s[^,.]*?\b(?:man|boy|father)\b.*\sshe\swas)(?:An?|One)\s(?:{AGE}-year-old(?:\s[a-z][\w-]{{0,20}}){{0,3}}"
    r"|(?:[a-z][\w-]{0,20}\s){1,3}(?:of|aged)\s(?P<of>1[01]\d|[1-9]\d))\s(?:said|swore"
    r"|told\s(?:(?!(?:he|she|who|whose|that)\b)[\w.’'-]{1,25}\s?){1,5}(?<!\s))\s(?:that\s)?(?:he|she)\swas\s$"
)
IS_YEAR_OLD = re.compile(rf"\bis\s(?:now\s)?an?\s{AGE}-year-old\b")
TURNED_LATELY = re.compile(
    rf"\bturned\s{AGE}(?=\s(?:(?:this|last)\s(?:year|month|week|spring|summer|autumn|fall|winter)\b"
    rf"|(?:in|on)\s(?:\d\d?\s)?(?:{'|'.join(month_name[1:])})\b(?!,?\s(?:\d\d?,\s)?[12]\d\d\d)))"
)
AGED_TODAY = re.compile(
    rf"\bat\s(?:age|the\sage\sof)\s{AGE}(?=[.,;]|\s?$)"
    r"|(?:^|(?<=\. ))At\s(?:age\s|the\sage\sof\s)?(?P<first>[1-9]\d),?"
    r"\s(?:he|she)\s(?:is|has|still|remains|now)\b"
)
TURNS = re.compile(
    rf"\b(?:turns|will\s(?:be|turn))\s{AGE}\s(?:in\s(?P<month>{'|'.join(month_name[1:])})|next\s(?P<next>month))\b(?!\s\d)"
)
NOW_AGE = re.compile(rf"^[“\"]?(?:Now|Today)\s(?:aged\s)?{AGE},\s(?:he|she)\s")
WAS_AT_DEATH = re.compile(rf",\s(?:he\s|she\s)?was\s{AGE}(?=[.,;]|\s?$)")
DATE_TO_NAME = re.compile(r"(?:,?\s(?:in|at|to|near|on)\s[^.;]{1,50}?)?,\s(?:the\s)?(?:[\w.-]{2,15}\s){0,4}")
OTHER_PARTY = re.compile(r"\b(?:to|with|under|by|of|for|from|told|met|joined|replaced|succeeded|beat)\s$")
THE_ONE_WAS = re.compile(
    r"^[“\"]?The\s(?:[a-z]+\s)?(?!(?:paper|newspaper|tower|cent(?:er|re)|theat(?:er|re)|river|order|chapter|number|power"
    r"|letter|quarter|daughter|brother|sister|mother|father|founder|minister)\s)(?:[a-z]{2,12}(?:er|or|ist|ian|ess|yer|eer)"
    r"|poet|judge|president|senator|athlete|champion|veteran|nurse|pilot|chef|politician|businessman|businesswoman)\s(?:was\s)?$"
)
IT_IS_HE = re.compile(r"\b(?:[Hh]e|[Ss]he)\s\Z")
PRONOUN_WAS = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]he\s\d{2,3}-year-old)\s(?:was\s|had\sbeen\s)?$")
WAS_AGE = re.compile(
    rf"^[“\"]?(?:[Hh]e|[Ss]he|(?:(?:Mr|Mrs|Ms|Dr)\.\s)?(?:[A-Z][\w’'-]{{1,24}}\s){{0,2}}[A-Z][\w’'-]{{1,24}})"
    rf"\swas\s{AGE}(?:\syears\sold)?(?=[.,;]|$|\sand\s(?:(?:was|had\sbeen)\sborn|died)\b)"
)
WHEN_AGE = re.compile(
    rf"\b(?:was\s(?:just\s|only\s)?(?:aged\s)?|aged\s){AGE}(?:\syears\sold)?(?:\swhen\b|(?=\sin\s(?:[A-Z]\w{{2,8}}\s)?[12]\d\d\d))"
)
BIRTHDAY = re.compile(
    r"\b(?:[Cc]elebrat(?:es|ed|ing)|[Mm]ark(?:s|ed|ing)|(?P<on>on))\s(?:his|her|[A-Z][\w’'-]{1,24}[’']s)\s"
    r"(?P<age>1[01]\d|[1-9]\d)(?:st|nd|rd|th)\sbirthday\b(?(on)(?=\s(?:on\s\w+day|today|yesterday|this\sweek)))"
)
LEADING = re.compile(rf"^[“\"]?At\s(?:age\s|the\sage\sof\s|just\s)?{AGE},\s(?:[\w.-]{{2,15}}\s){{0,3}}$")
ASIDE = re.compile(r"\s\([^()]{0,40}[12]\d{3}\)|,\s(?:who\swas\s)?born\s[^.;]{3,60},")
AGE_TO_DATE = re.compile(r",?\s(?:in|on)\s")
OPENING_DATE = re.compile(r"[“\"]?(?:Back\s)?[IO]n\s$")
CAREER = re.compile(
    r"\b(?:graduated|(?:was\s|were\s|been\s|first\s)?(?:elected|appointed|ordained|promoted|commissioned)"
    r"|married|enlisted|co-?founded"
    r"|founded|joined\sthe\s(?:army|navy|air\sforce|police|firm|company|party|force|bar|staff|faculty|board"
    r"|service)"
    r"|(?:earned|received|took|completed|obtained)\s(?:a|an|his|her)\s(?:law\s|bachelor\w*|master\w*|doctor\w*|medical\s|first\sdegree|PhD"
    r"|Ph\.D|degree|undergraduate)"
    r"|became\s(?:a\s|an\s|the\s)?(?:professor|chief\sexecutive|CEO|mayor|minister|MP|senator|governor"
    r"|president|partner|judge"
    r"|chairman|director|member\sof|lawyer|teacher|doctor))\b"
)
EARLY_SCHOOL = re.compile(
    r"\b(?:primary|elementary|kindergarten|nursery|preschool|prodigy|child|youngest|aged?)\b", re.IGNORECASE
)
TRIGGER = re.compile(
    r"\b[Bb]orn\b|\bd\.o\.b\.|\bDOB\b|\b[Dd]ate\sof\s[Bb]irth\b|\bb\.\s|\([^()]{0,20}[12]\d{3}\s?[–—-]"
)
AGE_TRIGGER = re.compile(
    rf"[,(]\s?(?:\w{{1,12}}\s){{0,2}}(?:\d\d|{AGE_WORD})\b|year[-\s]old|\b(?:aged?|is|was|turn\w*)\s\d|\b[Aa]t\s\d\d\b|birthday"
    r"|\b(?:[Nn]ow|[Tt]oday|aged?|be|him|her|age\sof)\s\d\d"
)
