"""Saint Basil's Cathedral in Moscow: a tented spire ringed by eight chapels of brick, each under an onion dome of its own colours."""

from math import cos, radians, sin

from skyscreen.catalogue import thing

ONION = [(0.62, 0), (0.86, 0.22), (1.0, 0.55), (0.94, 0.9), (0.7, 1.25), (0.36, 1.55), (0.13, 1.85), (0.05, 2.15), (0.0, 2.3)]
"""Radius and height of an onion dome one unit wide."""


def onion(kit, radius, first, second, ribs, twist):
    """A dome in spiral stripes, a gilt cross on it."""
    one, two = kit.material("paint", first, 0.45), kit.material("paint", second, 0.45)
    gilt = kit.material("brass", "gold")

    def wave(turn, paint):
        def skin(u, v):
            k = u * (len(ONION) - 1)
            i = min(int(k), len(ONION) - 2)
            r = ONION[i][0] + (ONION[i + 1][0] - ONION[i][0]) * (k - i)
            y = ONION[i][1] + (ONION[i + 1][1] - ONION[i][1]) * (k - i)
            a = 6.2832 * (v / (2 * ribs) + turn) + twist * u
            swell = 1 + 0.05 * sin(3.1416 * v)
            return radius * r * swell * sin(a), radius * y, radius * r * swell * cos(a)
        return kit.sheet(skin, 14, 3, paint, flip=True)

    out = sum(wave(k / ribs, one) + wave((k + 0.5) / ribs, two) for k in range(ribs))
    cross = kit.ropes([((0, 2.2 * radius, 0), (0, 3.0 * radius, 0), 0.04 * radius), ((-0.2 * radius, 2.75 * radius, 0), (0.2 * radius, 2.75 * radius, 0), 0.035 * radius)], gilt, 5)
    return out + cross


@thing(en=("saint basil's cathedral", "st basil's cathedral", "st. basil's", "saint basil's", "onion domes", "russian church"), zh=("圣瓦西里大教堂", "瓦西里升天教堂", "洋葱顶教堂", "俄罗斯教堂"), kind="building",
    places=("red_square",), height=65.0, mass=4e7, sound="stone")
def st_basils(kit):
    brick, white, dark = kit.material("brick", "#a2402c"), kit.material("plaster", "#efe8da"), kit.material("pane", "#1c1a20")
    green = kit.material("tile", "#2f6a4c")
    gilt = kit.material("brass", "gold")
    out = kit.box(46, 6, 46, white, 0.1) + kit.box(42, 4, 42, brick, 0.1, (0, 6, 0))
    arch = kit.extrude([(-1.4, 0), (1.4, 0), (1.4, 2.6), (0.9, 3.7), (0, 4.2), (-0.9, 3.7), (-1.4, 2.6)], 0.3, dark)
    out += sum(arch.many([(-18 + 4.5 * k, 0.6, 23.1) for k in range(9)]).turn("y", 90 * s) for s in range(4))
    # The middle: an octagon, then a steep tent of brick with white ribs, a small gilt dome.
    out += kit.tower([(8.5, 10), (8.2, 27), (8.8, 27.6), (8.8, 28.6)], brick, 8) + kit.tower([(8.4, 28.6), (1.6, 52)], kit.material("brick", "#b85a3c"), 8)
    out += kit.ropes([((8.5 * sin(radians(45 * k + 22.5)), 28.6, 8.5 * cos(radians(45 * k + 22.5))), (1.6 * sin(radians(45 * k + 22.5)), 52, 1.6 * cos(radians(45 * k + 22.5))), 0.28) for k in range(8)], white, 5)
    out += kit.cylinder(1.7, 3.4, white, (0, 52, 0), 12) + kit.lathe([(r * 2.0, 55.4 + y * 2.2) for r, y in ONION], gilt, segments=20) + kit.ropes([((0, 60, 0), (0, 65, 0), 0.14), ((-0.9, 63.4, 0), (0.9, 63.4, 0), 0.12)], gilt, 5)
    tones = (("#2f7a4c", "#e8c84a"), ("#c8342c", "#f0e8d8"), ("#2a5fb0", "#f0f0ea"), ("#d89a2c", "#2f6a4c"))
    for k in range(8):
        a = radians(45 * k)
        far, r, tall = (15.5, 4.3, 31.0) if k % 2 == 0 else (18.5, 3.2, 23.0)
        x, z = far * sin(a), far * cos(a)
        drum = kit.tower([(r + 0.5, 10), (r + 0.3, tall - 7), (r + 0.9, tall - 6.4), (r, tall - 6), (0.72 * r, tall - 4), (0.72 * r, tall)], brick, 8)
        drum += sum(kit.box(2 * r * 0.8, 0.5, 0.4, white, 0.0, (0, y, r + 0.35)) for y in (13, 17, tall - 8)).copy_round(8)
        drum += kit.extrude([(-0.5, 0), (0.5, 0), (0.5, 2.8), (0, 3.5), (-0.5, 2.8)], 0.4, dark).move(0, tall - 12, r + 0.3).copy_round(8)
        drum += kit.extrude([(-1.0, 0), (1.0, 0), (0.8, 1.0), (0, 1.7), (-0.8, 1.0)], 0.5, white).move(0, tall - 6.2, 0.95 * r).copy_round(8)
        one, two = tones[k % 4]
        out += (drum + onion(kit, 1.25 * r, one, two, 8, (0.0, 1.9)[k % 2]).move(0, tall, 0)).move(x, 0, z).vary(0.12 * k)
    porch = kit.box(7, 7, 5, brick, 0.1, (13, 0, 24.5)) + kit.tower([(4.6, 7), (0.3, 13)], green, 4).turn("y", 45).move(13, 0, 24.5)
    return kit.model(out, porch, porch.mirror("x"), colliders="box")
