"""Three clear ice cubes that melt into a puddle: rounded, clouded in the middle, cracked."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("ice cube", "ice cubes", "block of ice", "ice block"),
    zh=("冰块", "方冰"),
    kind="prop",
    height=0.079,
    mass=0.09,
    sound="glass",
    floats=True,
    places=("kitchen",),
)
def ice_cube(kit, colour="#dff1fa"):
    ice, core = kit.material("glass", colour, 0.04, slot="colour"), kit.material("ice", "#f2f8fc")
    water = kit.material("glass", "#cfe6f0", 0.02)
    rng = kit.random("cracks")

    def cube(size):
        """Clear outside, clouded where it froze last."""
        h = size / 2
        body = kit.blob([kit.egg((0, -h * 0.1, 0), (h * 0.5, h * 0.42, h * 0.46)), kit.ball((h * 0.15, h * 0.2, 0), h * 0.3)], core, h * 0.2, h * 0.1)
        bubble = kit.sphere(h * 0.035, core, segments=6)
        body += bubble.many([tuple(rng.uniform(-0.75, 0.75) * h for _ in range(3)) for _ in range(24)])
        e = h * 0.93
        edge = kit.capsule((-e, e, e), (e, e, e), h * 0.055, core, 6)
        rim = sum(edge.turn("x", 90 * k) for k in range(4))
        edges = rim + rim.turn("y", 90) + kit.capsule((e, -e, e), (e, e, e), h * 0.055, core, 6).copy_round(4)
        edges += kit.box(size, size, size, ice, h * 0.16, at=(0, -h, 0))
        return body + edges

    a, b, c = cube(0.04), cube(0.038), cube(0.038)
    puddle = kit.lathe([(0.072, 0), (0.07, 0.0016), (0.05, 0.0022), (0, 0.0024)], water, segments=40).bend(
        lambda x, y, z: (x * (1 + 0.12 * math.sin(3 * math.atan2(x, z) + 1)), y, z * (1 + 0.1 * math.cos(2 * math.atan2(x, z)))))
    drops = kit.ellipsoid(0.006, 0.0025, 0.006, water, segments=12).many([(0.085, 0.001, 0.03), (-0.07, 0.001, 0.055, 0, 1.5), (0.03, 0.001, 0.085, 0, 0.8)])
    stack = a.turn("y", 20).move(-0.024, 0.0205, 0.006) + b.turn("y", -32).move(0.025, 0.0195, -0.004) + c.turn("x", 17).turn("y", 50).turn("z", 8).move(0.0, 0.06, 0.0)
    return kit.model(stack, puddle, drops, colliders="box")
