"""People who had long died and yet speak, travel or plan in a text that knows nothing of their death."""

import re
from collections.abc import Iterator
from datetime import timedelta

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Clause, Tense, clause_of
from factcheck.checking.context import earlier_dates, looks_back, past_dates, sentence_text
from factcheck.checking.living import (
    is_aged_now,
    is_around,
    is_bare,
    is_called_alive,
    is_met,
    is_spoken_for,
    lives_now,
    refuses_comment,
)
from factcheck.checking.offices.readings import bearers_alone
from factcheck.checking.offices.recency import AFTERLIFE, PLANS, is_dated_now, tells_reporters
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_LONGEST_WORD = 20
_MOST_PLACES = 200
_MOURNING = timedelta(days=30)
_PASSIVE_ACTS = word_list("""
    die died dies lie lies lay rest rests rested live lives lived receive received win won feature
    featured appear appeared inspire inspired loom loomed stand stood return returned remain
    remained become became turn turned get got go went have had make made lead led hold held own
    owned top topped look seem draw drew share shared enjoy enjoyed cast haunt haunted leave left
    sell sells sold outsell outsells top tops trend trends trended rank ranks ranked chart charts
    charted climb climbs climbed enter enters entered reach reaches reached earn earns earned
    receives wins features appears inspires looms stands returns becomes turns gets goes makes leads
    holds owns looks seems draws shares casts haunts leaves""")
_ASKS = word_list("invited asked urged invites asks urges booked hired engaged inviting asking urging")
_PLANS = word_list("plans intends hopes wants aims seeks vows pledges prepares")
_EXPECTED = word_list("expected due set scheduled slated poised")
_HEADS = word_list("""
    leader head president chancellor minister premier chief king queen pope pontiff founder author monarch
    senator statesman singer writer actor physicist archbishop""")
_URGES = word_list("""
    urged announced endorsed agreed arrived warned vowed resigned declined apologised apologized invited
    criticised criticized condemned appealed""")
_OF_THE_PAST = re.compile(
    r"\b(?:late|died|dead|deaths?|deceased|funeral|buried|burial|assassinat\w{1,4}|coffin|posthumous\w{0,2}|legacy"
    r"|anniversary|centenary|birthday|tributes?|memorial|estate|episode|documentary|biopic|series|play|musical"
    r"|books?|(?<!writing his )(?<!writing her )memoirs?|biography|museum|archives?|recordings?|footage"
    r"|letters?|diar(?:y|ies)|statue|portrait"
    r"|exhibit\w{0,4}|deepfake|AI|video|impersonat\w{1,4}|actor|actress|quote[sd]?|once|history|historical|era"
    r"|decades|namesake)\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = re.compile(
    r",\san?\s(?![^,.;]{0,60}\b(?:former|president|minister|statesman|stateswoman|leader|laureate|politician|veteran"
    r"|diplomat|singer|actor|member|ex-\w+)\b)[^,.;]{3,60},"
)
_PREPOSITIONS = word_list("of by with for and from to against about on in")
_SHIPS = word_list("USS HMS the The RMS SS MV carrier airport bridge")


def acts_of_the_dead(article: CheckedArticle) -> Iterator[tuple[Span, str]]:
    """Yield the name and person wherever somebody dead acts at the time of writing.

    With “, now 87,” the age belongs to the name.
    """
    base = article.reference_date.value
    dead = _dead_people(article, base) if base else {}
    for person, places in dead.items():
        if any(_tells_death(article, place) for place in places):
            continue
        yield from (
            (is_aged_now(article, one) or one, person) for one in places if _acts(article, one, person)
        )


def _tells_death(article: CheckedArticle, place: Span) -> bool:
    """Tell whether the sentence knows that the person is dead, or tells of a book or a film."""
    name = place.quote(article.text).split()[-1]
    other = rf"\b[Tt]he\slate\s(?!.{{0,40}}\b{re.escape(name)}\b)"
    return bool(_OF_THE_PAST.search(re.sub(other, "the ", sentence_text(article, place))))


def _dead_people(article: CheckedArticle, base: PartialDate) -> dict[str, list[Span]]:
    """Return everybody named in full who had died a month before, and where the text names them."""
    found: dict[str, list[Span]] = {}
    for mention in article.people:
        (person, *others) = sorted(mention.people)
        if (
            not others
            and _was_dead(article, person, base)
            and mention.span.quote(article.text)[:4].lower() != "the "
        ):
            found.setdefault(person, []).append(mention.span)
    return {
        person: [*places, *_by_surname(article, person)][:_MOST_PLACES] for person, places in found.items()
    }


def _by_surname(article: CheckedArticle, person: str) -> list[Span]:
    """Return where the surname alone stands, if it can be nobody else's."""
    surname = (
        article.facts.terms_of(person)[0].surname if article.facts.terms_of(person) else person.split()[-1]
    )
    inside = {number for one in article.people for number in range(one.first, one.last + 1)}
    alone = [
        Span(word.span.start, word.bare_end)
        for number, word in enumerate(article.words)
        if word.key == surname and number not in inside
    ]
    return alone if bearers_alone(article, surname) == {person} else []


def _was_dead(article: CheckedArticle, person: str, when: PartialDate) -> bool:
    life = article.facts.life_of(person)
    return life is not None and life.died is not None and life.died + _MOURNING < when.first


