"""The dishes in the middle of a laid table, a row of them along x, by the kind of meal."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

APART = 0.25
"""Metres from dish to dish where there is room."""


def row(kit: Kit, kind: str, long: float) -> Solid:
    """The dishes of a meal in a row `long` metres long; fewer, the middle ones first, where it is short."""
    makes = DISHES[kind]
    count = min(len(makes), max(int(long / 0.2), 1))
    count -= 1 - count % 2  # an odd number: the first stands in the middle
    apart = min(APART, long / count)
    places = [apart * ((k + 1) // 2) * (1 if k % 2 else -1) for k in range(count)]
    return joined(make(kit).move(x, 0, -0.02 * (k % 2)) for k, (make, x) in enumerate(zip(makes, places, strict=False)))


def _dish(kit: Kit, food: Solid, radius: float = 0.115) -> Solid:
    return kit.plate(radius, kit.material("ceramic", "white"), kit.material("ceramic", "royal blue")) + food



def roast(kit: Kit) -> Solid:
    brown = kit.material("food", "#8a3f18", 0.2)
    bird = kit.blob([kit.egg((0, 0.05, 0), (0.075, 0.05, 0.055)), kit.egg((0.05, 0.055, 0.01), (0.03, 0.03, 0.03)),
                     kit.limb((0.04, 0.05, 0.03), (0.1, 0.06, 0.045), 0.022, 0.011),
                     kit.limb((0.04, 0.05, -0.03), (0.1, 0.06, -0.045), 0.022, 0.011)], brown, 0.02, 0.013)
    return _dish(kit, bird + salad_leaves(kit, 16, 0.1, 0.02), 0.125)


def salad_leaves(kit: Kit, count: int, radius: float, high: float) -> Solid:
    rng = kit.random("greens")
    spots = [(r * math.cos(a), high + rng.uniform(0, 0.02), r * math.sin(a))
             for r, a in ((radius * math.sqrt(rng.random()), rng.uniform(0, 6.283)) for _ in range(count))]
    return kit.leaves(spots, 0.05, 0.028, kit.material("leaf", "#3f8a2c"), droop=0.2)


def fish(kit: Kit) -> Solid:
    skin = kit.material("food", "#a8682c", 0.25)
    tail = kit.extrude([(0.07, 0), (0.115, -0.03), (0.105, 0), (0.115, 0.03)], 0.006, skin).turn("x", -90)
    return _dish(kit, kit.ellipsoid(0.09, 0.022, 0.034, skin, (-0.01, 0.036, 0), 16) + tail.move(0, 0.036, 0))


def greens(kit: Kit) -> Solid:
    return _dish(kit, salad_leaves(kit, 40, 0.08, 0.03))


def balls(kit: Kit) -> Solid:
    one = kit.sphere(0.02, kit.material("food", "#b8722c", 0.3), segments=10)
    return _dish(kit, one.many([(0.045 * math.cos(1.05 * j) * (j > 0), 0.032 + 0.022 * (j == 0),
                                 0.045 * math.sin(1.05 * j) * (j > 0)) for j in range(7)]), 0.1)


def tureen(kit: Kit) -> Solid:
    china = kit.material("ceramic", "white")
    bowl = kit.lathe([(0, 0), (0.05, 0), (0.055, 0.008), (0.09, 0.05), (0.095, 0.085), (0.09, 0.085), (0.085, 0.05),
                      (0, 0.012)], china, segments=32)
    return bowl + kit.cylinder(0.088, 0.002, kit.material("food", "#e8c070", 0.05), (0, 0.07, 0), 28, bevel=0)


def salad(kit: Kit) -> Solid:
    wood = kit.material("wood", "oak")
    bowl = kit.lathe([(0, 0), (0.06, 0), (0.1, 0.05), (0.11, 0.075), (0.1, 0.075), (0, 0.02)], wood, segments=28)
    tomato = kit.sphere(0.016, kit.material("food", "#d8321c", 0.15), segments=10)
    return bowl + salad_leaves(kit, 40, 0.08, 0.06) + tomato.many([(0.04, 0.085, 0.02), (-0.03, 0.088, -0.03),
                                                                   (0.0, 0.09, 0.05), (-0.05, 0.08, 0.02)])


def loaf(kit: Kit) -> Solid:
    basket = kit.lathe([(0, 0), (0.08, 0), (0.105, 0.045), (0.098, 0.045), (0, 0.012)], kit.material("wood", "#b8864a"),
                       segments=24)
    roll = kit.ellipsoid(0.042, 0.028, 0.03, kit.material("food", "#c98a3c", 0.5), segments=12)
    return basket + roll.many([(-0.035, 0.045, 0.02, 20), (0.035, 0.045, 0.02, -30), (0.0, 0.05, -0.04, 80),
                               (0.0, 0.08, 0.0, 10)])


def potatoes(kit: Kit) -> Solid:
    one = kit.ellipsoid(0.026, 0.02, 0.022, kit.material("food", "#e0b858", 0.45), segments=10)
    return _dish(kit, kit.heap(one, 16, 0.08, 0.055, "roast potatoes", base=0.025))


def jug(kit: Kit, tone: str = "#f0a020") -> Solid:
    out = kit.lathe([(0, 0), (0.045, 0), (0.06, 0.06), (0.05, 0.15), (0.055, 0.18), (0.05, 0.18), (0.045, 0.14),
                     (0, 0.13)], kit.material("ceramic", tone, 0.08), segments=24)
    return out + kit.torus(0.045, 0.007, kit.material("ceramic", "white"), segments=14, sides=6).turn("x", 90).move(
        0.07, 0.1, 0)


def jam(kit: Kit) -> Solid:
    glass = kit.cylinder(0.032, 0.07, kit.material("food", "#a81c2c", 0.08), (0, 0, 0), 20)
    butter = kit.box(0.09, 0.03, 0.05, kit.material("food", "#f2d878", 0.4), 0.006, (0.09, 0.012, 0.0))
    return glass + kit.cylinder(0.034, 0.014, kit.material("paint", "#c83a3a"), (0, 0.07, 0), 20) + butter + kit.plate(
        0.07, kit.material("ceramic", "white")).move(0.09, 0, 0)


def fruit(kit: Kit) -> Solid:
    bowl = kit.lathe([(0, 0), (0.05, 0), (0.1, 0.045), (0.094, 0.045), (0, 0.012)], kit.material("ceramic", "white"),
                     segments=26)
    out = bowl
    for k, tone in enumerate(("#d8321c", "#f0921c", "#e8c020", "#7ab03a", "#c82a2a")):
        out += kit.sphere(0.036, kit.material("food", tone, 0.2), (0.05 * math.cos(1.257 * k), 0.06,
                                                                   0.05 * math.sin(1.257 * k)), 12)
    return out


def pot(kit: Kit) -> Solid:
    china = kit.material("ceramic", "#8a4a30", 0.2)
    out = kit.lathe([(0, 0), (0.045, 0), (0.075, 0.05), (0.06, 0.1), (0.03, 0.11), (0, 0.11)], china, segments=26)
    out += kit.sphere(0.012, china, (0, 0.12, 0), 10) + kit.tube([(0.065, 0.05, 0), (0.1, 0.07, 0), (0.115, 0.105, 0)],
                                                                [0.014, 0.011, 0.008], china, 10, smooth=4)
    return out + kit.torus(0.035, 0.007, china, segments=16, sides=6).turn("x", 90).move(-0.08, 0.06, 0)


def biscuits(kit: Kit) -> Solid:
    one = kit.cylinder(0.028, 0.01, kit.material("food", "#c8904a", 0.6), segments=14)
    return _dish(kit, one.many([(0.05 * math.cos(k), 0.014 + 0.009 * (k > 5), 0.05 * math.sin(k)) for k in range(9)]),
                 0.1)


def sugar(kit: Kit) -> Solid:
    return kit.lathe([(0, 0), (0.03, 0), (0.042, 0.035), (0.035, 0.06), (0, 0.062)], kit.material("ceramic", "white"),
                     segments=18)


def filling(kit: Kit) -> Solid:
    """A steel bowl of minced meat and chives, for what is wrapped."""
    bowl = kit.lathe([(0, 0), (0.07, 0), (0.115, 0.06), (0.12, 0.085), (0.113, 0.085), (0, 0.015)],
                     kit.material("steel", rough=0.25), segments=30)
    meat = kit.heap(kit.ellipsoid(0.014, 0.01, 0.012, kit.material("food", "#c88a7a", 0.5), segments=6), 40, 0.1, 0.04,
                    "minced", base=0.05)
    return bowl + meat + salad_leaves(kit, 14, 0.08, 0.075)


def done(kit: Kit) -> Solid:
    """A round tray of dumplings in rings."""
    tray = kit.cylinder(0.125, 0.012, kit.material("wood", "#c8a068"), segments=30)
    one = kit.ellipsoid(0.024, 0.015, 0.012, kit.material("food", "#f2e6cc", 0.5), segments=8)
    spots: list[Sequence[float]] = [(0.0, 0.024, 0.0, 0.0)]
    for count, r in ((6, 0.05), (12, 0.1)):
        spots += [(r * math.cos(6.283 * k / count), 0.024, r * math.sin(6.283 * k / count), -360.0 * k / count + 90)
                  for k in range(count)]
    return tray + one.many(spots)


def pin(kit: Kit) -> Solid:
    wood = kit.material("wood", "#d8b078")
    return kit.capsule((-0.02, 0.02, -0.12), (0.02, 0.02, 0.12), 0.018, wood, 12) + kit.cylinder(
        0.06, 0.05, kit.material("food", "#f4ecd8", 0.7), (0.09, 0, 0.0), 20)


def raw(kit: Kit) -> Solid:
    roll = kit.capsule((-0.03, 0, 0), (0.03, 0, 0), 0.011, kit.material("food", "#b83a34", 0.4), 8)
    return _dish(kit, roll.many([(0.0, 0.026 + 0.014 * (j % 2), -0.05 + 0.018 * j, 8 * j) for j in range(6)]), 0.1)


def basket(kit: Kit) -> Solid:
    """A picnic basket with bread in it and a cloth over its rim."""
    wicker = kit.material("wood", "#b8864a")
    out = kit.lathe([(0, 0), (0.1, 0), (0.14, 0.1), (0.15, 0.13), (0.14, 0.13), (0, 0.03)], wicker, segments=28)
    out += kit.torus(0.13, 0.009, wicker, segments=24, sides=6).turn("x", 90).move(0, 0.14, 0)
    stick = kit.capsule((-0.05, 0.13, -0.05), (0.09, 0.24, 0.04), 0.028, kit.material("food", "#c98a3c", 0.5), 12)
    cloth = kit.box(0.16, 0.012, 0.24, kit.material("cloth", "#d8443c"), 0.005, (-0.04, 0.125, 0)).turn("z", -6)
    return out + stick + cloth


def sandwiches(kit: Kit) -> Solid:
    bread, green = kit.material("food", "#e2bf84", 0.6), kit.material("leaf", "#4f9a34")
    slice_ = kit.box(0.08, 0.012, 0.07, bread, 0.004)
    one = slice_ + kit.box(0.084, 0.006, 0.074, green, 0.002, (0, 0.012, 0)) + slice_.move(0, 0.018, 0)
    return _dish(kit, one.many([(-0.045, 0.014, 0.02, 10), (0.045, 0.014, 0.02, -14), (0.0, 0.014, -0.06, 4),
                                (0.0, 0.044, 0.0, 30)]))


def melon(kit: Kit) -> Solid:
    rind, flesh = kit.material("food", "#3a7a2c", 0.3), kit.material("food", "#d83a34", 0.2)
    one = kit.cylinder(0.075, 0.022, flesh, (0, 0.006, 0), 22) + kit.torus(0.076, 0.012, rind, (0, 0.017, 0), 22, 6)
    return _dish(kit, one.turn("x", 12).move(0, 0.016, 0))


DISHES: dict[str, tuple[Callable[[Kit], Solid], ...]] = {
    "dinner": (roast, salad, loaf, potatoes, jug),
    "chinese": (tureen, roast, fish, greens, balls),
    "breakfast": (loaf, fruit, jam, jug, biscuits),
    "tea": (pot, biscuits, sugar),
    "dumplings": (filling, done, pin, done, greens),
    "hotpot": (raw, greens, balls, raw, greens),
    "cake": (jug, fruit, biscuits),
    "picnic": (sandwiches, basket, melon, fruit, jug),
}
"""Kind of meal → its dishes, the middle one first."""
