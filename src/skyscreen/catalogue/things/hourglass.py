"""An hourglass of turned wood, half its sand fallen."""

from skyscreen.catalogue import thing


@thing(en=("hourglass", "sandglass", "sand timer", "sand clock"), zh=("沙漏",), kind="prop", closed=True, height=0.24, mass=0.6, sound="glass")
def hourglass(kit, colour="walnut"):
    wood, sand = kit.material("wood", colour, 0.3, slot="colour", coat=1.0), kit.material("sand", "#e8c88a")
    discs = sum(kit.lathe([(0, y), (0.058, y), (0.062, y + 0.006), (0.058, y + 0.014), (0, y + 0.014)], wood, segments=32) for y in (0.0, 0.226))
    posts = kit.lathe([(0.005, 0.014), (0.008, 0.05), (0.005, 0.09), (0.009, 0.12), (0.005, 0.15), (0.008, 0.19), (0.005, 0.226)], wood, (0.049, 0, 0), 12).copy_round(3)
    glass = kit.lathe([(0.02, 0.014), (0.036, 0.022), (0.038, 0.05), (0.026, 0.09), (0.006, 0.115), (0.004, 0.12), (0.006, 0.125), (0.026, 0.15), (0.038, 0.19), (0.036, 0.218), (0.02, 0.226)], kit.material("glass"), segments=32)
    heap = kit.lathe([(0, 0.016), (0.033, 0.02), (0.035, 0.032), (0.02, 0.052), (0, 0.064)], sand, segments=26) + kit.lathe([(0, 0.122), (0.004, 0.127), (0.022, 0.15), (0.029, 0.165), (0.01, 0.158), (0, 0.155)], sand, segments=26) + kit.cylinder(0.0011, 0.06, sand, (0, 0.062, 0), 5)
    return kit.model(discs, posts, heap, glass, colliders="cylinder")
