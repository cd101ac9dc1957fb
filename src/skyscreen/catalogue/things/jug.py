"""A glass jug with a lip and a handle, filled."""

from skyscreen.catalogue import thing


@thing(
    en=("jug", "pitcher", "water jug", "carafe", "ewer", "milk jug"),
    zh=("水罐", "水壶罐", "大壶", "玻璃壶", "凉水壶", "陶罐"),
    kind="prop", height=0.26, mass=1.1, sound="glass", places=("kitchen",),
)  # fmt: skip
def jug(kit, drink="water"):
    inside = [(0, 0.012), (0.055, 0.012), (0.072, 0.06), (0.074, 0.12), (0.055, 0.20), (0.058, 0.248)]
    wall = kit.lathe([(0, 0.0), (0.056, 0.0), (0.076, 0.058), (0.078, 0.12), (0.059, 0.20), (0.063, 0.25), (0.060, 0.253), *inside[::-1]], kit.material("glass"), segments=40)
    handle = kit.tube([(0.055, 0.215, 0), (0.105, 0.225, 0), (0.125, 0.16, 0), (0.105, 0.09, 0), (0.074, 0.08, 0)], 0.008, kit.material("glass"), 10, smooth=4)
    lip = kit.ellipsoid(0.022, 0.010, 0.016, kit.material("glass"), (-0.066, 0.247, 0), 12)
    return kit.model(wall, kit.filling(drink, inside, 0.19, 40), handle, lip, colliders="cylinder", sockets={"rim": (-0.07, 0.25, 0)}, facts=kit.held(drink, inside, 0.19))
