"""A standing mirror in a gilded oval frame."""

import math

from skyscreen.catalogue import thing


@thing(en=("mirror", "looking glass"), zh=("镜子", "穿衣镜"), kind="furniture", height=1.75, mass=18.0, sound="glass", places=("living_room",),
       opening=(0, 0.92, 0.6, 1.2, 0.02))
def mirror(kit, colour="gold"):
    gold, wood = kit.material("brass", colour, 0.3, slot="colour"), kit.material("wood", "walnut")
    silver = kit.material("steel", "#dfe8ee", 0.02)

    def oval(k, count=48):
        return [(0.34 * k * math.sin(a), 0.68 * k * math.cos(a), 0) for a in (2 * math.pi * j / count for j in range(count + 1))]

    glass = kit.extrude([(x, y) for x, y, _ in oval(1)[:-1]][::-1], 0.012, silver)
    back = kit.extrude([(x, y) for x, y, _ in oval(1.04)[:-1]][::-1], 0.02, wood).move(0, 0, -0.018)
    rim = kit.tube(oval(1.05), 0.03, gold, 10, caps=False) + kit.tube([(x, y, 0.02) for x, y, _ in oval(1.0)], 0.012, gold, 8, caps=False)
    beads = kit.sphere(0.016, gold, segments=10).many([(x, y, 0.024) for x, y, _ in oval(1.06, 28)[:-1]])
    crest = sum(kit.tube([(0, 0.72, 0.01), (0.05 * s, 0.82, 0.015), (0.13 * s, 0.8, 0.015), (0.12 * s, 0.75, 0.015), (0.085 * s, 0.765, 0.015)], [0.026, 0.024, 0.018, 0.013, 0.01], gold, 8, smooth=4)
                for s in (1, -1)) + kit.ellipsoid(0.035, 0.05, 0.022, gold, (0, 0.78, 0.02), 14)
    whole = (glass + back + rim + beads + crest).turn("x", -6).move(0, 0.92, 0)
    post = kit.lathe([(0.035, 0), (0.04, 0.03), (0.022, 0.08), (0.02, 0.4), (0.03, 0.45), (0.02, 0.5), (0.018, 0.95), (0.03, 0.98), (0.02, 1.03), (0, 1.06)], wood, (0.42, 0.06, 0), 16)
    foot = kit.tube([(0.42, 0.07, 0), (0.42, 0.08, 0.16), (0.42, 0.03, 0.28)], [0.03, 0.026, 0.03], wood, 10, smooth=4)
    foot += foot.mirror("z")
    bar = kit.box(0.84, 0.05, 0.03, wood, 0.008, at=(0, 0.14, 0))
    knob = kit.capsule((0.36, 0.93, 0), (0.45, 0.93, 0), 0.014, gold) + kit.sphere(0.024, gold, (0.455, 0.93, 0), 12)
    return kit.model(whole, (post + foot + knob).both(), bar, colliders="box")
