"""A traffic cone: orange with two white bands on a square foot."""

from skyscreen.catalogue import thing


@thing(en=("cone", "traffic cone", "road cone", "safety cone"), zh=("路锥", "交通锥", "锥筒", "圆锥"), kind="prop", height=0.705, mass=3.0, sound="plastic", places=("city_street",))
def traffic_cone(kit, colour="#e8560c"):
    orange, white = kit.material("plastic", colour, slot="colour"), kit.material("plastic", "white")
    foot = kit.box(0.38, 0.035, 0.38, kit.material("rubber", "black"), 0.012)
    r = lambda y: 0.145 - 0.118 * (y - 0.035) / 0.665
    parts = [kit.lathe([(r(a), a), (r(b), b)], p, segments=32) for a, b, p in ((0.035, 0.25, orange), (0.25, 0.36, white), (0.36, 0.48, orange), (0.48, 0.56, white), (0.56, 0.7, orange))]
    return kit.model(foot, *parts, kit.torus(0.024, 0.006, orange, (0, 0.7, 0), 20, 6), kit.lathe([(0.17, 0.035), (0.15, 0.05), (0.143, 0.05)], orange, segments=32), colliders="box")
