"""A hanging string of red firecrackers on a bamboo pole, the lowest sparking."""

import math

from skyscreen.catalogue import thing


@thing(en=("firecracker", "firecrackers", "string of firecrackers"), zh=("鞭炮", "爆竹", "炮仗"), kind="prop", height=1.88, mass=0.8, sound="cloth", places=("village", "old_town"))
def firecrackers(kit, colour="red"):
    one = kit.cylinder(0.014, 0.075, kit.material("paper", colour, slot="colour"), segments=9, bevel=0.0) + kit.cylinder(0.0143, 0.01, kit.material("brass", "gold"), (0, 0.06, 0), 9) + kit.cylinder(0.0143, 0.01, kit.material("brass", "gold"), (0, 0.006, 0), 9)
    spots = one.turn("z", 38).move(0.035, -0.03, 0).many([(0, 0.25 + 0.052 * k, 0, 90 * k + 40 * (k // 4)) for k in range(26)])
    top = kit.cylinder(0.05, 0.14, kit.material("paper", colour), (0, 1.6, 0), 16) + kit.text("囍", 0.08, kit.material("brass", "gold")).move(0, 1.67, 0.052) + kit.lathe([(0.03, 0), (0.045, 0.12), (0, 0.12)], kit.material("silk", "gold"), (0, 0.06, 0), 12)
    pole = kit.tube([(-0.55, 0, 0), (-0.5, 1.2, 0), (-0.35, 1.75, 0), (0, 1.86, 0)], 0.018, kit.material("wood", "#8a9a4a"), 9, smooth=4) + kit.box(0.4, 0.04, 0.4, kit.material("stone"), 0.01, at=(-0.55, 0, 0)) + kit.ropes([((0, 0.2, 0), (0, 1.86, 0), 0.005)], kit.material("rope", "red"))
    spark = kit.sphere(0.012, kit.material("lamp", "#ffd060", emission=12), segments=6).many([(0.05 * math.cos(2.4 * k), 0.16 + 0.03 * math.sin(5 * k), 0.05 * math.sin(2.4 * k)) for k in range(9)])
    return kit.model(spots, top, pole, spark, colliders="box", lights=[kit.light((0, 0.2, 0.1), "#ffc060", 1.5, 3, flicker=0.9)], sockets={"smoke": (0, 0.2, 0)})
