"""Whether the headline and the text say the same of two numbers: one verb, or two that news writes for one."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.headlines.statements import Statement
from factcheck.splitting.wordlists import word_list

_ALIKE = tuple(
    word_list(words)
    for words in (
        """cut cuts cutting shed sheds shedding axe axes axed axing slash slashes slashed scrap scraps scrapped lose
        loses losing lost go goes gone away eliminate eliminates eliminated redundant redundancies disappear""",
        "sue sues sued suing lawsuit lawsuits suit court",
        "hire hires hired hiring recruit recruits recruited recruiting employ employing create creates created creating",
        "raise raises raised raising collect collects collected collecting donate donated donates gave",
        "fine fines fined fining penalty penalised penalized pay pays ordered",
        "buy buys bought buying acquire acquires acquired acquiring pay pays paid",
        "close closes closed closing shut shuts shutting closure",
        "build builds built building erect erected construct constructed",
        "strike strikes striking walk walked walkout stopped struck",
        "steal steals stole stolen theft robbed",
        "seize seizes seized seizing confiscate confiscated found",
        "win wins won winning awarded awards",
    )
)
_WEAK = word_list("""
    to of in on at by for with from the a an and or as is are was were be been has have had will would over
    after about than near nearly almost some more least up leave leaves left see sees gets get that its""")
_WORD = re.compile(r"[^\W\d_]+")
_SEGMENT = re.compile(r"[,;:()–—]|\s-\s")
_STEM = 4


def is_told_alike(article: CheckedArticle, head: Statement, body: Statement) -> bool:
    """Tell whether what the headline does with the number is done in the text’s own words with the other."""
    is_exact = head.number.is_plain and body.number.is_plain and head.who == body.who
    verb = _verb_of(article, head)
    return is_exact and bool(verb) and any(_are_alike(verb, word) for word in _words_around(article, body))


def _verb_of(article: CheckedArticle, head: Statement) -> str:
    """Return the word before the number, else the one after the noun, that says what is done."""
    sentence = article.sentence_around(head.span)
    before = _words(article.text[sentence.start : head.number.span.start])[-1:]
    after = _words(article.text[head.span.end : sentence.end])
    if before and before[0] not in _WEAK:
        return before[0]
    return next((word for word in after if word not in _WEAK), "")


def _words_around(article: CheckedArticle, body: Statement) -> list[str]:
    """Return the words of the sentence between the nearest commas or the like."""
    sentence, text = article.sentence_around(body.span), article.text
    marks = [mark.start() for mark in _SEGMENT.finditer(text, sentence.start, sentence.end)]
    start = max((at for at in marks if at < body.span.start), default=sentence.start)
    end = min((at for at in marks if at >= body.span.end), default=sentence.end)
    return _words(f"{text[start : body.number.span.start]} {text[body.span.end : end]}")


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _are_alike(one: str, other: str) -> bool:
    is_same = len(one) >= _STEM and one[:_STEM] == other[:_STEM]
    return one == other or is_same or any(one in group and other in group for group in _ALIKE)
