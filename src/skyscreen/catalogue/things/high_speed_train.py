"""A high-speed train: a long nose, a black visor, a stripe along two cars and a pantograph."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("high-speed train", "bullet train", "high speed train"),
    zh=("高铁", "动车", "高速列车", "子弹头列车"),
    kind="vehicle", cabin="train_carriage",
    height=4.5,
    mass=110000.0,
    speed=60.0,
    sound="metal",
    places=("meadow", "city_street"),
)
def high_speed_train(kit, colour="white", stripe="azure", cars=2):
    skin, band = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", stripe, slot="stripe")
    glass, dark, steel = kit.material("pane"), kit.material("iron"), kit.material("steel")

    def ring(z, share, drop, tone=28):
        """Body outline at z: `share` of the full half width, the roof lowered by `drop`."""
        out = []
        for k in range(tone):
            a = 2 * math.pi * k / tone
            c, s = math.cos(a), math.sin(a)
            x = 1.62 * share * math.copysign(abs(c) ** 0.5, c)
            y = 2.0 + (1.75 - drop if s > 0 else 1.55) * math.copysign(abs(s) ** 0.7, s)
            out.append((x, y, z))
        return out

    def nose(u):
        """0 where the body is full … 1 at the tip."""
        return 18 + 6.6 * u, max(1 - u**2.2, 0.0) ** 0.55 * 0.97 + 0.03, 1.62 * u**1.25

    body = kit.loft([ring(7.2, 1, 0), *(ring(*nose(k / 12)) for k in range(13))], skin)
    visor = kit.sheet(lambda u, v: _visor(nose, u, v), 12, 14, glass)
    lamps = kit.ellipsoid(0.2, 0.1, 0.34, kit.material("lamp", "#f4faff", emission=6), (0.86, 1.98, 22.6), 14).both()
    out = body + visor + lamps
    under = kit.material("paint", "charcoal", 0.5)

    def car(z, length):
        made = kit.box(3.26, 0.3, length, band, 0.0, at=(0, 1.55, z)) + kit.box(3.25, 0.09, length, band, at=(0, 1.32, z))
        made += kit.box(3.27, 0.72, length - 1.2, glass, 0.02, at=(0, 2.2, z))
        made += sum(kit.box(3.29, 0.78, 0.16, skin, 0.0, at=(0, 2.17, z - length / 2 + 0.9 + 1.6 * k))
                    for k in range(int(length / 1.6)))
        made += sum(kit.box(3.3, 2.0, 0.05, under, at=(0, 1.1, z + s * (length / 2 - 1.0) + d))
                    for s in (-1, 1) for d in (-0.45, 0.45))
        made += kit.box(2.7, 0.55, length * 0.96, under, 0.1, at=(0, 0.35, z))
        wheel = kit.cylinder(0.44, 0.14, steel, segments=20).turn("z", 90)
        made += sum(wheel.move(0.85, 0.44, z + s * (length / 2 - 3) + d) for s in (-1, 1) for d in (-1.1, 1.1)).both()
        return made

    out += car(12.4, 10.4)
    for k in range(max(int(cars) - 1, 0)):
        z = -2.2 - 18.6 * k
        out += kit.loft([ring(z + 8.9, 1, 0), ring(z - 8.9, 1, 0)], skin) + car(z, 17.6)
        out += kit.loft([ring(z + 9.5, 0.9, 0.15), ring(z + 8.7, 0.9, 0.15)], dark)
        mast = kit.ropes([((0.5, 3.75, z), (0.5, 4.1, z - 0.9), 0.04), ((0.5, 4.1, z - 0.9), (0.5, 4.48, z), 0.04)], dark)
        out += mast.both() + kit.ropes([((-0.9, 4.48, z), (0.9, 4.48, z), 0.04)], dark)
    return kit.model(
        out,
        colliders="box",
        lights=[kit.light((0, 1.9, 25.2), "#f4faff", 40, 40, "spot", (0, -0.1, 1), 24)],
        sockets={"seat": (0.5, 1.6, 17.0)},
        facts={"wheels": [0.44], "length": 17.5 + 18.6 * (cars - 1)},
    )


def _visor(nose, u, v):
    """The windscreen wraps over the nose: u down its slope, v round it."""
    z, share, drop = nose(0.30 + 0.34 * u)
    a = math.pi * (0.5 + (v - 0.5) * (0.62 - 0.12 * u))
    c, s = math.cos(a), math.sin(a)
    return (1.63 * share * math.copysign(abs(c) ** 0.5, c), 2.03 + (1.76 - drop) * abs(s) ** 0.7, z)
