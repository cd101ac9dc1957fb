"""A bag, a fan, a lantern or an umbrella in the right hand, as sheets; tools of the kit's solids stand in `tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import hand
from skyscreen.forge.body.field import ellipsoid, surface, vec
from skyscreen.forge.body.sheet import ball, grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure


DRAWN = ("bag", "fan", "lantern", "umbrella")
"""Words of a person's `holds` that are drawn here."""


def held(clay: Clay, f: Figure, kind: str, colours: dict[str, Any]) -> str:
    """Something in the right hand, built so that it is upright when the performer holds the arm as `raised` says."""
    if not kind:
        return ""
    k = f.k
    grip = clay.skeleton["hand_r"] + hand.ARM * np.array([-1, 1, 1]) * 0.075 * k + vec(0.008, 0, 0) * k
    if kind == "bag":
        box = surface(
            lambda p: np.maximum(
                ellipsoid(p, grip + vec(0, -0.30 * k, 0), (0.075 * k, 0.16 * k, 0.19 * k)),
                np.abs(p[:, 1] - grip[1] + 0.31 * k) - 0.115 * k,
            ),
            grip + vec(-0.12, -0.5, -0.25) * k,
            grip + vec(0.12, -0.1, 0.25) * k,
            0.02 * k,
        )
        clay.add(box, "hand_r", "leather", colour=colours["shoes"], slot="bag", rough=0.4)
        a = np.linspace(0, np.pi, 11)
        strap = grip + np.stack([0 * a, -0.20 + 0.20 * np.sin(a), 0.09 * np.cos(a)], -1) * k
        clay.add(tube(strap, 0.007 * k, 6), "hand_r", "leather", colour=colours["shoes"], slot="bag", rough=0.4)
        return "low"
    if kind == "fan":
        _fan(clay, grip, k, colours)
        return "front"
    if kind == "lantern":
        clay.add(
            ball(grip + vec(0, -0.30, 0) * k, np.array([0.10, 0.12, 0.10]) * k, 14),
            "hand_r",
            "paper",
            colour=(0.85, 0.25, 0.08),
            glow=3.0,
            slot="lantern",
        )
        clay.add(
            tube(np.stack([grip, grip + vec(0, -0.2, 0) * k]), 0.003 * k, 4), "hand_r", "rope", colour=(0.1, 0.05, 0.03)
        )
        return "front"
    # An umbrella: shaft, crook, eight-ribbed canopy.
    up = np.linspace(-0.12, 0.62, 5)[:, None]
    clay.add(tube(grip + vec(0, 1, 0) * up * k, 0.006 * k, 6), "hand_r", "steel", colour=(0.05, 0.05, 0.05), rough=0.3)
    turn = np.linspace(0, 2 * np.pi, 33)
    r = np.linspace(0, 1, 7)[:, None]
    scallop = 1 - 0.06 * np.abs(np.sin(turn * 4)) * r**3
    y = 0.64 - 0.22 * r**2 - 0.025 * (1 - np.abs(np.sin(turn * 4))) * r**4 * 0
    points = (
        grip + np.stack([np.sin(turn) * 0.56 * r * scallop, y + 0 * turn, np.cos(turn) * 0.56 * r * scallop], -1) * k
    )
    sheet = grid(points, np.broadcast_to(np.array([0, 1.0, 0]), points.shape))
    clay.add(sheet, "hand_r", "cloth", colour=colours["dress"], slot="umbrella", rough=0.5)
    inner = sheet._replace(normal=-sheet.normal, index=sheet.index[:, ::-1], position=sheet.position - vec(0, 0.004, 0))
    clay.add(inner, "hand_r", "cloth", colour=np.asarray(colours["dress"]) * 0.5, slot="umbrella", rough=0.6)
    return "up"


def _fan(clay: Clay, grip: Any, k: float, colours: dict[str, Any]) -> None:
    """An open folding fan, its pivot in the fist: pleated silk over two thirds of the ribs, a pale border."""
    turn, out = np.linspace(-1.25, 1.25, 43), np.linspace(0.0, 1.0, 4)[:, None]
    zig = 0.008 * (np.arange(43) % 2 - 0.5)
    for inner, outer, colour in ((0.09, 0.235, colours["dress"]), (0.235, 0.25, (0.75, 0.7, 0.6))):
        reach = inner + (outer - inner) * out
        flat = [reach * np.sin(turn), reach * np.cos(turn), zig + 0 * reach]
        points = grip + np.stack(flat, -1) * k
        sheet = grid(points, np.broadcast_to(np.array([0, 0, 1.0]), points.shape))
        shifted = sheet.position - np.array([0, 0, 0.002], np.float32)
        behind = sheet._replace(normal=-sheet.normal, index=sheet.index[:, ::-1], position=shifted)
        for side in (sheet, behind):
            clay.add(side, "hand_r", "silk", colour=colour, rough=0.5, slot="fan")
    for a in np.linspace(-1.25, 1.25, 11):
        rib = np.array([[0, -0.03, 0], [0.24 * np.sin(a), 0.24 * np.cos(a), 0]]) * k
        clay.add(tube(grip + rib, 0.0035 * k, 4), "hand_r", "wood", colour=(0.08, 0.03, 0.015))
