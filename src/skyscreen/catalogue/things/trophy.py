"""A golden trophy: a two-handled cup on a marble base."""

import math

from skyscreen.catalogue import thing


@thing(en=("trophy", "trophy cup", "championship cup", "winner's cup"), zh=("奖杯", "冠军奖杯"), kind="prop", height=0.346, mass=2.0, sound="metal", places=("stadium",))
def trophy(kit, colour="gold"):
    gold = kit.material("brass", colour, 0.12, slot="colour")
    base = kit.box(0.13, 0.05, 0.13, kit.material("stone", "#2a2a2e", 0.2), 0.006) + kit.box(0.1, 0.03, 0.1, kit.material("stone", "#2a2a2e", 0.2), 0.006, at=(0, 0.05, 0)) + kit.box(0.07, 0.025, 0.004, gold, 0.0, at=(0, 0.012, 0.064))
    cup = kit.lathe([(0.045, 0.08), (0.042, 0.09), (0.014, 0.11), (0.011, 0.15), (0.02, 0.16), (0.012, 0.17), (0.05, 0.2), (0.08, 0.25), (0.085, 0.33), (0.092, 0.345), (0.086, 0.346), (0.078, 0.325), (0.06, 0.23), (0, 0.2)], gold, segments=40)
    ear = kit.tube([(0.083, 0.32, 0), (0.13, 0.33, 0), (0.145, 0.28, 0), (0.11, 0.23, 0), (0.062, 0.215, 0)], 0.007, gold, 9, smooth=6)
    star = kit.extrude([(0.026 * (1 if k % 2 == 0 else 0.42) * math.sin(math.pi * k / 5), 0.026 * (1 if k % 2 == 0 else 0.42) * math.cos(math.pi * k / 5)) for k in range(10)][::-1], 0.006, kit.material("steel", "silver", 0.1)).move(0, 0.28, 0.083)
    return kit.model(base, cup, ear.both(), star, colliders="box", sockets={"grip": (0, 0.28, 0)})
