"""A bamboo flute with bindings, finger holes and a red tassel."""

from skyscreen.catalogue import thing


@thing(en=("flute", "bamboo flute", "recorder", "pan flute", "wooden flute"), zh=("笛子", "竹笛", "长笛", "箫", "横笛"), kind="prop", height=0.038, mass=0.3, sound="wood")
def flute(kit, colour="#b89048"):
    cane, dark = kit.material("wood", colour, 0.3, slot="colour"), kit.material("plastic", "black")
    tube = kit.capsule((-0.32, 0.014, 0), (0.32, 0.014, 0), 0.013, cane, 14) + sum(kit.torus(0.0134, 0.0016, kit.material("rope", "maroon"), segments=16, sides=5).turn("z", 90).move(x, 0.014, 0) for x in (-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3))
    holes = kit.cylinder(0.0045, 0.002, dark, segments=10).many([(x, 0.0262, 0) for x in (-0.22, -0.13, -0.04, 0.0, 0.04, 0.08, 0.13, 0.17)])
    tassel = kit.sphere(0.008, kit.material("silk", "red"), (0.3, 0.012, 0.022), 8) + kit.tube([(0.3, 0.01, 0.025), (0.31, 0.004, 0.05), (0.33, 0.003, 0.1)], [0.003, 0.009, 0.012], kit.material("silk", "red"), 8)
    return kit.model(tube, holes, tassel, colliders="box", sockets={"grip": (0.1, 0.014, 0), "mouth": (-0.22, 0.03, 0)})
