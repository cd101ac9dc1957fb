"""A plant as it stands in a room: a small one of its kind in a clay flowerpot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from skyscreen.forge import assemble
from skyscreen.forge.solid import Solid
from skyscreen.nouns.model import Light, Model

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

POT, MOUTH = 0.3, 0.62
"""Share of the whole height that is pot, and its width by its height from rim to rim, halved: a pot is wider than it is
high."""
SPREAD = 1.05
"""Widest crown by the whole height: what spreads farther is grown smaller."""
WEIGHT = 30.0
"""kg of a pot 1 m high in the whole, earth and plant together, by the cube of the height; 3.7 kg at half a metre."""


def potted(kit: Kit, solids: Sequence[Solid], lights: Sequence[Light]) -> Model:
    """The plant, brought down to what its pot leaves of `kit.potted` metres, in earth.

    What the grown plant has of its own (sockets to climb on, a trunk to run into) is left in the wood.
    """
    tall = kit.potted
    whole = sum(solids, Solid())
    low, high = whole.low, whole.high
    pot = POT * tall
    wide = max(high[0] - low[0], high[2] - low[2])
    small = min((tall - 0.9 * pot) / max(high[1] - max(low[1], 0.0), 1e-6), SPREAD * tall / max(wide, 1e-6))
    radius = MOUTH * pot
    clay = kit.material("ceramic", "#b5623c", 0.85)
    wall = [(0, 0), (0.66 * radius, 0), (0.94 * radius, 0.8 * pot), (1.06 * radius, 0.8 * pot), (1.08 * radius, pot),
            (0.94 * radius, pot), (0.9 * radius, 0.84 * pot), (0, 0.84 * pot)]
    vessel = kit.lathe(wall, clay, segments=32)
    vessel += kit.cylinder(0.92 * radius, 0.06 * pot, kit.material("soil"), (0, 0.84 * pot, 0), 26)
    plants = [solid.scale(small).move(0, 0.9 * pot, 0) for solid in solids]
    placed = [replace(light, position=(light.position[0] * small, 0.9 * pot + light.position[1] * small,
                                       light.position[2] * small)) for light in lights]
    return assemble.model(kit, [vessel, *plants], sockets={}, lights=placed, colliders="cylinder",
                          mass=WEIGHT * tall**3, floats=None, rig="", facts={})
