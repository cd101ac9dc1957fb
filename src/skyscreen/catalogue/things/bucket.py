"""A zinc bucket of water with a wire bail."""

from skyscreen.catalogue import thing


@thing(en=("bucket", "pail", "water bucket", "wooden bucket", "paint can", "can of paint", "tin of paint", "paint tin", "paint bucket", "paint pot"), zh=("水桶", "桶", "铁桶", "提桶", "油漆桶", "颜料桶"), kind="prop", height=0.419, mass=1.2, sound="metal", places=("farm", "village"))
def bucket(kit, colour="ash", drink="water"):
    zinc = kit.material("steel", colour, 0.4, slot="colour")
    inside = [(0, 0.006), (0.1, 0.008), (0.138, 0.26)]
    body = kit.lathe([(0, 0), (0.102, 0), (0.104, 0.006), (0.142, 0.262), (0.146, 0.268), (0.138, 0.268), (0.1, 0.008), (0, 0.006)], zinc, segments=36) + sum(kit.torus(r, 0.003, zinc, (0, y, 0), 36, 5) for r, y in ((0.112, 0.05), (0.13, 0.175)))
    bail = kit.tube([(0.145, 0.24, 0), (0.15, 0.3, 0.03), (0.09, 0.38, 0.1), (0, 0.41, 0.12), (-0.09, 0.38, 0.1), (-0.15, 0.3, 0.03), (-0.145, 0.24, 0)], 0.004, kit.material("iron"), 7, smooth=4) + kit.capsule((-0.05, 0.408, 0.118), (0.05, 0.408, 0.118), 0.011, kit.material("wood", "tan"), 10)
    return kit.model(body, bail, kit.box(0.03, 0.04, 0.006, zinc, at=(0, 0.225, 0.14)).turn("y", 90).both(), kit.filling(drink, inside, 0.2), colliders="cylinder", sockets={"grip": (0, 0.41, 0.12)}, facts=kit.held(drink, inside, 0.2))
