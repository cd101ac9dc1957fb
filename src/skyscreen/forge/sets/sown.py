"""Fields: a crop near at hand as plants, further off as a canopy or rows, with a track through it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from skyscreen.forge import crops, noise, shapes
from skyscreen.forge.ground import lines
from skyscreen.forge.sets.swept import Line, Swept
from skyscreen.forge.solid import Piece, Solid, vertex_normals

BAND = 5
"""Rows of one colour in a field of several."""


class Sown(Swept):
    """Puts a crop on the ground."""

    def crop(self, kind: str, *, path: float = 1.7, near: float = 19.0, reach: float = 190.0) -> None:
        """A field of a kind of `forge.crops.CROPS` all round, with a track along the stage's axis.

        Args:
            path: half the width of the track left free, metres.
            near: plants are drawn one by one up to this distance.
        """
        if self.snowy:  # under snow a field is white
            return
        what, rng = crops.CROPS[kind], self.random(f"crop {kind}")
        spots: dict[int, list[tuple[float, ...]]] = {}
        pitch = what.row or 1.9
        rows = math.ceil(reach / pitch)
        first = math.ceil((path + 0.45 * pitch) / pitch) if what.row else 1
        for side in (-1, 1):
            for i in range(first, int(near / pitch) + 1):
                x = side * (i * pitch if what.row else path + (i - 0.5) * pitch)
                band = (i // BAND) % len(what.canopy)
                for j in range(-int(near / 1.9), int(near / 1.9) + 1):
                    z = 1.9 * j + (0.9 * (i % 2) if what.row else rng.uniform(-0.2, 0.2))
                    if math.hypot(x, 0.8 * z) > near:
                        continue
                    turn = (180 * (j % 2)) if what.row else rng.uniform(0, 360)
                    spots.setdefault(band, []).append((x, self.height(x, z) - 0.02, z, turn, rng.uniform(0.92, 1.08)))
        for band, places in spots.items():
            self.copies(f"{kind} {band}", crops.patch(kind, band), places, shadow=True, params={"band": band})
        if what.row:
            self._rows(what, pitch, first, min(rows, int(95 / pitch)))
            self._canopy(what, 95.0, reach, 0.7)
        else:
            self._canopy(what, path + 1.0, reach, what.closed)

    def field(
        self, kind: str, *, hills: float = 0.6, track: str = "dirt", path: float = 1.7, reach: float = 190.0
    ) -> None:
        """The ground of a field and its crop, with a track along the stage."""
        what = crops.CROPS[kind]
        paint = (
            self.kit.material("snow") if self.snowy else self.kit.material("soil", what.ground, litter=0.15, moss=0.5)
        )
        self.ground(paint, hills=hills, wavelength=46, far=12, far_start=60, flat=1.0, cells=84, fine=0.9, reach=480)
        if track:
            self.road([(0, -130), (0, 130)], 2 * path, track)
        self.crop(kind, path=path, reach=reach)

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
        self.backdrop("hills", distance=500, height=85, colour="#c8ccd2" if self.snowy else hills)
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
                        rows.append([(x, -110), (x, 0), (x, 110)])
            self.hedge(rows, what.thick * pitch, what.closed * what.height, paint, step=5.0, bump=0.16, name="row")

    def _canopy(self, what: crops.Crop, inner: float, reach: float, closed: float) -> None:
        """The crop from above as two sheets, left and right of the track; their inner edge stands on the ground."""
        for side in (-1, 1):
            grow = np.linspace(0, 1, 36) ** 2.2
            x = side * np.r_[inner, inner + 0.12 + (reach - inner) * grow]
            z = lines(reach, 44, 2.4)
            xs, zs = np.meshgrid(x, z)
            top = what.height * (
                closed + 0.09 * noise.fractal(xs / 1.7, zs / 1.7, 2, 3) + 0.1 * noise.fractal(xs / 9, zs / 9, 2, 4)
            )
            top[:, 0] = -0.05
            points = np.stack([xs, self.heights(xs, zs) + top, zs], -1)
            position = points.reshape(-1, 3).astype(np.float32)
            index = shapes.lattice(len(z), len(x))
            normal = vertex_normals(position, index)
            if normal[:, 1].mean() < 0:
                index, normal = index[:, ::-1], -normal
            tones = np.array([self.kit.colour(tone) for tone in what.canopy], np.float32)
            band = (np.abs(position[:, 0]) / 7.0).astype(int) % len(tones)
            extra = {"colour": tones[band]}
            paint = self.kit.material(what.material, what.canopy[0])
            piece = Piece(position, normal, position[:, [0, 2]].copy(), np.ascontiguousarray(index), paint, extra)
            self.shape("canopy", Solid((piece,)).sway(0.25 * what.sway, 0.0, 1.0), shadow=False)
