"""Reasons to stay silent: words that make a statement hypothetical, historical or somebody else's."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span

_HYPOTHETICAL = re.compile(
    r"\b(?:if|unless|whether|imagine[sd]?|suppose[sd]?|hypothetical(?:ly)?|fictional|fictitious|novel|film"
    r"|movie|sitcom|satire|satirical|parody|alternate|would have|had he|had she|as though)\b",
    re.IGNORECASE,
)
_CONDITIONS = frozenset({"if", "unless", "whether"})
_MODAL = re.compile(r"\b(?:would|could|might|were)\b|[’']d\b")
_SUPPOSED = re.compile(
    r"\b(?:if(?!(?<=,\sif)\s(?![\w-]+ed,)[\w-]+,)|unless"
    r"|whether|imagine[sd]?|suppose[sd]?"
    r"|hypothetical(?:ly)?|fictional|fictitious|satirical|would have(?!\s\d)|had he|had she|as though)\b",
    re.IGNORECASE,
)
_VOTE_TODAY = re.compile(
    r"if (?:an?|the|another)(?: [a-z-]{3,14}){0,2} (?:election|referendum|vote|ballot|poll|runoff)s?"
    r"(?: (?:were|was|is|took|takes))?(?: to be)?(?: held| called| place)? "
    r"(?:today|tomorrow|now|this week)\b",
    re.IGNORECASE,
)
_QUESTION_OF = re.compile(
    r"\b(?:asked|questioned|polled|surveyed)\b(?:[^,;:]|,(?=\d)){0,60}\s$|\b(?:on|over)\s$", re.IGNORECASE
)
_WHICH = re.compile(r"\b(?:that|which|who)\s$")
REPORTED = re.compile(
    r"\b(?:said|says|say|saying|claim(?:s|ed)?|insist(?:s|ed)?|argue[sd]?|believe[sd]?|thinks?|thought"
    r"|alleged?|alleges|according to|told|tells|wrote|writes|tweeted|asserted|contend(?:s|ed)?"
    r"|suggest(?:s|ed)?)\b",
    re.IGNORECASE,
)
_LOOKING_BACK = re.compile(
    r"\b(?:at the time|back then|in hindsight|in retrospect|looking back|in his memoirs?|in her memoirs?"
    r"|in the (?:19|20)\d0s|decades? ago|years? ago|last (?:decade|century)|then-\w+"
    r"|first term|second term|previous term|earlier term|anniversary|historians?|legacy)\b",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"\b(?<!not\s)(?<!never\s)(?<!n[’']t\s)"
    r"(?:(?:return(?:s|ed|ing)?|came back|comes back|coming back|swept back|restored) (?:to|into|in)"
    r"|comeback|back in (?:office|power)|retak(?:e|es|ing)|retook|regain(?:s|ed|ing)?|re-?elected|won back"
    r"|w[io]ns? (?:a|his|her|another|the) (?:\w{1,10} )?(?:term|mandate)"
    r"|(?:second|third|fourth) (?:term|stint|spell)"
    r"|(?:elect\w+|w[io]ns?|office|power|oath|president|minister|leader)\b[^.;]{0,40} second time"
    r"|sworn in|inaugurated|took office|takes office|and current|and now|now[ -]current)\b",
    re.IGNORECASE,
)
_BIRTH = frozenset({"born in", "born on"})
_REACH = 1_000
_LONGEST_SENTENCE = 1_200
_SILENT_KINDS = (BlockKind.FURNITURE, BlockKind.CAPTION)


def is_left_out(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the words stand in page furniture or under a picture, which may be an old one."""
    block = article.block_at(span.start)
    return block is None or block.kind in _SILENT_KINDS


def sentence_text(article: CheckedArticle, span: Span) -> str:
    """Return the sentence around the words, as far as it can bear on them."""
    start, end = _around(article, span)
    return article.text[start:end]


def _around(article: CheckedArticle, span: Span) -> tuple[int, int]:
    sentence = article.sentence_around(span)
    return max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)


def is_hypothetical(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the sentence only supposes something."""
    return bool(_HYPOTHETICAL.search(sentence_text(article, span)))


def is_hypothetical_before(article: CheckedArticle, span: Span, *, is_asked: bool = True) -> bool:
    """Tell whether the sentence only supposes what the words say.

    “if” or “whether” behind the words bears on something else, unless the sentence has “would” or the
    like. Who asks “whether” somebody with a title does something takes the title for granted; then
    the words are not what `is_asked`.
    """
    words = sentence_text(article, span)
    start = max(article.sentence_around(span).start, span.start - _REACH)
    is_modal = bool(_MODAL.search(words))
    return any(
        match[0].lower() not in _CONDITIONS
        or (is_modal and match[0].lower() != "whether")
        or (start + match.start() < span.start and (is_asked or match[0].lower() != "whether"))
        for match in _HYPOTHETICAL.finditer(words)
    )


def is_supposed(article: CheckedArticle, span: Span) -> bool:
    """Tell the same of what must add up in a film or novel too.

    “Asked whether” only opens what people answered, as “if an election were held today” does, and “a bill
    that would have” behind the words tells of the bill.
    """
    (start, end), text = _around(article, span), article.text
    return any(
        not (match[0].lower() == "whether" and _QUESTION_OF.search(text, start, match.start()))
        and not _VOTE_TODAY.match(text, match.start())
        and not (match.start() >= span.end and _WHICH.search(text, start, match.start()))
        for match in _SUPPOSED.finditer(text, start, end)
    )


def is_reported(article: CheckedArticle, span: Span) -> bool:
    """Tell whether a verb of saying stands beside the words in their sentence."""
    start, end = _around(article, span)
    beside = f"{article.text[start : span.start]}\n{article.text[span.end : end]}"
    return bool(REPORTED.search(beside))


def looks_back(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the sentence speaks of former times in so many words."""
    return bool(_LOOKING_BACK.search(sentence_text(article, span)))


def tells_return(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the sentence speaks of a return to office, so that “former” may mean the earlier role."""
    return bool(_RETURNED.search(sentence_text(article, span)))


def past_dates(article: CheckedArticle, sentence: Span, judged: PartialDate) -> list[DateMention]:
    """Return the dates of the sentence that lie before the date it is judged by.

    “since 2021” and “born in 1925” are left out: they date no act.
    """
    return [
        mention
        for mention in article.dates_in(sentence)
        if mention.value
        and mention.value.last < judged.first
        and mention.preposition != "since"
        and mention.governor not in _BIRTH
    ]


def earlier_dates(article: CheckedArticle, span: Span, when: PartialDate) -> list[PartialDate]:
    """Return the dates before this one in the sentence of the words and before it in its paragraph."""
    sentence = article.sentence_around(span)
    parts = [sentence, *article.sentences_before(sentence)]
    return [one.value for part in parts for one in past_dates(article, part, when) if one.value]


def is_furniture(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the words stand in page furniture, such as a list of links to other days' articles."""
    block = article.block_at(span.start)
    return block is None or block.kind is BlockKind.FURNITURE


def is_too_long(sentence: Span) -> bool:
    """Tell whether it is a list, a table or noise rather than a sentence whose parts can be compared."""
    return len(sentence) > _LONGEST_SENTENCE
