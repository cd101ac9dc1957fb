"""A friendly ghost: a draped white sheet with round eyes and an open mouth, hovering a little."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("ghost", "phantom", "spook"),
    zh=("幽灵", "鬼", "鬼魂", "小鬼"),
    kind="prop",
    places=("castle_hall", "graveyard"),
    height=1.55,
    mass=2.0,
    sound="cloth",
)
def ghost(kit, colour="white"):
    cloth, black = kit.material("silk", colour, 0.75, slot="colour"), kit.material("paint", "#0c0c12", 0.6)
    glow = kit.material("lamp", "#dcecff", emission=0.35)

    def drape(u, v, grow=1.0):
        """u from the crown down, v round: a head, shoulders, then folds that deepen to a scalloped, wind-blown hem."""
        a = 2 * math.pi * v
        head = math.sin(min(u / 0.3, 1.0) * math.pi / 2)
        r = 0.27 * head + 0.13 * max(u - 0.3, 0) / 0.7 + 0.05 * math.sin(math.pi * min(max(u - 0.25, 0) / 0.3, 1))
        folds = max(u - 0.4, 0) / 0.6
        r *= 1 + folds * (0.13 * math.sin(7 * a + 1.5 * u) + 0.05 * math.sin(11 * a))
        hem = 0.09 * math.sin(7 * a + 1.5) * max(u - 0.8, 0) / 0.2
        y = 1.55 - 0.27 * (1 - math.cos(min(u / 0.3, 1.0) * math.pi / 2)) - 1.12 * max(u - 0.3, 0) / 0.7 * (1 + hem)
        drift = -0.3 * folds * folds
        return grow * r * math.sin(a), y - (0.0 if grow == 1 else 0.01), grow * r * math.cos(a) + drift

    shell = kit.sheet(drape, 34, 84, cloth) + kit.sheet(lambda u, v: drape(u, v, 0.97), 18, 42, kit.material("silk", kit.mix(colour, "slate", 0.35)), flip=True)

    def hand(u, v):
        a = 2 * math.pi * v
        r = 0.11 * (1 - 0.55 * u) * math.sin(math.pi * min(0.5 + u * 0.5, 0.97)) ** 0.6
        return 0.22 + 0.36 * u + 0.02 * math.sin(5 * a), 1.02 + 0.2 * u + r * math.cos(a) * (1 + 0.7 * (1 - u) * (math.cos(a) < 0)), 0.08 + 0.2 * u + r * math.sin(a) * 0.6

    arm = kit.sheet(hand, 14, 22, cloth, flip=True) + kit.ellipsoid(0.068, 0.062, 0.05, cloth, (0.565, 1.2, 0.265), 16)
    eye = kit.ellipsoid(0.05, 0.078, 0.03, black, (0.095, 1.325, 0.235), 20) + kit.sphere(0.014, glow, (0.108, 1.355, 0.268), 10)
    mouth = kit.ellipsoid(0.05, 0.07, 0.03, black, (0, 1.17, 0.285), 20)
    blush = kit.ellipsoid(0.035, 0.02, 0.012, kit.material("silk", "pink"), (0.175, 1.235, 0.222), 12).both()
    return kit.model(
        shell.sway(0.25, 1.2, 0.2), arm.both(), eye.both(), mouth, blush,
        colliders="capsule",
        lights=[kit.light((0, 0.9, 0.5), "#cfe0ff", 0.5, 3)],
    )  # fmt: skip
