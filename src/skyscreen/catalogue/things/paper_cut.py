"""A red Chinese paper-cut in a frame of light: fish, peonies and 福 in its middle."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("paper cutting", "chinese paper cutting", "paper-cut decoration", "window flower"),
    zh=("剪纸", "窗花", "剪纸画"),
    kind="prop", height=0.62, mass=0.3, sound="paper", places=("chinese_study", "spring_festival"),
)
def paper_cut(kit, colour="#c8181c"):
    red, wood = kit.material("paper", colour, slot="colour"), kit.material("wood", "#5a2a18")
    back = kit.box(0.56, 0.56, 0.01, kit.material("paper", "#f8f0e0"), 0.0, (0, 0.03, 0)) + kit.box(0.6, 0.03, 0.03, wood, 0.005).many([(0, y, 0) for y in (0.0, 0.59)]) + kit.box(0.03, 0.6, 0.03, wood, 0.005).many([(s * 0.29, 0.01, 0) for s in (-1, 1)])
    ring = lambda r0, r1, n, wave: kit.extrude([((r1 + wave * math.cos(n * a)) * math.sin(a), (r1 + wave * math.cos(n * a)) * math.cos(a)) for a in (6.2832 * k / 96 for k in range(96))], 0.002, red, holes=[[(r0 * math.sin(a), r0 * math.cos(a)) for a in (6.2832 * k / 64 for k in range(64))]])
    petal = kit.extrude([(0.0, 0.02), (0.03, 0.045), (0.022, 0.075), (0.0, 0.09), (-0.022, 0.075), (-0.03, 0.045)], 0.002, red, holes=[[(0.0, 0.04), (0.008, 0.055), (0.0, 0.072), (-0.008, 0.055)]])
    flower = sum(petal.turn("z", 60 * k) for k in range(6)) + kit.cylinder(0.014, 0.002, red, (0, 0, 0), 18).turn("x", 90)
    art = ring(0.225, 0.245, 24, 0.012) + ring(0.1, 0.115, 12, 0.006) + sum(flower.scale(0.62, 0.62, 1).move(0.17 * math.sin(1.0472 * k), 0.17 * math.cos(1.0472 * k), 0) for k in range(6)) + kit.text("福", 0.13, red)
    return kit.model(back, art.move(0, 0.31, 0.008), colliders="box")
