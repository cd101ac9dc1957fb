"""A snow globe: a glass ball on a turned wooden base, inside a red cottage and firs in falling snow."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("snow globe", "snowglobe", "crystal ball"),
    zh=("水晶球", "雪花球", "雪景球"),
    kind="prop", closed=True,
    height=0.165,
    mass=0.6,
    sound="glass",
    places=("living_room",),
)
def snow_globe(kit, colour="#5a1f1c", house="red", empty=False):
    """`empty`: nothing of its own is in it, but the falling snow; what is put in stands on its floor."""
    wood, gilt = kit.material("wood", colour, 0.3, slot="colour"), kit.material("brass", "gold")
    snow, wall = kit.material("snow"), kit.material("paint", house, slot="house")
    base = kit.lathe(
        [(0, 0), (0.062, 0), (0.065, 0.004), (0.064, 0.012), (0.057, 0.018), (0.054, 0.03), (0.056, 0.036), (0.052, 0.042), (0, 0.042)],
        wood, segments=48,
    )  # fmt: skip
    plate = kit.box(0.05, 0.011, 0.003, gilt, 0.001, at=(0, 0.02, 0.0545)) + kit.torus(0.0525, 0.0022, gilt, (0, 0.041, 0), 48, 6)
    arc = [math.radians(a) for a in range(-90, 91, 6)]
    outer, inner = ([(max(r * math.cos(a), 0.0), 0.1005 + r * math.sin(a)) for a in arc] for r in (0.064, 0.0615))
    ball = kit.lathe([*outer, *inner[::-1]], kit.material("glass", "#dff0f8", 0.03), segments=64)
    ball += kit.lathe([(max(0.0613 * math.cos(a), 0.0), 0.1005 + 0.0613 * math.sin(a)) for a in arc], kit.material("liquid"), segments=64)
    mound = kit.ellipsoid(0.051, 0.022, 0.051, snow, (0, 0.052, 0), 28)
    cottage = kit.box(0.03, 0.02, 0.024, wall, 0.001) + kit.extrude([(-0.019, 0.018), (0.019, 0.018), (0, 0.037)], 0.032, snow).turn("y", 0)
    cottage += kit.box(0.007, 0.012, 0.002, wood, 0, at=(0, 0, 0.012)) + kit.box(0.006, 0.013, 0.006, kit.material("brick"), 0, at=(0.009, 0.024, -0.004))
    cottage += kit.box(0.006, 0.006, 0.002, kit.material("lamp", "#ffd070", emission=5), 0, at=(0.0095, 0.008, 0.0122)).both()
    cottage = cottage.move(-0.006, 0.07, 0.006)
    tree = sum(kit.cone(0.0125 - 0.0028 * k, 0.016, kit.material("leaf", "#1f5a34"), (0, 0.004 + 0.009 * k, 0), 14) for k in range(3))
    tree += sum(kit.cone(0.0085 - 0.0022 * k, 0.0085, snow, (0, 0.0125 + 0.009 * k, 0), 14) for k in range(3)) + kit.cylinder(0.002, 0.006, wood, segments=8)
    trees = tree.many([(0.025, 0.066, -0.002, 0, 1.1), (-0.03, 0.064, -0.012, 40, 1.25), (0.012, 0.066, -0.03, 80, 1.4), (0.026, 0.062, 0.022, 10, 0.75)])
    rng = kit.random("flakes")
    spots = []
    while len(spots) < kit.n(110, 30):
        x, y, z = (rng.uniform(-0.058, 0.058) for _ in range(3))
        if x * x + y * y + z * z < 0.057**2 and y > -0.02:
            spots.append((x, 0.1005 + y, z, 0, rng.uniform(0.6, 1.2)))
    flakes = kit.sphere(0.0013, snow, segments=6).many(spots)
    shine = kit.tube([(0.064 * 1.003 * math.sin(a) * 0.55, 0.1005 + 0.064 * 1.003 * math.cos(a) * 0.78 + 0.004, 0.064 * 0.62) for a in (-0.9, -0.7, -0.5, -0.3)], [0.0004, 0.0016, 0.0016, 0.0004],
                     kit.material("lamp", "white", emission=0.8), 6, smooth=4)
    own = [] if empty else [mound, cottage, trees]
    return kit.model(base, plate, *own, flakes, shine, ball, colliders="capsule", sockets={"inside": (0, 0.062, 0)})
