"""A pattern of a narrator's line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

CHANGES = ("looking", "at-other", "began-snow", "began-rain", "ended-snow", "ended-rain", "fresh", "chasing")
"""Tags of what has just changed: the reason why a line is said here and not elsewhere."""
SHIFTS = ("rising", "dropping", "darker", "lighter")
"""Changes that come about slowly: worth a line, not always this one."""
NAMING = ("a_s", "A_s", "told", "told_a", "clause", "the_s", "The_s", "s")
OTHERS = ("a_o", "A_o", "the_o", "o")
TELLING = ("told", "told_a", "told_ing", "clause", "vp")


@dataclass(frozen=True)
class Pattern:
    """A sentence with slots, and when it may be said."""

    family: str
    """Patterns of one family are one figure: a film uses it once."""
    beats: tuple[str, ...]
    needs: tuple[str, ...]
    """Tags that must hold; '!tag': must not."""
    text: str

    @cached_property
    def slots(self) -> frozenset[str]:
        return frozenset(re.findall(r"{(\w+)}", self.text))

    @property
    def weight(self) -> int:
        """Changes first, then the user's own words, then what says most of this one picture."""
        new = sum(need in CHANGES or need.startswith("does-") for need in self.needs)
        changes = 2 * new + sum(need in SHIFTS for need in self.needs)
        return 3 * changes + 3 * bool(self.slots & set(TELLING)) + min(len(self.needs), 3)

    @property
    def names(self) -> bool:
        return bool(self.slots & set(NAMING))

    @property
    def names_other(self) -> str:
        return "o" if self.slots & set(OTHERS) else ""

    @property
    def tells(self) -> bool:
        return bool(self.slots & set(TELLING))


def bank(*rows: tuple[str, str, str, str]) -> tuple[Pattern, ...]:
    """Rows of (family, beats, needs, text)."""
    return tuple(
        Pattern(family, tuple(beats.split()), tuple(needs.split()), text)
        for family, beats, needs, text in rows
    )
