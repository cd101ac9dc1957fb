"""Seats: how far a body is down on one, and where its feet stand meanwhile.

Who sits down on a seat stands before it first, who stands up from it stands before it at last, and the feet stay where
they are: the hips go back and down between them and the seat, the trunk leans over the feet on the way. Lift-off comes
0.7 s after the trunk sets out, and all takes 1.8 s (M. Schenkman et al., Phys. Ther. 70, 1990).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.bodies.algebra import clamp
from skyscreen.stage.bodies.path import Track, _low_pass

if TYPE_CHECKING:
    from skyscreen.stage.bodies.body import Array

DOWN, UP = "sit_down", "stand_up"
TOUCH, LEAVE = 0.55, 0.75
"""Seconds of the deed at which half the way down, and up, is begun."""
BEFORE, LOWEST, LONGER = 0.42, 0.40, 1.1
"""Shares of the body that the feet stand before the hips on a seat as high as a chair's; the height (share of the body)
under which they stand further ahead, and by how much more for each share that it is lower: in a car the legs lie
stretched."""


def changes(track: Track) -> bool:
    """Whether it sits down on a seat or stands up from one."""
    return any(beat.seat > 0 and not beat.astride and beat.motion in (DOWN, UP) for beat in track.beats)


def rests(track: Track) -> Array:
    """(N,) how far it is seated."""
    beats, on = track.beats, np.zeros(len(track.time))
    for k, beat in enumerate(beats):
        mine = track.label == k
        if not (beat.motion == "sit" or beat.seat > 0 or beat.seated):
            continue
        on[mine] = 1.0
        if beat.seat == 0 or not changes(track):
            continue
        if beat.motion == DOWN:
            on[mine] = track.time[mine] >= beat.start + TOUCH
        elif beat.motion == UP:
            on[mine] = track.time[mine] < beat.start + LEAVE
        else:  # as the change before it left it, or as the one after it needs it
            last = [b.motion for b in beats[:k] if b.motion in (DOWN, UP)]
            later = [b.motion for b in beats[k:] if b.motion in (DOWN, UP)]
            on[mine] = float(last[-1] == DOWN) if last else float(later[0] == UP)
    return _low_pass(on, 0.22)


def feet_ahead(seat: float) -> float:
    """Shares of the body from the hips to the feet, on a seat so many shares high."""
    return BEFORE + LONGER * clamp(LOWEST - seat, 0.0, 0.22)


def forward(sit: float) -> float:
    """Share of the way from the seat to over the feet: the hips go forward a little before they go up."""
    return 1.0 - clamp(sit, 0.0, 1.0) ** 1.6
