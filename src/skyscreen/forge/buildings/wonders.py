"""Things of leisure and of tales: Ferris wheels, slides, goals, ruins, jade halls, coral domes, clouds, gravestones."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from skyscreen.forge.buildings import swung
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def ferris_wheel(kit: Kit, radius: float = 24.0) -> Solid:
    """A wheel of cabins in the plane z = 0, its lights on at night."""
    white, glow, r = kit.material("paint", "#e8eaec", 0.4), kit.material("neon", "#ff70b0", emission=3.0), radius
    hub, n, rows = radius * 1.15, 20, []
    for k in range(n):
        a, b = 6.2832 * k / n, 6.2832 * (k + 1) / n
        for z in (-1.2, 1.2):
            rows += [((0, hub, z), (r * math.cos(a), hub + r * math.sin(a), z), 0.09), ((r * math.cos(a), hub + r * math.sin(a), z), (r * math.cos(b), hub + r * math.sin(b), z), 0.16)]
    rows += [((s * 0.6 * r, 0, z), (0, hub, z * 0.7), 0.5) for s in (-1, 1) for z in (-3.2, 3.2)]
    out = kit.ropes(rows, white, 5) + kit.cylinder(1.1, 3.4, white, (0, 0, 0), 14).turn("x", 90).move(0, hub, -1.7)
    for k, tone in enumerate(("#c8303a", "#e8b01c", "#2a7ac0", "#3a9a5a")):
        cab = kit.ellipsoid(1.15, 1.1, 1.1, kit.material("paint", tone, 0.3), (0, -1.4, 0), 10) + kit.box(1.9, 0.7, 1.9, kit.material("pane", "#2c3a44"), 0.2, (0, -1.5, 0))
        out += cab.many([(r * math.cos(6.2832 * j / n), hub + r * math.sin(6.2832 * j / n), 0) for j in range(k, n, 4)])
    return out + kit.ropes([((r * 0.99 * math.cos(a), hub + r * 0.99 * math.sin(a), 1.4), (r * 0.99 * math.cos(a + 0.1), hub + r * 0.99 * math.sin(a + 0.1), 1.4), 0.1) for a in (6.2832 * k / 40 for k in range(40))], glow, 3)


def carousel(kit: Kit) -> Solid:
    """A merry-go-round with a striped roof and horses on poles."""
    gold, white = kit.material("brass"), kit.material("paint", "#f0e8dc", 0.4)
    out = kit.cylinder(5.2, 0.5, white, (0, 0, 0), 28) + kit.cylinder(1.1, 4.2, kit.material("paint", "#c8607a", 0.4), (0, 0.5, 0), 16)
    for k in range(20):
        a, b = 6.2832 * k / 20, 6.2832 * (k + 1) / 20
        paint = kit.material("cloth", "#c8303a" if k % 2 else "#f0e8dc")
        out += kit.facet([(5.8 * math.sin(a), 4.2, 5.8 * math.cos(a)), (5.8 * math.sin(b), 4.2, 5.8 * math.cos(b)), (0, 6.6, 0)], paint, 0.02)
        out += kit.sphere(0.12, kit.material("lamp", "#ffd890", emission=4.0), (5.8 * math.sin(a), 4.1, 5.8 * math.cos(a)), 6)
    for k in range(10):
        a = 0.6283 * k
        x, z, y = 4.0 * math.sin(a), 4.0 * math.cos(a), 1.3 + 0.3 * (k % 2)
        tone = kit.material("paint", ("#f0ece4", "#8a5a3a", "#2c2a2c")[k % 3], 0.4)
        horse = kit.ellipsoid(0.24, 0.28, 0.62, tone, (0, 0, 0), 10) + kit.capsule((0, 0.15, 0.5), (0, 0.6, 0.8), 0.14, tone, 8) + kit.ellipsoid(0.11, 0.12, 0.26, tone, (0, 0.68, 0.95), 8)
        horse += kit.ropes([((s * 0.14, -0.1, z_), (s * 0.16, -0.7, z_ + 0.15), 0.06) for s in (-1, 1) for z_ in (-0.4, 0.4)], tone, 5)
        out += horse.turn("y", math.degrees(a) + 90).move(x, y, z) + kit.ropes([((x, 0.5, z), (x, 4.3, z), 0.05)], gold, 5)
    return out


def coaster(kit: Kit, length: float = 120.0) -> Solid:
    """The track of a roller coaster along x: hills and a loop on trestles."""
    rail, iron = kit.material("paint", "#d8402c", 0.4), kit.material("paint", "#e8e4da", 0.5)
    path = []
    for k in range(121):
        t = k / 120
        x = -length / 2 + length * t
        path.append((x, 4 + 11 * (1 + math.cos(6.2832 * 2.5 * t)) * (1 - 0.45 * t), 2.0 * math.sin(9 * t)))
    loop = [(10 + 7.5 * math.sin(a), 11.5 - 7.5 * math.cos(a), 5 + 0.5 * a) for a in (6.2832 * k / 30 for k in range(31))]
    out = sum((kit.tube([(x, y, z + s * 0.7) for x, y, z in line], 0.16, rail, 5) for line in (path, loop) for s in (-1, 1)), Solid())
    rows = [((x, 0, z + s), (x, y, z), 0.13) for x, y, z in path[::4] for s in (-1.6, 1.6)]
    return out + kit.ropes(rows, iron, 4) + kit.ropes([((x, y, z - 0.7), (x, y, z + 0.7), 0.08) for x, y, z in path[::2]], rail, 3)


def hoop(kit: Kit) -> Solid:
    """A basketball hoop on a post, its board facing +Z."""
    steel, orange, white = kit.material("paint", "#3a4a5a", 0.5), kit.material("paint", "#e0601c", 0.4), kit.material("paint", "#eeece6", 0.4)
    out = kit.tube([(0, 0, -1.3), (0, 2.4, -1.3), (0, 3.3, -0.15)], 0.09, steel, 8, smooth=3) + kit.box(1.8, 1.05, 0.05, white, 0.0, (0, 2.9, -0.05))
    out += kit.ropes([((a, b, 0.0), (c, d, 0.0), 0.02) for a, b, c, d in ((-0.3, 3.05, 0.3, 3.05), (-0.3, 3.5, 0.3, 3.5), (-0.3, 3.05, -0.3, 3.5), (0.3, 3.05, 0.3, 3.5))], kit.material("paint", "#b3161b"), 4)
    out += kit.torus(0.23, 0.018, orange, (0, 3.05, 0.4), 20, 5)
    net = [((0.23 * math.cos(a), 3.05, 0.4 + 0.23 * math.sin(a)), (0.13 * math.cos(a + 0.4), 2.65, 0.4 + 0.13 * math.sin(a + 0.4)), 0.008) for a in (0.5236 * k for k in range(12))]
    return out + kit.ropes(net, kit.material("rope", "#e8e4da"), 3)


def tennis_net(kit: Kit) -> Solid:
    """Net and posts across x, 12.8 m."""
    rope, white = kit.material("rope", "#2a2c2a"), kit.material("cloth", "#eeece6")
    rows = [((-6.4 + 0.25 * k, 0.02, 0), (-6.4 + 0.25 * k, 0.95, 0), 0.006) for k in range(52)] + [((-6.4, 0.12 * k, 0), (6.4, 0.12 * k, 0), 0.006) for k in range(8)]
    return kit.ropes(rows, rope, 3) + kit.box(12.8, 0.07, 0.03, white, 0.0, (0, 0.9, 0)) + kit.cylinder(0.05, 1.1, kit.material("paint", "#2a4a3a"), (0, 0, 0), 8).many([(s * 6.4, 0, 0) for s in (-1, 1)])


def gravestone(kit: Kit, kind: int = 0) -> Solid:
    """A headstone: round-topped, a cross or an obelisk, leaning a little."""
    stone = kit.material("rock", ("#7f7e78", "#8f8c84", "#6f6e6a")[kind % 3], moss=0.8)
    if kind % 3 == 0:
        top = [(0.35 * math.cos(a), 0.75 + 0.35 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
        return (kit.extrude([(0.35, 0), *top, (-0.35, 0)], 0.14, stone) + kit.box(0.9, 0.14, 0.4, stone, 0.0)).turn("z", 3)
    if kind % 3 == 1:
        return (kit.box(0.2, 1.4, 0.16, stone, 0.0) + kit.box(0.75, 0.2, 0.15, stone, 0.0, (0, 0.9, 0)) + kit.box(0.7, 0.24, 0.5, stone, 0.0)).turn("z", -4)
    return kit.box(0.7, 0.4, 0.7, stone, 0.0) + kit.tower([(0.22, 0.4), (0.14, 1.7), (0, 1.95)], stone)


def step_pyramid(kit: Kit, width: float = 44.0, steps: int = 8, tone: Any = "#a89c84") -> Solid:
    """A Maya temple: terraces with a stair in front and a chamber on top, its front at z = 0."""
    stone, dark = kit.material("rock", tone, moss=0.6), kit.material("paint", "#14120f")
    out, h = Solid(), 2.9
    for k in range(steps):
        w = width * (1 - 0.105 * k)
        out += kit.extrude([(-w / 2 - 0.6, 0), (w / 2 + 0.6, 0), (w / 2, h), (-w / 2, h)], w, stone).move(0, h * k, -width / 2)
    top = h * steps
    w = width * (1 - 0.105 * (steps - 1))
    front = width / 2 - w / 2
    n = 36
    out += sum((kit.box(9, top * (k + 1) / n, front / n + 0.05, stone, 0.0, (0, 0, 1.5 - (front + 1.5) * (k + 0.5) / n)) for k in range(n)), Solid())
    out += kit.box(w * 0.62, 5.0, w * 0.55, stone, 0.0, (0, top, -width / 2)) + kit.box(w * 0.66, 1.2, w * 0.6, stone, 0.0, (0, top + 5, -width / 2))
    return out + kit.box(1.8, 3.2, 0.3, dark, 0.0, (0, top, -width / 2 + w * 0.275)).many([(x, 0, 0) for x in (-2.8, 0, 2.8)])


def jade_hall(kit: Kit) -> Solid:
    """The palace of the Moon: white jade terraces, pale columns, a double roof of blue-green glaze that glows."""
    jade, pale = kit.material("ceramic", "#cfe6dc", 0.2), kit.material("ceramic", "#e8f0ec", 0.2)
    tiles, gold = kit.material("tile", "#3f8a94", 0.25), kit.material("brass", "#e0c070")
    glow = kit.material("lamp", "#d8f0ff", emission=1.6).but(colour=kit.colour("#b8d8e4"))
    out = Solid()
    for k in range(3):
        out += kit.box(40 - 4 * k, 1.2, 26 - 3 * k, pale, 0.1, (0, 1.2 * k, -13)) + kit.box(40.4 - 4 * k, 0.2, 26.4 - 3 * k, jade, 0.0, (0, 1.2 * k + 1.0, -13))
    out += sum((kit.box(7, 3.6 * (1 - k / 12), 0.45, pale, 0.0, (0, 0, 0.2 + 0.45 * k)) for k in range(12)), Solid())
    column = kit.lathe([(0.7, 0), (0.7, 0.3), (0.5, 0.5), (0.46, 6.4), (0.6, 6.8)], jade, segments=14)
    out += column.many([(-13 + 3.7 * k, 3.6, z) for k in range(8) for z in (-4.4, -21)]) + kit.box(25, 6.6, 13, pale, 0.0, (0, 3.6, -12.8))
    out += kit.panel(2.3, 4.6, glow).many([(-11.1 + 3.7 * k, 6.2, -6.2) for k in range(7)]) + kit.box(28, 0.9, 18.5, jade, 0.0, (0, 10.2, -12.8))
    out += swung.hipped_roof(kit, 34, 24, 3.6, tiles, jade, 2.2).move(0, 11.0, -12.8) + kit.box(19, 2.6, 9, pale, 0.0, (0, 13.0, -12.8))
    out += swung.hipped_roof(kit, 26, 16, 6.4, tiles, jade, 2.2).move(0, 15.4, -12.8)
    return out + kit.sphere(0.9, gold, (0, 22.6, -12.8), 14) + kit.text("广寒宫", 1.5, gold, depth=0.06).move(0, 9.4, -3.4)


def osmanthus(kit: Kit, height: float = 9.0) -> Solid:
    """A gnarled osmanthus with a round crown starred with gold."""
    rng, bark, h = kit.random("osmanthus"), kit.material("bark"), height
    out = kit.tube([(0, 0, 0), (0.3, 0.14 * h, 0.1), (-0.1, 0.28 * h, 0), (0.1, 0.42 * h, 0)], [0.06 * h, 0.045 * h, 0.04 * h, 0.035 * h], bark, 9, smooth=3)
    spots = []
    for k in range(7):
        a = 0.9 * k
        tip = (0.3 * h * math.cos(a), h * rng.uniform(0.55, 0.8), 0.3 * h * math.sin(a))
        out += kit.tube([(0.1, 0.4 * h, 0), (0.5 * tip[0], 0.5 * h, 0.5 * tip[2]), tip], [0.03 * h, 0.02 * h, 0.008 * h], bark, 5)
        for _ in range(90):
            spots.append((tip[0] + rng.gauss(0, 0.1 * h), tip[1] + rng.gauss(0, 0.08 * h), tip[2] + rng.gauss(0, 0.1 * h)))
    out += kit.leaves(spots, 0.055 * h, 0.03 * h, kit.material("leaf", "#2f6a48"), spread=0.8, heart=(0, 0.45 * h, 0))
    return (out + kit.leaves(spots[::2], 0.028 * h, 0.028 * h, kit.material("lamp", "#ffc840", emission=0.9), "bloom", spread=1.0)).sway(0.12, 0.3 * h, h)


def cloud(kit: Kit, size: float = 4.0, seed: int = 0) -> Solid:
    """A bank of cloud one can stand behind: soft white heaps with a flat foot."""
    rng, white = kit.random(f"cloud {seed}"), kit.material("snow", "#f4f4f8")
    out = Solid()
    for k in range(9):
        a, r = 0.7 * k, rng.uniform(0.25, 0.5) * size
        x, z = rng.uniform(0.2, 0.9) * size * math.cos(a), 0.6 * rng.uniform(0.2, 0.9) * size * math.sin(a)
        out += kit.ellipsoid(r, 0.7 * r, 0.9 * r, white, (x, 0.25 * r, z), 14)
    return out + kit.ellipsoid(1.2 * size, 0.16 * size, 0.8 * size, white, (0, 0, 0), 18)


def bubble_dome(kit: Kit, radius: float = 12.0, seed: int = 0) -> Solid:
    """A city under glass on the sea bed: a ribbed dome over lit towers."""
    rng, r = kit.random(f"dome {seed}"), radius
    steel, glow = kit.material("steel", "#8fb0b8", 0.4), kit.material("neon", "#40e0ff", emission=3.5)
    out = kit.lathe([(r * 1.06, 0), (r * 1.06, 0.08 * r), (0.99 * r, 0.14 * r), (0, 0.14 * r)], steel, segments=30)
    for k in range(8):
        a = math.pi * k / 8
        arc = [(r * math.cos(t) * math.cos(a), 0.12 * r + r * math.sin(t), r * math.cos(t) * math.sin(a)) for t in (math.pi * j / 16 for j in range(17))]
        out += kit.tube(arc, 0.012 * r, steel, 4)
    out += sum((kit.torus(r * math.cos(t), 0.012 * r, glow if k == 0 else steel, (0, 0.12 * r + r * math.sin(t), 0), 36, 4) for k, t in enumerate((0.02, 0.45, 0.9))), Solid())
    for _ in range(9):
        a, d = rng.uniform(0, 6.28), r * rng.uniform(0.05, 0.68)
        h, w = math.sqrt(max(r * r - d * d, 1)) * rng.uniform(0.45, 0.85), r * rng.uniform(0.08, 0.13)
        paint = kit.material("facade", ("#8ac0d0", "#b0a8d8", "#d8b8c8", "#a8d0b8")[rng.randrange(4)], None, 2.4, 0.0, "", bay=0.9, floor=1.1, lit=0.75)
        x, z = d * math.cos(a), d * math.sin(a)
        out += (kit.cylinder(w, h, paint, (0, 0, 0), 12) + kit.ellipsoid(w, 0.7 * w, w, glow, (0, h, 0), 12)).move(x, 0.14 * r, z)
    return out


def isle(kit: Kit, radius: float = 10.0, seed: int = 0) -> Solid:
    """A floating island: a green cap on a hanging cone of rock, its meadow at y = 0."""
    rng, r = kit.random(f"isle {seed}"), radius
    p, q = rng.uniform(0, 6.28), rng.uniform(0, 6.28)
    edge = lambda t: r * (1 + 0.14 * math.sin(3 * t + p) + 0.07 * math.sin(7 * t + q))
    deep = r * rng.uniform(1.1, 1.7)
    rock = kit.sheet(lambda u, v: (edge(6.2832 * v) * (1 - u) ** 0.7 * (1 + 0.1 * math.sin(9 * u + 5 * v * 6.2832)) * math.sin(6.2832 * v), -deep * u**1.1 - 0.3, edge(6.2832 * v) * (1 - u) ** 0.7 * (1 + 0.1 * math.sin(9 * u + 5 * v * 6.2832)) * math.cos(6.2832 * v)), 10, 26, kit.material("rock", "#8a7a66", moss=0.4), closed=True)
    cap = kit.sheet(lambda u, v: (edge(6.2832 * v) * u * math.sin(6.2832 * v), 0.05 * r * (1 - u * u) - 0.3 * u**6, edge(6.2832 * v) * u * math.cos(6.2832 * v)), 6, 26, kit.material("grass", "#4f7a34"), closed=True, flip=True)
    return rock + cap


def lollipop(kit: Kit, colour: Any = "#e8405a", height: float = 4.5) -> Solid:
    """A lollipop as a tree: a swirled disc on a white stick."""
    out = kit.cylinder(0.11, height, kit.material("plastic", "#f8f4ec", 0.3), (0, 0, 0), 8)
    for k in range(12):
        tone = kit.material("plastic", colour if k % 2 else "#fff4ec", 0.2)
        a, b = 6.2832 * k / 12, 6.2832 * (k + 1) / 12
        wedge = [(0, 0)] + [(1.25 * math.cos(a + (b - a) * j / 4), 1.25 * math.sin(a + (b - a) * j / 4)) for j in range(5)]
        out += kit.extrude(wedge, 0.4, tone).move(0, height + 1.0, 0)
    return out


def cane(kit: Kit) -> Solid:
    """A striped candy cane 5 m high."""
    path = [(0, 0.4 * k, 0) for k in range(10)] + [(0.9 - 0.9 * math.cos(a), 3.6 + 0.9 * math.sin(a), 0) for a in (math.pi * k / 8 for k in range(1, 10))]
    out = Solid()
    for k in range(len(path) - 1):
        out += kit.tube([path[k], path[k + 1]], 0.22, kit.material("plastic", "#d8203a" if k % 2 else "#fff8f0", 0.2), 8)
    return out


def ruin(kit: Kit, style: str = "wall", seed: int = 0) -> Solid:
    """A stretch of broken masonry 9 m long, its top ragged."""
    rng = kit.random(f"ruin {seed}")
    stone = kit.material("rock", "#a09684" if style == "wall" else "#8a8c84", moss=0.9)
    top = [(-4.5 + 0.75 * k, rng.uniform(0.6, 3.6) if k % 5 else rng.uniform(2.4, 4.6)) for k in range(13)]
    outline = [(4.5, 0), *top[::-1], (-4.5, 0)]
    hole = [(-1.6, 0.01), (-1.6, 1.4), (-1.1, 1.8), (-0.6, 1.4), (-0.6, 0.01)]
    out = kit.extrude(outline, 0.9, stone, [] if min(y for _, y in top[3:7]) < 2.1 else [[(x, y + 0.2) for x, y in hole]])
    block = kit.box(0.7, 0.45, 0.55, stone, 0.05)
    return out + block.many([(rng.uniform(-4.5, 4.5), 0, rng.uniform(-2.2, 2.2), rng.uniform(0, 180), rng.uniform(0.6, 1.3)) for _ in range(9)])


def canopy(kit: Kit, width: float = 14.0, depth: float = 9.0, colour: Any = "#c8202a", word: str = "") -> Solid:
    """The flat roof of a petrol station on four posts, lit from below, with two rows of pumps."""
    white, band = kit.material("paint", "#eeece6", 0.4), kit.material("paint", colour, 0.4)
    lamp, grey = kit.material("lamp", "#fff4e0", emission=5.0), kit.material("concrete")
    out = kit.box(width, 0.9, depth, white, 0.0, (0, 5.0, 0)) + kit.box(width + 0.1, 0.5, depth + 0.1, band, 0.0, (0, 5.2, 0))
    out += kit.box(0.5, 5.0, 0.5, white, 0.0).many([(s * width * 0.3, 0, t * depth * 0.24) for s in (-1, 1) for t in (-1, 1)])
    out += kit.panel(1.6, 0.7, lamp).turn("x", 90).many([(s * width * 0.22 * k, 4.98, t * depth * 0.3) for s in (-1, 1) for k in (0.4, 1.6) for t in (-1, 1)])
    pump = kit.box(0.9, 1.6, 0.55, white, 0.0) + kit.box(0.92, 0.4, 0.57, band, 0.0, (0, 1.2, 0)) + kit.box(0.6, 0.35, 0.6, kit.material("pane"), 0.0, (0, 0.8, 0)) + kit.box(1.6, 0.15, 1.2, grey, 0.0)
    out += pump.many([(s * width * 0.3, 0, 0) for s in (-1, 1)])
    return out + (kit.text(word, 0.6, white, depth=0.04).move(0, 5.45, depth / 2 + 0.1) if word else Solid())
