"""Inside a cable car over a mountain valley: a cabin of glass and steel on its rope, benches, straps, other cabins, forests and peaks below."""

from itertools import pairwise
from typing import Any

from skyscreen.catalogue import place

HIGH = 58.0
"""Metres of the cabin over the valley."""


@place(
    en=("cable car", "in a cable car", "in the cable car", "inside a cable car", "gondola lift", "ski lift cabin", "cableway", "aerial tramway"),
    zh=("缆车", "缆车里", "缆车上", "坐缆车", "索道", "索道缆车", "高空缆车"),
    ambience=("wind",),
    ground="rubber",
    reverb=0.15,
    bears=True,
    hours=9.5,
    deeds=("cable car", "gondola lift", "坐缆车", "乘缆车", "坐索道"),
    life=("A woman looks out of the window",),
    pastime="looks out of the window",
)
def cable_car(set: Any) -> None:
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(2.6, 1.0)
    set.vista(-40.0, 150.0, -560.0)
    slope = lambda x, z: -HIGH + 0.34 * max(abs(x) - 40.0, 0.0) - 0.10 * z * (1 if z > 0 else 1.6) * 0.5
    set.ground(kit.material("grass", "#56704a", snow=snow) if not set.snowy else kit.material("snow"), slope=slope, hills=9.0, wavelength=70, reach=640, cells=80, fine=8.0)
    set.deck(2.5, 3.6, lambda x, z: 0.0 * x)
    frame, red, dark = kit.material("steel", "#c0c6ca"), kit.material("paint", "#c8301c", 0.35), kit.material("rubber", "#303438")
    w, d, low, top = 1.35, 1.9, 0.95, 2.35
    set.shape("floor", kit.box(2 * w, 0.08, 2 * d, dark, 0.0, (0, -0.08, 0)), kit.box(2 * w, 0.12, 2 * d, red, 0.0, (0, -0.2, 0)))
    panels = kit.box(2 * w, low - 0.05, 0.06, red, 0.0).many([(0, 0, s * d) for s in (-1, 1)]) + kit.box(0.06, low - 0.05, 2 * d, red, 0.0).many([(s * w, 0, 0) for s in (-1, 1)])
    set.shape("sides", panels, kit.box(2 * w + 0.1, 0.16, 2 * d + 0.1, kit.material("paint", "#e8e6de", 0.4), 0.03, (0, top, 0)))
    posts = [((s * w, 0, t * d), (s * w, top, t * d), 0.05) for s in (-1, 1) for t in (-1, 1)] + [((s * w, low, -d), (s * w, low, d), 0.035) for s in (-1, 1)] + [((-w, low, t * d), (w, low, t * d), 0.035) for t in (-1, 1)]
    posts += [((s * w, 0, t * 0.55), (s * w, top, t * 0.55), 0.03) for s in (-1, 1) for t in (-1, 1)]
    set.shape("frame", kit.ropes(posts, frame, 7), shadow=True)
    bench = kit.box(2 * w - 0.3, 0.06, 0.42, kit.material("wood", "#a8743c"), 0.02, (0, 0.42, 0)) + kit.box(2 * w - 0.3, 0.4, 0.05, kit.material("wood", "#a8743c"), 0.01, (0, 0.46, -0.2)) + kit.box(2 * w - 0.5, 0.4, 0.3, dark, 0.0)
    set.shape("benches", bench.move(0, 0, -d + 0.3), bench.turn("y", 180).move(0, 0, d - 0.3))
    set.sit(*((x, 0.49, s * (d - 0.32), 0 if s < 0 else 180) for s in (-1, 1) for x in (-0.7, 0.0, 0.7)))
    strap = kit.box(0.03, 0.24, 0.01, dark, 0.0, (0, -0.24, 0)) + kit.torus(0.06, 0.012, kit.material("plastic", "#e8e8e4"), (0, 0, 0), 14, 5).turn("x", 90).move(0, -0.3, 0)
    set.shape("straps", strap.many([(x, top, z, 90) for x in (-0.9, 0.9) for z in (-0.9, 0.0, 0.9)]), shadow=False)
    hanger = kit.ropes([((0, top + 0.1, 0), (0, top + 1.6, 0), 0.09), ((0, top + 1.6, -0.9), (0, top + 1.6, 0.9), 0.08)], frame, 8) + kit.cylinder(0.2, 0.12, dark, (0, 0, 0), 16).turn("z", 90).many([(0.06, top + 1.75, z) for z in (-0.8, -0.4, 0.4, 0.8)])
    rope = top + 1.98
    rise = lambda z: rope - 0.16 * z
    far = [-460, -230, -115, 0, 115, 230, 460]
    cables = [((x, rise(a), a), (x, rise(b), b), 0.04) for x in (0, 7.0) for a, b in pairwise(far)]
    set.shape("hanger", hanger)
    set.shape("cables", kit.ropes(cables, dark, 5), shadow=False)
    # Other cabins that come and go, and the masts that carry the ropes.
    set.copies("cabin", cabin, [(7.0, rise(z) - rope, z) for z in (-34, -96, 40)] + [(0, rise(z) - rope, z) for z in (-78, -160, 84)], shadow=False)
    for z in (-115, 115):
        tall = rise(z) + HIGH + 10
        mast = kit.cylinder(1.1, tall, kit.material("paint", "#8a929a", 0.5), (0, 0, 0), 14, top=0.6) + kit.box(11, 0.8, 1.2, kit.material("paint", "#8a929a", 0.5), 0.0, (0, tall - 0.9, 0))
        set.shape("mast", mast, at=(3.5, rise(z) - tall + 0.4, z))
    set.scatter("pine", 420, (30, 300), gap=4, variants=3, scale=(0.9, 1.7), snow=snow, shadow=False, groves=0.7)
    set.scatter("rock", 60, (30, 220), gap=6, variants=3, scale=(1.0, 4.0), shadow=False)
    for x, z in ((-60, -30), (-74, -40), (-66, -54)):
        set.put("house", (x, z), 60, shadow=False, solid=False)
    if set.night:
        set.light((0, 2.1, 0), "#ffe0b0", 3.0, 5.0)
        set.shape("lamp", kit.box(0.5, 0.04, 0.5, kit.material("lamp", "#ffe8c4", emission=3.0), 0.0, (0, top - 0.05, 0)), shadow=False)
    set.backdrop("mountains", distance=560, height=260, snow=0.6)
    set.camera_limits((-5.0, 0.3, -1.6), (5.0, 3.0, 6.0))
    set.air(fog=0.0012, fog_height=80.0)


def cabin(kit):
    """A red cabin seen from outside, on its hanger."""
    red, pane, steel = kit.material("paint", "#c8301c", 0.35), kit.material("pane", "#6a8a9a"), kit.material("steel", "#b0b6ba")
    out = kit.box(2.7, 1.0, 3.8, red, 0.2, (0, -0.2, 0)) + kit.box(2.6, 1.4, 3.7, pane, 0.15, (0, 0.8, 0)) + kit.box(2.8, 0.2, 3.9, kit.material("paint", "#e8e6de", 0.4), 0.08, (0, 2.2, 0))
    return out + kit.ropes([((0, 2.4, 0), (0, 4.0, 0), 0.1), ((0, 4.1, -0.9), (0, 4.1, 0.9), 0.1)], steel, 6) + kit.box(0.1, 1.4, 3.8, steel, 0.0).many([(s * 1.3, 0.8, 0) for s in (-1, 1)])
