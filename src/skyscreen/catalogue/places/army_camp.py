"""An army camp: rows of olive tents, trucks and a tank, a watchtower, sandbags and wire, the flag, crates, soldiers."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("army camp", "military base", "army base", "military camp", "barracks yard", "refugee camp"),
    zh=("军营", "营地军营", "部队", "兵营", "军事基地", "靶场", "难民营"),
    near=("refugee camp", "难民营", "靶场"),
    ambience=("wind",),
    ground="soil",
    reverb=0.2,
    hours=7.6,
    people="soldier",
    deeds=("soldiers & drill", "recruits", "boot camp", "新兵训练", "士兵训练", "部队拉练"),
    life=("Three soldiers march",),
    pastime="walks",
)
def army_camp(set: Any) -> None:
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(30, 6.0)
    set.vista(-16.0, 11.0, -44.0)
    set.ground(kit.material("snow") if set.snowy else kit.material("soil", "#8a7450", litter=0.1), hills=0.2, wavelength=30, far=10, far_start=90, flat=1.0, reach=420, cells=60, fine=1.4)
    set.road([(0, -140), (0, 140)], 5.0, "dirt")
    set.copies("tent", ridge_tent, [(s * 10.5, 0, z, -90.0 * s) for s in (-1, 1) for z in (-30, -21, -12, 12, 21, 30)], solid=True)
    set.copies("far tent", ridge_tent, [(s * 22.0, 0, z, -90.0 * s) for s in (-1, 1) for z in (-30, -20, -10, 0, 10, 20, 30)], shadow=False)
    olive, wood, iron = kit.material("paint", "#58603c", 0.7), kit.material("wood", "#6a4a2c"), kit.material("iron", "#3a3c3a")
    # A watchtower, the wire with its posts, sandbags at the gate, a barrier.
    legs = [((s * 1.3, 0, t * 1.3), (s * 1.0, 6.4, t * 1.0), 0.14) for s in (-1, 1) for t in (-1, 1)] + [((s * 1.3, 0.4, -1.3), (s * 1.0, 6.0, 1.0), 0.07) for s in (-1, 1)] + [((-1.3, 0.4, t * 1.3), (1.0, 6.0, t * 1.0), 0.07) for t in (-1, 1)]
    hut = kit.box(3.0, 0.16, 3.0, wood, 0.0, (0, 6.4, 0)) + kit.box(3.0, 1.0, 0.1, wood, 0.0).many([(0, 6.5, s * 1.45) for s in (-1, 1)]) + kit.box(0.1, 1.0, 3.0, wood, 0.0).many([(s * 1.45, 6.5, 0) for s in (-1, 1)]) + kit.ropes([((s * 1.4, 6.5, t * 1.4), (s * 1.4, 8.8, t * 1.4), 0.08) for s in (-1, 1) for t in (-1, 1)], wood, 5) + kit.tower([(2.7, 8.7), (0.2, 10.2)], olive, 4).turn("y", 45)
    ladder = kit.ropes([((s * 0.3, 0, 2.6), (s * 0.3, 6.6, 1.5), 0.05) for s in (-1, 1)] + [((-0.3, 0.4 * k, 2.6 - 0.068 * k), (0.3, 0.4 * k, 2.6 - 0.068 * k), 0.03) for k in range(1, 16)], wood, 5)
    lamp = kit.cylinder(0.3, 0.4, iron, (0, 0, 0), 16).turn("x", 70).move(0.9, 7.9, 1.4) + kit.cylinder(0.26, 0.03, kit.material("lamp", "#fff4d8", emission=8.0), (0, 0, 0), 16).turn("x", 70).move(0.9, 7.97, 1.8)
    set.copies("watchtower", lambda k: k.ropes(legs, wood, 6) + hut + ladder + lamp, [(-16, 0, -44, 20), (30, 0, 44, -150)], solid=True, lit=set.night)
    posts = [((x, 0, z), (x, 2.4, z), 0.06) for x in (-32, 32) for z in range(-60, 62, 4)] + [((x, 0, -60), (x, 2.4, -60), 0.06) for x in range(-32, 33, 4) if abs(x) > 5]
    wires = [((x, y, -60), (x, y, 60), 0.012) for x in (-32, 32) for y in (0.5, 1.0, 1.5, 2.0, 2.3)] + [((s * 6, y, -60), (s * 32, y, -60), 0.012) for s in (-1, 1) for y in (0.5, 1.0, 1.5, 2.0, 2.3)]
    set.shape("wire", kit.ropes(posts, wood, 5), kit.ropes(wires, iron, 3), shadow=False)
    bag = kit.ellipsoid(0.36, 0.13, 0.2, kit.material("cloth", "#a89468"), (0, 0.12, 0), 12)
    wall = bag.many([(0.62 * k + 0.3 * (j % 2) - 2.1, 0.21 * j, 0) for j in range(5) for k in range(7)])
    set.copies("sandbags", lambda k: wall, [(-6.6, 0, -4.5, 90), (6.8, 0, 5.0, 90), (-6.0, 0, -50, 0), (6.0, 0, -50, 0)], solid=True)
    set.put("truck", (15.5, -2.0), 100, colour="#58603c")
    set.put("jeep", (-15.5, 3.0), -70, colour="#58603c")
    set.put("tank", (6.5, -42), 20, solid=True)
    for x, z in ((-5.4, 8.2), (-5.6, 9.3), (5.4, -7.6)):
        set.put("box", (x, z), 12 * x, solid=True)
    for x, z in ((5.6, 8.6), (6.2, 9.2), (-5.2, -8.8)):
        set.put("barrel", (x, z), 0)
    mast = kit.cylinder(0.07, 9.0, kit.material("paint", "#e8e6de"), (0, 0, 0), 8)
    cloth = lambda u, v: (2.4 * u, 7.2 + 1.6 * v - 0.2 * u, 0.2 * u * (1 if int(5 * u) % 2 else 0.5))
    set.shape("flag", mast, kit.sheet(cloth, 10, 3, kit.material("cloth", "#b8281c")), kit.sheet(cloth, 10, 3, kit.material("cloth", "#b8281c"), flip=True), kit.box(1.6, 0.4, 1.6, kit.material("stone", "#a8a294"), 0.02), at=(-6.0, 0, -14.5))
    target = kit.cylinder(0.6, 0.08, kit.material("paint", "#f0ece0"), (0, 0, 0), 26).turn("x", 90) + sum(kit.torus(r, 0.03, kit.material("paint", "#1c1c1e"), (0, 0, 0), 26, 4).turn("x", 90).move(0, 0, 0.09) for r in (0.14, 0.3, 0.46)) + kit.ropes([((-0.5, -1.3, 0), (-0.4, 0.4, 0), 0.05), ((0.5, -1.3, 0), (0.4, 0.4, 0), 0.05)], wood, 5)
    set.copies("target", lambda k: target, [(x, 1.3, 52, 180) for x in (-9, -6, 6, 9)], shadow=False)
    if set.night:
        for x, z in ((-15, -42), (5, -4), (-5, 10), (5, 22), (-5, -24)):
            set.light((x * 0.8, 4.6, z), "#ffdca0", 26.0, 17.0)
        pole = kit.cylinder(0.06, 4.6, wood, (0, 0, 0), 7) + kit.sphere(0.14, kit.material("lamp", "#ffe4b0", emission=6.0), (0, 4.6, 0), 10)
        set.copies("lamp", lambda k: pole, [(s * 5.6, 0, z) for s, z in ((1, -4), (-1, 10), (1, 22), (-1, -24))], lit=True)
    for k in range(6):
        set.put("passer_by", (-13.5 + 1.5 * (k % 3), 41 + 1.6 * (k // 3)), 180, solid=False, shadow=False, dress="soldier", seed=k % 3)
    set.scatter("bush", 50, (36, 110), gap=2, variants=3, scale=(0.5, 1.2), shadow=False, snow=snow)
    set.scatter("pine", 90, (46, 160), gap=5, variants=3, scale=(0.8, 1.5), shadow=False, snow=snow)
    set.backdrop("hills", distance=520, height=90, colour="#5c6a40")
    set.camera_limits((-9, 0.2, -56), (9, 16, 56))
    set.air(fog=0.0018, fog_height=16.0)


def ridge_tent(kit):
    """An olive ridge tent 5 m deep: canvas slopes with walls, a rolled door, guy ropes and pegs."""
    canvas, dark, rope = kit.material("cloth", "#5c6440"), kit.material("pane", "#1c1e16"), kit.material("rope", "#b8a880")
    w, h, low, d = 2.1, 2.7, 1.1, 5.0
    section = [(-w, 0), (-w, low), (0, h), (w, low), (w, 0)]
    skin = [[(x, y, z) for x, y in section] for z in (0.0, -d)]
    out = kit.loft(skin, canvas, closed=False) + kit.loft(skin, canvas, closed=False, flip=True)
    out += kit.extrude([(-w, 0), (w, 0), (w, low), (0, h), (-w, low)], 0.04, canvas).move(0, 0, -d)
    out += kit.extrude([(-w, 0), (-0.7, 0), (-0.55, 1.95), (0.55, 1.95), (0.7, 0), (w, 0), (w, low), (0, h), (-w, low)], 0.04, canvas)
    out += kit.extrude([(-0.7, 0), (0.7, 0), (0.55, 1.95), (-0.55, 1.95)], 0.02, dark).move(0, 0, -0.3) + kit.capsule((0.76, 0.1, 0.06), (0.6, 1.9, 0.06), 0.07, canvas, 8)
    lines = [((s * w, low, z), (s * (w + 1.1), 0, z), 0.014) for s in (-1, 1) for z in (-0.3, -2.5, -4.7)] + [((0, h, 0), (0, 0, 1.6), 0.014), ((0, h, -d), (0, 0, -d - 1.4), 0.014)]
    return out + kit.ropes(lines, rope, 3) + kit.ropes([((0, 0, -0.05), (0, h + 0.15, -0.05), 0.04)], kit.material("wood", "#7a5a38"), 5)
