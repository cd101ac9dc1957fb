"""A nightclub: a lit dance floor, a DJ's desk before a wall of light, beams in the haze, a mirror ball, a bar, dancers."""

from math import cos, sin
from typing import Any

from skyscreen.catalogue import place

HUES = ("#ff2fa0", "#2fc8ff", "#8a4aff", "#ffb02f", "#3affb0")


@place(
    en=("nightclub", "night club", "disco", "discotheque", "dance club", "club dance floor", "dancefloor", "dance floor", "techno club"),
    zh=("夜店", "迪厅", "迪斯科", "夜总会", "舞池", "蹦迪", "迪吧", "夜场"),
    indoor=True,
    ambience=("crowd",),
    ground="stone",
    reverb=0.9,
    hours=23.0,
    deeds=("dj & club", "disco dancing", "rave party", "clubbing", "蹦迪"),
    life=("A dj dances", "Three friends dance"),
    pastime="dances",
    guests="talk drink",
    full=0.5,
)
def nightclub(set: Any) -> None:
    kit, rng = set.kit, set.random("club")
    set.stage(4.4, 4.0, 0, (0.0, 0.4))
    set.sky(exposure=-0.25)
    black = kit.material("plaster", "#1c1824")
    set.hall(17.0, 18.0, 5.6, wall={"all": black, "-z": kit.material("concrete", "#2a2630")}, floor=kit.material("glazed", "#1a1822", 0.08, size=0.9, checker=0.2), ceiling="#121018", skirting=None, cornice=False)
    # The dance floor: tiles of light in a frame of steel, two centimetres high.
    frame = kit.box(7.4, 0.02, 7.4, kit.material("steel", "#3a3c44"), 0.0, (0, 0, 0.4))
    tiles: dict[str, list[tuple[float, ...]]] = {}
    for i in range(7):
        for j in range(7):
            tiles.setdefault(HUES[rng.randrange(4)], []).append((-3.12 + 1.04 * i, 0.018, -2.72 + 1.04 * j))
    set.shape("dance floor", frame, *[kit.box(0.98, 0.012, 0.98, kit.material("lamp", tone, emission=0.2), 0.0).many(at) for tone, at in tiles.items()], shadow=False)
    # The desk on its podium before a wall of bars that shine by turns.
    podium = kit.box(7.0, 0.7, 2.6, kit.material("paint", "#15131b", 0.4), 0.02) + kit.box(7.02, 0.05, 0.04, kit.material("lamp", HUES[1], emission=3.0), 0.0, (0, 0.62, 1.3))
    desk = kit.box(3.0, 1.0, 0.8, kit.material("paint", "#20202a", 0.4), 0.02, (0, 0.7, 0.4)) + kit.box(2.9, 0.8, 0.02, kit.material("lamp", HUES[2], emission=1.0), 0.0, (0, 0.8, 0.82))
    deck = kit.cylinder(0.2, 0.03, kit.material("rubber", "#101012"), (0, 0, 0), 20) + kit.cylinder(0.07, 0.032, kit.material("paint", "#d8503a"), (0, 0, 0), 14)
    desk += (kit.box(0.5, 0.05, 0.46, kit.material("steel"), 0.01) + deck.move(0, 0.05, 0)).many([(x, 1.7, 0.4) for x in (-0.9, 0.9)]) + kit.box(0.6, 0.1, 0.4, kit.material("plastic", "#2a2a32"), 0.01, (0, 1.7, 0.4))
    set.shape("podium", podium.move(0, 0, -7.4), desk.move(0, 0, -7.2), solid=True)
    set.put("dj", (0.0, -7.5), 0, y=0.7, solid=False)
    bars: dict[str, list[tuple[float, ...]]] = {}
    for k in range(34):
        bars.setdefault(HUES[(k // 2) % 5], []).append((-7.8 + 0.475 * k, 0.9 + 0.5 * sin(k * 0.8), -8.9))
    set.shape("wall of light", *[kit.box(0.16, 3.4, 0.06, kit.material("lamp", tone, emission=1.5), 0.0).many(at) for tone, at in bars.items()], shadow=False)
    stack = kit.box(1.3, 2.6, 1.1, kit.material("paint", "#121216", 0.6), 0.03) + kit.cylinder(0.42, 0.04, kit.material("rubber", "#26262c"), (0, 0, 0), 22).turn("x", 90).many([(0, y, 0.56) for y in (0.6, 1.6)]) + kit.cylinder(0.14, 0.04, kit.material("steel"), (0, 0, 0), 14).turn("x", 90).move(0, 2.25, 0.56)
    set.copies("speakers", lambda k: stack, [(-4.9, 0, -7.6), (4.9, 0, -7.6)], solid=True)
    # A truss of lamps and their beams in the haze.
    rail = [((-6.5, y, z), (6.5, y, z), 0.04) for z in (-4.4, 4.6) for y in (4.9, 5.2)] + [((-6.4 + 0.5 * k, 4.9 + 0.3 * (k % 2), z), (-5.9 + 0.5 * k, 5.2 - 0.3 * (k % 2), z), 0.02) for z in (-4.4, 4.6) for k in range(25)]
    set.shape("truss", kit.ropes(rail, kit.material("steel", "#8a8e94"), 5), shadow=False)
    head = kit.cylinder(0.16, 0.34, kit.material("paint", "#101014", 0.5), (0, 0, 0), 14)
    set.shape("heads", head.many([(x, 4.55, z) for x in (-5, -2.5, 0, 2.5, 5) for z in (-4.4, 4.6)]), shadow=False)
    for k, (x, z) in enumerate((x, z) for z in (-4.4, 4.6) for x in (-5, -2.5, 2.5, 5)):
        tone = HUES[k % 5]
        foot = (0.35 * x + 1.6 * sin(2.0 * k), 0.1, 0.2 * z + 1.8 * cos(1.7 * k))
        set.shaft((x, 4.5, z), foot, 0.12, tone, 0.16, 5.0)
        set.light((x, 4.3, z), tone, 34.0, 9.0, kind="spot", direction=tuple(b - a for a, b in zip((x, 4.5, z), foot, strict=True)), angle=20)
    set.light((0.0, 3.6, 4.4), "#ffe0d0", 30.0, 9.0, kind="spot", direction=(0, -0.7, -1), angle=28)
    for x, tone in ((-6.5, HUES[0]), (6.5, HUES[1])):
        set.light((x, 2.4, -2.0), tone, 8.0, 9.0)
    ball = kit.sphere(0.5, kit.material("steel", "#e4e8f0", 0.05), (0, 0, 0), 26) + kit.ropes([((0, 0.5, 0), (0, 1.4, 0), 0.015)], kit.material("steel"), 4)
    spots = [(0.505 * cos(b) * sin(a), 0.505 * sin(b), 0.505 * cos(b) * cos(a)) for b in (-0.9, -0.5, -0.1, 0.3, 0.7, 1.1) for a in (0.45 * k + b for k in range(14))]
    set.shape("mirror ball", ball, kit.box(0.05, 0.05, 0.05, kit.material("lamp", "#ffffff", emission=2.6), 0.0).many(spots[::3]), at=(0, 4.2, 0.4), shadow=False)
    dots = kit.cylinder(0.09, 0.006, kit.material("lamp", "#dfe8ff", emission=0.7), (0, 0, 0), 9, bevel=0)
    set.shape("dots", dots.many([(rng.uniform(-8, 8), 0.004, rng.uniform(-8, 8)) for _ in range(50)]), dots.turn("z", 90).many([(s * 8.46, rng.uniform(0.6, 5.0), rng.uniform(-8, 8)) for s in (-1, 1) for _ in range(24)]), shadow=False)
    # The bar on the right, booths on the left and behind.
    set.fitting("counter", [(7.0, 0, 1.0, -90)], length=7.0, depth=0.7, height=1.1, material="paint", colour="#1a1822", top="stone", top_colour="#2a2630", trim=HUES[0])
    set.line("+x", [-0.8, 2.4], "shelves", length=2.9, height=1.9, depth=0.3, rows=4, goods=("bottles", "glassware"), colour="#1c1a22", y=0.9, seed=4)
    set.shape("bar light", *[kit.box(0.03, 0.03, 6.4, kit.material("lamp", HUES[3], emission=2.6), 0.0, (8.3, y, 1.0)) for y in (0.95, 2.85)], kit.box(0.03, 0.08, 6.9, kit.material("lamp", HUES[0], emission=2.4), 0.0, (6.63, 0.2, 1.0)), shadow=False)
    set.light((7.4, 2.2, 1.0), "#ffb060", 5.0, 5.5)
    set.fitting("stool", [(6.1, 0, -1.6 + 0.95 * k) for k in range(6)], height=0.78, colour="#7a1c4a", leg="steel")
    set.line("-x", [-3.6, -0.8, 2.0, 4.8], "booth", length=2.3, colour="#4a1c5a", height=1.15)
    set.fitting("round_table", [(-6.4, 0, z) for z in (-4.8, -2.0, 0.8, 3.6)], radius=0.4, height=0.6, colour="#15131b", material="paint")
    set.on("+z", 0.0, kit.fitting("double_door", width=1.8, colour="#2a2630", material="paint"), kit.fitting("sign", text="CLUB", size=0.6, ink=HUES[0], board=None, glow=3.0).move(0, 2.9, 0.05))
    set.crowd(18, (3.9, 7.4), variants=6, umbrella=False, within=lambda x, z: abs(x) < 5.4 and -5.6 < z < 7.6 and max(abs(x), abs(z - 0.4)) > 3.7 and not (abs(x) < 1.6 and z > 0))
    set.camera_limits((-5.6, 0.3, -5.2), (5.6, 5.0, 8.0))
