"""The chamber of a tomb: painted columns and walls with carved figures, a golden sarcophagus, jars, torches, a shaft of light."""


from skyscreen.catalogue import place


@place(
    en=("tomb", "burial chamber", "pyramid chamber", "inside a pyramid", "pharaoh's tomb", "crypt", "sarcophagus chamber", "treasure chamber"),
    zh=("古墓", "墓室", "金字塔内部", "金字塔里", "法老墓", "地宫", "陵墓", "墓穴"),
    indoor=True,
    ambience=("room",),
    ground="stone",
    reverb=1.6,
    hours=12.0,
    era="egypt",
    deeds=("mummy", "sarcophagus", "pharaoh & tomb", "archaeologist & tomb", "木乃伊", "盗墓", "石棺", "古墓"),
)
def tomb_chamber(set):
    kit, rng = set.kit, set.random("glyphs")
    set.stage(5.0, 2.6, 0, (0.0, 1.6))
    stone = kit.material("stone", "#c09a64")
    set.hall(13.0, 15.0, 5.2, wall=stone, floor=kit.material("stone", "#a8885a"), ceiling=kit.material("stone", "#8a6a44"), skirting=None, cornice=False)
    inks = [kit.material("paint", c, 0.8) for c in ("#2a5a7a", "#a83a24", "#2a6a4a", "#2a1c12", "#c8902c")]
    for side in ("-z", "-x", "+x"):
        half = 5.6 if side == "-z" else 6.6
        out = kit.box(2 * half + 0.6, 0.14, 0.03, inks[0], 0.0, (0, 3.9, 0)) + kit.box(2 * half + 0.6, 0.14, 0.03, inks[1], 0.0, (0, 1.0, 0))
        for k in range(int(half / 0.5)):
            x, ink = -half + 1.0 * k + 0.5, inks[rng.randrange(1, 4)]
            if rng.random() < 0.5:
                out += walker(kit, ink, inks[4]).move(x, 1.3, 0.02)
            else:
                for row in range(5):
                    out += glyph(kit, inks[rng.randrange(5)], rng.randrange(5)).move(x, 1.4 + 0.5 * row, 0.02)
        set.on(side, 0.0, out)
    for x in (-3.8, 3.8):
        for z in (-5.0, -1.5, 2.0, 5.5):
            column = kit.lathe([(0.6, 0), (0.6, 0.3), (0.44, 0.5), (0.4, 3.7), (0.5, 3.9), (0.72, 4.8), (0.72, 5.2)], kit.material("stone", "#c8a46c"), segments=20)
            column += sum(kit.cylinder(0.44, 0.12, inks[n % 5], (0, 3.0 + 0.2 * n, 0), 20, bevel=0) for n in range(4)) + kit.lathe([(0.5, 3.92), (0.7, 4.7)], inks[2], segments=12)
            set.shape("column", column, at=(x, 0, z), solid=True)
    gold = kit.material("brass", "#e0aa3a")
    set.shape("dais", kit.box(3.6, 0.3, 2.2, kit.material("stone", "#b8945e"), 0.02, (0, 0, -4.8)), kit.box(2.9, 0.25, 1.5, kit.material("stone", "#a8844e"), 0.02, (0, 0.3, -4.8)), solid=True)
    set.shape("sarcophagus", sarcophagus(kit, gold, inks), at=(0, 0.55, -4.8))
    jar = kit.lathe([(0.14, 0), (0.22, 0.3), (0.2, 0.5), (0.1, 0.58), (0.12, 0.62), (0.12, 0.68), (0, 0.8)], kit.material("ceramic", "#d8c49a"), segments=16)
    set.shape("jars", jar.many([(-2.3 + 0.5 * k, 0, -3.4) for k in range(3)] + [(1.4 + 0.5 * k, 0, -3.5) for k in range(3)]))
    coin = kit.cylinder(0.04, 0.01, gold, (0, 0, 0), 10, bevel=0)
    heap = kit.sphere(0.7, gold, (0, -0.35, 0), 14) + coin.many([(rng.gauss(0, 0.55), 0.02, rng.gauss(0, 0.55), 0) for _ in range(70)])
    set.shape("treasure", heap.move(-4.9, 0, -6.0), heap.move(5.0, 0, -6.2))
    set.put("treasure_chest", (4.4, -3.4), -50)
    for x, z, turn in ((-6.3, -3.2, 90), (6.3, -3.2, -90), (-6.3, 3.6, 90), (6.3, 3.6, -90), (-2.2, -7.3, 0), (2.2, -7.3, 0)):
        torch = kit.lathe([(0.03, 0), (0.05, 0.5), (0.09, 0.56)], kit.material("wood", "#4a3018"), segments=8) + kit.flame(0.34, 0.08, (0, 0.56, 0), wild=0.7)
        set.shape("torch", torch, at=(x, 1.9, z), turn=turn, shadow=False, lit=True)
        set.light((x * 0.94, 2.8, z * 0.96), "#ff9a44", 9.0, 7.5, flicker=0.14)
    set.shaft((1.2, 5.1, -2.0), (0.2, 0.0, -3.6), 0.35, strength=0.07)
    set.light((0.6, 3.6, -3.2), "#ffe8b8", 8.0, 6.0)


