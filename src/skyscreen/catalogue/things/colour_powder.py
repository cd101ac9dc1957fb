"""A brass tray with heaps of coloured powder."""

import math

from skyscreen.catalogue import thing


@thing(en=("tray of coloured powder", "gulal tray", "holi colours", "holi colors", "heaps of powder"), zh=("彩粉盘", "彩粉堆"), kind="prop", height=0.13, mass=1.5, sound="sand", places=("indian_bazaar",))
def colour_powder(kit):
    brass = kit.material("brass")
    tray = kit.lathe([(0, 0), (0.2, 0), (0.23, 0.03), (0.225, 0.032), (0.195, 0.008), (0, 0.008)], brass, segments=40)
    cone = lambda tint, h: kit.lathe([(0.072, 0), (0.05, 0.3 * h), (0.026, 0.7 * h), (0.008, 0.96 * h), (0, h)], kit.material("sand", tint), segments=22)
    tints = ("#e0186a", "#f2b80c", "#1e9a4a", "#2a5ad0", "#e8581a")
    heaps = [cone(tint, 0.1 + 0.012 * (k % 3)).move(0.118 * math.cos(2 * math.pi * k / 5), 0.008, 0.118 * math.sin(2 * math.pi * k / 5)) for k, tint in enumerate(tints)]
    return kit.model(tray, *heaps, cone("#8a2ac0", 0.122).move(0, 0.008, 0), colliders="cylinder")
