"""Of whom a verb, a pronoun or “the 44-year-old” speaks; nobody where that is not sure."""

from factcheck.checking.ages.names import Name, People, names_in
from factcheck.checking.ages.patterns import (
    DATE_TO_NAME,
    KIN,
    NAME_TO_BORN,
    ONE_OF_KIN,
    OTHER_PARTY,
    PRONOUN,
    PRONOUN_WAS,
)
from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

Person = tuple[str, ...]
_NEAR = 20


class Subjects:
    """Finds the person behind a verb or a pronoun of one text."""

    def __init__(self, article: CheckedArticle) -> None:
        self._article = article
        self.people = People(article)

    def of_verb(self, sentence: Span, verb: int, end: int) -> Person | None:
        """Return who does or suffers what the verb says: the name beside it, its pronoun's, its subject.

        `end` is where the words end after which a name may follow, as in “Born in 1990, Ann Lee …”.
        """
        text = self._article.text
        names = names_in(self._article, sentence)
        for name in reversed([one for one in names if one.span.end <= verb]):
            is_beside = NAME_TO_BORN.fullmatch(text, name.span.end, verb)
            if is_beside and not KIN.search(text, name.span.end, verb):
                return self.people.key(name)
        if PRONOUN_WAS.search(text[sentence.start : verb]):
            return self.before(sentence)
        if text[sentence.start : verb].strip(' “"'):
            return self._in_tree(sentence, verb, names)
        after = next((one for one in names if one.span.start > end), None)
        if after and DATE_TO_NAME.fullmatch(text, end, after.span.start):
            return self.people.key(after)
        return self.before(sentence)

    def _in_tree(self, sentence: Span, verb: int, names: list[Name]) -> Person | None:
        """Return the name that is the subject of the verb in the dependency tree."""
        tree = self._article.tree_of(sentence)
        if tree is None:
            return None
        place = next((one for one, token in enumerate(tree.tokens) if token.start == verb), 0)
        place = tree.tokens[place].head if tree.relation(place) in ("aux", "cop", "advmod") else place
        subjects, head = list(tree.having(place, "nsubj")), tree.tokens[place].head
        if not subjects and tree.relation(place) == "conj":
            subjects = list(tree.having(head, "nsubj"))
        elif not subjects or tree.words[subjects[0]] in ("who", "that"):
            subjects = [head]
        if subjects and tree.relation(subjects[0]) == "appos":
            subjects.append(tree.tokens[subjects[0]].head)
        found = {name for one in subjects for name in self._named_by(tree, one, names)}
        return self.people.key(found.pop()) if len(found) == 1 else None

    def _named_by(self, tree: Tree, subject: int, names: list[Name]) -> list[Name]:
        """Return the names that are the subject itself or stand beside it, as in “the mayor, Ann Lee”."""
        beside = [one for one in tree.having(subject, "appos", "conj") if tree.child(one, "cc") is None]
        tokens = [tree.tokens[one] for one in (subject, *beside)]
        return [name for name in names if any(name.span.holds(Span(one.start, one.end)) for one in tokens)]

    def of_sentence(self, sentence: Span) -> Person | None:
        """Return the only person whom the sentence names before any pronoun, else the one before it."""
        text = self._article.text
        words = sentence.quote(text)
        named = self.people.named_in(sentence)
        if not named:
            return self.before(sentence)
        pronoun = PRONOUN.search(words)
        first = min(one.span.start for one in names_in(self._article, sentence))
        is_first = pronoun is None or sentence.start + pronoun.start() > first
        is_alone = (
            len(named) == 1
            and not ONE_OF_KIN.search(words)
            and not OTHER_PARTY.search(text[max(0, first - _NEAR) : first])
        )
        return named.pop() if is_alone and is_first else None

    def before(self, sentence: Span) -> Person | None:
        """Return the only person whom the paragraph names, if the sentence itself names nobody."""
        article = self._article
        block = article.block_at(sentence.start)
        if (
            block is None
            or self.people.named_in(sentence)
            or ONE_OF_KIN.search(block.span.quote(article.text))
        ):
            return None
        named = self.people.named_in(block.span)
        return named.pop() if len(named) == 1 else None
