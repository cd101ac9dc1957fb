"""A dragon of the dragon dance: a long cloth dragon in waves on poles, carried by seven runners, one with the pearl ahead."""

import math

from skyscreen.catalogue import thing

RUNNERS, APART = 7, 1.25
"""Who carries it, and metres from one to the next; the first has the pearl."""


@thing(
    en=("dragon dance", "dancing dragon", "dragon dance team", "dragon dancers", "dragon dancer", "cloth dragon", "dragon dance troupe"),
    zh=("舞龙", "舞龙队", "龙灯", "布龙", "舞龙表演", "耍龙灯"),
    kind="vehicle", height=3.3, mass=520.0, sound="cloth", speed=1.1,
    places=("spring_festival", "temple_fair", "old_town"), motions=("drive",),
    own={"dance": "drive", "play": "drive", "walk": "drive", "run": "drive", "carry": "drive"},
)  # fmt: skip
def dancing_dragon(kit, colour="red", trim="gold"):
    scale, gold = kit.material("silk", colour, 0.4, slot="colour"), kit.material("silk", trim, 0.35, slot="trim")
    white, black, belly = kit.material("paint", "white", 0.4), kit.material("paint", "black", 0.15), kit.material("silk", "#f4d48a", 0.5)
    green, wood, skin = kit.material("silk", "#1f8a5a", 0.45), kit.material("wood", "#7a4a2a"), kit.material("skin", "#c99a78")
    out, front = [], APART * (RUNNERS - 1) / 2

    def rise(u):
        """Height of the body's axis over the ground, at runner number u."""
        return 2.42 + 0.24 * math.cos(2.1 * u)

    for k in range(RUNNERS):
        z, high = front - APART * k + 0.95 * (k == 0), rise(k) if k else 2.75
        out.append(_runner(kit, k, z, skin))
        part = kit.ropes([((0, 1.15, z + 0.34), (0, high, z + 0.34), 0.022)], wood, 6) + _arms(kit, z, skin)
        if k == 0:
            part += kit.sphere(0.20, kit.material("lamp", "#ffd24a", emission=0.8), (0, high + 0.16, z + 0.34), 18)
            part += kit.torus(0.24, 0.02, scale, (0, high + 0.16, z + 0.34), 26, 6) + kit.torus(0.24, 0.02, scale, segments=26, sides=6).turn("x", 90).move(0, high + 0.16, z + 0.34)
        else:
            start, end = k - 0.62, k + 0.62
            axis = [(0.0, rise(start + (end - start) * j / 6), front - APART * (start + (end - start) * j / 6) + 0.34) for j in range(7)]
            girth = [0.25 * min(1.0, 0.35 + 0.55 * (RUNNERS - 0.4 - start - (end - start) * j / 6)) for j in range(7)]
            part += kit.tube(axis, girth, scale if k % 2 else gold, 14)
            part += kit.tube([(x, y - 0.10, z_) for x, y, z_ in axis], [0.80 * r for r in girth], belly, 12)
            # The crest: a flame every hand's breadth along the back.
            part += sum(kit.cone(0.07, 0.20, green, (x, y + r * 0.92, z_), 5) for (x, y, z_), r in zip(axis[:-1], girth[:-1], strict=True))
            if k == 1:
                part += _head(kit, scale, gold, white, black, green).move(0, rise(0.38), front - APART * 0.38 + 0.42)
            if k == RUNNERS - 1:
                part += sum(kit.cone(0.10, 0.75, gold if j else green, (0, 0, 0), 6).turn("x", -112 + 20 * abs(j)).turn("y", 22 * j).move(0, rise(end), axis[-1][2] - 0.02) for j in (-1, 0, 1))
        # The wave runs from the head to the tail, an eighth of a round later at each pole.
        out.append(kit.hinge(f"pole{k}", part, (0, high, z), (0.35, 1.0, 0.0), "slide", length=0.17, period=1.5, phase=-0.14 * k))
    return kit.model(*out, colliders="box")


