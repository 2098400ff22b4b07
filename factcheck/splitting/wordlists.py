"""Word lists as the rules write them: words parted by space, phrases by a bar or a line end."""


def word_list(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def phrase_list(listed: str) -> frozenset[str]:
    parts = (part.strip() for part in listed.replace("\n", "|").split("|"))
    return frozenset(part for part in parts if part)
