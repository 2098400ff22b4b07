"""Use-cases: each one transaction, called with a session and an actor."""
