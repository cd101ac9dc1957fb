"""What hangs on walls, stands between them or lies on the floor: cloths, columns, arches, mirrors, doors, rugs."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Point, Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def drape(
    kit: Kit,
    width: float = 2.0,
    height: float = 2.6,
    colour: Any = "#8f1a1c",
    material: str = "cloth",
    phase: float = 0.0,
    deep: float = 0.07,
) -> Solid:
    """A heavy curtain in folds of 25 cm, hanging from y = height to the floor, both sides drawn."""
    cloth = kit.material(material, colour, 0.85)

    def hang(u: float, v: float) -> Point:
        x = (v - 0.5) * width
        fold = deep * math.sin(x * 25 + phase) + 0.3 * deep * math.sin(x * 61 + phase)
        return x, height * (1 - u), fold * (0.6 + 0.4 * u)

    return kit.sheet(hang, 1, max(round(width / 0.05), 6), cloth)


def rug(
    kit: Kit,
    width: float = 2.4,
    depth: float = 1.6,
    colour: Any = "#7d1a1c",
    border: Any = "#b8923c",
    inner: Any = "#22304a",
    round_: bool = False,
) -> Solid:
    """A carpet on the floor with a border and a medallion."""
    a, b, c = (kit.material("cloth", tone) for tone in (colour, border, inner))
    if round_:
        return joined(
            kit.cylinder(width / 2 * f, 0.012 + 0.003 * k, p, (0, 0.002, 0), 40, bevel=0)
            for k, (f, p) in enumerate(((1, a), (0.82, b), (0.76, a), (0.3, c)))
        )
    out = kit.box(width, 0.012, depth, a, 0.0, (0, 0.002, 0)) + kit.box(
        width - 0.2, 0.015, depth - 0.2, b, 0.0, (0, 0.002, 0)
    )
    out += kit.box(width - 0.28, 0.018, depth - 0.28, a, 0.0, (0, 0.002, 0))
    if depth > 2.5 * width:
        return out  # a runner has no medallion
    diamond = [(0.26 * width, 0.022, 0), (0, 0.022, -0.32 * depth), (-0.26 * width, 0.022, 0), (0, 0.022, 0.32 * depth)]
    return out + kit.facet(diamond, c) + kit.facet([(0.6 * x, 0.024, 0.6 * z) for x, _, z in diamond], b)


def column(
    kit: Kit,
    height: float = 4.0,
    radius: float = 0.25,
    colour: Any = "#cfc6b4",
    material: str = "stone",
    order: str = "plain",
    sides: int = 18,
    trim: Any = None,
) -> Solid:
    """A column: 'plain' (base and capital), 'square' (a pillar), 'chinese' (red drum on a stone) or 'iron' (slim)."""
    paint = kit.material(material, colour)
    edge = paint if trim is None else kit.material("brass", trim)
    r, h = radius, height
    if order == "square":
        return (
            kit.box(2 * r, h, 2 * r, paint, 0.01)
            + kit.box(2.3 * r, 0.25, 2.3 * r, edge, 0.01)
            + kit.box(2.3 * r, 0.2, 2.3 * r, edge, 0.01, (0, h - 0.2, 0))
        )
    if order == "chinese":
        base = kit.lathe(
            [(1.6 * r, 0), (1.6 * r, 0.05), (1.35 * r, 0.2), (1.05 * r, 0.22)],
            kit.material("stone", "#a8a49a"),
            segments=sides,
        )
        return base + kit.lathe([(r, 0.2), (r, h)], paint, segments=sides)
    if order == "iron":
        return kit.lathe(
            [(1.5 * r, 0), (1.5 * r, 0.3), (r, 0.4), (0.85 * r, h - 0.3), (1.6 * r, h)], paint, segments=12
        )
    shaft = kit.lathe(
        [(1.35 * r, 0.16), (1.05 * r, 0.28), (0.88 * r, h - 0.36), (1.25 * r, h - 0.2)], paint, segments=sides
    )
    return (
        shaft
        + kit.box(2.9 * r, 0.16, 2.9 * r, edge, 0.01)
        + kit.box(2.9 * r, 0.2, 2.9 * r, edge, 0.01, (0, h - 0.2, 0))
    )


def arch(
    kit: Kit,
    span: float = 3.0,
    spring: float = 2.4,
    colour: Any = "#cfc6b4",
    material: str = "stone",
    thick: float = 0.4,
    wide: float = 0.4,
    pointed: float = 0.0,
    piers: bool = True,
) -> Solid:
    """An arch in the plane z = 0 over ±span/2, with its piers; `pointed` 0 round … 1 a lancet half as high again."""
    paint = kit.material(material, colour)
    ring: list[tuple[float, float]] = []
    inner: list[tuple[float, float]] = []
    for k in range(17):
        a = math.pi * k / 16
        rise = 1 + 0.5 * pointed * (1 - abs(math.cos(a)))
        for line, r in ((ring, span / 2 + wide), (inner, span / 2)):
            line.append((r * math.cos(a), spring + r * math.sin(a) * rise))
    foot = 0.0 if piers else spring
    outline = [
        *ring,
        (-span / 2 - wide, foot),
        (-span / 2, foot),
        *inner[::-1],
        (span / 2, foot),
        (span / 2 + wide, foot),
    ]
    return kit.extrude(outline if piers else [*ring, *inner[::-1]], thick, paint)


def panelling(
    kit: Kit,
    length: float = 3.0,
    height: float = 1.2,
    colour: Any = "#5a3a24",
    field: float = 0.7,
    material: str = "wood",
) -> Solid:
    """Wooden panelling on a wall: fields between rails, a cap rail on top."""
    wood = kit.material(material, colour)
    count = max(round(length / field), 1)
    wide = length / count
    out = kit.box(length, height, 0.025, wood, 0.0, (0, 0, 0.015)) + kit.box(
        length, 0.06, 0.07, wood, 0.01, (0, height - 0.03, 0.035)
    )
    out += kit.box(length, 0.14, 0.045, wood, 0.006, (0, 0, 0.025))
    field_ = kit.box(wide - 0.18, height - 0.38, 0.03, wood, 0.012, (0, 0.24, 0.03))
    return out + field_.many([(-length / 2 + wide * (k + 0.5), 0, 0) for k in range(count)])


def mirror(kit: Kit, width: float = 1.0, height: float = 1.2, frame: Any = None, tint: Any = "#93a6aa") -> Solid:
    """A looking-glass on the wall, lower edge at y = 0: nothing is mirrored, so it has the tone of a room in one."""
    out = kit.box(width, height, 0.02, kit.material("paint", tint, 0.12), 0.0, (0, 0, 0.012))
    if frame is not None:
        trim = kit.material("brass") if frame == "brass" else kit.material("wood", frame)
        out += joined(kit.box(width + 0.1, 0.06, 0.04, trim, 0.0, (0, y, 0.02)) for y in (-0.05, height - 0.01))
        out += joined(kit.box(0.06, height, 0.04, trim, 0.0, (s * (width / 2 + 0.02), 0, 0.02)) for s in (-1, 1))
    return out


def lattice(
    kit: Kit,
    width: float = 1.0,
    height: float = 2.2,
    colour: Any = "#5a2418",
    paper: Any = "#e8dcc0",
    glow: float = 0.0,
    cells: int = 5,
    dado: float = 0.7,
) -> Solid:
    """A Chinese door or window leaf facing +Z: bars before paper, a plain panel `dado` high below."""
    wood = kit.material("wood", colour)
    sheet = kit.material("lamp", paper, emission=glow) if glow else kit.material("paper", paper)
    out = kit.box(width, 0.07, 0.06, wood, 0.0) + kit.box(width, 0.07, 0.06, wood, 0.0, (0, height - 0.07, 0))
    out += joined(kit.box(0.06, height, 0.06, wood, 0.0, (s * (width / 2 - 0.03), 0, 0)) for s in (-1, 1))
    if dado:
        out += kit.box(width, dado, 0.03, wood, 0.0) + kit.box(width, 0.06, 0.06, wood, 0.0, (0, dado, 0))
        out += kit.box(width * 0.66, dado * 0.6, 0.05, wood, 0.01, (0, dado * 0.2, 0))
    tall = height - dado - 0.1
    out += kit.panel(width - 0.1, tall, sheet, (0, dado + tall / 2 + 0.05, -0.01))
    step = (width - 0.1) / cells
    rows = max(round(tall / step), 2)
    bars = [
        ((-width / 2 + 0.05 + step * k, dado, 0.01), (-width / 2 + 0.05 + step * k, height, 0.01), 0.011)
        for k in range(1, cells)
    ]
    bars += [
        ((-width / 2, dado + 0.05 + tall * k / rows, 0.01), (width / 2, dado + 0.05 + tall * k / rows, 0.01), 0.011)
        for k in range(1, rows)
    ]
    return out + kit.ropes(bars, wood, 4)


def double_door(
    kit: Kit,
    width: float = 1.8,
    height: float = 2.3,
    colour: Any = "#5a3a24",
    frame: Any = None,
    material: str = "wood",
    panes: bool = False,
) -> Solid:
    """Two leaves in a frame on a wall, facing +Z."""
    wood = kit.material(material, colour)
    trim = kit.material(material, colour if frame is None else frame)
    out = joined(
        kit.box(0.12, height + 0.1, 0.1, trim, 0.0, (s * (width / 2 + 0.06), 0, 0.03)) for s in (-1, 1)
    ) + kit.box(width + 0.34, 0.14, 0.12, trim, 0.0, (0, height, 0.03))
    for s in (-1, 1):
        x = s * width / 4
        out += kit.box(width / 2 - 0.02, height, 0.05, wood, 0.0, (x, 0, 0.02))
        if panes:
            out += kit.panel(width / 2 - 0.22, height * 0.5, kit.material("pane", "#3a4650"), (x, height * 0.68, 0.05))
        else:
            out += joined(
                kit.box(width / 2 - 0.24, h, 0.03, wood, 0.012, (x, y, 0.04))
                for y, h in ((0.2, height * 0.32), (height * 0.5, height * 0.42))
            )
        out += kit.box(0.03, 0.24, 0.05, kit.material("brass"), 0.0, (s * 0.08, 0.95, 0.06))
    return out


def steps(
    kit: Kit,
    count: int = 8,
    width: float = 1.2,
    rise: float = 0.17,
    tread: float = 0.28,
    colour: Any = "#7a5836",
    material: str = "planks",
    solid: bool = True,
) -> Solid:
    """A straight flight that climbs towards −Z from the origin."""
    paint = kit.material(material, colour)
    return joined(
        kit.box(
            width,
            rise * (k + 1) if solid else 0.045,
            tread + 0.02,
            paint,
            0.0,
            (0, 0 if solid else rise * (k + 1) - 0.045, -tread * (k + 0.5)),
        )
        for k in range(count)
    )


def plant_row(
    kit: Kit,
    length: float = 2.0,
    colour: Any = "#3f7a35",
    bloom: Any = None,
    height: float = 0.5,
    box: Any = "#6a4a30",
    seed: int = 0,
) -> Solid:
    """A trough of soil full of leaves, with blossoms where `bloom` is a colour."""
    rng = kit.random(f"row {seed}")
    out = kit.box(length, 0.28, 0.4, kit.material("planks", box), 0.0) + kit.box(
        length - 0.08, 0.02, 0.32, kit.material("soil"), 0.0, (0, 0.28, 0)
    )
    spots = [
        (rng.uniform(-0.48, 0.48) * length, 0.3 + rng.uniform(0, 0.7) * height, rng.uniform(-0.16, 0.16))
        for _ in range(int(60 * length))
    ]
    out += kit.leaves(spots, 0.2, 0.08, kit.material("leaf", colour), f"leaves {seed}", spread=0.8)
    if bloom is not None:
        out += kit.sphere(0.035, kit.material("petal", bloom), (0, 0, 0), 7).many(
            [(x, y + 0.1, z) for x, y, z in spots[::6]]
        )
    return out
