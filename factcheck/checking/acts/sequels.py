"""Two dated acts of one subject in neighbouring sentences: “Arrested in May. She was released in June.”"""

import re
from collections.abc import Iterator

from factcheck.checking.acts.dated import Act, dated_acts, is_set_apart
from factcheck.checking.acts.pairs import ACTS, PAIRS, ROLES, Role
from factcheck.checking.acts.parties import are_one, party_of
from factcheck.checking.acts.stories import AFTER_DEATH, AGAIN, KIN, shared
from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

Roles = frozenset[tuple[int, Role]]
_BOTH = word_list("pair couple two they")
_PARTED = re.compile(";")
_OTHER = re.compile(
    r"\b(?:had|however|but|although|while|meanwhile|also|separate\w*|other|different|prior|already|before|later|since|when"
    r"|then|born|in\shis\splace|in\sher\splace)\b",
    re.IGNORECASE,
)


def find_sequels(article: CheckedArticle, sentence: Span) -> Iterator[tuple[Act, Act]]:
    """Yield each beginning in the sentence before with the end that this one tells of the same subject."""
    earlier = article.sentences_before(sentence)[-1:]
    if not earlier or _may_be_another(article, earlier[0], sentence):
        return
    found = [_matches(article, one) for one in (earlier[0], sentence)]
    if not any(_roles_shared(one, other) for one in found[0] for other in found[1]):
        return
    tree, here = article.tree_of(earlier[0]), article.tree_of(sentence)
    if tree is None or here is None:
        return
    begin = _last_act(article, tree, earlier[0], found[0])
    end = next(dated_acts(here, article.text, found[1], article.dates_in(sentence)), None)
    if begin and end and begin.date.value and end.date.value and _goes_on(tree, begin, here, end):
        yield begin, end


def _may_be_another(article: CheckedArticle, before: Span, sentence: Span) -> bool:
    words = before.quote(article.text) + " " + sentence.quote(article.text)
    return any(pattern.search(words) for pattern in (AGAIN, KIN, AFTER_DEATH, _PARTED)) or bool(
        _OTHER.search(sentence.quote(article.text))
    )


def _matches(article: CheckedArticle, sentence: Span) -> list[re.Match[str]]:
    if not article.dates_in(sentence):
        return []
    return list(ACTS.finditer(article.text, sentence.start, sentence.end))


def _roles_shared(one: re.Match[str], other: re.Match[str]) -> bool:
    begin, end = (ROLES[" ".join(match[0].lower().split())] for match in (one, other))
    return _begins_what_ends(begin, end)


def _begins_what_ends(begin: Roles, end: Roles) -> bool:
    """Tell whether the one begins what the other ends, in a pair that runs on to the next sentence."""
    return any(PAIRS[number].runs_on for number, is_turned in shared(begin, end) if not is_turned)


def _last_act(article: CheckedArticle, tree: Tree, sentence: Span, found: list[re.Match[str]]) -> Act | None:
    """Return the last act before the only date of the sentence, wherever the parser hangs the date."""
    dates = article.dates_in(sentence)
    acts = dated_acts(tree, article.text, found, dates, is_only=True) if len(dates) == 1 else iter(())
    return next(acts, None)


def _goes_on(tree: Tree, begin: Act, here: Tree, end: Act) -> bool:
    if not _begins_what_ends(begin.roles, end.roles):
        return False
    if begin.is_present != end.is_present or is_set_apart(here, end.verb) or end.verb not in here.roots:
        return False
    one, other = party_of(tree, begin), party_of(here, end)
    is_of_both = (
        other is not None
        and here.words[other] in _BOTH
        and begin.words.startswith(("engaged", "propos", "got"))
    )
    return is_of_both or are_one(tree, one, here, other)
