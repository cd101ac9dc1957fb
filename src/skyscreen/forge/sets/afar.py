"""What stands on the horizon of any place under a sky: mountains beyond a meadow, a town beyond a field."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, radians, sin
from typing import Any

from skyscreen.forge.sets.northern import Northern

NAME = "afar"
"""The parameter that every place under a sky understands besides its own."""
RINGS: Mapping[str, Mapping[str, Any]] = {
    "mountains": {"kind": "mountains", "distance": 780.0, "height": 780.0, "snow": 0.22},
    "snowy_mountains": {"kind": "mountains", "distance": 780.0, "height": 820.0, "snow": 0.5},
    "green_mountains": {"kind": "mountains", "distance": 700.0, "height": 640.0, "snow": 0.0, "colour": "#4c6350"},
    "hills": {"kind": "hills", "distance": 560.0, "height": 150.0, "colour": "#465a3a"},
    "dunes": {"kind": "dunes", "distance": 520.0, "height": 110.0},
}
"""Metres: each begins beyond the hills that places close their own horizon with (some 420 m off, 80 m high), and its
crests rise some 25° over them, as the Alps do behind their meadows."""
VIEWS, CREST = 20, 0.55
"""Degrees between the points of a ring that broad shots may look to, and their share of its height."""
TOWN = "skyline"
KINDS = (*RINGS, TOWN)


class Afar(Northern):
    """Closes the horizon with what was said to be far away."""

    def afar(self, kind: str) -> None:
        """A ring of relief, or a town's towers on the side that broad shots look to. A roof hides them all."""
        if self._room is not None or self.entry.facts.get("indoor"):
            return
        if kind == TOWN:
            self.skyline(distance=470.0, arc=(140, 220), height=(45.0, 190.0), count=150, peak=0.7, lit=0.55)
            self.vista(0.0, 170.0, -470.0)
        else:
            ring = RINGS[kind]
            self.backdrop(**ring)
            for turn in range(0, 360, VIEWS):
                a = radians(turn)
                self.vista(ring["distance"] * sin(a), CREST * ring["height"], ring["distance"] * cos(a))
