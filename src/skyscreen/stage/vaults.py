"""Leaps over something: a run up, off the ground before it, over it, down behind it, and on.

Who jumps at what stands there, and is not told to land on it, goes over it: the way runs across its narrow side, and
the height follows from what must be cleared. A body in the air falls freely, so height and seconds go together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.casting import stature
from skyscreen.stage.geometry import Array, forward, yaw_of
from skyscreen.stage.performer import Beat

if TYPE_CHECKING:
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.layout import Mark
    from skyscreen.stage.segments import Segment
    from skyscreen.stage.set_dressing import Dressed
    from skyscreen.stage.tracks import Clock

LEAPS = ("jump", "leap_over")
HIGHEST = {"biped": 0.75, "quadruped": 1.6}
"""Times one's own height that is leaped over at most; what is higher is leaped at."""
TUCK = {"biped": 0.26, "quadruped": 0.26}
"""Share of the own height by which the feet are drawn up in the air."""
CLEAR, LEAST = 0.10, 0.18
"""Metres over it; share of the own height that a leap has at least."""
PACE = {"biped": 4.2, "quadruped": 4.4}
"""m/s of a run up, of a person of 1.7 m and an animal of 1.0 m; it goes with the root of the height."""
WHEN, AROUND = 0.42, 0.30
"""Share of the shot at which it is over the thing; seconds of gathering and of landing that belong to the leap."""
GRAVITY = 9.81


def beats(part: Segment, subject: Subject, subjects: Mapping[str, Subject], marks: Mapping[str, Mark], set_: Dressed,
          clock: Clock, room: float) -> list[Beat] | None:
    """The run, the leap and the run after it; None where nothing is leaped over.

    Args:
        room: metres that it may go to both sides of the thing.
    """
    thing = subjects.get(part.target or "")
    if thing is None or subject.rig not in HIGHEST or part.motion not in LEAPS or thing.airborne:
        return None
    mark, mine = marks[thing.id], marks[subject.id]
    if mark.parent or mine.parent or mark.lift > 0 or thing.height > HIGHEST[subject.rig] * subject.height:
        return None
    size = subject.height
    up = max(thing.height + CLEAR - TUCK[subject.rig] * size, LEAST * size)
    air = 2 * float(np.sqrt(2 * up / GRAVITY))
    way, deep = _across(thing, mark, mine)
    speed = max(PACE[subject.rig] * stature(subject), (deep + 0.5 * size) / air)
    over = part.start + WHEN * (part.end - part.start) if part.start > 0 else WHEN * clock.last
    off, down = over - 0.5 * air, over + 0.5 * air
    begin, end = off - AROUND, down + AROUND

    def at(time: float) -> Array:
        return mark.place + way * speed * (time - over)

    heading, share = yaw_of(*way), max(room, speed * 1.2)
    first, last = max(part.start, begin - share / speed), min(part.end, end + 0.8 * share / speed)
    rows: list[tuple[str, float, float]] = [("stand", part.start, first)] if first > part.start + 0.05 else []
    rows += [("run", first, begin), ("leap_over", begin, end), ("run", end, last)]
    rows += [("stand", last, part.end)] if last < part.end - 0.05 else []
    out = []
    for motion, start, stop in rows:
        if stop <= start:
            continue
        moves = motion != "stand"
        path = np.stack([at(start), at(stop)]) if moves else at(first if start < over else last)[None]
        leap = motion == "leap_over"
        out.append(Beat(
            motion, start, stop, path.astype(np.float32), heading, speed if moves else 0.0, manner=part.manner,
            exact=0.0 if leap else None, pace=1.0 / (end - begin) if leap else 1.0,
            leap=(off, down, up) if leap else None))
    return out


def _across(thing: Subject, mark: Mark, mine: Mark) -> tuple[Array, float]:
    """(2,) unit way over the thing, on the side of it from which the leaper comes, and how deep it is along that."""
    ahead = forward(mark.heading)[[0, 2]]
    aside = np.array([ahead[1], -ahead[0]])
    wide, long = thing.half[0], thing.half[1]
    way, deep = (ahead, 2 * long) if long <= wide else (aside, 2 * wide)
    facing = forward(mine.heading)[[0, 2]]
    return (way if float(way @ facing) >= 0 else -way), float(deep)

