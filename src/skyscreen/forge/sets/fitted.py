"""Fittings and lamps of a room: against its walls, about its floor, under its ceiling."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from skyscreen.forge import relief
from skyscreen.forge.fittings import overhead
from skyscreen.forge.sets import guests
from skyscreen.forge.sets.made import Enclosed
from skyscreen.forge.solid import Solid, joined

SIDES = {"-z": (0, -1), "+z": (0, 1), "-x": (-1, 0), "+x": (1, 0)}
"""Outward normals of the walls. Along a wall x runs to the right as one looks at it from inside."""


class Fitted(Enclosed):
    """Puts what `forge.fittings` makes where it belongs."""

    def on(
        self,
        side: str,
        along: float,
        *solids: Solid,
        y: float = 0.0,
        out: float = 0.0,
        name: str = "fixture",
        solid: bool = False,
    ) -> None:
        """Solids made facing +Z, hung on a wall of the room at `along` metres, `y` high, `out` metres before it."""
        nx, nz = SIDES[side]
        w, d, _ = self.walls_at
        away, turn = (d if nz else w) - out, relief.wall_turn(nx, nz)
        made = joined(solids).move(along, y, 0).turn("y", turn).move(nx * away, 0, nz * away)
        self.shape(name, made, shadow=False, solid=solid)

    def line(
        self,
        side: str,
        along: Sequence[float],
        kind: str,
        /,
        *,
        out: float = 0.02,
        y: float = 0.0,
        lit: bool = True,
        **more: Any,
    ) -> None:
        """Copies of a fitting with its back to a wall, at each place along it."""
        nx, nz = SIDES[side]
        w, d, _ = self.walls_at
        away, turn = (d if nz else w) - out, relief.wall_turn(nx, nz)
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        self.fitting(kind, [(nx * away + c * a, y, nz * away - s * a, turn) for a in along], lit=lit, **more)

    def fitting(
        self,
        kind: str,
        places: Sequence[Sequence[float]],
        /,
        *,
        solid: bool = True,
        shadow: bool = True,
        lit: bool = True,
        free: bool = True,
        **more: Any,
    ) -> None:
        """Copies of a fitting (`forge.fittings.KINDS`) at (x, y, z[, yaw[, scale]]), with levels of detail."""
        if free:  # for the guests of the place
            self._seats += guests.spots(kind, places, more)
        told = tuple(sorted((key, tuple(v) if isinstance(v, list) else v) for key, v in more.items()))
        self.copies(
            kind,
            lambda k, name=kind, told=told: k.fitting(name, **dict(told)),
            places,
            solid=solid,
            shadow=shadow,
            lit=lit,
            params={"kind": kind, "told": repr(told)},
        )

    def lamps(
        self,
        kind: str,
        spots: Sequence[Sequence[float]],
        *,
        on: bool | None = None,
        power: float = 1.0,
        lights: int = 6,
        colour: Any = None,
        height: float | None = None,
        **more: Any,
    ) -> None:
        """Lamps under the ceiling over (x, z[, yaw]).

        Args:
            kind: of `fittings.overhead.LAMPS`.
            on: whether they shine; None: at night.
            power: factor on the kind's own; shared out over at most `lights` of them.
            colour: of their light and their glow; None: the kind's own.
        """
        high = self.walls_at[2] if height is None else height
        shines = self.night if on is None else on
        tone, strength, reach = overhead.LIGHT[kind]
        if colour is not None:
            more["colour"] = colour
        if colour is not None and kind != "shade":
            tone = colour
        rows = [(spot[0], high, spot[1], spot[2] if len(spot) > 2 else 0.0) for spot in spots]
        made = self.kit.fitting(f"lamp_{kind}", **more).many(rows)
        self.shape(f"lamp {kind}", made, shadow=False, lit=None if shines else False)
        if not shines:
            return
        drop = float(more.get("drop", 0.5)) + 0.15
        count = min(lights, len(rows))
        chosen = [rows[round(k * (len(rows) - 1) / max(count - 1, 1))] for k in range(count)]
        share = strength * power * (len(rows) / count) ** 0.5
        for x, _, z, _ in chosen:
            self.light((x, max(high - drop, 0.4), z), tone, share, reach * (len(rows) / count) ** 0.25)
