"""Traffic of a place: vehicles that drive along its roadway while nobody of the cast needs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from skyscreen.forge.sets.things import Furnished

DRIVES = "drive"
"""The motion of a piece of dressing that goes along the stage's axis, the way it is turned."""
TONES = ("red", "white", "navy", "silver", "black", "teal")
KINDS = ("car", "car", "taxi", "car", "van", "car")


class Trafficked(Furnished):
    """Puts vehicles into lanes."""

    def traffic(self, lanes: Sequence[float], count: int = 5, length: float = 150.0,
                kinds: Sequence[str] = KINDS) -> None:
        """Vehicles in lanes along a stage that lies along Z: `stage.traffic` drives them.

        Args:
            lanes: x of each; those at x < 0 go towards +Z, as one drives on the right.
            count: vehicles a lane; length: metres of it, round the origin.
        """
        rng = self.random("traffic")
        for lane, x in enumerate(lanes):
            room = length / count
            for k in range(count):
                kind = kinds[(k + 2 * lane) % len(kinds)]
                more: dict[str, Any] = {"colour": TONES[(3 * k + lane) % len(TONES)]} if kind == "car" else {}
                self.put(kind, (x, -length / 2 + room * (k + 0.5) + rng.uniform(-0.3, 0.3) * room),
                         0 if x < 0 else 180, y=0.0, solid=False, cast=False, motion=DRIVES, **more)
