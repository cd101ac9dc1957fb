"""Garments by themselves, on a hanger or folded flat: a body of cloth with sleeves, collar and front. Metres."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def garment(
    kit: Kit,
    cloth: Paint,
    *,
    length: float,
    chest: float = 0.5,
    hem: float = 0.56,
    shoulder: float = 0.44,
    sleeve: float = 0.6,
    cuff: float = 0.055,
    trim: Paint | None = None,
    buttons: int = 0,
    open_: bool = False,
    collar: bool = True,
    depth: float = 0.16,
) -> Solid:
    """What is worn on the upper body, hanging as on a hanger: its hem at y = 0, the neck at `length`.

    Args:
        chest, hem, shoulder: widths; sleeve: length along the arm, 0 none; cuff: half width of the sleeve's end.
        trim: collar, buttons and seams; `open_` leaves a dark gap down the front.
    """
    seam = trim or cloth.but(colour=kit.mix(cloth.colour, "black", 0.35))
    rows = []
    for t, wide, deep in (
        (0, hem, 1.0),
        (0.3, 0.5 * (hem + chest), 0.95),
        (0.62, chest, 0.9),
        (0.86, 0.98 * chest, 0.8),
        (0.95, shoulder, 0.55),
        (1.0, 0.17, 0.34),
    ):
        ring = []
        for k in range(24):
            a = 2 * math.pi * k / 24
            fold = 1 + 0.1 * (1 - t) * math.sin(5 * a + 1.0)
            ring.append(
                (
                    0.5 * wide * math.copysign(abs(math.cos(a)) ** 0.75, math.cos(a)),
                    t * length,
                    0.5 * depth * deep * math.sin(a) * fold,
                )
            )
        rows.append(ring)
    made = kit.loft(rows, cloth)
    if sleeve:
        x, y = 0.46 * shoulder, 0.9 * length
        drop, out = 0.92 * sleeve, 0.3 * sleeve
        arm = kit.tube(
            [
                (x, y, 0),
                (x + 0.35 * out, y - 0.25 * drop, 0.01),
                (x + 0.75 * out, y - 0.65 * drop, 0.02),
                (x + out, y - drop, 0.03),
            ],
            [0.062, 0.078, 0.07, cuff],
            cloth,
            12,
            smooth=4,
        )
        arm += kit.torus(cuff, 0.006, seam, segments=16, sides=5).turn("z", 18).move(x + out, y - drop, 0.03)
        made += arm.both()
    front = 0.5 * depth
    if collar:
        flap = kit.facet(
            [(0.005, 0.86 * length, 0), (0.1, 0.92 * length, 0), (0.09, 1.0 * length, 0), (0.05, 1.01 * length, 0)],
            seam,
            0.006,
        )
        made += flap.move(0, 0, 0.72 * front).both()
        made += kit.torus(0.075, 0.016, seam, (0, 0.995 * length, 0), 20, 6).scale(1, 1, 0.6)
    if open_:
        made += kit.box(
            0.05,
            0.9 * length,
            0.01,
            kit.material("cloth", kit.mix(cloth.colour, "black", 0.7)),
            0.0,
            at=(0, 0.02, front * 0.95),
        )
    else:
        made += kit.ropes([((0, 0.02, 1.0 * front), (0, 0.86 * length, 0.86 * front), 0.004)], seam)
    if buttons:
        knob = kit.cylinder(0.011, 0.006, seam, segments=10).turn("x", 90)
        made += knob.many(
            [
                (
                    0.018,
                    (0.16 + 0.66 * k / max(buttons - 1, 1)) * length,
                    front * (1.0 - 0.12 * k / max(buttons - 1, 1)),
                )
                for k in range(buttons)
            ]
        )
    return made


def hanger(kit: Kit, width: float, height: float) -> Solid:
    """A wooden hanger whose bar lies at `height`, with its hook."""
    wood, steel = kit.material("wood", "oak"), kit.material("steel")
    bar = kit.tube(
        [(-width / 2, height - 0.06, 0), (-0.05, height, 0), (0.05, height, 0), (width / 2, height - 0.06, 0)],
        0.012,
        wood,
        8,
        smooth=3,
    )
    hook = kit.tube(
        [
            (0, height, 0),
            (0, height + 0.06, 0),
            (0.025, height + 0.085, 0),
            (0, height + 0.115, 0),
            (-0.024, height + 0.095, 0),
        ],
        0.0035,
        steel,
        6,
        smooth=4,
    )
    return bar + hook


def stand(kit: Kit, height: float) -> Solid:
    """A clothes stand behind what hangs on it: a foot, a post and an arm that ends at (0, height, 0)."""
    wood = kit.material("wood", "walnut")
    made = kit.cylinder(0.2, 0.03, wood, (0, 0, -0.16), 28) + kit.tube(
        [(0, 0.02, -0.16), (0, height - 0.02, -0.16)], 0.016, wood, 10
    )
    return made + kit.tube(
        [(0, height - 0.05, -0.16), (0, height + 0.01, -0.09), (0, height + 0.01, 0.01)],
        0.009,
        kit.material("brass"),
        8,
        smooth=3,
    )
