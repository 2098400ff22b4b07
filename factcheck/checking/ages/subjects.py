"""Of whom a verb, a pronoun or “the 44-year-old” speaks; nobody where that is not sure."""

from factcheck.checking.ages.names import Name, People, names_in
from factcheck.checking.ages.patterns import (
    APPOSED,
    DATE_TO_NAME,
    KIN,
    NAME_TO_BORN,
    ONE_OF_KIN,
    OPENING_PRONOUN,
    OTHER_PARTY,
    PRONOUN,
    PRONOUN_WAS,
    SPEAKER,
    STRANGER,
    THE_ONE_WAS,
)
from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

Person = tuple[str, ...]
_NEAR = 20
_LONGEST_PARAGRAPH = 3_000


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
        if names and self._is_apposed(sentence, names, verb):
            return self.people.key(names[0])
        opening = text[sentence.start : verb]
        if PRONOUN_WAS.search(opening) or THE_ONE_WAS.search(opening):
            return self.before(sentence)
        if text[sentence.start : verb].strip(' “"'):
            return self._in_tree(sentence, verb, names)
        if self.people.topic and self._is_fact(sentence):
            return self.people.topic
        return self._named_after(names, end) or self.before(sentence)

    def _named_after(self, names: list[Name], end: int) -> Person | None:
        """Return the name to which the opening words lead: “Born in 1990 in York, the singer Ann Lee”."""
        text = self._article.text
        after = next((one for one in names if one.span.start > end), None)
        if after and DATE_TO_NAME.fullmatch(text, end, after.span.start):
            return self.people.key(after)
        return None

    def _is_apposed(self, sentence: Span, names: list[Name], verb: int) -> bool:
        """Tell whether “Ann Lee, the mayor of York, died” opens the sentence, with nobody else named."""
        text, name = self._article.text, names[0]
        is_open = name.is_full and name.span.start == sentence.start and name.span.end < verb
        is_beside = is_open and APPOSED.fullmatch(text, name.span.end, verb)
        is_only = sum(one.span.end <= verb and self.people.is_person(one) for one in names) == 1
        return bool(is_beside) and is_only and not KIN.search(text, name.span.end, verb)

    def _is_fact(self, sentence: Span) -> bool:
        """Tell whether the paragraph is a line of a table of facts: “Born 3 May 1950 Lyon, France”."""
        block = self._article.block_at(sentence.start)
        return block is not None and block.span.start == sentence.start and not self._has_stop(block.span)

    def _has_stop(self, span: Span) -> bool:
        return span.quote(self._article.text).rstrip()[-1:] in (".", "!", "?", "”")

    def _in_tree(self, sentence: Span, verb: int, names: list[Name]) -> Person | None:
        """Return the name that is the subject of the verb in the dependency tree."""
        tree = self._article.tree_of(sentence)
        if tree is None:
            return None
        place = next((one for one, token in enumerate(tree.tokens) if token.start == verb), 0)
        place = tree.tokens[place].head if tree.relation(place) in ("aux", "cop", "advmod") else place
        subjects, head = list(tree.having(place, "nsubj")), tree.tokens[place].head
        if not subjects and tree.relation(place) == "conj":
            subjects, head = list(tree.having(head, "nsubj")) or [head], tree.tokens[head].head
        if not subjects or tree.words[subjects[0]] in ("who", "that"):
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

    def of_predicate(self, sentence: Span, place: int) -> Person | None:
        """Return the name of whom the noun at or above the place is said: “X is a 40-year-old singer”."""
        tree = self._article.tree_of(sentence)
        if tree is None:
            return None
        token = next((one for one, token in enumerate(tree.tokens) if token.end > place), 0)
        while tree.child(token, "cop") is None and tree.tokens[token].head != token:
            token = tree.tokens[token].head
        names = names_in(self._article, sentence)
        subjects = tree.having(token, "nsubj") if tree.child(token, "cop") is not None else ()
        found = {name for one in subjects for name in self._named_by(tree, one, names)}
        return self.people.key(found.pop()) if len(found) == 1 else None

    def of_sentence(self, sentence: Span) -> Person | None:
        """Return the only person whom the sentence names before any pronoun, else the one before it."""
        text = self._article.text
        words = sentence.quote(text)
        if OPENING_PRONOUN.match(words):
            return self.before(sentence)
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

    def is_beside_only(self, person: Person | None, sentence: Span) -> bool:
        """Tell whether the paragraph names the person only as somebody’s: “at a Mass of Pope Paul”."""
        article, block = self._article, self._article.block_at(sentence.start)
        places = names_in(article, block.span) if block and person else []
        own = [one.span.start for one in places if self.people.key(one) == person]
        before = (article.text[max(0, at - _NEAR) : at] for at in own)
        return bool(own) and all(OTHER_PARTY.search(words) for words in before)

    def before(self, sentence: Span) -> Person | None:
        """Return the only person whom the paragraph names, if the sentence itself names nobody.

        Of a sentence that opens with “He” or “She”, it is whom the sentences before it name, or tell of
        as their subject. Where the paragraph names nobody, a text with a name as its title tells of that.
        A paragraph longer than any in a newspaper is not searched.
        """
        article = self._article
        block = article.block_at(sentence.start)
        whole = block.span if block else sentence
        is_opening = OPENING_PRONOUN.match(sentence.quote(article.text))
        is_first = sentence.start == whole.start
        if is_opening and is_first and self.people.topic:
            return self.people.topic
        told = Span(whole.start, sentence.start) if is_opening and not is_first else whole
        if len(told) > _LONGEST_PARAGRAPH:
            return None
        last = next(reversed(article.sentences_before(sentence)), whole) if is_opening else None
        is_stranger = last and last != whole and STRANGER.search(last.quote(article.text))
        if is_stranger or ONE_OF_KIN.search(told.quote(article.text)):
            return None
        named = self.people.named_in(told)
        if not named:
            return self.people.topic
        is_told = bool(SPEAKER.search(sentence.quote(article.text)))
        is_free = (is_opening and not is_first and not is_told) or not self.people.named_in(sentence)
        if len(named) == 1 and is_free:
            return named.pop()
        return self._topic_before(sentence) if is_opening else None

    def _topic_before(self, sentence: Span) -> Person | None:
        """Return whom the text tells of, if that is the subject of the sentence before."""
        before = next(reversed(self._article.sentences_before(sentence)), None)
        tree = self._article.tree_of(before) if before and self.people.topic else None
        if tree is None or before is None:
            return None
        roots = [one for one in range(len(tree)) if tree.tokens[one].head == one]
        subjects = [one for root in roots for one in tree.having(root, "nsubj")]
        names = names_in(self._article, before)
        is_one = not any(tree.child(one, "conj") for one in subjects)
        found = {self.people.key(name) for one in subjects for name in self._named_by(tree, one, names)}
        return self.people.topic if is_one and found == {self.people.topic} else None
