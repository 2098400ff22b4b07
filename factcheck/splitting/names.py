"""Lines made of names only, as credits and bylines are."""

import re

from factcheck.splitting.wordlists import word_list

_SMALL = word_list("a al and at bin by da de del den der di dos du el for in la le of on the van via von y")
_PARTS = re.compile(r"[\s/|,;&–—-]+")


def is_names(text: str, most: int = 10) -> bool:
    """Tell whether the text has a few words, each written large or one that stands inside names."""
    words = [word for word in _PARTS.split(text.strip(" .()[]©*_")) if word]
    if not words or len(words) > most or words[0].lower() == "the":
        return False
    large = [word for word in words if word[0].isupper() or word[0] in "@©"]
    return bool(large) and all(word[0].isupper() or word in _SMALL or word[0] in "@©" for word in words)
