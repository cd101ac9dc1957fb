"""What grows in fields: two square metres of each crop, near and far, and the colour of its canopy from above.

Every maker draws a patch centred on the origin; `kit.n` thins it out with the level of detail.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

TULIPS = ("#c8203a", "#e8b81c", "#e87898", "#e8e2da", "#7a2a8a", "#e0601c")
"""Colours of the bands of a tulip field."""


@dataclass(frozen=True)
class Crop:
    """One crop as a field of it is drawn."""

    height: float
    """Metres."""
    patch: Callable[[Kit, int], Solid]
    """(kit, band) → two metres of it."""
    canopy: tuple[str, ...]
    """Colours seen from afar; several: bands of five rows."""
    row: float = 0.0
    """Metres from row to row; 0: it stands everywhere."""
    thick: float = 1.0
    """Width of a row as a share of `row`."""
    ground: str = "#5a4a32"
    material: str = "grass"
    """Of a row that stands up."""
    above: str = "crop"
    """Of the canopy."""
    closed: float = 0.62
    """Height of the closed canopy under the tips, as a share of the whole."""
    sway: float = 0.5


def _stalks(kit: Kit, count: int, wide: float, low: float, high: float, tones: tuple[str, ...], head: float) -> Solid:
    """Thin stalks with an ear, each a ribbon of three points."""
    rng, out = kit.random(f"stalks {count} {tones}"), Solid()
    some = kit.n(count, 14)
    thick = math.sqrt(count / some)
    for tone in tones:
        paths, flats = [], []
        for _ in range(max(some // len(tones), 4)):
            x, z, h = rng.uniform(-wide, wide), rng.uniform(-wide, wide), rng.uniform(low, high)
            a, lean = rng.uniform(0, 6.28), rng.uniform(0.04, 0.2) * h
            c, s = math.cos(a), math.sin(a)
            paths.append(
                [(x, 0.3 * h, z), (x + 0.4 * lean * c, 0.72 * h, z + 0.4 * lean * s), (x + lean * c, h, z + lean * s)]
            )
            flats.append((-s, 0, c))
        out += kit.strips(paths, [0.014 * thick, 0.02 * thick, head * thick], kit.material("blade", tone), flats)
    return out


def wheat(kit: Kit, band: int) -> Solid:
    return _stalks(kit, 190, 1.05, 0.8, 1.02, ("#c9a04a", "#d8b566", "#b88c3a"), 0.05).sway(0.8, 0, 1.0, 1.5)


def green_wheat(kit: Kit, band: int) -> Solid:
    return _stalks(kit, 190, 1.05, 0.6, 0.85, ("#7f9a44", "#8fae4c", "#6c8a3c"), 0.04).sway(0.8, 0, 1.0, 1.5)


def corn(kit: Kit, band: int) -> Solid:
    """Six plants: a stalk with long arching leaves, a tassel, a cob."""
    rng, green = kit.random("corn"), kit.material("leaf", "#4f7a2c")
    paths, flats, bars = [], [], []
    for k in range(6):
        x, z, h = (k % 2 - 0.5) * 0.95 + rng.uniform(-0.1, 0.1), (k // 2 - 1) * 0.7, rng.uniform(1.9, 2.3)
        bars.append(((x, 0, z), (x, h, z), 0.018))
        for j in range(kit.n(9, 3)):
            a, y, r = 2.4 * j + rng.random(), h * (0.2 + 0.08 * j * 9 / kit.n(9, 3)), rng.uniform(0.5, 0.75)
            c, s = math.cos(a), math.sin(a)
            paths.append([(x, y, z), (x + 0.55 * r * c, y + 0.28, z + 0.55 * r * s), (x + r * c, y - 0.05, z + r * s)])
            flats.append((-s, 0.1, c))
    out = kit.ropes(bars, green, 3) + kit.strips(paths, [0.06, 0.09, 0.01], green, flats)
    tassel = [
        [
            (b[1][0], b[1][1] - 0.02, b[1][2]),
            (b[1][0] + 0.03, b[1][1] + 0.15, b[1][2]),
            (b[1][0] + 0.1, b[1][1] + 0.3, b[1][2]),
        ]
        for b in bars
    ]
    out += kit.strips(tassel, [0.05, 0.1, 0.03], kit.material("blade", "#c8a860"), [(0, 0, 1)] * 6)
    if kit.detail > 0.4:
        cob = kit.ellipsoid(0.045, 0.14, 0.045, kit.material("leaf", "#a8a040"), (0, 0, 0), 6)
        out += cob.many([(b[0][0] + 0.06, 0.95, b[0][2]) for b in bars])
    return out.sway(0.5, 0.2, 2.3)


def _flowers(
    kit: Kit, count: int, wide: float, low: float, high: float, tones: tuple[str, ...], size: float, stem: str
) -> Solid:
    """Flower heads as cards over green."""
    rng = kit.random(f"flowers {count} {tones}")
    spots = [(rng.uniform(-wide, wide), rng.uniform(low, high), rng.uniform(-1, 1)) for _ in range(count)]
    out = kit.leaves(
        [(x, 0.45 * y, z) for x, y, z in spots[::3]], 0.3, 0.05, kit.material("leaf", stem), "green", spread=0.8
    )
    for k, tone in enumerate(tones):
        out += kit.leaves(
            spots[k :: len(tones)], size, 0.8 * size, kit.material("petal", tone), f"bloom {k}", spread=1.0
        )
    return out.sway(0.4, 0, high)


def rapeseed(kit: Kit, band: int) -> Solid:
    return _flowers(kit, 230, 1.05, 0.85, 1.3, ("#e8c81c", "#f0d83a"), 0.085, "#6a8a34")


def lavender(kit: Kit, band: int) -> Solid:
    """Two metres of a row: grey-green cushions with spikes of violet."""
    rng = kit.random("lavender")
    paths, flats = [], []
    some = kit.n(150, 16)
    thick = math.sqrt(150 / some)
    for _ in range(some):
        x, z, a, r = rng.gauss(0, 0.16), rng.uniform(-1, 1), rng.uniform(0, 6.28), rng.uniform(0.1, 0.3)
        h = rng.uniform(0.5, 0.68) - 0.5 * abs(x)
        c, s = math.cos(a), math.sin(a)
        paths.append([(x, 0.24, z), (x + 0.5 * r * c, 0.68 * h, z + 0.5 * r * s), (x + r * c, h, z + r * s)])
        flats.append((-s, 0, c))
    return kit.strips(
        paths, [0.008 * thick, 0.02 * thick, 0.034 * thick], kit.material("petal", "#7a5cc0"), flats
    ).sway(0.4, 0.2, 0.6)


def tulip(kit: Kit, band: int) -> Solid:
    """Two metres of a bed of one colour: cups on stems between broad leaves."""
    rng, tone = kit.random(f"tulip {band}"), kit.material("petal", TULIPS[band % len(TULIPS)])
    some = kit.n(34, 7)
    spots = [
        (rng.uniform(-0.42, 0.42), rng.uniform(0.36, 0.46), rng.uniform(-1, 1), 0, (34 / some) ** 0.4)
        for _ in range(some)
    ]
    cup = kit.lathe([(0.012, 0), (0.036, 0.02), (0.036, 0.055), (0.022, 0.085)], tone, segments=6)
    if kit.detail < 0.4:
        cup = kit.facet([(-0.036, 0.03, 0), (0, 0, 0), (0.036, 0.03, 0), (0.03, 0.085, 0), (-0.03, 0.085, 0)], tone)
    blades = [[(x, 0, z), (x + 0.05, 0.5 * y, z), (x + 0.14, 0.62 * y, z + 0.03)] for x, y, z, _, _ in spots]
    out = kit.strips(blades, [0.05, 0.05, 0.005], kit.material("leaf", "#5a8a4a"), [(0, 0.1, 1)] * len(blades))
    return (out + cup.many(spots)).sway(0.3, 0, 0.5)


def cotton(kit: Kit, band: int) -> Solid:
    rng, green = kit.random("cotton"), kit.material("leaf", "#6a6a34")
    spots = [(rng.uniform(-0.3, 0.3), rng.uniform(0.3, 0.95), rng.uniform(-1, 1)) for _ in range(60)]
    bars = [((x * 0.3, 0, z), (x, y, z), 0.006) for x, y, z in spots[::4]]
    white = kit.material("snow", "#e6e2da")
    leaves = kit.leaves(spots, 0.13, 0.1, green, spread=1.0)
    if kit.detail > 0.4:
        leaves += kit.ropes(bars, kit.material("wood", "#5a4028"), 3)
    else:
        return leaves + kit.leaves(spots[:40], 0.07, 0.09, white, "bolls", spread=1.0)
    few = spots[: kit.n(44, 12)]
    size = (44 / len(few)) ** 0.4
    boll = kit.sphere(0.05, white, (0, 0, 0), 5)
    return leaves + boll.many([(x, y, z, 0, size) for x, y, z in few])


def tea(kit: Kit, band: int) -> Solid:
    """Two metres of a clipped hedge: leaf tips over the round of it."""
    rng = kit.random("tea")
    spots = []
    for _ in range(150):
        x = rng.uniform(-0.55, 0.55)
        spots.append((x, 0.84 * (1 - 0.9 * x * x) + rng.uniform(-0.02, 0.06), rng.uniform(-1, 1)))
    out = kit.leaves(spots, 0.12, 0.05, kit.material("leaf", "#5d8f2c"), "tips", spread=0.5, heart=(0, -0.4, 0))
    return out + kit.leaves(
        spots[::2], 0.13, 0.06, kit.material("leaf", "#3c6a26"), "old", spread=0.9, heart=(0, -0.4, 0)
    )


def vine(kit: Kit, band: int) -> Solid:
    """Two metres of trellis: posts, wires, leaves, bunches."""
    rng, wood = kit.random("vine"), kit.material("wood", "#5a4632")
    spots = [(rng.gauss(0, 0.14), rng.uniform(0.55, 1.75), rng.uniform(-1.05, 1.05)) for _ in range(130)]
    out = kit.ropes(
        [((0, 0, -1), (0, 1.8, -1), 0.05), ((0, 0, 0), (0.03, 0.8, 0), 0.035)]
        + [((0, y, -1), (0, y, 1), 0.008) for y in (0.8, 1.6)],
        wood,
        4,
    )
    out += kit.leaves(spots, 0.2, 0.19, kit.material("leaf", "#55802c"), "leaves", spread=0.9)
    if kit.detail > 0.25:
        grape = kit.ellipsoid(0.06, 0.12, 0.06, kit.material("food", "#3a1a4a", 0.3), (0, 0, 0), 7)
        out += grape.many([(rng.uniform(-0.2, 0.2), rng.uniform(0.65, 0.95), rng.uniform(-0.9, 0.9)) for _ in range(7)])
    return out.sway(0.25, 0.6, 1.8)


CROPS: dict[str, Crop] = {
    "wheat": Crop(1.0, wheat, ("#b8943f",), ground="#7a6438"),
    "green_wheat": Crop(0.85, green_wheat, ("#6f8f3c",), ground="#4a5230"),
    "corn": Crop(2.2, corn, ("#4a6f2a",), ground="#5a4630", closed=0.5, sway=0.3),
    "rapeseed": Crop(1.25, rapeseed, ("#d8ba1c",), ground="#5a6030", closed=0.66),
    "lavender": Crop(0.6, lavender, ("#6750a8",), row=1.6, thick=0.64, ground="#8a7458", closed=0.66, sway=0.2),
    "tulip": Crop(0.45, tulip, TULIPS, row=1.0, thick=0.86, ground="#5a4632", closed=0.8, sway=0.2),
    "cotton": Crop(0.95, cotton, ("#b8b49a",), row=1.2, thick=0.6, ground="#6a4a34", closed=0.6, sway=0.1),
    "tea": Crop(0.88, tea, ("#46742a",), row=1.7, thick=0.74, ground="#6a5238", closed=0.86, sway=0.05),
    "vine": Crop(1.8, vine, ("#4c7430",), row=2.4, thick=0.3, ground="#8a7450", closed=0.75, sway=0.1),
}


def luminance(colour: tuple[float, float, float]) -> float:
    """Of a linear colour (BT.709)."""
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def patch(kind: str, band: int) -> Callable[[Any], Solid]:
    """The maker of a patch for `SetBuilder.copies`."""
    return lambda kit, kind=kind, band=band: CROPS[kind].patch(kit, band)
