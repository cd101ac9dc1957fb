"""A sheaf of ripe wheat tied round its waist."""

import math

from skyscreen.catalogue import thing


@thing(en=("wheat", "wheat sheaf", "sheaf of wheat", "ears of wheat", "rice plant", "barley", "ear of wheat"), zh=("麦穗", "小麦", "麦子", "稻穗", "麦捆", "稻子", "稻谷", "谷子", "稻谷堆"), kind="plant", pot=False, height=1.06, mass=3.0, sound="cloth", places=("farm", "meadow"))
def wheat_sheaf(kit, colour="#d8a848"):
    straw, rng = kit.material("blade", colour, slot="colour"), kit.random("straws")
    rows, ears = [], []
    for k in range(60):
        a, q = 2.4 * k, math.sqrt((k + 0.5) / 60)
        foot, mid, top = (0.17 * q * math.cos(a), 0, 0.17 * q * math.sin(a)), (0.055 * q * math.cos(a), 0.42, 0.055 * q * math.sin(a)), ((0.24 * q + 0.02) * math.cos(a), 0.92 - 0.14 * q + rng.uniform(-0.04, 0.04), (0.24 * q + 0.02) * math.sin(a))
        rows += [(foot, mid, 0.004), (mid, top, 0.0035)]
        ears.append((*top, rng.uniform(0, 360)))
    ear = kit.tube([(0, -0.01, 0), (0.004, 0.03, 0), (0.014, 0.08, 0)], [0.006, 0.011, 0.004], straw, 6) + kit.ropes([((0.004, 0.03 + 0.01 * j, 0), (0.02 * math.cos(2 * j), 0.12 + 0.008 * j, 0.02 * math.sin(2 * j)), 0.0008) for j in range(5)], straw, 3)
    return kit.model((kit.ropes(rows, straw, 3) + ear.many(ears)).sway(0.15, 0.4, 1.0), kit.torus(0.062, 0.014, kit.material("rope", "tan"), (0, 0.42, 0), 22, 6), colliders="cylinder")
