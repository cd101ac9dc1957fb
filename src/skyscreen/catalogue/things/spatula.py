"""A kitchen turner: a slotted steel blade at a slant, a wooden handle with a hole."""

from skyscreen.catalogue import thing


@thing(en=("spatula", "turner", "fish slice", "pancake turner"), zh=("锅铲", "炒菜铲", "铲勺"), kind="prop", places=("kitchen",), height=0.05, mass=0.12, sound="metal")
def spatula(kit, colour="#8a5a30"):
    steel, oak = kit.material("steel", "#c8ccd0", 0.25), kit.material("wood", colour, slot="colour")
    slots = [[(x - 0.004, -0.028), (x + 0.004, -0.028), (x + 0.004, 0.026), (x - 0.004, 0.026)] for x in (-0.024, -0.008, 0.008, 0.024)]
    blade = kit.extrude([(-0.042, -0.05), (0.042, -0.05), (0.04, 0.03), (0.02, 0.046), (-0.02, 0.046), (-0.04, 0.03)], 0.0016, steel, slots).turn("x", 90).move(0, 0.0012, 0.13)
    neck = kit.strip([(0, 0.0015, 0.09), (0, 0.008, 0.075), (0, 0.026, 0.045), (0, 0.031, 0.01)], [0.022, 0.014, 0.012, 0.012], steel)
    neck += neck.move(0, -0.0012, 0)
    shaft = kit.tube([(0, 0.03, 0.02), (0, 0.036, -0.04), (0, 0.042, -0.11), (0, 0.0425, -0.16)], [0.0065, 0.0095, 0.0085, 0.0065], oak, 14, smooth=4)
    rivets = kit.cylinder(0.0028, 0.002, kit.material("brass"), segments=10).many([(0, 0.042, -0.03), (0, 0.048, -0.08)])
    hook = kit.torus(0.008, 0.0018, steel, (0, 0.0428, -0.168), 18, 6)
    return kit.model(blade, neck, shaft, rivets, hook, colliders="box", sockets={"grip": (0, 0.04, -0.09)})
