"""A dartboard with its coloured fields, three darts in it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("dartboard", "dart board", "darts"),
    zh=("飞镖盘", "飞镖靶", "飞镖"),
    kind="prop", height=0.46, mass=5.0, sound="cloth", places=("bar",),
)  # fmt: skip
def dartboard(kit):
    black, cream, red, green, wire = (kit.material("paint", c, 0.7) for c in ("#17181a", "#e8dcb8", "#c02a22", "#2a7a3a", "#a8acb0"))
    out = kit.cylinder(0.225, 0.04, black, (0, -0.04, 0), 60)
    def wedge(k, r0, r1, paint):
        a, b = 0.31416 * k - 0.157, 0.31416 * k + 0.157
        pts = [(r * math.sin(t), 0.0012, r * math.cos(t)) for r, t in ((r0, a), (r1, a), (r1, (a + b) / 2), (r1, b), (r0, b))]
        return kit.facet(pts[::-1], paint, 0.001)
    for k in range(20):
        main, bed = (black, red) if k % 2 == 0 else (cream, green)
        out += wedge(k, 0.016, 0.099, main) + wedge(k, 0.099, 0.107, bed) + wedge(k, 0.107, 0.162, main) + wedge(k, 0.162, 0.17, bed)
    out += kit.cylinder(0.016, 0.002, green, (0, 0.0005, 0), 20, bevel=0) + kit.cylinder(0.007, 0.002, red, (0, 0.0012, 0), 16, bevel=0)
    dart = kit.cylinder(0.0015, 0.04, wire, (0, 0, 0), 6) + kit.cylinder(0.004, 0.05, kit.material("brass"), (0, 0.03, 0), 10) + kit.cylinder(0.0018, 0.05, black, (0, 0.075, 0), 6) + kit.box(0.035, 0.03, 0.001, red, 0.0, (0, 0.105, 0)) + kit.box(0.001, 0.03, 0.035, red, 0.0, (0, 0.105, 0))
    out += dart.many([(0.004, 0, 0.003), (-0.05, 0, -0.02), (0.03, 0, -0.1)])
    return kit.model(out.turn("x", 90).move(0, 0.228, 0.02), colliders="box")
