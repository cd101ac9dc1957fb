"""A red fire extinguisher with its lever, gauge and black hose."""

from skyscreen.catalogue import thing


@thing(
    en=("fire extinguisher", "extinguisher"),
    zh=("灭火器",),
    kind="prop", height=0.55, mass=8.0, sound="steel", places=("corridor", "office"),
)  # fmt: skip
def fire_extinguisher(kit, colour="#c8201a"):
    red, black, steel = kit.material("paint", colour, 0.2, slot="colour"), kit.material("rubber", "#16181a"), kit.material("steel")
    out = kit.lathe([(0.07, 0), (0.075, 0.02), (0.075, 0.36), (0.06, 0.42), (0.03, 0.445), (0, 0.45)], red, segments=30) + kit.lathe([(0.0755, 0.12), (0.0755, 0.28)], kit.material("paper", "#f0ece0"), segments=30)
    out += kit.cylinder(0.022, 0.05, steel, (0, 0.44, 0), 16) + kit.box(0.016, 0.012, 0.12, black, 0.004).turn("x", -14).move(0, 0.51, 0.03) + kit.box(0.016, 0.012, 0.11, black, 0.004, (0, 0.478, 0.035)) + kit.cylinder(0.02, 0.012, steel, (0, 0, 0), 18).turn("x", -90).move(0, 0.47, -0.022)
    return kit.model(out, kit.tube([(0.02, 0.465, 0), (0.07, 0.45, 0), (0.098, 0.36, 0.01), (0.09, 0.2, 0.02)], 0.011, black, 10, smooth=5), kit.lathe([(0.014, 0), (0.024, -0.1), (0.02, -0.1), (0.01, 0)], black, (0.09, 0.2, 0.02), 16), colliders="cylinder")
