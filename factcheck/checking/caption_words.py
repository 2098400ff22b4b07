"""The words of pictures of a meeting, and of texts about a call."""

import re

TOGETHER = re.compile(
    r"\b(?:(?:shak(?:e|es|ing)|shook) hands|handshakes?|side by side|shoulder to shoulder|face to face"
    r"|(?:sit|sits|sitting|seated|stand|stands|standing|walk|walks|walking) (?:together|next to|beside)"
    r"|arm in arm|(?:at|around|round|across) (?:the|a|one|the same) (?:\w{2,20} ){0,2}table"
    r"|clink(?:s|ing)? glasses|(?:raise|raises|raising) (?:a glass|glasses)"
    r"|(?:gather|huddle)(?:s|ed)? (?:a?round|together)|(?:share|shares|sharing) a (?:joke|laugh|stage)"
    r"|(?:dine|dines|dining|lunch|stroll|strolls|pray|prays) together|embrac(?:e|es|ing)|hug(?:s|ging)?"
    r"|kiss(?:es|ing)?|greet(?:s|ing)?|welcom(?:es|ing)|pos(?:e|es|ing) (?:together|for|with)|meet(?:s|ing)?"
    r"|met|link(?:ing)? arms)\b"
    r"(?: (?:during|at|before|after|in|ahead of|prior to) (?:[\w’'-]{1,20} ){0,5}"
    r"(?:meeting|talks|summit|visit|dinner|reception|conference|ceremony|event))?",
    re.IGNORECASE,
)
REMOTE = re.compile(
    r"\b(?:(?:phone|telephone|video|conference|Zoom) (?:calls?|conferences?|links?|conversations?|talks)"
    r"|calls? between|[A-Z]\w{1,20}[-–—][A-Z]\w{1,20} call|(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Aa]|this)"
    r" (?:[\w-]{1,20} ){0,2}call(?! (?:for|to|on|in|cent|it|him|her|them))|(?:tele)?phoned|teleconference"
    r"|(?:by|via|over|on) (?:(?:a|the) )?(?:(?:secure|conference) )?(?:phone|telephone|video|screens?)"
    r"|via (?:Zoom|Skype)|video-?conference|virtual(?:ly)? (?:met|meetings?|summit|talks)"
    r"|(?:met|talks|summit|spoke|signed|agreed) (?:online|virtually|remotely))\b",
)
IN_PERSON = re.compile(
    r"\b(?:in[ -]person|face[- ]to[- ]face|sho(?:ok|ke) hands|handshake|sat down|one-on-one meeting"
    r"|(?:they|leaders|pair|both|two) (?:\w{1,20} )?(?:met|meet)(?! (?:online|virtually|remotely|by|via))"
    r"|(?:met|meeting) (?:in|at|on the sidelines)\b)",
    re.IGNORECASE,
)
OTHER_TIME = re.compile(
    r"\b(?:last|earlier|previous(?:ly)?|before|ago|not|never|no longer|without|instead of|hope[sd]?|will|next"
    r"|plan(?:s|ned)?|(?:in|since) (?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|(?:19|20)\d\d))\b|n[’']t\b"
)
GROUP = re.compile(
    r"\b(?:ministers|presidents|premiers|chancellors|mayors|leaders|envoys|diplomats|delegates|negotiators"
    r"|executives|bosses|chiefs|officials|ambassadors|secretaries|governors|commissioners|delegations"
    r"|heads of (?:state|government)|(?:two|both|three) (?:sides|men|women|parties|governments|companies))\b",
    re.IGNORECASE,
)
DEAL = re.compile(
    r"\b(?:sign(?:ed|ing)|agree[ds]?|settled|sealed|concluded|talks|negotiat\w{2,4}|deal|contract|accord|pact"
    r"|treaty|met)\b"
)
OLD_PICTURE = re.compile(
    r"\b(?:file|archives?|library|undated) (?:photo|picture|image|footage)|\bfile\)|\b(?:19|20)\d\d\b"
    r"|\b(?:(?<!at )last|previous|earlier|former|past|then|screens?|virtual(?:ly)?|video|day after"
    r"|years? ago)\b",
    re.IGNORECASE,
)
PERSON = re.compile(r"[A-Z][^\W\d_]{1,30}(?:\s[A-Z][^\W\d_]{1,30}){0,5}")
NAME = re.compile(r"[^\W\d_]{2,30}")
