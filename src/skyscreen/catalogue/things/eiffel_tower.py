"""The Eiffel Tower: four curved legs of lattice, three decks, arches between the feet, a lantern and mast."""

import math
from itertools import pairwise

from skyscreen.catalogue import thing


@thing(en=("eiffel tower", "eiffel", "iron tower", "radio tower"), zh=("埃菲尔铁塔", "铁塔", "巴黎铁塔"), kind="building", height=330.0, mass=1.0e7,
       sound="metal", places=("park",))
def eiffel_tower(kit, colour="#7a5a40", lit=0.0):
    """lit: how brightly its girders shine at night, 0 for iron alone."""
    iron = kit.material("lamp", colour, emission=lit) if lit else kit.material("paint", colour, 0.55, slot="colour")
    stone, dark = kit.material("stone", "tan"), kit.material("iron")

    def reach(y):
        """Distance of a leg's middle from the axis, after the real profile: 57 m at the ground, 16 at 115 m, 3 at the top."""
        return 52.5 * math.exp(-y / 82.0) + 2.2 * (1 - y / 300.0)

    def half(y):
        """Half width of one leg; above 150 m the four have become one."""
        return max(12.5 * math.exp(-y / 95.0), 1.0)

    levels = [0, 14, 28, 42, 57, 72, 86, 100, 115, 128, 142, 157, 173, 190, 208, 227, 247, 262, 276]
    rows = []
    for low, high in pairwise(levels):
        thick = 0.95 if low < 115 else 0.6
        for sx, sz in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
            def corner(y, k, sx=sx, sz=sz):
                r, h = reach(y), half(y)
                dx, dz = ((-1, -1), (1, -1), (1, 1), (-1, 1))[k % 4]
                return sx * max(r + dx * h, 0.8), y, sz * max(r + dz * h, 0.8)

            for k in range(4):
                rows.append((corner(low, k), corner(high, k), thick))
                rows.append((corner(low, k), corner(high, k + 1), thick * 0.5))
                if kit.detail < 0.4:  # far away one brace does
                    continue
                rows.append((corner(low, k + 1), corner(high, k), thick * 0.5))
                rows.append((corner(high, k), corner(high, k + 1), thick * 0.5))
    legs = kit.ropes([((a[0], max(a[1], 0.6), a[2]), b, t) for a, b, t in rows], iron, 4)
    arch = [((48 - 13) * math.cos(a), 10 + 42 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    outer = [(x * 1.07, y + 3.5) for x, y in arch]
    bows = kit.ropes([((a[0], a[1], 54), (b[0], b[1], 54), 0.8) for line in (arch, outer) for a, b in pairwise(line)]
                     + [((a[0], a[1], 54), (b[0], b[1], 54), 0.4) for a, b in zip(arch, outer, strict=True)]
                     + [((a[0], a[1], 54), (b[0], b[1], 54), 0.4) for a, b in zip(arch, outer[1:], strict=False)], iron, 4)
    bows = bows.turn("x", -4).copy_round(4)

    def deck(y, r, tall):
        made = kit.box(2 * r, tall, 2 * r, iron, 0.4, at=(0, y, 0)) + kit.box(2 * r + 3, tall * 0.25, 2 * r + 3, iron, at=(0, y + tall * 0.8, 0))
        posts = kit.box(0.5, tall * 0.7, 0.6, dark, 0.0).copy_along(int(r), (2.0, 0, 0)).move(-r + 1.0, y + tall * 0.1, r)
        return made + posts.copy_round(4) if kit.detail > 0.4 else made

    decks = deck(55, 34.5, 6) + deck(113, 20, 5) + deck(274, 5.5, 5)
    cap = kit.box(7, 8, 7, iron, at=(0, 279, 0)) + kit.lathe([(4.4, 287), (3.4, 291), (1.6, 294), (0.8, 296), (0.5, 330), (0, 330.5)], iron, segments=12)
    beacon = kit.sphere(1.1, kit.material("lamp", "cream", emission=6), (0, 296, 0), 10)
    feet = sum(kit.box(27, 5, 27, stone, 0.6, at=(sx * 54, 0, sz * 54)) for sx in (-1, 1) for sz in (-1, 1))
    return kit.model(legs, bows, decks, cap, beacon, feet, colliders="box", lights=[kit.light((0, 296, 0), "cream", 300, 400)])
