"""A round piece of sea with waves, an islet with a palm and a small sail, a metre across: an ocean in a glass."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("model sea", "miniature ocean"), zh=("微缩大海", "迷你海洋"), kind="prop", height=0.4, mass=15.0, sound="water",
    places=("living_room",), world=("water", "shore", "sea", "ocean", "lake", "beach", "island", "大海", "海洋", "湖", "海", "小岛", "岛"),
)  # fmt: skip
def model_sea(kit, colour="#1f6f94"):
    def wave(x, z):
        return 0.1 + 0.022 * math.sin(13 * x + 3 * z) + 0.014 * math.sin(9 * z - 5 * x + 1)

    def top(u, v):
        far, a = 0.5 * v, 2 * math.pi * u
        x, z = far * math.sin(a), far * math.cos(a)
        return x, wave(x, z), z

    water, foam = kit.material("plastic", colour, 0.12, slot="colour"), kit.material("snow")
    sheet = kit.sheet(top, kit.n(72, 24), kit.n(26, 10), water)
    side = kit.sheet(lambda u, v: (0.5 * math.sin(2 * math.pi * u), v * wave(0.5 * math.sin(2 * math.pi * u), 0.5 * math.cos(2 * math.pi * u)), 0.5 * math.cos(2 * math.pi * u)), kit.n(72, 24), 3, water, flip=True)
    sheet += kit.sheet(top, kit.n(72, 24), kit.n(26, 10), water, flip=True) + side
    caps = [(0.42 * math.sin(2.4 * k) * (0.4 + 0.6 * ((k * 7) % 5) / 4), 0.42 * math.cos(2.4 * k) * (0.4 + 0.6 * ((k * 7) % 5) / 4)) for k in range(22)]
    crest = kit.ellipsoid(0.03, 0.006, 0.009, foam, segments=10).many([(x, wave(x, z) + 0.002, z, 70 + 20 * math.sin(k), 1.0) for k, (x, z) in enumerate(caps)])
    islet = kit.lathe([(0, 0.06), (0.15, 0.06), (0.12, 0.13), (0.06, 0.155), (0, 0.16)], kit.material("sand"), segments=24).move(-0.2, 0, -0.12)
    stem = kit.tube([(-0.2, 0.15, -0.12), (-0.185, 0.25, -0.12), (-0.15, 0.34, -0.12)], [0.014, 0.011, 0.009], kit.material("bark", "#8a6a44"), 8, smooth=4)
    frond = kit.strip([(0, 0, 0), (0.06, 0.03, 0), (0.12, 0.0, 0), (0.15, -0.05, 0)], [0.02, 0.034, 0.026, 0.004], kit.material("leaf", "#3f8a3a"), across=(0, 0, 1))
    crown = frond.copy_round(8).move(-0.15, 0.34, -0.12)
    hull = kit.ellipsoid(0.035, 0.022, 0.085, kit.material("paint", "#b5432e"), segments=16)
    sail = kit.extrude([(0.006, 0.03), (0.11, 0.04), (0.006, 0.22)], 0.006, kit.material("plaster", "white")).turn("y", 90)
    sail += kit.cylinder(0.004, 0.24, kit.material("wood"), segments=6)
    boat = (hull + sail.move(0, 0.01, 0)).turn("y", 40).move(0.2, wave(0.2, 0.14) + 0.012, 0.14)
    return kit.model(sheet, crest, islet, stem, crown, boat, colliders="cylinder")
