"""A teaching model of the human heart on a stand: two pumps side by side, red with fresh blood and blue with used."""

from skyscreen.catalogue import thing


@thing(en=("heart model", "model heart"), zh=("心脏模型",), kind="prop", height=1.5, mass=8.0, sound="soft", places=("studio",))
def heart_model(kit):
    red, blue, flesh = kit.material("plastic", "#b3202a", 0.35), kit.material("plastic", "#2c4fa8", 0.35), kit.material("plastic", "#a8443f", 0.4)
    y = 0.85
    # Seen from the front the heart's own left, the strong side, is on the right of the picture.
    left = kit.blob([kit.egg((0.1, y - 0.1, 0), (0.27, 0.34, 0.25), 0.1), kit.egg((0.16, y - 0.33, 0.03), (0.16, 0.2, 0.15), 0.1)], flesh, smooth=0.1, cell=0.025)
    right = kit.blob([kit.egg((-0.13, y - 0.1, 0.08), (0.24, 0.29, 0.22), 0.08)], kit.material("plastic", "#8c4a6a", 0.4), smooth=0.08, cell=0.025)
    atria = kit.blob([kit.egg((0.2, y + 0.24, -0.06), (0.17, 0.14, 0.17), 0.05)], red, smooth=0.05, cell=0.025)
    atria += kit.blob([kit.egg((-0.26, y + 0.2, 0.03), (0.17, 0.2, 0.17), 0.05)], blue, smooth=0.05, cell=0.025)
    aorta = kit.tube([(0.0, y + 0.1, 0.08), (-0.02, y + 0.42, 0.07), (0.06, y + 0.58, 0.0), (0.2, y + 0.56, -0.1), (0.24, y + 0.38, -0.2)], 0.08, red, 18, smooth=6)
    aorta += sum((kit.cylinder(0.028, 0.16, red, (x, y + 0.56, z), 12) for x, z in ((0.1, -0.04), (0.17, -0.08))), kit.cylinder(0.028, 0.16, red, (0.03, y + 0.54, 0.02), 12))
    lung = kit.tube([(-0.08, y + 0.05, 0.2), (0.0, y + 0.28, 0.19), (0.14, y + 0.4, 0.1), (0.36, y + 0.42, 0.02)], 0.07, blue, 18, smooth=6)
    caves = kit.cylinder(0.07, 0.34, blue, (-0.28, y + 0.3, -0.02), 20) + kit.cylinder(0.065, 0.26, blue, (-0.3, y - 0.14, -0.08), 20)
    veins = kit.tube([(0.3, y + 0.26, -0.1), (0.48, y + 0.28, -0.14)], 0.04, red, 12) + kit.tube([(0.3, y + 0.18, -0.1), (0.47, y + 0.16, -0.14)], 0.04, red, 12)
    steel = kit.material("steel")
    stand = kit.cylinder(0.26, 0.04, kit.material("wood", "walnut"), (0, 0, 0), 40) + kit.cylinder(0.022, 0.42, steel, (0.06, 0.02, 0), 14)
    return kit.model(left, right, atria, aorta, lung, caves, veins, stand, colliders="none", mass=8.0)
