"""A hulusi: a gourd with three bamboo pipes and a red tassel."""

from skyscreen.catalogue import thing


@thing(
    en=("hulusi", "gourd flute", "cucurbit flute"),
    zh=("葫芦丝",),
    kind="prop", height=0.42, mass=0.3, sound="wood", places=("karst_river",),
)  # fmt: skip
def hulusi(kit):
    gourd, cane = kit.material("wood", "#c89040", 0.15), kit.material("wood", "#d8b468", 0.3)
    out = kit.lathe([(0, 0.24), (0.04, 0.25), (0.055, 0.29), (0.042, 0.33), (0.028, 0.345), (0.034, 0.37), (0.02, 0.4), (0.008, 0.42), (0, 0.42)], gourd, segments=28)
    out += kit.cylinder(0.011, 0.25, cane, (0, 0.0, 0), 14) + kit.cylinder(0.008, 0.2, cane, (0, 0.05, 0), 12).many([(s * 0.022, 0, 0) for s in (-1, 1)]) + kit.torus(0.026, 0.004, kit.material("rope", "#c8201a"), (0, 0.2, 0), 20, 6).scale(1.2, 1, 0.6)
    holes = kit.cylinder(0.003, 0.003, kit.material("rubber", "#101012"), (0, 0, 0), 8).turn("x", 90).many([(0, 0.04 + 0.026 * k, 0.0095) for k in range(6)])
    return kit.model(out, holes, kit.cylinder(0.006, 0.06, kit.material("cloth", "#c8201a"), (0.04, 0.09, 0), 10, top=0.002) + kit.ropes([((0.026, 0.2, 0), (0.04, 0.15, 0), 0.0015)], kit.material("rope", "#c8201a"), 4), colliders="box")
