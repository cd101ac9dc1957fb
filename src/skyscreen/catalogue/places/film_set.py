"""A film set on a sound stage: a lit corner of a room made of flats, a camera on its track, lamps, a green screen, cables."""

import math

from skyscreen.catalogue import place


@place(
    en=("film set", "movie set", "sound stage", "soundstage", "film studio", "movie studio", "studio set", "behind the scenes", "shooting set"),
    zh=("片场", "摄影棚", "拍摄现场", "电影片场", "影棚", "电影棚", "剧组", "拍摄片场"),
    indoor=True,
    ambience=("room",),
    ground="concrete",
    reverb=0.5,
    hours=20.0,
    deeds=("film crew", "clapperboard", "movie director", "film director", "camera crew", "shoots a scene", "stunt double", "movie star", "green screen", "拍戏", "拍电影", "导演", "场记板", "剧组", "绿幕", "替身演员", "摄制组"),
)
def film_set(set):
    kit = set.kit
    set.stage(3.0, 1.7, 0, (0.0, 1.0))
    set.sky(exposure=-0.15)
    black, steel, pale = kit.material("paint", "#1c1d22", 0.6), kit.material("steel", "#9aa0a6"), kit.material("planks", "#c0a070")
    set.hall(19.0, 17.0, 7.0, wall="#34363c", floor=kit.material("concrete", "#56585c"), ceiling="#22242a", skirting=None, cornice=False)
    # Two flats make a corner of a room; from the side one sees that they are boards on braces.
    paper, wood = kit.material("plaster", "#8aa6a0"), kit.material("paint", "#ece6d8", 0.5)
    back = kit.box(5.4, 3.0, 0.06, paper, 0.0, (0, 0, -2.6)) + kit.box(5.4, 0.14, 0.03, wood, 0.0, (0, 0, -2.55)) + kit.box(5.4, 0.1, 0.03, wood, 0.0, (0, 1.0, -2.55))
    side = kit.box(0.06, 3.0, 3.4, paper, 0.0, (-2.7, 0, -0.9)) + kit.box(0.03, 0.14, 3.4, wood, 0.0, (-2.65, 0, -0.9)) + kit.box(0.03, 0.1, 3.4, wood, 0.0, (-2.65, 1.0, -0.9))
    ribs = kit.box(0.08, 3.0, 0.05, pale, 0.0).many([(-2.6 + 1.3 * k, 0, -2.66) for k in range(5)]) + kit.box(0.05, 3.0, 0.08, pale, 0.0).many([(-2.76, 0, -2.4 + 1.1 * k) for k in range(4)])
    braces = kit.ropes([((x, 2.4, -2.68), (x, 0.03, -4.0), 0.035) for x in (-2.0, 0.0, 2.0)] + [((-2.78, 2.4, z), (-4.1, 0.03, z), 0.035) for z in (-2.0, 0.2)], pale, 4)
    bags = kit.ellipsoid(0.22, 0.1, 0.14, kit.material("cloth", "#2a2a30"), (0, 0.08, 0), 10).many([(-2.0, 0, -4.0), (0, 0, -4.0), (2.0, 0, -4.0), (-4.1, 0, -2.0), (-4.1, 0, 0.2)])
    set.shape("flats", back, side, ribs, braces, bags)
    set.fitting("rug", [(0, 0, -1.1)], width=3.4, depth=2.2, solid=False, shadow=False)
    set.put("sofa", (0.2, -1.95), 0, colour="#8a3a34")
    set.put("table_lamp", (1.7, -2.1), 0, y=0.6, lamps=True)
    set.fitting("round_table", [(1.7, 0, -2.1)], radius=0.3, height=0.6)
    set.plant((-2.2, -2.1), 1.5)
    set.shape("picture", kit.box(1.2, 0.8, 0.04, kit.material("wood", "walnut"), 0.01) + kit.box(1.05, 0.65, 0.05, kit.material("paint", "#c8824a"), 0.0, (0, 0.075, 0)), at=(0.2, 1.55, -2.52), shadow=False)
    # The camera on its track, monitors, the director's chairs.
    rail = kit.box(0.06, 0.06, 5.0, steel, 0.0).many([(3.0, 0.06, 2.2), (3.6, 0.06, 2.2)]) + kit.box(0.9, 0.05, 0.12, pale, 0.0).many([(3.3, 0.01, -0.1 + 0.6 * k) for k in range(9)])
    dolly = kit.box(0.9, 0.08, 1.2, black, 0.02, (3.3, 0.22, 2.4)) + kit.cylinder(0.09, 0.08, kit.material("rubber", "black"), (0, 0, 0), 12).turn("z", 90).many([(3.0 + 0.6 * i, 0.17, 2.0 + 0.8 * j) for i in (0, 1) for j in (0, 1)])
    set.shape("dolly", rail, dolly, solid=True)
    set.put("movie_camera", (3.3, 2.3), -120, y=0.3, solid=False)
    set.copies("chair", director_chair, [(4.6, 0, 3.6, -125), (4.9, 0, 2.3, -110), (-3.9, 0, 3.6, 125)], solid=True)
    set.fitting("table", [(5.6, 0, 4.6, -130)], width=1.5, depth=0.6, height=0.8, material="paint", colour="#2a2c32", legs="steel")
    set.shape("monitors", *(kit.fitting("screen", width=0.6, height=0.36, colour="#7a8a80", content="film", stand=0.12, seed=k).move(-0.36 + 0.72 * k, 0.8, 0) for k in range(2)), at=(5.6, 0, 4.6), turn=-130, shadow=False)
    # Lamps: two softboxes, two big heads with barn doors, all on stands.
    set.copies("softbox", softbox, [(-3.7, 0, 2.6, 138), (2.7, 0, -2.9, -20)], solid=True)
    set.copies("head", lamp_head, [(4.3, 0, -0.6, -112), (-4.4, 0, 0.9, 112)], solid=True)
    for at, way in (((4.2, 3.0, -0.6), (-0.8, -0.45, -0.1)), ((-4.3, 3.0, 0.9), (0.8, -0.45, -0.1)), ((0.4, 5.6, 3.2), (0.0, -0.8, -0.6))):
        set.light(at, "#ffeed8", 42.0, 11.0, kind="spot", direction=way, angle=34)
    set.light((0.0, 4.6, 0.6), "#dfe8ff", 9.0, 9.0)
    green = kit.material("cloth", "#1f9a3a")
    screen = lambda u, v: (-7.6 + 4.6 * u, 4.2 * v if v > 0.25 else 4.2 * (v - 0.25) ** 2, -7.2 + 2.6 * max(0.25 - v, 0) / 0.25)
    set.shape("green screen", kit.sheet(screen, 8, 14, green) + kit.sheet(screen, 8, 14, green, flip=True), kit.ropes([((-7.7, 4.22, -7.2), (-2.9, 4.22, -7.2), 0.04), ((-7.7, 0, -7.2), (-7.7, 4.3, -7.2), 0.04), ((-2.9, 0, -7.2), (-2.9, 4.3, -7.2), 0.04)], steel, 6), shadow=False)
    grid = kit.ropes([((-9, 6.2, z), (9, 6.2, z), 0.04) for z in range(-7, 8, 2)] + [((x, 6.2, -8), (x, 6.2, 8), 0.04) for x in range(-8, 9, 3)], steel, 5)
    can = kit.cylinder(0.16, 0.4, black, (0, -0.42, 0), 12) + kit.cylinder(0.13, 0.01, kit.material("lamp", "#fff0d8", emission=5.0), (0, -0.43, 0), 12)
    set.shape("grid", grid, can.turn("x", -18).many([(x, 6.1, z) for x in (-5, -2, 1, 4) for z in (-3, 1, 5)]), shadow=False)
    cable = [[(-8.6 + 1.4 * k + 0.5 * math.sin(1.7 * k + j), 0.012, 5.6 + 0.9 * j + 0.4 * math.sin(1.1 * k)) for k in range(12)] for j in range(3)]
    set.shape("cables", *(kit.tube(run, 0.014, kit.material("rubber", "#16161a"), 5, smooth=2) for run in cable), shadow=False)
    cases = kit.box(0.9, 0.6, 0.6, black, 0.03) + kit.box(0.94, 0.05, 0.64, steel, 0.0, (0, 0.28, 0))
    set.copies("case", lambda k: cases, [(-7.6, 0, 4.6, 12), (-7.4, 0.6, 4.6, -8), (-6.4, 0, 5.0, 70), (7.4, 0, -5.6, 20), (7.2, 0.6, -5.5, 5)], solid=True)
    set.on("+x", 2.0, kit.fitting("sign", text="STAGE 7", size=0.6, ink="#e8e4d8", board="#3a3c42"), y=3.4)
    set.on("+x", -3.2, kit.fitting("sign", text="ON AIR 拍摄中", size=0.34, ink="#ff4a3a", board="#1a1a1e", glow=2.2), y=3.0)
    set.crowd(5, (4.6, 7.0), arcs=((35, 100), (250, 310)), variants=4, umbrella=False)


