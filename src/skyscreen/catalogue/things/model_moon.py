"""A model of the Moon: a grey ball with dark seas and craters."""

import math

from skyscreen.catalogue import thing


@thing(en=("model moon", "moon model"), zh=("月球模型",), kind="prop", height=1.0, mass=300.0, sound="stone", places=("studio",))
def model_moon(kit):
    rng = kit.random("craters")
    grey, mare, floor, ray = (kit.colour(c) for c in ("#a9a59c", "#6f6d69", "#85817a", "#c9c6be"))
    seas = ((0.1, 0.55, 0.83, 0.34), (-0.35, 0.45, 0.82, 0.36), (0.45, 0.2, 0.87, 0.3), (-0.6, 0.05, 0.8, 0.4), (0.62, 0.05, 0.78, 0.2), (-0.2, -0.25, 0.95, 0.24))
    pits = []
    for _ in range(70):
        y, a = rng.uniform(-1, 1), rng.uniform(0, 2 * math.pi)
        r = math.sqrt(1 - y * y)
        pits.append((r * math.sin(a), y, r * math.cos(a), 0.03 + 0.1 * rng.random() ** 3))

    def skin(x, y, z):
        for cx, cy, cz, size in pits:
            off = math.acos(max(-1.0, min(1.0, x * cx + y * cy + z * cz))) / size
            if off < 1.0:
                return floor if off < 0.8 else ray
        ragged = 0.06 * math.sin(9 * x + 5 * y) + 0.05 * math.sin(12 * z - 7 * y)
        return mare if any(math.acos(max(-1.0, min(1.0, x * a + y * b + z * c))) + ragged < size for a, b, c, size in seas) else grey

    ball = kit.sphere(0.5, kit.material("plaster", "white"), segments=88).tinted(lambda x, y, z: skin(2 * x, 2 * y, 2 * z))
    return kit.model(ball.move(0, 0.5, 0), colliders="sphere", mass=300.0)
