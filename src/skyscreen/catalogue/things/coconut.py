"""A brown hairy coconut beside a white half."""

import math

from skyscreen.catalogue import thing


@thing(en=("coconut", "coconuts"), zh=("椰子",), kind="food", height=0.123, mass=1.0, sound="wood", places=("beach", "market"))
def coconut(kit, colour="#5a3a22"):
    shell = kit.material("bark", colour, 0.9, slot="colour")
    rng = kit.random("hairs")
    whole = kit.ellipsoid(0.062, 0.06, 0.062, shell, (0, 0.06, 0), 22)
    hairs = kit.ropes([((0.061 * math.sin(t) * math.sin(a), 0.06 + 0.059 * math.cos(t), 0.061 * math.sin(t) * math.cos(a)), (0.066 * math.sin(t + 0.2) * math.sin(a + 0.2), 0.06 + 0.064 * math.cos(t + 0.2), 0.066 * math.sin(t + 0.2) * math.cos(a + 0.2)), 0.0008) for t, a in ((rng.uniform(0.2, 2.4), rng.uniform(0, 6.28)) for _ in range(120))], kit.material("rope", "brown"), 3)
    half = kit.lathe([(0, 0), (0.03, 0.006), (0.052, 0.026), (0.06, 0.052)], shell, segments=24) + kit.lathe([(0.06, 0.052), (0.049, 0.053), (0.045, 0.035), (0.028, 0.018), (0, 0.014)], kit.material("food", "#f6f4ee", 0.3), segments=24)
    return kit.model(whole, hairs, half.turn("x", 28).turn("y", 30).move(0.12, 0.006, 0.03), colliders="box")
