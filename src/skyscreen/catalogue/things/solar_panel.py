"""A solar panel tilted to the sun on its frame."""

from skyscreen.catalogue import thing


@thing(
    en=("solar panel", "solar panels", "photovoltaic panel"),
    zh=("太阳能板", "太阳能电池板", "光伏板"),
    kind="furniture", height=1.75, mass=60.0, sound="glass", places=("rooftop", "wind_farm"),
)  # fmt: skip
def solar_panel(kit, colour="#142a5a"):
    steel, line = kit.material("steel"), kit.material("steel", "silver", 0.3)
    face = kit.box(2.1, 0.04, 1.5, kit.material("steel", "slate"), 0.0) + kit.box(2.02, 0.012, 1.42, kit.material("paint", colour, 0.12, slot="colour"), 0.0, (0, 0.04, 0))
    grid = kit.box(0.008, 0.004, 1.42, line, 0.0).many([(-1.0 + 0.333 * k, 0.051, 0) for k in range(7)]) + kit.box(2.02, 0.004, 0.008, line, 0.0).many([(0, 0.051, -0.7 + 0.233 * k) for k in range(7)])
    legs = kit.ropes([((x, 0, 0.62), (x, 0.55, 0.62), 0.03) for x in (-0.85, 0.85)] + [((x, 0, -0.55), (x, 1.5, -0.55), 0.03) for x in (-0.85, 0.85)] + [((-0.85, 0.1, -0.55), (0.85, 1.0, -0.55), 0.015)], steel, 7)
    return kit.model((face + grid).turn("x", 38).move(0, 1.05, 0.05), legs, colliders="box")
