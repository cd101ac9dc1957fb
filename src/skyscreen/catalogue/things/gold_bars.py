"""Six gold bars stacked as a pyramid."""

from skyscreen.catalogue import thing


@thing(en=("gold bar", "gold bars", "gold ingot", "bullion", "ingot"), zh=("金条", "金块", "金砖"), kind="prop",
    places=("bank",),
    height=0.116, mass=60.0, sound="metal")
def gold_bars(kit, colour="gold"):
    bar = kit.loft([[(w * x, y, l * z) for x, z in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for y, w, l in ((0, 0.04, 0.11), (0.005, 0.041, 0.112), (0.035, 0.03, 0.1), (0.038, 0.028, 0.098))], kit.material("brass", colour, 0.14, slot="colour")) + kit.text("999.9", 0.02, kit.material("brass", kit.mix(colour, "brown", 0.5))).turn("x", -90).turn("y", 90).move(0, 0.0384, 0)
    return kit.model(bar.many([(0.086 * (i - 1), 0, 0) for i in range(3)] + [(0.086 * (i - 0.5), 0.039, 0) for i in range(2)] + [(0, 0.078, 0)]), colliders="box")
