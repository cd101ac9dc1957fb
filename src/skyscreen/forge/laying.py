"""A laid table: who sits where at it, and a place setting before each.

`seats` is the one plan of a table: `stage.works` draws chairs up by it, `settings` lays plates by it, so that every
plate lies before somebody. The side opposite the first stays open for the lens as long as it can.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

ELBOWS = 0.64
"""Metres of a table's edge for each who sits there (60–70 cm in furniture tables)."""
INSET = 0.17
"""Metres from the edge to the middle of a plate."""
SQUARE = 0.8
"""A table whose depth is at least this share of its length has no long side: it is sat at all round."""


def seats(half: tuple[float, float], count: int) -> list[tuple[float, float]]:
    """(radians from the first's side round the table, metres along that side) of those who sit at a table.

    Args:
        half: half the length of the first's side, half the depth of the table behind it, metres.
    """
    if count == 1:
        return [(0.0, 0.0)]
    if count == 2:
        return [(0.0, 0.0), (math.pi, 0.0)]
    if half[1] >= SQUARE * half[0]:
        step = 2 * math.pi / (count + 1)  # one gap more than people: the lens looks in there
        return [(step * ((k + 1) // 2) * (1 if k % 2 else -1), 0.0) for k in range(count)]
    row = count - 2
    apart = min(ELBOWS, (2 * half[0] - 0.3) / row)
    along = sorted(((k - (row - 1) / 2) * apart for k in range(row)), key=lambda x: (round(abs(x), 6), x))
    return [*((0.0, x) for x in along), (math.pi / 2, 0.0), (-math.pi / 2, 0.0)]


def edge(half: tuple[float, float], angle: float) -> float:
    """Metres from the middle of a rectangle of these half sides (x, z) to its rim in a direction (0: +Z)."""
    s, c = abs(math.sin(angle)), abs(math.cos(angle))
    return min(half[0] / max(s, 1e-6), half[1] / max(c, 1e-6))


def settings(kit: Kit, kind: str, count: int, length: float, width: float, top: float) -> Solid:
    """Place settings of a kind before `count` people at a table `length` along x and `width` along z."""
    one = SETTINGS.get(kind)
    if one is None or count < 1:
        return Solid()
    half = (length / 2, width / 2)
    turned = 0.0 if half[0] >= SQUARE * half[1] else math.pi / 2
    made = one(kit)
    laid = []
    for angle, along in seats((half[1], half[0]) if turned else half, count):
        a = angle - turned
        far = edge(half, a) - INSET
        x, z = far * math.sin(a) + along * math.cos(a), far * math.cos(a) - along * math.sin(a)
        laid.append((x, top, z, math.degrees(a)))
    return made.many(laid)


def _sticks(kit: Kit, x: float) -> Solid:
    return kit.ropes([((x + d, 0.006, -0.11), (x + d, 0.006, 0.11), 0.0032) for d in (0.0, 0.011)],
                     kit.material("paint", "maroon"), 5)


def _silver(kit: Kit, x: float, fork: bool) -> Solid:
    """A fork or a knife beside the plate, its tip away from who sits there (−Z)."""
    steel = kit.material("steel", rough=0.2)
    out = kit.box(0.011, 0.004, 0.11, steel, 0.001, (x, 0.002, 0.035))
    if fork:
        return out + kit.box(0.022, 0.004, 0.02, steel, 0.001, (x, 0.002, -0.03)) + joined(
            kit.box(0.004, 0.004, 0.05, steel, 0.0, (x + d, 0.002, -0.06)) for d in (-0.009, -0.003, 0.003, 0.009))
    return out + kit.box(0.018, 0.003, 0.11, steel, 0.001, (x, 0.002, -0.07))


def _glass(kit: Kit, x: float, z: float, tone: str) -> Solid:
    """A tumbler with something to drink: solid, so that it casts no caustic."""
    return kit.lathe([(0, 0), (0.028, 0), (0.034, 0.1), (0.03, 0.1), (0.027, 0.08), (0, 0.08)],
                     kit.material("ceramic", tone, 0.06), segments=14).move(x, 0, z)


def _dinner(kit: Kit) -> Solid:
    china, food = kit.material("ceramic", "white"), kit.material
    out = kit.plate(0.125, china, kit.material("ceramic", "#8fa9c8"))
    out += kit.ellipsoid(0.045, 0.018, 0.032, food("food", "#8a4a20", 0.3), (-0.03, 0.028, 0.01), 12)
    out += kit.heap(kit.ellipsoid(0.02, 0.016, 0.018, food("food", "#e6c268", 0.4), segments=8), 6, 0.035, 0.03,
                    "potatoes", base=0.025).move(0.04, 0, 0.03)
    out += kit.heap(kit.sphere(0.008, food("food", "#4f9a34", 0.4), segments=6), 16, 0.035, 0.02, "peas",
                    base=0.02).move(0.035, 0, -0.045)
    return out + _silver(kit, -0.155, True) + _silver(kit, 0.155, False) + _glass(kit, 0.15, -0.16, "#dbe9ee")


def _chinese(kit: Kit) -> Solid:
    china, blue = kit.material("ceramic", "white"), kit.material("ceramic", "royal blue")
    wall = [(0, 0), (0.028, 0), (0.032, 0.01), (0.056, 0.04), (0.062, 0.06), (0.058, 0.06), (0, 0.014)]
    bowl = kit.lathe(wall, china, segments=22) + kit.torus(0.061, 0.003, blue, (0, 0.058, 0), 22, 4)
    rice = kit.ellipsoid(0.055, 0.026, 0.055, kit.material("food", "#fbf8f0", 0.6), (0, 0.052, 0), 14)
    cup = kit.lathe([(0, 0), (0.018, 0), (0.026, 0.04), (0.022, 0.04), (0, 0.03)], china, segments=14)
    side = kit.plate(0.07, china, blue).move(-0.15, 0, -0.03)
    return bowl + rice + side + _sticks(kit, 0.1) + cup.move(0.13, 0, -0.14)


def _breakfast(kit: Kit) -> Solid:
    out = kit.plate(0.115, kit.material("ceramic", "white"), kit.material("ceramic", "#d8b24a"))
    toast = kit.box(0.085, 0.014, 0.085, kit.material("food", "#c98a3c", 0.6), 0.006)
    out += toast.turn("y", 12).move(-0.035, 0.014, 0.0) + toast.turn("y", -20).move(-0.03, 0.028, 0.012)
    out += kit.ellipsoid(0.04, 0.006, 0.036, kit.material("food", "#fbfaf4", 0.4), (0.05, 0.02, 0.0), 14)
    out += kit.ellipsoid(0.016, 0.011, 0.016, kit.material("food", "#f2a81c", 0.2), (0.052, 0.025, 0.0), 10)
    mug = kit.lathe([(0, 0), (0.034, 0), (0.037, 0.085), (0.033, 0.085), (0.032, 0.07), (0, 0.07)],
                    kit.material("ceramic", "#3f6a8a"), segments=16)
    return out + mug.move(0.15, 0, -0.1) + _glass(kit, -0.13, -0.13, "#f0a020") + _silver(kit, 0.145, False)


def _hotpot(kit: Kit) -> Solid:
    china = kit.material("ceramic", "white")
    bowl = kit.lathe([(0, 0), (0.03, 0), (0.052, 0.035), (0.056, 0.05), (0.052, 0.05), (0, 0.014)], china, segments=20)
    sauce = kit.cylinder(0.046, 0.003, kit.material("food", "#9a5a2c", 0.15), (0, 0.036, 0), 18, bevel=0)
    return bowl + sauce + kit.plate(0.075, china).move(-0.15, 0, -0.02) + _sticks(kit, 0.1) + _glass(
        kit, 0.13, -0.15, "#e8b860")


def _tea(kit: Kit) -> Solid:
    china = kit.material("ceramic", "white")
    saucer = kit.plate(0.07, china, kit.material("ceramic", "#8fa9c8"))
    biscuit = kit.cylinder(0.026, 0.008, kit.material("food", "#c8904a", 0.6), (0, 0.006, 0), 14)
    side = kit.plate(0.075, china) + biscuit.many([(-0.02, 0, 0.0), (0.02, 0.004, 0.012)])
    return saucer + side.move(-0.16, 0, -0.05)


def _dumplings(kit: Kit) -> Solid:
    """A floured board, a stack of wrappers and the first ones done."""
    board = kit.box(0.3, 0.014, 0.2, kit.material("wood", "#d8b078"), 0.004)
    flour = kit.cylinder(0.07, 0.0015, kit.material("paper", "#faf8f2"), (-0.03, 0.0144, 0.02), 18, bevel=0)
    skin = kit.cylinder(0.038, 0.0025, kit.material("food", "#f4ecd8", 0.6), (0, 0, 0), 18, bevel=0)
    pile = skin.many([(0.1 + 0.003 * (k % 3), 0.0145 + 0.003 * k, -0.05 + 0.002 * (k % 2)) for k in range(7)])
    one = kit.ellipsoid(0.034, 0.018, 0.016, kit.material("food", "#f2e6cc", 0.5), segments=10)
    return board + flour + pile + one.many([(-0.1 + 0.06 * k, 0.026, -0.065, 20.0 * k) for k in range(3)])


def _cake(kit: Kit) -> Solid:
    return kit.plate(0.09, kit.material("ceramic", "white"), kit.material("ceramic", "#e08aa8")) + _silver(
        kit, 0.115, True) + _glass(kit, -0.13, -0.1, "#f0a020")


SETTINGS: dict[str, Callable[[Kit], Solid]] = {
    "dinner": _dinner, "chinese": _chinese, "breakfast": _breakfast, "hotpot": _hotpot, "tea": _tea,
    "dumplings": _dumplings, "cake": _cake,
}
"""Kind of meal → one place setting, its middle at the origin, who eats from it at +Z."""
