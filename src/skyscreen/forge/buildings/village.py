"""Houses of the Chinese countryside: white Huizhou dwellings with stepped fire walls, brick farmhouses of the north,
racks of drying maize."""


from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.forge.buildings.swung import gable_roof
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

WALLS = ("#e4e0d6", "#d8d3c6", "#ebe7de")
"""Limewash, newer and older."""
COUPLETS = ("春满人间福", "吉星高照门")


def hui_house(kit: Kit, width: float = 9.0, seed: int = 0) -> Solid:
    """A dwelling of old Huizhou: a blank white front with a tiled door hood, small high windows, horse-head gables.

    Two storeys, 6.1 m to the eaves, 8 m deep; the front lies at z = 0.
    """
    rng = kit.random(f"hui {seed}")
    white, grey = kit.material("plaster", WALLS[seed % 3]), kit.material("stone", "#77756f")
    tiles, wood = kit.material("tile", "#2d3136"), kit.material("wood", "#4a2c1c")
    tall, deep = 5.6 + 0.5 * (seed % 2), 8.0
    out = kit.box(width, tall, deep, white, 0.0, (0, 0, -deep / 2)) + kit.box(width + 0.08, 0.55, deep + 0.08, grey, 0.0, (0, 0, -deep / 2))
    door = rng.uniform(-0.12, 0.12) * width
    out += kit.box(1.9, 2.75, 0.16, grey, 0.0, (door, 0, 0.03)) + kit.box(1.36, 2.3, 0.12, wood, 0.0, (door, 0.16, 0.1))
    out += kit.box(0.02, 2.2, 0.03, kit.material("paint", "#1c1410"), 0.0, (door, 0.2, 0.17)) + kit.box(2.3, 0.16, 0.8, grey, 0.0, (door, 0, 0.4))
    out += kit.box(2.5, 0.24, 0.34, grey, 0.0, (door, 2.8, 0.12)) + gable_roof(kit, 2.6, 0.7, 0.34, tiles).move(door, 3.06, 0.12)
    paper = kit.material("paper", "#c8241c")
    for side, words in zip((-1, 1), COUPLETS, strict=True):
        x = door + side * 1.14
        out += kit.panel(0.26, 1.7, paper, (x, 1.5, 0.06)) + kit.text(words, 0.2, kit.material("paint", "black"), vertical=True).move(x, 1.5, 0.07)
    for x in (-width * 0.33, 0.0, width * 0.33):
        glow = kit.material("lamp", "#ffb860", emission=1.1).but(colour=kit.colour("#2c2a28"))
        high = 4.2 + rng.uniform(-0.1, 0.1)
        out += kit.box(0.95, 1.0, 0.1, glow, 0.0, (x, high, 0.0)) + kit.box(1.1, 0.14, 0.3, tiles, 0.0, (x, high + 1.02, 0.08))
        out += sum((kit.box(0.05, 1.0, 0.14, wood, 0.0, (x + 0.24 * j, high, 0.0)) for j in (-1, 0, 1)), Solid())
    out += gable_roof(kit, width - 0.4, deep, 1.9, tiles).move(0, tall - 0.05, -deep / 2)
    for s in (-1, 1):  # stepped walls that stand over the roof, each step with its own small roof and turned-up end
        for far, up in ((deep / 2 + 0.25, 0.55), (deep / 3.0, 1.35), (deep / 7.0, 2.15)):
            out += kit.box(0.34, tall + up, 2 * far, white, 0.0, (s * width / 2, 0, -deep / 2))
            out += kit.extrude([(-0.42, 0.0), (0.42, 0.0), (0.0, 0.34)], 2 * far + 0.5, tiles).move(s * width / 2, tall + up, -deep / 2)
            tip = kit.box(0.18, 0.34, 0.5, tiles, 0.04).turn("x", -28)
            out += tip.move(s * width / 2, tall + up + 0.24, -deep / 2 + far + 0.2) + tip.turn("y", 180).move(s * width / 2, tall + up + 0.24, -deep / 2 - far - 0.2)
    return out


