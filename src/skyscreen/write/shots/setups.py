"""The set-ups of each beat: size, angle, side, move and whom they hold, by the form of the film."""

from __future__ import annotations

from dataclasses import dataclass

LENS = {"extreme_wide": 24.0, "wide": 32.0, "full": 40.0, "medium": 50.0, "close": 85.0, "extreme_close": 100.0}
"""mm on full frame: the longer the closer, so that faces keep their shape."""


@dataclass(frozen=True, slots=True)
class Setup:
    beat: str
    size: str
    angle: str
    side: float
    """Magnitude in degrees round the subject's front; the sign is the side of the line of action."""
    move: str
    who: str = "main"
    """main, other, all."""
    needs: str = ""
    """Words of `Traits` the focus must have, 'still' and 'low' for their absence."""


STORY: tuple[Setup, ...] = (
    Setup("hook", "close", "eye", 25, "handheld", "main", "alive"),
    Setup("hook", "full", "low", 40, "follow", "main", "going"),
    Setup("hook", "close", "eye", 30, "push_in"),
    Setup("establish", "extreme_wide", "high", 55, "crane_down", "all"),
    Setup("establish", "wide", "eye", 75, "truck", "all", "going"),
    Setup("establish", "wide", "eye", 40, "push_in", "all", "still"),
    Setup("introduce", "full", "low", 35, "follow", "main", "going"),
    Setup("introduce", "full", "eye", 30, "orbit", "main", "still"),
    Setup("introduce", "medium", "eye", 50, "push_in"),
    Setup("introduce", "medium", "eye", 70, "pan", "other", "going"),
    Setup("introduce", "medium", "eye", 70, "push_in", "other", "still"),
    Setup("introduce", "full", "low", 60, "tilt_up", "other", "tall still"),
    Setup("complicate", "close", "eye", 25, "handheld", "main", "alive"),
    Setup("complicate", "close", "eye", 25, "push_in", "main", "lifeless"),
    Setup("complicate", "wide", "low", 120, "pan", "all", "going"),
    Setup("complicate", "wide", "low", 120, "truck", "all", "still"),
    Setup("complicate", "extreme_close", "eye", 60, "push_in"),
    Setup("complicate", "full", "eye", 90, "truck", "other", "going"),
    Setup("complicate", "full", "high", 65, "orbit", "other", "still"),
    Setup("turn", "medium", "low", 20, "orbit", "main", "still"),
    Setup("turn", "medium", "low", 20, "push_in", "main", "going"),
    Setup("turn", "close", "low", 70, "tilt_up", "other", "tall"),
    Setup("turn", "close", "eye", 70, "truck", "other", "low"),
    Setup("turn", "close", "eye", 35, "handheld", "main", "alive"),
    Setup("turn", "full", "eye", 55, "follow", "main", "going"),
    Setup("turn", "full", "low", 45, "push_in", "main", "still"),
    Setup("resolve", "wide", "high", 140, "aerial", "all"),
    Setup("resolve", "close", "eye", 45, "push_in"),
    Setup("resolve", "extreme_wide", "eye", 155, "pull_out", "all", "going"),
    Setup("resolve", "extreme_wide", "eye", 105, "pull_out", "all", "still"),
)
EXPLAINER: tuple[Setup, ...] = (
    Setup("question", "wide", "eye", 40, "push_in", "all"),
    Setup("question", "full", "eye", 25, "push_in"),
    Setup("demonstrate", "full", "eye", 90, "truck"),
    Setup("demonstrate", "medium", "eye", 55, "push_in"),
    Setup("demonstrate", "close", "eye", 30, "push_in"),
    Setup("demonstrate", "wide", "high", 65, "crane_down", "all"),
    Setup("demonstrate", "full", "eye", 35, "orbit", "main", "still"),
    Setup("demonstrate", "full", "eye", 75, "follow", "main", "going"),
    Setup("demonstrate", "extreme_close", "eye", 60, "truck"),
    Setup("demonstrate", "medium", "high", 100, "orbit", "other"),
    Setup("demonstrate", "close", "low", 75, "tilt_up", "other", "tall"),
    Setup("recap", "full", "eye", 45, "push_in"),
    Setup("recap", "wide", "eye", 30, "pull_out", "all"),
)
"""Even light on one question: level cameras, few and slow moves, every side of the thing."""
SPOT: tuple[Setup, ...] = (
    Setup("tease", "extreme_close", "eye", 55, "truck"),
    Setup("tease", "close", "low", 30, "push_in"),
    Setup("hero", "full", "eye", 30, "orbit", "main", "still"),
    Setup("hero", "full", "low", 35, "follow", "main", "going"),
    Setup("hero", "medium", "eye", 55, "push_in"),
    Setup("hero", "close", "eye", 75, "tilt_up", "main", "still"),
    Setup("hero", "extreme_close", "eye", 25, "push_in"),
    Setup("hero", "full", "high", 65, "crane_down"),
    Setup("hero", "medium", "low", 110, "orbit", "other", "still"),
    Setup("place", "wide", "eye", 60, "push_in", "all", "still"),
    Setup("place", "wide", "eye", 75, "truck", "all", "going"),
    Setup("place", "wide", "high", 35, "crane_down", "all"),
    Setup("name", "close", "eye", 40, "push_in"),
    Setup("name", "medium", "eye", 20, "pull_out"),
)
"""The product as hero: touched first, then seen whole, then where it belongs, then its name."""
PLANS = {"story": STORY, "explainer": EXPLAINER, "spot": SPOT}
SHARE = {
    "story": (("establish", 2), ("introduce", 3), ("complicate", 3), ("turn", 2), ("resolve", 2)),
    "explainer": (("question", 2), ("demonstrate", 8), ("recap", 2)),
    "spot": (("tease", 2), ("hero", 6), ("place", 3), ("name", 1)),
}
"""Beats of a minute in twelve parts."""
