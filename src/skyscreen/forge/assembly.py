"""Parts → solids: each shape fills its box, then is turned about its middle and put in its place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid
from skyscreen.nouns.parts import Part

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def assembled(kit: Kit, parts: Sequence[Part]) -> list[Solid]:
    """One solid a part, standing on the ground: the lowest point of the whole comes to y = 0 when it lies below."""
    made = [_placed(kit, part) for part in parts]
    lowest = min(solid.low[1] for solid in made)
    return [solid.move(0, -lowest, 0) for solid in made] if lowest < -1e-6 else made


def _placed(kit: Kit, part: Part) -> Solid:
    height = part.size[1]
    paint = kit.material(part.material, part.colour or None, emission=part.glow)
    solid = _unit(kit, part, paint)
    # Fit exactly: unit shapes with few sides do not reach the faces of their box.
    low, high = solid.low, solid.high
    grown = [want / max(b - a, 1e-9) for want, a, b in zip(part.size, low, high, strict=True)]
    solid = solid.move(*(-(a + b) / 2 for a, b in zip(low, high, strict=True))).scale(*grown)
    for axis, degrees in zip("xyz", part.turn, strict=True):
        if degrees:
            solid = solid.turn(axis, degrees)
    x, y, z = part.at
    solid = solid.move(x, y + height / 2, z)
    if part.mirrored:
        solid = solid.both()
    return solid.copy_round(part.copies) if part.copies > 1 else solid


def _unit(kit: Kit, part: Part, paint: Paint) -> Solid:
    """The shape with about the right proportions, so that its bevels and round ends stay round."""
    width, height, depth = part.size
    radius = (width + depth) / 4
    match part.shape:
        case "box":
            return kit.box(width, height, depth, paint)
        case "ellipsoid":
            return kit.sphere(0.5, paint)
        case "dome":
            arc = [math.pi / 2 * k / 8 for k in range(9)]
            return kit.lathe([(0, 0), *((math.cos(a), math.sin(a)) for a in arc)], paint)
        case "cylinder":
            return kit.cylinder(radius, height, paint)
        case "cone":
            return kit.cone(radius, height, paint)
        case "pyramid":
            return kit.tower([(0, 0), (0.5, 0), (0, 1)], paint)
        case "wedge":
            return kit.extrude([(-0.5, 0), (0.5, 0), (0, 1)], 1.0, paint)
        case "capsule":
            least = min(radius, height / 2 * 0.98)
            return kit.capsule((0, least, 0), (0, height - least, 0), least, paint)
        case "torus":
            bar = min(height / 2, radius * 0.95)
            return kit.torus(radius - bar, bar, paint)
