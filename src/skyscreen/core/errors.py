"""Errors that name the value, the rule and the remedy."""

from __future__ import annotations


class SkyscreenError(Exception):
    """Base of every error a user may see.

    Args:
        value: what was given, in words short enough for one line.
        rule: what it should have been.
        remedy: what to do now.
    """

    code = 70
    """Exit status of the command."""

    def __init__(self, value: str, rule: str, remedy: str) -> None:
        super().__init__(f"{value}: {rule}. {remedy}")
        self.value, self.rule, self.remedy = value, rule, remedy

    def __reduce__(self) -> tuple[type[SkyscreenError], tuple[str, str, str]]:
        # Exceptions cross the pipe from the render child; the default reduce would pass the joined message.
        return type(self), (self.value, self.rule, self.remedy)

    def as_dict(self) -> dict[str, str | int]:
        """The `--json` form."""
        return {
            "error": type(self).__name__, "code": self.code,
            "value": self.value, "rule": self.rule, "remedy": self.remedy,
        }


class BadInput(SkyscreenError):
    """The user's words, file or option cannot be used."""

    code = 2


class Missing(SkyscreenError):
    """A driver, font, voice or file is not on this machine."""

    code = 3


class Refused(SkyscreenError):
    """Asked for something that policy or a lock does not allow."""

    code = 4


class Broken(SkyscreenError):
    """Something of ours failed: a crashed child, a lost device, a damaged file."""

    code = 70
