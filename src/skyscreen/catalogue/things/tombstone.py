"""A mossy gravestone, rounded on top, leaning a little, on a mound."""

import math

from skyscreen.catalogue import thing


@thing(en=("tombstone", "gravestone", "grave", "headstone", "tomb stone"), zh=("墓碑", "石碑", "坟墓"), kind="prop", height=1.09, mass=300.0, sound="stone", places=("forest",))
def tombstone(kit, colour="#7a7870"):
    stone = kit.material("rock", colour, slot="colour")
    arch = [(-0.3, 0), (0.3, 0), (0.3, 0.62), *((0.3 * math.cos(a), 0.62 + 0.26 * math.sin(a)) for a in (math.pi * k / 12 for k in range(1, 12))), (-0.3, 0.62)]
    slab = kit.extrude(arch, 0.14, stone) + kit.text("R.I.P.", 0.15, kit.material("stone", "#4a4844")).move(0, 0.6, 0.0715) + kit.box(0.32, 0.015, 0.01, kit.material("stone", "#4a4844"), 0.0, at=(0, 0.42, 0.067)) + kit.box(0.24, 0.015, 0.01, kit.material("stone", "#4a4844"), 0.0, at=(0, 0.35, 0.067))
    mound = kit.ellipsoid(0.5, 0.13, 0.85, kit.material("grass"), (0, 0.0, 0.7), 18) + kit.box(0.8, 0.1, 0.34, stone, 0.02)
    return kit.model(slab.turn("z", 2.5).move(0, 0.08, 0), mound, colliders="box")
