"""What is made on the spot: walls, rooms, roads, the far."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from skyscreen.core import seeds
from skyscreen.forge import cliffs, interior, relief
from skyscreen.forge.kit import Kit
from skyscreen.forge.sets import kept
from skyscreen.forge.sets.piece import Obstacle, placed
from skyscreen.forge.sets.things import Furnished
from skyscreen.forge.solid import Paint, Point, Solid


class Enclosed(Furnished):
    """Shapes of the set's own, and the enclosure of a room or a horizon."""

    def shape(
        self,
        name: str,
        *solids: Solid,
        shadow: bool = True,
        solid: bool = False,
        lit: bool | None = None,
        at: Point = (0, 0, 0),
        turn: float = 0.0,
        surface: bool = True,
    ) -> None:
        """Something made on the spot with `set.kit`: a road, a wall, wires."""
        made = self.kit.model(*solids, colliders="auto" if solid else "none")
        matrix = placed(at[0], at[1], at[2], turn)
        if solid:
            self._colliders += [(c, matrix) for c in made.colliders]
        on = 1.0 if lit is None else float(lit)
        self._add(name, made, [matrix], shadow=shadow, emission=on, surface=surface)

    def copies(
        self,
        name: str,
        make: Callable[[Kit], Solid],
        places: Sequence[Sequence[float]],
        *,
        shadow: bool = True,
        solid: bool = False,
        lit: bool = True,
        params: Mapping[str, Any] | None = None,
        sockets: Mapping[str, Any] | None = None,
    ) -> None:
        """Something made on the spot that stands at many (x, y, z[, yaw[, scale]]), with levels of detail.

        Args:
            make: kit → Solid; it runs once for each level, so it must draw from `kit.random` alone.
            solid: paths and cameras keep out of its box.
            lit: whether its lamps shine.
            params: part of the seed of `kit.random`.
            sockets: see `Kit.model`; 'smoke', 'steam', 'fire' and 'plume' give off particles.
        """
        model = kept.model(self.name, name, self.entry.source, make, params or {}, "box" if solid else "none", sockets)
        rows = [placed(p[0], p[1], p[2], p[3] if len(p) > 3 else 0.0, p[4] if len(p) > 4 else 1.0) for p in places]
        if solid:
            wide = max(abs(v) for v in (model.low[0], model.high[0], model.low[2], model.high[2]))
            self._colliders += [(c, matrix) for matrix in rows for c in model.colliders]
            self._obstacles += [Obstacle(p[0], p[2], wide, model.high[1]) for p in places]
        self._add(name, model, rows, shadow=shadow, emission=float(lit))

    def cliff(
        self,
        path: Sequence[Sequence[float]],
        height: float,
        *,
        colours: Sequence[Any] = ("#6f6a64",),
        base: float | None = None,
        moss: float = 1.0,
        snow: float = 0.0,
        rough: float = 1.0,
        back: float = 40.0,
        lean: float = 1.0,
        material: str = "rock",
        shadow: bool = True,
    ) -> None:
        """A wall of rock along (x, z) points, its face to the left of the way; see `forge.cliffs.face`."""
        foot = min(self.height(x, z) for x, z in path) - 1.0 if base is None else base
        seed = seeds.stream(self.seed, "cliff", self.name, str(path[0])) % 1_000_003
        more: dict[str, Any] = {"moss": moss, "snow": snow} if material == "rock" else {}
        tones = [self.kit.colour(tone) for tone in colours]
        for piece in cliffs.face(
            path, foot, height, self.kit.material(material, colours[0], **more), tones, seed, rough, back, lean
        ):
            self.shape("cliff", Solid((piece,)), shadow=shadow)

    def butte(self, x: float, z: float, radius: float, height: float, **more: Any) -> None:
        """A free-standing rock at (x, z), its foot `radius` metres wide, with a top that one can stand on."""
        turn = np.arange(0, -17, -1) * (math.pi / 8)
        far = radius * (1 + 0.18 * np.sin(3 * turn + x) + 0.1 * np.sin(5 * turn + z))
        ring = [(x + r * math.sin(a), z + r * math.cos(a)) for a, r in zip(turn.tolist(), far.tolist(), strict=True)]
        self.cliff(
            [*ring[:-1], ring[0]], height, **{"back": 0.35 * radius, "lean": min(1.0, 1.6 * radius / height), **more}
        )

    def backdrop(
        self,
        kind: str = "mountains",
        *,
        distance: float = 600.0,
        height: float = 180.0,
        arc: tuple[float, float] = (0, 360),
        snow: float | None = None,
        colour: Any = None,
        woods: float = 0.45,
        fields: float = 0.0,
    ) -> None:
        """The far: 'mountains', 'hills' or 'dunes' as one ring of relief that closes the horizon.

        Args:
            woods: 0–1, how much of the hills is wooded; `fields`: how much of the rest is farmed.
        """
        lying = (0.55 if self.snowy else 0.25) if snow is None else snow
        for made in relief.ring(
            self.kit,
            kind,
            distance,
            height,
            arc,
            lying,
            colour,
            seeds.stream(self.seed, "backdrop", self.name) % 1_000_003,
            woods,
            fields,
        ):
            self._add("backdrop", made, [placed(self._centre[0], 0, self._centre[1])], shadow=False, surface=True)

    def room(
        self,
        width: float,
        depth: float,
        height: float,
        *,
        wall: str | Paint = "plaster",
        floor: str | Paint = "planks",
        wall_colour: Any = None,
        floor_colour: Any = None,
        window: tuple[float, float, float, float] | None = (0.0, 1.0, 1.6, 1.3),
        side: tuple[float, float, float, float] | None = None,
        curtain: Any = "cream",
    ) -> None:
        """Four walls, floor and ceiling round the origin; the camera stays inside.

        Args:
            window: (x of its middle, sill height, width, height) in the −Z wall, or None. By day its light
                falls in; at night it is dark.
            side: another in the −X wall; its x runs along the wall, positive towards −Z. Make the one that shall
                be the key the larger.
        """
        relief.room(self, width, depth, height, wall, floor, wall_colour, floor_colour, window, side, curtain)

    def fit(self, kind: str, wall: str, at: float, **more: Any) -> None:
        """A 'door' or a 'picture' on the wall '+x', '-x', '+z' or '-z' of the room, `at` metres along it."""
        nx, nz = {"+x": (1, 0), "-x": (-1, 0), "+z": (0, 1), "-z": (0, -1)}[wall]
        w, d, _ = self.walls_at
        turn = relief.wall_turn(nx, nz)
        if kind == "picture":
            made = interior.picture(self.kit, at, self.random(f"picture {wall} {at}"), **more)
        else:
            made = interior.door(self.kit, at, **more)
        self.shape(kind, made.turn("y", turn).move(nx * w, 0, nz * d), shadow=False)

    def shaft(
        self,
        top: Point,
        foot: Point,
        radius: float,
        colour: Any = "#fff0d0",
        strength: float = 0.10,
        spread: float = 1.6,
    ) -> None:
        """A shaft of light in dusty air from a hole of `radius` metres at `top` to the ground at `foot`.

        Args:
            strength: radiance of the lit dust, in film units.
            spread: radius at the foot over that at the top.
        """
        length = math.dist(top, foot)
        paint = self.kit.material("beam", colour, emission=strength, length=length)
        cone = self.kit.lathe([(radius, 0), (radius * (1 + spread) / 2, length / 2), (radius * spread, length)], paint,
                              segments=28)
        self.shape("shaft of light", cone.aim(top, foot), shadow=False)

    def plant(self, at: tuple[float, float], height: float = 1.2, y: float = 0.0, pot: Any = "#b5623c") -> None:
        """A pot plant at (x, z)."""
        made = interior.plant(self.kit, self.random(f"plant {at}"), height, pot)
        self.shape("plant", made, at=(at[0], y, at[1]))

    def pendant(self, at: tuple[float, float], drop: float = 0.7, colour: Any = "teal", power: float = 3.2) -> None:
        """A lamp that hangs from the ceiling over (x, z); it shines at night."""
        high = self.walls_at[2]
        made = interior.pendant(self.kit, high, drop, colour, self.night)
        self.shape("lamp", made, at=(at[0], 0, at[1]), shadow=False)
        if self.night:
            self.light((at[0], high - drop - 0.03, at[1]), "#ffc48a", power, 6.5)

    def walls(
        self,
        corners: Sequence[Sequence[float]],
        height: float,
        material: str | Paint,
        thick: float = 0.25,
        colour: Any = None,
    ) -> None:
        """Upright walls along (x, z) corners."""
        paint = material if isinstance(material, Paint) else self.kit.material(material, colour)
        solids = []
        for (x0, z0), (x1, z1) in pairwise(corners):
            length = math.hypot(x1 - x0, z1 - z0)
            solids.append(
                self.kit.box(length, height, thick, paint)
                .turn("y", math.degrees(math.atan2(-(z1 - z0), x1 - x0)))
                .move((x0 + x1) / 2, self.height((x0 + x1) / 2, (z0 + z1) / 2), (z0 + z1) / 2)
            )
        self.shape("wall", *solids, solid=True)

    def light(self, at: Point, colour: str | Sequence[float], power: float, reach: float, **more: Any) -> None:
        """A lamp of the place (see `Kit.light`), world space."""
        self._lights.append(self.kit.light(at, colour, power, reach, **more))
