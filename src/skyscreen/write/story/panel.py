"""One shot of the story on its way to becoming a Shot: whom it shows, and what each does there."""

from __future__ import annotations

from dataclasses import dataclass, field

from skyscreen.catalogue.entry import Entry
from skyscreen.write.reading import Deed
from skyscreen.write.words.incidents import Course


@dataclass
class Panel:
    """One shot of the story before it is a Shot."""

    beat: str
    deeds: list[Deed]
    """Of this step of the telling."""
    shown: list[str] = field(default_factory=list)
    """Cast ids that the shot is meant to show."""
    beside: list[str] = field(default_factory=list)
    """Cast ids that are in the world of the shot, and need not be seen."""
    doing: dict[int, Deed] = field(default_factory=dict)
    """Subject key → the deed it does here."""
    looks: dict[int, int | None] = field(default_factory=dict)
    """Subject key → key of whom it looks at in this shot, None: about."""
    breaks: bool = False
    """The look breaks off the deed in the middle of the shot."""
    broken: set[int] = field(default_factory=set)
    """Subject keys of what lies in pieces."""
    before: dict[int, Deed] = field(default_factory=dict)
    """Subject key → the deed that it comes from: it is seen to leave off."""
    meanwhile: dict[int, str] = field(default_factory=dict)
    """Subject key → what it does beside standing there."""
    course: dict[int, Course] = field(default_factory=dict)
    """Subject key → how its deed is broken off here and taken up again."""
    more: list[list[Deed]] = field(default_factory=list)
    """Steps of the telling that follow in the same shot, where there are more steps than shots."""
    gone: set[int] = field(default_factory=set)
    """Subject keys of those who are not there yet, or no more."""
    rolling: set[int] = field(default_factory=set)
    """Identities of the deeds that are done here by one after another."""
    parked: set[int] = field(default_factory=set)
    """Subject keys of what its rider has got off."""
    place: Entry | None = None
    """Where its first step plays."""
    over: set[int] = field(default_factory=set)
    """Subject keys whose one deed lies behind them: what has fallen from the table is no longer on it."""
