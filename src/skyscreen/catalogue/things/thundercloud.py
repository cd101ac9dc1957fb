"""A model of a thundercloud over the ground: ice above charged plus, hail below charged minus, and the flash between."""

from skyscreen.catalogue import thing


@thing(en=("thundercloud model", "model thundercloud"), zh=("雷雨云模型", "雷雨云"), kind="prop", height=2.1, mass=60.0, sound="soft", places=("studio",))
def thundercloud(kit, bolt=0, charged=1):
    dark, pale = kit.material("plaster", "#6d7482"), kit.material("plaster", "#c3c9d2")
    low = kit.blob([kit.ball((x, y, z), r) for x, y, z, r in ((-0.5, 1.3, 0, 0.26), (0, 1.25, 0.05, 0.3), (0.5, 1.32, 0, 0.25), (-0.2, 1.42, -0.1, 0.3), (0.25, 1.45, -0.05, 0.3))], dark, smooth=0.1, cell=0.05)
    high = kit.blob([kit.ball((x, y, z), r) for x, y, z, r in ((-0.35, 1.68, 0, 0.26), (0.1, 1.76, 0.02, 0.3), (0.45, 1.66, 0, 0.24), (0, 1.84, -0.1, 0.24))], pale, smooth=0.1, cell=0.05)
    ground = kit.box(1.9, 0.1, 0.9, kit.material("soil", "#5d6b3a"), 0.02) + kit.box(0.2, 0.22, 0.2, kit.material("plaster", "cream"), 0.01, (0.45, 0.1, 0.1)) + kit.cone(0.19, 0.16, kit.material("tile", "#a5482e"), (0.45, 0.32, 0.1), 4)
    ground += kit.cylinder(0.03, 0.2, kit.material("bark"), (-0.45, 0.1, 0.1), 10) + kit.sphere(0.16, kit.material("leaf", "#4f7d36"), (-0.45, 0.42, 0.1), 14)
    post = kit.cylinder(0.015, 1.4, kit.material("steel"), (-0.85, 0.08, -0.3), 10) + kit.tube([(-0.85, 1.46, -0.3), (-0.5, 1.5, -0.15)], 0.015, kit.material("steel"), 8)
    signs = []
    if charged:
        plus, minus = kit.text("+", 0.17, kit.material("lamp", "#ff5a3c", emission=1.2)), kit.text("−", 0.19, kit.material("lamp", "#8fd0ff", emission=1.2))
        signs += [plus.many([(x, y, 0.33) for x, y in ((-0.3, 1.7), (0.0, 1.8), (0.3, 1.7))]), minus.many([(x, y, 0.37) for x, y in ((-0.5, 1.26), (-0.2, 1.24), (0.12, 1.22), (0.45, 1.28))])]
        signs.append(plus.many([(x, 0.16, 0.46) for x in (-0.6, -0.25, 0.1, 0.7)]))
    if bolt:
        path = [(0.05, 1.02, 0.25), (-0.06, 0.84, 0.27), (0.08, 0.72, 0.25), (-0.03, 0.5, 0.27), (0.06, 0.34, 0.25), (-0.02, 0.1, 0.25)]
        flash = kit.material("lamp", "#d8e6ff", emission=9)
        signs.append(kit.tube(path, [0.022, 0.02, 0.018, 0.017, 0.014, 0.01], flash, 8) + kit.tube([path[2], (0.24, 0.58, 0.25), (0.2, 0.44, 0.25)], [0.012, 0.009, 0.003], flash, 6))
    return kit.model(low, high, ground, post, *signs, colliders="none", mass=60.0, lights=[kit.light((0, 0.7, 0.5), "#cfe0ff", 3.0, 4)] if bolt else [], facts=kit.pointed(plus=(0.3, 1.72, 0.35), minus=(-0.5, 1.28, 0.38), ground=(0.7, 0.12, 0.46), bolt=(0.0, 0.6, 0.3), cloud=(0.4, 1.5, 0.3)))
