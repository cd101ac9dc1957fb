"""A pair of knitted socks lying: ribbed cuffs, heels and toes of another colour, stripes."""

from skyscreen.catalogue import thing


@thing(en=("socks", "sock", "pair of socks", "woolen socks"), zh=("袜子", "一双袜子", "毛线袜"), kind="prop",
    places=("bedroom",), height=0.0484, mass=0.08, sound="cloth")
def socks(kit, colour="#c8382c"):
    wool, edge = kit.material("cloth", colour, slot="colour"), kit.material("cloth", "#f0e8d8")
    path = [((0, 0.022, -0.16), 0.043), ((0, 0.023, -0.07), 0.042), ((0.006, 0.024, 0.01), 0.044), ((0.03, 0.024, 0.05), 0.045), ((0.08, 0.022, 0.07), 0.041), ((0.13, 0.02, 0.075), 0.036)]
    one = kit.tube([p for p, _ in path], [0.95 * r for _, r in path], wool, 18, smooth=5).scale(1, 0.48, 1).move(0, 0.011, 0)
    one += kit.ellipsoid(0.036, 0.019, 0.034, edge, (0.135, 0.0205, 0.075), 18) + kit.ellipsoid(0.03, 0.0225, 0.03, edge, (-0.012, 0.0225, 0.04), 16)
    one += kit.torus(0.0415, 0.005, edge, (0, 0, 0), 26, 6).turn("x", 90).scale(1, 0.52, 1).many([(0, 0.0215, -0.158), (0, 0.0215, -0.148), (0, 0.0215, -0.138), (0, 0.0215, -0.085), (0, 0.0215, -0.06)])
    return kit.model(one.move(-0.14, 0, 0), one.turn("y", 14).move(0.07, 0.0, -0.02), colliders="box")
