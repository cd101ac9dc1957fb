"""A syringe: a clear barrel with marks, a plunger, a needle, a little fluid."""

from skyscreen.catalogue import thing


@thing(
    en=("syringe", "injection needle", "hypodermic needle", "injection", "vaccine"),
    zh=("针筒", "注射器", "针管", "疫苗"),
    kind="prop", height=0.022, mass=0.02, sound="plastic", places=("hospital",),
)  # fmt: skip
def syringe(kit):
    clear, white, steel = kit.material("glass"), kit.material("plastic", "#f0f2f4"), kit.material("steel")
    barrel = kit.cylinder(0.009, 0.08, clear, (0, 0, 0), 20) + kit.cylinder(0.0075, 0.045, kit.material("plastic", "#7ac8e8", 0.1), (0, 0.03, 0), 16) + kit.box(0.034, 0.003, 0.016, white, 0.001, (0, 0, 0))
    barrel += kit.cylinder(0.0035, 0.05, white, (0, -0.045, 0), 10) + kit.cylinder(0.011, 0.003, white, (0, -0.047, 0), 18) + kit.cylinder(0.004, 0.012, white, (0, 0.08, 0), 12, top=0.002) + kit.cylinder(0.0007, 0.035, steel, (0, 0.09, 0), 6)
    marks = kit.box(0.006, 0.0007, 0.0004, kit.material("rubber", "#1a1c20"), 0.0).many([(0, 0.012 + 0.008 * k, 0.0091) for k in range(8)])
    return kit.model((barrel + marks).turn("x", 90).move(0, 0.011, -0.02), colliders="box")
