"""A red mushroom with white spots."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("mushroom", "toadstool"), zh=("蘑菇", "香菇", "金针菇", "银耳", "平菇", "口蘑", "灵芝",), kind="plant", pot=False, height=0.18, mass=0.1, sound="soft", places=("forest",)
)
def mushroom(kit, colour="red"):
    rng = kit.random("spots")
    flesh, cap = kit.material("food", "ivory", 0.8), kit.material("ceramic", colour, 0.35, slot="colour")
    stalk = kit.lathe([(0.03, 0), (0.024, 0.03), (0.018, 0.08), (0.017, 0.12), (0, 0.12)], flesh, segments=20)
    skirt = kit.lathe([(0.034, 0.088), (0.02, 0.1)], flesh, segments=20)
    hat = kit.lathe(
        [(0.017, 0.115), (0.082, 0.112), (0.09, 0.12), (0.08, 0.145), (0.05, 0.17), (0.0, 0.18)], cap, segments=32
    )
    spots = None
    for _ in range(16):
        a, t = rng.uniform(0, 6.283), rng.uniform(0.1, 1.3)
        at = (0.082 * math.sin(t) * math.cos(a), 0.118 + 0.062 * math.cos(t), 0.082 * math.sin(t) * math.sin(a))
        spot = kit.ellipsoid(0.010, 0.006, 0.010, flesh, at, 8)
        spots = spot if spots is None else spots + spot
    return kit.model(stalk, skirt, hat, spots, colliders="cylinder")
