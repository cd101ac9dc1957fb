"""A blacksmith's anvil on a section of tree trunk."""

import math

from skyscreen.catalogue import thing


@thing(en=("anvil", "blacksmith's anvil"), zh=("铁砧", "铁匠砧"), kind="prop", height=0.784, mass=60.0, sound="metal", places=("village", "factory"))
def anvil(kit, colour="charcoal"):
    iron = kit.material("iron", colour, slot="colour")
    block = kit.cylinder(0.22, 0.54, kit.material("bark"), segments=24) + kit.cylinder(0.205, 0.005, kit.material("wood", "tan"), (0, 0.538, 0), 24) + kit.torus(0.222, 0.012, iron, (0, 0.44, 0), 26, 5)
    foot = kit.loft([[(w * x, y, d * z) for x, z in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for y, w, d in ((0.42, 0.15, 0.09), (0.46, 0.14, 0.08), (0.5, 0.07, 0.05), (0.56, 0.07, 0.05), (0.6, 0.13, 0.06), (0.66, 0.15, 0.06))], iron)
    horn = kit.loft([[(x, 0.645 + h * math.sin(a) * (1 if math.sin(a) < 0 else 0.25), w * math.cos(a)) for a in (2 * math.pi * k / 14 for k in range(14))] for x, h, w in ((0.13, 0.05, 0.058), (0.2, 0.045, 0.045), (0.28, 0.025, 0.022), (0.32, 0.008, 0.006))], iron) + kit.box(0.1, 0.04, 0.1, iron, 0.004, at=(-0.17, 0.62, 0))
    face = kit.box(0.3, 0.006, 0.118, kit.material("steel", rough=0.25), 0.002, at=(-0.05, 0.658, 0))
    return kit.model(block, (foot + horn + face).move(0, 0.12, 0), colliders="box", sockets={"top": (0, 0.784, 0)})