def _runner(kit, k, z, skin):
    """Trunk, head and legs of one who carries it, arms apart."""
    coat, sash, legs = kit.material("silk", ("#e8b01c", "#d8281e")[k % 2], 0.5), kit.material("silk", ("#d8281e", "#e8b01c")[k % 2], 0.5), kit.material("silk", ("#d8281e", "#e8b01c")[k % 2], 0.55)
    shoe, hair = kit.material("leather", "#241c1a"), kit.material("hair", "black")
    body = kit.lathe([(0.13, 0.84), (0.17, 0.90), (0.165, 1.06), (0.205, 1.30), (0.17, 1.43), (0.065, 1.49), (0.055, 1.56)], coat, segments=14).scale(1, 1, 0.72)
    body += kit.lathe([(0.178, 0.98), (0.182, 1.06), (0.176, 1.10)], sash, segments=14).scale(1, 1, 0.76)
    body += kit.ellipsoid(0.085, 0.115, 0.1, skin, (0, 1.64, 0.01), 12) + kit.ellipsoid(0.092, 0.085, 0.105, hair, (0, 1.69, -0.015), 12) + kit.torus(0.094, 0.016, sash, (0, 1.69, 0.0), 18, 6)
    out = body.move(0, 0, z)
    for side, late in ((1, 0.0), (-1, 0.5)):
        leg = kit.tube([(side * 0.095, 0.05, -0.01), (side * 0.095, 0.48, 0.02), (side * 0.09, 0.92, 0)], [0.055, 0.075, 0.10], legs, 8) + kit.box(0.09, 0.07, 0.25, shoe, 0.02, at=(side * 0.095, 0, 0.05))
        out += kit.hinge(f"leg{k}_{'l' if side > 0 else 'r'}", leg.move(0, 0, z), (side * 0.09, 0.92, z), "x", "leg", degrees=24, length=1.3, phase=late + 0.17 * k)
    return out


def _arms(kit, z, skin):
    """Both hands on the pole, one over the other: they go up and down with it."""
    cloth = kit.material("silk", "#d8281e", 0.5)
    out = kit.tube([(0.20, 1.38, z), (0.21, 1.20, z + 0.18), (0.03, 1.30, z + 0.33)], [0.062, 0.055, 0.042], cloth, 8)
    out += kit.tube([(-0.20, 1.38, z), (-0.24, 1.34, z + 0.20), (-0.03, 1.56, z + 0.33)], [0.062, 0.055, 0.042], cloth, 8)
    return out + kit.sphere(0.045, skin, (0.0, 1.31, z + 0.34), 10) + kit.sphere(0.045, skin, (0.0, 1.57, z + 0.34), 10)


def _head(kit, scale, gold, white, black, green):
    """The great head, its jaws open towards +Z."""
    out = kit.ellipsoid(0.34, 0.28, 0.36, scale, (0, 0.12, 0.1), 20) + kit.ellipsoid(0.25, 0.12, 0.36, scale, (0, 0.10, 0.46), 18) + kit.ellipsoid(0.22, 0.07, 0.32, gold, (0, -0.16, 0.40), 16)
    out += kit.ellipsoid(0.16, 0.035, 0.26, kit.material("silk", "#f08a9a"), (0, -0.09, 0.42), 14) + kit.sphere(0.07, gold, (0.10, 0.18, 0.78), 12).both()
    eye = kit.sphere(0.11, white, (0.19, 0.30, 0.30), 16) + kit.sphere(0.06, black, (0.21, 0.31, 0.38), 12) + kit.torus(0.115, 0.02, gold, segments=20, sides=6).turn("x", 80).move(0.19, 0.30, 0.31)
    horn = kit.tube([(0.16, 0.36, 0.02), (0.26, 0.62, -0.16), (0.22, 0.86, -0.30)], [0.05, 0.036, 0.012], gold, 8, smooth=3) + kit.tube([(0.25, 0.60, -0.15), (0.38, 0.70, -0.12)], [0.03, 0.01], gold, 7)
    beard = kit.tube([(0.12, -0.20, 0.45), (0.14, -0.44, 0.50), (0.12, -0.62, 0.42)], [0.05, 0.03, 0.006], white, 8, smooth=3)
    whisker = kit.tube([(0.18, 0.06, 0.74), (0.42, 0.10, 0.96), (0.62, 0.30, 0.92)], [0.022, 0.016, 0.005], gold, 7, smooth=3)
    teeth = kit.cone(0.026, 0.09, white, (0, 0, 0), 6).turn("x", 180).many([(x, -0.0, z) for x in (-0.15, -0.05, 0.05, 0.15) for z in (0.62, 0.74)])
    mane = sum(kit.cone(0.09, 0.42, green, (0, 0, 0), 6).turn("x", -70 - 12 * j).turn("z", 50 * s).move(0.20 * s, 0.16 + 0.10 * j, -0.12) for j in range(3) for s in (-1, 1))
    return out + (eye + horn + beard + whisker).both() + teeth + mane
