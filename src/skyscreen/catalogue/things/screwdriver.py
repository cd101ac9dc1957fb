"""A screwdriver, point up, with a ribbed handle."""

from skyscreen.catalogue import thing


@thing(en=("screwdriver",), zh=("螺丝刀", "改锥"), kind="prop", height=0.228, mass=0.2, sound="metal", places=("factory",))
def screwdriver(kit, colour="red"):
    grip = kit.material("plastic", colour, 0.25, slot="colour")
    handle = kit.fruit(0.016, 0.1, grip, dimple=0, base=0, ribs=6, deep=0.12, stalk=0) + kit.lathe([(0.009, 0.085), (0.011, 0.1), (0.008, 0.106)], kit.material("plastic", "black"), segments=18)
    blade = kit.cylinder(0.0034, 0.12, kit.material("steel", rough=0.12), (0, 0.1, 0), 12) + kit.box(0.009, 0.016, 0.002, kit.material("steel", rough=0.12), at=(0, 0.212, 0))
    return kit.model(handle, blade, colliders="box", sockets={"grip": (0, 0.05, 0)})
