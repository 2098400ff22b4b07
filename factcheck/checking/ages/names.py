"""Whom a sentence names: runs of capitals that can be a person, and who is meant by a surname."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.words import folded
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_PART = r"(?:[A-Z]\.|(?:Dr|Mrs?|Ms|St|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Jr|Sr)\.|[A-Z][\w’'-]{0,24})"
_RUN = re.compile(
    rf"(?<![\w.]){_PART}"
    rf"(?:(?<![’']s)\s(?:(?:van|von|der|den|de|da|del|dos|bin|al|el|la|le|di|du)\s){{0,2}}{_PART}){{0,5}}"
)
_TITLES = word_list("""
    Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor President Senator Sen Rep Gov Governor Mayor
    Judge Justice Chief Captain Capt Colonel Col General Gen Sgt Sergeant Officer Deputy Inspector
    Detective Minister Prime Vice Former Actor Actress Singer Author Rev Reverend Father Sister
    Brother King Queen Prince Princess Chancellor Secretary Coach Bishop Archbishop Cardinal Pope
    Rabbi Imam Sheikh Ambassador Congressman Congresswoman Councillor Cllr Lieutenant Lt Major
    Private Admiral Commissioner Director Speaker Representative US UK British American French
    German""")
_OFFICES = word_list("""
    President Minister Chancellor Premier Taoiseach Senator Governor Mayor Secretary Speaker
    Representative""")
_NO_NAME = word_list("""
    The A An In On At By For From To Of With And But Or So As If When While Where After Before Since
    During Until Born Died He She They It We You I His Her Their Its Our My This That These Those
    There Here Now Then Today Yesterday Tomorrow January February March April May June July August
    September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Police Both One
    Two Three No Not Yes Who What Which Why How Later Meanwhile However Also Although Though Despite
    Aged Age Now Still Just Only Most Many Some Several All Each Every Another Other Among Between
    Under Over Officials Authorities Witnesses""")
_NO_PERSON = word_list("""
    University College School Academy Institute Hospital Church Cathedral Street Road Avenue Lane
    Square Park Bridge River Lake Mount Mountain Island Islands City County State States Province
    Kingdom Republic Union Party Council Committee Commission Court House Senate Congress Parliament
    Assembly Association Society Club United FC Company Corporation Corp Inc Ltd Group Bank Fund
    Foundation Trust Agency Department Ministry Office Bureau Service Services Army Navy Force
    Forces Police World Cup Games Olympics Olympic League War Award Awards Prize Times Post News
    Journal Press Guardian Herald Tribune Magazine Radio Television Network Theatre Theater Museum
    Gallery Library Center Centre Hall Airport Station Stadium Arena Hotel Building Tower Day Week
    Festival Act Treaty Agreement Law North South East West Northern Southern Eastern Western New
    York Los Angeles San Francisco Hong Kong Saint Great Britain Ireland England Scotland Wales
    Australia Zealand Africa America American Americans Europe European Asia Asian Canada France
    Germany Italy Spain China India Japan Russia Ukraine Israel Iran Iraq Democrats Republicans
    Democratic Republican Conservative Labour Liberal Christmas Easter Supreme High District Royal
    National International Federal Central Medal Order Air Sea Bay Valley Beach Hills Heights
    Springs Falls Town Village Hall Crown Old""")
_PLACE_BEFORE = re.compile(r"\b(?:in|at|near|outside|around|across|throughout|the)\s$")
_HOME_BEFORE = re.compile(r"\b(?:of|from)\s$")
_SUFFIX = word_list("Jr Sr II III IV")
_OCCUPATION = re.compile(
    r"[A-Z][a-z]+(?:er|or|ist|ian|man|woman|eer|ress|star)$|(?:Poet|Chef|Pilot|Nurse|Diva|Veteran|Activist)$"
)
_GENERATIONS = re.compile(r"\b(?:Sr\.?|[Ss]enior|sons?|father|namesake|[Ee]lder|[Yy]ounger)\b")


@dataclass(frozen=True)
class Name:
    """A name in the text; `words` are without titles and folded, the span ends before a possessive ending."""

    span: Span
    words: tuple[str, ...]
    is_titled: bool = False

    @property
    def surname(self) -> str:
        return next((word for word in reversed(self.words) if word not in _SUFFIX), self.words[-1])

    @property
    def is_full(self) -> bool:
        return len(self.words) > 1


def names_in(article: CheckedArticle, span: Span) -> list[Name]:
    """Return the runs of capitals in the span that can be a person's name."""
    found = []
    for match in _RUN.finditer(article.text, span.start, span.end):
        name = _name(match)
        before = article.text[max(span.start, match.start() - 12) : match.start()]
        is_whole = name and name.span.start == match.start()
        is_place = _PLACE_BEFORE.search(before) or (name and not name.is_full and _HOME_BEFORE.search(before))
        if name and not (is_whole and is_place):
            found.append(name)
    return found


