"""Each role has the powers of the one before."""

import pytest

from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE, GRANTED, Actor, Permission


def test_each_role_has_the_powers_of_the_one_before() -> None:
    assert GRANTED[Role.REVIEWER] < GRANTED[Role.EDITOR] < GRANTED[Role.ADMIN]
    assert GRANTED[Role.ADMIN] == frozenset(Permission)


@pytest.mark.parametrize("permission", [Permission.DELETE_DRAFT, Permission.DECIDE, Permission.SIGN_OFF])
def test_a_reviewer_can_neither_delete_nor_decide(permission: Permission) -> None:
    assert not Actor(1, "Ines", Role.REVIEWER).may(permission)


def test_the_command_line_may_do_everything() -> None:
    assert all(COMMAND_LINE.may(permission) for permission in Permission)
