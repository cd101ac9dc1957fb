"""A deep windowsill with a cushion's room on it: a panelled wall below, a paned window and curtains behind."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("windowsill", "window sill", "window ledge", "bay window", "window seat"),
    zh=("窗台", "飘窗", "窗沿"),
    kind="furniture", height=2.3, mass=90.0, sound="wood", places=("living_room", "bedroom"),
)  # fmt: skip
def windowsill(kit, colour="white", curtain="#d8a890", sky="#cfe4f6"):
    wood, cloth = kit.material("paint", colour, 0.4, slot="colour"), kit.material("cloth", curtain, slot="curtain")
    board = kit.box(2.1, 0.05, 0.56, wood, 0.015, (0, 0.57, 0))
    wall = kit.box(2.0, 0.57, 0.44, wood, 0.0, (0, 0, -0.03)) + kit.box(0.52, 0.36, 0.02, kit.material("paint", kit.mix(colour, "grey", 0.15)), 0.01).many([(x, 0.1, 0.195) for x in (-0.62, 0, 0.62)])
    light = kit.box(1.7, 1.42, 0.01, kit.material("lamp", sky, emission=0.2, slot="sky"), 0.0, (0, 0.72, -0.28)) + kit.ellipsoid(0.5, 0.22, 0.004, kit.material("leaf", "#6a9a5a"), (-0.45, 0.78, -0.272), 16) + kit.ellipsoid(0.6, 0.3, 0.004, kit.material("leaf", "#88ac74"), (0.4, 0.74, -0.274), 16)
    glass = kit.box(1.7, 1.42, 0.006, kit.material("glass"), 0.0, (0, 0.72, -0.25))
    frame = kit.box(1.9, 0.1, 0.14, wood, 0.01).many([(0, 0.62, -0.24), (0, 2.12, -0.24)]) + kit.box(0.1, 1.6, 0.14, wood, 0.01).many([(x, 0.62, -0.24) for x in (-0.9, 0.9)])
    frame += kit.box(0.05, 1.42, 0.08, wood, 0.0, (0, 0.72, -0.24)) + kit.box(1.7, 0.04, 0.08, wood, 0.0).many([(0, y, -0.24) for y in (1.2, 1.68)])
    def fall(x0, s):
        def at(u, v):
            w = 0.36 * (1 - 0.35 * math.sin(math.pi * min(v * 1.3, 1.0)))
            return x0 + s * w * u, 2.16 - 1.5 * v, -0.12 + 0.035 * math.sin(u * 22)
        return at
    sides = sum(kit.sheet(fall(s * 1.06, -s), 26, 10, cloth, flip=f) for s in (-1, 1) for f in (False, True))
    rod = kit.capsule((-1.12, 2.2, -0.12), (1.12, 2.2, -0.12), 0.016, kit.material("brass"), 10) + kit.sphere(0.035, kit.material("brass"), (1.13, 2.2, -0.12), 10).both()
    return kit.model(board, wall, light, glass, frame, sides, rod, colliders="box", sockets={"top": (0, 0.62, 0.06)})
