"""An atom: a cluster of red and grey in the middle, electrons on bright rings about it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("atom", "nucleus", "atom model"),
    zh=("原子", "原子模型"),
    kind="prop", height=0.484, mass=1.0, sound="plastic", places=("laboratory", "studio"),
)  # fmt: skip
def atom(kit):
    red, grey, ring, blue = kit.material("plastic", "#d83a2a", 0.15), kit.material("plastic", "#8a929c", 0.15), kit.material("lamp", "#8ad0ff", emission=1.0), kit.material("lamp", "#3a9aff", emission=4.0)
    core = [(0.05 * math.sqrt(1 - y * y) * math.sin(2.4 * k), 0.05 * y, 0.05 * math.sqrt(1 - y * y) * math.cos(2.4 * k)) for k, y in ((k, 1 - 2 * (k + 0.5) / 14) for k in range(14))]
    out = kit.sphere(0.028, red, (0, 0, 0), 16).many(core[::2]) + kit.sphere(0.028, grey, (0, 0, 0), 16).many(core[1::2])
    parts = [out.move(0, 0.245, 0)]
    for k, (tip, turn) in enumerate(((62, 0), (62, 60), (62, 120))):
        orbit = kit.torus(0.27, 0.004, ring, (0, 0, 0), 60, 6) + kit.sphere(0.022, blue, (0.27, 0, 0), 14)
        a, t = math.radians(turn), math.radians(tip)
        way = (math.sin(t) * math.sin(a), math.cos(t), math.sin(t) * math.cos(a))
        parts.append(kit.hinge(f"orbit{k}", orbit.turn("x", tip).turn("y", turn).move(0, 0.245, 0), (0, 0.245, 0), way, "turn", rate=2.2 + 0.4 * k, when="always"))
    return kit.model(*parts, lights=[kit.light((0, 0.245, 0.3), "#8ad0ff", 1.5, 2.5)], colliders="box")
