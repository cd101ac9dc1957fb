"""Rail cars: a body with a band of windows and doors on two trucks, what trams, underground and monorail trains share.

Metres, facing +Z.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.forge.coachwork import section
from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def railcar(
    kit: Kit,
    length: float,
    width: float,
    height: float,
    paint: Paint,
    *,
    floor: float = 0.9,
    band: Paint | None = None,
    glass: Paint | None = None,
    doors: int = 2,
    panes: int = 8,
    nose: float = 0.0,
    trucks: bool = True,
    front: bool = True,
    roof: Paint | None = None,
) -> Solid:
    """One car, its middle over the origin, the floor `floor` metres up.

    Args:
        height: metres from the rail to the roof.
        nose: metres by which the front bows out; 0: a flat end.
        doors, panes: a side.
        front: a windscreen and lamps at +Z.
        trucks: wheels under it.
    """
    h, w, pane = length / 2, width / 2, glass or kit.material("pane")
    mid, tall = floor + 0.42 * (height - floor), height - floor
    rows = [
        (-h, floor, mid, height, w),
        (-h + 0.05, floor, mid, height, w),
        (h - max(nose, 0.05), floor, mid, height, w),
    ]
    if nose:
        rows += [
            (h - 0.35 * nose, floor, mid - 0.05 * tall, height - 0.14 * tall, 0.93 * w),
            (h, floor + 0.06 * tall, mid - 0.12 * tall, height - 0.42 * tall, 0.74 * w),
        ]
    else:
        rows.append((h, floor, mid, height, w))
    made = kit.loft([section(*row, 28) for row in rows], paint)
    side = length - 1.2 - nose
    made += kit.box(width + 0.03, 0.28 * tall, side, pane, 0.0, at=(0, floor + 0.48 * tall, -nose / 2))
    post = 0.04 * length / panes + 0.05
    for k in range(panes + 1):
        made += kit.box(
            width + 0.05,
            0.3 * tall,
            post,
            paint,
            0.0,
            at=(0, floor + 0.47 * tall, -nose / 2 + side * (k / panes - 0.5)),
        )
    if band is not None:
        made += kit.box(
            width + 0.04, 0.1 * tall, length - 0.3 - nose, band, 0.0, at=(0, floor + 0.26 * tall, -nose / 2)
        )
    steel = kit.material("steel")
    for k in range(doors):
        z = -nose / 2 + side * ((k + 0.5) / doors - 0.5)
        made += kit.box(width + 0.07, 0.8 * tall, 1.3, steel, 0.0, at=(0, floor + 0.02, z))
        made += kit.box(width + 0.09, 0.4 * tall, 0.48, pane, 0.0, at=(0, floor + 0.36 * tall, z + 0.32))
        made += kit.box(width + 0.09, 0.4 * tall, 0.48, pane, 0.0, at=(0, floor + 0.36 * tall, z - 0.32))
    if front:
        lean = 24 if nose else 0
        screen = kit.box(1.5 * w, 0.36 * tall, 0.12, pane, 0.05).turn("x", -lean)
        made += screen.move(0, floor + 0.44 * tall, h - (0.42 * nose if nose else -0.01))
        lamp = kit.ellipsoid(
            0.16,
            0.1,
            0.07,
            kit.material("lamp", "cream", emission=4),
            (0.52 * w, floor + 0.2 * tall, h - 0.14 * nose),
            12,
        )
        made += lamp.both()
        made += kit.box(
            1.1 * w,
            0.11 * tall,
            0.08,
            kit.material("lamp", "amber", emission=1.4),
            0.02,
            at=(0, height - 0.15 * tall, h - (0.72 * nose if nose else -0.02)),
        )
    if roof is not None:
        made += kit.box(1.3 * w, 0.16, 0.6 * length, roof, 0.05, at=(0, height - 0.03, -nose / 2))
    if trucks:
        dark = kit.material("iron")
        disc = kit.cylinder(0.4, 0.12, dark, (0, -0.06, 0), 18).turn("z", -90)
        places = [(0.72, 0.4, s * (h - 2.2) + d) for s in (-1, 1) for d in (-0.9, 0.9)]
        made += disc.many(places).both()
        made += sum((kit.box(1.7, 0.34, 2.7, dark, at=(0, 0.42, s * (h - 2.2))) for s in (-1, 1)), Solid())
        made += kit.box(0.8 * width, 0.3, 0.45 * length, dark, at=(0, floor - 0.3, 0))
    return made
