"""Words in the present that fit nobody but the living: health, home, an age, what somebody goes on doing."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Clause, Tense
from factcheck.checking.context import sentence_text
from factcheck.checking.offices.recency import is_dated_now
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_AGED_NOW = re.compile(
    r"(?:\s\([^()]{1,40}\))?,\s(?:(?:who\sis\s|now\s|who\sis\snow\s)(?:aged\s)?\d{2,3}(?=[,.;]|\s?$)|who\s(?:turns|will\sturn)\s\d{2,3}\b)"
)
_STATE = (
    r"(?:alive(?:\sand\s(?:well|kicking))?(?=[.,;]|\s?$)|(?:still\s)?in\s(?:an?\s)?(?:[\w-]{1,20}\s){0,3}?(?:health|hospital|custody"
    r"|prison|jail|exile|shape|spirits)(?=[.,;]|\s(?:and|but|in|at|after|with|since|unlike|this)\b|\s?$)"
    r"|(?:the|one\sof\sthe)\s(?:[\w-]{1,20}\s){1,3}?(?:living|surviving)\s)"
)
_ALIVE = re.compile(rf"(?:,\s[^,.;]{{1,60}},)?\s(?:is|remains)\s{_STATE}|,\swho\s(?:is|remains)\s{_STATE}")
_IS_TO = re.compile(
    r"(?:,\s[^,.;]{1,60},)?\sis\s(?:running\sfor|standing\sfor|to\s(?:receive|open|attend|visit|meet|host|chair|speak|address"
    r"|give|deliver|travel|lead|join|resign|retire|stand|run|campaign|perform|sing|testify|appear))\s[a-z]"
)
_PRESENT = re.compile(
    r"(?:,\s[^,.;]{1,60},)?\swas\s(?:in\s(?:the\s)?(?:audience|attendance|room|hall|crowd|stands|chamber)"
    r"|among\s(?:the\s)?(?:\w{1,20}\s){0,2}(?:guests|speakers|mourners|signatories)|present)\b"
)
_LEFT = re.compile(r"\s(?:still\s)?(?:survives|outlives)(?:\s(?:him|her|them))?(?=[.,;]|\s?$)")
_BARE = re.compile(r"(?!\s[A-Z]|[’']s?\b|-)")
_NO_PERSON_BEFORE = word_list("of as like than named called for from to the a and or")
_GOVERNING = word_list("""
    by with over about against on in into under after behind around between toward towards before since
    through without at""")
_LAST = 20
_GOES_ON = word_list("continues keeps")
_DOES = word_list("""
    speak work serve write teach campaign lead head run advise travel attend chair tour perform sing act urge
    push press insist criticise criticize deny recover lecture host meet advocate lobby comment preach govern
    vote train practise practice post tweet""")
_DOING = word_list("""
    recovering recuperating campaigning following watching considering preparing visiting attending touring
    meeting travelling traveling planning working writing seeking hoping urging pushing pressing hosting
    recording training resting convalescing negotiating pondering weighing mulling retiring resigning""")
_NOW = word_list("now currently still")
_SAID = word_list("said reported believed understood thought")
_DISEMBODIED = word_list("over down on above")
_OPPOSES = word_list("chairs heads opposes supports backs favours favors rejects")
_HEADS = word_list("""
    heads leads chairs runs teaches works advises lives serves sits writes hosts manages coaches""")
_HOMES = word_list("retirement exile seclusion hiding")
_NO_COMMENT = re.compile(
    r"\s(?:could\snot\s(?:immediately\s)?be\sreached|was\snot\s(?:immediately\s)?available\sfor\scomment"
    r"|(?:has\s)?declined\s(?:to\scomment|an?\sinterview)"
    r"|(?:did|has)\snot\s(?:immediately\s)?respond(?:ed)?\sto\s(?:an?\s)?requests?\sfor)\b"
)
_REACH = 80
_SPOKESMAN = re.compile(r"\bspokes(?:man|woman|person)\s(?:for|of|to)\s(?:[\w.-]{1,25}\s){0,5}$")
_SPEAKS = re.compile(r"\s(?:said|told|confirmed|denied|declined|did\snot)\b")
_ASIDE = re.compile(r",\s[^.;]{3,60},(?=\s)")
_MEETS = word_list(
    "meet meets met meeting receive receives received welcome welcomes welcomed host hosts hosted"
)
_CHOSEN = word_list(
    "elected appointed reappointed interviewed questioned greeted telephoned phoned summoned arrested"
)
_JOINED = word_list("joined attended opened led hosted chaired addressed accompanied moderated signed")
_TREATED = word_list("""
    admitted hospitalised hospitalized rushed discharged treated arrested detained questioned interviewed
    vaccinated summoned flown heckled booed elected re-elected reappointed sworn""")
_HOSPITAL = re.compile(
    r"\b(?:taken|brought|moved)\sto\s(?:an?\s|the\s)?(?:[\w-]{1,20}\s){0,2}(?:hospital|clinic)\b"
)
_ABOUT_PAST = re.compile(
    r"\b(?:as\s(?:an?|the)|in\soils|painted|photo\w*|picture[sd]?|scene|stamp)\b", re.IGNORECASE
)


def is_aged_now(article: CheckedArticle, place: Span) -> Span | None:
    """Return the words of “, now 87,” or “, who turns 87” behind the name, and the name."""
    match = _AGED_NOW.match(article.text, place.end)
    return Span(place.start, match.end()) if match else None


def is_bare(article: CheckedArticle, place: Span) -> bool:
    """Tell whether the name stands for the person, not for a school, a spirit or a part in a film."""
    return (
        bool(_BARE.match(article.text, place.end)) and _word_before(article, place) not in _NO_PERSON_BEFORE
    )


def _word_before(article: CheckedArticle, place: Span) -> str:
    return (article.text[max(0, place.start - _LAST) : place.start].lower().split() or [""])[-1]


def is_called_alive(article: CheckedArticle, place: Span) -> bool:
    """Tell whether “is in good health”, “is to open …” or “survives him” follows the name."""
    is_free = _word_before(article, place) not in _GOVERNING
    return is_free and any(one.match(article.text, place.end) for one in (_LEFT, _ALIVE, _IS_TO))


def refuses_comment(article: CheckedArticle, place: Span, clause: Clause) -> bool:
    """Tell whether the person was asked for a comment: “X could not be reached”."""
    aside = _ASIDE.match(article.text, place.end)
    return clause.is_subject and bool(_NO_COMMENT.match(article.text, aside.end() if aside else place.end))


def lives_now(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether the subject, or the “who” behind it, is said to live, or to do what the living do."""
    tree = clause.tree
    if _ABOUT_PAST.search(sentence_text(article, tree.span)):
        return False
    verbs = [clause.verb] if clause.is_subject else []
    joined = [one for verb in verbs for one in tree.having(verb, "conj") if tree.child(one, "nsubj") is None]
    behind = [one for one in tree.having(clause.head, "acl") if _has_who(tree, one)]
    return any(_is_living(tree, one) for one in (*verbs, *joined)) or any(
        _is_living(tree, one) or _acts_still(tree, one) for one in behind
    )


