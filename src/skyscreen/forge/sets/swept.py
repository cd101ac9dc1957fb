"""What runs along a line over the ground: roads, rails, hedges, rows of posts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge import noise, shapes
from skyscreen.forge.sets.made import Enclosed
from skyscreen.forge.solid import Paint, Piece, Solid, vertex_normals

Array = NDArray[np.float64]
Line = Sequence[Sequence[float]]
"""(x, z) points in metres."""

ROADS: dict[str, tuple[str, str | None]] = {
    "asphalt": ("asphalt", None),
    "concrete": ("concrete", "#8f8c86"),
    "dirt": ("soil", "#8a6c4a"),
    "mud": ("soil", "#4f3f30"),
    "sand": ("sand", "#c2a675"),
    "gravel": ("soil", "#8f867c"),
    "stone": ("paving", "#8b8478"),
    "slab": ("paving", "#6f6c68"),
    "snow": ("snow", None),
    "planks": ("planks", "#7a6248"),
}
"""Kind of road → material and colour."""


class Swept(Enclosed):
    """Profiles drawn along lines."""

    def course(self, points: Line, step: float = 4.0, round_: int = 6) -> Array:
        """(N, 3) x, z and yaw in degrees (0 along +Z) every `step` metres; corners become bends."""
        corner = np.array(points, float)
        length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(corner, axis=0), axis=1))]
        along = np.linspace(0, length[-1], max(round(length[-1] / step), 2) + 1)
        x, z = (np.interp(along, length, corner[:, k]) for k in (0, 1))
        for _ in range(round_):
            x[1:-1], z[1:-1] = ((v[:-2] + 2 * v[1:-1] + v[2:]) / 4 for v in (x, z))
        return np.stack([x, z, np.degrees(np.arctan2(np.gradient(x), np.gradient(z)))], -1)

    def beside(self, points: Line, every: float, off: float = 0.0, turn: float = 0.0) -> list[tuple[float, ...]]:
        """(x, y, z, yaw) on the ground every so many metres along a line, `off` metres to its left (+X for +Z)."""
        out = []
        for x, z, yaw in self.course(points, every).tolist():
            c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
            px, pz = x + off * c, z - off * s
            out.append((px, self.height(px, pz), pz, yaw + turn))
        return out

    def heights(self, x: Array, z: Array) -> Array:
        """The ground under many points at once."""
        if self._ground is None:
            return np.zeros_like(x)
        return np.asarray(self._ground(np.asarray(x, np.float32), np.asarray(z, np.float32)), float)

    def sweep(
        self,
        points: Line,
        profile: Sequence[Sequence[float]],
        paint: Paint,
        *,
        level: float | None = None,
        level_to: float | None = None,
        step: float = 4.0,
        flat: bool = False,
        bump: float = 0.0,
    ) -> Solid:
        """A skin of (across, up) points along a line, listed from its left (+X for +Z) to its right.

        Args:
            level: fixed height of up = 0; None: the ground under each point. `level_to`: height at the far end.
            flat: each cross-section lies level, as high as the highest ground under it.
            bump: metres of unevenness.
        """
        way = self.course(points, step)
        c, s = np.cos(np.radians(way[:, 2]))[:, None], np.sin(np.radians(way[:, 2]))[:, None]
        across, up = np.array(profile, float).T
        x, z = way[:, :1] + across * c, way[:, 1:2] - across * s
        if level is None:
            y = self.heights(x, z)
            if flat:
                y = np.broadcast_to(y.max(1, keepdims=True), y.shape)
        else:
            last = level if level_to is None else level_to
            y = np.broadcast_to(np.linspace(level, last, len(way))[:, None], x.shape)
        wave = bump * noise.fractal(x / 1.3, z / 1.3, 2, 5) * np.minimum(up, 1.0) if bump else 0.0
        position = np.stack([x, y + up + wave, z], -1).reshape(-1, 3).astype(np.float32)
        index = shapes.lattice(len(way), len(across))
        normal = vertex_normals(position, index)
        if normal[:, 1].mean() < 0:
            index, normal = index[:, ::-1], -normal
        run = np.r_[0, np.cumsum(np.hypot(*np.diff(way[:, :2], axis=0).T))]
        wide = np.r_[0, np.cumsum(np.hypot(np.diff(across), np.diff(up)))]
        uv = np.stack(np.broadcast_arrays(run[:, None], wide[None]), -1).reshape(-1, 2).astype(np.float32)
        return Solid((Piece(position, normal, uv, np.ascontiguousarray(index), paint),))

    def road(
        self,
        points: Line,
        width: float = 7.0,
        kind: str = "asphalt",
        *,
        level: float | None = None,
        lines: bool | None = None,
        verge: float = 0.0,
        middle: str = "#d8d4c8",
    ) -> None:
        """A road of a kind of ROADS along a line, slightly crowned; asphalt has a dashed middle and edge lines.

        Args:
            level: height of a carriageway that does not follow the ground.
            verge: width of a gravel strip on each side.
        """
        material, colour = ROADS["snow" if self.snowy and kind not in ("planks", "asphalt") else kind]
        paint, h = self.kit.material(material, colour), width / 2
        crown = [(h, 0.05), (h / 2, 0.09), (0, 0.1), (-h / 2, 0.09), (-h, 0.05)]
        road = self.sweep(points, crown, paint, level=level, flat=True)
        self.shape("road", road, shadow=False)
        if verge:
            edge = [(h + verge, -0.12), (h + 0.6 * verge, 0.03), (-h - 0.6 * verge, 0.03), (-h - verge, -0.12)]
            gravel = self.kit.material("soil", "#857c70")
            self.shape("verge", self.sweep(points, edge, gravel, level=level, flat=True), shadow=False)
        if lines if lines is not None else kind in ("asphalt", "concrete"):
            white, centre = self.kit.material("paint", "#d8d4c8", 0.8), self.kit.material("paint", middle, 0.8)
            for off in (h - 0.35, -h + 0.35):
                edge = [(off + 0.06, 0.075), (off - 0.06, 0.075)]
                self.shape("line", self._raised(points, edge, white, level, h), shadow=False)
            way = self.course(points, 4.5)
            dash = []
            for first, last in zip(way[::2], way[1::2], strict=False):
                dash.append(self._raised((first[:2], last[:2]), [(0.07, 0.125), (-0.07, 0.125)], centre, level, h))
            self.shape("dashes", *dash, shadow=False)

    def _raised(self, points: Line, profile: Any, paint: Paint, level: float | None, half: float) -> Solid:
        """A line painted on a road: it takes its height from the road's own widest section."""
        wide = [(half, 0.0), *profile, (-half, 0.0)]
        made = self.sweep(points, wide, paint, level=level, flat=True)
        piece = made.pieces[0]
        rows = len(piece.position) // len(wide)
        pick = (np.arange(rows)[:, None] * len(wide) + np.arange(1, len(wide) - 1)[None]).ravel()
        normal = np.tile(np.array([0, 1, 0], np.float32), (len(pick), 1))
        index = shapes.lattice(rows, len(profile))
        position = piece.position[pick]
        if vertex_normals(position, index)[:, 1].mean() < 0:
            index = index[:, ::-1]
        return Solid((Piece(position, normal, piece.uv[pick], np.ascontiguousarray(index), paint),))

    def rails(self, points: Line, *, level: float | None = None, ballast: bool = True, step: float = 4.0) -> None:
        """One track of 1.435 m gauge along a line: ballast, sleepers every 0.65 m near the stage, two rails."""
        kit = self.kit
        stone = kit.material("snow") if self.snowy else kit.material("soil", "#857c72")
        if ballast:
            bed = [(2.2, -0.5), (1.6, 0.04), (-1.6, 0.04), (-2.2, -0.5)]
            self.shape("ballast", self.sweep(points, bed, stone, level=level, step=step, flat=True), shadow=False)
        steel, wood = kit.material("steel"), kit.material("wood", "#4a3a2c")
        rail = [(0.04, 0.0), (0.04, 0.17), (-0.04, 0.17), (-0.04, 0.0)]
        pair = [
            self.sweep(points, [(a + side * 0.75, b) for a, b in rail], steel, level=level, step=step)
            if level is not None
            else self.sweep(
                points,
                [(1.6, 0), *((a + side * 0.75, b + 0.04) for a, b in rail), (-1.6, 0)],
                steel,
                step=step,
                flat=True,
            )
            for side in (-1, 1)
        ]
        if level is None:
            pair = [Solid((_without_edges(s.pieces[0], 6),)) for s in pair]
        self.shape("rails", *pair, shadow=False)
        near = [p for p in self.beside(points, 0.65) if math.hypot(p[0] - self._centre[0], p[2] - self._centre[1]) < 70]
        base = [(x, (y if level is None else level) + 0.01, z, yaw) for x, y, z, yaw in near]
        sleeper = kit.box(2.5, 0.1, 0.26, wood, 0.0)
        for first in range(0, len(base), 40):
            self.shape("sleepers", sleeper.many(base[first : first + 40]), shadow=False)

    def hedge(
        self,
        lines: Sequence[Line],
        width: float,
        height: float,
        paint: Paint,
        *,
        bump: float = 0.12,
        step: float = 3.0,
        sway: float = 0.0,
        shadow: bool = False,
        name: str = "hedge",
    ) -> None:
        """Rows of something clipped or grown to a rounded wall, on the ground along each line."""
        w = width / 2
        dome = [(w, -0.1), (0.8 * w, 0.66 * height), (0, height), (-0.8 * w, 0.66 * height), (-w, -0.1)]
        made = [self.sweep(line, dome, paint, step=step, bump=bump * height) for line in lines]
        for first in range(0, len(made), 12):
            rows = Solid(tuple(p for one in made[first : first + 12] for p in one.pieces))
            self.shape(name, rows.sway(sway) if sway else rows, shadow=shadow)


def _without_edges(piece: Piece, count: int) -> Piece:
    """A swept piece of `count` points a section without its first and last column."""
    rows = len(piece.position) // count
    pick = (np.arange(rows)[:, None] * count + np.arange(1, count - 1)[None]).ravel()
    index = shapes.lattice(rows, count - 2)
    position = piece.position[pick]
    normal = vertex_normals(position, index)
    if normal[:, 1].mean() < 0:
        index, normal = index[:, ::-1], -normal
    return Piece(position, normal, piece.uv[pick], np.ascontiguousarray(index), piece.paint)
