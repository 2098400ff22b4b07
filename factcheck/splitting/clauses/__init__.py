"""Clauses: a parsed sentence to its claims, each a set of spans with the span of whoever says it."""
