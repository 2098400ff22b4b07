"""Speech: verbs of saying, writing, finding and believing, and when they tell whose claim it is."""

from factcheck.splitting.clauses.grammar import is_negated, subject_of
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_SAYING = word_list(
    """
    say says said saying tell tells told telling write writes wrote written writing claim claims claimed
    claiming argue argues argued arguing note notes noted noting believe believes believed believing
    think thinks thought thinking announce announces announced announcing suggest suggests suggested
    suggesting warn warns warned warning add adds added adding state states stated stating explain
    explains explained explaining insist insists insisted insisting confirm confirms confirmed
    confirming estimate estimates estimated estimating conclude concludes concluded concluding predict
    predicts predicted predicting stress stresses stressed stressing acknowledge acknowledges
    acknowledged acknowledging admit admits admitted admitting allege alleges alleged alleging assert
    asserts asserted asserting declare declares declared declaring remark remarks remarked reply replies
    replied recall recalls recalled testify testifies testified comment comments commented caution
    cautions cautioned cautioning contend contends contended contending maintain maintains maintained
    fear fears feared reveal reveals revealed report reports reported reporting find finds found concede
    concedes conceded complain complains complained emphasize emphasizes emphasized emphasise emphasised
    emphasizing tweet tweets tweeted tweeting indicate indicates indicated indicating show shows showed
    shown rule ruled rules suspect suspects suspected assume assumes assumed speculate speculated
    hypothesize hypothesized propose proposed proposes post posted posts affirm affirmed reiterate
    reiterated reiterates clarify clarified respond responded answer answered joke joked quip quipped
    read reads charge charged charges agree agreed agrees
    """
)
_POLLED = frozenset({"%", "percent", "cent", "majority", "half", "third", "thirds", "quarter", "quarters"})


def is_saying(tree: Tree, place: int) -> bool:
    """Tell whether the token is a verb of saying or believing."""
    return tree.words[place] in _SAYING and tree.tag(place)[0] == "V"


def attributes(tree: Tree, verb: int) -> bool:
    """Tell whether the verb names whose claim its content is: not denied, and not what a poll counted."""
    if not is_saying(tree, verb) or is_negated(tree, verb):
        return False
    subject = subject_of(tree, verb)
    return subject is None or not _is_poll(tree, subject)


def _is_poll(tree: Tree, subject: int) -> bool:
    near = tree.below(subject)
    return any(tree.words[one] in _POLLED for one in near)
