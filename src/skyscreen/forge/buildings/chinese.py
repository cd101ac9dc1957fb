"""Chinese building: halls on terraces, grey courtyard houses, white houses on canals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from skyscreen.forge.buildings.swung import gable_roof, hipped_roof
from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def hall(
    kit: Kit,
    bays: int = 5,
    depth: float = 9.0,
    high: float = 4.6,
    tiles: Any = "#b8862a",
    body: Any = "#8f2a1e",
    terrace: float = 1.4,
    double: bool = False,
) -> Solid:
    """A palace or temple hall on a stone terrace: `bays` of 3.6 m; the front columns stand on z = 0."""
    bay, stone = 3.6, kit.material("stone", "#b8b2a6")
    width = bays * bay
    red, dark = kit.material("paint", body, 0.5), kit.material("paint", "#571812", 0.6)
    glaze, gold = kit.material("tile", tiles, 0.35), kit.material("brass")
    beam, green = kit.material("paint", "#1f4a74", 0.6), kit.material("paint", "#2c6a54", 0.6)
    out = kit.box(width + 5, terrace, depth + 6, stone, 0.0, (0, 0, -depth / 2))
    out += kit.box(width + 5.4, 0.16, depth + 6.4, stone, 0.0, (0, terrace - 0.16, -depth / 2))
    steps = max(round(terrace / 0.18), 1)
    for k in range(steps):
        out += kit.box(bay * 1.3, terrace * (1 - k / steps), 0.34, stone, 0.0, (0, 0, 3.1 + 0.34 * k))
    posts = [x for x in _spread(-width / 2 - 2.2, width / 2 + 2.2, round(width / 1.9)) if abs(x) > bay * 0.7]
    rail = kit.box(0.2, 1.05, 0.2, stone, 0.0).many([(x, terrace, 2.75) for x in posts])
    rail += sum(
        (
            kit.box(
                width / 2 + 2.2 - bay * 0.7,
                0.14,
                0.12,
                stone,
                0.0,
                (s * (width / 4 + 1.1 + bay * 0.35), terrace + y, 2.75),
            )
            for s in (-1, 1)
            for y in (0.25, 0.75)
        ),
        Solid(),
    )
    out += rail
    column = kit.cylinder(0.27, high, red, (0, 0, 0), 14) + kit.cylinder(0.4, 0.16, stone, (0, 0, 0), 14)
    out += column.many([(-width / 2 + bay * k, terrace, 0) for k in range(bays + 1)])
    back = -2.2
    out += kit.box(width, high, depth - 2.4, dark, 0.0, (0, terrace, back - (depth - 2.4) / 2))
    for k in range(bays):
        x = -width / 2 + bay * (k + 0.5)
        for j in range(4):
            out += lattice(kit, 0.78, 2.7, red, gold, x + (j - 1.5) * 0.84, terrace + 0.1, back + 0.03)
    for y, paint, tall in ((high - 0.5, beam, 0.5), (high - 0.95, green, 0.34), (high, red, 0.22)):
        out += kit.box(width + 0.5, tall, 0.36, paint, 0.0, (0, terrace + y, 0))
    bracket = kit.box(0.34, 0.34, 0.9, green, 0.0) + kit.box(0.8, 0.18, 0.3, beam, 0.0, (0, 0.34, 0.2))
    out += bracket.many([(-width / 2 + bay * k / 2, terrace + high + 0.2, 0.2) for k in range(2 * bays + 1)])
    roof = hipped_roof(kit, width + 4.4, depth + 4.4, 0.42 * depth, glaze, red)
    out += roof.move(0, terrace + high + 0.75, -depth / 2)
    if double:
        up = terrace + high + 0.75 + 0.2 * depth
        out += kit.box(width * 0.8, 1.7, depth * 0.6, red, 0.0, (0, up, -depth / 2)) + kit.box(
            width * 0.82, 0.4, depth * 0.62, beam, 0.0, (0, up + 1.5, -depth / 2)
        )
        out += hipped_roof(kit, width * 0.8 + 3, depth * 0.6 + 3, 0.36 * depth, glaze, red).move(
            0, up + 1.9, -depth / 2
        )
    board = kit.box(1.0, 1.5, 0.12, beam, 0.0, (0, terrace + high - 0.9, 0.3)) + kit.box(
        0.8, 1.3, 0.14, gold, 0.0, (0, terrace + high - 0.8, 0.3)
    )
    return out + board


def lattice(kit: Kit, wide: float, tall: float, paint: Paint, trim: Paint, x: float, y: float, z: float) -> Solid:
    """A door leaf with bars above and a panel below; paper behind the bars glows when lit."""
    paper = kit.material("lamp", "#ffcf88", emission=1.1).but(colour=kit.colour("#a8895c"))
    out = kit.box(wide, tall, 0.05, paint, 0.0, (x, y, z)) + kit.panel(
        wide * 0.8, tall * 0.56, paper, (x, y + tall * 0.66, z + 0.03)
    )
    top, foot = y + tall * 0.94, y + tall * 0.38
    rows = [((x + wide * s, foot, z + 0.04), (x + wide * s, top, z + 0.04), 0.016) for s in (-0.2, 0.0, 0.2)]
    rows += [
        (
            (x - wide * 0.4, foot + (top - foot) * k / 4, z + 0.04),
            (x + wide * 0.4, foot + (top - foot) * k / 4, z + 0.04),
            0.016,
        )
        for k in range(5)
    ]
    return (
        out
        + kit.ropes(rows, paint, 4)
        + kit.box(wide * 0.7, tall * 0.22, 0.02, trim, 0.0, (x, y + tall * 0.07, z + 0.035))
    )


def grey_house(kit: Kit, width: float = 8.0, seed: int = 0, gate: bool = False) -> Solid:
    """One side of a hutong: grey brick, a red gate under its own roof or small high windows, grey tiles above."""
    rng = kit.random(f"grey {seed}")
    brick, tiles = kit.material("brick", ("#74757a", "#7c7b78", "#6c6d70")[seed % 3]), kit.material("tile", "#4a4d52")
    red, stone, gold = kit.material("paint", "#8f1d16", 0.5), kit.material("stone", "#8f8a80"), kit.material("brass")
    tall, deep = 3.1 + 0.25 * (seed % 3), 5.0
    out = kit.box(width, tall, deep, brick, 0.0, (0, 0, -deep / 2)) + kit.box(
        width + 0.02, 0.5, 0.1, stone, 0.0, (0, 0, 0.02)
    )
    out += kit.box(width, 0.12, 0.24, brick, 0.0, (0, tall - 0.1, 0.06)) + kit.box(
        width, 0.1, 0.4, brick, 0.0, (0, tall, 0.1)
    )
    out += gable_roof(kit, width, deep, 1.7, tiles).move(0, tall + 0.06, -deep / 2)
    if gate:
        x = rng.uniform(-0.2, 0.2) * width
        out += kit.box(2.6, tall + 0.7, 0.9, brick, 0.0, (x, 0, 0.0)) + kit.box(1.7, 2.5, 0.1, red, 0.0, (x, 0.2, 0.42))
        out += kit.box(0.03, 2.4, 0.12, kit.material("paint", "black"), 0.0, (x, 0.2, 0.42))
        out += kit.sphere(0.045, gold, (0, 0, 0), 8).many(
            [(x + s * (0.2 + 0.22 * i), 0.5 + 0.36 * j, 0.49) for s in (-1, 1) for i in range(3) for j in range(6)]
        )
        out += sum(
            (
                kit.torus(0.1, 0.018, gold, (0, 0, 0), 14, 5).turn("x", 90).move(x + s * 0.16, 1.25, 0.5)
                for s in (-1, 1)
            ),
            Solid(),
        )
        out += kit.box(1.9, 0.36, 0.16, kit.material("paint", "#1f4a74"), 0.0, (x, 2.75, 0.44))
        out += kit.box(2.4, 0.16, 1.0, stone, 0.0, (x, 0, 0.6)) + kit.box(2.8, 0.08, 1.4, stone, 0.0, (x, 0, 0.7))
        out += gable_roof(kit, 3.0, 1.7, 0.8, tiles).move(x, tall + 0.75, 0.1)
        drum = kit.cylinder(0.3, 0.2, stone, (0, 0, 0), 16).turn("z", 90)
        out += sum(
            (
                drum.move(x + s * 1.0 + 0.1, 0.55, 0.8) + kit.box(0.34, 0.3, 0.6, stone, 0.0, (x + s * 1.0, 0, 0.8))
                for s in (-1, 1)
            ),
            Solid(),
        )
        couplet = kit.material("paper", "#c8201a")
        out += sum(
            (
                kit.panel(0.24, 1.5, couplet, (x + s * 1.1, 1.5, 0.46))
                + kit.text("春福吉", 0.2, kit.material("paint", "black"), vertical=True).move(x + s * 1.1, 1.5, 0.47)
                for s in (-1, 1)
            ),
            Solid(),
        )
    else:
        wood = kit.material("wood", "#5a2a1e")
        for x in (-width * 0.28, width * 0.28):
            if rng.random() < 0.75:
                out += kit.box(1.5, 1.3, 0.08, wood, 0.0, (x, 1.2, 0.01)) + lattice(
                    kit, 1.3, 1.15, wood, wood, x, 1.26, 0.05
                )
    return out


def water_house(kit: Kit, width: float = 6.0, seed: int = 0) -> Solid:
    """A white house of a water town: stone foot, wooden shop front and gallery, black tiles between stepped gables."""
    rng = kit.random(f"water {seed}")
    white, stone = (
        kit.material("plaster", ("#dedad0", "#d2cdc2", "#e4e0d8")[seed % 3]),
        kit.material("stone", "#6f6d68"),
    )
    tiles, wood = kit.material("tile", "#2f3338"), kit.material("wood", "#4a2a1a")
    floors, deep = 1 + (seed % 3 != 0), 6.0
    tall = 2.9 * floors + 0.3
    out = kit.box(width, tall, deep, white, 0.0, (0, 0, -deep / 2)) + kit.box(
        width + 0.1, 0.7, deep, stone, 0.0, (0, 0, -deep / 2 + 0.05)
    )
    n = max(round((width - 0.8) / 0.8), 3)
    for k in range(n):
        out += lattice(kit, 0.74, 2.1, wood, wood, (k - (n - 1) / 2) * 0.8, 0.55, 0.04)
    if floors == 2:
        out += kit.box(width - 0.3, 0.16, 0.9, wood, 0.0, (0, 3.0, 0.4))
        rows = [
            ((x, 3.1, 0.8), (x, 3.95, 0.8), 0.03)
            for x in _spread(-width / 2 + 0.3, width / 2 - 0.3, round(width / 0.35))
        ]
        rows += [((-width / 2 + 0.3, y, 0.8), (width / 2 - 0.3, y, 0.8), 0.04) for y in (3.2, 3.95)]
        out += kit.ropes(rows, wood, 4)
        for s in (-1, 1):
            out += kit.box(0.14, 2.9, 0.14, wood, 0.0, (s * (width / 2 - 0.35), 3.0, 0.8))
        for k in range(n):
            out += lattice(kit, 0.74, 1.7, wood, wood, (k - (n - 1) / 2) * 0.8, 3.75, 0.04)
    out += gable_roof(kit, width - 0.3, deep + (1.3 if floors == 2 else 0.3), 1.9, tiles).move(
        0, tall - 0.05, -deep / 2 + (0.4 if floors == 2 else 0.0)
    )
    for s in (-1, 1):  # horse-head walls: three steps with a tiled coping
        for step, (far, up) in enumerate(((deep / 2 + 0.2, 0.5), (deep / 3, 1.3), (deep / 7, 2.1))):
            out += kit.box(0.3, tall + up, 2 * far, white, 0.0, (s * width / 2, 0, -deep / 2))
            if step or rng.random() < 2:
                out += kit.box(0.6, 0.16, 2 * far + 0.4, tiles, 0.0, (s * width / 2, tall + up, -deep / 2))
    return out


def _spread(low: float, high: float, count: int) -> list[float]:
    return [low + (high - low) * k / max(count - 1, 1) for k in range(count)]
