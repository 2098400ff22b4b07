"""Reference facts: load those of a release, correct them by hand, look for findings again."""

from factcheck.services.facts.loading import load_release
from factcheck.services.facts.renewal import Renewal, renew_findings

__all__ = ["Renewal", "load_release", "renew_findings"]
