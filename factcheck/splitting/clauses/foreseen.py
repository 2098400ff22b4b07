"""Predictions: what is foretold, or only thought of, by the main predicate of a claim."""

from factcheck.splitting.clauses.grammar import is_negated
from factcheck.splitting.clauses.statement import Statement, is_person
from factcheck.splitting.wordlists import word_list

_FORETELLING = word_list("will would could may might 'll wo 'd")
_WOULD = frozenset({"would", "'d"})
_LIKELY = word_list(
    """
    expected likely unlikely forecast forecasted predicted projected poised bound anticipated tipped
    destined going
    """
)
_PRESENT = word_list("is are 's 're am be remains remain looks look seems seem appears appear")
_PERFECT = word_list("have 've of")
# What a rule, an offer or a law does is on record; it holds whether or not anybody uses it.
_RULES = word_list(
    """
    bill bills law laws act acts amendment amendments legislation ordinance regulation regulations rule
    rules resolution motion measure measures decree directive statute treaty proposal proposals plan
    policy policies constitution referendum order agreement contract initiative ban permit licence
    license scheme programme program clause section article provision provisions deal
    """
)
_RULING = word_list(
    """
    require ban prohibit allow permit oblige compel exempt outlaw legalize legalise criminalize
    criminalise abolish repeal impose grant entitle mandate bar forbid restrict limit apply cap
    establish give set raise lower cut replace extend introduce fund create define cover enter banned
    prohibited allowed permitted obliged outlawed imposed granted entitled barred forbidden restricted
    limited capped raised lowered extended
    """
)
_DEMANDING = word_list("require need required needed")
_SANCTIONS = word_list(
    """
    year years prison jail penalty penalties fine fines sentence imprisonment months life
    """
)
# “Could” and “would” of the past tell what happened: nobody could see, he would later win.
_SENSING = word_list(
    """
    see hear feel find afford smell tell reach understand walk speak read swim identify confirm verify
    """
)
_HABITS = word_list(
    """
    later eventually subsequently often always usually normally regularly sometimes frequently
    """
)
_PURPOSE = frozenset({"so", "before"})
_CONDITIONS = word_list("if unless without should were had then under otherwise")
_POTENTIALLY = word_list("potentially conceivably")
_RISKING = word_list("risk risks risking")
_SELVES = word_list("i we")
_COMPARING = word_list("more less times even as")
_RULE_MODALS = word_list("may shall")


def is_foreseen(said: Statement) -> bool:
    """Tell whether the main predicate looks ahead, or only imagines what could follow."""
    return _foretells(said) or _is_expected(said) or _is_potential(said) or _risks(said)


def _foretells(said: Statement) -> bool:
    words = [said.tree.words[one] for one in said.auxiliaries]
    modal = next((word for word in words if word in _FORETELLING), None)
    if modal is None or not _PERFECT.isdisjoint(words):
        return False
    return not any(
        rule(said, modal) for rule in (_is_rule, _is_power, _is_past_ability, _is_purpose, _is_later_past)
    )


def _is_rule(said: Statement, modal: str) -> bool:
    """Tell whether a law or a demand is told, not an outcome: “would require”, “the bill will ban”."""
    tree, verb = said.tree, said.tree.words[said.head]
    if verb == "face":
        return bool(said.words_of(said.piece.own) & _SANCTIONS)
    if (_DEMANDING & said.words_of(said.chain) and modal != "may") or _is_duty(said):
        return True
    by = [*([said.subject] if said.subject is not None else []), *tree.having(said.head, "obl")]
    return verb in _RULING and bool(said.words_of(by) & _RULES)


def _is_duty(said: Statement) -> bool:
    """Tell whether somebody “would have to” do something."""
    return said.tree.words[said.head] == "have" and any(
        "to" in said.case_of(one) for one in said.tree.having(said.head, "xcomp")
    )


def _is_power(said: Statement, modal: str) -> bool:
    """Tell whether a right or its limit is told: “only the court may”, “members may not”."""
    if modal not in _RULE_MODALS:
        return False
    oblique = (one for one in said.tree.having(said.head, "obl") if said.case_of(one) & {"under", "by"})
    is_forbidden = is_negated(said.tree, said.head) and is_person(said)
    return is_forbidden or "only" in said.words_of(said.piece.own) or bool(said.words_of(oblique) & _RULES)


def _is_past_ability(said: Statement, modal: str) -> bool:
    if modal != "could":
        return False
    return is_negated(said.tree, said.head) or said.tree.words[said.head] in _SENSING


def _is_purpose(said: Statement, modal: str) -> bool:
    """Tell whether the claim is what something was done for or came before: “so that he could sleep”."""
    if modal not in {"could", "would", "might"}:
        return False
    joints = said.words_of(said.tree.having(said.head, "mark", "cc", "advmod"))
    return bool(joints & _PURPOSE)


def _is_later_past(said: Statement, modal: str) -> bool:
    """Tell whether “would” tells of a past time or a habit, as it does of people without a condition."""
    if modal not in _WOULD or said.words_of(said.piece.own) & _CONDITIONS:
        return False
    if said.words_of(said.tree.having(said.head, "advmod")) & _HABITS:
        return True
    return not said.piece.source and is_person(said)


def _is_expected(said: Statement) -> bool:
    """Tell whether something is expected, likely or going to happen; what was expected is past."""
    return any(
        said.tree.words[one] in _LIKELY and _is_now(said, one) and _has_event(said, one) for one in said.chain
    ) and not _is_own_plan(said)


def _is_own_plan(said: Statement) -> bool:
    """Tell whether the speaker says what he is “going to” do."""
    subject = said.subject
    return (
        "going" in said.words_of(said.chain) and subject is not None and said.tree.words[subject] in _SELVES
    )


def _is_now(said: Statement, place: int) -> bool:
    """Tell whether it is expected now; more likely than something else is a comparison."""
    verbs = said.words_of(said.tree.having(place, "cop", "aux"))
    is_compared = bool(said.words_of(said.tree.having(place, "advmod")) & _COMPARING)
    return not is_compared and (not verbs or bool(verbs & _PRESENT))


def _has_event(said: Statement, place: int) -> bool:
    tree = said.tree
    return any(
        tree.tag(one) in {"VB", "JJ", "VBN", "NN", "NNS"} and tree.child(one, "mark", "cop") is not None
        for one in tree.having(place, "xcomp", "ccomp", "csubj")
    )


def _is_potential(said: Statement) -> bool:
    return any(
        said.tree.words[one] in _POTENTIALLY
        for place in said.chain
        for one in said.tree.having(place, "advmod")
    )


def _risks(said: Statement) -> bool:
    """Tell whether something “risks” an outcome."""
    tree, head = said.tree, said.head
    outcomes = tree.having(head, "xcomp", "ccomp", "advcl", "acl", "obj")
    return tree.words[head] in _RISKING and any(tree.tag(one) == "VBG" for one in outcomes)
