"""A recurve bow, strung, with an arrow laid across."""

from skyscreen.catalogue import thing


@thing(en=("bow and arrow", "bow", "arrow", "longbow", "bow and arrows", "archery bow"), zh=("弓箭", "弓", "箭"), kind="prop", height=1.47, mass=1.2, sound="wood", places=("forest",))
def bow_arrow(kit, colour="walnut"):
    wood = kit.material("wood", colour, 0.25, slot="colour", coat=1.0)
    half = [(0, 0.75, 0.1), (0, 1.0, 0.07), (0, 1.22, -0.04), (0, 1.38, -0.08), (0, 1.48, -0.03)]
    limb = kit.tube(half, [0.015, 0.014, 0.011, 0.008, 0.006], wood, 8, smooth=5)
    bow = limb + limb.move(0, -0.75, 0).mirror("y").move(0, 0.75, 0) + kit.capsule((0, 0.68, 0.1), (0, 0.82, 0.1), 0.02, kit.material("leather", "brown"), 10)
    string = kit.ropes([((0, 1.47, -0.03), (0, 0.75, -0.055), 0.002), ((0, 0.75, -0.055), (0, 0.03, -0.03), 0.002)], kit.material("rope", "white"), 4)
    arrow = kit.capsule((0.015, 0.775, -0.06), (0.015, 0.775, 0.66), 0.004, kit.material("wood", "wheat"), 6) + kit.cone(0.012, 0.05, kit.material("steel"), segments=4).turn("x", 90).move(0.015, 0.775, 0.65) + sum(kit.facet([(0, 0.004, 0.0), (0, 0.022, -0.02), (0, 0.022, -0.07), (0, 0.004, -0.06)], kit.material("feather", "red"), 0.001).turn("z", 120 * k).move(0.015, 0.775, 0.03) for k in range(3))
    return kit.model(bow, string, arrow, colliders="box", sockets={"grip": (0, 0.75, 0.1)})
