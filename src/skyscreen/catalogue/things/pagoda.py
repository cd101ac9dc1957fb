"""A seven-storey pagoda with upturned eaves."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("pagoda", "temple tower", "chinese tower"),
    zh=("宝塔", "塔", "古塔", "佛塔"),
    kind="building", cabin="buddhist_hall",
    height=31.5,
    places=("mountain", "bamboo_grove"),
    sound="wood",
)
def pagoda(kit, colour="red", roof="grey"):
    wood, tiles = kit.material("paint", colour, 0.5, slot="colour"), kit.material("tile", roof, slot="roof")
    stone, gold = kit.material("stone"), kit.material("brass")
    glow = kit.material("lamp", "orange", emission=1.2)
    sides, parts = (
        8,
        [kit.cylinder(6.4, 1.0, stone, segments=8, bevel=0), kit.cylinder(5.6, 0.8, stone, (0, 1, 0), 8, bevel=0)],
    )
    y, r = 1.8, 3.9
    for _ in range(7):
        height = 2.3 + 0.25 * r

        def eave(u, v, y=y, r=r, height=height):
            # Corners of the octagon sweep out and up (v = k / 8); the roof is concave between wall and rim.
            corner = (0.5 + 0.5 * math.cos(2 * math.pi * sides * v)) ** 3
            reach = r * 0.9 + (0.55 * r + 0.35 * corner) * u
            flat = math.cos(math.pi / sides) / math.cos(
                (2 * math.pi * v + math.pi / sides) % (2 * math.pi / sides) - math.pi / sides
            )
            x = reach * (0.35 * 1 + 0.65 * flat)
            return (
                x * math.sin(2 * math.pi * v),
                y + height + 0.75 - 0.95 * u**0.6 + 0.55 * corner * u**3,
                x * math.cos(2 * math.pi * v),
            )

        wall = kit.cylinder(r, height, wood, (0, y, 0), 8, r * 0.97, bevel=0)
        door = kit.box(0.9, 1.5, 0.1, glow, at=(0, y + 0.35, r * 0.93))
        rail = kit.torus(r * 1.14, 0.05, wood, (0, y + 0.55, 0), 8, 5)
        roofing = kit.sheet(eave, 5, 48, tiles, closed=True) + kit.sheet(
            eave, 5, 48, wood, closed=True, flip=True
        ).move(0, -0.1, 0)
        parts += [wall, door.copy_round(4), rail, roofing]
        y, r = y + height + 0.55, r * 0.88
    parts.append(
        kit.lathe(
            [
                (r, y),
                (0.5, y + 0.8),
                (0.35, y + 1.6),
                (0.5, y + 2.0),
                (0.2, y + 2.6),
                (0.3, y + 3.0),
                (0.06, y + 4.6),
                (0, y + 5.0),
            ],
            gold,
            segments=14,
        )
    )
    return kit.model(*parts, colliders="cylinder", sockets={"top": (0, y + 5.0, 0)})
