"""Who may do what: one table for the whole product."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.domain.labels import Role


class Permission(StrEnum):
    """A power that a role gives."""

    READ = "read"
    GIVE_VERDICT = "give_verdict"
    CUT_CLAIMS = "cut_claims"
    IMPORT_ARTICLE = "import_article"
    START_REVIEW = "start_review"
    DELETE_DRAFT = "delete_draft"
    DECIDE = "decide"
    SIGN_OFF = "sign_off"
    EDIT_FACTS = "edit_facts"
    MANAGE_PEOPLE = "manage_people"


_REVIEWER = frozenset({Permission.READ, Permission.GIVE_VERDICT, Permission.CUT_CLAIMS})
_EDITOR = _REVIEWER | {
    Permission.IMPORT_ARTICLE,
    Permission.START_REVIEW,
    Permission.DELETE_DRAFT,
    Permission.DECIDE,
    Permission.SIGN_OFF,
    Permission.EDIT_FACTS,
}
_ADMIN = _EDITOR | {Permission.MANAGE_PEOPLE}

GRANTED: dict[Role, frozenset[Permission]] = {
    Role.REVIEWER: _REVIEWER,
    Role.EDITOR: _EDITOR,
    Role.ADMIN: _ADMIN,
}


def allowed(role: Role, permission: Permission) -> bool:
    """Tell whether the role gives the permission."""
    return permission in GRANTED[role]


@dataclass(frozen=True)
class Actor:
    """Who does something: a person, or the command line (no user id, all powers, sees all)."""

    user_id: int | None
    name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Tell whether this actor has the permission."""
        return allowed(self.role, permission)


COMMAND_LINE = Actor(user_id=None, name="command line", role=Role.ADMIN)
