"""A fishing rod, butt down: cork grip, reel, rings, line, float and hook."""

from skyscreen.catalogue import thing


@thing(en=("fishing rod", "fishing pole", "rod", "angling rod"), zh=("鱼竿", "钓竿", "钓鱼竿"), kind="prop", height=2.4, mass=0.5, sound="wood", places=("lake", "river", "harbour"), brink=True)
def fishing_rod(kit, colour="red"):
    path = lambda t: (0.0, 2.4 * t, 0.28 * t ** 3)
    rod = kit.tube([path(k / 8) for k in range(9)], [0.011 - 0.009 * k / 8 for k in range(9)], kit.material("wood", "walnut", 0.2, coat=1.0), 8) + kit.lathe([(0.014, 0.02), (0.017, 0.08), (0.014, 0.36), (0.016, 0.4)], kit.material("wood", "tan"), segments=14)
    reel = kit.cylinder(0.032, 0.03, kit.material("steel", rough=0.15), (0, -0.015, 0), 22).turn("z", 90).move(0, 0.46, 0.05) + kit.ropes([((0.02, 0.46, 0.05), (0.045, 0.44, 0.05), 0.005), ((0, 0.46, 0.01), (0, 0.46, 0.03), 0.006)], kit.material("steel"), 6) + kit.sphere(0.009, kit.material("plastic", "black"), (0.05, 0.44, 0.05), 8)
    rings = sum(kit.torus(0.012, 0.002, kit.material("steel"), (0, path(t)[1], path(t)[2] + 0.02), 12, 5) for t in (0.4, 0.6, 0.8, 1.0))
    a, b = path(1.0), (0, 1.1, 0.62)
    line = kit.ropes([((0, 0.46, 0.06), (0, path(0.4)[1], path(0.4)[2] + 0.02), 0.0012), ((0, path(0.4)[1], path(0.4)[2] + 0.02), (0, a[1], a[2] + 0.02), 0.0012), ((0, a[1], a[2] + 0.02), b, 0.0012)], kit.material("rope", "white"), 3)
    bob = kit.ellipsoid(0.014, 0.024, 0.014, kit.material("plastic", colour, slot="colour"), (b[0], b[1], b[2]), 14) + kit.ellipsoid(0.0143, 0.012, 0.0143, kit.material("plastic", "white"), (b[0], b[1] - 0.012, b[2]), 14)
    return kit.model(rod, reel, rings, line, bob, colliders="box", sockets={"grip": (0, 0.3, 0)})
