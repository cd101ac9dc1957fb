"""A brass chandelier: two tiers of curved arms with candle lamps and strings of crystal."""

import math

from skyscreen.catalogue import thing


@thing(en=("chandelier", "crystal chandelier", "ceiling lamp", "hanging lamp"), zh=("吊灯", "水晶吊灯", "枝形吊灯"), kind="light", height=1.36, mass=25.0, sound="glass", places=("castle_hall", "theatre"))
def chandelier(kit, colour="brass"):
    brass, glow, drop = kit.material("brass", colour, 0.15, slot="colour"), kit.material("lamp", "#ffd890", emission=7), kit.material("ceramic", "#e8f0f8", 0.03)
    stem = kit.lathe([(0, 0.1), (0.06, 0.16), (0.03, 0.24), (0.09, 0.36), (0.03, 0.5), (0.05, 0.7), (0.02, 0.8), (0.02, 1.3), (0.06, 1.34), (0, 1.36)], brass, segments=20)
    def arm(r, y):
        cup = kit.lathe([(0.01, 0), (0.05, 0.02), (0.02, 0.03), (0.018, 0.1), (0, 0.1)], brass, (r, y + 0.05, 0), 12) + kit.lathe([(0, 0), (0.016, 0.02), (0, 0.07)], glow, (r, y + 0.15, 0), 8)
        beads = kit.ellipsoid(0.014, 0.02, 0.014, drop, segments=6).many([(r * (1 - t), y + 0.06 + 0.35 * t - 0.22 * math.sin(math.pi * t), 0) for t in (0.12, 0.25, 0.38, 0.5, 0.62, 0.75, 0.88)] + [(r, y - 0.01, 0), (r, y - 0.05, 0, 0, 1.5)])
        return cup + beads + kit.tube([(0.03, y + 0.02, 0), (0.4 * r, y - 0.1, 0), (0.85 * r, y - 0.03, 0), (r, y + 0.06, 0)], 0.012, brass, 7, smooth=4)
    return kit.model(stem, arm(0.62, 0.3).copy_round(8), arm(0.36, 0.66).turn("y", 30).copy_round(5), kit.ellipsoid(0.035, 0.06, 0.035, drop, (0, 0.06, 0), 10), colliders="none", lights=[kit.light((0, 0.5, 0), "#ffd8a0", 14, 12)])
