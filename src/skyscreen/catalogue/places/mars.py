"""Mars: rust-red sand and stones, layered buttes, a butterscotch sky, a dust devil, a rover and white domes."""

import math

from skyscreen.catalogue import place

BEDS = ("#8a4628", "#9c5634", "#7a3c24", "#a8643e")


@place(
    en=("mars", "martian surface", "surface of mars", "red planet", "wasteland"),
    zh=("火星", "火星表面", "红色星球", "荒原", "废土"),
    near=("wasteland", "荒原", "废土"),
    ambience=("wind",),
    ground="sand",
    reverb=0.1,
    hours=15.8,
)
def mars(set, base=1.0):
    kit = set.kit
    set.stage(34, 9)
    set.ground(kit.material("sand", "#a65c38"), hills=1.4, wavelength=20, far=9, far_start=50, flat=0.7, fine=0.9)
    set.scatter("rock", 210, (2.5, 60), gap=0.6, variants=4, clear=0.5, scale=(0.1, 0.8), colour="#7a4630")
    set.scatter(
        "rock",
        26,
        (9, 80),
        gap=4,
        variants=4,
        clear=5,
        scale=(1.0, 3.2),
        colour="#6f3f2c",
        solid=True,
        purpose="blocks",
    )
    for x, z, r, h in (
        (-78, -92, 26, 34),
        (-130, -30, 30, 44),
        (84, -104, 30, 40),
        (150, -50, 30, 36),
        (10, -190, 46, 52),
        (-30, 150, 40, 40),
    ):
        set.butte(x, z, r, h, colours=BEDS, moss=0.0, rough=1.3, shadow=False)
    if base:
        set.copies(
            "habitat",
            habitat,
            [
                (-17, set.height(-17, -16) - 0.2, -16, 40),
                (19, set.height(19, -18) - 0.2, -18, -50),
                (27, set.height(27, -9) - 0.2, -9, -80),
            ],
            solid=True,
        )
        set.copies(
            "rover",
            rover,
            [(-8.2, set.height(-8.2, -6.5), -6.5, 60), (9.0, set.height(9, -7.5), -7.5, -30)],
            solid=True,
        )
    set.backdrop("mountains", distance=720, height=150, snow=0.0, colour="#8f5438")
    # The sky of dust: butterscotch at the horizon, darker above; it stands before the blue one.
    level = 0.02 if set.night else 1.0
    shell = kit.lathe(
        [(900, -60), (860, 160), (640, 520), (0, 760)], kit.material("lamp", "white", emission=level), segments=40
    )
    dust = shell.gradient((0.62, 0.36, 0.19), (0.22, 0.13, 0.09), 0.0, 700.0)
    set.shape("dust", dust + dust.mirror("x"), shadow=False)
    set.sky(haze=0.85, cloud=0.05)
    set.air(fog=0.0022, fog_height=70.0, fog_colour=(0.46, 0.26, 0.15) if not set.night else (0.010, 0.008, 0.010))


def habitat(kit):
    """A white inflated dome with an airlock, solar panels beside it."""
    white, grey, panel = (
        kit.material("plaster", "#dcd6cc"),
        kit.material("paint", "#8f8a84", 0.5),
        kit.material("pane", "#141c3a"),
    )
    out = kit.lathe([(4.0, 0), (4.1, 0.6), (3.5, 2.2), (2.2, 3.4), (0.6, 4.0), (0, 4.0)], white, segments=26)
    out += sum(kit.torus(r, 0.07, grey, (0, y, 0), 30, 5) for r, y in ((4.1, 0.6), (3.5, 2.2), (2.2, 3.4)))
    out += kit.capsule((0, 1.1, 3.4), (0, 1.1, 6.0), 1.1, white, 16) + kit.box(
        1.1, 1.8, 0.1, kit.material("lamp", "#ffd09a", emission=1.6), 0.0, (0, 0.2, 7.05)
    )
    lamp = kit.material("lamp", "#ffe0b0", emission=1.8)
    out += sum(kit.sphere(0.32, lamp, (3.5 * math.sin(a), 1.8, 3.5 * math.cos(a)), 12) for a in (-0.8, 0.8, 2.2))
    array = kit.box(3.0, 0.05, 1.5, panel, 0.0, (0, 0, 0)).turn("x", 32).move(0, 1.3, 0) + kit.ropes(
        [((0, 0, 0), (0, 1.3, 0), 0.06)], grey, 6
    )
    return out + array.many([(6.5, 0, z) for z in (-2.4, 0, 2.4)])


def rover(kit):
    """A six-wheeled rover with a mast."""
    body, dark, steel = kit.material("paint", "#d8d2c6", 0.5), kit.material("rubber"), kit.material("steel")
    wheel = kit.cylinder(0.36, 0.3, dark, (0, 0, 0), 16).turn("z", 90)
    out = kit.box(1.4, 0.5, 2.4, body, 0.05, (0, 0.75, 0)) + kit.box(
        1.3, 0.05, 1.5, kit.material("pane", "#141c3a"), 0.0, (0, 1.28, -0.4)
    )
    out += sum(wheel.move(s * 0.95 + 0.15, 0.36, z) for s in (-1, 1) for z in (-1.1, 0, 1.1))
    out += kit.ropes(
        [((s * 0.9, 0.4, z), (s * 0.6, 0.9, z * 0.6), 0.05) for s in (-1, 1) for z in (-1.1, 0, 1.1)], steel, 6
    )
    out += kit.ropes([((0.4, 1.2, 0.9), (0.4, 2.1, 0.9), 0.05)], steel, 6) + kit.box(
        0.5, 0.24, 0.2, body, 0.02, (0.4, 2.05, 0.95)
    )
    return out + sum(kit.sphere(0.07, kit.material("pane"), (0.4 + s * 0.13, 2.17, 1.06), 10) for s in (-1, 1))
