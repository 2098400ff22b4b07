"""Beginnings named with their date: “opened its doors in 1994”, “first handed out in 1927”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.domain.spans import Span

_FIRST = (
    r"first\s(?:handed\sout|held|staged|published|printed|performed|broadcast|aired|contested|run|celebrated|observed|awarded"
    r"|given\sout|presented|conferred|bestowed|produced|brewed|sold|met|opened|lit|issued|convened|sat)"
)
BUILT = (
    r"(?:founded|established|opened(?:\s(?:its|their)\s(?:doors|gates)|\s(?:for\sbusiness|to\sthe\spublic))?|built|erected"
    r"|constructed|completed|formed|created|set\sup|put\sup|incorporated|chartered|planted|launched|instituted"
    rf"|dat(?:es|ing|ed)(?:\sback)?\s(?:to|from)|{_FIRST})"
)
_MADE = (
    r"(?:inaugurated|introduced|commissioned|installed|unveiled|consecrated|laid|adopted|enacted|signed|set|finished"
    r"|(?:started|starting|began|begun|beginning)(?:\s(?:life|trading|operations|operating|business|publication|publishing|service))?"
    r"|came\sinto\s(?:being|force|existence|service|use)|entered\sinto\sforce|took\seffect|went\sinto\sservice)"
)
_JOINED = (
    r"(?:joined|appointed|elected|hired|recruited|installed|crowned|took\s(?:over|office|charge|power|up)|came\sto\s(?:power|office|the\sthrone)|ascended\sthe\sthrone|acceded"
    r"|moved\s(?:there|here|in)|arrived|enlisted|signed\son|became|named|cast|entered|won|seized\spower)"
)
_BEGINNING = re.compile(
    rf"(?<![\w’'-])(?P<verb>{BUILT}|{_MADE}|{_JOINED})(?P<rest>(?:\s(?!(?:as|the|an?|his|her|its|their|another)\s)(?=(?-i:[a-z]))[\w’'-]{{1,20}}(?:(?<=\sby)\s(?:the\s)?[\w’'-]{{1,20}}|(?<=\sat)\s[\w’'-]{{1,20}})?){{0,4}}?)"
    r"\s(?:(?:back\s)?(?:in|on|since|during)\s)?(?:the\s)?(?:(?:early|late|mid)[\s-])?$",
    re.IGNORECASE,
)
_THINGS = re.compile(BUILT, re.IGNORECASE)
_PERSONS = re.compile(_JOINED, re.IGNORECASE)
_REACH = 110


@dataclass(frozen=True)
class Beginning:
    """A verb that lets something begin, with its date.

    `is_of_person` if it may be a post that begins; `is_of_thing` if no person is begun so.
    """

    span: Span
    mention: DateMention
    is_of_person: bool
    is_of_thing: bool


def find_beginnings(article: CheckedArticle, sentence: Span) -> Iterator[Beginning]:
    """Yield the beginnings in a sentence whose date follows the verb in one breath."""
    for one in article.dates_in(sentence):
        start = max(sentence.start, one.span.start - _REACH)
        match = _BEGINNING.search(article.text[start : one.span.start])
        if match and one.value:
            span = Span(start + match.start(), one.span.end)
            verb = match["verb"]
            yield Beginning(span, one, bool(_PERSONS.fullmatch(verb)), bool(_THINGS.fullmatch(verb)))
