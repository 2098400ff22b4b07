"""The errors that a use-case may raise, each with one sentence for the person who caused it."""


class FactcheckError(Exception):
    """Base of all errors whose message may be shown to a person."""


class NotFound(FactcheckError):
    """There is no such thing, or not for this person."""


class NotAllowed(FactcheckError):
    """The person may not do this."""


class Invalid(FactcheckError):
    """What was given breaks a rule; `field` names the form field it belongs to, if any."""

    def __init__(self, message: str, *, field: str | None = None) -> None:
        """Keep the sentence and the field it belongs to."""
        super().__init__(message)
        self.field = field


class Conflict(FactcheckError):
    """Somebody else changed the same thing first."""


class Overtaken(Conflict):
    """The same person did something newer, in another window."""


class TooManyTries(FactcheckError):
    """Too many attempts; `retry_after` is the number of seconds to wait."""

    def __init__(self, message: str, *, retry_after: int) -> None:
        """Keep the sentence and the seconds to wait."""
        super().__init__(message)
        self.retry_after = retry_after
