"""The far and the near enclosure of a set: mountain rings and rooms."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge import daylight, interior, noise, shapes
from skyscreen.forge.solid import Paint, Piece, Solid, vertex_normals
from skyscreen.nouns.model import Model

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.sets.made import Enclosed


SECTORS = 6
"""A ring is six models, so that the renderer leaves out what is behind the camera."""
FACE = (0.0, 0.12, 0.28, 0.45, 0.62, 0.78, 0.9, 1.0)
"""Rows of a mountain's face from foot to crest."""


def ring(
    kit: Kit,
    kind: str,
    distance: float,
    height: float,
    arc: tuple[float, float],
    snow: float,
    colour: Any,
    seed: int,
    woods: float = 0.45,
    fields: float = 0.0,
) -> list[Model]:
    """Two walls of relief, the nearer lower, that close the horizon; each column of the crest is 0.9° wide.

    A face falls from its crest to its foot with spurs and gullies (ridged noise); 1 600 triangles a sector.
    """
    material = {"mountains": "mountain", "hills": "hillside", "dunes": "sand"}.get(kind, "mountain")
    params: dict[str, Any] = {"mountain": {"snow": snow, "peak": height}}.get(material, {})
    if material == "hillside":
        params = {"snow": snow if snow > 0.5 else 0.0, "woods": woods, "fields": fields}
    paint = kit.material(material, colour, **params)
    edges = np.linspace(arc[0], arc[1], SECTORS + 1)
    out = []
    for first, last in pairwise(edges):
        walls = [
            _wall(kind, distance * far, height * high, (first, last), depth * distance, seed + k, paint)
            for k, (far, high, depth) in enumerate(((1.0, 0.55, 0.4), (1.75, 1.0, 0.5)))
        ]
        out.append(kit.model(Solid(tuple(walls)), colliders="none"))
    return out


def _wall(
    kind: str, distance: float, height: float, arc: tuple[float, float], depth: float, seed: int, paint: Paint
) -> Piece:
    columns = max(round((arc[1] - arc[0]) / 0.9), 8)
    angle = np.radians(np.linspace(arc[0], arc[1], columns + 1))[None]
    share = np.array(FACE)[:, None]
    sx, sz = np.sin(angle), np.cos(angle)
    if kind == "mountains":
        # Massifs some 40° wide, peaks some 8° wide, teeth below 2°.
        mass = np.clip(0.62 + 0.7 * noise.fractal(1.7 * sx + 9, 1.7 * sz, 2, seed), 0.25, 1.1)
        peaks = noise.ridged(2.6 * sx, 2.6 * sz + 5, 3, seed + 11)
        teeth = noise.ridged(11.0 * sx, 11.0 * sz + 5, 3, seed + 17)
        crest = height * mass * (0.34 + 0.56 * peaks + 0.16 * teeth)
        # Spurs lead from the teeth of the crest down and outwards; gullies lie between.
        spurs = noise.ridged(9.0 * sx + 0.35 * share, 9.0 * sz + 0.9 * share, 4, seed + 23) - 0.42
        y = crest * share**1.1 * (1 + 0.6 * spurs * np.sin(np.pi * share) ** 0.8)
        out = depth * (1 - share) * (1 + 0.6 * spurs)
    else:
        wave, bumps = (3.2, 0.25) if kind == "hills" else (5.0, 0.12)
        crest = height * np.clip(0.55 + 0.55 * noise.fractal(wave * sx, wave * sz, 4, seed), 0.05, 1.2)
        y = crest * np.sin(share * np.pi / 2) ** 1.6
        y = y * (1 + bumps * noise.fractal(14 * sx, 14 * sz + 2 * share, 3, seed + 5) * np.sin(np.pi * share))
        out = depth * (1 - share)
    radius = distance - out
    points = np.stack([radius * sx, y - 3.0, radius * sz], -1)
    index = shapes.lattice(len(FACE), columns + 1)
    position = points.reshape(-1, 3).astype(np.float32)
    normal = vertex_normals(position, index)
    if normal[:, 1].mean() < 0:
        index, normal = index[:, ::-1], -normal
    return Piece(position, normal, position[:, [0, 2]].copy(), np.ascontiguousarray(index), paint)


