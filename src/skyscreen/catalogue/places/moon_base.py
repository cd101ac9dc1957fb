"""Inside a moon base: a ribbed white module, great panes on the grey plain and the Earth, consoles, plants under violet lamps, suits."""

from itertools import pairwise
from math import cos, pi, sin
from typing import Any

from skyscreen.catalogue import place

HALF, BACK, FRONT, HIGH = 5.0, -5.2, 6.4, 3.4
"""The module's half width, its glass and its rear wall, and its height, metres."""


@place(
    en=("moon base", "lunar base", "moon colony", "lunar colony", "moon station", "lunar station", "mars base", "mars colony"),
    zh=("月球基地", "月面基地", "月球站", "月球殖民地", "太空殖民地", "月宫基地", "火星基地", "火星殖民地"),
    indoor=True,
    ambience=("room",),
    ground="plastic",
    reverb=0.5,
    hours=12.0,
    people="space",
    life=("An astronaut looks out of the window", "A scientist looks at a tablet"),
    pastime="looks out of the window",
)
def moon_base(set: Any) -> None:
    kit, rng = set.kit, set.random("base")
    set.stage(5.0, 2.6, 0, (0.0, 0.6))
    dust = kit.material("rock", "#8d8a85", moss=0.0)
    pits = [(rng.uniform(-60, 60), rng.uniform(-90, -16), rng.uniform(2.5, 9)) for _ in range(22)]

    def land(x: float, z: float) -> float:
        if abs(x) < 9 and -9 < z < 10:
            return -0.6
        h = -0.6
        for cx, cz, r in pits:
            q = ((x - cx) ** 2 + (z - cz) ** 2) ** 0.5 / r
            if q < 1:
                h += 0.22 * r * (q * q - 1)
        return h

    set.ground(dust, slope=land, far=16, far_start=60, cells=72, fine=1.2, reach=380)
    set.deck(2 * HALF, FRONT - BACK, lambda x, z: 0.0 * x, (0.0, (FRONT + BACK) / 2))
    white, grey, trim = kit.material("plastic", "#e4e6e6", 0.4), kit.material("plastic", "#9aa0a4", 0.5), kit.material("paint", "#d8742a", 0.5)
    floor = kit.box(2 * HALF, 0.2, FRONT - BACK, kit.material("plastic", "#6a7074", 0.35), 0.0, (0, -0.2, (FRONT + BACK) / 2))
    set.shape("floor", floor, kit.box(0.06, 0.01, FRONT - BACK, trim, 0.0).many([(s * 2.4, 0.0, 0.6) for s in (-1, 1)]))
    ring = [(-HALF * cos(pi * k / 12), HIGH * sin(pi * k / 12) ** 0.55) for k in range(13)]
    shell = lambda u, v: (-HALF * cos(pi * v), HIGH * max(sin(pi * v), 0.0) ** 0.55, BACK + (FRONT - BACK) * u)
    set.shape("shell", kit.sheet(shell, 2, 40, white, flip=True), kit.sheet(lambda u, v: (1.05 * shell(u, v)[0], 1.05 * shell(u, v)[1] + 0.05, shell(u, v)[2]), 2, 40, white))
    rib = kit.ropes([((0.985 * a[0], a[1] - 0.02, 0), (0.985 * b[0], b[1] - 0.02, 0), 0.11) for a, b in pairwise(ring)], grey, 6)
    set.shape("ribs", rib.many([(0, 0, BACK + 0.1 + 2.28 * k) for k in range(6)]))
    # The great window: six panes between mullions, the moon without.
    mull = [((x, 0.5, BACK), (x, HIGH - 0.05, BACK), 0.07) for x in (-3.0, -1.0, 1.0, 3.0)] + [((-4.6, y, BACK), (4.6, y, BACK), 0.07) for y in (0.55, 1.9)]
    set.shape("mullions", kit.ropes(mull, grey, 7), kit.box(2 * HALF, 0.55, 0.3, white, 0.03, (0, 0, BACK)))
    rear = kit.sheet(lambda u, v: ((v - 0.5) * 2 * HALF, HIGH * 1.02 * u * max(1 - (2 * v - 1) ** 2, 0.0) ** 0.3, FRONT), 4, 24, white, flip=True)
    hatch = kit.torus(0.95, 0.12, grey, (0, 0, 0), 32, 8).turn("x", 90).move(0, 1.1, FRONT - 0.05) + kit.cylinder(0.9, 0.08, trim, (0, 0, 0), 30).turn("x", -90).move(0, 1.1, FRONT - 0.02) + kit.torus(0.28, 0.03, grey, (0, 0, 0), 20, 6).turn("x", 90).move(0, 1.1, FRONT - 0.16)
    set.shape("rear", rear, hatch, kit.fitting("sign", text="AIRLOCK 气闸舱", size=0.18, ink="#ffffff", board="#b8401c", glow=0.8).turn("y", 180).move(0, 2.35, FRONT - 0.1))
    set.airless(rng)
    earth = kit.sphere(52.0, kit.material("planet", "#1c4f8a", cloud=0.8, tilt=1), (0, 0, 0), 44)
    set.shape("earth", earth, at=(-120, 150, -480), shadow=False)
    # Without: domes on the plain, a rover, masts.
    dome = lambda k: k.lathe([(3.6, 0), (3.5, 0.5), (3.0, 1.9), (1.8, 3.0), (0, 3.4)], k.material("cloth", "#e8e4dc"), segments=24) + k.box(0.9, 1.5, 0.1, k.material("lamp", "#ffd9a0", emission=2.0), 0.0, (0, 0.3, 3.45))
    set.copies("dome", dome, [(-17, set.height(-17, -30) - 0.2, -30, 30), (15, set.height(15, -36) - 0.2, -36, -25), (26, set.height(26, -52) - 0.2, -52, -30)])
    set.put("moon_rover", (4.6, -16), -60, solid=False)
    set.scatter("rock", 60, (14, 60), gap=1.0, variants=4, clear=8, scale=(0.15, 0.9), colour="#75726d", within=lambda x, z: z < -9)
    # Along the left: consoles; along the right: plants under violet lamps, lockers with suits at the rear.
    for z in (-2.9, -0.3):
        set.fitting("console", [(-4.1, 0, z, 90)], length=2.3, depth=0.8, colour="#c4c8ca", screens=3, seed=int(4 + z))
    set.fitting("chair", [(-2.95, 0, -2.6, -90)], colour="#3a4a5a", material="plastic", pad="#d8742a")
    for k, z in enumerate((-3.0, -0.9, 1.2)):
        bed = kit.box(0.8, 0.12, 1.9, grey, 0.02).many([(0, y, 0) for y in (0.5, 1.25)]) + kit.ropes([((x, 0, t), (x, 2.1, t), 0.03) for x in (-0.36, 0.36) for t in (-0.9, 0.9)], grey, 6)
        bed += kit.box(0.3, 0.03, 1.8, kit.material("lamp", "#c86aff", emission=2.4), 0.0).many([(0, y, 0) for y in (1.12, 1.98)])
        herbs = [(rng.uniform(-0.32, 0.32), y + rng.uniform(0.1, 0.3), rng.uniform(-0.85, 0.85)) for y in (0.6, 1.35) for _ in range(60)]
        set.shape("plants", bed, kit.leaves(herbs, 0.16, 0.09, kit.material("leaf", ("#5aa03a", "#7ab04a", "#4a8a3a")[k]), spread=0.8), at=(4.05, 0, z), solid=True)
        set.light((3.5, 1.5, z), "#c88aff", 2.2, 3.6)
    suit = kit.capsule((0, 0.95, 0), (0, 1.35, 0), 0.26, white, 14) + kit.sphere(0.2, kit.material("pane", "#c8902c"), (0, 1.72, 0.05), 18) + kit.sphere(0.22, white, (0, 1.72, -0.02), 18)
    suit += kit.ropes([((s * 0.12, 0.85, 0), (s * 0.14, 0.1, 0), 0.13) for s in (-1, 1)] + [((s * 0.3, 1.4, 0), (s * 0.36, 0.8, 0.08), 0.09) for s in (-1, 1)], white, 10) + kit.box(0.44, 0.6, 0.2, grey, 0.04, (0, 1.0, -0.28)) + kit.box(0.2, 0.14, 0.04, trim, 0.01, (0, 1.2, 0.25))
    set.copies("suit", lambda k: suit, [(4.2, 0, 3.3, -90), (4.2, 0, 4.3, -90), (-4.2, 0, 3.0, 90)])
    set.shape("crates", *[kit.box(0.8, 0.6, 0.6, (white, trim, grey)[k % 3], 0.04, (-4.1 + 0.1 * (k % 2), 0.62 * (k // 3), 4.1 + 0.75 * (k % 3))) for k in range(5)], solid=True)
    set.fitting("table", [(-1.9, 0, -4.0)], width=1.3, depth=0.6, height=0.74, material="plastic", colour="#d4d8da", legs="steel")
    set.put("globe", (-2.2, -4.0), 0, y=0.74, solid=False, shadow=False)
    strip = kit.box(0.12, 0.03, FRONT - BACK - 1, kit.material("lamp", "#f0f6ff", emission=3.2), 0.0)
    set.shape("strips", strip.many([(s * 1.7, HIGH - 0.22, 0.6) for s in (-1, 1)]), shadow=False)
    for z in (-3.6, -0.6, 2.4, 5.0):
        set.light((0, HIGH - 0.4, z), "#eef4ff", 7.0, 7.5)
    set.air(fog=0.0, fog_height=1.0)
    set.camera_limits((-3.3, 0.3, -3.4), (3.1, 2.7, FRONT - 0.8))
