"""The words with which news tells how many people were killed, hurt, arrested, missing or moved."""

from collections.abc import Mapping
from enum import StrEnum

from factcheck.splitting.wordlists import word_list


class TollKind(StrEnum):
    """What befell the people counted, as a message says it."""

    DEATH = "killed"
    INJURY = "injured"
    ARREST = "arrested"
    MISSING = "missing"
    RESCUE = "rescued"
    EVACUATION = "evacuated"
    DISPLACED = "displaced"
    HOSPITAL = "taken to hospital"


def _kinds(listed: Mapping[TollKind, str]) -> dict[str, TollKind]:
    return {word: kind for kind, words in listed.items() for word in words.split()}


PASSIVE = _kinds(
    {
        TollKind.DEATH: "killed slain murdered electrocuted executed",
        TollKind.INJURY: "injured wounded hurt",
        TollKind.ARREST: "arrested detained",
        TollKind.RESCUE: "rescued",
        TollKind.EVACUATION: "evacuated",
        TollKind.DISPLACED: "displaced",
        TollKind.HOSPITAL: "hospitalised hospitalized",
    }
)
AFTER_NUMBER = _kinds(
    {
        TollKind.DEATH: "dead die dies died perish perishes perished drown drowns drowned deaths fatalities",
        TollKind.INJURY: "injuries",
        TollKind.ARREST: "arrests",
        TollKind.MISSING: "missing unaccounted",
        TollKind.DISPLACED: "homeless",
    }
)
BEFORE_NUMBER = _kinds(
    {
        TollKind.DEATH: "kill kills killed killing murder murders murdered murdering drowning electrocuting",
        TollKind.INJURY: "injure injures injured injuring wound wounds wounded wounding hurt hurts hurting",
        TollKind.ARREST: "arrest arrests arrested arresting detain detains detained detaining",
        TollKind.RESCUE: "rescue rescues rescued rescuing",
        TollKind.EVACUATION: "evacuate evacuates evacuated evacuating",
        TollKind.DISPLACED: "displace displaces displaced displacing",
        TollKind.HOSPITAL: "hospitalises hospitalised hospitalising hospitalizes hospitalized hospitalizing",
    }
)
TOLL_NOUNS = {**PASSIVE, **AFTER_NUMBER, **_kinds({TollKind.DEATH: "toll lives death"})}
ANY_TOLL_WORD = frozenset({*PASSIVE, *AFTER_NUMBER, *BEFORE_NUMBER, "toll", "lives", "hospital"})
LIVES_TAKEN = word_list(
    "claim claims claimed claiming cost costs costing lost take takes took taking end ended"
)
BEFORE_PASSIVE = word_list("""
    was were been being be are is left get gets got getting confirmed reported seriously critically badly
    slightly lightly""")
AFTER_PASSIVE = word_list("""
    in by after when as and at on during near outside inside following while since with over off from for who
    what but amid along across around early late last yesterday today this including more among if it that""")
HEDGES = word_list("""
    at least about nearly almost more than fewer less over around some up to as many as few another a further
    the all an estimated roughly approximately exactly just only well additional no""")
STOPS = word_list("""
    and or but after when while before since as where who that which whose because if so than per kills kill
    killing injuring wounding leaves leaving not never nobody could may might would say says said no from""")
INSERTED = word_list("including among most mostly some all many one two three four five six both half nearly")
TOLL_VERBS = word_list("""
    to of at is was now reached reaches reach hits hit pass passes passed top tops topped exceeds exceeded
    stands stood past above""")
FURTHER = word_list("another further additional")
OTHERS = word_list("more others other")
OF_WHOLE = word_list("dead deaths fatalities injuries arrests missing")
