"""An imperial edict: yellow silk with dragons unrolled between two rods with jade ends."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("imperial edict", "royal decree"),
    zh=("圣旨", "诏书"),
    kind="prop", height=0.33, mass=0.5, sound="cloth", places=("chinese_palace",),
)  # fmt: skip
def imperial_edict(kit):
    silk, gold, red = kit.material("silk", "#e0b02c"), kit.material("brass"), kit.material("paint", "#8a1c18")
    rod = kit.cylinder(0.014, 0.36, red, (0, 0, 0), 12) + kit.sphere(0.02, kit.material("stone", "#8ab89a", 0.2), (0, 0, 0), 12).many([(0, 0.01, 0), (0, 0.355, 0)])
    sheet = kit.sheet(lambda u, v: (-0.26 + 0.52 * v, 0.03 + 0.26 * u, 0.012 * math.sin(9 * v)), 3, 24, silk) + kit.sheet(lambda u, v: (-0.26 + 0.52 * v, 0.03 + 0.26 * u, 0.012 * math.sin(9 * v) - 0.001), 3, 24, silk, flip=True)
    words = kit.text("奉天承运", 0.045, kit.material("paint", "#241a12"), vertical=True).move(0.16, 0.16, 0.018) + kit.text("皇帝诏曰", 0.045, kit.material("paint", "#241a12"), vertical=True).move(0.08, 0.16, 0.018)
    seal = kit.box(0.05, 0.05, 0.002, kit.material("paint", "#b81c18"), 0.0, (-0.16, 0.07, 0.012))
    trim = kit.box(0.52, 0.008, 0.004, gold, 0.0).many([(0, 0.032, 0.004), (0, 0.282, 0.004)])
    return kit.model(sheet, words, seal, trim, rod.scale(1, 0.89, 1).many([(-0.27, 0.0, 0), (0.27, 0.0, 0)]), colliders="box")
