"""Salt and pepper: two china shakers with steel caps, one white, one brown."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("salt shaker", "pepper shaker", "salt and pepper"),
    zh=("盐瓶", "胡椒瓶", "调料瓶", "食盐", "盐罐"),
    kind="prop", height=0.095, mass=0.15, sound="glass", places=("kitchen", "restaurant"),
)  # fmt: skip
def salt_shaker(kit):
    def one(fill):
        out = kit.lathe([(0.018, 0), (0.02, 0.004), (0.016, 0.068)], fill, segments=20)
        out += kit.lathe([(0.0175, 0.066), (0.0175, 0.078), (0.012, 0.09), (0, 0.094)], kit.material("steel"), segments=20)
        return out + kit.cylinder(0.0012, 0.0012, kit.material("rubber", "#101012"), (0, 0.0935, 0), 6, bevel=0).many([(0.004 * math.sin(1.05 * k), -0.0008, 0.004 * math.cos(1.05 * k)) for k in range(6)])
    return kit.model(one(kit.material("ceramic", "#f4f2ec", 0.15)).move(-0.024, 0, 0), one(kit.material("ceramic", "#3a2a22", 0.15)).move(0.024, 0, 0.004), colliders="box")
