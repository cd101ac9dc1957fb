"""What a clip must be to be kept: numbers of its picture, and the words for each that it misses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skyscreen.data.curate.record import Clip


@dataclass(frozen=True)
class Rules:
    """Defaults keep what a person would call a usable shot; all are told in the index's card."""

    shortest: float = 1.0
    """Seconds."""
    longest: float = 10.0
    """Seconds: longer shots are parted evenly."""
    side: int = 240
    """Pixels of the shorter side, bars not counted."""
    dark: float = 0.92
    """Share of black area (luma under 0.06)."""
    blown: float = 0.5
    """Share of white area (luma over 0.98)."""
    sharp: float = 3.0
    """Least contrast of edges (`quality.sharpness`): photographs have 13 to 60; blurred by 2 % of their width, 2."""
    blocky: float = 1.45
    """Most: steps on the 8-pixel grid over steps off it; 1 is none."""
    frozen: float = 0.5
    """Share of frames within a stretch that stands still for half a second or longer."""
    moves: float = 0.0015
    """Least motion, picture widths a second; under it the clip is a still picture."""
    shakes: float = 3.0
    """Most motion, picture widths a second."""
    licences: tuple[str, ...] = ()
    """Licences that are let in, as their files say them; empty: all, unknown ones too."""


def misses(clip: Clip, rules: Rules) -> list[str]:
    """A reason for each rule of the picture that `clip` does not meet, each with its number."""
    out: list[str] = []

    def rule(bad: bool, name: str, value: float, sign: str, bound: float) -> None:
        if bad:
            out.append(f"{name}: {value:.3g} {sign} {bound:g}")

    # Half a frame of slack: 1.0 s at 23.976 frames a second is no whole number of frames.
    rule(clip.seconds < rules.shortest - 0.5 / clip.fps, "short", clip.seconds, "<", rules.shortest)
    left, top, right, bottom = clip.crop
    side = min(clip.width - left - right, clip.height - top - bottom)
    rule(side < rules.side, "small", side, "<", rules.side)
    rule(clip.dark > rules.dark, "dark", clip.dark, ">", rules.dark)
    rule(clip.blown > rules.blown, "blown", clip.blown, ">", rules.blown)
    if clip.dark <= rules.dark and clip.blown <= rules.blown:  # a black picture has no edges to be soft
        rule(clip.sharpness < rules.sharp, "blurred", clip.sharpness, "<", rules.sharp)
        rule(clip.blockiness > rules.blocky, "blocky", clip.blockiness, ">", rules.blocky)
    rule(clip.frozen > rules.frozen, "frozen", clip.frozen, ">", rules.frozen)
    if clip.frozen <= rules.frozen:
        rule(clip.motion < rules.moves, "still", clip.motion, "<", rules.moves)
    rule(clip.motion > rules.shakes, "shaken", clip.motion, ">", rules.shakes)
    return out
