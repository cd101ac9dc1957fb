"""A rangoli: a round pattern of coloured powder on the ground, petals in rings about a lotus."""

import math

from skyscreen.catalogue import thing


@thing(en=("rangoli", "kolam", "alpona", "mandala", "sand mandala", "chalk drawing", "chalk pattern"), zh=("兰果丽", "彩粉画", "曼陀罗", "地画", "粉笔画"), kind="furniture", height=0.0165, mass=1.0, sound="sand", places=("living_room",))
def rangoli(kit, colour="#c41e6a"):
    powder = lambda tint, **more: kit.material("sand", tint, **more)
    white, gold, green, blue = powder("#f4efe2"), powder("#f0a818"), powder("#2a8a4a"), powder("#2a56b0")
    pink = powder(colour, slot="colour")

    def ring(radius, paint, y):
        return kit.cylinder(radius, 0.002, paint, (0, y, 0), 64)

    def petals(number, inner, outer, width, paint, y):
        points = [(t, width * math.sin(math.pi * t) ** 0.8) for t in (k / 8 for k in range(9))]
        edge = [(inner + (outer - inner) * t, y, w) for t, w in points] + [(inner + (outer - inner) * t, y, -w) for t, w in reversed(points[1:-1])]
        return kit.facet(edge, paint).copy_round(number) + kit.facet(list(reversed(edge)), paint).copy_round(number)

    base = ring(0.6, white, 0.0) + ring(0.58, pink, 0.001) + ring(0.46, white, 0.002) + ring(0.445, blue, 0.003) + ring(0.27, white, 0.004) + ring(0.258, gold, 0.005) + ring(0.09, white, 0.0065) + ring(0.08, pink, 0.0075)
    return kit.model(
        base,
        petals(16, 0.46, 0.585, 0.036, gold, 0.0065), petals(12, 0.25, 0.44, 0.046, green, 0.0075), petals(12, 0.28, 0.41, 0.022, white, 0.0085),
        petals(8, 0.08, 0.25, 0.042, pink, 0.0095), petals(8, 0.11, 0.21, 0.018, white, 0.0105),
        kit.sphere(0.016, white, (0.525, 0.004, 0), 8).scale(1, 0.5, 1).copy_round(32),
        colliders="none",
    )
