"""A Dong drum tower: nine close eaves of dark tiles on a square hall of fir posts, white edges, a crown with its spire."""

import math

from skyscreen.catalogue import thing

TIERS = 9


@thing(
    en=("drum tower", "dong drum tower", "dong tower"),
    zh=("鼓楼", "侗族鼓楼", "侗寨鼓楼"),
    kind="building",
    height=18.4,
    mass=60000.0,
    sound="wood",
    places=("chinese_village",),
)
def drum_tower(kit, colour="#6a4224", roof="#3a3c40"):
    fir, tiles = kit.material("wood", colour, slot="colour"), kit.material("tile", roof, slot="roof")
    white, gold, stone = kit.material("plaster", "#e8e4d8"), kit.material("brass"), kit.material("stone")
    parts = [kit.box(10.4, 0.35, 10.4, stone, 0.05)]
    posts = kit.cylinder(0.19, 3.6, fir, segments=12).many([(x, 0.35, z) for x in (-3.9, -1.3, 1.3, 3.9) for z in (-3.9, 3.9)] + [(x, 0.35, z) for x in (-3.9, 3.9) for z in (-1.3, 1.3)])
    core = kit.cylinder(0.26, 8.2, fir, segments=12).many([(x, 0.35, z) for x in (-1.5, 1.5) for z in (-1.5, 1.5)])
    bench = kit.box(7.4, 0.08, 0.4, fir, 0.01, (0, 0.85, -3.6)) + kit.box(0.4, 0.08, 7.4, fir, 0.01, (-3.6, 0.85, 0)).both()
    drum = kit.cylinder(0.55, 1.5, kit.material("paint", "#a8281c"), (0, -0.75, 0), 24).turn("z", 90).move(0, 3.0, 0) + kit.cylinder(0.5, 1.54, kit.material("leather", "#e0cfa8"), (0, -0.77, 0), 24).turn("z", 90).move(0, 3.0, 0)

    def eave(sides, y, inner, outer, rise):
        """Roof from wall to rim, hollow between, its corners turned up; v runs round."""

        def point(u, v):
            a = 2 * math.pi * v
            wedge = (a + math.pi / sides) % (2 * math.pi / sides) - math.pi / sides
            corner = (abs(wedge) / (math.pi / sides)) ** 4
            r = (inner + (outer - inner) * u) * math.cos(math.pi / sides) / math.cos(wedge)
            return r * math.sin(a), y + rise * (1 - u) ** 1.35 + 0.32 * corner * u**3, r * math.cos(a)

        return point

    def tier(sides, y, inner, outer, rise):
        above = eave(sides, y, inner, outer, rise)
        round_ = sides * 8
        out = kit.sheet(above, 5, round_, tiles, closed=True) + kit.sheet(lambda u, v: (lambda p: (p[0], p[1] - 0.14, p[2]))(above(u, v)), 3, round_, fir, closed=True, flip=True)
        edge = kit.sheet(lambda u, v: (lambda p: (p[0] * 1.003, p[1] - 0.15 * u, p[2] * 1.003))(above(1.0, v)), 1, round_, white, closed=True)
        ridge = [kit.tube([(p[0], p[1] + 0.05, p[2]) for p in (above(u, (k + 0.5) / sides) for u in (0, 0.3, 0.6, 0.85, 1.0))], 0.075, white, 6) for k in range(sides)]
        return out + edge + sum(ridge[1:], ridge[0])

    y, outer = 3.75, 5.3
    for k in range(TIERS):
        sides = 4 if k < 2 else 8
        inner, rise = outer * 0.62, 0.62 if k else 0.95
        parts.append(tier(sides, y, inner, outer, rise))
        wall = kit.cylinder(inner / math.cos(math.pi / sides) * 0.98, 0.75, fir, (0, y + rise - 0.3, 0), sides, bevel=0)
        parts.append(wall.turn("y", 180 / sides))
        y, outer = y + (1.32 if k == 0 else 1.1), outer * (0.88 if k < 6 else 0.84)
    lattice = kit.cylinder(0.98, 1.7, kit.material("paint", "#8a5a30"), (0, y - 0.6, 0), 8, 1.15, bevel=0)
    crown = tier(8, y + 0.95, 0.25, 2.5, 1.45)
    spire = kit.lathe([(0.34, y + 2.2), (0.22, y + 2.55), (0.36, y + 2.8), (0.16, y + 3.05), (0.26, y + 3.25), (0.1, y + 3.45), (0.05, y + 4.3), (0, y + 4.5)], gold, segments=16)
    return kit.model(*parts, posts, core, bench, drum, lattice, crown, spire, colliders="box", sockets={"top": (0, y + 4.5, 0)})