def room(
    stage: Enclosed,
    width: float,
    depth: float,
    height: float,
    wall: str | Paint,
    floor: str | Paint,
    wall_colour: Any,
    floor_colour: Any,
    window: interior.Window | None,
    side: interior.Window | None = None,
    curtain: Any = "cream",
) -> None:
    """See `SetBuilder.room`. The −Z wall holds `window`, the −X wall `side`."""
    kit = stage.kit
    plaster = wall if isinstance(wall, Paint) else kit.material(wall, wall_colour)
    boards = floor if isinstance(floor, Paint) else kit.material(floor, floor_colour)
    white = kit.material("plaster", "ivory")
    frame = kit.material("paint", "ivory", 0.4)
    stage.ground(boards, reach=max(width, depth) / 2 + 2.5, cells=4, fine=1.0, blocks=1)
    day = 0.0 if stage.night else max(math.sin(math.pi * (stage.hour - 5.0) / 14.0), 0.1)
    warm = abs(stage.hour - 12) > 4.5
    for (nx, nz), (wide, away, hole) in {
        (0, -1): (width, depth / 2, window),
        (-1, 0): (depth, width / 2, side),
        (1, 0): (depth, width / 2, None),
        (0, 1): (width, depth / 2, None),
    }.items():
        turn = wall_turn(nx, nz)
        face = interior.sheet(wide, height, plaster, hole) + kit.box(wide, 0.1, 0.02, frame, 0.004, (0, 0, 0.01))
        face += kit.box(wide, 0.07, 0.05, white, 0.012, (0, height - 0.07, 0.02))
        # A second skin outside: the slope bias of the sun's map lets light through a single one near the corners.
        big = None if hole is None else (hole[0], hole[1] - 0.5, hole[2] + 1.0, hole[3] + 1.0)
        face += interior.sheet(wide + 1.2, height + 0.5, plaster, big, 0.0).move(0, 0, -0.45)
        stage.shape("wall", face.turn("y", turn).move(nx * away, 0, nz * away))
        if hole is None:
            continue
        stage.pane(hole, (nx, nz), away, turn)
        fitted = interior.window(kit, hole, plaster, curtain)
        stage.shape("window", fitted.turn("y", turn).move(nx * away, 0, nz * away))
        level = (0.68 * day if day else 0.035) * daylight.share(stage.weather) ** 0.5
        view = interior.outside(kit, hole, level, stage.night, warm, stage.random(f"garden {nx} {nz}"),
                                stage.weather)
        stage.shape("garden", view.turn("y", turn).move(nx * away, 0, nz * away), shadow=False)
        if day:
            # A window's intensity on its axis is radiance × area.
            x, sill, across, tall = hole
            c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            stage.light(
                (nx * away + c * x + 0.05 * nx, sill + tall / 2, nz * away - s * x + 0.05 * nz),
                daylight.colour(stage.weather, warm),
                3.4 * day * daylight.share(stage.weather) * across * tall,
                max(width, depth) * 2.2,
                kind="window",
                direction=(-nx, -0.25, -nz),
                size=(across, tall),
            )
    lid = interior.sheet(width, depth, white, corner=0.4).move(0, -depth / 2, 0)
    lid += interior.sheet(width + 1.2, depth + 1.2, white).move(0, -depth / 2 - 0.6, -0.45)
    stage.shape("ceiling", lid.turn("x", 90).move(0, height, 0))
    w, d = width / 2, depth / 2
    stage.walls_at = (w, d, height)
    stage.camera_limits((-w + 0.6, 0.2, -d + 0.6), (w - 0.6, height - 0.2, d - 0.6))


def wall_turn(nx: int, nz: int) -> float:
    """Degrees about +Y that turn +Z into the room from the wall whose outward normal is (nx, nz)."""
    return math.degrees(math.atan2(-nx, -nz))
