"""What the rest of the text says of somebody with a title: that it was left, is sought, or is another’s."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.offices.mentions import OfficeMention
from factcheck.domain.spans import Span

_LEAVES = re.compile(
    r"\b(?:(?<![’']s\s)predecessor|successor|succeed\w{0,4}|step(?:s|ped|ping)?\sdown|resign\w{0,6}|leav(?:e|es|ing)\soffice"
    r"|left\soffice|lost\spower|departing|departure|inaugura\w{1,5}|swor\w\sin|swearing|handover"
    r"|died|death|funeral|retire[ds]?|retirement|ousted|overthrown?|fled|flees?|fleeing|toppled|deposed|collapsed?)\b",
    re.IGNORECASE,
)
_LEFT_BEFORE = re.compile(
    r"\b(?:former|ex|ex-|then|then-\w{1,20}|late|outgoing|ousted|deposed|predecessor|successor|incoming"
    r"|\w{1,20}-elect),?[\s-](?:(?!and\b)[\w.’'-]{1,20}(?<![a-z]{3}\.)\s){0,5}$",
    re.IGNORECASE,
)
_LEFT_AFTER = re.compile(
    r",\s(?:\d\d,\s)?(?:who\s(?:was|had\sbeen)\s)?(?:(?:a|an|the|his|her)\s)?(?:former|then|outgoing|ex|predecessor)\b"
)
_CANDIDACY = re.compile(
    r"\b(?:candida(?:te|cy)|campaign\w{0,5}|nominee|nomination|front-?runner|hopeful|run(?:ning)?\sfor|bid"
    r"|imagine|hypothetical\w{0,2}|prospect|would-be|future)\b",
    re.IGNORECASE,
)
_NEAR = 60


class Surroundings:
    """One text and the titles in it, asked about people; each answer is found once."""

    def __init__(self, article: CheckedArticle, mentions: Sequence[OfficeMention]) -> None:
        """Keep the text and its titles."""
        self._article = article
        self._mentions = mentions
        self._leaving: dict[frozenset[str], bool] = {}
        self._weighed: dict[frozenset[str], bool] = {}

    @cached_property
    def _named_in_full(self) -> set[frozenset[str]]:
        return {mention.people for mention in self._article.people}

    @cached_property
    def _holders(self) -> set[frozenset[str]]:
        return {mention.people for mention in self._mentions if not mention.title.is_former}

    def names_in_full(self, people: frozenset[str]) -> bool:
        """Tell whether the text has the full name of these people."""
        return people in self._named_in_full

    def names_as_holder(self, person: str) -> bool:
        """Tell whether the text gives a title without “former” to the person."""
        return frozenset({person}) in self._holders

    def tell_of_leaving(self, people: frozenset[str]) -> bool:
        """Tell whether any sentence that names the people speaks of the end or beginning of an office."""
        if people not in self._leaving:
            self._leaving[people] = any(self._tells_of_leaving(place) for place in self._places(people))
        return self._leaving[people]

    def weighs(self, people: frozenset[str]) -> bool:
        """Tell whether any sentence that names the people weighs them as candidates for an office."""
        if people not in self._weighed:
            sentences = (sentence_text(self._article, place) for place in self._places(people))
            self._weighed[people] = any(_CANDIDACY.search(one) for one in sentences)
        return self._weighed[people]

    def _tells_of_leaving(self, place: Span) -> bool:
        text = self._article.text
        return bool(
            _LEFT_BEFORE.search(text, max(0, place.start - _NEAR), place.start)
            or _LEFT_AFTER.match(text, place.end)
            or _LEAVES.search(sentence_text(self._article, place))
        )

    def _places(self, people: frozenset[str]) -> Iterator[Span]:
        """Yield each place where the surname of one of the people stands."""
        facts = self._article.facts
        surnames = {term.surname for person in people for term in facts.terms_of(person)}
        pattern = re.compile("|".join(rf"\b{re.escape(surname)}\b" for surname in sorted(surnames)))
        return (Span(*match.span()) for match in pattern.finditer(self._article.text))