def _name(match: re.Match[str]) -> Name | None:
    """Return the run as a name without titles and without words that only begin a sentence."""
    parts = [(one[0], match.start() + one.start()) for one in re.finditer(r"[^\s]+", match[0])]
    office = max((at for at, (part, _) in enumerate(parts[:-2]) if part in _OFFICES), default=-1)
    is_titled, parts = office >= 0, parts[office + 1 :]
    while parts and (parts[0][0].rstrip(".") in _TITLES | _NO_NAME or parts[0][0].endswith("-old")):
        is_titled = parts[0][0].rstrip(".") in _TITLES
        parts = parts[1:]
    while parts and parts[-1][0].rstrip(".") in _NO_NAME:
        parts = parts[:-1]
    if not parts or any(part.rstrip(".") in _NO_PERSON for part, _ in parts):
        return None
    words = tuple(folded(re.sub(r"['’]s?$", "", part)).strip(".") for part, _ in parts)
    if len(words) == 1 and words[0].isupper():
        return None
    last, start = parts[-1]
    bare = re.sub(r"['’]s?$", "", last)
    return Name(Span(parts[0][1], start + len(bare)), words, is_titled)


def same_person(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return what “Ann Lee” and “Ann Mary Lee” share: the first name, the surname, and “Jr” or the like."""
    suffix = words[-1:] if words[-1] in _SUFFIX else ()
    names = words[: len(words) - len(suffix)]
    return (*names[:1], *names[1:][-1:], *suffix)


class People:
    """The people of one text: full names, and the full name behind a surname."""

    def __init__(self, article: CheckedArticle) -> None:
        self._article = article

    @cached_property
    def _full(self) -> dict[str, set[tuple[str, ...]]]:
        return {**self._full_in(headlines=True), **self._full_in(headlines=False)}

    def _full_in(self, *, headlines: bool) -> dict[str, set[tuple[str, ...]]]:
        """Return the full names of the headline or of the text, which is surer of the first name.

        “Rower Lee wins” gives nobody the first name Rower.
        """
        found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for block in self._article.blocks:
            if self._is_headline(block) is headlines:
                for name in names_in(self._article, block.span):
                    if name.is_full:
                        found[name.surname].add(name.words)
        return dict(found)

    def _is_headline(self, block: TextBlock) -> bool:
        """Tell whether the block is a headline, or opens the text and ends without a stop like one."""
        is_open = block.span.quote(self._article.text).rstrip()[-1:].isalnum()
        return block.kind is BlockKind.HEADLINE or (block == self._article.blocks[0] and is_open)

    @cached_property
    def topic(self) -> tuple[str, ...] | None:
        """Return whom the text tells of, if its title is a name and nothing else."""
        title = self._article.blocks[0].span
        names = names_in(self._article, title)
        words = title.quote(self._article.text).strip(" ,")
        is_alone = len(names) == 1 and names[0].span.quote(self._article.text) == words
        return names[0].words if is_alone and names[0].is_full else None

    def key(self, name: Name) -> tuple[str, ...] | None:
        """Return the full name that is meant, without what a headline or “Pianist” puts before it.

        None is returned if a surname belongs to several people.
        """
        full = self._full.get(name.surname, set())
        if name.is_full:
            return self._junior(self._plain(name.words))
        people = {same_person(self._junior(self._plain(words))) for words in full}
        if len(people) > 1:
            return self.topic if self.topic and name.surname in self.topic else None
        return self._junior(self._plain(max(full, key=len, default=name.words)))

    def _plain(self, words: tuple[str, ...]) -> tuple[str, ...]:
        full = self._full.get(words[-1], set())
        inner = (one for one in full if len(one) < len(words) and words[-len(one) :] == one)
        is_kept = words in full and not _OCCUPATION.match(words[0])
        return words if is_kept else next(inner, words)

    @cached_property
    def _tells_generations(self) -> bool:
        return _GENERATIONS.search(self._article.text) is not None

    def _junior(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return “John Conyers Jr.” for “John Conyers” if the text knows no other generation."""
        if words[-1] in _SUFFIX or self._tells_generations:
            return words
        full = self._full.get(words[-1], set())
        return next((one for one in full if same_person(one) == (*same_person(words), "Jr")), words)

    def is_person(self, name: Name) -> bool:
        """Tell whether it is a full name, the surname of one, or has a title."""
        return name.is_full or name.is_titled or name.surname in self._full

    def named_in(self, span: Span) -> set[tuple[str, ...]]:
        """Return the people named in the span; a lone capital counts only if it is somebody's surname."""
        names = names_in(self._article, span)
        surely = [one for one in names if self.is_person(one)]
        by_person = {same_person(self.key(one) or one.words): self.key(one) or one.words for one in surely}
        return set(by_person.values())
