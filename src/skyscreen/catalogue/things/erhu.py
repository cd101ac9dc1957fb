"""An erhu: a six-sided sound box with a snakeskin face, a long stick, two pegs and the bow between the strings."""

from skyscreen.catalogue import thing


@thing(en=("erhu", "chinese fiddle", "two-stringed fiddle"), zh=("二胡", "胡琴", "京胡"), kind="prop", height=0.827, mass=1.0, sound="wood", places=("theatre", "old_town"))
def erhu(kit, colour="#4a2414"):
    wood = kit.material("wood", colour, 0.25, slot="colour", coat=1.0)
    box = kit.cylinder(0.048, 0.13, wood, (0, -0.065, 0), 6, bevel=0.0).turn("x", 90).move(0, 0.05, 0) + kit.cylinder(0.042, 0.004, kit.material("leather", "#b8a878"), segments=6).turn("x", 90).move(0, 0.05, 0.064)
    stick = kit.tube([(0, 0.0, 0), (0, 0.5, 0), (0, 0.76, 0), (0, 0.82, -0.03)], [0.009, 0.009, 0.009, 0.011], wood, 8, smooth=3) + sum(kit.lathe([(0.005, -0.02), (0.006, 0.05), (0.012, 0.09), (0.009, 0.1), (0, 0.1)], wood, segments=10).turn("x", -90).move(0, y, -0.01) for y in (0.66, 0.72))
    strings = kit.ropes([((x, 0.66 + 0.06 * (x > 0), 0.004), (x, 0.045, 0.072), 0.0008) for x in (-0.003, 0.003)], kit.material("steel"), 3)
    bow = kit.tube([(-0.36, 0.12, 0.045), (0.0, 0.15, 0.045), (0.38, 0.11, 0.045)], 0.004, kit.material("wood", "wheat"), 6, smooth=3) + kit.strip([(-0.35, 0.112, 0.045), (0.37, 0.102, 0.045)], 0.006, kit.material("rope", "white"), (0, 0, 1))
    return kit.model(box, stick, strings, bow, colliders="box", sockets={"neck": (0, 0.6, 0)})
