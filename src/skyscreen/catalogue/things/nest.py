"""A nest of twigs with three speckled blue eggs."""

import math

from skyscreen.catalogue import thing


@thing(en=("nest", "bird's nest", "bird nest", "nest with eggs"), zh=("鸟巢", "鸟窝", "巢"), kind="prop", height=0.0688, mass=0.3, sound="wood", places=("forest",))
def nest(kit, colour="#8ab8c8"):
    rng, twigs = kit.random("twigs"), []
    for _k in range(240):
        a, u = rng.uniform(0, 6.283), rng.random()
        r, y = 0.055 + 0.055 * u + rng.uniform(-0.008, 0.008), 0.01 + 0.036 * u
        b = a + rng.uniform(0.35, 0.8)
        r2 = r + rng.uniform(-0.02, 0.02)
        twigs.append(((r * math.cos(a), y, r * math.sin(a)), (r2 * math.cos(b), max(y + rng.uniform(-0.02, 0.025), 0.004), r2 * math.sin(b)), rng.uniform(0.0012, 0.003)))
    wood = kit.ropes(twigs[::2], kit.material("bark"), 4) + kit.ropes(twigs[1::2], kit.material("rope", "tan"), 4)
    bowl = kit.lathe([(0, 0.0), (0.06, 0.002), (0.1, 0.025), (0.105, 0.042), (0.09, 0.04), (0.06, 0.024), (0, 0.018)], kit.material("bark", "#4a3520"), segments=26)
    egg = kit.lathe([(0, 0), (0.01, 0.002), (0.0155, 0.014), (0.013, 0.028), (0.006, 0.037), (0, 0.0385)], kit.material("ceramic", colour, 0.5, slot="colour"), segments=18) + kit.sphere(0.0012, kit.material("bark"), segments=4).many([(0.0155 * math.sin(t) * math.cos(a), 0.0165 + 0.019 * math.cos(t), 0.0155 * math.sin(t) * math.sin(a)) for t, a in ((rng.uniform(0.3, 1.8), rng.uniform(0, 6.28)) for _ in range(16))])
    return kit.model(bowl, wood, egg.turn("z", 50).move(0.028, 0.035, 0.01), egg.turn("z", -55).move(-0.026, 0.035, 0.014), egg.turn("x", -55).move(0.0, 0.035, -0.026), colliders="cylinder", sockets={"inside": (0, 0.03, 0)})
