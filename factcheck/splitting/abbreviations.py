"""Abbreviations whose stop need not end a sentence, and the words that begin one."""

import re

from factcheck.splitting.wordlists import word_list

# A name follows these, so their stop hardly ever ends a sentence.
BEFORE_NAME = word_list(
    """
    adm amb asst atty brig capt cllr cmdr col comdr cpl det dr drs ens fr ft gen gens gov govs hon insp
    lt maj messrs mlle mme mr mrs ms msgr mt mts pfc pres prof profs pte pvt rep reps rev revd rt sen
    sens sgt sra srta st sta ste supt supts
    """
)

# A number follows these; without one, some of them are plain words at the end of a sentence.
BEFORE_NUMBER = word_list(
    """
    approx art arts c ca cap ch chap cl eq eqs ex fig figs fn jan feb mar apr jun jul aug sep sept oct
    nov dec n nn no nos n° nr p para pp pt sec sect tel v ver vol vols
    """
)

# What these point at stands in the same sentence.
BEFORE_MORE = word_list("cf e.g eg i.e ie incl p.s ps resp esp viz vs v")

# These end a sentence only where the next word begins one.
MAY_END = word_list(
    """
    al apt assn assoc ave bldg blvd bros cie co corp cos dept dist div ed eds est etc ext ft gmbh govt
    hwy hrs in inc intl jr lb lbs ltd mfg mgr min mins natl oz pl plc pty rd ry sq sr st tel temp univ
    yr yrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn mo mont neb nev
    okla ont ore pa penn tenn tex va vt wash wis wyo ph.d m.sc b.sc
    """
)

# These are also plain words, so that only what follows tells whether they are abbreviations.
_WORDS = word_list("art c cap ex fig in mar min no para sat sec sun wed ill mass mo pres ore del")
_KNOWN = (BEFORE_NAME | BEFORE_NUMBER | BEFORE_MORE | MAY_END) - _WORDS

# Words that seldom are, or begin, a name: written large, they begin a sentence.
STARTERS = word_list(
    """
    a about according after again all also although always an and another any are as at because before
    below between both but by can could did do does during each either even every few finally first for
    from further had has have having he hence her here his how however i if in indeed instead is it its
    last later least let like many maybe meanwhile more moreover most much my neither never nevertheless
    no nobody none nor not nothing now of on once one only or other others our out over perhaps please
    several she should since so some somebody someone sometimes somewhere still such than that the their
    then there therefore these they this those though through thus to today together tomorrow tonight
    too two under unless until upon was we were what when where whether which while who whoever whose
    why with within without would yes yesterday yet you your
    """
)

_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")


def is_dotted(word: str) -> bool:
    """Tell whether the word, its last stop left off, is made of dotted letters, as in U.S or a.m."""
    return bool(_DOTTED.fullmatch(word))


def is_starter(word: str) -> bool:
    """Tell whether the word, written large, begins a sentence; short forms such as “It's” count."""
    return re.split("[’']", word, maxsplit=1)[0].lower() in STARTERS and word[0].isupper()


def keeps_stop(word: str) -> bool:
    """Tell whether the stop after the word belongs to it, as in “U.S.”, even at the end of a sentence."""
    return is_dotted(word) or word.lower() in _KNOWN
