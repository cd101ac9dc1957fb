"""An oil platform at sea: a steel deck of gratings on legs, the derrick, a flare that burns, a crane, a helipad, lifeboats, waves below."""

from math import cos, sin
from typing import Any

from skyscreen.catalogue import place

HIGH, HALF = 24.0, 17.0
"""Metres of the deck over the sea, and half its width."""


@place(
    en=("oil rig", "oil platform", "drilling rig", "drilling platform", "offshore platform", "offshore rig"),
    zh=("石油平台", "钻井平台", "海上钻井平台", "海上石油平台", "采油平台", "钻井船"),
    ambience=("surf", "wind"),
    ground="steel",
    water=True,
    reverb=0.3,
    hours=17.2,
    people="worker",
    deeds=("drill for oil", "oil & drill", "oil worker", "石油工人", "采油", "海上钻井"),
    life=("A worker walks with a wrench",),
    pastime="walks",
)
def oil_rig(set: Any) -> None:
    kit = set.kit
    set.stage(16.0, 4.0)
    set.vista(-9.0, 30.0, -30.0)
    set.ground(kit.material("sand", "#6a6a5a"), reach=700, cells=24, fine=12.0, level=-80.0, blocks=1)
    set.water(-HIGH)
    set.fairway((70.0, -20.0), 60.0, 20.0)
    set.deck(2 * HALF, 92.0, lambda x, z: 0.0 * x, (0.0, -14.0))
    yellow, grey = kit.material("paint", "#e0b020", 0.5), kit.material("steel", "#8a9094")
    red, white, dark = kit.material("paint", "#b83a28", 0.5), kit.material("paint", "#e8e6de", 0.5), kit.material("iron", "#3a3c3e")
    set.shape("deck", kit.box(2 * HALF, 0.4, 92, kit.material("planks", "#7c8286"), 0.0, (0, -0.4, -14)), kit.box(2 * HALF + 0.6, 2.2, 92.6, yellow, 0.0, (0, -2.7, -14)))
    set.shape("walkway", kit.box(5.2, 0.012, 60, kit.material("paint", "#4a6a58", 0.8), 0.0), kit.box(0.16, 0.016, 60, yellow, 0.0).many([(s * 2.7, 0, 0) for s in (-1, 1)]), shadow=False)
    legs = [((sx * (HALF - 3), -HIGH - 30, z), (sx * (HALF - 3), -2.4, z), 1.7) for sx in (-1, 1) for z in (-50, -14, 22)]
    braces = [((-(HALF - 3), -HIGH + 2, z), (HALF - 3, -4, z), 0.5) for z in (-50, -14, 22)] + [((s * (HALF - 3), -HIGH + 2, a), (s * (HALF - 3), -4, b), 0.5) for s in (-1, 1) for a, b in ((-50, -14), (22, -14))]
    set.shape("legs", kit.ropes(legs, yellow, 12), kit.ropes(braces, yellow, 8))
    rail = [((s * (HALF - 0.3), 0, -58 + 2 * k), (s * (HALF - 0.3), 1.15, -58 + 2 * k), 0.035) for s in (-1, 1) for k in range(46)]
    rail += [((s * (HALF - 0.3), y, -59.6), (s * (HALF - 0.3), y, 31.6), 0.028) for s in (-1, 1) for y in (0.6, 1.15)]
    rail += [((-HALF + 0.3, y, z), (HALF - 0.3, y, z), 0.028) for z in (-59.6, 31.6) for y in (0.6, 1.15)]
    set.shape("rails", kit.ropes(rail, yellow, 5))
    # The derrick over the drill floor, four legs that lean together, its block and pipe.
    set.copies("derrick", derrick, [(-9, 0, -30)], solid=True, lit=set.night)
    set.shape("drill floor", kit.box(13, 4.2, 13, grey, 0.0), kit.box(13.6, 0.3, 13.6, yellow, 0.0, (0, 4.2, 0)), kit.box(2.6, 1.8, 0.2, dark, 0.0, (0, 0.3, 6.5)), at=(-9, 0, -30), solid=True)
    # Quarters with windows, a helipad on their roof; tanks, pipes, containers, drums.
    cabin = kit.box(12, 11, 12, kit.material("facade", "#d8d6cc", emission=1.2 if set.night else 0.0, bay=2.4, floor=3.4, lit=0.6), 0.0) + kit.box(12.4, 0.5, 12.4, yellow, 0.0, (0, 11, 0))
    pad = kit.cylinder(8.2, 0.5, kit.material("paint", "#3a5a4a", 0.7), (0, 12.4, 0), 8) + kit.torus(5.2, 0.18, kit.material("paint", "#f0c830"), (0, 12.92, 0), 32, 4) + kit.text("H", 4.0, white).turn("x", -90).move(0, 12.93, 1.6) + kit.ropes([((6 * cos(0.785 * k), 11, 6 * sin(0.785 * k)), (7.4 * cos(0.785 * k), 12.4, 7.4 * sin(0.785 * k)), 0.16) for k in range(8)], yellow, 5)
    set.shape("quarters", cabin, pad, at=(9.5, 0, -40), solid=True)
    pipes = [((-HALF + 2, 0.5 + 0.5 * j, z0), (-HALF + 2, 0.5 + 0.5 * j, 30), 0.17) for j, z0 in ((0, -20), (1, -18), (2, -16))] + [((-HALF + 2, 0.5, z), (-HALF + 2, 2.0, z), 0.12) for z in range(-16, 31, 8)]
    set.shape("pipes", kit.ropes(pipes, red, 9), kit.torus(0.35, 0.06, yellow, (0, 0, 0), 16, 6).turn("z", 90).many([(-HALF + 2.3, 1.3, z) for z in (-10, 2, 12, 22)]))
    tank = kit.capsule((0, 2.2, -3.4), (0, 2.2, 3.4), 1.7, white, 20) + kit.box(2.8, 0.9, 0.5, grey, 0.0).many([(0, 0, s * 2.4) for s in (-1, 1)])
    set.copies("tank", lambda k: tank, [(10.6, 0, -14, 0), (10.6, 0, -4, 0)], solid=True)
    for k, (x, z, turn, tone) in enumerate(((-9.6, -12, 0, "#2a5a8a"), (-9.4, 4.5, 0, "#a8382c"), (9.4, 12, 0, "#3a6a4a"))):
        set.copies(f"container {k}", lambda b, tone=tone: b.building("container", tone), [(x, 0, z, turn, 0.62)], solid=True)
    for x, z in ((5.6, -7.4), (6.3, -6.9), (5.8, -6.4), (-5.8, 9.4), (-6.5, 9.0)):
        set.put("barrel", (x, z), 0, y=0.0)
    set.put("rope_coil", (4.6, 6.6), y=0.0, solid=False)
    set.stand("tower_crane", [(13.4, 24.0, 150, 0.55)], 46.0, 36.0)
    ring = kit.torus(0.38, 0.08, kit.material("paint", "#e0502a"), (0, 0, 0), 22, 7).turn("z", 90)
    set.shape("life rings", ring.many([(s * (HALF - 0.45), 0.7, z) for s in (-1, 1) for z in (-4, 8, 18)]), shadow=False)
    boat = kit.capsule((0, 0, -2.2), (0, 0, 2.2), 1.2, kit.material("paint", "#e0602a", 0.4), 16) + kit.box(1.0, 0.7, 1.6, kit.material("pane", "#20282c"), 0.1, (0, 0.9, -1.0))
    set.copies("lifeboat", lambda k: boat, [(HALF + 1.4, 0.4, 4), (-HALF - 1.4, 0.4, -2)])
    # The flare on its boom out over the sea.
    boom = kit.ropes([((0, 0, -0.8), (22, 17, -0.1), 0.14), ((0, 0, 0.8), (22, 17, 0.1), 0.14), ((0, 1.6, 0), (22, 17.4, 0), 0.14)] + [((2.2 * k, 1.7 * k, -0.8 + 0.07 * k), (2.2 * k + 1.1, 1.7 * k + 2.3 - 0.12 * k, 0), 0.06) for k in range(10)], grey, 5)
    set.shape("flare boom", boom, at=(HALF - 0.5, 0, -26))
    set.copies("flare", lambda k: k.blaze(1.8, 4.6, 1.6, (0, 0, 0)) + k.cylinder(0.3, 0.8, k.material("iron"), (0, -0.7, 0), 10), [(HALF + 21.5, 17.6, -26)], sockets={"smoke": (0, 4.4, 0)}, shadow=False)
    lamp = kit.ropes([((0, 0, 0), (0, 4.6, 0), 0.06)], yellow, 6) + kit.box(0.7, 0.24, 0.3, kit.material("lamp", "#fff0d0", emission=6.0), 0.0, (0, 4.6, 0.1))
    spots = [(s * 6.9, 0, z) for s in (-1, 1) for z in (-18, -2, 15)]
    set.copies("lamp", lambda k: lamp, spots, lit=set.night)
    if set.night:
        for x, _, z in spots:
            set.light((x * 0.9, 4.3, z), "#ffe8c4", 20.0, 15.0)
        set.light((HALF + 20, 19, -26), "#ff9040", 600.0, 70.0, flicker=0.3)
    set.crowd(8, (9, 26), variants=4, umbrella=False, within=lambda x, z: 3.2 < abs(x) < 7.5 and -20 < z < 28)
    set.put("cargo_ship", (190, -150), 60, solid=False, shadow=False)
    set.camera_limits((-HALF - 12, 0.4, -56), (HALF + 12, 16.0, 42.0))


