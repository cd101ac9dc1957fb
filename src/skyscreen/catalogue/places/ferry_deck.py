"""The open deck of a ferry under way: white rails and life rings, benches, a wheelhouse and funnel, boats on davits, the sea and a far coast."""

from math import cos, sin
from typing import Any

from skyscreen.catalogue import place

HALF, LONG = 5.4, 34.0
"""Half width and length of the deck, metres."""


@place(
    en=("ferry deck", "deck of a ferry", "deck of the ferry", "on a ferry", "on the ferry", "aboard a ferry", "cruise ship deck", "deck of a cruise ship", "on a cruise ship", "yacht deck", "sun deck"),
    zh=("渡轮上", "轮渡上", "渡船上", "渡轮甲板", "游轮甲板", "游轮上", "邮轮上", "邮轮甲板", "轮船上", "游船上"),
    ambience=("surf", "wind", "gulls"),
    ground="steel",
    water=True,
    reverb=0.15,
    hours=16.5,
    deeds=("lean on the rail & ship", "ferry ride", "ferry crossing", "坐轮渡", "坐渡轮"),
    life=("A woman looks at the sea",),
    pastime="looks at the sea",
    guests="rest read talk phone",
    full=0.5,
)
def ferry_deck(set: Any) -> None:
    kit = set.kit
    set.stage(9.0, 2.6, 0, (1.6, 0.0))
    set.ground(kit.material("sand", "#8a7a5a"), reach=700, cells=24, fine=12.0, level=-50.0, blocks=1)
    set.water(-6.0)
    set.fairway((70.0, -20.0), 60.0, 20.0)
    set.deck(2 * HALF, LONG, lambda x, z: 0.0 * x, (0.0, 0.0))
    white, green, steel = kit.material("paint", "#f0f0ea", 0.4), kit.material("paint", "#2f6a5a", 0.6), kit.material("steel", "#b8bcc0")
    teak, red = kit.material("planks", "#a87c50"), kit.material("paint", "#d84a2a", 0.4)
    set.shape("deck", kit.box(2 * HALF, 0.2, LONG, green, 0.0, (0, -0.2, 0)), kit.box(0.12, 0.012, LONG, kit.material("paint", "#e8c84a", 0.7), 0.0).many([(s * 4.4, 0.0, 0) for s in (-1, 1)]))
    for s in (-1, 1):
        hull = lambda u, v, s=s: (s * HALF * (1 - 0.04 * v), -0.1 - 7.0 * v, -LONG / 2 + LONG * u)
        set.shape("hull", kit.sheet(hull, 2, 4, white), kit.sheet(hull, 2, 4, white, flip=True), kit.box(0.1, 0.5, LONG, kit.material("paint", "#1f4a7a", 0.4), 0.0, (s * (HALF + 0.02), -1.4, 0)))
    # Rails all round, netting of bars, life rings on them.
    z0 = LONG / 2 - 0.15
    bars = [((s * (HALF - 0.12), 0, -z0 + 1.5 * k), (s * (HALF - 0.12), 1.1, -z0 + 1.5 * k), 0.032) for s in (-1, 1) for k in range(23)]
    bars += [((s * (HALF - 0.12), y, -z0), (s * (HALF - 0.12), y, z0), 0.02) for s in (-1, 1) for y in (0.2, 0.42, 0.64, 0.86)]
    bars += [((x, 0, t * z0), (x, 1.1, t * z0), 0.032) for t in (-1, 1) for x in (-4, -2, 0, 2, 4)] + [((-HALF + 0.12, y, t * z0), (HALF - 0.12, y, t * z0), 0.02) for t in (-1, 1) for y in (0.2, 0.42, 0.64, 0.86)]
    top = [((s * (HALF - 0.12), 1.12, -z0), (s * (HALF - 0.12), 1.12, z0), 0.05) for s in (-1, 1)] + [((-HALF + 0.12, 1.12, t * z0), (HALF - 0.12, 1.12, t * z0), 0.05) for t in (-1, 1)]
    set.shape("rails", kit.ropes(bars, white, 6), kit.ropes(top, kit.material("wood", "#8a5a34"), 7), shadow=True)
    ring = kit.torus(0.33, 0.075, red, (0, 0, 0), 26, 8).turn("z", 90) + kit.box(0.17, 0.16, 0.17, white, 0.03).many([(0, 0.33 * cos(1.5708 * k) - 0.08, 0.33 * sin(1.5708 * k)) for k in range(4)])
    set.shape("life rings", ring.many([(s * (HALF - 0.26), 0.62, z) for s in (-1, 1) for z in (-12.5, -5.5, 2.5, 9.5)]), shadow=False)
    # Benches back to back amidships, lockers for vests, a table with a map of the route.
    seat = kit.box(0.5, 0.05, 2.4, teak, 0.01, (0.28, 0.42, 0)) + kit.box(0.05, 0.5, 2.4, teak, 0.01, (0.02, 0.46, 0)) + kit.box(0.5, 0.42, 0.06, white, 0.0).many([(0.26, 0, z) for z in (-1.0, 1.0)])
    spots = [(-2.2, 0, z) for z in (-6.0, -2.6, 0.8, 4.2)]
    set.shape("benches", seat.many(spots), seat.turn("y", 180).many(spots))
    set.sit(*((-2.2 + s * 0.26, 0.47, z + dz, 90 * s) for _, _, z in spots for s in (-1, 1) for dz in (-0.7, 0.0, 0.7)))
    chest = kit.box(0.7, 0.6, 1.5, white, 0.03) + kit.text("LIFE VESTS 救生衣", 0.14, red).turn("y", 90).move(0.36, 0.35, 0)
    set.shape("chests", chest.many([(-4.7, 0, z) for z in (-8.5, -0.5, 7.0)]), solid=True)
    # Forward the wheelhouse on the deckhouse, aft of it the funnel, a mast with its flags and radar.
    house = kit.box(7.0, 2.6, 5.0, white, 0.05, (0, 0, -12.0)) + kit.box(6.2, 2.3, 3.6, white, 0.05, (0, 2.6, -12.4)) + kit.box(7.6, 0.14, 5.8, kit.material("paint", "#d8d8d0", 0.5), 0.02, (0, 2.58, -12.0)) + kit.box(6.8, 0.14, 4.2, kit.material("paint", "#1f4a7a", 0.4), 0.02, (0, 4.9, -12.4))
    glass = kit.material("lamp", "#ffe2b0", emission=1.2) if set.night else kit.material("pane", "#33454c")
    house += kit.box(1.0, 0.95, 0.05, glass, 0.0).many([(-2.4 + 1.2 * k, 3.45, -10.58) for k in range(5)]) + kit.box(1.1, 0.8, 0.05, glass, 0.0).many([(x, 1.2, -9.48) for x in (-2.6, 2.6)]) + kit.box(0.9, 2.0, 0.06, kit.material("paint", "#1f4a7a", 0.4), 0.0, (0, 0.05, -9.48))
    house += kit.fitting("sign", text="STAR FERRY 海星号", size=0.3, ink="#ffffff", board="#1f4a7a", glow=0.4).move(0, 2.15, -9.44)
    set.shape("house", house, solid=True)
    funnel = kit.lathe([(0.95, 0), (0.85, 3.6), (0.8, 3.7), (0.0, 3.7)], kit.material("paint", "#e8b83a", 0.4), segments=24) + kit.lathe([(0.9, 2.5), (0.86, 3.3)], kit.material("paint", "#1c1e20"), segments=24)
    set.copies("funnel", lambda k: funnel, [(-2.3, 2.7, -14.3)], sockets={"funnel": (0, 3.8, 0)})
    mast = kit.ropes([((0, 5.0, -12.4), (0, 10.5, -12.4), 0.1), ((-1.6, 8.4, -12.4), (1.6, 8.4, -12.4), 0.05), ((0, 10.3, -12.4), (0, 1.2, z0), 0.012), ((0, 10.3, -12.4), (0, 1.2, -z0), 0.012)], steel, 5) + kit.box(1.8, 0.16, 0.2, white, 0.02, (0, 6.6, -12.2))
    set.shape("mast", mast, shadow=False)
    tones = ("#d8402a", "#e8c83a", "#2f6ab0", "#f0f0ea", "#2f8a5a")
    for k in range(16):
        t = (k + 1.5) / 18
        cloth = kit.panel(0.05, 0.3, kit.material("cloth", tones[k % 5]), (0, 0, 0)).turn("y", 90) + kit.box(0.02, 0.34, 0.46, kit.material("cloth", tones[k % 5]), 0.0, (0, -0.36, 0))
        set.shape("pennant", cloth, at=(0, 10.3 - 9.1 * t, -12.4 + (z0 + 12.4) * t), shadow=False)
    flag = lambda u, v: (0.06 * sin(8 * u), 2.5 - 0.7 * v, z0 + 0.1 + 1.2 * u)
    set.shape("ensign", kit.sheet(flag, 9, 2, kit.material("cloth", "#c8281c")), kit.sheet(flag, 9, 2, kit.material("cloth", "#c8281c"), flip=True), kit.ropes([((0, 1.0, z0), (0, 2.6, z0 + 0.1), 0.03)], steel, 5), shadow=False)
    boat = kit.loft([[(0.05, 0.7, -2.2), (-0.05, 0.7, -2.2), (-0.05, 0.2, -2.1), (0.05, 0.2, -2.1)], [(0.8, 0.75, -0.8), (-0.8, 0.75, -0.8), (-0.4, 0.0, -0.8), (0.4, 0.0, -0.8)], [(0.8, 0.75, 1.2), (-0.8, 0.75, 1.2), (-0.4, 0.0, 1.2), (0.4, 0.0, 1.2)], [(0.4, 0.8, 2.2), (-0.4, 0.8, 2.2), (-0.2, 0.25, 2.1), (0.2, 0.25, 2.1)]], kit.material("paint", "#e0702a", 0.4)) + kit.box(1.4, 0.3, 3.4, white, 0.1, (0, 0.72, 0.1))
    set.shape("boat", boat.move(0, 1.3, 0), kit.ropes([((0.5, 0, z), (0.6, 2.6, z), 0.09) for z in (-1.5, 1.5)] + [((0.6, 2.6, z), (-0.2, 2.6, z), 0.08) for z in (-1.5, 1.5)] + [((-0.1, 2.6, z), (-0.1, 2.0, z), 0.015) for z in (-1.5, 1.5)], white, 6), at=(4.75, 0, 11.8), solid=True)
    if set.night:
        for z in (-7.5, 0.0, 7.5):
            set.light((-1.0, 2.8, z), "#ffdca8", 9.0, 10.0)
        lamp = kit.ropes([((0, 0, 0), (0, 2.7, 0), 0.05)], white, 6) + kit.sphere(0.13, kit.material("lamp", "#ffe2b0", emission=5.0), (0, 2.75, 0), 12)
        set.shape("lamps", lamp.many([(-2.2, 0, z) for z in (-7.8, -0.9, 6.0)]), shadow=False)
    # Other ships, a lighthouse rock, the coast far off.
    for what, x, z, turn in (("sailboat", 70, -60, 30), ("cargo_ship", 190, -150, 60), ("sailboat", 46, -110, -20), ("ferry", -150, -60, 40)):
        set.put(what, (x, z), turn, solid=False, shadow=False)
    set.backdrop("hills", distance=680, height=70, colour="#5a6e6a")
    set.camera_limits((-4.6, 0.4, -8.6), (HALF + 6.0, 6.0, 15.0))
