"""The top room of a ruined tower: round walls of old stone, a broken window, a fallen roof, a winding stair, rubble, ivy."""

import math

from skyscreen.catalogue import place


@place(
    en=("ruined tower", "old tower", "stone tower", "tower ruin", "inside a tower", "tower room ruin", "crumbling tower", "abandoned tower", "castle tower", "top of the tower", "top of a tower", "ruined castle", "castle ruins", "castle ruin", "broken tower", "dragon's lair in a tower"),
    zh=("残塔", "废塔", "古塔里", "破塔", "塔楼废墟", "废弃的塔楼", "城堡废墟", "石塔", "塔顶", "破败的塔楼", "古堡塔楼", "高塔里", "塔楼"),
    indoor=True,
    ambience=("wind", "room"),
    ground="stone",
    reverb=1.2,
    hours=17.5,
    pastime="walks",
    people="medieval",
)
def ruined_tower(set):
    kit, rng = set.kit, set.random("rubble")
    r, high = 6.0, 7.0
    set.stage(3.2, 1.8, 0, (0.2, 1.4))
    old = kit.material("stone", "#7d766a")
    set.rotunda(r, [(r, 0.0), (r - 0.1, high), (r - 0.5, high + 0.2)], old, kit.material("paving", "#7a746a"), sides=44)
    set.camera_limits((-4.7, 0.3, -4.2), (4.7, 4.2, 5.2))
    day = not set.night
    storm = set.weather in ("storm", "rain", "snow", "blizzard")
    sky = ("#8a96a4" if storm else "#bcd4ec") if day else "#1c2848"
    glow = (0.6 if storm else 0.95) if day else 0.3
    # Where the roof was, the sky; the walls end in broken teeth before it.
    lid = kit.cylinder(r + 0.6, 0.05, kit.material("lamp", sky, emission=glow), (0, 11.0, 0), 40) + kit.lathe([(r + 0.4, 11.0), (r + 0.4, high - 0.6)], kit.material("lamp", sky, emission=glow), segments=40)
    set.shape("sky", lid, shadow=False)
    teeth = []
    for k in range(26):
        a = 6.2832 * k / 26
        tall = rng.uniform(0.2, 2.6) * (0.5 + 0.5 * abs(math.sin(1.5 * a)))
        teeth.append(kit.box(1.52, tall, 0.55, old, 0.06).turn("y", math.degrees(a)).move((r - 0.2) * math.sin(a), high - 0.2, (r - 0.2) * math.cos(a)))
    set.shape("broken crown", *teeth)
    beams = kit.ropes([((-5.6, 6.9, -1.6), (2.4, 2.4, -4.6), 0.16), ((5.4, 7.2, -1.0), (3.8, 0.3, -3.2), 0.15), ((-5.2, 7.4, 1.0), (5.2, 7.6, 0.2), 0.17)], kit.material("wood", "#4a3a2c"), 7)
    set.shape("beams", beams)
    # A tall window with its mullion snapped, and two slits.
    for a, w, h, sill in ((200, 1.7, 2.8, 0.9), (118, 0.4, 1.6, 1.4), (285, 0.4, 1.6, 1.4)):
        t = math.radians(a)
        view = kit.panel(w, h, kit.material("lamp", sky, emission=1.15 * glow), (0, h / 2, 0.0)) + kit.panel(w, 0.32 * h, kit.material("lamp", "#5a6a5a" if day else "#10182a", emission=0.6 * glow), (0, 0.16 * h, 0.005))
        frame = kit.box(0.28, h + 0.5, 0.4, old, 0.05).many([(s * (w / 2 + 0.1), -0.2, 0.12) for s in (-1, 1)]) + kit.box(w + 0.7, 0.24, 0.5, old, 0.05, (0, -0.24, 0.14)) + kit.box(w + 0.5, 0.3, 0.4, old, 0.06, (0, h, 0.12))
        if w > 1:
            frame += kit.box(0.14, 0.9, 0.16, old, 0.03, (0, 0, 0.1)) + kit.box(0.14, 0.5, 0.16, old, 0.03, (0, h - 0.5, 0.1)) + kit.box(0.5, 0.12, 0.16, old, 0.03, (-0.6, 1.5, 0.1))
        set.shape("window", (view + frame).turn("y", a + 180).move((r - 0.14) * math.sin(t), sill, (r - 0.14) * math.cos(t)), shadow=False)
        if day or w > 1:
            set.light(((r - 0.5) * math.sin(t), sill + h / 2, (r - 0.5) * math.cos(t)), sky if storm or not day else "#fff0d8", (5.5 if day else 2.6) * w, 9.0, kind="window", direction=(-math.sin(t), -0.3, -math.cos(t)), size=(w, h))
    stair = [kit.box(1.5, 0.2, 0.62, old, 0.03).turn("y", 30 + 13 * k - 90).move(4.9 * math.sin(math.radians(30 + 13 * k)), 0.2 * k, 4.9 * math.cos(math.radians(30 + 13 * k))) for k in range(7)]
    set.shape("stair", *stair)
    lumps = [kit.block((0, 0.2, 0), (0.3, 0.2, 0.24), 0.05), kit.ball((0.1, 0.3, 0.05), 0.22)]
    block = kit.blob(lumps, kit.material("rock", "#6f685e"), 0.06, 0.05)
    spots = []
    while len(spots) < 46:
        a, d = rng.uniform(0, 6.2832), rng.uniform(2.8, 5.5)
        x, z = d * math.sin(a), d * math.cos(a)
        if abs(x - 0.2) > 1.5 or not -1.0 < z < 3.6:
            spots.append((x, 0.0, z, rng.uniform(0, 360), rng.uniform(0.3, 1.25) * (1.3 if z < -2 else 0.7)))
    set.shape("rubble", block.many(spots))
    slab = kit.box(1.6, 0.5, 0.9, old, 0.06)
    set.shape("fallen", slab.turn("z", 24).move(-3.6, 0.1, -2.6), slab.turn("z", -14).turn("y", 50).move(3.6, 0.0, -3.4), slab.turn("y", 20).move(-2.4, 0.0, -4.2))
    ivy = []
    for a0 in (150, 232, 320, 70):
        for _ in range(130):
            a, y = math.radians(a0 + rng.gauss(0, 9)), high * rng.random() ** 0.7
            ivy.append(((r - 0.12) * math.sin(a), y, (r - 0.12) * math.cos(a)))
    set.shape("ivy", kit.leaves(ivy, 0.24, 0.2, kit.material("leaf", "#3f6030" if set.season != "autumn" else "#8a3a20"), spread=0.9), shadow=False)
    straw = kit.lathe([(1.25, 0.0), (1.35, 0.12), (1.0, 0.22), (0.6, 0.1), (0, 0.08)], kit.material("rope", "#a88a50"), segments=26)
    set.shape("nest of straw", straw, at=(-2.6, 0, -1.9), shadow=False)
    set.put("barrel", (4.3, -1.6), 0, 0.8)
    set.put("treasure_chest", (4.4, 0.4), -95)
    torch = kit.ropes([((0, 0, 0.05), (0, 0.5, 0.25), 0.035)], kit.material("wood", "#3a2a1c"), 6)
    for k, a in enumerate((165, 250)):
        t = math.radians(a)
        x, z = (r - 0.2) * math.sin(t), (r - 0.2) * math.cos(t)
        set.copies(f"torch {k}", lambda k_: torch, [(x, 1.7, z, a + 180)], sockets={"fire": (0, 0.52, 0.26)} if set.night or storm else None, shadow=False)
        if set.night or storm:
            set.light((0.9 * x, 2.4, 0.9 * z), "#ff9a48", 7.0, 7.5, flicker=0.25)
    set.light((0.0, 8.0, 0.0), sky, 30.0 if day else 6.0, 14.0, kind="spot", direction=(0.1, -1, 0.05), angle=40)
    set.shaft((1.0, 8.5, -1.5), (-0.6, 0.1, 0.2), 0.9, "#fff0d8" if day else "#a8c0ff", 0.1 if day else 0.05, 1.5)
