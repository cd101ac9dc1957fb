"""A market stall: striped scalloped awning on four posts, sloping trays of fruit, a scale and a price board."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("market stall", "stall", "fruit stall", "food stall", "market stand", "kiosk", "food stand", "street stall", "food cart", "taco stand", "hot dog stand", "noodle stand", "fruit stand", "lemonade stand"),
    zh=("摊位", "摊子", "水果摊", "小吃摊", "集市摊位", "地摊", "小摊", "摊", "摊儿", "早餐摊", "早点摊", "路边摊"),
    kind="building",
    height=2.7,
    mass=180.0,
    sound="wood",
    places=("city_street", "neon_street"),
)
def market_stall(kit, colour="red", stripe="white"):
    wood, dark = kit.material("planks", "oak"), kit.material("wood", "walnut")
    tones = (kit.material("cloth", colour, slot="colour"), kit.material("cloth", stripe, slot="stripe"))
    posts = kit.box(0.07, 2.1, 0.07, dark, 0.008, at=(1.12, 0, 0.72)).both() + kit.box(0.07, 2.6, 0.07, dark, 0.008, at=(1.12, 0, -0.72)).both()
    beams = kit.box(2.4, 0.06, 0.06, dark, at=(0, 2.08, 0.72)) + kit.box(2.4, 0.06, 0.06, dark, at=(0, 2.58, -0.72))
    awning = []
    for k in range(12):
        paint, x = tones[k % 2], -1.26 + 0.21 * k
        slope = kit.sheet(lambda u, v, x=x: (x + 0.21 * u, 2.68 - 0.55 * v - 0.05 * math.sin(math.pi * v), -0.8 + 1.85 * v), 2, 8, paint, flip=True)
        lap = [(0.0, 0.0), (0.0, -0.13), (0.03, -0.185), (0.075, -0.21), (0.135, -0.21), (0.18, -0.185), (0.21, -0.13), (0.21, 0.0)]
        flap = kit.extrude(lap[::-1], 0.008, paint).turn("x", -8).move(x, 2.13, 1.05)
        awning.append(slope + slope.move(0, -0.012, 0) + flap)
    counter = kit.box(2.3, 0.72, 1.1, wood, 0.01, at=(0, 0, 0.05)) + kit.box(2.36, 0.05, 1.16, dark, 0.008, at=(0, 0.72, 0.05))
    lath = kit.box(0.02, 0.6, 0.02, dark, 0).copy_along(9, (0.28, 0, 0)).move(-1.12, 0.06, 0.61)
    rng = kit.random("fruit")
    fruits = (("red", 0.05), ("orange", 0.052), ("lime", 0.05), ("yellow", 0.058), ("purple", 0.04), ("#d8432c", 0.046))
    trays = []
    for k, (tone, r) in enumerate(fruits):
        col, row = k % 3, k // 3
        x, z, y = -0.74 + 0.74 * col, 0.36 - 0.5 * row, 0.86 + 0.2 * row
        tray = kit.box(0.7, 0.02, 0.46, wood, 0, at=(0, 0, 0)) + kit.box(0.7, 0.12, 0.02, wood, 0.004, at=(0, 0, 0.23)).both("z")
        tray += kit.box(0.02, 0.12, 0.46, wood, 0.004, at=(0.35, 0, 0)).both()
        one = kit.sphere(r, kit.material("food", tone, 0.3), segments=12)
        step = r * 1.86
        nx, nz = int(0.64 / step), int(0.42 / step)
        spots = []
        for layer in range(2):
            for i in range(nx - layer):
                for j in range(nz - layer):
                    spots.append((-step * (nx - layer - 1) / 2 + step * i, 0.05 + r * (0.4 + 1.25 * layer), -step * (nz - layer - 1) / 2 + step * j,
                                  rng.uniform(0, 360), rng.uniform(0.92, 1.05)))
        # From afar a heap of fruit is one mound.
        heap = one.many(spots) if kit.detail > 0.5 else kit.box(0.64, 0.15, 0.42, kit.material("food", tone, 0.3), 0.0)
        trays.append((tray + heap).turn("x", 17).move(x, y, z))
    prop = kit.box(2.3, 0.28, 0.5, wood, 0, at=(0, 0.74, -0.26))
    melon = kit.ellipsoid(0.16, 0.15, 0.16, kit.material("food", "#2f6a2c", 0.35), segments=18).many([(-0.9 + 0.36 * k, 0.15, 0.86, 40 * k) for k in range(3)])
    crate = kit.box(0.55, 0.34, 0.4, wood, 0.01, at=(0.75, 0, 0.86)) + kit.sphere(0.055, kit.material("food", "orange"), segments=12).many(
        [(0.55 + 0.1 * (k % 5), 0.36, 0.74 + 0.11 * (k // 5)) for k in range(15)])
    board = kit.box(0.4, 0.26, 0.015, kit.material("paint", "#1d2b24", 0.8), 0.004) + kit.text("5.00", 0.13, kit.material("paint", "white")).move(0, 0.12, 0.0085)
    lamp = kit.lathe([(0, 0.16), (0.03, 0.14), (0.1, 0.02), (0.11, 0), (0.095, 0.01), (0, 0.12)], kit.material("iron", "#2c5a48"), segments=22)
    lamp += kit.sphere(0.04, kit.material("lamp", "#ffd9a0", emission=5), (0, 0.02, 0), 12) + kit.capsule((0, 0.15, 0), (0, 0.42, 0), 0.005, dark, 6)
    return kit.model(
        posts, beams, *awning, counter, lath, *trays, prop, melon, crate, board.turn("x", -6).move(-1.0, 1.72, 0.78),
        lamp.many([(-0.55, 1.72, 0.3), (0.55, 1.72, 0.3)]),
        colliders="box",
        lights=[kit.light((0, 1.65, 0.5), "#ffd9a0", 4, 5)],
        sockets={"counter": (0, 0.8, 0.6)},
    )  # fmt: skip
