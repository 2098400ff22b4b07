"""Whether a full name surely means the person of the tables, not somebody else who bears it."""

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.mentions import office_mentions
from factcheck.checking.offices.surnames import COMMON_SURNAMES, SOLE_BEARERS
from factcheck.checking.people import PersonMention


def is_surely_known(article: CheckedArticle, person: str) -> bool:
    """Tell whether the surname is rare, the name a US president's, or the text tells of politics with it.

    It does so by a title, or by another office-holder in the same paragraph.
    """
    terms = article.facts.terms_of(person)
    surname = terms[0].surname if terms else person.split()[-1]
    is_president = any(term.iso == "US" and term.office == "President" for term in terms)
    is_rare = surname not in COMMON_SURNAMES or person in SOLE_BEARERS
    if is_rare or (is_president and person in article.text):
        return True
    if any(mention.people == {person} for mention in office_mentions(article)):
        return True
    return any(
        mention.people == {person} and _is_beside_another(article, mention) for mention in article.people
    )


def _is_beside_another(article: CheckedArticle, named: PersonMention) -> bool:
    """Tell whether the paragraph has the full name of somebody else of the tables, with a rare surname."""
    block = article.block_at(named.span.start)
    return block is not None and any(
        len(mention.people) == 1
        and mention.people != named.people
        and block.span.holds(mention.span)
        and article.words[mention.last].key not in COMMON_SURNAMES
        for mention in article.people
    )