def director_chair(kit):
    """A folding chair of canvas, its name on the back."""
    wood, canvas = kit.material("wood", "#3a2418"), kit.material("cloth", "#1a1c22")
    out = kit.ropes([((s * 0.26, 0, 0.22), (-s * 0.26, 0.5, 0.22), 0.018) for s in (-1, 1)] + [((s * 0.26, 0, -0.2), (-s * 0.26, 0.5, -0.2), 0.018) for s in (-1, 1)] + [((s * 0.27, 0.5, -0.2), (s * 0.27, 0.95, -0.22), 0.018) for s in (-1, 1)] + [((s * 0.27, 0.5, 0.22), (s * 0.27, 0.68, 0.22), 0.018) for s in (-1, 1)], wood, 5)
    out += kit.box(0.52, 0.02, 0.44, canvas, 0.01, (0, 0.5, 0)) + kit.box(0.56, 0.17, 0.02, canvas, 0.01, (0, 0.78, -0.22)) + kit.box(0.06, 0.03, 0.48, wood, 0.01).many([(s * 0.28, 0.68, 0) for s in (-1, 1)])
    return out + kit.text("DIRECTOR", 0.075, kit.material("paint", "#f0e8d8")).turn("y", 180).move(0, 0.865, -0.235)


def tripod(kit, high):
    """Three legs under a mast."""
    steel = kit.material("steel", "#7a8086")
    return kit.ropes([((0.5 * math.sin(2.094 * k), 0.0, 0.5 * math.cos(2.094 * k)), (0, 0.8, 0), 0.018) for k in range(3)] + [((0, 0.4, 0), (0, high, 0), 0.024)], steel, 6)


