"""Titles: offices, ranks, professions and relations that stand before a name, and what is no person."""

import re

from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_TITLES = word_list(
    """
    president presidents vice-president chancellor premier minister secretary senator governor mayor
    king queen prince princess pope chairman chairwoman chairperson chair director ceo cto cfo general
    colonel major captain sergeant admiral lieutenant commander sheriff judge justice attorney
    representative congressman congresswoman congressperson councillor councilman councilwoman councilor
    deputy speaker ambassador envoy spokesman spokeswoman spokesperson professor dr doctor researcher
    scientist engineer author co-author actor actress singer writer journalist reporter analyst
    economist historian biologist physicist chemist geologist astronomer zoologist ecologist
    archaeologist paleontologist oceanographer meteorologist officer detective inspector superintendent
    chief head leader founder co-founder owner manager coach player striker defender goalkeeper
    midfielder driver pilot astronaut cosmonaut lawyer prosecutor bishop archbishop cardinal father
    sister reverend rabbi imam sheikh shaikh sultan emir emperor empress duke duchess lord lady sir dame
    baron baroness ayatollah champion candidate nominee advisor adviser aide fellow student teacher
    principal dean editor publisher producer filmmaker photographer photojournalist artist painter
    sculptor designer architect chef businessman businesswoman entrepreneur investor activist lawmaker
    politician legislator commissioner administrator treasurer comptroller rep sen gov gen col lt capt
    sgt maj prof rev hon pres ex-president ex-minister ex-wife ex-husband wife husband brother son
    daughter mother teammate partner colleague resident suspect gunman victim rapper musician guitarist
    drummer comedian presenter host broadcaster anchor magistrate ombudsman statesman countryman
    countrywoman incumbent children sons daughters brothers sisters parents siblings twins colleagues
    """
)
# Common nouns that end like a profession and are none.
_NOT_PERSON = word_list(
    """
    river water november december september october number order paper center centre tower
    """
)
# A name with one of these is that of a body or a place.
BODIES = word_list(
    """
    university department ministry court house bank bureau institute council party union church city
    republic state states kingdom school college hospital museum association league office agency
    commission committee federation democratic people's supreme high national royal united american
    british district county board academy society bay gulf sea lake mount port isle island islands cape
    strait battle treaty duke center centre secretary president minister prime chief director head king
    queen bishop archbishop governor mayor attorney speaker minister-president general officer
    institution hall parliament assembly chamber congress senate
    """
)
_PERSON_ENDING = re.compile(r"(?:er|or|ist|ian|man|woman)s?$")


def is_title(tree: Tree, place: int) -> bool:
    """Tell whether the word is an office, rank, profession or relation that stands before a name."""
    word = tree.words[place].rstrip(".")
    if tree.tag(place)[0] != "N":
        return False
    return word in _TITLES or (
        tree.tag(place) == "NN" and bool(_PERSON_ENDING.search(word)) and word not in _NOT_PERSON
    )
