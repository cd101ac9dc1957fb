"""What a thing weighs and what it bumps with: volume × density, and the convex primitive that fits best."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from skyscreen.catalogue import material as materials
from skyscreen.core.errors import BadInput
from skyscreen.forge.solid import Piece, Point, Solid
from skyscreen.nouns.model import Collider

SHELL = 0.004
"""Metres: thickness taken for open sheets (sails, leaves, façades)."""


def _matter(piece: Piece) -> float:
    """Volume in m³: enclosed when that fits in the bounds and beats a shell, else area × SHELL."""
    size = np.ptp(piece.position, axis=0)
    enclosed, shell = abs(piece.volume()), piece.area() * SHELL
    return enclosed if shell < enclosed <= float(np.prod(size)) * 1.001 else min(shell, max(enclosed, shell))


def weight(solid: Solid, low: Point, high: Point) -> tuple[float, float]:
    """kg and kg/m³ of the thing as a whole; never more volume than its bounds."""
    volume = kilograms = 0.0
    for piece in solid.pieces:
        matter = _matter(piece)
        volume += matter
        kilograms += matter * materials.get(piece.paint.material).density
    bounds = float(np.prod(np.maximum(np.subtract(high, low), 1e-3)))
    if volume > bounds:
        kilograms, volume = kilograms * bounds / volume, bounds
    return max(kilograms, 1e-4), max(kilograms, 1e-4) / max(volume, 1e-9)


def _fit(solid: Solid, shape: str) -> Collider:
    low, high = np.array(solid.low), np.array(solid.high)
    x, y, z = (float(v) for v in (low + high) / 2)
    hx, hy, hz = (float(v) for v in np.maximum((high - low) / 2, 1e-3))
    if shape == "sphere":
        return Collider("sphere", (x, y, z), ((hx + hy + hz) / 3, 0.0, 0.0))
    if shape == "cylinder":
        return Collider("cylinder", (x, y, z), ((hx + hz) / 2, hy, 0.0))
    if shape == "capsule":
        r = (hx + hz) / 2
        return Collider("capsule", (x, y, z), (r, max(hy - r, 1e-3), 0.0))
    return Collider("box", (x, y, z), (hx, hy, hz))


def _best(solid: Solid) -> str:
    """Ball, drum or box, by how much of the bounds the solid fills and how round its plan is."""
    size = np.ptp(np.concatenate([p.position for p in solid.pieces]), axis=0)
    fill = sum(abs(p.volume()) for p in solid.pieces) / max(float(np.prod(size)), 1e-12)
    if size.max() < 1.12 * size.min() and 0.45 < fill < 0.60:
        return "sphere"
    plan = np.concatenate([p.position for p in solid.pieces])[:, [0, 2]]
    plan = plan - (plan.min(0) + plan.max(0)) / 2
    reach = np.linalg.norm(plan, axis=1).max()
    round_plan = abs(size[0] - size[2]) < 0.1 * size[0] and reach < 1.12 * size[0] / 2
    return "cylinder" if round_plan else "box"


def colliders(solids: Sequence[Solid], wish: str | Sequence[Any]) -> tuple[Collider, ...]:
    """Convex primitives in object space (see `Kit.model`)."""
    if not isinstance(wish, str):
        return tuple(wish)
    filled = [s for s in solids if s.pieces]
    if wish == "none" or not filled:
        return ()
    whole = sum(filled, Solid())
    if wish == "parts":
        return tuple(_fit(s, _best(s)) for s in filled)
    if wish in ("box", "sphere", "cylinder", "capsule"):
        return (_fit(whole, wish),)
    if wish != "auto":
        raise BadInput(
            f"colliders={wish!r}", "is no way to bump", "Use auto, box, sphere, cylinder, capsule, parts, none"
        )
    boxes = [math.prod(h - l for l, h in zip(s.low, s.high, strict=True)) for s in filled]
    bounds = math.prod(h - l for l, h in zip(whole.low, whole.high, strict=True))
    if 1 < len(filled) <= 10 and sum(boxes) < 0.5 * bounds:
        return tuple(_fit(s, _best(s)) for s in filled)
    return (_fit(whole, _best(whole)),)
