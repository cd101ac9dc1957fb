"""A surf break: a tall turquoise wave curls over the water and breaks in white foam; one may ride in its barrel."""

import math

from skyscreen.catalogue import place


@place(
    en=("surf break", "inside a wave", "barrel of a wave", "breaking wave", "big wave", "tube of a wave"),
    zh=("浪管", "巨浪中", "浪里", "冲浪点", "浪尖", "管浪"),
    ambience=("surf", "wind"),
    ground="sand",
    water=True,
    reverb=0.3,
    hours=16.4,
    deeds=("surf", "surfer", "ride & wave", "catch & wave", "冲浪", "浪管", "乘风破浪"),
)
def surf_break(set):
    kit = set.kit
    set.stage(1.0, 0.8)
    set.ground(kit.material("sand", "#c8b48a"), reach=500, cells=24, fine=8.0, level=-9.0, blocks=1)
    set.water(0.0, colour="#1f8f9a")
    set.deck(9.0, 9.0, lambda x, z: 0.0 * x + 0.30)  # who rides stands on a board a hand over the trough
    set.fairway((22.0, 0.0), 12.0, 10.0)
    set.put("surfboard", (0.0, 0.0), y=0.11, solid=False)
    water, foam = kit.material("wave", "#2fb0b0"), kit.material("snow", "#f2f6f6")

    def open_(z):
        """How far the lip has come over at z: it breaks at −Z and peels towards +Z."""
        return min(max((18.0 - z) / 34.0, 0.0), 1.0)

    def skin(u, v):
        """Up the face from the trough (u 0) round to the lip (u 1), along z (v)."""
        z = -34 + 68 * v
        o, high = open_(z), 5.2 * (0.42 + 0.58 * open_(z)) * min(1.0, (36 - abs(z)) / 10 + 0.12)
        a = -1.5708 + u * (1.9 + 1.75 * o)
        r = 0.5 * high
        x = 4.4 + 0.35 * r - (r * 1.22) * math.cos(a) * -1.0
        return -(x - 1.0 * u * u * o), r + r * math.sin(a) - 0.25, z

    set.shape("face", kit.sheet(skin, 26, 90, water), kit.sheet(skin, 26, 90, water, flip=True))

    def back(u, v):
        z = -34 + 68 * v
        top = skin(0.62, v)
        return top[0] - 13 * u, max(top[1] + 0.1, 0.0) * (1 - u) ** 1.6 - 0.3 * u, z

    set.shape("back", kit.sheet(back, 12, 60, water, flip=True), kit.sheet(back, 12, 60, water), shadow=False)
    rng = set.random("foam")
    crest, white = [], []
    for _ in range(240):
        v = rng.random()
        x, y, z = skin(1.0, v)
        if z < 16:
            crest.append((x + rng.uniform(-0.25, 0.25), y + rng.uniform(-0.3, 0.2), z, rng.uniform(0, 360), rng.uniform(0.3, 1.0)))
    for _ in range(170):
        z = rng.uniform(-34, -9)
        near = min(1.0, (-9 - z) / 8)
        white.append((-rng.uniform(-2.6, 4.5), rng.uniform(-0.3, 0.9) * near, z, rng.uniform(0, 360), rng.uniform(0.8, 2.4) * (0.4 + near)))
    puff = kit.sphere(0.32, foam, (0, 0, 0), 9)
    set.shape("lip", puff.many(crest), shadow=False)
    set.shape("white water", puff.many(white), shadow=False)
    set.copies("spray", lambda k: k.sphere(0.05, k.material("snow"), (0, 0, 0), 5), [(-1.0, 0.6, -13.0), (-2.0, 1.0, -18.0), (0.0, 0.5, -23.0)], shadow=False, sockets={"steam": (0, 0.2, 0)})
    set.backdrop("hills", distance=640, height=60, colour="#5a6a4a", arc=(20, 160))
