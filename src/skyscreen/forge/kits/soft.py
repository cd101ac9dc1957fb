"""Soft and many: one skin over lumps, leaf cards, copies of a solid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.core import digest, seeds
from skyscreen.forge import field, shapes
from skyscreen.forge.field import Lump
from skyscreen.forge.kits.bench import Bench
from skyscreen.forge.solid import Paint, Point, Solid


class Soft(Bench):
    """Skins over lumps, leaves, copies."""

    def blob(self, lumps: Sequence[Lump], paint: Paint, smooth: float = 0.1, cell: float = 0.05) -> Solid:
        """A soft union of lumps (see `ball`, `egg`, `limb`, `block`) as one skin of about `cell` metres."""
        return Solid((field.mesh(lumps, paint, smooth=smooth, cell=cell / max(self.detail, 0.2) ** 0.8),))

    def ball(self, at: Point, radius: float, smooth: float | None = None) -> Lump:
        return Lump("ball", (*map(float, at), float(radius)), smooth)

    def egg(self, at: Point, radii: Point, smooth: float | None = None) -> Lump:
        return Lump("egg", (*map(float, at), *map(float, radii)), smooth)

    def limb(self, start: Point, end: Point, r0: float, r1: float | None = None, smooth: float | None = None) -> Lump:
        return Lump("limb", (*map(float, start), *map(float, end), float(r0), float(r0 if r1 is None else r1)), smooth)

    def block(self, at: Point, half: Point, round_: float = 0.0, smooth: float | None = None) -> Lump:
        return Lump("block", (*map(float, at), *map(float, half), float(round_)), smooth)

    def leaves(
        self,
        points: Sequence[Point],
        length: float,
        width: float,
        paint: Paint,
        purpose: str = "leaves",
        droop: float = 0.3,
        spread: float = 1.0,
        heart: Point | None = None,
    ) -> Solid:
        """One leaf card at each point, pointing any way.

        Args:
            spread: 0 all point outwards from `heart`, 1 any way.
            heart: middle of the crown; shading normals point away from it, so the crown is lit as one mass.
        """
        where = np.array(points, float).reshape(-1, 3)
        rng = np.random.default_rng(seeds.stream(0, self.name, digest.of(self.params), purpose))
        n = len(where)
        way, side = rng.normal(size=(n, 3)), rng.normal(size=(n, 3))
        size, vary = rng.uniform(0.7, 1.3, (n, 1)), rng.random(n)
        keep = max(1, round(n * self.detail**2))  # as sheets thin out in both directions
        grow = min((n / keep) ** 0.5, 2.2)
        out = None if heart is None else shapes.unit(where - np.asarray(heart, float))
        if out is not None:
            way = way * spread + out * 1.5 * (1.2 - spread)
        way = shapes.unit(np.asarray(way, np.float64)) * size * length * grow
        side = shapes.unit(np.cross(way, side).astype(np.float64)) * size * width * grow / 2
        # Every k-th of a random order: the crown thins evenly.
        pick = np.sort(rng.permutation(n)[:keep])
        made = shapes.cards(
            where[pick], way[pick], side[pick], paint, vary[pick], droop, None if out is None else out[pick]
        )
        return Solid((made,))

    def scatter(self, solid: Solid, places: Sequence[Sequence[float]]) -> Solid:
        """Copies at (x, y, z[, yaw[, scale]])."""
        return solid.many(places)
