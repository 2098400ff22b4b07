"""Feelings: what stands in a quotation but tells no more than a mood, a wish, an order or thanks."""

from factcheck.splitting.clauses.statement import Statement
from factcheck.splitting.clauses.value_words import verb_forms
from factcheck.splitting.wordlists import word_list

_SELVES = word_list("i we he she")
_MINDING = verb_forms(
    """
    want hope wish love like hate fear worry believe appreciate regret enjoy admire respect care expect
    consider doubt welcome apologize apologise thank congratulate pray mourn grieve prefer urge demand
    condemn deplore sympathize sympathise trust cherish value
    """
) | word_list(
    """
    feel feels felt feeling think thinks thought thinking understand understands understood owe owes
    owed
    """
)
_SENDING = word_list(
    """
    extend extends extended express expresses expressed send sends sent offer offers offered give gave
    """
)
_WARM = word_list(
    """
    condolences sympathy sympathies thanks regret regrets thoughts apology apologies congratulations
    prayers solidarity gratitude heart hearts wishes love appreciation support
    """
)
_MOODS = word_list(
    """
    happy sad proud sorry glad angry afraid grateful thankful honoured honored thrilled delighted
    excited shocked saddened heartbroken devastated disappointed relieved confident optimistic
    pessimistic worried concerned surprised pleased certain sure convinced hopeful tired frustrated
    upset ashamed embarrassed humbled amazed blessed appalled disgusted horrified outraged stunned
    scared nervous anxious committed determined eager keen ready
    """
)
_WISHED = word_list("god allah heaven he she they we you his her their the all")
_KNOWING = word_list("know knows knew")
_GREETING = word_list(
    """
    oh wow alas rip thank thanks congratulations welcome hello hi goodbye farewell sorry please bravo
    shame let
    """
)


def is_feeling(said: Statement) -> bool:
    """Tell whether quoted words tell a state of mind, a wish, an order or thanks."""
    return _is_asked(said) or _is_order(said) or _minds(said) or _is_warm(said)


def _is_asked(said: Statement) -> bool:
    return any(said.tree.words[one] == "?" for one in said.tree.children[said.head])


def _is_order(said: Statement) -> bool:
    """Tell whether the predicate is an imperative, a wish (“May they …”) or an interjection."""
    tree, head = said.tree, said.head
    first = min(said.piece.own)
    if tree.words[first] in _GREETING or _is_wish(said, first):
        return True
    is_bare = tree.tag(head) == "VB" and said.subject is None
    return is_bare and not _is_led(said)


def _is_wish(said: Statement, first: int) -> bool:
    """Tell whether the words open with “May” and whoever is wished something, not with the month."""
    tree = said.tree
    if tree.words[first] != "may" or first + 1 == len(tree):
        return False
    return tree.tag(first) == "MD" or tree.words[first + 1] in _WISHED


def _is_led(said: Statement) -> bool:
    tree = said.tree
    leading = {"aux", "mark"} if said.words_of(tree.having(said.head, "aux")) - {"do"} else {"mark"}
    return tree.child(said.head, *leading) is not None or tree.relation(said.head) in {"xcomp", "acl"}


def _minds(said: Statement) -> bool:
    subject = said.subject
    if subject is None or said.tree.words[subject] not in _SELVES:
        return False
    words = said.words_of(said.chain)
    if words & _SENDING and said.words_of(said.objects_of(said.head)) & _WARM:
        return True
    return bool(words & (_MINDING | _MOODS)) or _knows_nothing_else(said)


def _knows_nothing_else(said: Statement) -> bool:
    """Tell whether somebody knows something that is not itself told as a fact."""
    tree, head = said.tree, said.head
    told = (
        one
        for one in tree.having(head, "ccomp")
        if not {"will", "would"} & said.words_of(tree.having(one, "aux"))
    )
    return tree.words[head] in _KNOWING and next(told, None) is None


def _is_warm(said: Statement) -> bool:
    """Tell whether thoughts, prayers or a heart “go out” or “are with” somebody."""
    return said.subject is not None and said.tree.words[said.subject] in _WARM
