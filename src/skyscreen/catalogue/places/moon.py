"""The surface of the Moon: grey dust and craters under a black sky, the Earth over the hills, a lander and a flag."""

import math

from skyscreen.catalogue import place


@place(
    en=("moon surface", "lunar surface", "on the moon", "surface of the moon", "asteroid"),
    zh=("月面", "月球表面", "月球", "月球上", "小行星"),
    near=("asteroid", "小行星"),
    ambience=("space",),
    ground="rock",
    reverb=0.1,
    hours=12.0,
)
def moon(set):
    kit, rng = set.kit, set.random("craters")
    set.stage(30, 8)
    set.vista(-330, 126, -300)
    pits = [(rng.uniform(-70, 70), rng.uniform(-90, 60), rng.uniform(2.5, 11)) for _ in range(46)]
    pits = [(x, z, r) for x, z, r in pits if math.hypot(x, z * 0.5) > r + 7]

    def craters(x, z):
        h = 0.0
        for cx, cz, r in pits:
            q = math.hypot(x - cx, z - cz) / r
            if q < 1.8:
                h += r * (0.22 * (q * q - 1) if q < 1 else 0.0) + 0.1 * r * math.exp(-(((q - 1.05) / 0.22) ** 2))
        return h

    set.ground(
        kit.material("rock", "#8d8a85", moss=0.0),
        hills=1.2,
        wavelength=26,
        slope=craters,
        far=16,
        far_start=60,
        flat=0.6,
        cells=110,
        fine=0.9,
        reach=420,
    )
    set.scatter("rock", 120, (3, 70), gap=0.8, variants=4, clear=0.8, scale=(0.12, 0.9), colour="#75726d")
    set.scatter("rock", 16, (14, 90), gap=6, variants=4, clear=6, scale=(1.5, 4.0), colour="#6c6a66", purpose="blocks")
    set.airless(rng)
    earth = kit.sphere(60.0, kit.material("planet", "#1c4f8a", cloud=0.8, tilt=1), (0, 0, 0), 44)
    set.shape("earth", earth, at=(-330, 66, -300), shadow=False)
    set.copies("lander", lander, [(-15, set.height(-15, -12), -12, 30)], solid=True)
    white, steel = kit.material("cloth", "#e8e4dc"), kit.material("steel")
    flag = kit.ropes([((0, 0, 0), (0, 2.3, 0), 0.02), ((0, 2.25, 0), (1.15, 2.25, 0), 0.015)], steel, 6)
    flag += kit.sheet(
        lambda u, v: (1.12 * u, 2.24 - 0.72 * v, 0.05 * math.sin(9 * u)), 10, 2, kit.material("cloth", "#b3161b")
    ) + kit.sheet(
        lambda u, v: (1.12 * u, 2.24 - 0.72 * v, 0.05 * math.sin(9 * u)),
        10,
        2,
        kit.material("cloth", "#b3161b"),
        flip=True,
    )
    set.shape("flag", flag, at=(6.4, set.height(6.4, -7), -7))
    dome = (
        kit.lathe([(3.6, 0), (3.5, 0.5), (3.0, 1.9), (1.8, 3.0), (0, 3.4)], white, segments=28)
        + kit.box(1.6, 2.1, 1.4, kit.material("paint", "#c8c4bc"), 0.05, (0, 0, 3.3))
        + kit.box(0.9, 1.7, 0.1, kit.material("lamp", "#ffd9a0", emission=1.6), 0.0, (0, 0.1, 4.02))
    )
    set.copies(
        "dome",
        lambda k: dome,
        [(21, set.height(21, -20) - 0.2, -20, -40), (29, set.height(29, -13) - 0.2, -13, -80)],
        solid=True,
    )
    prints = [(0.24 * (-1) ** k, 0.0, -14 + 0.7 * k) for k in range(26)]
    print_ = kit.box(0.13, 0.02, 0.3, kit.material("soil", "#4f4d4a"), 0.0)
    set.shape(
        "footprints", *(print_.move(-1.6 + x, set.height(-1.6 + x, z) - 0.005, z) for x, _, z in prints), shadow=False
    )
    set.air(fog=0.0, fog_height=1.0)


def lander(kit):
    """A four-legged lander in gold foil."""
    foil, grey, iron = kit.material("brass", "#c89a40"), kit.material("paint", "#b8b8b4", 0.5), kit.material("steel")
    out = kit.lathe([(1.9, 0), (2.1, 0.2), (2.1, 1.3), (1.9, 1.5), (0, 1.5)], foil, segments=8).move(0, 1.3, 0)
    out += kit.lathe([(1.5, 0), (1.7, 0.6), (1.5, 1.7), (0.9, 2.2), (0, 2.3)], grey, segments=9).move(
        0, 2.8, 0
    ) + kit.cone(0.6, 0.8, iron, (0, 0.7, 0), 16)
    leg = kit.ropes(
        [
            ((1.7, 2.4, 0), (3.2, 0.15, 0), 0.09),
            ((1.9, 1.5, 0.6), (2.7, 0.9, 0), 0.05),
            ((1.9, 1.5, -0.6), (2.7, 0.9, 0), 0.05),
        ],
        iron,
        6,
    ) + kit.cylinder(0.5, 0.14, foil, (3.25, 0, 0), 16)
    out += leg.copy_round(4).turn("y", 45)
    out += kit.cylinder(0.35, 0.03, grey, (0, 0, 0), 18).turn("x", 60).move(0.9, 5.2, 0.4) + kit.ropes(
        [
            ((0.6, 4.6, 0.2), (0.9, 5.2, 0.4), 0.03),
            ((2.35, 0.1, 2.35), (1.5, 2.5, 1.5), 0.03),
            ((2.65, 0.1, 2.05), (1.8, 2.5, 1.2), 0.03),
        ],
        iron,
        5,
    )
    return out + kit.box(0.9, 1.0, 0.1, kit.material("pane"), 0.0, (0, 3.5, 1.55))
