"""A farm tractor: big ribbed rear wheels, small front ones, a bonnet with its stack, a glazed cab."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("tractor", "farm tractor"),
    zh=("拖拉机",),
    kind="vehicle",
    height=2.6,
    mass=3200.0,
    speed=4.0,
    manned=True,
    sound="metal",
    places=("meadow",),
)
def tractor(kit, colour="green", rims="yellow"):
    paint, yellow = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", rims, slot="rims")
    glass, dark, iron = kit.material("pane"), kit.material("rubber", "black"), kit.material("iron")

    def tyre(r, w):
        made = kit.lathe([(0, -w / 2), (0.86 * r, -w / 2), (0.95 * r, -w * 0.3), (0.95 * r, w * 0.3), (0.86 * r, w / 2),
                          (0.6 * r, w / 2)], dark, segments=30)
        lug = kit.box(0.07 * r, w * 0.5, 0.1 * r, dark, 0.0, at=(0, -w * 0.25, 0))
        lugs = lug.turn("x", 28).move(0.965 * r, w * 0.2, 0).copy_round(18)
        lugs += lug.turn("x", -28).move(0.965 * r, -w * 0.2, 0).turn("y", 10).copy_round(18)
        made += kit.lathe([(0.62 * r, w * 0.5), (0.55 * r, w * 0.4), (0.45 * r, w * 0.1), (0.2 * r, w * 0.16), (0, w * 0.2)],
                          yellow, segments=26)
        made += kit.sphere(0.035 * r, iron, (0.14 * r, w * 0.22, 0), 6).copy_round(6)
        return (made + lugs).turn("z", -90)

    wheels = kit.axles(tyre(0.82, 0.44), 1.66, 0.82, (-0.75,)) + kit.axles(tyre(0.47, 0.28), 1.5, 0.47, (1.45,))
    bonnet = kit.loft([kit.section(*row) for row in ((0.25, 0.8, 1.1, 1.5, 0.4), (1.0, 0.8, 1.1, 1.46, 0.38),
                                                     (1.85, 0.78, 1.08, 1.36, 0.34), (1.98, 0.84, 1.06, 1.26, 0.28))], paint)
    grille = sum(kit.box(0.5, 0.035, 0.05, iron, at=(0, 0.9 + 0.07 * k, 1.97)) for k in range(5))
    vents = sum(kit.box(0.8, 0.04, 0.5, iron, 0.0, at=(0, 1.02 + 0.08 * k, 1.1)) for k in range(4))
    frame = kit.box(0.42, 0.35, 3.0, iron, at=(0, 0.5, 0.45)) + kit.box(1.3, 0.14, 0.16, iron, at=(0, 0.42, 1.45))
    frame += kit.box(1.3, 0.2, 0.22, iron, at=(0, 0.72, -0.75)) + kit.box(0.5, 0.28, 0.36, iron, 0.05, at=(0, 0.55, 1.9))
    cabin = kit.box(1.2, 1.2, 1.3, glass, 0.06, at=(0, 1.28, -0.5))
    posts = sum(kit.tube([(x, 1.1, z), (x * 0.96, 2.5, z * 0.9 - 0.05)], 0.045, paint, 6)
                for x in (-0.6, 0.6) for z in (0.18, -1.18, -0.6))
    roof = kit.box(1.42, 0.14, 1.56, paint, 0.06, at=(0, 2.44, -0.52))
    guard = kit.sheet(lambda u, v: (0.64 + 0.44 * v, 0.84 + 0.92 * _arc(u)[1], -0.75 + 0.92 * _arc(u)[0]), 14, 2, paint)
    guard += kit.sheet(lambda u, v: (0.64 + 0.44 * v, 0.81 + 0.92 * _arc(u)[1], -0.75 + 0.92 * _arc(u)[0]), 14, 2, paint,
                       flip=True)
    stack = kit.cylinder(0.045, 0.95, iron, (0.2, 1.4, 1.1), 12) + kit.cylinder(0.07, 0.4, iron, (0.2, 1.5, 1.1), 12)
    lamp = kit.cylinder(0.09, 0.06, kit.material("lamp", "cream", emission=4), segments=16).turn("x", 90).move(0.26, 1.2, 1.93)
    step = kit.box(0.3, 0.05, 0.4, iron, at=(0.72, 0.5, 0.25)).both()
    return kit.model(
        wheels, bonnet, grille, vents, frame, cabin, posts, roof, guard.both(), stack, lamp.both(), step,
        colliders="box",
        lights=[kit.light((0, 1.2, 2.1), "cream", 8, 16, "spot", (0, -0.2, 1), 32)],
        sockets={"seat": (0, 1.2, -0.6), "funnel": (0.2, 2.35, 1.1), "hitch": ((0, 0.6, -1.2), (0, 0, -1))},
        facts={"wheels": [0.82, 0.47], "wheelbase": 2.2})


def _arc(u):
    """(z, y) on a unit circle from behind the wheel over its top."""
    a = math.radians(165 - 130 * u)
    return math.cos(a), math.sin(a)
