"""Groceries on a shelf: bottles, tins, bread, flowers, heaps of fruit, fish; rows as in `goods`."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from skyscreen.forge.fittings.rows import BRIGHT, turned, walk
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

LABELS = ("#e8dfc4", "#c8a05c", "#e8e4da")


def bottles(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    h = min(0.85 * gap, 0.31)
    tones = rng.sample(("#1f4a2a", "#5a2a14", "#b8802c", "#7a1a1c", "#2a4a6a", "#d0c8a8", "#1a1a1c"), 4)
    shapes = [
        kit.lathe(
            [(0.12 * h, 0), (0.13 * h, 0.55 * h), (0.045 * h, 0.75 * h), (0.045 * h, h)],
            kit.material("ceramic", c, 0.12),
            segments=6,
        )
        + kit.lathe(
            [(0.135 * h, 0.15 * h), (0.135 * h, 0.37 * h)], kit.material("paper", rng.choice(LABELS)), segments=6
        )
        for c in tones
    ]
    return turned(kit, rng, length, shapes, 0.42 * h)


def cans(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    shapes = [
        kit.lathe([(0.045, 0), (0.045, 0.13), (0, 0.13)], kit.material("paint", c, 0.35), segments=7)
        + kit.lathe([(0.046, 0.04), (0.046, 0.09)], kit.material("paper", "#efe8d8"), segments=7)
        for c in rng.sample(BRIGHT, 3)
    ]
    return turned(kit, rng, length, shapes, 0.12)


def bread(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Round loaves, long loaves, rolls: a batch of each side by side."""
    crust = [kit.material("food", c) for c in ("#b9803f", "#a3672e", "#c8935a")]
    out, x = Solid(), -length / 2
    while x < length / 2 - 0.35:
        kind = rng.randrange(3)
        wide = (0.3, 0.22, 0.13)[kind]
        count = min((3, 3, 4)[kind], int((length / 2 - x) / wide))
        size = ((0.14, 0.085, 0.13), (0.075, 0.055, min(0.24, 0.5 * depth)), (0.058, 0.045, 0.058))[kind]
        one = kit.ellipsoid(*size, crust[kind], (0, 0.8 * size[1], 0), 10)
        rows = (0.0,) if kind < 2 else (-0.1, 0.03)
        out += one.many(
            [
                (x + wide * (k + 0.5), 0, z, rng.uniform(-12, 12), rng.uniform(0.9, 1.05))
                for k in range(count)
                for z in rows
            ]
        )
        x += wide * count + 0.04
    return out


def flowers(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Buckets of cut flowers, one sort each."""
    out = Solid()
    for n, (x, _) in enumerate(walk(rng, length, 0.27, 0.31, 0.04)):
        tone = rng.choice(("#d0304a", "#e8c01c", "#e58fa8", "#efe8e0", "#8a4ab0", "#e8702c"))
        out += kit.lathe(
            [(0.09, 0), (0.13, 0.24), (0.115, 0.24)],
            kit.material("steel", rng.choice(("#8a9298", "#3a4a44"))),
            (x, 0, 0),
            10,
        )
        spots = [(x + rng.uniform(-0.12, 0.12), 0.3 + rng.uniform(0, 0.2), rng.uniform(-0.12, 0.12)) for _ in range(11)]
        out += kit.leaves(
            spots, 0.16, 0.07, kit.material("leaf", "#4f7a34"), f"stems {n}", spread=0.7, heart=(x, 0.2, 0)
        )
        bloom = kit.material("petal", tone)
        out += kit.sphere(0.05, bloom, (0, 0, 0), 6).many(
            [(p[0] * 1.0, p[1] + 0.1, p[2], 0, rng.uniform(0.8, 1.25)) for p in spots]
        )
    return out


HEAP = {
    "tomato": "#b0281a",
    "leaf": "#2f5a20",
    "orange": "#d0701c",
    "aubergine": "#2f1640",
    "cabbage": "#8aa858",
    "carrot": "#c8601c",
    "potato": "#94703c",
    "pepper": "#b88a1c",
    "scallion": "#4f7a30",
    "apple": "#7a9a30",
}
"""Colour of the heap under what lies on top."""


def produce(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Heaps of vegetables and fruit, a sort every 35 cm."""
    out = Solid()
    count = max(round(length / 0.36), 1)
    step = length / count
    sorts = ("tomato", "leaf", "orange", "aubergine", "cabbage", "carrot", "potato", "pepper", "scallion", "apple")
    start = rng.randrange(len(sorts))
    for k in range(count):
        sort, x = sorts[(start + k) % len(sorts)], -length / 2 + step * (k + 0.5)
        heap = kit.ellipsoid(step * 0.46, 0.1, depth * 0.46, kit.material("food", HEAP[sort]), (x, 0, 0), 8)
        spots = [
            (
                x + step * 0.24 * (i - 1) + rng.uniform(-0.02, 0.02),
                0.07 + 0.04 * (2 - abs(i - 1) - abs(j - 1)) / 2,
                depth * 0.26 * (j - 1),
                rng.uniform(0, 360),
                rng.uniform(0.9, 1.3),
            )
            for i in range(3)
            for j in range(3)
        ]
        out += heap
        if sort in ("leaf", "scallion", "cabbage"):
            if sort == "cabbage":
                out += kit.sphere(0.085, kit.material("leaf", "#a8c070"), (0, 0.03, 0), 7).many(spots[::2])
            else:
                green = kit.material("leaf", "#3f7a2c" if sort == "leaf" else "#6aa040")
                wide = 0.1 if sort == "leaf" else 0.02
                out += kit.leaves([p[:3] for p in spots], 0.2, wide, green, f"greens {k}", spread=0.6)
            continue
        tone, size = {
            "tomato": ("#c8301c", (0.045, 0.04, 0.045)),
            "orange": ("#e8802c", (0.045, 0.045, 0.045)),
            "aubergine": ("#3a1a4a", (0.035, 0.035, 0.1)),
            "carrot": ("#e0702c", (0.022, 0.022, 0.1)),
            "potato": ("#a8804c", (0.05, 0.038, 0.045)),
            "pepper": ("#d0a01c", (0.045, 0.05, 0.045)),
            "apple": ("#8fae3a", (0.045, 0.043, 0.045)),
        }[sort]
        out += kit.ellipsoid(*size, kit.material("food", tone), (0, 0, 0), 6).many(spots)
    return out


def fish(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Whole fish on crushed ice."""
    ice = kit.box(length, 0.05, depth, kit.material("snow"), 0.01)
    skin = kit.material("steel", "#8fa0a8")
    body = kit.ellipsoid(0.045, 0.035, 0.17, skin, (0, 0, 0), 9) + kit.facet(
        [(-0.06, 0, -0.22), (0.06, 0, -0.22), (0, 0, -0.15)], skin
    )
    count = int(length / 0.13)
    return ice + body.many(
        [
            (-length / 2 + 0.13 * (k + 0.5), 0.075, 0.02, rng.uniform(-10, 10), rng.uniform(0.8, 1.1))
            for k in range(count)
        ]
    )
