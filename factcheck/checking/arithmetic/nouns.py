"""What a number counts: the noun after it, and whether one noun can be a part of what another counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "policemen": "policeman",
    "feet": "foot", "lives": "life", "wives": "wife", "knives": "knife", "mice": "mouse", "teeth": "tooth", "buses": "bus",
}  # fmt: skip
_MODIFIERS = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS", "NN", "NNS", "NNP", "NNPS", "AFX"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_NAMES = frozenset({"NNP", "NNPS"})
_PLURALS = frozenset({"NNS", "NNPS"})
_SKIPPED = word_list("more other others further additional new extra separate different of them these those")
_LONGEST = 8
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
    fighter militant gunman rebel convict offender squad team body bystander shopper skier astronaut pilot
    parent grandparent guard agent signatory speaker trustee governor commissioner man woman boy girl""")
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
)
_UNITS = word_list("""
    day week month year hour minute second night mile kilometre kilometer km metre meter foot inch acre hectare
    ton tonne kg pound gram litre liter gallon degree time point percent dollar euro yard round floor storey
    story page""")
_WEEKDAYS = word_list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun that a number counts, singular, and whether it is a name; no noun for “nine in Ashford”."""

    noun: str = ""
    is_name: bool = False
    first_tag: str = ""
    first: str = ""
    is_plural: bool = False

    @property
    def is_bare(self) -> bool:
        """Tell whether the number leans on a noun said elsewhere."""
        return not self.noun or self.is_name


def counted(tree: Tree, end: int) -> Counted:
    """Return what the number that ends at the offset counts."""
    places = [place for place, token in enumerate(tree.tokens) if token.start >= end][:_LONGEST]
    while places and tree.words[places[0]] in _SKIPPED:
        places.pop(0)
    head = None
    for place in places:
        tag = tree.tag(place)
        is_late_name = head is not None and tree.tag(head) == "NNS" and tag in _NAMES
        if tag not in _MODIFIERS or is_late_name or tree.tokens[place].text in _WEEKDAYS:
            break
        head = place if tag in _NOUNS and tree.tag(max(0, place - 1)) != "HYPH" else head
    first_tag = tree.tag(places[0]) if places else ""
    first = tree.words[places[0]] if places else ""
    if head is None:
        return Counted(first_tag=first_tag, first=first)
    token = tree.tokens[head]
    return Counted(singular(token.text), token.text[0].isupper(), first_tag, first, tree.tag(head) in _PLURALS)


def singular(noun: str) -> str:
    """Return the singular of a noun in small letters."""
    word = noun.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("men"):
        return word[:-2] + "an"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


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
    return any(all(noun in kinds for noun in nouns) for whole, kinds in _SUBTYPES.items() if whole not in _PEOPLE)


def is_partition(nouns: Iterable[str]) -> bool:
    """Tell whether everything of its sort is one of these."""
    return set(nouns) in _PARTITIONS
