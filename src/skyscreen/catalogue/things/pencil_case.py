"""A pencil case, its lid open: pencils, a rubber, a ruler and a sharpener lie in it."""

from skyscreen.catalogue import thing


@thing(
    en=("pencil case", "pencil box", "pencil cases", "stationery box"), zh=("文具盒", "铅笔盒", "笔盒", "笔袋", "文具袋"),
    kind="prop", height=0.1, mass=0.3, sound="plastic", places=("classroom", "chinese_classroom", "exam_hall"),
)  # fmt: skip
def pencil_case(kit, colour="teal"):
    shell, lining = kit.material("plastic", colour, 0.35, slot="colour"), kit.material("plastic", "#e8e4d8", 0.6)
    tray = kit.box(0.22, 0.006, 0.085, shell, 0.002) + kit.box(0.22, 0.028, 0.004, shell, 0.001).many([(0, 0, s * 0.0425) for s in (-1, 1)])
    tray += kit.box(0.004, 0.028, 0.085, shell, 0.001).many([(s * 0.109, 0, 0) for s in (-1, 1)]) + kit.box(0.21, 0.003, 0.076, lining, 0.0, (0, 0.006, 0))
    lid = kit.box(0.22, 0.006, 0.087, shell, 0.002, (0, 0, 0.0435)) + kit.box(0.22, 0.012, 0.004, shell, 0.001, (0, 0, 0.085)) + kit.box(0.2, 0.002, 0.07, lining, 0.0, (0, -0.002, 0.044))
    lid += kit.ellipsoid(0.016, 0.002, 0.016, kit.material("paint", "#f0c020", 0.4), (0, 0.007, 0.044), 14)
    lid = kit.hinge("lid", lid.turn("x", -104).move(0, 0.028, -0.0445), (0, 0.028, -0.0445), "x", kind="open", degrees=-70)
    tones, pens = ("#e8a812", "#2f6ab0", "#c8281c", "#2f8a4a"), []
    for k, tone in enumerate(tones):
        z = -0.028 + 0.012 * k
        one = kit.ropes([((-0.08, 0.013, z), (0.07, 0.013, z), 0.0038)], kit.material("paint", tone, 0.35), 6)
        pens.append(one + kit.spikes([((0.07, 0.013, z), (0.088, 0.013, z), 0.0038)], kit.material("wood", "wheat"), 6))
    rubber = kit.box(0.05, 0.012, 0.018, kit.material("rubber", "#e88a9a"), 0.004, (-0.06, 0.009, 0.027))
    ruler = kit.box(0.18, 0.002, 0.012, kit.material("plastic", "#e8d8a0", 0.2), 0.0, (0.005, 0.018, 0.02))
    return kit.model(tray, lid, *pens, rubber, ruler, kit.box(0.018, 0.012, 0.014, kit.material("steel"), 0.002, (0.07, 0.009, 0.03)), colliders="box")
