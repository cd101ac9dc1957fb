"""The far and the near enclosure of a set: mountain rings and rooms."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge import noise, shapes
from skyscreen.forge.solid import Paint, Piece, Solid, vertex_normals
from skyscreen.nouns.world import Model

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.sets import SetBuilder


def ring(kit: Kit, kind: str, distance: float, height: float, arc: tuple[float, float], snow: float, colour: Any,
         seed: int) -> Model:
    """A band of relief from 0.55 to 2 × distance; heights rise with distance so that ridges stack.

    About 110 × 22 cells for a full ring: 4 800 triangles.
    """
    wide = max(int(110 * (arc[1] - arc[0]) / 360), 24)
    deep = 22
    angle = np.radians(np.linspace(arc[0], arc[1], wide + 1))[None]
    share = (np.linspace(0, 1, deep + 1) ** 1.3)[:, None]
    radius = distance * (0.55 + 1.45 * share)
    x, z = radius * np.sin(angle), radius * np.cos(angle)
    unit = distance * {"mountains": 0.42, "hills": 0.5, "dunes": 0.3}.get(kind, 0.42)
    if kind == "mountains":
        crest = noise.ridged(x / unit, z / unit, 5, seed)
        mass = np.clip(0.62 + 0.5 * noise.fractal(x / unit / 2.3, z / unit / 2.3, 2, seed + 31), 0.15, 1.4)
        body = crest**1.15 * mass * 1.5
        foot = np.clip(share * 4.5, 0, 1) ** 1.2 * (0.35 + 0.65 * np.clip(share * 1.9, 0, 1))
    elif kind == "dunes":
        body = 1 - np.abs(noise.fractal(x / unit, z / unit / 2.2, 3, seed))
        foot = np.clip(share * 3.0, 0, 1)
    else:
        body = 0.55 + 0.45 * noise.fractal(x / unit, z / unit, 4, seed)
        foot = np.clip(share * 2.2, 0, 1)
    fall = np.where(share > 0.85, (1 - share) / 0.15, 1.0)
    y = height * body * foot * fall - 0.02 * distance * (share < 1e-9) - 2.0
    points = np.stack([x, y, z], -1)
    material = {"mountains": "mountain", "hills": "grass", "dunes": "sand"}.get(kind, "mountain")
    params = {"snow": snow, "peak": height} if material == "mountain" else {}
    paint = kit.material(material, colour, **params)
    index = shapes.lattice(deep + 1, wide + 1)
    position = points.reshape(-1, 3).astype(np.float32)
    normal = vertex_normals(position, index)
    if normal[:, 1].mean() < 0:
        index, normal = index[:, ::-1], -normal
    piece = Piece(position, normal, position[:, [0, 2]].copy(), np.ascontiguousarray(index), paint)
    return kit.model(Solid((piece,)), colliders="none")


def room(stage: SetBuilder, width: float, depth: float, height: float, wall: str | Paint, floor: str | Paint,
         wall_colour: Any, floor_colour: Any, window: tuple[float, float, float, float] | None) -> None:
    """See `SetBuilder.room`. The −Z wall holds the window; its reveal is 0.22 m deep, as in a brick house."""
    kit = stage.kit
    plaster = wall if isinstance(wall, Paint) else kit.material(wall, wall_colour)
    boards = floor if isinstance(floor, Paint) else kit.material(floor, floor_colour)
    white = kit.material("plaster", "ivory")
    frame = kit.material("paint", "ivory", 0.4)
    w, d = width / 2, depth / 2
    stage.ground(boards, reach=max(w, d) + 0.3, cells=4, fine=1.0, blocks=1)
    side = kit.panel(depth, height, plaster).move(0, height / 2, 0)
    skirt = kit.box(depth, 0.1, 0.02, frame)
    stage.shape("wall", (side + skirt).turn("y", 90).move(-w, 0, 0), (side + skirt).turn("y", -90).move(w, 0, 0),
                (kit.panel(width, height, plaster).move(0, height / 2, 0)
                 + kit.box(width, 0.1, 0.02, frame)).turn("y", 180).move(0, 0, d))
    stage.shape("ceiling", kit.panel(width, depth, white).turn("x", 90).move(0, height, 0))
    rect = [(-w, 0), (w, 0), (w, height), (-w, height)]
    if window is None:
        stage.shape("wall", kit.panel(width, height, plaster).move(0, height / 2, -d))
    else:
        x, sill, wide, tall = window
        hole = [(x - wide / 2, sill), (x + wide / 2, sill), (x + wide / 2, sill + tall), (x - wide / 2, sill + tall)]
        stage.shape("wall", kit.extrude(rect, 0.22, plaster, holes=[hole]).move(0, 0, -d - 0.11),
                    kit.box(width, 0.1, 0.02, frame).move(0, 0, -d + 0.01))
        bars = kit.box(wide + 0.24, 0.05, 0.3, frame).move(x, sill - 0.05, -d + 0.02)
        for across in (-wide / 2 + 0.03, 0.0, wide / 2 - 0.03):
            bars += kit.box(0.05, tall, 0.06, frame).move(x + across, sill, -d - 0.14)
        for up in (0.0, tall * 0.62, tall - 0.05):
            bars += kit.box(wide, 0.05, 0.06, frame).move(x, sill + up, -d - 0.14)
        stage.shape("window", bars)
        day = 0.0 if stage.night else max(math.sin(math.pi * (stage.hour - 5.0) / 14.0), 0.1)
        warm = abs(stage.hour - 12) > 4.5
        if day > 0:
            stage.light((x, sill + tall / 2, -d - 0.05), "peach" if warm else "white", 10.0 * day, max(width, depth) * 2.2,
                        kind="window", direction=(0, -0.25, 1), size=(wide, tall))
    stage.camera_limits((-w + 0.25, 0.2, -d + 0.25), (w - 0.25, height - 0.2, d - 0.25))
