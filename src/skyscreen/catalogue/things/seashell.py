"""A ribbed scallop shell and a spiral conch."""

import math

from skyscreen.catalogue import thing


@thing(en=("shell", "seashell", "conch", "scallop", "sea shell", "shells", "clam"), zh=("贝壳", "海螺", "扇贝"), kind="prop", height=0.0742, mass=0.08, sound="glass", places=("beach",))
def seashell(kit, colour="#f0c8b0"):
    pearl = kit.material("ceramic", colour, 0.3, slot="colour")
    def fan(u, v):
        a = (2 * v - 1) * 1.25
        r = 0.06 * u
        return r * math.sin(a), 0.004 + (0.02 * math.sin(math.pi * min(0.15 + 0.75 * u, 1)) + 0.0028 * u * math.cos(13 * 2 * math.pi * v)) , 0.03 - r * math.cos(a)
    scallop = kit.sheet(fan, 12, 78, pearl, flip=True) + kit.sheet(lambda u, v: tuple(c - (0.0015 if j == 1 else 0) for j, c in enumerate(fan(u, v))), 8, 52, pearl) + kit.box(0.034, 0.007, 0.01, pearl, 0.003, at=(0, 0.004, 0.029))
    whorl, radius = [], []
    for k in range(76):
        t = k / 75
        a, r = 2 * math.pi * 4.2 * t, 0.022 * t ** 1.6
        whorl.append((0.09 + r * math.cos(a), 0.026 + r * math.sin(a), -0.045 + 0.062 * t))
        radius.append(0.0015 + 0.019 * t ** 1.5)
    conch = kit.tube(whorl, radius, kit.material("ceramic", kit.mix(colour, "brown", 0.3), 0.4), 14)
    return kit.model(scallop, conch.turn("y", 30).move(0.015, 0.012, 0.03), colliders="box")