def _has_who(tree: Tree, verb: int) -> bool:
    who = tree.child(verb, "nsubj")
    return who is not None and tree.words[who] == "who"


def _is_living(tree: Tree, verb: int) -> bool:
    told = Clause(tree, verb, verb)
    word = tree.words[verb]
    if told.tense is not Tense.PRESENT or _is_denied(tree, verb):
        return False
    if word == "lives":
        return _has_home(tree, verb)
    if word in _GOES_ON:
        act = tree.child(verb, "xcomp")
        return act is not None and tree.words[act] in _DOES
    if told.is_passive and word in _SAID:
        act = tree.child(verb, "xcomp")
        return act is not None and _is_doing(tree, act)
    return _is_doing(tree, verb)


def _is_denied(tree: Tree, verb: int) -> bool:
    return any(
        tree.words[one] in ("not", "n't", "n’t", "never", "no") for one in tree.having(verb, "advmod", "det")
    )


def _is_doing(tree: Tree, verb: int) -> bool:
    """Tell whether the verb is “is recovering” or the like, but not “is watching over us”."""
    after = tree.words[verb + 1] if verb + 1 < len(tree) else ""
    has_be = any(tree.words[one] in ("is", "be") for one in tree.having(verb, "aux", "cop"))
    return has_be and tree.words[verb] in _DOING and after not in _DISEMBODIED


def _has_home(tree: Tree, verb: int) -> bool:
    """Tell whether a place with a name, or “retirement” and the like, follows “lives”."""
    homes = [one for one in tree.having(verb, "obl") if tree.child(one, "case") is not None]
    return any(
        (tree.tag(one) == "NNP" or tree.words[one] in _HOMES)
        and tree.words[verb + 1] in ("in", "at", "near", "outside", "quietly", "alone")
        for one in homes
    )


def _acts_still(tree: Tree, verb: int) -> bool:
    """Tell whether “who now heads …” follows."""
    told = Clause(tree, verb, verb)
    is_active = told.tense is Tense.PRESENT and not told.is_passive and tree.child(verb, "cop") is None
    is_now = any(tree.words[one] in _NOW for one in tree.having(verb, "advmod"))
    return is_active and (tree.words[verb] in _OPPOSES or (is_now and tree.words[verb] in _HEADS))


def is_spoken_for(article: CheckedArticle, place: Span) -> bool:
    """Tell whether a spokesman for the person speaks."""
    before = article.text[max(0, place.start - _REACH) : place.start]
    return bool(_SPOKESMAN.search(before) and _SPEAKS.match(article.text, place.end))


def is_around(article: CheckedArticle, clause: Clause, place: Span) -> bool:
    """Tell whether the person is treated, elected, joined or there, on a day near the time of writing."""
    is_now = is_dated_now(article, clause)
    if clause.is_subject and _PRESENT.match(article.text, place.end):
        return is_now
    if clause.is_passive and clause.is_subject:
        is_treated = clause.verb_word in _TREATED or bool(
            _HOSPITAL.search(clause.tree.span.quote(article.text))
        )
        return is_treated and (is_now or clause.tense is Tense.PERFECT)
    if clause.is_passive:
        is_agent = clause.role == "obl" and clause.case == "by" and clause.verb_word in _JOINED
        return is_agent and (is_now or clause.tense is Tense.FUTURE)
    return clause.role in {"obj", "iobj"} and clause.verb_word in _CHOSEN and is_now


def is_met(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether somebody meets or receives the person now, or soon."""
    if clause.role != "obj" or clause.verb_word not in _MEETS or clause.is_passive:
        return False
    is_now = clause.tense is Tense.FUTURE or (clause.verb_word == "meeting" and clause.tense is Tense.PRESENT)
    return is_now or (clause.tense is Tense.PAST and is_dated_now(article, clause))
