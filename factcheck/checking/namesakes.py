"""Whether a full name surely means the person of the tables, not somebody else who bears it."""

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.mentions import office_mentions
from factcheck.splitting.wordlists import word_list

_COMMON = word_list("""
    Adams Andersson Baker Boyd Brady Brown Bruton Cameron Campbell Carlsson Carter Castro Chan Chen Christopher
    Clark Clarke Cohen Costa Dan Diaz Duque English Fernandez Fischer Ford Fox Garcia Garland Gates Gonzalez Gross
    Hagel Harper Harris Hawke Hernandez Holder Howard Hughes Johnson Kelly Kennedy Kenny Kern Kerry Key Khan Kim
    King Lagos Lee Lew Li Lynch Ma Major Marshall Martin May Michel Miller Mills Morales Morrison Murray O'Neill
    Park Paz Perez Perry Persson Powell Ramos Rao Rasmussen Rau Reynolds Rice Robertson Robinson Rodriguez Ryan
    Sanchez Santos Schmidt Sessions Sharif Sharma Silva Singh Snow Stevenson Summers Wallace Wilson Wong Bolger
    Franco Moreno Petro Arce Correa Caldera Aziz Hussein Hussain Salih Rashid Abbas Prodi""")


def is_surely_known(article: CheckedArticle, person: str) -> bool:
    """Tell whether the surname is rare, the name in full a US president's, or the text gives the person a title."""
    terms = article.facts.terms_of(person)
    surname = terms[0].surname if terms else person.split()[-1]
    is_president = any(term.iso == "US" and term.office == "President" for term in terms)
    if (is_president and person in article.text) or surname not in _COMMON:
        return True
    return any(mention.people == {person} for mention in office_mentions(article))
