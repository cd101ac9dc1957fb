"""An open wooden boat with thwarts and oars; with a lantern and a canopy it is a fishing boat."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("boat", "fishing boat", "sampan"),
    zh=("小船", "渔船", "木船", "舢板", "乌篷船"),
    kind="vessel",
    height=1.9,
    mass=220.0,
    speed=1.6,
    floats=True,
    sound="wood",
    places=("lake", "harbour", "river"),
)
def boat(kit, colour="brown", canopy=True, lantern=True):
    wood, dark = kit.material("hull", colour, slot="colour"), kit.material("wood", kit.mix(colour, "black", 0.45))

    def skin(u, v, side=1):
        plan = max(math.sin(math.pi * (0.06 + 0.88 * u)), 0) ** 0.6
        rise = 0.42 * abs(2 * u - 1) ** 2.6
        return (
            side * 0.72 * plan * math.sin(math.pi / 2 * v) ** 0.6,
            -0.22 + (0.62 + rise) * v + rise * 0.4 * (1 - v),
            -2.3 + 4.6 * u,
        )

    outer = kit.sheet(lambda u, v: skin(u, v), 24, 8, wood, flip=True).both()
    inner = kit.sheet(
        lambda u, v: tuple(c * s for c, s in zip(skin(u, 0.12 + 0.88 * v), (0.93, 1, 0.97), strict=True)), 20, 6, dark
    ).both()
    rail = kit.tube([skin(k / 20, 1) for k in range(21)], 0.035, dark, 6).both()
    out = outer + inner + rail
    for z in (-1.1, 0.1, 1.2):
        out += kit.box(1.24, 0.04, 0.24, dark, at=(0, 0.18, z))
    out += kit.box(1.0, 0.03, 3.2, dark, at=(0, -0.12, 0))
    if canopy:
        mat = kit.material("cloth", "tan")
        out += kit.sheet(
            lambda u, v: (
                0.66 * math.cos(math.pi * (0.06 + 0.88 * v)),
                0.35 + 0.95 * math.sin(math.pi * (0.06 + 0.88 * v)),
                -0.9 + 1.5 * u,
            ),
            6,
            14,
            mat,
        )
        out += sum(
            kit.tube(
                [(0.68 * math.cos(math.pi * k / 10), 0.36 + 0.97 * math.sin(math.pi * k / 10), z) for k in range(11)],
                0.018,
                dark,
                5,
            )
            for z in (-0.9, -0.15, 0.6)
        )
    else:
        out += (
            kit.tube([(0.3, 0.45, 0.9), (1.6, 0.2, -0.6)], 0.025, dark, 6).both()
            + kit.box(0.16, 0.02, 0.5, dark, at=(1.68, 0.17, -0.75)).both()
        )
    lights = []
    if lantern:
        out += kit.tube([(0, 0.5, 2.05), (0, 1.55, 2.1), (0, 1.66, 2.3)], 0.022, dark, 6, smooth=3)
        out += kit.lathe(
            [(0.04, -0.16), (0.11, -0.09), (0.13, 0), (0.11, 0.09), (0.04, 0.16)],
            kit.material("lamp", "#ffb050", emission=2.5),
            (0, 1.44, 2.3),
            12,
        )
        lights.append(kit.light((0, 1.44, 2.3), "#ffb050", 2.5, 6, flicker=0.2))
    return kit.model(
        out,
        colliders="box",
        floats=0.05,
        lights=lights,
        sockets={"seat": (0, 0.22, -1.1), "bow": (0, 0.6, 2.2)},
        facts={"length": 4.6, "beam": 1.44, "draught": 0.27},
    )
