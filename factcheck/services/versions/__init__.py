"""New versions of a text: what will become of its claims, and storing it."""

from factcheck.services.versions.planning import VersionPlan, plan_version
from factcheck.services.versions.storing import store_version

__all__ = ["VersionPlan", "plan_version", "store_version"]
