"""Wrapped sweets in bright papers with twisted ends."""

import math

from skyscreen.catalogue import thing


@thing(en=("candy", "candies", "sweets", "wrapped candy", "bonbon", "toffee"), zh=("糖果", "糖", "奶糖", "水果糖", "喜糖"), kind="food", height=0.0364, mass=0.05, sound="soft", places=("market", "living_room"))
def candy(kit, colour="red"):
    def one(tone, slot=""):
        paper = kit.material("silk", tone, 0.2, slot=slot)
        end = kit.sheet(lambda u, v: (0.013 + 0.014 * u, 0.003 + (0.003 + 0.011 * u) * math.sin(2 * math.pi * v) * 0.8, (0.003 + 0.011 * u) * math.cos(2 * math.pi * v) * (1 + 0.15 * math.sin(14 * math.pi * v))), 3, 24, paper) + kit.sheet(lambda u, v: (0.013 + 0.014 * u, 0.003 + (0.003 + 0.011 * u) * math.sin(2 * math.pi * v) * 0.8, (0.003 + 0.011 * u) * math.cos(2 * math.pi * v) * (1 + 0.15 * math.sin(14 * math.pi * v))), 3, 24, paper, flip=True)
        return kit.ellipsoid(0.015, 0.0095, 0.0105, paper, (0, 0.003, 0), 16) + end.both()
    return kit.model(*(one(c, "colour" if k == 0 else "").turn("y", 67 * k).move(0.026 * math.cos(1.9 * k) * (k > 0), 0.0105 + 0.014 * (k == 5), 0.026 * math.sin(1.9 * k) * (k > 0)) for k, c in enumerate((colour, "gold", "emerald", "azure", "pink", "orange"))), colliders="box")
