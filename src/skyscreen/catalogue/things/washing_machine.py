"""A washing machine: the round glass door over its turning drum of clothes, a panel with a knob."""

import math

from skyscreen.catalogue import thing


@thing(en=("washing machine", "washer", "dryer", "laundry machine", "dishwasher"), zh=("洗衣机", "滚筒洗衣机", "烘干机", "洗碗机"), kind="furniture", height=0.85, mass=65.0, sound="metal", places=("bathroom", "kitchen"))
def washing_machine(kit, colour="white"):
    shell, steel, dark = kit.material("paint", colour, 0.25, slot="colour"), kit.material("steel", rough=0.15), kit.material("plastic", "charcoal")
    body = kit.box(0.6, 0.85, 0.56, shell, 0.015) + kit.box(0.6, 0.1, 0.01, dark, 0.003, at=(0, 0.735, 0.28)) + kit.box(0.58, 0.06, 0.01, dark, 0.0, at=(0, 0.0, 0.279))
    hole = kit.cylinder(0.2, 0.01, kit.material("iron"), segments=40).turn("x", 90).move(0, 0.42, 0.276)
    ring = kit.torus(0.205, 0.032, steel, segments=44, sides=10).turn("x", 90).scale(1, 1, 0.8).move(0, 0.42, 0.29) + kit.ellipsoid(0.19, 0.19, 0.05, kit.material("glass"), (0, 0.42, 0.29), 30) + kit.box(0.03, 0.1, 0.03, steel, 0.01, at=(0.235, 0.37, 0.29))
    clothes = sum(kit.ellipsoid(0.075, 0.055, 0.02, kit.material("cloth", c), (0.1 * math.cos(a), 0.42 + 0.1 * math.sin(a), 0.285), 12) for a, c in ((0.3, "red"), (1.6, "azure"), (2.9, "yellow"), (4.1, "white"), (5.3, "mint")))
    drum = kit.hinge("drum", clothes, (0, 0.42, 0.285), "z", "turn", rate=3.0, when="always")
    panel = kit.cylinder(0.035, 0.03, steel, segments=26).turn("x", 90).move(0.05, 0.785, 0.282) + kit.box(0.12, 0.035, 0.012, kit.material("lamp", "#60c0ff", emission=1.2), 0.003, at=(0.19, 0.768, 0.281)) + kit.box(0.17, 0.07, 0.014, shell, 0.006, at=(-0.18, 0.75, 0.281))
    return kit.model(body, hole, drum, ring, panel, colliders="box", sockets={"top": (0, 0.85, 0)})