def softbox(kit):
    """A square softbox 2.2 m high, its white face towards +Z, tilted down."""
    box = kit.tower([(0.16, 0), (0.62, 0.5)], kit.material("cloth", "#18181c"), 4).turn("y", 45).turn("x", 90) + kit.box(0.86, 0.86, 0.02, kit.material("lamp", "#fff6ea", emission=4.0), 0.0, (0, -0.43, 0.5))
    return tripod(kit, 2.0) + box.turn("x", 18).move(0, 2.2, 0)


def lamp_head(kit):
    """A big Fresnel lamp with barn doors, 3 m high, shining towards +Z and down."""
    black = kit.material("paint", "#1a1b20", 0.5)
    drum = kit.cylinder(0.26, 0.5, black, (0, 0, 0), 20).turn("x", 90) + kit.cylinder(0.23, 0.02, kit.material("lamp", "#fff0d8", emission=7.0), (0, 0, 0), 20).turn("x", 90).move(0, 0, 0.5)
    doors = kit.box(0.5, 0.02, 0.3, black, 0.0).turn("x", -35).move(0, 0.27, 0.66) + kit.box(0.5, 0.02, 0.3, black, 0.0).turn("x", 35).move(0, -0.27, 0.66) + kit.box(0.02, 0.5, 0.3, black, 0.0).turn("y", 35).move(0.28, -0.25, 0.64) + kit.box(0.02, 0.5, 0.3, black, 0.0).turn("y", -35).move(-0.28, -0.25, 0.64)
    return tripod(kit, 2.8) + (drum + doors).turn("x", 28).move(0, 2.95, 0)
