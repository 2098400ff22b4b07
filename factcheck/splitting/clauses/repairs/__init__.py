"""Repairs: what a small parser often gets wrong, and the commas, marks and verbs of the sentence show."""

from factcheck.splitting.clauses.repairs.moves import noun_before
from factcheck.splitting.clauses.repairs.order import repaired
from factcheck.splitting.clauses.repairs.quoted import QUOTED

__all__ = ["QUOTED", "noun_before", "repaired"]
