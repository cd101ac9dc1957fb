"""A compact family car."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("car", "automobile", "sedan"),
    zh=("汽车", "轿车", "小汽车", "车"),
    kind="vehicle",
    height=1.45,
    generic="vehicle",
    places=("city_street", "neon_street"),
    sound="metal",
    mass=1200.0,
    speed=9.0,
)
def car(kit, colour="red"):
    paint = kit.material("carpaint", colour, slot="colour")
    glass, rubber, steel = kit.material("pane"), kit.material("rubber", "black"), kit.material("steel")

    def section(z, low, mid, high, half):
        ring = []
        for k in range(20):
            a = 2 * math.pi * k / 20
            c, s = math.cos(a), math.sin(a)
            x = half * math.copysign(abs(c) ** 0.45, c)
            y = mid + (high - mid if s > 0 else mid - low) * math.copysign(abs(s) ** 0.6, s)
            ring.append((x, y, z))
        return ring

    body = kit.loft(
        [
            section(*row)
            for row in (
                (-2.12, 0.42, 0.62, 0.82, 0.66),
                (-2.05, 0.3, 0.6, 0.92, 0.8),
                (-1.2, 0.24, 0.6, 0.98, 0.86),
                (0.2, 0.24, 0.6, 0.96, 0.87),
                (1.3, 0.24, 0.58, 0.9, 0.85),
                (1.95, 0.3, 0.55, 0.76, 0.78),
                (2.1, 0.4, 0.55, 0.66, 0.62),
            )
        ],
        paint,
    )
    cabin = kit.loft(
        [
            section(*row)
            for row in (
                (-1.75, 0.9, 0.93, 0.96, 0.62),
                (-1.1, 0.9, 1.16, 1.38, 0.64),
                (-0.3, 0.9, 1.18, 1.45, 0.66),
                (0.4, 0.9, 1.14, 1.36, 0.65),
                (1.15, 0.88, 0.9, 0.93, 0.62),
            )
        ],
        glass,
    )
    roof = kit.loft(
        [
            section(*row)
            for row in ((-1.0, 1.36, 1.4, 1.42, 0.56), (-0.3, 1.38, 1.43, 1.465, 0.6), (0.3, 1.34, 1.38, 1.4, 0.57))
        ],
        paint,
    )
    tyre = kit.torus(0.25, 0.085, rubber, segments=28, sides=12).turn("z", 90)
    rim = kit.cylinder(0.2, 0.1, steel, (0, -0.05, 0), 20).turn("z", 90)
    wheels = (tyre + rim).move(0.78, 0.33, 1.3).both("x") + (tyre + rim).move(0.78, 0.33, -1.3).both("x")
    arch = kit.cylinder(0.37, 0.05, kit.material("rubber", "black"), (0, -0.025, 0), 24).turn("z", 90)
    arches = arch.move(0.845, 0.36, 1.3).both("x") + arch.move(0.845, 0.36, -1.3).both("x")
    lamps = kit.ellipsoid(0.16, 0.07, 0.06, kit.material("lamp", "cream", emission=4), (0.52, 0.62, 2.0), 12).both("x")
    tails = kit.box(0.3, 0.09, 0.05, kit.material("lamp", "red", emission=3), at=(0.5, 0.66, -2.08)).both("x")
    bumper = kit.box(1.2, 0.1, 0.08, rubber, at=(0, 0.36, 2.06)) + kit.box(1.2, 0.1, 0.08, rubber, at=(0, 0.36, -2.08))
    return kit.model(
        body,
        cabin,
        roof,
        wheels,
        arches,
        lamps,
        tails,
        bumper,
        colliders="box",
        lights=[
            kit.light((0.5, 0.6, 2.3), "cream", 6, 14, "spot", (0, -0.15, 1), 28),
            kit.light((-0.5, 0.6, 2.3), "cream", 6, 14, "spot", (0, -0.15, 1), 28),
        ],
        sockets={"seat": (0.3, 0.75, 0)},
    )
