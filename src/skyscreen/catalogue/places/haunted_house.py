"""The hall of a haunted house: a crooked stair, torn curtains, cobwebs, portraits, a dead chandelier, moonlight on dust."""

import math

from skyscreen.catalogue import place


@place(
    en=("haunted house", "haunted mansion", "abandoned mansion", "creepy old house"),
    zh=("鬼屋", "凶宅", "闹鬼的房子", "废弃的老宅"),
    indoor=True,
    windows=True,
    ambience=("night", "room"),
    ground="planks",
    reverb=1.2,
    hours=23.3,
    deeds=("haunted", "ghost & house", "poltergeist", "鬼屋", "闹鬼", "凶宅"),
)
def haunted_house(set):
    kit, rng = set.kit, set.random("webs")
    set.stage(5.0, 2.6, 0, (0.0, 1.0))
    set.hall(12.0, 13.0, 5.4, wall="#4a4638", floor=kit.material("planks", "#3a2c22"), ceiling="#2c2822", dado=(1.3, kit.material("planks", "#2e2218")), holes=[("-x", z, 0.9, 1.3, 3.0) for z in (-3.0, 0.5, 4.0)] + [("-z", 4.2, 1.0, 1.2, 2.8)], view="garden", frame="#2a221a", curtain="#4a1c22", skirting="#241a12")
    dark, web = kit.material("wood", "#2a1c12"), kit.material("rope", "#b8b8b4")
    for k in range(13):
        set.shape("stair", kit.box(2.3, 0.24 * (k + 1), 0.34, dark, 0.0), kit.box(1.3, 0.012, 0.35, kit.material("cloth", "#4a1a20"), 0.0, (0, 0.24 * (k + 1), 0)), at=(2.6, 0, -1.8 - 0.33 * k), turn=0)
    balusters = [((1.4, 0.24 * k, -1.8 - 0.33 * k), (1.4, 0.24 * k + 1.1 - (0.5 if k in (4, 8) else 0), -1.8 - 0.33 * k), 0.04) for k in range(13)]
    set.shape("banister", kit.ropes([*balusters, ((1.4, 1.15, -1.8), (1.4, 4.1, -5.8), 0.06)], dark, 6), kit.lathe([(0.1, 0), (0.12, 1.3), (0.18, 1.4), (0, 1.6)], dark, (1.4, 0, -1.5), 12))
    for x, y, w in ((-3.4, 2.3, 1.1), (-1.2, 2.6, 0.8)):
        frame = kit.box(w, w * 1.3, 0.06, kit.material("brass", "#6a5428"), 0.01) + kit.box(w * 0.8, w * 1.08, 0.02, kit.material("paint", "#2a2420"), 0.0, (0, w * 0.11, 0.03)) + kit.ellipsoid(w * 0.16, w * 0.21, 0.02, kit.material("paint", "#b8a890"), (0, w * 0.75, 0.06), 12) + kit.ellipsoid(w * 0.3, w * 0.2, 0.02, kit.material("paint", "#16181c"), (0, w * 0.3, 0.055), 12)
        frame += sum(kit.sphere(w * 0.03, kit.material("lamp", "#ff3a1c", emission=2.0), (s * w * 0.06, w * 0.78, 0.08), 6) for s in (-1, 1))
        set.on("-z", x, frame.turn("z", rng.uniform(-7, 7)), y=y - 0.7)
    set.shape("chandelier", kit.fitting("lamp_chandelier", drop=1.3, size=0.7, glow=0.0).turn("z", 7), at=(-0.6, 5.4, -1.2), shadow=False, lit=False)
    for x, y, z, sx, sz in ((-5.9, 5.2, -6.3, 1, 1), (5.9, 5.2, -6.3, -1, 1), (-5.9, 5.2, 6.3, 1, -1), (1.5, 2.4, -2.2, 1, 0.5), (-5.9, 1.9, -6.3, 1, 1)):
        spokes = [((x, y, z), (x + sx * 1.5 * math.cos(a), y - 1.3 * math.sin(a) * 0.9, z + sz * 0.5 * abs(math.sin(2 * a))), 0.006) for a in (0.0, 0.35, 0.75, 1.15, 1.57)]
        rings = [tuple(tuple(s + (e - s) * t for s, e in zip(p[0], p[1], strict=True)) for p in (spokes[n], spokes[n + 1])) for n in range(4) for t in (0.3, 0.5, 0.7, 0.9)]
        set.shape("cobweb", kit.ropes(spokes + [(a, b, 0.005) for a, b in rings], web, 3), shadow=False)
    set.put("armchair", (-3.9, -3.4), 50, colour="#3a2a30")
    set.put("clock", (-4.6, -5.2), 10, solid=False, y=2.0)
    set.shape("table", kit.fitting("round_table", radius=0.5, height=0.72, colour="#2a1c12"), at=(-2.4, 0, -4.6), solid=True)
    set.put("candle", (-2.4, -4.6), 0, y=0.73, solid=False, shadow=False, lamps=True)
    sheet = kit.lathe([(0.6, 0), (0.55, 0.5), (0.35, 0.95), (0, 1.05)], kit.material("cloth", "#a8a8a0"), segments=14)
    set.shape("covered chair", sheet, at=(4.4, 0, 3.6), solid=True)
    for z in (-3.0, 0.5, 4.0):
        set.light((-4.6, 2.4, z), "#8aa4e0", 7.0, 6.5)
        set.shaft((-5.9, 3.6, z), (-2.6, 0.0, z - 0.4), 0.5, "#a8bcf0", 0.025, 1.4)
    set.light((-2.4, 1.3, -4.2), "#ffb060", 4.0, 5.0, flicker=0.3)
    set.light((2.6, 4.4, -5.0), "#5ac08a", 5.0, 6.0, flicker=0.05)
    set.sky(exposure=0.15)
