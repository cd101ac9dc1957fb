"""A half-timbered house of a European village: stone below, jettied storeys of plaster between oak, a steep roof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

STOREY = 2.6
"""Metres from floor to floor, as in towns of the 16th century."""
JETTY = 0.28
"""Metres by which each storey stands out over the one below."""
PLASTERS = ("#e6d9bc", "#d9b98c", "#e8e0d0", "#c9a58a", "#d7cba0")
ROOFS = ("#7a4632", "#6a3c2c", "#84543a", "#5c4a40")


def timber_house(kit: Kit, width: float = 6.5, depth: float = 7.5, floors: int = 2, seed: int = 0) -> Solid:
    """Gable to the street.

    Args:
        floors: storeys over the ground floor; the attic comes on top.
        seed: colours, windows, where the door is.
    """
    rng = kit.random(f"timber {seed}")
    plaster = kit.material("plaster", PLASTERS[seed % len(PLASTERS)])
    oak = kit.material("wood", "#3a2618", 0.8)
    stone = kit.material("stone", "#8a8276")
    tiles = kit.material("tile", ROOFS[seed % len(ROOFS)])
    out = kit.box(width, STOREY, depth, stone, 0.0, (0, 0, -depth / 2))
    door = rng.choice((-1, 1)) * width * 0.28
    out += _door(kit, door, oak)
    for x in (-width * 0.3, 0.0, width * 0.3):
        if abs(x - door) > 1.0:
            out += window(kit, x, 0.95, 0.02, oak, rng.random() < 0.7)
    y, front = STOREY, 0.0
    for _ in range(floors):
        front += JETTY
        out += kit.box(width, STOREY, depth + front, plaster, 0.0, (0, y, -depth / 2 + front / 2))
        out += _frame(kit, width, y, front, oak, seed)
        for k in range(3):
            out += window(kit, (k - 1) * width * 0.31, y + 0.95, front + 0.02, oak, rng.random() < 0.6)
        y += STOREY
    out += _sides(kit, width, depth, floors, oak)
    rise = 0.62 * width
    gable = [(-width / 2, 0.0), (width / 2, 0.0), (0.0, rise)]
    out += kit.extrude(gable, depth + front, plaster).move(0, y, -depth / 2 + front / 2)
    out += _gable_beams(kit, width, rise, y, front, oak)
    out += window(kit, 0.0, y + 0.25 * rise, front + 0.02, oak, rng.random() < 0.5)
    out += _roof(kit, width, rise, depth + front + 0.7, tiles).move(0, y, -depth / 2 + front / 2)
    out += kit.box(0.7, 1.7, 0.7, kit.material("brick"), 0.0, (width * 0.22, y + rise * 0.45, -depth * 0.6))
    return out


def _frame(kit: Kit, width: float, y: float, front: float, oak: Paint, seed: int) -> Solid:
    """Sills, posts and braces of one storey, 6 cm proud of the plaster."""
    z, w = front + 0.03, width / 2 - 0.1
    out = kit.box(width + 0.04, 0.2, 0.12, oak, 0.0, (0, y, z)) + kit.box(width, 0.16, 0.1, oak, 0.0, (0, y + 2.4, z))
    out += kit.box(width, 0.12, 0.09, oak, 0.0, (0, y + 0.8, z))
    posts = [-w, -w * 0.36, w * 0.36, w]
    rows = [((x, y + 0.1, z), (x, y + 2.5, z), 0.075) for x in posts]
    for k, (a, b) in enumerate(((-w, -w * 0.36), (w * 0.36, w))):
        low, high = (a, b) if (k + seed) % 2 else (b, a)
        rows.append(((low, y + 0.15, z), (high, y + 0.85, z), 0.06))
    rows += [((-w * 0.36, y + 0.15, z), (w * 0.36, y + 0.85, z), 0.05)] if seed % 2 else []
    rows += [((w * 0.36, y + 0.15, z), (-w * 0.36, y + 0.85, z), 0.05)]
    return out + kit.ropes(rows, oak, 4)


def _sides(kit: Kit, width: float, depth: float, floors: int, oak: Paint) -> Solid:
    """Beams and a window a storey on the two long walls."""
    x = width / 2 + 0.02
    rows = []
    for k in range(1, floors + 1):
        y = STOREY * k
        rows += [((x, y + up, -depth), (x, y + up, 0), 0.08) for up in (0.08, 2.45)]
        rows += [((x, y, -depth * f), (x, y + STOREY, -depth * f), 0.075) for f in (0.02, 0.34, 0.66, 0.98)]
        rows += [((x, y + 0.1, -depth * 0.02), (x, y + 2.4, -depth * 0.34), 0.06)]
        rows += [((x, y + 2.4, -depth * 0.66), (x, y + 0.1, -depth * 0.98), 0.06)]
    low = window(kit, 0.0, 0.95, 0.0, oak, False).turn("y", 90).move(x, 0, -depth * 0.3)
    one = kit.ropes(rows, oak, 4) + low
    for k in range(1, floors + 1):
        one += window(kit, 0.0, STOREY * k + 0.95, 0.0, oak, False).turn("y", 90).move(x, 0, -depth / 2)
    return one + one.mirror("x")


def _gable_beams(kit: Kit, width: float, rise: float, y: float, front: float, oak: Paint) -> Solid:
    z, w = front + 0.04, width / 2
    rows = [((-w, y, z), (0, y + rise, z), 0.1), ((w, y, z), (0, y + rise, z), 0.1)]
    rows += [((-w * 0.55, y + 0.45 * rise, z), (w * 0.55, y + 0.45 * rise, z), 0.08)]
    rows += [((x, y, z), (x, y + 0.43 * rise, z), 0.07) for x in (-w * 0.5, w * 0.5)]
    return kit.ropes(rows, oak, 4) + kit.box(width + 0.06, 0.2, 0.12, oak, 0.0, (0, y - 0.05, z))


def _roof(kit: Kit, width: float, rise: float, length: float, tiles: Paint) -> Solid:
    """Two slopes with a little bell-cast at the eaves."""
    w, over = width / 2, 0.45

    def slope(u: float, v: float) -> tuple[float, float, float]:
        x = u * (w + over)
        return x, rise * (1 - x / w) + 0.12 + 0.25 * max(u - 0.75, 0) ** 2 * 4, (v - 0.5) * length

    one = kit.sheet(slope, 5, 2, tiles, flip=True)
    ridge = kit.ropes([((0, rise + 0.14, -length / 2), (0, rise + 0.14, length / 2), 0.12)], tiles, 6)
    return one + one.mirror("x") + ridge


def _door(kit: Kit, x: float, oak: Paint) -> Solid:
    leaf = kit.material("wood", "#4d3a24")
    out = kit.box(1.05, 2.05, 0.1, leaf, 0.0, (x, 0.15, 0.03)) + kit.box(
        1.5, 0.16, 0.6, kit.material("stone"), 0.0, (x, 0, 0.3)
    )
    out += kit.box(0.14, 2.2, 0.16, oak, 0.0, (x - 0.6, 0, 0.04)) + kit.box(
        0.14, 2.2, 0.16, oak, 0.0, (x + 0.6, 0, 0.04)
    )
    return out + kit.box(1.36, 0.16, 0.18, oak, 0.0, (x, 2.18, 0.04))


def window(kit: Kit, x: float, y: float, z: float, frame: Paint, box: bool) -> Solid:
    """A casement 0.9 × 1.1 m that glows when lit, with shutters, and flowers in a box."""
    glass = kit.material("lamp", "#3a4650", emission=0.0)
    warm = kit.material("lamp", "#ffb45c", emission=1.5)
    out = kit.box(1.02, 1.22, 0.06, frame, 0.0, (x, y - 0.06, z)) + kit.panel(
        0.86, 1.06, glass, (x, y + 0.55, z + 0.035)
    )
    out += kit.panel(0.82, 1.02, warm.but(colour=kit.colour("#7a5a36")), (x, y + 0.55, z + 0.04))
    out += kit.ropes(
        [
            ((x, y, z + 0.05), (x, y + 1.1, z + 0.05), 0.022),
            ((x - 0.44, y + 0.7, z + 0.05), (x + 0.44, y + 0.7, z + 0.05), 0.02),
        ],
        frame,
        4,
    )
    shutter = kit.material("paint", ("#4d6a52", "#5a4632", "#43596b")[int(abs(x * 7 + y)) % 3], 0.7)
    for s in (-1, 1):
        out += kit.box(0.36, 1.14, 0.04, shutter, 0.0, (x + s * 0.72, y - 0.02, z + 0.02))
    if box:
        out += kit.box(0.95, 0.18, 0.22, kit.material("wood", "#5a4028"), 0.0, (x, y - 0.26, z + 0.12))
        rng = kit.random(f"flowers {x} {y}")
        spots = [
            (x + rng.uniform(-0.44, 0.44), y - 0.02 + rng.uniform(-0.04, 0.14), z + rng.uniform(0.05, 0.26))
            for _ in range(36)
        ]
        out += kit.leaves(spots, 0.12, 0.09, kit.material("leaf", "#4c7a34"), f"green {x}", spread=0.9)
        out += kit.leaves(
            spots[::2],
            0.1,
            0.09,
            kit.material("petal", rng.choice(("#d0304a", "#e8708a", "#e8c040"))),
            f"bloom {x}",
            spread=0.9,
        )
    return out
