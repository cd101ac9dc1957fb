"""A roll of packing tape standing on its edge, the end pulled off."""

import math

from skyscreen.catalogue import thing


@thing(en=("adhesive tape", "sticky tape", "duct tape", "roll of tape", "scotch tape", "masking tape"), zh=("胶带", "透明胶", "胶布", "胶带纸"), kind="prop", places=("office",), height=0.11, mass=0.15, sound="plastic")
def adhesive_tape(kit, colour="#c89a58"):
    film, card = kit.material("plastic", colour, 0.15, slot="colour"), kit.material("paper", "#d8c8a8")
    roll = kit.lathe([(0.041, -0.024), (0.055, -0.024), (0.055, 0.024), (0.041, 0.024)], film, segments=48)
    core = kit.lathe([(0.041, 0.024), (0.038, 0.024), (0.038, -0.024), (0.041, -0.024)], card, segments=48)
    grooves = sum(kit.torus(r, 0.0004, kit.material("plastic", kit.mix(colour, "black", 0.3)), (0, y, 0), 40, 4) for r in (0.045, 0.049, 0.052) for y in (-0.0242, 0.0242))
    wheel = (roll + core + grooves).turn("x", 90).move(0, 0.055, 0)
    loose = [(0.055 * math.sin(a), 0.055 + 0.055 * math.cos(a), 0) for a in (0.0, 0.4, 0.8, 1.2)]
    tail = kit.strip([*loose, (0.066, 0.052, 0), (0.085, 0.028, 0), (0.115, 0.008, 0), (0.15, 0.002, 0)], 0.048, film, across=(0, 0, 1))
    return kit.model(wheel, tail, tail.move(0, -0.0008, 0), colliders="cylinder", sockets={"grip": (0, 0.055, 0)})
