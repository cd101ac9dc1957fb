"""A mine: a gallery hewn in rock on props of timber, a coal face, a track with tubs, lamps on a cable, picks, dust."""

from math import cos, pi, sin
from typing import Any

from skyscreen.catalogue import place

HALF, HIGH, LONG = 3.1, 3.3, 34.0
"""Half width, height and length of the gallery, metres."""


@place(
    en=("mine", "coal mine", "mine shaft", "mineshaft", "gold mine", "underground mine", "mine tunnel", "silver mine", "diamond mine"),
    zh=("矿井", "煤矿", "矿洞", "矿坑", "矿道", "金矿", "井下", "煤窑", "矿山"),
    indoor=True,
    ambience=("room",),
    ground="rock",
    reverb=1.5,
    hours=10.0,
    deeds=("miner", "mine cart", "挖煤", "矿工", "淘金者"),
    life=("A miner swings a pickaxe",),
    pastime="swings a pickaxe",
)
def mine(set: Any) -> None:
    kit, rng = set.kit, set.random("mine")
    set.stage(11, 2.0, 0, (-0.5, 0.0))
    set.sky(cloud=1.0, exposure=-0.3)
    rock, coal = kit.material("rock", "#4c443c", moss=0.0), kit.material("rock", "#1c1b1d", moss=0.0)
    set.ground(kit.material("soil", "#3f372e"), hills=0.12, wavelength=2.5, flat=0.7, reach=LONG / 2 + 4, cells=60, fine=0.5, blocks=2)

    def hewn(u: float, v: float) -> tuple[float, float, float]:
        # An arch, rough by three waves that run along and round it.
        a, z = pi * v, -LONG / 2 + LONG * u
        bump = 1 + 0.09 * sin(9 * a + 1.1 * z) + 0.07 * sin(5 * a - 2.3 * z) + 0.05 * sin(17 * a + 4.1 * z)
        return -(HALF + 0.75) * cos(a) * bump, -0.5 + (HIGH + 1.1) * max(sin(a), 0.0) ** 0.6 * bump, z

    set.shape("gallery", kit.sheet(hewn, 70, 26, rock, flip=True), kit.sheet(lambda u, v: (1.14 * hewn(u, v)[0], 1.14 * hewn(u, v)[1] + 0.2, hewn(u, v)[2]), 12, 20, rock))
    face = lambda u, v: ((v - 0.5) * 9.0, -0.3 + 5.0 * u, -LONG / 2 + 2.2 + 0.5 * sin(7 * v + 5 * u) + 0.3 * sin(19 * v - 11 * u))
    set.shape("coal face", kit.sheet(face, 16, 24, coal, flip=False))
    back = lambda u, v: ((0.5 - v) * 9.0, -0.3 + 5.0 * u, LONG / 2 - 1.5 + 0.4 * sin(6 * v + 4 * u))
    set.shape("fall", kit.sheet(back, 12, 20, rock, flip=False))
    # Seams of coal and of ore that glints.
    seam = lambda s: (lambda u, v: (s * (HALF + 0.06 + 0.2 * sin(5 * u * 6) * v), 0.9 + 0.5 * sin(4 * u) + 0.75 * v, -LONG / 2 + LONG * u))
    for s in (-1, 1):
        set.shape("seam", kit.sheet(seam(s), 40, 3, coal), kit.sheet(seam(s), 40, 3, coal, flip=True), shadow=False)
    nugget = kit.lathe([(0, 0.07), (0.06, 0.0), (0, -0.06)], kit.material("brass", "#d8b050"), segments=5)
    set.shape("ore", nugget.many([(s * (HALF - 0.02), rng.uniform(0.5, 2.3), rng.uniform(-15, 15), 60 * k, rng.uniform(0.4, 1.1)) for k in range(26) for s in (-1, 1)]), shadow=False)
    # Props and caps every 2.4 m, with lagging boards over them.
    timber = kit.material("wood", "#6a4c30")
    rows = [-14.4 + 2.4 * k for k in range(13)]
    props = [((s * (HALF - 0.35), -0.2, z), (s * (HALF - 0.65), HIGH - 0.25, z), 0.13) for s in (-1, 1) for z in rows]
    caps = [((-HALF + 0.2, HIGH - 0.2, z), (HALF - 0.2, HIGH - 0.2, z), 0.15) for z in rows]
    struts = [((s * (HALF - 0.6), HIGH - 0.95, z), (s * (HALF - 1.35), HIGH - 0.25, z), 0.07) for s in (-1, 1) for z in rows]
    boards = kit.box(0.26, 0.05, LONG - 5, kit.material("planks", "#5a4430"), 0.0).many([(x, HIGH - 0.05, 0) for x in (-1.9, -1.2, -0.4, 0.5, 1.3, 2.0)])
    set.shape("props", kit.ropes(props + caps + struts, timber, 8), boards)
    # The track on the right, two tubs heaped with coal.
    set.rails([(1.45, -LONG / 2 + 3), (1.45, LONG / 2 - 2)], level=0.02, ballast=False)
    tub = kit.loft([[(s * w, y, t * d) for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))] for w, d, y in ((0.42, 0.7, 0.5), (0.62, 0.95, 1.25))], kit.material("iron", "#5a4a40"))
    tub += kit.ropes([((s * 0.63, 1.25, -0.96), (s * 0.63, 1.25, 0.96), 0.04) for s in (-1, 1)] + [((-0.63, 1.25, t * 0.96), (0.63, 1.25, t * 0.96), 0.04) for t in (-1, 1)], kit.material("iron", "#2c2a2a"), 6)
    tub += kit.cylinder(0.22, 0.1, kit.material("iron", "#2c2a2a"), (0, 0, 0), 16).turn("z", 90).many([(s * 0.75 + 0.05, 0.42, z) for s in (-1, 1) for z in (-0.5, 0.5)]) + kit.box(1.2, 0.12, 1.7, kit.material("iron", "#3a3634"), 0.0, (0, 0.42, 0))
    tub += kit.ellipsoid(0.58, 0.3, 0.88, coal, (0, 1.22, 0), 12)
    set.copies("tub", lambda k: tub, [(1.45, 0.0, -6.2, 0), (1.45, 0.0, 6.6, 0)], solid=True)
    lump = kit.lathe([(0, 0.16), (0.16, 0.04), (0.1, -0.08), (0, -0.1)], coal, segments=6)
    heaps = [(s * rng.uniform(2.0, 2.9), rng.uniform(0, 0.25), rng.uniform(-15, 15), rng.uniform(0, 360), rng.uniform(0.5, 1.8)) for s in (-1, 1) for _ in range(90)] + [(rng.uniform(-3, 3), rng.uniform(0, 0.4), rng.uniform(-15.2, -13.2), rng.uniform(0, 360), rng.uniform(0.6, 2.0)) for _ in range(70)]
    set.shape("coal", lump.many(heaps))
    for k, (what, x, z) in enumerate((("barrel", -2.3, 6.0), ("bucket", -2.0, 1.8), ("wheelbarrow", -2.0, -8.4))):
        set.put(what, (x, z), 70 * k, solid=False)
    set.fitting("crates", [(-2.2, 0, -6.6)], count=4, size=0.45, seed=4)
    # Lamps in cages on a sagging cable; their light falls off before the next.
    cable = [((-1.9, HIGH - 0.4, z), (-1.9, HIGH - 0.52, z + 1.2), 0.014) for z in rows[:-1]] + [((-1.9, HIGH - 0.52, z + 1.2), (-1.9, HIGH - 0.4, z + 2.4), 0.014) for z in rows[:-1]]
    bulb = kit.sphere(0.075, kit.material("lamp", "#ffd08a", emission=7.0), (0, 0, 0), 10) + kit.ropes([((0, 0.1, 0), (0, 0.25, 0), 0.02)], kit.material("iron"), 5) + kit.torus(0.1, 0.008, kit.material("iron"), (0, 0.02, 0), 12, 4)
    spots = [-13.2, -8.4, -3.6, 1.2, 6.0, 10.8]
    set.shape("lamps", kit.ropes(cable, kit.material("rubber", "black"), 4), bulb.many([(-1.9, HIGH - 0.72, z) for z in spots]), shadow=False)
    for z in spots:
        set.light((-1.7, HIGH - 0.85, z), "#ffc078", 11.0, 8.0)
    set.put("oil_lamp", (-2.25, 0.0), 0, y=0.5, solid=False, lamps=True)
    set.fitting("stool", [(-2.25, 0, 0.0)], height=0.5, colour="#5a4330", leg="wood", leg_colour="#5a4330")
    set.air(fog=0.002, fog_height=8.0)
    set.camera_limits((-HALF + 0.8, 0.3, -13.0), (HALF - 0.8, HIGH - 0.6, 13.5))
