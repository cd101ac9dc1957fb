"""A cob of corn: rows of golden grains in its peeled husk."""

import math

from skyscreen.catalogue import thing


@thing(en=("corn", "corn cob", "corn on the cob", "ear of corn", "maize", "sweetcorn", "sweet corn"), zh=("玉米", "玉米棒", "包谷"), kind="food", height=0.0685, mass=0.25, sound="soft", places=("kitchen", "market", "farm"))
def corn(kit, colour="#e8b020"):
    grain = kit.material("food", colour, 0.25, slot="colour")
    core = kit.tube([(-0.09, 0.026, 0), (0, 0.026, 0), (0.06, 0.026, 0), (0.095, 0.026, 0)], [0.02, 0.021, 0.018, 0.006], grain, 14)
    spots = []
    for ring in range(19):
        x = -0.088 + 0.0096 * ring
        r = 0.0215 if ring < 13 else 0.0215 - 0.0024 * (ring - 12)
        spots += [(x, 0.026 + r * math.sin(2 * math.pi * k / 11), r * math.cos(2 * math.pi * k / 11)) for k in range(11)]
    grains = kit.ellipsoid(0.0053, 0.0045, 0.0058, grain, segments=6).many(spots[:: 1 if kit.detail > 0.6 else 3])
    husk = kit.material("leaf", "#8fae4a")
    def leaf(u, v):
        a = (v - 0.5) * (1.9 - 1.1 * u)
        return -0.075 - 0.12 * u, 0.024 * math.cos(a) * (1 + 0.5 * u) + 0.02 * u * (1 - u), 0.026 * math.sin(a) * (1 + 0.3 * u)
    leaves = sum((kit.sheet(leaf, 8, 6, husk) + kit.sheet(leaf, 8, 6, husk, flip=True)).turn("x", 90 * k + 45) for k in range(4)).move(0, 0.026, 0)
    low = kit.tube([(-0.09, 0.026, 0), (-0.13, 0.02, 0)], [0.016, 0.009], husk, 8)
    return kit.model((core + grains + leaves + low).move(0, 0.012, 0), colliders="box", sockets={"grip": (-0.13, 0.035, 0)})
