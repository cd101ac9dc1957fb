"""An open-air concert at night: a great stage with screens and beams of light behind, a sea of raised arms before it."""

import math

from skyscreen.catalogue import place

TONES = ("#2a2a30", "#5a2a3a", "#2a3f5a", "#3a4a2a", "#6a5a3a", "#c8c4bc")


@place(
    en=("music festival", "festival stage", "rock concert", "open-air concert", "concert crowd", "pop concert", "rave"),
    zh=("音乐节", "演唱会", "演唱会现场", "露天音乐会", "万人演唱会", "摇滚现场", "电音节"),
    ambience=("crowd", "night"),
    ground="planks",
    reverb=0.8,
    hours=21.5,
    deeds=("rock band", "rock star", "rock concert", "music festival", "dj & crowd", "crowd & stage", "hold a concert", "pop star", "mosh pit", "guitar solo", "encore", "演唱会", "音乐节", "摇滚乐队", "乐队演出", "歌迷", "荧光棒", "打碟"),
    life=("A singer sings", "Two guitarists play the guitar"),
)
def festival_stage(set):
    kit, rng = set.kit, set.random("crowd")
    set.stage(5.0, 6.0)
    set.ground(kit.material("grass", "#3a4a28"), reach=260, cells=20, fine=14.0, level=-1.5, blocks=1)
    set.deck(12.0, 12.0, lambda x, z: 0.0 * x)
    set.shape("boards", kit.box(12.0, 0.05, 12.0, kit.material("planks", "#2a2624", 0.25), 0.0, (0, -0.05, 0)), kit.box(12.0, 1.45, 11.9, kit.material("cloth", "#141418"), 0.0, (0, -1.5, 0)), surface=True)
    steel = kit.material("steel", "#6a7078")
    rows = [((s * 5.8, 0, z), (s * 5.8, 10.4, z), 0.14) for s in (-1, 1) for z in (-5.4, 5.4)] + [((-6.0, 10.2 + y, z), (6.0, 10.2 + y, z), 0.08) for z in (-5.4, 0, 5.4) for y in (0, 0.6)] + [((s * 5.8, 10.2 + y, -5.4), (s * 5.8, 10.2 + y, 5.4), 0.08) for s in (-1, 1) for y in (0, 0.6)]
    set.shape("truss", kit.ropes(rows, steel, 6), shadow=False)
    screen = kit.box(11.0, 5.6, 0.3, kit.material("paint", "#0c0c10"), 0.0)
    for k in range(11):
        for j in range(6):
            hue = ("#ff3a8a", "#8a3aff", "#3a8aff", "#3affd0", "#ffd03a")[(k + 2 * j) % 5]
            glow = 0.7 * (0.25 + 0.75 * abs(math.sin(0.9 * k + 0.7 * j)))
            screen += kit.box(0.92, 0.86, 0.02, kit.material("lamp", hue, emission=glow), 0.0, (-4.6 + 0.92 * k, 0.3 + 0.87 * j, 0.16))
    set.shape("screen", screen, at=(0, 1.7, -5.7), shadow=False)
    cab = kit.box(1.1, 1.1, 0.9, kit.material("paint", "#16161a"), 0.03) + kit.cylinder(0.42, 0.03, kit.material("rubber", "#2a2a30"), (0, 0, 0), 18, bevel=0).turn("x", 90).move(0, 0.55, 0.46)
    set.shape("speakers", cab.many([(s * x, 1.12 * k, -4.4) for s in (-1, 1) for x in (5.3,) for k in range(4)]), cab.scale(0.8, 0.5, 0.8).turn("y", 180).many([(x, 0, 5.3) for x in (-4, -1.4, 1.4, 4)]))
    set.put("drum_kit", (-2.0, -3.7), 12)
    set.shape("amps", cab.many([(3.4, 0, -4.0), (4.7, 0, -4.0)]))
    colours = ("#ff3a6a", "#3a6aff", "#b03aff", "#3affc0")
    lamp = kit.cylinder(0.2, 0.4, kit.material("paint", "#1a1a1e"), (0, -0.4, 0), 10)
    for k in range(8):
        x, tone = -5.6 + 1.6 * k, colours[k % 4]
        set.shape("lamp", lamp, kit.cylinder(0.17, 0.03, kit.material("lamp", tone, emission=12.0), (0, -0.43, 0), 12, bevel=0), at=(x, 10.2, -5.2), shadow=False)
        set.shaft((x, 9.7, -5.2), (x * 0.4 + rng.uniform(-3, 3), 0.0, 3.0 + rng.uniform(-3, 3)), 0.2, tone, 0.05, 6.0)
        set.light((x * 0.7, 7.5, -2.0), tone, 60.0, 14.0)
    for x in (-4.5, 0.0, 4.5):
        set.light((x, 6.0, 6.5), "#fff0dc", 60.0, 13.0)
    for n, tone in enumerate(TONES):
        spots = []
        for _ in range(210):
            # On three sides of the boards, thickest next to them; all look to the middle.
            a, r = rng.uniform(-2.2, 2.2), 9.4 + 42 * rng.random() ** 1.4
            x, z = r * math.sin(a), r * math.cos(a)
            spots.append((x, -1.5, z, math.degrees(math.atan2(-x, -z)) + rng.uniform(-20, 20), rng.uniform(0.92, 1.06)))
        set.copies(f"crowd {n}", lambda k, t=tone, m=n: fan(k, t, m), spots, shadow=False)
    stick = kit.cylinder(0.03, 0.3, kit.material("lamp", "#6affd0", emission=3.0), (0, 0, 0), 6, bevel=0)
    set.shape("light sticks", *(stick.painted(kit.material("lamp", c, emission=3.0)).many([(r * math.sin(a), rng.uniform(0.5, 0.8), r * math.cos(a), 0) for a, r in ((rng.uniform(-2.2, 2.2), rng.uniform(9.5, 34)) for _ in range(60))]) for c in ("#6affd0", "#ff6ab0", "#6ab0ff")), shadow=False)
    set.backdrop("hills", distance=380, height=50, colour="#20242c")
    set.sky(exposure=0.8)
    set.air(fog=0.004, fog_height=12.0)


def fan(kit, tone, kind):
    """One of the crowd, facing +Z, arms up for half of them."""
    skin = kit.material("skin", ("#c89878", "#8a5a40", "#e0b898")[kind % 3])
    if kit.detail < 0.5:  # far back a listener is a coat and a face, four triangles
        return kit.panel(0.5, 1.5, kit.material("cloth", tone), (0, 0.75, 0.1)) + kit.panel(0.22, 0.28, skin, (0, 1.62, 0.1))
    rounds = 7 if kit.detail > 0.6 else 4
    out = kit.lathe([(0.18, 0), (0.2, 0.9), (0.25, 1.4), (0.08, 1.5)], kit.material("cloth", tone), segments=rounds) + kit.lathe([(0, 1.48), (0.1, 1.55), (0.11, 1.68), (0, 1.78)], skin, segments=rounds) + kit.lathe([(0.12, 1.66), (0.11, 1.76), (0, 1.8)], kit.material("hair", "#241810"), (0, 0, -0.02), rounds)
    up = kind % 2
    return out + kit.ropes([((s * 0.22, 1.38, 0), (s * 0.34, 2.05 if up else 1.05, 0.1), 0.045) for s in (-1, 1)], skin if up else kit.material("cloth", tone), 4)
