"""Which nouns are kinds of which, which exclude each other, and which are people or units."""

from collections.abc import Iterable, Sequence

from factcheck.splitting.wordlists import word_list

_PEOPLE = word_list("""
    person people victim casualty fatality member juror defendant suspect hostage survivor passenger patient
    employee worker staff resident student pupil official player athlete candidate participant delegate
    lawmaker legislator senator councillor councilor inmate prisoner detainee migrant refugee protester
    demonstrator soldier troop officer crew sailor tourist visitor applicant volunteer voter respondent
    scientist researcher doctor nurse teacher child adult teenager youth swimmer climber hiker miner director
    judge justice minister deputy guest customer fan supporter spectator dancer musician singer contestant
    finalist winner nominee graduate recruit cadet sibling grandchild descendant life death injury arrest
    case individual worshipper pilgrim commuter motorist driver cyclist pedestrian firefighter rescuer
    paramedic lawyer attorney journalist reporter writer artist actor farmer fisherman villager civilian
    goalkeeper defender midfielder forward
    striker batsman bowler
    pitcher fighter militant gunman rebel
    convict offender squad team body bystander shopper skier astronaut pilot parent grandparent guard
    agent signatory speaker trustee governor commissioner man woman boy girl""")
_GENERIC_PEOPLE = word_list("""
    person people victim casualty fatality member juror defendant suspect hostage survivor individual death
    arrest life case staff body participant nominee finalist candidate delegate lawmaker legislator
    councillor councilor""")
_SEX_AND_AGE = word_list("""
    man woman boy girl child adult male female teenager minor infant toddler baby youth pensioner son daughter
    brother sister grandson granddaughter grandchild""")
_SEXES = word_list("man woman boy girl son daughter brother sister")
_SUBTYPES = {
    "medal": word_list("gold silver bronze"),
    "game": word_list("win loss draw tie defeat victory"),
    "match": word_list("win loss draw tie defeat victory"),
    "fight": word_list("win loss draw knockout"),
    "child": word_list("boy girl son daughter"),
    "grandchild": word_list("boy girl grandson granddaughter"),
    "sibling": word_list("brother sister"),
    "pupil": word_list("boy girl"),
    "student": word_list("boy girl man woman freshman sophomore junior senior undergraduate graduate"),
    "adult": word_list("man woman"),
    "employee": word_list("man woman"),
    "worker": word_list("man woman"),
    "passenger": word_list("man woman child adult"),
    "player": word_list("goalkeeper defender midfielder forward striker batsman bowler pitcher man woman"),
    "animal": word_list("dog cat horse cow sheep goat pig rabbit chicken monkey zebra lion elephant bird"),
    "pet": word_list("dog cat rabbit hamster bird"),
    "vehicle": word_list("car truck lorry bus van motorcycle motorbike tank jeep ambulance coach bike"),
    "building": word_list("house home shop school barn church warehouse office garage shed apartment hotel"),
    "structure": word_list("house home shop school barn church warehouse office garage shed apartment"),
    "property": word_list("house home shop business farm apartment flat"),
    "aircraft": word_list("jet plane helicopter bomber fighter drone"),
    "ship": word_list("destroyer frigate submarine carrier cruiser tanker freighter"),
    "vessel": word_list("destroyer frigate submarine carrier cruiser tanker freighter ship boat ferry"),
    "firearm": word_list("rifle shotgun pistol handgun revolver"),
    "weapon": word_list("rifle shotgun pistol handgun revolver knife gun sword grenade"),
    "gun": word_list("rifle shotgun pistol handgun revolver"),
    "home": word_list("house flat apartment bungalow"),
    "unit": word_list("house flat apartment studio"),
}
_EXCLUSIVE = (
    word_list("goalkeeper defender midfielder forward"),
    *(kinds for whole, kinds in _SUBTYPES.items() if whole not in _PEOPLE),
)
_PARTITIONS = (
    {"man", "woman"},
    {"boy", "girl"},
    {"male", "female"},
    {"adult", "child"},
    {"man", "woman", "child"},
    {"gold", "silver", "bronze"},
    {"son", "daughter"},
    {"brother", "sister"},
    {"grandson", "granddaughter"},
    {"win", "loss", "draw"},
    {"victory", "defeat", "draw"},
    {"single", "double"},
    {"passenger", "crew"},
    {"mum", "dad", "kid"},
    {"mother", "father", "child"},
)
_KINDS = frozenset(kind for kinds in _SUBTYPES.values() for kind in kinds)
_UNITS = word_list("""
    day week month year hour minute second night mile kilometre kilometer km metre meter foot inch
    acre hectare ton tonne kg pound gram litre liter gallon degree time point percent dollar euro yard
    round floor storey
    story page""")


def is_person(noun: str) -> bool:
    return noun in _PEOPLE or noun in _SEX_AND_AGE or noun.endswith(("man", "woman", "ist", "eer"))


def is_general(noun: str) -> bool:
    """Tell whether the noun takes in all kinds of people."""
    return noun in _GENERIC_PEOPLE


def is_kind_of(part: str, whole: str) -> bool:
    """Tell whether each of the one is surely one of the other."""
    if part == whole or part in _SUBTYPES.get(whole, ()):
        return True
    return is_general(whole) and (is_person(part) or part in _SEX_AND_AGE)


def are_units(nouns: Iterable[str]) -> bool:
    return any(noun in _UNITS for noun in nouns)


def is_exclusive(nouns: Sequence[str]) -> bool:
    """Tell whether nothing is two of these at once."""
    if all(noun in _SEXES for noun in nouns):
        return True
    return any(all(noun in kinds for noun in nouns) for kinds in _EXCLUSIVE)


def is_partition(nouns: Iterable[str]) -> bool:
    """Tell whether everything of its sort is one of these."""
    return set(nouns) in _PARTITIONS


def is_known_kind(noun: str) -> bool:
    """Tell whether the noun is listed as a kind of something."""
    return noun in _KINDS
