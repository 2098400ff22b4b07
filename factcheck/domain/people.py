"""What is true of people's names and addresses, wherever they are written."""

import re
import unicodedata

from factcheck.errors import Invalid

LONGEST_EMAIL = 254
LONGEST_NAME = 100
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


def fold_email(text: str) -> str:
    """Return the one form in which an address is stored and sought, without what cannot be seen."""
    folded = unicodedata.normalize("NFKC", text.strip()).lower()
    return "".join(character for character in folded if character.isprintable())


def normal_email(text: str) -> str:
    """Return the address as it is stored; raises Invalid if it is none."""
    email = fold_email(text)
    if len(email) > LONGEST_EMAIL or not text.strip().isprintable() or not _EMAIL.fullmatch(email):
        raise Invalid("This is not an e-mail address: it needs the form name@desk.example.", field="email")
    return email


def normal_name(text: str) -> str:
    """Return the name with single spaces; raises Invalid if it is empty or too long."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise Invalid(f"A name needs 1 to {LONGEST_NAME} characters.", field="name")
    return name


def initials_of(name: str) -> str:
    """Return one or two capital letters for the small round picture of a person."""
    words = [word for word in name.split() if word[0].isalnum()] or [name.strip() or "?"]
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()