def farm_house(kit: Kit, width: float = 9.0, seed: int = 0) -> Solid:
    """A farmhouse of one storey: brick or earth walls, a red door between lattice windows, maize and chilli under the eaves."""
    rng = kit.random(f"farm {seed}")
    wall = (kit.material("brick", "#8a6a56"), kit.material("soil", "#b8966a", moss=0.0), kit.material("brick", "#85827c"))[seed % 3]
    tiles, red, wood = kit.material("tile", "#54504a"), kit.material("paint", "#9c2418", 0.5), kit.material("wood", "#5a3a26")
    tall, deep = 3.0, 6.0
    out = kit.box(width, tall, deep, wall, 0.0, (0, 0, -deep / 2)) + kit.box(width + 0.1, 0.45, deep + 0.1, kit.material("stone", "#85807a"), 0.0, (0, 0, -deep / 2))
    out += kit.box(1.5, 2.25, 0.12, red, 0.0, (0, 0.14, 0.03)) + kit.box(0.03, 2.2, 0.14, wood, 0.0, (0, 0.16, 0.04)) + kit.box(2.0, 0.14, 0.9, kit.material("stone", "#85807a"), 0.0, (0, 0, 0.45))
    out += kit.panel(0.42, 0.42, kit.material("paper", "#d82a1c"), (0, 1.5, 0.11)) + kit.text("福", 0.3, kit.material("paint", "black")).move(0, 1.5, 0.12)
    for s in (-1, 1):
        glow = kit.material("lamp", "#ffb860", emission=1.2).but(colour=kit.colour("#46525a"))
        out += kit.box(1.7, 1.3, 0.06, glow, 0.0, (s * width * 0.3, 1.05, 0.0))
        out += sum((kit.box(0.05, 1.34, 0.1, wood, 0.0, (s * width * 0.3 + 0.4 * j, 1.03, 0.02)) for j in (-2, -1, 0, 1, 2)), Solid())
        out += sum((kit.box(1.74, 0.05, 0.1, wood, 0.0, (s * width * 0.3, 1.03 + 0.43 * j, 0.02)) for j in range(4)), Solid())
    out += gable_roof(kit, width + 0.5, deep + 0.6, 1.6, tiles).move(0, tall - 0.03, -deep / 2)
    gold, chilli = kit.material("food", "#e0a01c"), kit.material("food", "#b81c14")
    for k, x in enumerate((-width * 0.44, -width * 0.14, width * 0.14, width * 0.44)):
        tone = gold if (k + seed) % 2 else chilli
        ears = [(x + rng.uniform(-0.09, 0.09), 2.62 - 0.13 * j, 0.16 + rng.uniform(-0.04, 0.05)) for j in range(11)]
        out += kit.ellipsoid(0.075, 0.11, 0.075, tone, (0, 0, 0), 7).many(ears)
    chimney = kit.box(0.6, 1.6, 0.6, kit.material("brick", "#6a5a50"), 0.0, (width * 0.33, tall + 0.9, -deep * 0.6))
    return out + chimney


def straw_stack(kit: Kit, radius: float = 1.3) -> Solid:
    """Rice straw heaped round a pole."""
    straw = kit.material("grass", "#b89a54")
    r = radius
    out = kit.lathe([(0.7 * r, 0), (r, 0.5 * r), (1.02 * r, 1.0 * r), (0.72 * r, 1.7 * r), (0.2 * r, 2.3 * r), (0, 2.35 * r)], straw, segments=20)
    return out + kit.cylinder(0.05, 2.8 * r, kit.material("wood", "#6a4c30"), (0, 0, 0), 8)


def drying_rack(kit: Kit, seed: int = 0) -> Solid:
    """Flat bamboo trays of the harvest on a trestle: maize, chillies, beans."""
    wood, cane = kit.material("wood", "#7a5a38"), kit.material("wood", "#b8925c")
    out = kit.ropes([((x, 0, z), (x, 0.8, z), 0.035) for x in (-1.5, 0, 1.5) for z in (-0.5, 0.5)] + [((-1.7, 0.8, z), (1.7, 0.8, z), 0.03) for z in (-0.5, 0.5)], wood, 6)
    for k, x in enumerate((-1.15, 0.0, 1.15)):
        tone = ("#e0a01c", "#b81c14", "#8a5a2c", "#d8c48a")[(k + seed) % 4]
        out += kit.cylinder(0.54, 0.06, cane, (x, 0.82, 0), 22) + kit.lathe([(0.49, 0), (0.3, 0.06), (0, 0.08)], kit.material("food", tone), segments=18).move(x, 0.87, 0)
    return out
