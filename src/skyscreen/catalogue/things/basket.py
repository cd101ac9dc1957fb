"""A wicker basket: woven sides, a plaited rim, an arched handle and a chequered cloth."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("basket", "picnic basket", "wicker basket", "hamper"),
    zh=("篮子", "竹篮", "野餐篮", "筐", "箩筐", "背篓", "竹篓", "竹筐", "菜篮", "篓子", "箩"),
    kind="prop",
    height=0.41,
    mass=1.1,
    sound="wood",
    places=("park", "kitchen"),
)
def basket(kit, colour="#b0803f", cloth="red"):
    cane, dark = kit.material("rope", colour, slot="colour"), kit.material("rope", kit.mix(colour, "chocolate", 0.45))
    linen, white = kit.material("cloth", cloth, slot="cloth"), kit.material("cloth", "white")
    stakes, rows, high = 26, 13, 0.21
    out = []

    def radius(t):
        return 0.15 + 0.05 * t**0.8

    n = kit.n(stakes * 4, 26)
    for k in range(rows):
        t = (k + 0.5) / rows
        path = []
        for j in range(n + 1):
            a = 2 * math.pi * j / n
            r = radius(t) + 0.0055 * math.cos(stakes / 2 * a + math.pi * k)
            path.append((1.18 * r * math.sin(a), high * t + 0.006, 0.84 * r * math.cos(a)))
        out.append(kit.tube(path, 0.0072, cane if k % 4 else dark, 5, caps=False))
    bars = []
    for k in range(stakes):
        a = 2 * math.pi * k / stakes
        foot, top = radius(0), radius(1)
        bars.append(((1.18 * foot * math.sin(a), 0.0, 0.84 * foot * math.cos(a)), (1.18 * top * math.sin(a), high + 0.01, 0.84 * top * math.cos(a)), 0.006))
    out.append(kit.ropes(bars, dark, 5))
    out.append(kit.cylinder(0.148, 0.012, cane, segments=36).scale(1.18, 1, 0.84))
    for phase in (0.0, math.pi):
        twist = [(1.18 * (0.203 + 0.006 * math.cos(16 * a + phase)) * math.sin(a), high + 0.014 + 0.006 * math.sin(16 * a + phase),
                  0.84 * (0.203 + 0.006 * math.cos(16 * a + phase)) * math.cos(a)) for a in (2 * math.pi * j / 128 for j in range(129))]  # fmt: skip
        out.append(kit.tube(twist, 0.008, cane, 5, caps=False))
    for shift in (-0.011, 0.0, 0.011):
        bow = [(0.232 * math.cos(a) * (1 - 0.06 * math.sin(a)), high - 0.03 + 0.222 * math.sin(a), shift * (1 + 0.4 * math.sin(6 * a)))
               for a in (math.pi * j / 24 for j in range(25))]  # fmt: skip
        out.append(kit.tube(bow, 0.0075, cane, 6))

    def drape(u, v):
        """A cloth heaped inside that laps over the rim at four corners."""
        a, r = 2 * math.pi * v, u
        lap = 0.5 + 0.5 * math.cos(4 * a)
        reach = 0.19 + 0.055 * lap
        y = 0.235 + 0.012 * math.sin(5 * a + 9 * r) * r + 0.02 * (1 - r * r)
        y -= max(r - 0.86, 0) / 0.14 * (0.055 * lap)
        return 1.18 * reach * r * math.sin(a), y, 0.84 * reach * r * math.cos(a)

    def check(x, _, z):
        lines = (math.floor(x / 0.025) % 2) + (math.floor(z / 0.025) % 2)
        return kit.mix(cloth, "white", (0.0, 0.5, 1.0)[int(lines)])

    out.append(kit.sheet(drape, 22, 88, linen, flip=True).tinted(check))
    out.append(kit.sheet(lambda u, v: tuple(c - d for c, d in zip(drape(u, v), (0, 0.004, 0), strict=True)), 8, 40, white))
    return kit.model(*out, colliders="cylinder", sockets={"handle": (0, 0.4, 0), "inside": (0, 0.24, 0)})
