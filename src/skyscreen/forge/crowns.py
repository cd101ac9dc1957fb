"""Garden and street trees by habit: how the boughs go, what hangs on them. Metres; bases for single species."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.nouns.model import Model


def tree(
    kit: Kit,
    height: float,
    bark: Paint,
    leaf: Paint | None,
    *,
    seed: int = 0,
    habit: str = "spreading",
    girth: float = 0.04,
    boughs: int = 7,
    fork: float = 0.3,
    spread: float = 0.34,
    leaves: int = 1100,
    length: float = 0.075,
    width: float = 0.05,
    bloom: Paint | None = None,
    fruit: Solid | None = None,
    count: int = 0,
) -> Model:
    """A whole tree of a habit: 'spreading', 'upright' (narrow) or 'weeping' (curtains that hang to the ground).

    Args:
        girth: the trunk's radius in heights; fork: where the boughs start; spread: the crown's half width in heights.
        leaf: None: bare.
        leaves, length, width: cards, and their size in heights.
        bloom: blossom among the leaves, half as many again.
        fruit: `count` copies among the leaves.
    """
    rng, h = kit.random(f"tree {habit} {seed}"), height
    wood = kit.tube(
        [(0, 0, 0), (0.015 * h, 0.5 * fork * h, 0.01 * h), (0, fork * h, 0)],
        [1.25 * girth * h, 0.9 * girth * h, 0.8 * girth * h],
        bark,
        9,
        smooth=3,
    )
    twigs: list[tuple[tuple[float, ...], tuple[float, ...], float]] = []
    ends: list[tuple[float, float, float, float]] = []
    for k in range(boughs):
        a = 2.4 * k + rng.uniform(-0.3, 0.3)
        share = (k + 0.5) / boughs
        if habit == "upright":
            out, up = spread * h * (0.9 - 0.75 * share), (fork + (0.92 - fork) * (0.25 + 0.75 * share)) * h
        else:
            out, up = (
                spread * h * (0.75 + 0.25 * rng.random()) * (1.0 - 0.75 * max(share - 0.55, 0)),
                (0.56 + 0.32 * share) * h,
            )
        mid = (0.45 * out * math.cos(a), 0.45 * fork * h + 0.55 * up + 0.02 * h, 0.45 * out * math.sin(a))
        end = (out * math.cos(a), up, out * math.sin(a))
        start = (0, (fork if habit != "upright" else fork + (0.6 - fork) * share) * h * 0.96, 0)
        wood += kit.tube([start, mid, end], [0.55 * girth * h, 0.34 * girth * h, 0.12 * girth * h], bark, 6, smooth=2)
        for _ in range(kit.n(9 if leaf is not None else 16, 4)):
            t = rng.uniform(0.35, 1.0)
            foot = tuple(m + (e - m) * t for m, e in zip(mid, end, strict=True))
            reach = (0.16 + 0.1 * rng.random()) * h * spread / 0.34
            b, lift = rng.uniform(0, 6.283), rng.uniform(0.1, 0.8) if habit != "weeping" else rng.uniform(0.05, 0.35)
            tip = (foot[0] + reach * math.cos(b), foot[1] + reach * lift, foot[2] + reach * math.sin(b))
            twigs.append((foot, tip, 0.05 * girth * h + 0.001 * h))
            if leaf is None:  # a bare crown shows its finest twigs
                for _ in range(3):
                    c = b + rng.uniform(-0.9, 0.9)
                    at = tuple(f + (t2 - f) * rng.uniform(0.4, 1) for f, t2 in zip(foot, tip, strict=True))
                    twigs.append(
                        (
                            at,
                            (
                                at[0] + 0.09 * h * math.cos(c),
                                at[1] + 0.07 * h * rng.uniform(0.2, 1.2),
                                at[2] + 0.09 * h * math.sin(c),
                            ),
                            0.0016 * h,
                        )
                    )
            ends.append((*tip, rng.uniform(0.07, 0.12) * h))
    crown = kit.ropes(twigs, bark, 4)
    facts = {"trunk_radius": girth * h}
    if leaf is None:
        return kit.model(wood + crown.sway(0.3, 0.3 * h, h), colliders="none", facts=facts)
    if habit == "weeping":
        return kit.model(wood + crown, _curtain(kit, ends, h, leaf, bark, rng), colliders="none", facts=facts)
    spots = []
    for _ in range(leaves):
        x, y, z, r = ends[rng.randrange(len(ends))]
        d = [rng.gauss(0, 1) for _ in range(3)]
        s = r * rng.uniform(0.3, 1.1) / math.sqrt(sum(c * c for c in d))
        spots.append((x + d[0] * s, y + 0.8 * d[1] * s, z + d[2] * s))
    heart = (0, 0.62 * h, 0)
    foliage = kit.leaves(spots, length * h, width * h, leaf, spread=0.9, heart=heart)
    if bloom is not None:
        foliage += kit.leaves(
            [(x, y + 0.01 * h, z) for x, y, z in spots[::2]],
            0.6 * length * h,
            0.9 * width * h,
            bloom,
            "bloom",
            0.0,
            1.0,
            heart,
        )
    if kit.detail < 0.4:  # afar the gaps between fewer cards are filled by what is dark behind them
        dark = kit.material("needle", kit.mix(leaf.colour, "black", 0.2))
        step = max(len(ends) // 12, 1)
        foliage += sum(
            (kit.ellipsoid(1.1 * r, 0.8 * r, 1.1 * r, dark, (x, y, z), 30) for x, y, z, r in ends[::step]), Solid()
        )
    if fruit is not None:
        foliage += fruit.many([spots[rng.randrange(len(spots))] for _ in range(count)])
    return kit.model(wood, (crown + foliage).sway(0.5, 0.3 * h, h, 1.3), colliders="none", facts=facts)


def _curtain(kit: Kit, ends: list[tuple[float, float, float, float]], h: float, leaf: Paint, bark: Paint, rng) -> Solid:
    """Long thin twigs that hang down, each with two rows of narrow leaves."""
    lines, spots = [], []
    for x, y, z, _ in ends:
        for _ in range(2):
            out = math.hypot(x, z) or 1.0
            lx, lz = x + 0.05 * h * rng.gauss(0, 1), z + 0.05 * h * rng.gauss(0, 1)
            drop = min(y - 0.06 * h, rng.uniform(0.32, 0.62) * h)
            end = (lx + 0.06 * h * x / out, y - drop, lz + 0.06 * h * z / out)
            lines.append(((x, y, z), (lx, y - 0.25 * drop, lz), 0.0016 * h))
            lines.append(((lx, y - 0.25 * drop, lz), end, 0.0012 * h))
            spots += [
                (lx + (end[0] - lx) * t, y - drop * (0.2 + 0.8 * t), lz + (end[2] - lz) * t)
                for t in (k / 11 for k in range(12))
            ]
    made = kit.ropes(lines, bark, 3)
    # Each spot hangs a pair of ribbons: a willow's leaf is ten times as long as wide and points down.
    keep = spots[:: max(round(1.4 / max(kit.detail, 0.34)), 1)]
    paths, across = [], []
    for k, (x, y, z) in enumerate(keep):
        a = 2.4 * k
        for s in (0.0, 3.1):
            dx, dz = math.cos(a + s), math.sin(a + s)
            paths.append(
                [
                    (x, y, z),
                    (x + 0.016 * h * dx, y - 0.022 * h, z + 0.016 * h * dz),
                    (x + 0.02 * h * dx, y - 0.06 * h, z + 0.02 * h * dz),
                ]
            )
            across.append((-dz, 0.0, dx))
    grow = 1.0 if kit.detail > 0.5 else 1.5
    made += kit.strips(paths, [0.004 * h, 0.011 * h * grow, 0.002 * h], leaf, across)
    tops = [
        (x, y - 0.02 * h * k, z) for x, y, z, _ in ends for k in range(4)
    ]  # the twigs do not stand bare over the curtain
    made += kit.leaves(tops, 0.09 * h, 0.02 * h, leaf, droop=0.5, heart=(0, 0.5 * h, 0))
    return made.sway(0.8, 0.05 * h, 0.8 * h, 1.0)
