"""Hash and verify passwords with Argon2id, a few at a time."""

import base64
import secrets
import threading
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from factcheck.config import BadSetting

AT_ONCE = 2
SMALLEST_MEMORY_MIB = 8
FULL_MEMORY_MIB = 64


class Hasher:
    """An Argon2id hasher that never works on more than two passwords at once."""

    def __init__(self, argon2: PasswordHasher) -> None:
        self._argon2 = argon2
        self._turns = threading.Semaphore(AT_ONCE)
        self._nobody = _hash_of_nothing(argon2)

    def hash(self, password: str) -> str:
        """Return the hash to store."""
        with self._turns:
            return self._argon2.hash(_plain(password))

    def is_right(self, stored: str | None, password: str) -> bool:
        """Tell whether the password fits; without a stored hash it takes as long, and the answer is no."""
        with self._turns:
            try:
                return self._argon2.verify(stored or self._nobody, _plain(password))
            except InvalidHashError:
                return self._is_right_of_nobody(password)
            except VerificationError:
                return False

    def needs_rehash(self, stored: str) -> bool:
        """Tell whether the hash was made with other parameters than today's."""
        return self._argon2.check_needs_rehash(stored)

    def _is_right_of_nobody(self, password: str) -> bool:
        try:
            return self._argon2.verify(self._nobody, _plain(password))
        except VerificationError:
            return False


def make_hasher(memory_mib: int) -> Hasher:
    """Return a hasher: RFC 9106's low-memory set, or a lighter one for less than 64 MiB."""
    if memory_mib < SMALLEST_MEMORY_MIB:
        raise BadSetting(f"FACTCHECK_ARGON2_MEMORY_MIB must be at least {SMALLEST_MEMORY_MIB}.")
    passes, lanes = (3, 4) if memory_mib >= FULL_MEMORY_MIB else (2, 1)
    return Hasher(PasswordHasher(time_cost=passes, memory_cost=memory_mib * 1024, parallelism=lanes))


def _plain(password: str) -> str:
    """Let the same password typed on two keyboards be the same characters."""
    return unicodedata.normalize("NFKC", password)


def _hash_of_nothing(argon2: PasswordHasher) -> str:
    """Return a hash that no known password has, without the time that hashing takes."""

    def noise(size: int) -> str:
        return base64.b64encode(secrets.token_bytes(size)).decode().rstrip("=")

    costs = f"m={argon2.memory_cost},t={argon2.time_cost},p={argon2.parallelism}"
    return f"$argon2id$v=19${costs}${noise(argon2.salt_len)}${noise(argon2.hash_len)}"