def _acts(article: CheckedArticle, place: Span, person: str) -> bool:
    """Tell whether the person does something alive, on dates that all lie after the death."""
    is_other = _word_before(article, place) in _SHIPS or _SOMEBODY_ELSE.match(article.text, place.end)
    if is_other or looks_back(article, place):
        return False
    if _is_alive_by_now(article, place, person):
        return True
    values = [date.value for date in judged_dates(article, place) if date.value]
    if not values or not all(_was_dead(article, person, when) for when in values):
        return False
    clause = clause_of(article, place)
    if clause and _is_to_come(clause):
        return True
    if not all(_was_dead(article, person, when) for when in earlier_dates(article, place, values[0])):
        return False
    if PLANS.match(article.text, place.end) and _word_before(article, place) not in _PREPOSITIONS:
        return True
    if clause is None:
        return False
    clause = _beside_subject(clause, place)
    is_alive = clause.is_subject and _is_alive_in(article, clause, place)
    return (
        is_alive
        or _is_asked(article, clause)
        or (is_bare(article, place) and _is_there(article, clause, place))
    )


def _is_there(article: CheckedArticle, clause: Clause, place: Span) -> bool:
    acts = lives_now(article, clause) or refuses_comment(article, place, clause)
    return _is_own(clause, place) and (acts or is_met(article, clause) or is_around(article, clause, place))


def _is_own(clause: Clause, place: Span) -> bool:
    """Tell whether the name heads the part of the clause, or stands beside its head: “the pope, X,”."""
    tree = clause.tree
    own = [one for one in range(len(tree)) if place.start <= tree.tokens[one].start < place.end]
    rivals = (one for one in tree.having(clause.verb, "nsubj") if clause.is_subject and one < own[0])
    is_alone = all(tree.words[one] in _HEADS for one in rivals)
    return is_alone and (clause.head in own or tree.words[clause.head] in _HEADS)


def _beside_subject(clause: Clause, place: Span) -> Clause:
    """Return the clause whose subject the name stands beside: “On Friday the leader of X, Ann Lee, said”."""
    tree = clause.tree
    after = next((one for one in range(len(tree)) if tree.tokens[one].start >= place.end), 0)
    verb = after + 1 if 0 < after < len(tree) - 1 and tree.words[after] == "," else 0
    subject = tree.child(verb, "nsubj") if verb and tree.tag(verb).startswith("VB") else None
    if clause.is_subject or subject is None or tree.words[subject] not in _HEADS:
        return clause
    return Clause(tree, verb, subject)


def _is_alive_by_now(article: CheckedArticle, place: Span, person: str) -> bool:
    """Tell whether somebody is called alive who had died by the text’s date and all dates beside the name."""
    base = article.reference_date.value
    is_said = is_spoken_for(article, place) or (
        is_bare(article, place) and (is_aged_now(article, place) or is_called_alive(article, place))
    )
    if base is None or not is_said:
        return False
    clause = clause_of(article, place)
    sentence = article.sentence_around(place)
    beside = [
        one.value for one in past_dates(article, sentence, base) if not clause or clause.holds(one.span)
    ]
    return all(one is None or _was_dead(article, person, one) for one in beside)


def _is_to_come(clause: Clause) -> bool:
    """Tell whether “, who will …” or “, who is expected to …” follows the name."""
    tree = clause.tree
    for verb in tree.having(clause.head, "acl"):
        who = tree.child(verb, "nsubj")
        told = Clause(tree, verb, verb)
        if who is None or tree.words[who] != "who" or tree.words[verb] in _PASSIVE_ACTS | AFTERLIFE:
            continue
        is_due = tree.words[verb] in _EXPECTED and told.tense is Tense.PRESENT
        if (told.tense is Tense.FUTURE and not told.is_passive) or (is_due and _is_followed_by_act(told)):
            return True
    return False


def _is_asked(article: CheckedArticle, clause: Clause) -> bool:
    """Tell whether somebody has asked or invited the person to do something."""
    is_hearer = clause.role in {"obj", "iobj"} and clause.verb_word in _ASKS
    is_now = clause.tense in {Tense.PERFECT, Tense.PRESENT, Tense.FUTURE} or is_dated_now(article, clause)
    return is_hearer and is_now and clause.tree.child(clause.verb, "xcomp", "advcl", "obl") is not None


def _word_before(article: CheckedArticle, place: Span) -> str:
    words = article.text[max(0, place.start - _LONGEST_WORD) : place.start].split()
    return words[-1] if words else ""


def _is_alive_in(article: CheckedArticle, clause: Clause, place: Span) -> bool:
    verb = clause.verb_word
    if (
        not _is_own(clause, place)
        or not clause.tree.tag(clause.verb).startswith("VB")
        or verb in _PASSIVE_ACTS | AFTERLIFE
    ):
        return False
    if clause.is_passive:
        return verb in _EXPECTED and clause.tense is Tense.PRESENT and _is_followed_by_act(clause)
    if clause.tense is Tense.PRESENT:
        return verb in _PLANS or is_dated_now(article, clause)
    if clause.tense is Tense.PERFECT and verb in _URGES:
        return True
    is_past = clause.tense in {Tense.PAST, Tense.PERFECT}
    return clause.tense is Tense.FUTURE or (
        is_past and (is_dated_now(article, clause) or tells_reporters(clause))
    )


def _is_followed_by_act(clause: Clause) -> bool:
    act = clause.tree.child(clause.verb, "xcomp")
    return act is not None and clause.tree.words[act] not in AFTERLIFE | _PASSIVE_ACTS
