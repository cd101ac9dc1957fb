"""A camera: a black body with a silver top, a large lens, viewfinder and shutter button."""

from skyscreen.catalogue import thing


@thing(en=("photo camera", "photographic camera", "digital camera", "dslr", "film camera", "polaroid"), zh=("照相机", "数码相机", "单反相机", "胶片相机"), kind="prop", height=0.105, mass=0.7, sound="plastic")
def camera(kit, colour="silver"):
    black, steel = kit.material("leather", "black", 0.6), kit.material("steel", colour, 0.25, slot="colour")
    body = kit.box(0.14, 0.062, 0.04, black, 0.006) + kit.box(0.14, 0.024, 0.042, steel, 0.006, at=(0, 0.062, 0)) + kit.loft([[(0.028 * w * x, y, 0.018 * w * z) for x, z in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for y, w in ((0.084, 1.0), (0.1, 0.8), (0.105, 0.6))], steel)
    lens = kit.lathe([(0.031, 0), (0.031, 0.02), (0.028, 0.024), (0.028, 0.045), (0.026, 0.048), (0.021, 0.046), (0.017, 0.04), (0, 0.038)], kit.material("plastic", "black", 0.3), segments=36).turn("x", 90).move(0, 0.042, 0.02) + kit.ellipsoid(0.018, 0.018, 0.006, kit.material("eye", "#101a30"), (0, 0.042, 0.058), 24) + sum(kit.torus(r, 0.001, steel, segments=36, sides=5).turn("x", 90).move(0, 0.042, z) for r, z in ((0.0295, 0.041), (0.0285, 0.062)))
    top = kit.cylinder(0.007, 0.006, steel, (0.048, 0.086, 0), 18) + kit.cylinder(0.012, 0.008, steel, (-0.045, 0.086, 0), 22) + kit.box(0.018, 0.012, 0.003, kit.material("pane"), at=(0.045, 0.068, 0.02)) + kit.box(0.02, 0.012, 0.003, kit.material("pane"), at=(0, 0.088, 0.0175))
    strap = kit.tube([(0.072, 0.075, 0), (0.1, 0.04, 0.01), (0.09, 0.008, 0.05), (0.02, 0.006, 0.09), (-0.06, 0.006, 0.07), (-0.1, 0.02, 0.03), (-0.072, 0.075, 0)], 0.003, kit.material("leather", "brown"), 6, smooth=5)
    return kit.model(body, lens, top, strap, colliders="box", sockets={"lens": ((0, 0.042, 0.07), (0, 0, 1))})
