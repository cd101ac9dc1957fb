"""A palace gate: a red wall with five arches under a two-tiered hall of golden tiles, marble bridge and lanterns before it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("tiananmen", "tiananmen gate", "gate of heavenly peace", "palace gate"),
    zh=("天安门", "天安门城楼", "城门", "宫门"),
    kind="building",
    height=34.0,
    mass=3.0e7,
    sound="stone",
    places=("city_street",),
)
def tiananmen(kit, colour="#a8281c", roof="#d8a02c"):
    red, tile = kit.material("plaster", colour, slot="colour"), kit.material("tile", roof, slot="roof")
    marble, gilt = kit.material("plaster", "#e8e4da"), kit.material("brass", "gold")
    green, dark, wood = kit.material("paint", "#1f6658"), kit.material("pane", "#2a1210"), kit.material("paint", "#8f1f16")
    wide, deep, high = 60.0, 20.0, 12.5
    out = [kit.box(wide + 3, 1.6, deep + 3, marble, 0.1)]
    out.append(kit.loft([[(sx * w, y, sz * d) for sx, sz in ((1, 1), (1, -1), (-1, -1), (-1, 1))] for y, w, d in ((1.4, wide / 2, deep / 2), (high, wide / 2 - 1.2, deep / 2 - 1.2))], red))

    def arch(w, h):
        return [(-w / 2, 0), (w / 2, 0), (w / 2, h - w / 2), (w * 0.43, h - w * 0.25), (w * 0.25, h - w * 0.07), (0, h), (-w * 0.25, h - w * 0.07), (-w * 0.43, h - w * 0.25), (-w / 2, h - w / 2)]

    for x, w, h in ((0, 5.2, 8.6), (9, 4.4, 7.6), (-9, 4.4, 7.6), (17.4, 3.8, 6.8), (-17.4, 3.8, 6.8)):
        out.append(kit.extrude(arch(w, h), 1.4, dark).move(x, 0.6, 9.4) + kit.extrude(arch(w * 1.16, h * 1.06), 1.1, marble).move(x, 0.6, 9.45))
    band = kit.box(wide - 1.6, 1.0, 0.6, tile, 0.05, at=(0, high - 0.2, deep / 2 - 1.1)).both("z") + kit.box(0.6, 1.0, deep - 1.6, tile, 0.05, at=(wide / 2 - 1.1, high - 0.2, 0)).both()
    rail = kit.box(0.35, 1.5, 0.35, marble, 0.04, at=(0, high, 9.3)).copy_along(25, (2.35, 0, 0)).move(-28.2, 0, 0) + kit.box(57, 0.7, 0.2, marble, 0.02, at=(0, high + 0.4, 9.3))
    out += [band, rail]
    portrait = kit.box(4.2, 0.5, 0.25, gilt, 0.05)
    crest = kit.cylinder(1.7, 0.3, gilt, segments=32).turn("x", 90) + kit.cylinder(1.45, 0.36, kit.material("paint", "#c81c14"), segments=32).turn("x", 90)
    out.append(crest.move(0, 22.55, 10.2).scale(0.8, 1, 1))
    plate = kit.box(12.5, 1.3, 0.2, kit.material("paint", "#b81c14"), 0.03, at=(0, 9.7, 9.45))
    out += [plate.move(17.5, 0, 0).both(), portrait.move(0, 9.35, 9.5)]

    def storey(y, half, across, tall, bays):
        """Columns, lattice doors and a painted beam."""
        made = kit.box(2 * half - 3, tall, 2 * across - 3, wood, 0, at=(0, y, 0))
        step = (2 * half - 1.2) / bays
        column = kit.cylinder(0.42, tall, red, segments=12, bevel=0)
        door = kit.box(step * 0.74, tall * 0.72, 0.1, kit.material("paint", "#7a1a12"), 0) + kit.box(step * 0.62, tall * 0.4, 0.12, gilt, 0, at=(0, tall * 0.28, 0))
        made += column.copy_along(bays + 1, (step, 0, 0)).move(-half + 0.6, y, across - 0.6).both("z")
        made += door.copy_along(bays, (step, 0, 0)).move(-half + 0.6 + step / 2, y, across - 1.45)
        made += kit.box(2 * half, 0.9, 0.5, green, 0.03, at=(0, y + tall - 1.0, across - 0.6)).both("z") + kit.box(0.5, 0.9, 2 * across, green, 0.03, at=(half - 0.6, y + tall - 1.0, 0)).both()
        spot = kit.box(step * 0.4, 0.5, 0.56, kit.material("paint", "#2a4f9a"), 0) + kit.box(step * 0.16, 0.3, 0.6, gilt, 0, at=(0, 0.1, 0))
        made += spot.copy_along(bays, (step, 0, 0)).move(-half + 0.6 + step / 2, y + tall - 0.8, across - 0.6)
        return made + kit.box(2 * half + 1.4, 0.5, 2 * across + 1.4, green, 0.03, at=(0, y + tall - 0.1, 0))

    def tiles(slope, rows):
        """A roof slope (u along the eave, v up) in rounded rows of tiles."""
        n = 8 * rows

        def wavy(u, v):
            x, y, z = slope(u, v)
            return x, y + 0.3 * abs(math.sin(math.pi * rows * u)) ** 1.5, z

        return kit.sheet(wavy, n, 6, tile)

    def eaves(y, half, across, over, rise, inner):
        """A hipped skirt of tiles: from `over` beyond the walls up to `inner` share of them; the corners lift."""
        made = None
        for turn, length, width in ((0, half, across), (90, across, half)):
            def slope(u, v, length=length, width=width):
                t = v**1.35
                reach = width + over + (width * inner - width - over) * v
                end = length + over + (length * inner - length - over) * v if inner > 0 else length + over - (length + over) * 0.42 * v
                x = end * (2 * u - 1)
                return x, y + rise * t + 1.1 * abs(2 * u - 1) ** 6 * (1 - v) ** 2, reach

            under = kit.sheet(lambda u, v, f=slope: tuple(c - d for c, d in zip(f(u, v), (0, 0.5, 0), strict=True)), 18, 3, green, flip=True)
            side = tiles(slope, 21 if turn == 0 else 13) + under
            side = side + side.turn("y", 180)
            side = side.turn("y", turn)
            made = side if made is None else made + side
        return made

    out += [storey(high, 25.5, 7.2, 6.0, 9), eaves(high + 6.2, 25.5, 7.2, 2.2, 2.6, 0.86), storey(high + 8.4, 21.8, 5.8, 3.8, 9)]
    top, half, across, over = high + 12.1, 21.8, 5.8, 2.4
    crown = []
    for s in (1, -1):
        def long(u, v, s=s):
            x = (half + over - (half + over) * 0.16 * v) * (2 * u - 1) * s
            return x, top + 5.6 * v**1.3 + 1.2 * abs(2 * u - 1) ** 6 * (1 - v) ** 2, s * (across + over) * (1 - v)

        def short(u, v, s=s):
            z = (across + over) * (1 - v) * (1 - 2 * u) * s
            return s * ((half + over) - (half + over) * 0.16 * v), top + 5.6 * v**1.3 + 1.2 * abs(2 * u - 1) ** 6 * (1 - v) ** 2, z

        crown.append(tiles(long, 25) + tiles(short, 11))
    ridge = kit.box(37.5, 1.1, 0.7, tile, 0.08, at=(0, top + 5.3, 0)) + kit.tube([(18.2, top + 5.8, 0), (19.0, top + 7.0, 0), (18.4, top + 8.1, 0)], [0.6, 0.5, 0.15], tile, 8, smooth=3).both()
    under = kit.box(2 * half + 2, 0.5, 2 * across + 2, green, 0, at=(0, top - 0.2, 0))
    lamp = kit.ellipsoid(1.0, 1.15, 1.0, kit.material("lamp", "#d8281c", emission=0.8), segments=16) + kit.cylinder(0.5, 0.3, gilt, (0, 1.0, 0), 12) + kit.cylinder(0.5, 0.3, gilt, (0, -1.3, 0), 12)
    lamps = lamp.many([(x, high + 3.6, 8.1) for x in (-21.5, -16, -10.7, -5.4, 5.4, 10.7, 16, 21.5)])
    flag = kit.capsule((0, 0, 0), (0, 6, 0), 0.08, kit.material("steel"), 6) + kit.sheet(lambda u, v: (2.6 * u, 4.2 + 1.6 * v - 0.2 * u, 0.25 * u * (1 if v > 0.5 else 0.6)), 6, 3, kit.material("silk", "red"))
    flags = flag.many([(x, high, 9.2) for x in (-26, -19, 19, 26)])
    bridge = kit.box(4.6, 0.9, 9, marble, 0.1, at=(0, 0, 15.5)) + kit.box(0.3, 1.3, 9, marble, 0.05, at=(2.2, 0.9, 15.5)).both()
    bridge += kit.box(0.4, 1.7, 0.4, marble, 0.05).copy_along(6, (0, 0, 1.75)).move(2.2, 0.8, 11.2).both()
    pillar = kit.cylinder(0.55, 9.2, marble, (0, 0.8, 0), 16, top=0.45) + kit.box(2.0, 0.9, 2.0, marble, 0.06) + kit.ellipsoid(1.5, 0.3, 0.35, marble, (0.5, 8.2, 0), 12) + kit.cylinder(0.8, 0.4, marble, (0, 9.9, 0), 16) + kit.sphere(0.45, marble, (0, 10.6, 0), 12)
    return kit.model(*out, *crown, ridge, under, lamps, flags, bridge, bridge.move(9, 0, 0).both(), pillar.move(24, 0, 16).both(), colliders="box")
