"""A bamboo raft: poles bent up at the bow, lashed to cross pieces, a stool and a punting pole."""

from skyscreen.catalogue import thing


@thing(en=("raft", "bamboo raft", "wooden raft", "log raft"), zh=("竹筏", "木筏", "筏子", "竹排", "筏"), kind="vessel", height=0.685, mass=180.0, sound="wood", places=("river", "lake", "ocean"), speed=1.0, floats=True)
def raft(kit, colour="#a8a05a"):
    cane, dark, rope = kit.material("wood", colour, slot="colour"), kit.material("wood", kit.mix(colour, "brown", 0.6)), kit.material("rope")
    out = []
    rng = kit.random("poles")
    for k in range(10):
        x, end = 0.155 * (k - 4.5), rng.uniform(-0.15, 0.15)
        path = [(x, 0.02, -3.1 + end), (x, 0.0, -1.0), (x, 0.0, 1.2), (0.93 * x, 0.12, 2.4), (0.86 * x, 0.55, 3.3 + 0.5 * end)]
        out.append(kit.tube(path, [0.07, 0.075, 0.075, 0.07, 0.055], cane, 8, smooth=3).vary(k / 10))
        out.append(sum(kit.torus(0.076, 0.008, dark, segments=10, sides=4).turn("x", 90).move(x, 0.0, z + end) for z in (-2.4, -1.5, -0.6, 0.3, 1.1)))
    cross = sum(kit.capsule((-0.8, 0.1, z), (0.8, 0.1, z), 0.05, cane, 8) for z in (-2.3, -0.5, 1.2)) + sum(kit.ropes([((x, 0.02, z - 0.06), (x, 0.15, z), 0.014), ((x, 0.02, z + 0.06), (x, 0.15, z), 0.014)], rope) for z in (-2.3, -0.5, 1.2) for x in (-0.62, -0.31, 0.0, 0.31, 0.62))
    stool = kit.box(0.42, 0.04, 0.3, dark, 0.01, at=(0, 0.36, -1.2)) + kit.ropes([((x, 0.06, z), (x * 0.9, 0.37, -1.2 + (z + 1.2) * 0.9), 0.02) for x in (-0.17, 0.17) for z in (-1.3, -1.1)], dark, 6)
    basket = kit.lathe([(0, 0.07), (0.16, 0.07), (0.2, 0.2), (0.15, 0.38), (0.12, 0.4), (0.1, 0.36)], kit.material("wood", "wheat"), (0.45, 0, 0.6), 18)
    pole = kit.capsule((-0.5, 0.12, -2.6), (-0.62, 0.16, 2.3), 0.024, cane, 8)
    return kit.model(*out, cross, stool, basket, pole, colliders="box", floats=0.0, sockets={"seat": (0, 0.4, -1.2), "deck": ((0, 0.12, 0.2), (0, 0, 1)), "bow": (0, 0.3, 2.8)}, facts={"length": 6.4, "beam": 1.6, "draught": 0.07})
