"""The hash of an event binds its content and the event before it."""

from factcheck.domain.chain import GENESIS, canonical, link


def test_equal_payloads_have_one_text() -> None:
    assert canonical({"b": 1, "a": "ö"}) == canonical({"a": "ö", "b": 1}) == '{"a":"ö","b":1}'


def test_the_hash_changes_with_content_and_predecessor() -> None:
    first = link(GENESIS, "{}")

    assert len(first) == 64
    assert first != link(GENESIS, '{"a":1}')
    assert first != link(first, "{}")
