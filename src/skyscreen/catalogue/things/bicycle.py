"""A city bicycle: wheels with spokes, diamond frame, saddle, bars."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bicycle", "bike", "cycle"),
    zh=("自行车", "单车", "脚踏车", "二八大杠", "二八大杠自行车", "二八自行车", "共享单车", "山地车"),
    kind="vehicle",
    height=1.05,
    mass=14.0,
    speed=4.5,
    manned=True,
    sound="metal",
    places=("city_street", "park"),
)
def bicycle(kit, colour="teal"):
    paint, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel")
    rubber, leather = kit.material("rubber"), kit.material("leather")
    r = 0.34
    wheel = kit.torus(r - 0.02, 0.02, rubber, segments=40, sides=7) + kit.torus(
        r - 0.045, 0.012, steel, segments=36, sides=5
    )
    wheel += kit.ropes(
        [
            (
                (0.03 * math.cos(a), 0.03, 0.03 * math.sin(a)),
                (0.3 * math.cos(a + 0.4), 0, 0.3 * math.sin(a + 0.4)),
                0.0018,
            )
            for a in (k * math.pi / 14 for k in range(28))
        ],
        steel,
        3,
    ) + kit.cylinder(0.03, 0.1, steel, (0, -0.05, 0), 12)
    wheel = wheel.turn("z", 90)
    rear, front, crank = (0, r, -0.52), (0, r, 0.53), (0, 0.29, -0.06)
    seat, head, fork = (0, 0.80, -0.22), (0, 0.82, 0.33), (0, 0.62, 0.40)
    tubes = [(crank, seat, 0.017), (crank, fork, 0.019), (seat, head, 0.016), (head, fork, 0.02)]
    out = kit.ropes(tubes, paint, 10)
    for name, at in (("rear", rear), ("front", front)):
        out += kit.hinge(name, wheel.move(*at), at, "x", "roll", radius=r)
    for s in (-0.06, 0.06):
        out += kit.ropes(
            [
                ((s, rear[1], rear[2]), (s * 0.3, 0.78, -0.21), 0.01),
                ((s, rear[1], rear[2]), (s * 0.4, 0.29, -0.07), 0.011),
                ((s, front[1], front[2]), (s * 0.7, 0.62, 0.405), 0.013),
            ],
            paint,
            8,
        )
    out += kit.blob(
        [kit.egg((0, 0.93, -0.30), (0.085, 0.035, 0.09)), kit.limb((0, 0.935, -0.28), (0, 0.93, -0.10), 0.035, 0.02)],
        leather,
        0.05,
        0.016,
    )
    out += kit.ropes([((0, 0.8, -0.22), (0, 0.92, -0.255), 0.013), ((0, 0.82, 0.33), (0, 0.98, 0.29), 0.013)], steel, 8)
    out += kit.tube(
        [
            (-0.27, 0.99, 0.12),
            (-0.24, 1.02, 0.22),
            (-0.06, 1.0, 0.30),
            (0.06, 1.0, 0.30),
            (0.24, 1.02, 0.22),
            (0.27, 0.99, 0.12),
        ],
        0.012,
        steel,
        8,
        smooth=3,
    )
    out += kit.tube([(-0.28, 0.985, 0.08), (-0.265, 0.992, 0.17)], 0.017, rubber, 8).both()
    out += kit.cylinder(0.09, 0.012, steel, segments=24).turn("z", 90).move(0.055, 0.29, -0.06)
    out += kit.ropes(
        [((0.06, 0.29, -0.06), (0.08, 0.17, 0.05), 0.009), ((-0.06, 0.29, -0.06), (-0.08, 0.41, -0.17), 0.009)],
        steel,
        6,
    )
    out += kit.box(0.09, 0.02, 0.06, rubber, at=(0.12, 0.16, 0.05)) + kit.box(
        0.09, 0.02, 0.06, rubber, at=(-0.12, 0.4, -0.17)
    )
    guard = kit.tube(
        [(0, r + 0.37 * math.sin(a), 0.37 * math.cos(a)) for a in (math.pi * k / 12 for k in range(1, 12))],
        0.014,
        paint,
        6,
    )
    out += guard.move(0, 0, -0.52)
    return kit.model(
        out,
        colliders="box",
        sockets={"seat": (0, 0.95, -0.26), "bars": (0, 1.0, 0.2)},
        facts={"wheels": [r], "wheelbase": 1.05},
    )
