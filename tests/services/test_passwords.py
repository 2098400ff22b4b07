"""Argon2id: what is stored, how many at once, and equal work for unknown people."""

import threading
import time
from typing import Literal

import pytest
from argon2 import PasswordHasher

from factcheck.config import BadSetting
from factcheck.services.passwords import AT_ONCE, Hasher, make_hasher

pytestmark = pytest.mark.databases("one")

PASSWORD = "heron under the pier"


def test_hash_fits_its_password_only() -> None:
    hasher = make_hasher(8)

    stored = hasher.hash(PASSWORD)

    assert hasher.is_right(stored, PASSWORD)
    assert not hasher.is_right(stored, PASSWORD + " ")


@pytest.mark.parametrize(
    ("memory_mib", "costs"), [(64, "m=65536,t=3,p=4"), (19, "m=19456,t=2,p=1"), (8, "m=8192,t=2,p=1")]
)
def test_costs_are_the_recommended_sets(memory_mib: int, costs: str) -> None:
    hasher = make_hasher(memory_mib)

    assert f"$argon2id$v=19${costs}$" in hasher._nobody


def test_default_costs_are_those_that_a_hash_carries() -> None:
    hasher = make_hasher(8)

    assert hasher.hash(PASSWORD).split("$")[:4] == hasher._nobody.split("$")[:4]


def test_same_password_from_two_keyboards_fits() -> None:
    hasher = make_hasher(8)

    stored = hasher.hash("café crème brûlée")

    assert hasher.is_right(stored, "cafe\u0301 cre\u0300me bru\u0302le\u0301e")


@pytest.mark.parametrize("stored", [None, "!", ""])
def test_without_a_usable_hash_no_password_fits_and_one_hash_is_computed(stored: str | None) -> None:
    computed: list[str] = []

    class Counting(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:
            if str(hash).startswith("$argon2id"):
                computed.append(str(hash))
            return super().verify(hash, password)

    hasher = Hasher(Counting(time_cost=1, memory_cost=8192, parallelism=1))

    assert not hasher.is_right(stored, PASSWORD)
    assert len(computed) == 1


def test_hash_of_other_costs_is_to_be_renewed() -> None:
    light, heavier = make_hasher(8), make_hasher(9)

    stored = light.hash(PASSWORD)

    assert heavier.needs_rehash(stored)
    assert not light.needs_rehash(stored)


def test_no_more_than_two_passwords_are_hashed_at_once() -> None:
    running, most, guard = 0, 0, threading.Lock()

    class Slow(PasswordHasher):
        def hash(self, password: str | bytes, *, salt: bytes | None = None) -> str:
            nonlocal running, most
            with guard:
                running += 1
                most = max(most, running)
            time.sleep(0.02)
            with guard:
                running -= 1
            return ""

    hasher = Hasher(Slow())
    threads = [threading.Thread(target=hasher.hash, args=(PASSWORD,)) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert most == AT_ONCE


def test_too_little_memory_is_refused_by_name() -> None:
    with pytest.raises(BadSetting, match="FACTCHECK_ARGON2_MEMORY_MIB"):
        make_hasher(1)
