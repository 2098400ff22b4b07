"""Pieces of patterns for the words between a date and what it belongs to."""

STOP = (
    r"(?!(?:that|and(?!\s[A-Z])|but|which|who|whom|whose|when|after|before|since|until|while|if|because|as|than|or|where"
    r"|then|later|about"
    r"|how|why|although|though|whether|despite|what|not|never|ahead|following|between)\b)"
)
FILL = rf"(?:,?\s{STOP}[\w’'.&%-]{{1,20}}){{0,8}}?"
NOT_PLAIN = (
    r"(?!(?:the|an?|in|on|of|at|by|to|for|from|with|and|or|but|that|this|was|were|is|are|has|had|have|under"
    r"|over|since|after"
    r"|before|until|during|when|which|who|his|her|its|their|not|as|into|than|about|against)\b)"
)
ADJECTIVES = rf"(?:\s{NOT_PLAIN}[a-z][\w-]{{1,19}}|\s(?:US|U\.S\.|UK|UN|EU|Supreme\sCourt)){{0,3}}"
IN = (
    r"\s(?:(?:back|only|just|as\sof)\s)?(?:in|on|during)\s"
    r"(?:the\s(?:year|summer|spring|autumn|fall|winter)\s(?:of\s)?)?"
)
OPENS_CLAUSE = (
    r"(?:^|[,;:—–(]\s?|\b(?:that|and|but|when|while|until|so|before)\s)\s?[“\"]?"
    r"(?:[Bb]ack\s)?(?:[Ii]n|[Oo]n)\s(?:the\syear\s)?$"
)
"""What stands before a date that opens a sentence or clause."""
WORD = (
    r"(?!(?:the|a|an|in|on|of|at|by|to|for|from|with|and|or|but|that|this|was|were|is|are|has|had|have|since"
    r"|after|before"
    r"|until|during|when|which|who|his|her|its|their|not|as|into|than|about|against|will|would|did"
    r"|if)\b)[\w.’'&/-]{1,20}"
)
"""One word of a name or of what describes it, no function word."""
