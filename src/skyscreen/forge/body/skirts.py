"""Skirts: a sheet from waist to hem on rings of joints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import smooth
from skyscreen.forge.body.sheet import grid

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.garment import Cloth
    from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]
SPOKES = 8
"""Columns of skirt joints."""


def skirt(
    clay: Clay,
    f: Figure,
    cloth: Cloth,
    *,
    waist: float,
    hem: float,
    flare: float,
    pleats: int = 0,
    loose: float = 0.0,
    front: float = 0.0,
    edge: Any = None,
) -> None:
    """A sheet from waist to hem (canonical heights) on two rings of joints.

    Args:
        flare: metres that the hem stands out from the hip.
        front: half angle in radians left open in front (a coat).
        edge: colour of its border at the hem and beside the opening in front, or None.
    """
    k = f.k
    rows, columns = 15, 49
    turn = np.linspace(front, 2 * np.pi - front, columns)
    t = np.linspace(0, 1, rows)[:, None]
    hip = smooth(t * (waist - hem) / 0.20)
    # Half widths at the waist and over the hip, from the trunk's own ellipses.
    rx = (f.waist + (f.hips - f.waist) * hip + flare * t**1.2) * k + loose
    rz = (f.waist * 0.80 + (f.hips * 0.84 - f.waist * 0.80) * hip + flare * t**1.2) * k + loose
    fold_ = (
        0.012
        * np.clip(t * 1.5 - 0.1, 0, 1)
        * np.sin(turn * (pleats or 9) + 0.8 * np.sin(2 * turn))
        * (1.0 if pleats else 0.9)
    ) * k
    y = (waist + (hem - waist) * t) * k + 0 * turn
    out = np.stack([np.sin(turn) + 0 * t, 0 * y, np.cos(turn) + 0 * t], -1)
    points = np.stack([np.sin(turn) * (rx + fold_), y, np.cos(turn) * (rz + fold_) - 0.004 * k], -1)
    sheet = grid(points, out)
    share = np.repeat(
        np.clip((f.skirt_top - (waist + (hem - waist) * t[:, 0])) / (f.skirt_top - f.skirt_low), 0, 2), columns
    )
    angle = np.tile(turn, rows) * SPOKES / (2 * np.pi)
    # Behind, the cloth stays on the seat further down than it does in front, or who crawls or bows bares it.
    hold = np.clip(share * (3.5 + 1.5 * np.cos(np.tile(turn, rows))), 0, 1)
    weights = {"pelvis": 1 - hold}
    for c in range(SPOKES):
        near = np.clip(1 - np.abs((angle - c + SPOKES / 2) % SPOKES - SPOKES / 2), 0, 1)
        low = smooth(share, 0.75, 1.25)
        weights[f"skirt{c}a"] = near * (1 - low) * hold
        weights[f"skirt{c}b"] = near * low * hold
    v = np.repeat(t[:, 0], columns)
    shade = (0.88 + 0.12 * np.sin(np.tile(turn, rows) * (pleats or 9) + 1.2) * np.clip(v * 2, 0, 1))[:, None]
    weight = clay.skeleton.blend(weights)
    colour = np.asarray(cloth.colour) * shade
    if edge is not None:
        ends = np.minimum(np.arange(columns), columns - 1 - np.arange(columns)) < 2
        border = (v > 0.86) | np.tile(ends & (front > 0), rows)
        colour = np.where(border[:, None], np.asarray(edge), colour)
    clay.add(
        sheet,
        weight,
        cloth.material,
        colour=colour,
        slot=cloth.slot,
        rough=cloth.rough,
        sway=np.clip(v - 0.5, 0, 1) * 0.10,
        open=0.75 + 0.25 * v,
    )
    # The inside, seen from below and through the slit of a coat.
    inner = sheet._replace(
        position=sheet.position - out.reshape(-1, 3).astype(np.float32) * 0.004,
        normal=-sheet.normal,
        index=sheet.index[:, ::-1],
    )
    clay.add(
        inner,
        weight,
        cloth.material,
        colour=colour * 0.55,
        slot=cloth.slot,
        rough=cloth.rough,
        open=0.4,
        levels=(0, 1),
        sway=np.clip(v - 0.5, 0, 1) * 0.10,
    )
