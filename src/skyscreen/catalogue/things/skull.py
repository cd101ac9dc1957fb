"""A human skull on its jaw: dome, dark eye sockets, nose, teeth."""

from skyscreen.catalogue import thing


@thing(
    en=("skull", "human skull"),
    zh=("骷髅头", "头骨", "颅骨"),
    kind="prop", height=0.2, mass=0.9, sound="horn", places=("tomb", "cave"),
)  # fmt: skip
def skull(kit):
    bone, dark = kit.material("horn", "#e4d8b8", 0.5), kit.material("rubber", "#14100c")
    dome = kit.blob([kit.egg((0, 0.125, -0.02), (0.07, 0.07, 0.085)), kit.egg((0, 0.085, 0.045), (0.048, 0.05, 0.035)), kit.limb((-0.05, 0.085, 0.04), (0.05, 0.085, 0.04), 0.018), kit.egg((0, 0.05, 0.052), (0.034, 0.025, 0.024)), kit.egg((0, 0.02, 0.042), (0.036, 0.016, 0.03)), kit.limb((0.042, 0.07, -0.005), (0.036, 0.022, 0.03), 0.011), kit.limb((-0.042, 0.07, -0.005), (-0.036, 0.022, 0.03), 0.011)], bone, 0.014, 0.007)
    eyes = kit.ellipsoid(0.02, 0.018, 0.016, dark, (0.027, 0.1, 0.073), 18).both() + kit.facet([(0, 0.086, 0.083), (0.011, 0.064, 0.081), (-0.011, 0.064, 0.081)], dark, 0.004) + kit.box(0.05, 0.004, 0.01, dark, 0.0, (0, 0.0365, 0.066))
    teeth = kit.box(0.0072, 0.011, 0.006, kit.material("horn", "#f4ecd4"), 0.002).many([(-0.027 + 0.009 * k, y, 0.072 - 0.5 * (0.009 * (k - 3)) ** 2 / 0.03) for k in range(7) for y in (0.026, 0.04)])
    return kit.model(dome, eyes, teeth, colliders="box")
