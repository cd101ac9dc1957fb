"""A spinning top: turned wood in painted rings, a brass point, a string wound on."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("spinning top", "humming top"),
    zh=("陀螺",),
    kind="prop",
    height=0.192,
    mass=0.12,
    sound="wood",
    motions=("spin",),
    places=("living_room",),
)
def spinning_top(kit, colour="red", band="yellow", second="royal blue"):
    coat, ring = kit.material("paint", colour, 0.2, slot="colour"), kit.material("paint", band, 0.2, slot="band")
    blue, wood = kit.material("paint", second, 0.2, slot="second"), kit.material("wood", "oak")
    brass = kit.material("brass")
    profile = [(0.004, 0.012), (0.014, 0.022), (0.032, 0.042), (0.048, 0.06), (0.053, 0.069), (0.051, 0.077), (0.042, 0.084), (0.028, 0.089), (0.012, 0.094)]
    tones = [wood, blue, ring, coat, coat, ring, blue, wood]
    body = sum(kit.lathe(profile[k : k + 2], tones[k], segments=52) for k in range(8))
    point = kit.lathe([(0, 0), (0.0015, 0.001), (0.0045, 0.011), (0.006, 0.0135)], brass, segments=24)
    stem = kit.lathe([(0.012, 0.094), (0.0062, 0.098), (0.005, 0.116), (0.0085, 0.121), (0.0085, 0.126), (0.005, 0.128), (0, 0.128)], wood, segments=28)
    dots = kit.ellipsoid(0.0042, 0.0022, 0.0042, kit.material("paint", "white"), segments=12)
    dots = sum(dots.turn("x", 42).move(0, 0.0816, 0.0462).turn("y", 45 * k) for k in range(8))
    whole = (body + point + stem + dots).turn("z", -9)
    cord = kit.tube([(0.05 * (1 + 0.35 * t) * math.cos(7 * t) + 0.02, 0.002, 0.05 * (1 + 0.35 * t) * math.sin(7 * t) + 0.055) for t in (k / 24 for k in range(25))],
                    0.0016, kit.material("rope", "cream"), 5, smooth=2)
    return kit.model((whole + cord).scale(1.5, 1.5, 1.5), colliders="cylinder")