def glyph(kit, ink, kind):
    """A sign 0.3 m high, flat on the wall: bird, eye, water, ankh, reed."""
    if kind == 0:
        return kit.facet([(-0.14, 0.1, 0), (0.02, 0.28, 0), (0.1, 0.24, 0), (0.06, 0.1, 0), (0.14, 0.0, 0)], ink)
    if kind == 1:
        return kit.ellipsoid(0.15, 0.07, 0.005, ink, (0, 0.15, 0), 10) + kit.box(0.02, 0.12, 0.01, ink, 0.0, (0.04, 0.0, 0))
    if kind == 2:
        return kit.ropes([((-0.16 + 0.08 * n, 0.1 + 0.06 * (n % 2) + y, 0), (-0.08 + 0.08 * n, 0.1 + 0.06 * ((n + 1) % 2) + y, 0), 0.012) for n in range(4) for y in (0, 0.1)], ink, 3)
    if kind == 3:
        return kit.torus(0.06, 0.018, ink, (0, 0, 0), 14, 4).turn("x", 90).move(0, 0.24, 0) + kit.box(0.03, 0.2, 0.01, ink) + kit.box(0.18, 0.03, 0.01, ink, 0.0, (0, 0.14, 0))
    return kit.box(0.04, 0.3, 0.01, ink, 0.0) + kit.facet([(0.02, 0.3, 0), (0.14, 0.22, 0), (0.02, 0.16, 0)], ink)


def walker(kit, ink, gold):
    """A striding figure in profile, 1.9 m high."""
    skin, white = kit.material("paint", "#8a4a28", 0.8), kit.material("paint", "#e0d4b8", 0.8)
    out = kit.facet([(-0.2, 0.6, 0), (0.22, 0.6, 0), (0.14, 1.0, 0), (-0.12, 1.0, 0)], white) + kit.facet([(-0.24, 1.48, 0), (0.24, 1.48, 0), (0.12, 0.98, 0), (-0.12, 0.98, 0)], skin)
    out += kit.ropes([((-0.1, 0.6, 0), (-0.24, 0.04, 0), 0.05), ((0.1, 0.6, 0), (0.2, 0.04, 0), 0.05), ((0.22, 1.42, 0), (0.42, 1.1, 0), 0.035), ((-0.22, 1.42, 0), (-0.3, 0.95, 0), 0.035)], skin, 4)
    out += kit.ellipsoid(0.12, 0.14, 0.01, skin, (0.03, 1.66, 0), 10) + kit.facet([(-0.16, 1.84, 0), (0.06, 1.84, 0), (-0.02, 1.45, 0), (-0.18, 1.45, 0)], ink)
    return out + kit.box(0.4, 0.06, 0.012, gold, 0.0, (0, 1.42, 0.005)) + kit.ropes([((0.42, 0.1, 0), (0.42, 1.8, 0), 0.018)], gold, 4)


def sarcophagus(kit, gold, inks):
    """A gilded coffin lying along x, its head to −X: body, face, striped headcloth, crossed arms."""
    body = kit.loft([[(x, y * h, z * w) for y, z in ((0.0, -1.0), (0.5, -1.0), (0.9, -0.6), (1.0, 0.0), (0.9, 0.6), (0.5, 1.0), (0.0, 1.0))] for x, h, w in ((-1.15, 0.5, 0.26), (-0.95, 0.62, 0.36), (-0.7, 0.66, 0.46), (-0.3, 0.66, 0.46), (0.7, 0.54, 0.32), (1.05, 0.56, 0.28), (1.15, 0.6, 0.24))], gold)
    out = body + sum(kit.box(0.07, 0.03, 0.7 - 0.06 * n, inks[n % 2 * 2], 0.01, (-0.15 + 0.2 * n, 0.64 - 0.02 * n, 0)) for n in range(5))
    out += kit.ellipsoid(0.2, 0.12, 0.17, gold, (-0.88, 0.66, 0), 16) + sum(kit.box(0.36, 0.03, 0.05, inks[0], 0.01, (-0.86, 0.6, s * (0.2 + 0.05 * n))) for s in (-1, 1) for n in range(3))
    return out + kit.box(2.4, 0.1, 1.1, kit.material("stone", "#8a6a3c"), 0.02, (0, -0.02, 0))
