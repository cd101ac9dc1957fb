"""What stands in streets of any time: lights, carts, wells, fountains, columns, gates, walls, arches."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from skyscreen.forge.buildings import lanterns, swung
from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def torch(kit: Kit) -> Solid:
    """A pole with an iron basket, 1.8 m."""
    iron = kit.material("iron")
    return kit.cylinder(0.05, 1.5, kit.material("wood", "#4a3424"), (0, 0, 0), 6) + kit.lathe([(0.06, 1.45), (0.17, 1.72), (0.15, 1.72), (0.05, 1.5)], iron, segments=8) + kit.blaze(0.2, 0.42, at=(0, 1.64, 0))


def brazier(kit: Kit) -> Solid:
    """A bronze bowl on three legs."""
    bronze = kit.material("brass", "#6a4a2c")
    legs = kit.ropes([((0.3 * math.sin(a), 0, 0.3 * math.cos(a)), (0.16 * math.sin(a), 1.5, 0.16 * math.cos(a)), 0.03) for a in (0, 2.09, 4.19)], bronze, 5)
    return legs + kit.lathe([(0.08, 1.42), (0.3, 1.6), (0.36, 1.72), (0.3, 1.72), (0, 1.6)], bronze, segments=12) + kit.blaze(0.5, 0.6, at=(0, 1.66, 0))


def gas_lamp(kit: Kit) -> Solid:
    """A fluted cast-iron post with a four-sided lantern, 3.6 m."""
    iron = kit.material("iron", "#1c1f22")
    post = kit.lathe([(0.2, 0), (0.2, 0.15), (0.11, 0.4), (0.08, 0.9), (0.05, 2.8), (0.1, 2.85), (0.05, 2.95)], iron, segments=10)
    bar = kit.ropes([((-0.35, 2.6, 0), (0.35, 2.6, 0), 0.025)], iron, 5)
    glass = kit.tower([(0.13, 2.95), (0.2, 3.35)], kit.material("lamp", "#ffc070", emission=7.0))
    return post + bar + glass + kit.tower([(0.24, 3.35), (0.05, 3.55), (0.02, 3.7)], iron)


def post_lantern(kit: Kit) -> Solid:
    """A red lantern on a crook."""
    wood = kit.material("wood", "#4a2418")
    out = kit.cylinder(0.06, 3.0, wood, (0, 0, 0), 7) + kit.tube([(0, 2.9, 0), (0, 3.15, 0.15), (0, 3.1, 0.5)], 0.04, wood, 5, smooth=3)
    return out + lanterns.lantern(kit, 0.26).move(0, 3.1, 0.5)


def stone_lantern(kit: Kit) -> Solid:
    """A tōrō of granite, 1.8 m."""
    stone = kit.material("stone", "#8f8c84")
    out = kit.lathe([(0.38, 0), (0.34, 0.2), (0.16, 0.3), (0.14, 1.0), (0.34, 1.1), (0.34, 1.18)], stone, segments=6)
    out += kit.lathe([(0.2, 1.18), (0.2, 1.48)], kit.material("lamp", "#ffb860", emission=3.0).but(colour=kit.colour("#8a7a60")), segments=6)
    return out + kit.lathe([(0.52, 1.48), (0.2, 1.68), (0.06, 1.76), (0.09, 1.86), (0, 1.95)], stone, segments=6)


def cart(kit: Kit, load: str = "#b8964c") -> Solid:
    """A two-wheeled cart with a load, its shafts to +Z."""
    wood, dark = kit.material("planks", "#7a5a3a"), kit.material("wood", "#4a3424")
    wheel = kit.torus(0.6, 0.06, dark, (0, 0, 0), 18, 5).turn("z", 90) + kit.ropes([((0, 0.58 * math.cos(a), 0.58 * math.sin(a)), (0, -0.58 * math.cos(a), -0.58 * math.sin(a)), 0.03) for a in (0, 0.785, 1.57, 2.356)], dark, 4)
    out = kit.box(1.2, 0.1, 2.2, wood, 0.0, (0, 0.72, -0.1)) + sum((kit.box(0.06, 0.45, 2.2, wood, 0.0, (s * 0.6, 0.8, -0.1)) for s in (-1, 1)), Solid())
    out += sum((wheel.move(s * 0.75, 0.65, 0) for s in (-1, 1)), Solid()) + kit.ropes([((s * 0.45, 0.75, 0.9), (s * 0.35, 0.5, 2.7), 0.045) for s in (-1, 1)], dark, 5)
    return out + kit.ellipsoid(0.55, 0.45, 0.95, kit.material("grass", load), (0, 1.15, -0.1), 10)


def well(kit: Kit) -> Solid:
    stone, oak = kit.material("stone", "#8c8577"), kit.material("wood", "#4a3020")
    out = kit.lathe([(0.95, 0), (0.95, 0.8), (1.02, 0.85), (1.02, 0.95), (0.75, 0.95), (0.72, 0.2), (0, 0.2)], stone)
    out += sum((kit.box(0.14, 2.2, 0.14, oak, 0.0, (s * 0.9, 0, 0)) for s in (-1, 1)), Solid())
    slope = kit.box(2.5, 0.08, 1.25, kit.material("tile", "#6a3c2c"), 0.0).turn("x", 40).move(0, 2.45, 0.46)
    return out + slope + slope.mirror("z") + kit.ropes([((-0.95, 1.5, 0), (1.15, 1.5, 0), 0.07)], oak, 6)


def fountain(kit: Kit, radius: float = 3.2) -> Solid:
    """A basin with two bowls and a jet."""
    stone, water, r = kit.material("stone", "#b0a894"), kit.material("pane", "#5a8a98"), radius
    out = kit.lathe([(r, 0), (r, 0.55), (r + 0.1, 0.6), (r + 0.1, 0.72), (r - 0.25, 0.72), (r - 0.25, 0.5)], stone, segments=32)
    out += kit.lathe([(r - 0.25, 0.55), (0, 0.56)], water, segments=28)
    out += kit.lathe([(0.7, 0.5), (0.35, 0.8), (0.28, 1.7), (1.3, 2.0), (1.35, 2.15), (1.1, 2.1), (0, 2.05)], stone, segments=20)
    out += kit.lathe([(0.2, 2.1), (0.16, 2.9), (0.6, 3.1), (0.62, 3.2), (0, 3.15)], stone, segments=14)
    spray = kit.material("snow", "#e8f0f4")
    arcs = [[(0.55 * math.cos(a), 3.2, 0.55 * math.sin(a)), (0.85 * math.cos(a), 3.0, 0.85 * math.sin(a)), (1.05 * math.cos(a), 2.2, 1.05 * math.sin(a))] for a in (0.52 * k for k in range(12))]
    return out + kit.strips(arcs, [0.03, 0.06, 0.1], spray, [(-math.sin(0.52 * k), 0, math.cos(0.52 * k)) for k in range(12)]) + kit.cone(0.09, 1.0, spray, (0, 3.2, 0), 6)


def column(kit: Kit, height: float = 8.0, broken: float = 1.0, order: str = "doric", tone: Any = "#d8d0bc") -> Solid:
    """A fluted column; `broken` is the share that still stands."""
    stone, r, h = kit.material("stone", tone), 0.065 * height, height * broken
    n = 18
    profile = [(r * 1.25, 0), (r * 1.25, 0.12 * r * 4), (r, 0.2 * r * 4), (r * (1 - 0.18 * broken), h - (1.4 * r if broken == 1 else 0))]
    out = kit.lathe([*profile, (0, h - (1.4 * r if broken == 1 else -0.2 * r))], stone, segments=n)
    if broken == 1:
        out += kit.lathe([(r * 0.82, h - 1.4 * r), (r * 1.3, h - 0.5 * r), (r * 1.3, h - 0.35 * r)], stone, segments=n) + kit.box(2.8 * r, 0.35 * r, 2.8 * r, stone, 0.0, (0, h - 0.35 * r, 0))
        if order == "corinthian" and kit.detail > 0.4:
            leaf = kit.facet([(-0.3 * r, 0, 0.85 * r), (0.3 * r, 0, 0.85 * r), (0.2 * r, 0.8 * r, 1.35 * r), (-0.2 * r, 0.8 * r, 1.35 * r)], stone)
            out += leaf.copy_round(8).move(0, h - 1.4 * r, 0)
    return out


def arch(kit: Kit, width: float = 12.0, height: float = 13.0, depth: float = 5.0, tone: Any = "#cfc4ac", top: float = 3.0) -> Solid:
    """A triumphal arch or a plain gate across z = 0."""
    stone, x = kit.material("stone", tone), width / 2
    r, spring = width * 0.22, height * 0.5
    arc = [(r * math.cos(a), spring + r * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
    outline = [(x, 0), (x, height), (-x, height), (-x, 0), (-r, 0), *arc[::-1], (r, 0)]
    out = kit.extrude(outline, depth, stone) + kit.box(width + 0.8, 0.5, depth + 0.8, stone, 0.0, (0, height - top, 0)) + kit.box(width + 0.6, 0.45, depth + 0.6, stone, 0.0, (0, height - 0.4, 0))
    post = kit.lathe([(0.5, 0), (0.45, 0.4), (0.36, 0.5), (0.32, height - top - 0.6), (0.48, height - top)], stone, segments=10)
    return out + post.many([(s * p, 0, z * (depth / 2 + 0.3)) for s in (-1, 1) for p in (x - 0.7, r + 0.8) for z in (-1, 1)])


def wall(kit: Kit, length: float = 40.0, height: float = 9.0, thick: float = 4.0, tone: Any = "#8a8074", material: str = "brick") -> Solid:
    """A city wall along x with battlements, its outer face at z = thick / 2, leaning a little."""
    paint, x = kit.material(material, tone), length / 2
    lean = thick * 0.16
    out = kit.extrude([(-thick / 2 - lean, 0), (thick / 2 + lean, 0), (thick / 2, height), (-thick / 2, height)], length, paint).turn("y", 90)
    tooth = kit.box(1.1, 1.5, 0.5, paint, 0.0)
    out += tooth.many([(-x + 0.9 + 1.8 * k, height, s * (thick / 2 - 0.25)) for k in range(int(length / 1.8)) for s in (-1, 1)])
    return out + kit.box(length, 0.15, thick, paint, 0.0, (0, height - 0.1, 0))


def city_gate(kit: Kit, width: float = 34.0, height: float = 11.0, depth: float = 16.0, storeys: int = 2, openings: int = 3, board: str = "") -> Solid:
    """A Chinese city gate (城楼): a brick terrace with arched ways and a timber hall of red columns above, along x."""
    brick = kit.material("brick", "#7a7670")
    x = width / 2
    profile = [(-depth / 2 - 1.2, 0), (depth / 2 + 1.2, 0), (depth / 2, height), (-depth / 2, height)]
    r = 2.3
    arc = [(r * math.cos(a), 4.0 + r * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))]
    ways = [0.0] if openings == 1 else [-7.5, 0.0, 7.5]
    cut = [(x, 0), (x, height), (-x, height), (-x, 0)]
    for way in ways:  # the ways are walked in order from −x to +x along the foot
        cut += [(way - r, 0), *((way + a, b) for a, b in arc[::-1]), (way + r, 0)]
    out = kit.extrude(cut, depth, brick)
    ring = kit.extrude([(1.18 * a, 4.0 + (b - 4.0) * 1.18) for a, b in arc] + [(-r, 4.0), *((a, b) for a, b in arc[::-1])][1:], depth + 0.4, kit.material("stone", "#a8a090"))
    out += ring.many([(way, 0, 0) for way in ways])
    out += kit.extrude(profile, 3.0, brick).turn("y", 90).many([(-x - 1.4, 0, 0), (x + 1.4, 0, 0)])
    tooth = kit.box(1.1, 1.3, 0.5, brick, 0.0)
    out += tooth.many([(-x + 0.9 + 1.9 * k, height, s * (depth / 2 - 0.25)) for k in range(int(width / 1.9)) for s in (-1, 1)])
    red, green = kit.material("paint", "#8f2a1e", 0.5), kit.material("paint", "#2c6a54", 0.6)
    tiles, paper = kit.material("tile", "#3f4a44"), kit.material("lamp", "#ffcf88", emission=1.3).but(colour=kit.colour("#a8895c"))
    y, w, d = height, width * 0.78, depth * 0.62
    for k in range(storeys):
        high = 4.6 - 0.6 * k
        out += kit.box(w - 2.4, high, d - 2.4, kit.material("plaster", "#d8ccb4"), 0.0, (0, y, 0))
        post = kit.cylinder(0.3, high, red, (0, 0, 0), 10)
        n = max(round(w / 3.2), 3)
        out += post.many([(-w / 2 + 0.5 + (w - 1) * j / n, y, s * (d / 2 - 0.4)) for j in range(n + 1) for s in (-1, 1)])
        pane = kit.panel(w / n * 0.62, high * 0.5, paper)
        out += pane.many([(-w / 2 + 0.5 + (w - 1) * (j + 0.5) / n, y + high * 0.5, d / 2 - 1.15) for j in range(n)]) + pane.turn("y", 180).many([(-w / 2 + 0.5 + (w - 1) * (j + 0.5) / n, y + high * 0.5, -d / 2 + 1.15) for j in range(n)])
        out += kit.box(w + 0.4, 0.5, d + 0.2, green, 0.0, (0, y + high - 0.5, 0)) + kit.box(w + 0.6, 0.18, d + 0.4, red, 0.0, (0, y + 0.9, 0))
        rise = 5.2 if k == storeys - 1 else 2.4
        out += swung.hipped_roof(kit, w + 4.6, d + 4.6, rise, tiles, red, 1.1).move(0, y + high, 0)
        y, w, d = y + high + 1.6, w * 0.88, d * 0.84
    if board:
        out += kit.box(1.5 * len(board) + 0.8, 1.9, 0.2, kit.material("paint", "#1c2a4a"), 0.0, (0, height + 2.6, depth * 0.31 + 0.3)) + kit.text(board, 1.3, kit.material("brass"), depth=0.05).move(0, height + 3.55, depth * 0.31 + 0.42)
    return out


def stall(kit: Kit, kind: int = 0, cloth: Any = "#b3402c", lamp: Any = "#ffd090") -> Solid:
    """A booth 2.6 m wide: a counter with goods, a striped roof, a lamp."""
    rng, wood = kit.random(f"stall {kind}"), kit.material("planks", "#7a5a3c")
    a, b = kit.material("cloth", cloth), kit.material("cloth", "#efe3c4")
    out = kit.box(2.6, 0.85, 0.08, wood, 0.0, (0, 0, 0.5)) + kit.box(2.6, 0.06, 1.1, wood, 0.0, (0, 0.85, 0))
    out += kit.ropes([((x, 0, z), (x, 2.3 if z > 0 else 2.6, z), 0.04) for x in (-1.25, 1.25) for z in (0.6, -0.6)], wood, 5)
    for k in range(8):
        out += kit.sheet(lambda u, v, k=k: (-1.45 + 0.3625 * (k + v), 2.65 - 0.45 * u, -0.8 + 1.7 * u), 1, 1, a if k % 2 else b, flip=True)
        out += kit.sheet(lambda u, v, k=k: (-1.45 + 0.3625 * (k + v), 2.2 - 0.28 * u, 0.9), 1, 1, a if k % 2 else b, flip=True)
    tones = (("#b3161b", "#e0902c", "#7fa03a"), ("#b9803f", "#d8b070", "#8a4a2a"), ("#c8203a", "#e8c01c", "#f0f0e8"), ("#e8d8b0", "#d8641a", "#6a3a20"))[kind % 4]
    ball = [kit.material("food", tone) for tone in tones]
    for k, paint in enumerate(ball):
        heap = [(rng.uniform(-0.36, 0.36) + 0.85 * (k - 1), 0.98 + rng.uniform(0, 0.12), rng.uniform(-0.35, 0.35)) for _ in range(kit.n(14, 5))]
        out += kit.sphere(0.09, paint, (0, 0, 0), 6).many(heap)
    return out + kit.sphere(0.1, kit.material("lamp", lamp, emission=5.0), (0, 2.15, 0.4), 8)


def obelisk(kit: Kit, height: float = 14.0, tone: Any = "#b08a6a") -> Solid:
    stone, r = kit.material("stone", tone), height * 0.06
    return kit.box(4 * r, 0.12 * height, 4 * r, stone, 0.0) + kit.tower([(r, 0.12 * height), (0.72 * r, 0.92 * height), (0.0, height)], stone)


def bunting(kit: Kit, start: Any, end: Any, count: int = 14, sag: float = 0.8, tones: tuple[str, ...] = ("#c0402c", "#e8c01c", "#2f6a8a", "#efe3c4", "#3f8a4a")) -> Solid:
    """Flags on a line between two points."""
    spots = [tuple(a + (b - a) * k / count for a, b in zip(start, end, strict=True)) for k in range(count + 1)]
    spots = [(x, y - sag * math.sin(math.pi * k / count), z) for k, (x, y, z) in enumerate(spots)]
    out = kit.ropes([(a, b, 0.01) for a, b in pairwise(spots)], kit.material("rope"), 3)
    for k, (x, y, z) in enumerate(spots[1:-1]):
        paint: Paint = kit.material("cloth", tones[k % len(tones)])
        out += kit.extrude([(-0.17, 0), (0.17, 0), (0, -0.4)], 0.01, paint).move(x, y, z).sway(0.8, y, y - 0.4)
    return out
