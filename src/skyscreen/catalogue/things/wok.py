"""A round-bottomed iron wok on its ring, one long wooden handle, stir-fried greens inside."""

import math

from skyscreen.catalogue import thing


@thing(en=("wok", "frying pan", "pan", "skillet"), zh=("炒锅", "铁锅", "平底锅"), kind="prop", height=0.164, mass=2.0,
       sound="metal", places=("kitchen",))
def wok(kit, colour="charcoal", food=True):
    iron, wood = kit.material("iron", colour, slot="colour"), kit.material("wood", "oak")
    curve = [(0.19 * math.sin(a), 0.135 - 0.115 * math.cos(a)) for a in (math.pi / 2 * k / 12 for k in range(13))]
    shell = kit.lathe([(r, y) for r, y in curve] + [(0.193, 0.137), (0.189, 0.1375)]
                      + [(r * 0.982, y + 0.0035) for r, y in curve[::-1]], iron, segments=44)
    ring = kit.lathe([(0.115, 0), (0.118, 0), (0.105, 0.052), (0.101, 0.052)], kit.material("steel", rough=0.3), segments=32)
    socket = kit.tube([(0, 0.122, 0.18), (0, 0.138, 0.24)], [0.016, 0.011], kit.material("steel"), 12)
    handle = kit.tube([(0, 0.136, 0.232), (0, 0.148, 0.3), (0, 0.15, 0.37)], [0.0125, 0.0145, 0.0135], wood, 12, smooth=4)
    ear = kit.tube([(0.04, 0.128, -0.178), (0.035, 0.138, -0.21), (-0.035, 0.138, -0.21), (-0.04, 0.128, -0.178)], 0.006,
                   kit.material("steel"), 8, smooth=4)
    out = [shell, ring, socket, handle, ear]
    if food:
        rng = kit.random("food")

        def spots(n):
            for _ in range(n):
                r, a = 0.145 * rng.random() ** 0.5, rng.uniform(0, 6.28)
                yield (r * math.cos(a), 0.095 + 0.02 * rng.random(), r * math.sin(a), rng.uniform(0, 360),
                       rng.uniform(0.7, 1.2))

        for tone, size, n in (("green", (0.026, 0.008, 0.016), 40), ("orange", (0.018, 0.006, 0.018), 22),
                              ("tan", (0.018, 0.011, 0.024), 20), ("red", (0.024, 0.007, 0.009), 18)):
            out.append(kit.ellipsoid(*size, kit.material("food", tone, 0.35), segments=8).many(list(spots(n))))
    return kit.model(*out, colliders="cylinder", sockets={"handle": (0, 0.149, 0.34), "steam": (0, 0.13, 0)})
