"""Engineering: turbines, cranes, containers, dams, rope bridges, suspension bridges, platforms, stands, rafts."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def turbine(kit: Kit, height: float = 70.0, turn: float = 20.0) -> Solid:
    """A wind turbine with three blades."""
    white, h = kit.material("paint", "#e8eaec", 0.4), height
    out = kit.cylinder(0.03 * h, h, white, (0, 0, 0), 14, top=0.016 * h) + kit.box(0.05 * h, 0.05 * h, 0.12 * h, white, 0.3, (0, h - 0.02 * h, 0.0))
    blade = kit.loft([[(x * w, y, z * 0.3 * w) for x, z in ((1, 0), (0.2, 1), (-0.4, 0), (0.2, -1))] for y, w in ((0, 0.016 * h), (0.1 * h, 0.035 * h), (0.62 * h, 0.008 * h))], white)
    rotor = blade.copy_round(3, "z").turn("z", turn).move(0, h + 0.005 * h, 0.075 * h)
    return out + rotor + kit.ellipsoid(0.022 * h, 0.022 * h, 0.035 * h, white, (0, h + 0.005 * h, 0.07 * h), 12)


def tower_crane(kit: Kit, height: float = 46.0, reach: float = 36.0) -> Solid:
    """A yellow tower crane with its jib along +X."""
    paint, dark = kit.material("paint", "#e0a81c", 0.5), kit.material("iron", "#3a3c40")
    rows, h = [], height
    for k in range(int(h / 2.4)):
        y = 2.4 * k
        ring = [(s * 0.8, t * 0.8) for s, t in ((1, 1), (-1, 1), (-1, -1), (1, -1))]
        for (x0, z0), (x1, z1) in zip(ring, ring[1:] + ring[:1], strict=True):
            rows += [((x0, y, z0), (x0, y + 2.4, z0), 0.1), ((x0, y, z0), (x1, y + 2.4, z1), 0.05)]
    for x0 in range(-12, int(reach), 3):
        rows += [((x0, h, s * 0.6), (x0 + 3, h, s * 0.6), 0.08) for s in (-1, 1)] + [((x0, h + 1.4, 0), (x0 + 3, h + 1.4, 0), 0.08), ((x0, h, 0.6), (x0 + 3, h + 1.4, 0), 0.05), ((x0 + 3, h, -0.6), (x0, h + 1.4, 0), 0.05)]
    rows += [((0, h, 0), (0, h + 7, 0), 0.14), ((0, h + 7, 0), (0.7 * reach, h + 1.4, 0), 0.05), ((0, h + 7, 0), (-11, h + 1.4, 0), 0.05), ((0.6 * reach, h, 0), (0.6 * reach, h - 0.4 * h, 0), 0.03)]
    return kit.ropes(rows, paint, 4) + kit.box(3.4, 2.6, 2.2, dark, 0.0, (-10.5, h - 2.4, 0)) + kit.box(1.4, 1.8, 1.4, kit.material("pane", "#2c3a44"), 0.0, (1.4, h - 2.0, 1.2)) + kit.box(0.5, 0.7, 0.5, dark, 0.0, (0.6 * reach, 0.58 * h, 0))


def frame(kit: Kit, floors: int = 7, bays: int = 5) -> Solid:
    """A building going up: slabs on columns, bars on top, scaffold and green net on one side."""
    grey, steel = kit.material("concrete", "#9a968e"), kit.material("iron", "#5a3a2a")
    w, d = 4.5 * bays, 13.0
    out = Solid()
    post = kit.box(0.5, 3.2, 0.5, grey, 0.0).many([(-w / 2 + 0.4 + (w - 0.8) * k / bays, 0, z) for k in range(bays + 1) for z in (-0.4, -d / 2, -d + 0.4)])
    for k in range(floors):
        out += post.move(0, 3.4 * k, 0) + kit.box(w + 0.6, 0.24, d + 0.4, grey, 0.0, (0, 3.4 * k + 3.2, -d / 2))
    bars = [((-w / 2 + 0.4 + (w - 0.8) * k / bays + o, 3.4 * floors, z), (-w / 2 + 0.4 + (w - 0.8) * k / bays + o, 3.4 * floors + 1.4, z), 0.025) for k in range(bays + 1) for z in (-0.4, -d + 0.4) for o in (-0.15, 0.15)]
    out += kit.ropes(bars, steel, 3)
    tall = 3.4 * min(floors, 4)
    rows = [((x, 0, 1.2), (x, tall, 1.2), 0.035) for x in (-w / 2 + 1.9 * k for k in range(int(w / 1.9) + 1))]
    rows += [((-w / 2, 1.7 * k, 1.2), (w / 2, 1.7 * k, 1.2), 0.03) for k in range(int(tall / 1.7) + 1)]
    net = kit.material("cloth", "#2f7a4c")
    return out + kit.ropes(rows, kit.material("steel", "#a8a49a"), 4) + kit.panel(w * 0.5, tall * 0.7, net, (-w * 0.22, tall * 0.5, 1.28))


def container(kit: Kit, colour: Any = "#a8382c") -> Solid:
    """A steel box 12.2 × 2.6 × 2.44 m along z, with ribs."""
    paint = kit.material("paint", colour, 0.6)
    out = kit.box(2.4, 2.56, 12.1, paint, 0.0)
    if kit.detail > 0.3:
        out += kit.box(2.47, 2.3, 0.09, paint, 0.0, (0, 0.13, 0)).many([(0, 0, -5.7 + 0.45 * k) for k in range(26)])
    return out + kit.box(0.05, 2.4, 0.06, kit.material("steel"), 0.0, (0, 0.1, 6.08)).many([(x, 0, 0) for x in (-0.9, -0.3, 0.3, 0.9)])


def gantry(kit: Kit) -> Solid:
    """A quay crane 42 m high, its boom over the water along +X."""
    paint = kit.material("paint", "#2a5a9a", 0.5)
    rows = []
    for z in (-7, 7):
        rows += [((-8, 0, z), (-6, 34, z), 0.6), ((8, 0, z), (6, 34, z), 0.6), ((-7.4, 12, z), (7.4, 12, z), 0.5), ((-8, 0, z), (7.3, 12, z), 0.25)]
        rows += [((-16, 30, z * 0.4), (44, 30, z * 0.4), 0.6), ((6, 34, z), (0, 42, 0), 0.4), ((-6, 34, z), (0, 42, 0), 0.4), ((-6.2, 30, z), (6.2, 30, z), 0.5)]
    rows += [((0, 42, 0), (36, 30.4, s * 2.8), 0.12) for s in (-1, 1)] + [((0, 42, 0), (-15, 30.4, s * 2.8), 0.12) for s in (-1, 1)]
    rows += [((-6.5, 34, -7), (-6.5, 34, 7), 0.5), ((6.5, 34, -7), (6.5, 34, 7), 0.5), ((-7.4, 12, -7), (-7.4, 12, 7), 0.4)]
    rows += [((22, 30, s), (22, 16, s), 0.05) for s in (-1, 1)]
    return kit.ropes(rows, paint, 5) + kit.box(3, 3, 3, kit.material("paint", "#e8e8e4", 0.4), 0.0, (16, 26.6, 0)) + kit.box(2.6, 0.5, 11, kit.material("paint", "#e0a81c", 0.5), 0.0, (22, 15.6, 0))


def dam(kit: Kit, width: float = 170.0, height: float = 46.0) -> Solid:
    """A curved concrete dam with a roadway, spillways with falling water; it bulges to −Z, its foot faces +Z."""
    grey, foam = kit.material("concrete", "#a8a49a"), kit.material("snow", "#dfe8ec")
    bow = lambda x: -26 * (1 - (2 * x / width) ** 2)
    xs = [-width / 2 + width * k / 24 for k in range(25)]
    face = [[(x, 0, bow(x) + 20), (x, 0.5 * height, bow(x) + 8), (x, height, bow(x) + 3), (x, height, bow(x) - 5), (x, 0, bow(x) - 6)] for x in xs]
    out = kit.loft(face, grey, closed=False) + kit.loft(face, grey, closed=False, flip=True)
    out += kit.box(0.3, 1.1, 8, grey, 0.0).many([(x, height, bow(x) - 1) for x in xs[::4]])
    for x in (-30, -10, 10, 30):
        out += kit.box(13, 0.3, 0.4, grey, 0.0, (x, height - 3, bow(x) + 3.4)) + kit.box(1.6, 9, 9, grey, 0.0, (x + 7.5, height - 5, bow(x) + 3))
        fall = [[(x + dx, y, bow(x) + z) for dx in (-5, -2.5, 0, 2.5, 5)] for y, z in ((height - 3.4, 4), (height * 0.75, 8.6), (height * 0.4, 15), (1, 26), (0.2, 34))]
        out += kit.loft(fall, foam, closed=False) + kit.loft(fall, foam, closed=False, flip=True)
    return out


def rope_bridge(kit: Kit, span: float = 40.0, sag: float = 3.2) -> Solid:
    """A hanging bridge of planks and ropes along z, its ends at y = 0."""
    rope, wood = kit.material("rope", "#7a6244"), kit.material("planks", "#6a5038")
    line = lambda z: -sag * (1 - (2 * z / span) ** 2)
    zs = [-span / 2 + span * k / 30 for k in range(31)]
    rows = []
    for s in (-1, 1):
        for up, r in ((0.0, 0.05), (1.05, 0.045)):
            rows += [((s * 0.75, line(a) + up, a), (s * 0.75, line(b) + up, b), r) for a, b in pairwise(zs)]
        rows += [((s * 0.75, line(z), z), (s * 0.75, line(z) + 1.05, z), 0.02) for z in zs]
        rows += [((s * 0.9, -1.0, e * (span / 2 + 0.2)), (s * 0.9, 1.7, e * (span / 2 + 0.2)), 0.14) for e in (-1, 1)]
    plank = kit.box(1.5, 0.05, 0.3, wood, 0.0)
    n = int(span / 0.4)
    return kit.ropes(rows, rope, 5) + plank.many([(0, line(-span / 2 + 0.4 * k) + 0.02, -span / 2 + 0.4 * k) for k in range(n + 1)])


def suspension(kit: Kit, span: float = 420.0, deck: float = 30.0, tower: float = 110.0, colour: Any = "#b0402c") -> Solid:
    """A suspension bridge along x: two portal towers, cables, hangers, a truss deck; side spans half as long."""
    paint, half = kit.material("paint", colour, 0.5), span / 2
    out, rows = Solid(), []
    for s in (-1, 1):
        for z in (-9, 9):
            out += kit.box(6, tower + 12, 5, paint, 0.0, (s * half, -12, z))
        for y in (deck + 12, deck + 36, deck + 58, tower - 6):
            out += kit.box(4.5, 5, 18, paint, 0.0, (s * half, y, 0))
    cable = lambda x: deck + 6 + (tower - deck - 8) * (x / half) ** 2 if abs(x) <= half else deck + 2 + (tower - deck - 4) * max(1 - (abs(x) - half) / half, 0) ** 1.3
    xs = [-2 * half + 4 * half * k / 96 for k in range(97)]
    for z in (-9, 9):
        rows += [((a, cable(a), z), (b, cable(b), z), 0.7) for a, b in pairwise(xs)]
        rows += [((x, deck, z), (x, cable(x), z), 0.16) for x in xs[1:-1:2]]
        rows += [((a, deck - 5, z), (b, deck - 5, z), 0.4) for a, b in pairwise(xs)] + [((a, deck, z), (b, deck - 5, z), 0.3) for a, b in pairwise(xs)]
    return out + kit.ropes(rows, paint, 4) + kit.box(4 * half, 1.4, 20, paint, 0.0, (0, deck - 1.4, 0))


def raft(kit: Kit) -> Solid:
    """A bamboo raft with an upturned bow, 6.5 m along z, its waterline at y = 0."""
    cane, dark = kit.material("wood", "#a89a58"), kit.material("wood", "#7a6a3c")
    poles = [[(x, 0.05, -3.2), (x, 0.02, 0), (x, 0.06, 1.9), (x * 0.9, 0.45, 3.2)] for x in (-0.55 + 0.157 * k for k in range(8))]
    out = sum((kit.tube(path, 0.075, cane, 6, smooth=2) for path in poles), Solid())
    return out + kit.ropes([((-0.65, 0.14, z), (0.65, 0.14, z), 0.035) for z in (-2.4, -0.4, 1.6)], dark, 5)


def grandstand(kit: Kit, length: float = 60.0, rows: int = 14, crowd: float = 0.7) -> Solid:
    """Tiers of seats along x that look to +Z, with spectators as dots of colour, and a roof."""
    rng, grey, roof = kit.random("stand"), kit.material("concrete", "#8f8c86"), kit.material("paint", "#d8dcde", 0.5)
    out = Solid()
    for k in range(rows):
        out += kit.box(length, 0.5 * (k + 1), 0.85, grey, 0.0, (0, 0, -0.85 * k))
    for tone in ("#b3161b", "#1e4fa8", "#e8c01c", "#eeece6", "#2a7a36", "#2f3136"):
        spots = [(rng.uniform(-length / 2 + 0.4, length / 2 - 0.4), 0.5 * k + 0.5, -0.85 * k, 0) for k in range(rows) for _ in range(int(length * crowd / 6))]
        body = kit.box(0.42, 0.75, 0.3, kit.material("cloth", tone), 0.0) + kit.box(0.2, 0.24, 0.2, kit.material("skin"), 0.0, (0, 0.78, 0))
        out += body.many(spots)
    out += kit.box(length, 0.4, 0.85 * rows + 3, roof, 0.0).turn("x", -6).move(0, 0.5 * rows + 5.5, -0.42 * rows + 1)
    return out + kit.ropes([((x, 0, -0.85 * rows), (x, 0.5 * rows + 5, -0.85 * rows), 0.2) for x in (-length / 2 + length * k / 6 for k in range(7))], grey, 5)


def tiers(kit: Kit, length: float = 30.0, rows: int = 6, crowd: float = 0.7, seed: int = 0, seat: Any = "#2a5ab8",
          tone: Any = "#8f8c86", coats: tuple[str, ...] = ("#b3161b", "#1e4fa8", "#d8b02c", "#dcd8ce", "#2a6a46", "#3a3d46")) -> Solid:
    """Tiers along x without a roof, that look to +Z, their first row at z = 0: steps, seats, and who sits there."""
    rng, count = kit.random(f"tiers {seed}"), int((length - 0.6) / 0.62)
    out = sum((kit.box(length, 0.45 * (k + 1), 0.9, kit.material("concrete", tone), 0.0, (0, 0, -0.45 - 0.9 * k)) for k in range(rows)), Solid())
    spots = [(-length / 2 + 0.6 + 0.62 * n, 0.45 * (k + 1), -0.5 - 0.9 * k) for k in range(rows) for n in range(count)]
    taken = [rng.random() < crowd for _ in spots]
    chair = kit.box(0.46, 0.36, 0.4, kit.material("plastic", seat), 0.0) + kit.box(0.46, 0.36, 0.06, kit.material("plastic", seat), 0.0, (0, 0.36, -0.2))
    out += chair.many([at for at, sits in zip(spots, taken, strict=True) if not sits])
    rounds = 7 if kit.detail > 0.6 else 4
    bodies: dict[str, list[tuple[float, ...]]] = {tone: [] for tone in coats}
    heads: dict[str, list[tuple[float, ...]]] = {"#c89878": [], "#8a5a40": [], "#e0b898": []}
    hair: list[tuple[float, ...]] = []
    for (x, y, z), sits in zip(spots, taken, strict=True):
        if sits:
            at = (x + rng.uniform(-0.05, 0.05), y, z + rng.uniform(-0.06, 0.06))
            bodies[rng.choice(coats)].append(at)
            heads[rng.choice(tuple(heads))].append(at)
            hair.append(at)
    body = lambda paint: kit.lathe([(0.2, 0), (0.24, 0.35), (0.25, 0.72), (0.18, 0.9), (0.06, 0.96)], paint, segments=rounds)
    out += sum((body(kit.material("cloth", tone)).many(at) for tone, at in bodies.items() if at), Solid())
    face = lambda paint: kit.lathe([(0, 0.94), (0.09, 1.0), (0.11, 1.1), (0.0, 1.22)], paint, segments=rounds)
    out += sum((face(kit.material("skin", tone)).many(at) for tone, at in heads.items() if at), Solid())
    return out + (kit.lathe([(0.118, 1.1), (0.11, 1.19), (0.0, 1.25)], kit.material("hair", "#2a1c14"), (0, 0, -0.02), rounds).many(hair) if hair else Solid())


def karst(kit: Kit, height: float = 60.0, seed: int = 0) -> Solid:
    """A limestone tower grown over with green, steep and round-headed."""
    rng, h = kit.random(f"karst {seed}"), height
    a, b, c, r = (rng.uniform(0, 6.28) for _ in range(3)), rng.uniform(0.1, 0.2), rng.uniform(0.3, 0.6), h * rng.uniform(0.36, 0.52)
    p, q, s = a

    def skin(u: float, v: float) -> tuple[float, float, float]:
        t = 6.2832 * v
        wave = 1 + b * math.sin(2 * t + p) + 0.08 * math.sin(5 * t + q + 3 * u) + 0.05 * math.sin(9 * t + s + 7 * u)
        out = r * wave * (1.0 - 0.1 * u) * max(math.cos(1.5708 * u**2.4), 0.0) ** 0.7
        return out * math.sin(t) + c * 0.2 * h * u, h * u, out * math.cos(t)

    grey, green = kit.colour("#8f8c82"), kit.colour("#3f5a34")
    rock = kit.sheet(skin, 14, 26, kit.material("rock", "#7f7c72", moss=1.0), closed=True)
    if rock.pieces[0].normal[:, 1].mean() < 0:
        rock = kit.sheet(skin, 14, 26, kit.material("rock", "#7f7c72", moss=1.0), closed=True, flip=True)
    bare = lambda x, y, z: grey if math.sin(0.35 * y + 3 * math.atan2(x, z) + p) + 0.6 * math.sin(8 * math.atan2(x, z) + q) > 0.75 and y < 0.82 * h else green
    spots = [skin(rng.uniform(0.15, 0.97), rng.random()) for _ in range(420)]
    return rock.tinted(bare) + kit.leaves(spots, 0.09 * h, 0.06 * h, kit.material("leaf", "#46653a"), spread=0.7, heart=(0, 0.3 * h, 0))