def derrick(kit):
    """A lattice tower 34 m high that tapers, on the drill floor; the travelling block and the string of pipe in it."""
    red, steel = kit.material("paint", "#c84a30", 0.5), kit.material("steel", "#a8aeb2")
    half = lambda y: 5.0 * (1 - (y - 4.4) / 34) + 0.9
    rows, n = [], 12
    for k in range(n):
        a, b = 4.4 + 30 * k / n, 4.4 + 30 * (k + 1) / n
        for (sx, sz), (tx, tz) in (((1, 1), (-1, 1)), ((-1, 1), (-1, -1)), ((-1, -1), (1, -1)), ((1, -1), (1, 1))):
            p, q = half(a), half(b)
            rows += [((sx * p, a, sz * p), (sx * q, b, sz * q), 0.2), ((sx * p, a, sz * p), (tx * p, a, tz * p), 0.09), ((sx * p, a, sz * p), (tx * q, b, tz * q), 0.08)]
    out = kit.ropes(rows, red, 5) + kit.box(3.2, 1.4, 3.2, red, 0.0, (0, 34.4, 0))
    out += kit.ropes([((0, 4.4, 0), (0, 34, 0), 0.14)] + [((s, 20, t), (s, 34, t), 0.05) for s in (-0.5, 0.5) for t in (-0.4, 0.4)], steel, 6) + kit.box(1.6, 2.2, 1.2, kit.material("paint", "#e0b020", 0.5), 0.05, (0, 18, 0))
    bulb = kit.sphere(0.16, kit.material("lamp", "#fff0d0", emission=4.0), (0, 0, 0), 6)
    return out + bulb.many([(s * half(y), y, t * half(y)) for y in (10, 16, 22, 28, 34) for s in (-1, 1) for t in (-1, 1)])
