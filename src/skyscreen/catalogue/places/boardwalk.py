"""A seaside boardwalk and its pier: planks over the beach, lamps with flags, stalls, a wheel at the pier's end, surf beside it."""

from math import sin
from typing import Any

from skyscreen.catalogue import place

WIDE, LEVEL = 8.0, 1.5
"""Width of the boards and their height over the water, metres."""


@place(
    en=("boardwalk", "pier", "seaside pier", "promenade", "seafront", "seaside promenade", "wooden pier", "fishing pier", "beach boardwalk", "miami", "los angeles", "santa monica", "rio", "rio de janeiro"),
    zh=("木栈道", "海滨栈道", "海边栈道", "海滨步道", "栈道", "海滨长廊", "海边木栈道", "滨海步道", "迈阿密", "洛杉矶", "里约", "里约热内卢"),
    near=("miami", "los angeles", "santa monica", "rio", "rio de janeiro", "迈阿密", "洛杉矶", "里约", "里约热内卢"),
    ambience=("surf", "gulls"),
    ground="planks",
    water=True,
    reverb=0.15,
    hours=17.5,
    deeds=("roller skates & sea", "fish off a pier", "cotton candy & sea"),
    life=("A woman walks", "A boy eats an ice cream"),
    pastime="walks",
)
def boardwalk(set: Any, passers: int = 14) -> None:
    kit = set.kit
    set.stage(26, 4.4)
    # The boards run along Z; the sea lies at +X, the town's strip at −X.
    beach = lambda x, z: -4.0 if x > 26 else (-4.0 + 5.2 * min((26 - x) / 22, 1.0))
    set.ground(kit.material("sand", "#d0b88c"), slope=beach, reach=520, cells=84, fine=1.4, level=0.2)
    set.water(0.0)
    set.fairway((90, 0), 60, 30)
    boards, wood = kit.material("planks", "#a8875f"), kit.material("wood", "#6a5238")
    set.deck(WIDE, 160, lambda x, z: LEVEL + 0.0 * x)
    set.shape("boards", kit.box(WIDE, 0.14, 160, boards, 0.0, (0, LEVEL - 0.14, 0)), kit.box(0.2, 0.3, 160, wood, 0.0).many([(s * WIDE / 2, LEVEL - 0.34, 0) for s in (-1, 1)]))
    posts = [((s * (WIDE / 2 - 0.1), -3.0, z), (s * (WIDE / 2 - 0.1), LEVEL, z), 0.14) for s in (-1, 1) for z in range(-78, 79, 6)]
    rail = [((WIDE / 2 - 0.15, LEVEL, z), (WIDE / 2 - 0.15, LEVEL + 1.05, z), 0.05) for z in range(-78, 79, 3)] + [((WIDE / 2 - 0.15, LEVEL + y, -79), (WIDE / 2 - 0.15, LEVEL + y, 79), 0.045) for y in (0.4, 0.72, 1.05)]
    set.shape("piles", kit.ropes(posts, wood, 7), kit.ropes(rail, kit.material("paint", "#f0ece2", 0.5), 6))
    # The pier goes out from the boards, a wheel and a hall at its end.
    set.shape("pier", kit.box(84, 0.3, 9, boards, 0.0, (46, LEVEL - 0.3, -34)), kit.ropes([((8 + 6 * k, -4.5, -34 + s * 4), (8 + 6 * k, LEVEL, -34 + s * 4), 0.18) for k in range(14) for s in (-1, 1)], wood, 6), kit.ropes([((8, LEVEL + y, -34 + s * 4.4), (88, LEVEL + y, -34 + s * 4.4), 0.05) for s in (-1, 1) for y in (0.5, 1.05)], kit.material("paint", "#f0ece2", 0.5), 5))
    set.shape("hall", kit.box(16, 5, 8, kit.material("paint", "#e8d8b8", 0.6), 0.05, (62, LEVEL, -34)), kit.loft([[(53.4, LEVEL + 5, -38.4), (70.6, LEVEL + 5, -38.4), (70.6, LEVEL + 5, -29.6), (53.4, LEVEL + 5, -29.6)], [(58, LEVEL + 8, -35), (66, LEVEL + 8, -35), (66, LEVEL + 8, -33), (58, LEVEL + 8, -33)]], kit.material("paint", "#c8503a", 0.5)), kit.box(14, 2.2, 0.1, kit.material("shop", "#ffd8a0", emission=1.0), 0.0, (62, LEVEL + 0.8, -29.9)))
    set.stand("ferris_wheel", [(82, -34, 60, 0.5)], y=LEVEL + 4.0, solid=False)
    # The town's side: stalls of bright canvas, benches, lamps with flags, palms, a street of pastel houses.
    tones = ("#d8503a", "#3a8ab8", "#e8b43a", "#4aa078", "#c8608a")
    for k, (z, words) in enumerate(((-27, "ICE CREAM"), (-17.5, "热狗 HOT DOGS"), (-8, "GAMES"), (9, "冷饮 DRINKS"), (18.5, "SOUVENIRS"), (28, "FISH & CHIPS"))):
        hut = kit.box(4.2, 2.5, 2.6, kit.material("planks", "#f0e8d8"), 0.02) + kit.box(3.4, 1.1, 0.05, kit.material("shop", "#ffe0b0", emission=0.9), 0.0, (0, 1.15, 1.3)) + kit.box(3.8, 0.1, 0.5, boards, 0.01, (0, 1.02, 1.45))
        hut += kit.facet([(-2.3, 2.5, 1.3), (2.3, 2.5, 1.3), (2.3, 2.1, 2.5), (-2.3, 2.1, 2.5)][::-1], kit.material("striped", tones[k % 5])) + kit.box(4.4, 0.5, 2.8, kit.material("paint", tones[k % 5], 0.5), 0.04, (0, 2.5, 0))
        hut += kit.text(words, 0.34, kit.material("lamp", "#fff8e4", emission=1.2)).move(0, 2.75, 1.42)
        set.shape("stall", hut, at=(-WIDE / 2 - 2.2, LEVEL - 0.14, z), turn=90, solid=True)
        if set.night:
            set.light((-WIDE / 2 + 0.4, LEVEL + 2.3, z), "#ffd8a0", 5.0, 7.0)
    set.shape("terrace", kit.box(9, 2.6, 160, kit.material("paving", "#b8a890"), 0.0, (-WIDE / 2 - 4.6, LEVEL - 2.74, 0)))
    set.fitting("bench", [(WIDE / 2 - 0.65, LEVEL, z, -90) for z in (-14, -5.5, 5.5, 14)], length=1.9, back=0.5, colour="#3a6a8a", material="planks", solid=False)
    lamp = kit.ropes([((0, 0, 0), (0, 4.2, 0), 0.06), ((0, 4.0, 0), (0.7, 4.2, 0), 0.035)], kit.material("iron", "#24404a"), 7) + kit.sphere(0.2, kit.material("lamp", "#ffe2b4", emission=4.0 if set.night else 0.6), (0.7, 4.05, 0), 14) + kit.cylinder(0.13, 0.4, kit.material("iron", "#24404a"), (0, 0, 0), 12)
    set.shape("lamps", lamp.many([(WIDE / 2 - 0.35, LEVEL, z, 180) for z in range(-60, 61, 10)]), shadow=False)
    for k, z in enumerate(range(-60, 61, 10)):
        cloth = kit.material("cloth", tones[k % 5])
        wave = lambda u, v: (0.05 * sin(7 * u), 3.7 - 0.7 * v, 0.1 + 1.0 * u)
        set.shape("flag", kit.sheet(wave, 8, 2, cloth), kit.sheet(wave, 8, 2, cloth, flip=True), at=(WIDE / 2 - 0.35, LEVEL, z), shadow=False)
        if set.night and abs(z) < 35:
            set.light((WIDE / 2 - 1.0, LEVEL + 4.0, z), "#ffdcae", 9.0, 10.0)
    set.houses("mediterranean", [(-28, z, 90) for z in range(-72, 73, 9)])
    set.row("palm", (-16, -60), (-16, 60), 9, 30, solid=False)
    for k, (x, z) in enumerate(((12, -8), (13, 4), (11, 16), (12, -19), (14, -14), (10, -26))):
        set.shape("sunshade", kit.cone(1.5, 0.5, kit.material("striped", tones[k % 5]), (0, 2.0, 0), 16) + kit.ropes([((0, 0, 0), (0, 2.3, 0), 0.03)], wood, 5), at=(x, set.height(x, z), z))
        set.put("deckchair", (x + 1.4, z), -90 + 20 * k, solid=False)
    set.crowd(passers, (8, 40), variants=6, umbrella=False, within=lambda x, z: abs(x) < WIDE / 2 - 1.0)
    set.camera_limits((-WIDE / 2 + 0.3, 0.8, -50), (22, 9, 50))
    set.backdrop("hills", distance=560, height=70, colour="#5a6a5a")
