"""Fields: a crop near at hand as plants, further off as a canopy or rows, with a track through it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from skyscreen.forge import crops, noise, shapes
from skyscreen.forge.ground import Ground, lines
from skyscreen.forge.sets.swept import Array, Line, Swept
from skyscreen.forge.solid import Paint, Piece, Solid, vertex_normals

BAND = 5
"""Rows of one colour in a field of several."""
ROWS = 42.0
"""Metres: so far rows stand up one by one; further off the canopy draws them at the same places."""
LENGTH = 80.0
"""Half the length of those rows, metres."""
FRINGE = 8.0
"""Metres over which single plants thin out into the canopy."""


class Sown(Swept):
    """Puts a crop on the ground."""

    def crop(self, kind: str, *, path: float = 1.7, near: float = 19.0) -> None:
        """A field of a kind of `forge.crops.CROPS` as far as the ground goes, with a track along the stage's axis.

        Args:
            path: half the width of the track left free, metres.
            near: plants are drawn one by one up to this distance, fewer and fewer for `FRINGE` metres more.
        """
        if self.snowy:  # under snow a field is white
            return
        what, rng = crops.CROPS[kind], self.random(f"crop {kind}")
        spots: dict[int, list[tuple[float, ...]]] = {}
        pitch = what.row or 1.9
        first = math.ceil((path + 0.45 * pitch) / pitch) if what.row else 1
        for side in (-1, 1):
            for i in range(first, int((near + (0.0 if what.row else FRINGE)) / pitch) + 1):
                x = side * (i * pitch if what.row else path + (i - 0.5) * pitch)
                band = (i // BAND) % len(what.canopy)
                for j in range(-int(1.25 * near / 1.9), int(1.25 * near / 1.9) + 1):
                    z = 1.9 * j + (0.9 * (i % 2) if what.row else rng.uniform(-0.2, 0.2))
                    if math.hypot(x, 0.8 * z) > near + (0.0 if what.row else FRINGE * rng.random() ** 2):
                        continue
                    turn = (180 * (j % 2)) if what.row else rng.uniform(0, 360)
                    spots.setdefault(band, []).append((x, self.height(x, z) - 0.02, z, turn, rng.uniform(0.92, 1.08)))
        for band, places in spots.items():
            self.copies(f"{kind} {band}", crops.patch(kind, band), places, shadow=True, params={"band": band})
        if what.row:
            self._rows(what, pitch, first, int(ROWS / pitch))
        self._canopy(what, path + 0.8 if not what.row else ROWS, what.closed)

    def field(
        self, kind: str, *, hills: float = 0.6, track: str = "dirt", path: float = 1.7
    ) -> None:
        """The ground of a field and its crop, with a track along the stage."""
        what = crops.CROPS[kind]
        paint = (
            self.kit.material("snow") if self.snowy else self.kit.material("soil", what.ground, litter=0.15, moss=0.5)
        )
        self.ground(paint, hills=hills, wavelength=46, far=12, far_start=60, flat=1.0, cells=64, fine=1.1, reach=480)
        if track:
            self.road([(0, -130), (0, 130)], 2 * path, track)
        self.crop(kind, path=path)

    def country(
        self,
        *,
        trees: int = 60,
        hills: str = "#4d5c38",
        house: bool = True,
        mountains: float = 0.0,
        tree: str = "broadleaf",
    ) -> None:
        """What lies beyond a field: hedgerow trees, a farmhouse, hills, far mountains."""
        snow = 1.0 if self.snowy else 0.0
        look: dict[str, Any] = (
            {"season": self.season} if tree == "broadleaf" else {"snow": snow} if tree == "pine" else {}
        )
        self.scatter(tree, trees // 4, (46, 90), gap=8, variants=3, clear=20, scale=(0.9, 1.4), purpose="lone", **look)
        self.scatter(tree, trees, (100, 230), gap=6, variants=3, scale=(1.0, 1.6), purpose="hedgerow", **look)
        if house:
            self.put("house", (38, -84), -40)
            self.put("house", (48, -96), -70, colour="ivory")
        self.backdrop("hills", distance=500, height=85, colour=hills, fields=0.9)
        if mountains:
            self.backdrop("mountains", distance=1300, height=mountains)
        self.air(fog=0.0009, fog_height=30.0)

    def _rows(self, what: crops.Crop, pitch: float, first: int, last: int) -> None:
        for band, tone in enumerate(what.canopy):
            paint = self.kit.material(what.material, tone)
            rows: list[Line] = []
            for side in (-1, 1):
                for i in range(first, last):
                    if (i // BAND) % len(what.canopy) == band:
                        x = side * i * pitch
                        rows.append([(x, -LENGTH), (x, 0), (x, LENGTH)])
            self.hedge(rows, what.thick * pitch, what.closed * what.height, paint, step=5.0, bump=0.16, name="row")

    def _canopy(self, what: crops.Crop, inner: float, closed: float) -> None:
        """The crop from above, left and right of |x| = inner, as far as the ground goes, on the ground's own lattice.

        Further off than the rows that stand up it lies all round, so one strip closes the field before and behind them.
        """
        soil = crops.luminance(self.kit.colour(what.ground))
        paint = self.kit.material(what.above, what.canopy[0], row=what.row, thick=what.thick, soil=soil)
        edge = float(self._ground.x[-1]) if self._ground is not None else 400.0
        for side in (-1, 1):
            self._sheet(what, paint, _span(self._ground, inner, edge, side, what), closed, (-edge, edge), inner)
        if what.row:  # before and behind the rows that stand up
            for side in (-1, 1):
                ends = (side * LENGTH, side * edge)
                self._sheet(what, paint, _span(self._ground, 1.2, inner, 1, what), closed, (min(ends), max(ends)), 0.0)
                self._sheet(what, paint, _span(self._ground, 1.2, inner, -1, what), closed, (min(ends), max(ends)), 0.0)

    def _sheet(
        self, what: crops.Crop, paint: Paint, x: Array, closed: float, along: tuple[float, float], inner: float
    ) -> None:
        """One sheet over columns x, from along[0] to along[1] of z; the column at ±inner stands on the ground."""
        z = lines(480.0, 64, 1.1) if self._ground is None else self._ground.z
        z = np.unique(np.r_[along[0], z[(z > along[0]) & (z < along[1])], along[1]])
        xs, zs = np.meshgrid(x, z)
        top = what.height * (closed + 0.1 * noise.fractal(xs / 9, zs / 9, 2, 4))
        if inner:
            top[:, np.abs(x).argmin()] = -0.05
        position = np.stack([xs, self.heights(xs, zs) + top, zs], -1).reshape(-1, 3).astype(np.float32)
        index = shapes.lattice(len(z), len(x))
        normal = vertex_normals(position, index)
        if normal[:, 1].mean() < 0:
            index, normal = index[:, ::-1], -normal
        tones = np.array([self.kit.colour(tone) for tone in what.canopy], np.float32)
        # A column lies on either side of an edge between bands: its own side is the one towards its neighbour.
        middle = np.where(np.arange(len(x)) % 2, x - 0.01, x + 0.01) if len(tones) > 1 else x
        band = (np.round(np.abs(middle) / max(what.row, 1.0)).astype(int) // BAND) % len(tones)
        extra = {"colour": np.tile(tones[band], (len(z), 1))}
        piece = Piece(position, normal, position[:, [0, 2]].copy(), np.ascontiguousarray(index), paint, extra)
        self.shape("canopy", Solid((piece,)).sway(0.25 * what.sway, 0.0, 1.0), shadow=False)


def _span(ground: Ground | None, inner: float, outer: float, side: int, what: crops.Crop) -> Array:
    """Columns from ±inner to ±outer, rising: those of the ground; for several colours pairs at the edges of bands."""
    if len(what.canopy) > 1:
        wide = BAND * what.row
        half = np.arange(math.ceil(inner / wide), int(outer / wide) + 1) * wide - 0.5 * what.row
        ends = np.r_[inner, half[(half > inner) & (half < outer)], outer]
        own = np.stack([ends[:-1], ends[1:]], -1).ravel()
    else:
        x = np.abs(ground.x) if ground is not None else np.abs(lines(outer, 64, 1.1))
        own = np.unique(np.r_[inner, inner + 0.12, x[(x > inner + 0.2) & (x < outer)], outer].round(3))
    return np.sort(side * own)
