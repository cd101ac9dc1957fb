"""Swimming goggles: two blue lenses on a strap."""

from skyscreen.catalogue import thing


@thing(
    en=("swim goggles", "swimming goggles", "goggles", "diving mask", "diving goggles"),
    zh=("泳镜", "游泳镜", "潜水镜", "护目泳镜"),
    kind="prop", height=0.05, mass=0.06, sound="plastic", places=("swimming_pool",),
)  # fmt: skip
def swim_goggles(kit, colour="#1f6ad0"):
    lens, rim, strap = kit.material("glazed", "#2a8ae8", 0.05), kit.material("rubber", colour, slot="colour"), kit.material("rubber", "#1a1c20")
    eye = kit.ellipsoid(0.028, 0.018, 0.01, lens, (0.036, 0.026, 0.06), 20) + kit.torus(0.027, 0.005, rim, (0, 0, 0), 28, 8).turn("x", 90).scale(1, 0.7, 1).move(0.036, 0.026, 0.056)
    band = kit.tube([(0.064, 0.026, 0.05), (0.085, 0.022, 0.0), (0.05, 0.02, -0.06), (0, 0.02, -0.075), (-0.05, 0.02, -0.06), (-0.085, 0.022, 0.0), (-0.064, 0.026, 0.05)], 0.004, strap, 6, smooth=4).scale(1, 1, 1)
    return kit.model(eye.both(), band, kit.box(0.02, 0.006, 0.006, rim, 0.002, (0, 0.026, 0.058)), colliders="box")
