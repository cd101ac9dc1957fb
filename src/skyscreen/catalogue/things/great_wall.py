"""A stretch of the Great Wall: two watchtowers, a crenellated way rising between them."""

from skyscreen.catalogue import thing


@thing(en=("great wall", "great wall of china", "city wall", "rampart"), zh=("长城", "万里长城", "城墙"), kind="building", height=15.8, mass=2.0e7,
       sound="stone", places=("great_wall", "mountain"))
def great_wall(kit, colour="#8d8272"):
    brick, dark = kit.material("brick", colour, slot="colour"), kit.material("pane", "black")
    paving, stone = kit.material("paving", "ash"), kit.material("stone", colour)
    tile = kit.material("tile", "slate")

    def rise(x):
        """The ridge dips in the middle."""
        return 2.4 * (x / 22.0) ** 2

    wall, way, teeth = [], [], []
    n = kit.n(16, 8)
    for k in range(n):
        x0, x1 = -20 + 40 * k / n, -20 + 40 * (k + 1) / n
        y0, y1 = rise(x0), rise(x1)
        ring = [[(x, 0, 3.4), (x, 6.2 + y, 2.7), (x, 6.2 + y, -2.7), (x, 0, -3.4)] for x, y in ((x0, y0), (x1, y1))]
        wall.append(kit.loft(ring, brick, caps=False))
        way.append(kit.sheet(lambda u, v, x0=x0, x1=x1, y0=y0, y1=y1: (x0 + (x1 - x0) * u, 6.22 + y0 + (y1 - y0) * u, 2.7 - 5.4 * v), 1, 1, paving))
        for s in (1, -1):
            base = kit.box((x1 - x0) * 1.01, 0.85, 0.5, brick, 0.0, at=((x0 + x1) / 2, 6.15 + (y0 + y1) / 2, 2.45 * s))
            tooth = kit.box((x1 - x0) * 0.6, 0.85, 0.5, brick, 0.03, at=((x0 + x1) / 2, 6.95 + (y0 + y1) / 2, 2.45 * s))
            cap = kit.box((x1 - x0) * 0.64, 0.1, 0.58, stone, 0.0, at=((x0 + x1) / 2, 7.78 + (y0 + y1) / 2, 2.45 * s))
            teeth += [base, tooth, cap]

    arch = [(-0.55, 0), (0.55, 0), (0.55, 1.1), (0.4, 1.5), (0, 1.7), (-0.4, 1.5), (-0.55, 1.1)]
    window = kit.extrude(arch, 0.3, dark) + kit.extrude([(a * 1.35, b * 1.14 - 0.1) for a, b in arch], 0.22, stone)

    def tower(x):
        y = rise(x)
        made = kit.loft([[(x + sx * h, yy, sz * h) for sx, sz in ((1, 1), (1, -1), (-1, -1), (-1, 1))] for yy, h in ((0, 5.4), (10.0 + y, 4.7))], brick)
        made += window.many([(s * 2.2, 7.0 + y, 4.86) for s in (-1, 0, 1)]).copy_round(4).move(x, 0, 0)
        door = kit.extrude([(a * 1.5, b * 1.5) for a, b in arch], 0.5, dark).turn("y", 90)
        made += door.move(x - 4.75 if x > 0 else x + 4.75, 6.25 + y * 0.7, 0)
        made += kit.box(9.9, 0.4, 9.9, stone, at=(x, 10.0 + y, 0))
        tooth = kit.box(0.95, 1.0, 0.5, brick, 0.03).copy_along(5, (1.95, 0, 0)).move(-3.9, 10.4 + y, 4.6)
        made += tooth.copy_round(4).move(x, 0, 0)
        hut = kit.box(4.6, 1.6, 3.4, brick, at=(x, 10.4 + y, 0)) + kit.extrude([(-2.3, 0), (2.3, 0), (0, 1.5)], 5.4, tile).turn("y", 90).move(x, 12.0 + y, 0)
        return made + hut

    towers = tower(-21.5) + tower(21.5)
    return kit.model(sum(wall[1:], wall[0]), sum(way[1:], way[0]), sum(teeth[1:], teeth[0]), towers, colliders="parts", sockets={"top": (0, 6.25, 0)})
