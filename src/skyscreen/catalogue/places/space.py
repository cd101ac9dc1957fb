"""Orbit: the blue Earth fills half the view, stars beyond, a space station with golden wings passes by."""

import math

from skyscreen.catalogue import place


@place(
    en=("space", "outer space", "orbit", "universe", "cosmos", "galaxy", "nebula", "asteroid field", "asteroid belt", "black hole in space", "deep space"),
    zh=("太空", "宇宙", "外太空", "星空中", "银河", "轨道", "星云", "小行星带", "深空"),
    ambience=("space",),
    ground="steel",
    reverb=1.2,
    hours=12.0,
    deeds=("spaceship battle", "space battle", "meteor & earth", "meteor hit"),
)
def space(set):
    kit, rng = set.kit, set.random("stars")
    set.stage(60, 24)
    set.sky(indoor=True, cloud=0.0, haze=0.0, sun=(-0.25, 0.5, 0.83), exposure=-2.7)
    star = kit.lathe([(0, -1), (1, 0), (0, 1)], kit.material("lamp", "#ffffff", emission=12.0), segments=4)
    spots, band = [], []
    for k in range(1500):
        y = rng.uniform(-1, 1)
        a, r = rng.uniform(0, 6.2832), math.sqrt(max(1 - y * y, 0))
        if k % 3 == 0:  # the Milky Way: a tilted belt
            y = max(-1.0, min(1.0, 0.5 * math.sin(a) + rng.gauss(0, 0.09)))
            r = math.sqrt(max(1 - y * y, 0))
        (band if k % 3 == 0 else spots).append(
            (2400 * r * math.sin(a), 2400 * y, 2400 * r * math.cos(a), 0, rng.choice((1.6, 2.0, 2.4, 4.0)))
        )
    set.shape("stars", star.many(spots), shadow=False)
    set.shape("milky way", star.painted(kit.material("lamp", "#cfd8ff", emission=5.2)).many(band), shadow=False)
    earth = kit.sphere(900.0, kit.material("planet", "#1a4a86", cloud=0.8, tilt=1), (0, 0, 0), 80)
    set.shape("earth", earth, at=(0, -1010, -420), turn=40, shadow=False)
    moon = kit.sphere(46.0, kit.material("rock", "#a8a49c", moss=0.0), (0, 0, 0), 32)
    set.shape("moon", moon, at=(820, 520, -900), shadow=False)
    set.copies("station", station, [(-46, 14, -70, 35), (64, 26, -95, -50)])


def station(kit):
    """A truss with four pairs of solar wings, cylinders at its middle, radiators."""
    white, gold, steel = kit.material("paint", "#dcdcd8", 0.5), kit.material("pane", "#3a2a10"), kit.material("steel")
    rim = kit.material("brass")
    out = kit.box(52, 1.2, 1.2, steel, 0.0, (0, -0.6, 0))
    out += kit.ropes([((-26 + 2 * k, -0.6, 0.6), (-24 + 2 * k, 0.6, 0.6), 0.08) for k in range(26)], white, 4)
    for x in (-24, -16, 16, 24):
        for s in (-1, 1):
            out += kit.box(4.6, 0.12, 13, gold, 0.0, (x, -0.06, s * 8.6)) + kit.box(
                0.3, 0.2, 13.4, rim, 0.0, (x, -0.1, s * 8.6)
            )
            out += kit.box(4.7, 0.14, 0.16, rim, 0.0).many([(x, -0.07, s * (2.4 + 1.55 * k)) for k in range(9)])
    for z, long in ((-5, 9.0), (5, 9.0)):
        out += kit.capsule((0, -2.4, z - long / 2), (0, -2.4, z + long / 2), 2.1, white, 20)
    out += kit.capsule((-5, -2.4, 0), (5, -2.4, 0), 1.9, white, 20) + kit.lathe(
        [(1.2, 0), (1.6, 0.6), (0, 1.3)], steel, segments=16
    ).turn("x", 90).move(0, -2.4, 9.6)
    out += (
        kit.box(9, 0.1, 3.4, white, 0.0, (-8, 2.4, 0))
        + kit.box(9, 0.1, 3.4, white, 0.0, (8, 2.4, 0))
        + kit.ropes([((s * 5, 0, 0), (s * 5, 2.4, 0), 0.12) for s in (-1, 1)], steel, 5)
    )
    lamp = kit.material("lamp", "#ffe4b0", emission=4.0)
    return out + kit.sphere(0.22, lamp, (0, 0, 0), 8).many(
        [(s * 2.0, -2.0, z) for s in (-1, 1) for z in (-7, -4, 4, 7)]
    )
