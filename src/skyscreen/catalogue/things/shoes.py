"""A pair of trainers with white soles and laces."""

import math

from skyscreen.catalogue import thing


@thing(en=("shoe", "shoes", "sneaker", "sneakers", "running shoe", "running shoes", "tennis shoe", "football boots", "boot", "boots"), zh=("鞋子", "鞋", "运动鞋", "跑鞋", "球鞋", "靴子", "皮鞋", "高跟鞋", "布鞋", "绣花鞋"), kind="prop", height=0.125,
       mass=0.7, sound="rubber", places=("living_room",))
def shoes(kit, colour="red", sole="white"):
    canvas, gum = kit.material("cloth", colour, 0.9, slot="colour"), kit.material("rubber", sole, slot="sole")
    lace, white = kit.material("cloth", "white"), kit.material("rubber", "white")

    def half(t):
        """Half width along the foot, t = 0 heel … 1 toe."""
        return 0.034 * (1 - (1 - min(t / 0.12, 1)) ** 2) ** 0.5 * (0.92 + 0.28 * math.sin(math.pi * t**1.3)) * (
            (1 - max((t - 0.86) / 0.14, 0) ** 2) ** 0.5)

    def shell(lift, tall, grow, paint, steps=26):
        def at(u, v):
            t, a = u, math.pi * v
            top = tall(t)
            w = (half(t) + grow) * (1 - 0.35 * math.sin(a) ** 2 * (0.4 if t > 0.6 else 1.0))
            return -w * math.copysign(abs(math.cos(a)) ** 0.7, math.cos(a)), lift + top * math.sin(a) ** 0.75, -0.14 + 0.28 * t
        return kit.sheet(at, steps, 16, paint, flip=True)

    def upper(t):
        heel, toe = 0.09 - 0.015 * math.sin(math.pi * min(t / 0.4, 1)), 0.045 + 0.012 * math.sin(math.pi * (t - 0.5))
        k = min(max((t - 0.32) / 0.36, 0), 1)
        k = k * k * (3 - 2 * k)
        return (heel * (1 - k) + toe * k) * (1 - max((t - 0.9) / 0.1, 0) ** 2 * 0.6)

    ring = [(s * (half(t) + 0.004), -0.14 + 0.28 * t) for s, rng in ((1, range(21)), (-1, range(20, -1, -1)))
            for t in (k / 20 for k in rng)]
    base = kit.extrude([(x, -z) for x, z in ring], 0.024, gum).turn("x", -90).move(0, 0.012, 0)
    body = shell(0.02, upper, 0.0, canvas)
    cap = shell(0.02, lambda t: upper(t) * 1.03 if t > 0.82 else 0.0, 0.0012, white, 40)
    mouth = kit.torus(0.03, 0.006, canvas, segments=28, sides=8).scale(0.85, 1, 1.35).turn("x", 14).move(0, 0.106, -0.085)
    dark = kit.ellipsoid(0.024, 0.004, 0.038, kit.material("cloth", "charcoal"), segments=18).turn("x", 14).move(0, 0.108, -0.085)
    rows = []
    for k in range(5):
        t = 0.47 + 0.066 * k
        y, z = 0.022 + upper(t), -0.14 + 0.28 * t
        rows.append(kit.tube([(-0.02, y - 0.008, z), (0, y + 0.003, z + 0.006), (0.02, y - 0.008, z + 0.008)], 0.0028, lace, 6,
                             smooth=3))
    bow = kit.tube([(0, 0.1, -0.005), (0.03, 0.108, 0.0), (0.034, 0.09, 0.012), (0.0, 0.1, -0.005)], 0.0026, lace, 6, smooth=4)
    band = kit.tube([(x * 1.005, 0.02, z) for x, z in ring] + [(ring[0][0], 0.02, ring[0][1])], 0.0018,
                    kit.material("rubber", "navy"), 5)
    one = base + body + cap + mouth + dark + sum(rows[1:], rows[0]) + bow + bow.mirror() + band
    return kit.model(one.turn("y", -8).move(0.065, 0, 0), one.mirror().turn("y", 14).move(-0.065, 0, 0.02), colliders="box")
