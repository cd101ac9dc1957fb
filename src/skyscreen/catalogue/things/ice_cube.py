"""Three ice cubes that melt into a puddle: rounded, cracked."""

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
def ice_cube(kit, colour="#dff1f8"):
    ice, core = kit.material("clear_ice", colour, 0.03, slot="colour"), kit.material("snow", "white")
    water = kit.material("liquid")
    rng = kit.random("cracks")

    def cube(size):
        """Rounded by melting, white cracks in its faces."""
        h = size / 2
        body = kit.box(size, size, size, ice, size * 0.13, at=(0, -h, 0))
        for axis, degrees in (("x", 0), ("y", 90), ("x", -90)):
            rows = []
            for _ in range(3):
                x, y = rng.uniform(-0.55, 0.3) * h, rng.uniform(-0.6, 0.3) * h
                rows.append(((x, y, h * 1.001), (x + rng.uniform(0.15, 0.4) * h, y + rng.uniform(-0.1, 0.5) * h, h * 1.001), h * 0.012))
            body += kit.ropes(rows, core, 4).turn(axis, degrees)
        return body

    a, b, c = cube(0.04), cube(0.038), cube(0.038)
    puddle = kit.lathe([(0.072, 0), (0.07, 0.0016), (0.05, 0.0022), (0, 0.0024)], water, segments=40).bend(
        lambda x, y, z: (x * (1 + 0.12 * math.sin(3 * math.atan2(x, z) + 1)), y, z * (1 + 0.1 * math.cos(2 * math.atan2(x, z)))))
    drops = kit.ellipsoid(0.006, 0.0025, 0.006, water, segments=12).many([(0.085, 0.001, 0.03), (-0.07, 0.001, 0.055, 0, 1.5), (0.03, 0.001, 0.085, 0, 0.8)])
    stack = a.turn("y", 20).move(-0.024, 0.0205, 0.006) + b.turn("y", -32).move(0.025, 0.0195, -0.004) + c.turn("x", 17).turn("y", 50).turn("z", 8).move(0.0, 0.06, 0.0)
    return kit.model(stack, puddle, drops, colliders="box")
