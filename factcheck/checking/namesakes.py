"""Whether a full name surely means the person of the tables, not somebody else who bears it."""

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.mentions import office_mentions
from factcheck.checking.offices.surnames import COMMON_SURNAMES


def is_surely_known(article: CheckedArticle, person: str) -> bool:
    """Tell whether the surname is rare, the name a US president's, or the text gives a title with it."""
    terms = article.facts.terms_of(person)
    surname = terms[0].surname if terms else person.split()[-1]
    is_president = any(term.iso == "US" and term.office == "President" for term in terms)
    if (is_president and person in article.text) or surname not in COMMON_SURNAMES:
        return True
    return any(mention.people == {person} for mention in office_mentions(article))
