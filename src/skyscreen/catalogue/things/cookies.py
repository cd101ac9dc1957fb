"""Chocolate chip cookies on a small plate."""

import math

from skyscreen.catalogue import thing


@thing(en=("cookie", "cookies", "biscuit", "biscuits", "cracker", "gingerbread"), zh=("饼干", "曲奇", "零食"), kind="food", height=0.0449, mass=0.15, sound="soft", places=("kitchen", "cafe"))
def cookies(kit, colour="#c08a48"):
    dough, chip = kit.material("food", colour, 0.7, slot="colour"), kit.material("food", "#2a140a", 0.3)
    rng = kit.random("chips")
    one = kit.lathe([(0, 0), (0.03, 0), (0.034, 0.004), (0.03, 0.009), (0.016, 0.0115), (0, 0.012)], dough, segments=22) + kit.ellipsoid(0.0038, 0.0032, 0.0034, chip, segments=6).many([(r * math.cos(a), 0.0118 - 2.4 * r * r, r * math.sin(a)) for r, a in ((rng.uniform(0.004, 0.026), rng.uniform(0, 6.28)) for _ in range(9))])
    spots = [(-0.04, 0.006, 0.0, 10), (0.035, 0.006, 0.03, 80), (0.02, 0.006, -0.045, 140), (-0.005, 0.018, 0.0, 200), (0.02, 0.03, 0.0, 260)]
    return kit.model(kit.plate(0.1, kit.material("ceramic", "sky")), one.many(spots), colliders="cylinder")
