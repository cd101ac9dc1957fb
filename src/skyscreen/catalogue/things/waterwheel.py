"""A wooden waterwheel on its trestle: paddles and buckets round a wheel of spokes that turns in a trough."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("waterwheel", "water wheel", "water mill wheel", "noria"),
    zh=("水车", "筒车", "老水车"),
    kind="building", height=4.3, mass=900.0, sound="wood", places=("river", "village"),
)
def waterwheel(kit, colour="#6a4a2c"):
    wood, wet = kit.material("wood", colour, slot="colour"), kit.material("planks", "#4f3a26")
    spokes = kit.ropes([((s * 0.45, 0, 0), (s * 0.45, 1.9 * math.sin(0.3927 * k), 1.9 * math.cos(0.3927 * k)), 0.05) for k in range(16) for s in (-1, 1)], wood, 6)
    rims = sum(kit.tube([(s * 0.45, r * math.sin(0.2618 * k), r * math.cos(0.2618 * k)) for k in range(25)], 0.06, wood, 6) for s in (-1, 1) for r in (1.3, 1.9))
    paddles = sum(kit.box(1.1, 0.05, 0.5, wet, 0.0, (0, 0, 1.82)).turn("x", 22.5 * k) for k in range(16))
    wheel = kit.hinge("wheel", (spokes + rims + paddles + kit.cylinder(0.14, 1.7, wood, (0, -0.85, 0), 14).turn("z", 90)).move(0, 2.1, 0), at=(0, 2.1, 0), axis="x", kind="turn", rate=0.5, when="always")
    frame = kit.ropes([((s * 0.75, 0, z), (s * 0.75, 2.25, 0.15 * z), 0.1) for s in (-1, 1) for z in (-1.1, 1.1)] + [((s * 0.75, 0.9, -0.75), (s * 0.75, 0.9, 0.75), 0.07) for s in (-1, 1)], wood, 7) + kit.box(0.3, 0.24, 0.4, wood, 0.02).many([(s * 0.75, 2.02, 0) for s in (-1, 1)])
    trough = kit.box(1.5, 0.06, 4.4, wet, 0.0, (0, 0.02, 0)) + kit.box(0.08, 0.3, 4.4, wet, 0.0).many([(s * 0.72, 0.02, 0) for s in (-1, 1)]) + kit.box(1.36, 0.02, 4.3, kit.material("pane", "#2c5058"), 0.0, (0, 0.16, 0))
    return kit.model(frame, wheel, trough, colliders="box")
