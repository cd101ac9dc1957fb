"""A magic wand of dark wood, thicker at the grip, with a star that glows at its tip."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("magic wand", "wand", "wizard's wand", "fairy wand"), zh=("魔杖", "魔法棒", "仙女棒", "魔法杖"), kind="prop", places=("castle_hall", "forest"), height=0.42, mass=0.06, sound="wood")
def magic_wand(kit, colour="#3a2416", star="#ffe27a"):
    wood, glow = kit.material("wood", colour, 0.4, slot="colour"), kit.material("lamp", star, emission=4.0, slot="star")
    rod = kit.lathe([(0, 0), (0.011, 0.002), (0.012, 0.03), (0.0085, 0.045), (0.0095, 0.09), (0.007, 0.11), (0.0045, 0.34), (0, 0.345)], wood, segments=14)
    ring = kit.torus(0.0098, 0.0022, kit.material("brass", "gold"), (0, 0.046, 0), 16, 6)
    points = [((0.036 if k % 2 == 0 else 0.015) * sin(pi * k / 5), 0.384 + (0.036 if k % 2 == 0 else 0.015) * cos(pi * k / 5)) for k in range(10)]
    return kit.model(rod, ring, kit.extrude(points, 0.012, glow).move(0, 0, -0.006), colliders="box", sockets={"grip": (0, 0.05, 0)})
