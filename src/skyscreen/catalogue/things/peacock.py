"""A peacock: a blue neck, a crown of pins, a wheel of eyes."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("peacock", "peafowl"),
    zh=("孔雀", "蓝孔雀", "绿孔雀", "白孔雀"),
    kind="bird",
    height=1.39,
    mass=5,
    sound="flesh",
    motions=("walk",),
    train=1.0,
    places=("garden",),
)
def peacock(kit, colour="#14459a"):
    gold, green = kit.material("feather", "#9aa83a"), kit.material("feather", "#1f8a5a")
    eye = (
        kit.ellipsoid(0.042, 0.052, 0.004, kit.material("feather", "#c98a2c"), segments=14)
        + kit.ellipsoid(0.027, 0.033, 0.006, kit.material("feather", "#1aa0a8"), (0, -0.004, 0), 12)
        + kit.ellipsoid(0.014, 0.017, 0.008, kit.material("feather", "#161a5a"), (0, -0.006, 0), 10)
    )
    fan = kit.sheet(
        lambda u, v: (
            (0.10 + 0.90 * u) * math.sin(math.radians(-100 + 200 * v)),
            (0.10 + 0.90 * u) * math.cos(math.radians(-100 + 200 * v)),
            -0.05 * u * u,
        ),
        8,
        40,
        green,
    )
    fan += kit.sheet(
        lambda u, v: (
            (0.10 + 0.90 * u) * math.sin(math.radians(-100 + 200 * v)),
            (0.10 + 0.90 * u) * math.cos(math.radians(-100 + 200 * v)),
            -0.05 * u * u - 0.004,
        ),
        8,
        40,
        kit.material("feather", "#8a7a58"),
        flip=True,
    )
    for row, (count, r) in enumerate(((21, 0.97), (17, 0.79), (14, 0.62), (11, 0.45))):
        for k in range(count):
            a = math.radians(-97 + 194 * (k + 0.5 * (row % 2)) / (count - 0.5))
            fan += eye.turn("z", -math.degrees(a)).move(
                r * math.sin(a), r * math.cos(a), 0.006 - 0.05 * ((r - 0.1) / 0.9) ** 2
            )
    fan += kit.ropes(
        [
            ((0.1 * math.sin(a), 0.1 * math.cos(a), 0.0), (1.0 * math.sin(a), 1.0 * math.cos(a), -0.047), 0.004)
            for a in (math.radians(-98 + 7 * j) for j in range(29))
        ],
        gold,
        4,
    )
    fan = fan.turn("x", -6).move(0, -0.02, 0.06)
    pins = kit.ropes([((0, 0.04, 0.0), (0.010 * (k - 2), 0.105, -0.012), 0.0016) for k in range(5)], gold, 4) + sum(
        (
            kit.sphere(0.008, kit.material("feather", "#1440a8"), (0.010 * (k - 2), 0.108, -0.012), 8)
            for k in range(1, 5)
        ),
        kit.sphere(0.008, kit.material("feather", "#1440a8"), (-0.02, 0.108, -0.012), 8),
    )
    return kit.bird(
        colour=colour,
        wings="#8a7a5a",
        tips="#5a3a24",
        hood="#1440a8",
        ruff="#1440a8",
        length=0.95,
        span=1.3,
        chord=0.34,
        neck=0.20,
        neck_up=1.9,
        body=0.135,
        head=0.048,
        beak="#c9bca0",
        beak_length=0.06,
        hook=0.35,
        legs="#8a7a68",
        leg=0.24,
        tail=0.10,
        eye_colour="black",
        worn=[(fan, "tail"), (pins, "head")],
    )
