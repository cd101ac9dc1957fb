"""What stands in the country: barns, silos, cypresses, fruit trees."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def barn(kit: Kit) -> Solid:
    """A gambrel barn 11 × 16 m: red boards, white trim, a great door with a cross, its front at z = 0."""
    red, white, roof = kit.material("planks", "#8f2a20"), kit.material("paint", "#e8e2d6", 0.6), kit.material("tile", "#5a5854")
    out = kit.box(11, 5, 16, red, 0.0, (0, 0, -8))
    out += kit.extrude([(-5.5, 0), (5.5, 0), (4.0, 2.9), (0, 4.4), (-4.0, 2.9)], 16, red).move(0, 5, -8)
    for s in (-1, 1):
        for (x0, y0), (x1, y1) in (((6.0, 4.5), (4.05, 8.0)), ((4.1, 8.0), (0, 9.55))):
            skin = lambda u, v, a=(x0, y0), b=(x1, y1), s=s: (s * (a[0] + (b[0] - a[0]) * u), a[1] + (b[1] - a[1]) * u, 0.5 - 17 * v)
            out += kit.sheet(skin, 1, 2, roof, flip=s < 0)
    bars = [((-1.8, 0, 0.1), (1.8, 3.8, 0.1), 0.09), ((1.8, 0, 0.1), (-1.8, 3.8, 0.1), 0.09), ((-1.9, 3.85, 0.1), (1.9, 3.85, 0.1), 0.1)]
    bars += [((s * 1.85, 0, 0.1), (s * 1.85, 3.9, 0.1), 0.1) for s in (-1, 1)]
    bars += [((s * 5.5, 5, 0.06), (s * 4.0, 7.9, 0.06), 0.12) for s in (-1, 1)] + [((s * 4.0, 7.9, 0.06), (0, 9.4, 0.06), 0.12) for s in (-1, 1)]
    return out + kit.ropes(bars, white, 4) + kit.box(1.5, 1.6, 0.14, white, 0.0, (0, 5.8, 0.04))


def silo(kit: Kit) -> Solid:
    """A banded steel silo, 12.5 m high."""
    steel = kit.material("steel", "#9aa0a2", 0.5)
    rings = sum((kit.torus(2.22, 0.05, steel, (0, 1.2 * k, 0), 28, 5) for k in range(1, 9)), Solid())
    return kit.lathe([(2.2, 0), (2.2, 10.5), (1.9, 11.3), (1.0, 12.2), (0, 12.5)], steel, segments=28) + rings


def cypress(kit: Kit, height: float = 11.0) -> Solid:
    """A columnar cypress: a dark spindle rough with leaf."""
    rng, h = kit.random("cypress"), height
    dark = kit.material("needle", "#26381f")
    profile = [(0.02, 0.4), (0.10 * h, 0.16 * h), (0.105 * h, 0.4 * h), (0.07 * h, 0.75 * h), (0.0, h)]
    out = kit.cylinder(0.16, 0.8, kit.material("bark"), (0, 0, 0), 7) + kit.lathe(profile, dark, segments=10)
    spots = []
    for _ in range(420):
        t, a = rng.random() ** 0.8, rng.uniform(0, 6.2832)
        r = 0.11 * h * math.sin(math.pi * min(t * 0.75 + 0.18, 1.0)) ** 0.8
        spots.append((r * math.cos(a), 0.06 * h + 0.92 * h * t, r * math.sin(a)))
    return (out + kit.leaves(spots, 0.7, 0.26, kit.material("leaf", "#30482a"), spread=0.6, heart=(0, -2.0, 0))).sway(0.12, 0, h)


def fruit_tree(kit: Kit, seed: int = 0, season: str = "summer") -> Solid:
    """A low round apple tree 4 m high, with red fruit; in spring all blossom, in winter bare."""
    rng, bark = kit.random(f"fruit {seed}"), kit.material("bark")
    out = kit.tube([(0, 0, 0), (0.06, 0.7, 0.04), (0, 1.3, 0)], [0.17, 0.12, 0.12], bark, 8, smooth=2)
    ends = []
    for k in range(6):
        a = 1.05 * k + rng.random()
        tip = (1.15 * math.cos(a), rng.uniform(2.2, 3.1), 1.15 * math.sin(a))
        out += kit.tube([(0, 1.2, 0), (0.55 * tip[0], 1.75, 0.55 * tip[2]), tip], [0.09, 0.06, 0.02], bark, 5)
        ends.append(tip)
    if season == "winter":
        return out
    spots = []
    for _ in range(620):
        a, y = rng.uniform(0, 6.2832), rng.uniform(-1, 1)
        r = math.sqrt(1 - y * y) * rng.uniform(0.75, 1.05)
        spots.append((1.75 * r * math.cos(a), 2.55 + 1.2 * y, 1.75 * r * math.sin(a)))
    tone = {"spring": "#f0d0d6", "autumn": "#a88a30"}.get(season, "#4c7a2c")
    out += kit.leaves(spots, 0.26, 0.16, kit.material("petal" if season == "spring" else "leaf", tone), spread=0.7, heart=(0, 2.0, 0))
    if season != "spring":
        apple = kit.sphere(0.07, kit.material("apple", "#b3201b"), (0, 0, 0), 7)
        few = [(x, y - 0.06, z) for x, y, z in spots[: kit.n(46, 10)]]
        out += apple.many(few)
    return out.sway(0.2, 1.4, 3.8)


def letterbox(kit: Kit) -> Solid:
    """A metal letter box on a post with a red flag."""
    steel = kit.material("paint", "#4a5a6a", 0.4)
    return kit.box(0.1, 1.05, 0.1, kit.material("wood", "#8a6a48"), 0.0) + kit.box(0.2, 0.16, 0.46, steel, 0.05, (0, 1.05, 0.05)) + kit.box(0.02, 0.14, 0.06, kit.material("paint", "red"), 0.0, (0.11, 1.16, 0.1))
