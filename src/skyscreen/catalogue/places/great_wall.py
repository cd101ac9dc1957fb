"""On the Great Wall: a paved way between battlements climbs from tower to tower over wooded ridges."""

import math

from skyscreen.catalogue import place


@place(
    en=("on the great wall", "great wall of china", "great wall", "wall walk", "battlements", "ramparts"),
    zh=("长城上", "长城", "万里长城", "城墙上", "城楼上", "城楼", "城头", "城门楼", "箭楼", "烽火台"),
    ambience=("wind", "birds"),
    ground="paving",
    reverb=0.3,
    hours=16.6,
)
def great_wall(set):
    kit, rng = set.kit, set.random("ridge")
    set.stage(30, 3.0)
    # The crest wanders to both sides and climbs away from the stage; the land falls off left and right.
    bend = lambda z: 26 * math.sin(max(abs(z) - 22, 0) / 46) * (1 if z > 0 else -1)
    crest = lambda z: 0.0 if abs(z) < 18 else 30 * (1 - math.cos(min((abs(z) - 18) / 62, math.pi)))
    slope = lambda x, z: (
        crest(z) - 0.62 * max(abs(x - bend(z)) - 3.4, 0.0) ** 0.92 - (0.0 if abs(x - bend(z)) < 3.4 else 5.2)
    )
    set.ground(
        kit.material("snow") if set.snowy else kit.material("grass", "#566b34"),
        hills=0.0,
        slope=slope,
        cells=110,
        fine=1.1,
        reach=360,
    )
    brick, paving = kit.material("brick", "#8d8272"), kit.material("paving", "#9a9080")
    cap = kit.material("stone", "#958a78")
    span = list(range(-150, 151, 3))
    tilt = lambda z: (bend(z + 1) - bend(z - 1)) / 2
    for first in range(0, len(span) - 1, 17):
        part = span[first : first + 18]
        mid = [(bend(z), crest(z), z) for z in part]
        set.shape(
            "way",
            kit.loft([[(x + a, y + 0.05, z) for a in (-2.4, 0, 2.4)] for x, y, z in mid], paving, closed=False),
            shadow=False,
        )
        for s in (-1, 1):
            face = [
                [
                    (x + s * 2.9, y - 12, z),
                    (x + s * 2.6, y + 0.95, z),
                    (x + s * 2.15, y + 0.95, z),
                    (x + s * 2.15, y, z),
                ]
                for x, y, z in mid
            ]
            set.shape("wall", kit.loft([row[::s] for row in face], brick, closed=False))
            teeth = [(x + s * 2.38, y + 0.93, z + 0.9, math.degrees(math.atan(tilt(z)))) for x, y, z in mid[:-1]]
            set.shape(
                "battlements",
                kit.box(0.5, 0.85, 1.7, brick, 0.02).many(teeth)
                + kit.box(0.58, 0.1, 1.8, cap, 0.0).many([(x, y + 0.85, z, t) for x, y, z, t in teeth]),
            )
    set.copies(
        "tower",
        tower,
        [(bend(z), crest(z) - 1.0, z, math.degrees(math.atan(tilt(z)))) for z in (-46, 52, -104, 112)],
        solid=True,
        lit=set.night,
    )
    trees = []
    for _ in range(900):
        x, z = rng.uniform(-130, 130), rng.uniform(-130, 130)
        off = abs(x - bend(z))
        if 7 < off < 90 and len(trees) < 300:
            trees.append((x, z))
    tones = ("#b8641c", "#a83a1c", "#c89028") if set.season == "autumn" else ("#47702c", "#5a7a34", "#3d6030")
    for k, tone in enumerate(tones):
        for x, z in trees[k:210:3]:
            set.put(
                "broadleaf",
                (x, z),
                37 * x,
                rng.uniform(0.55, 1.0),
                seed=k,
                colour=tone,
                solid=False,
                shadow=abs(x - bend(z)) < 30,
            )
    for x, z in trees[210:]:
        set.put("pine", (x, z), 37 * x, rng.uniform(0.7, 1.1), seed=int(x) % 3, solid=False, shadow=False)
    set.scatter("bush", 90, (5, 60), gap=1.5, variants=3, clear=4.5, scale=(0.6, 1.8), colour="#56703a", shadow=False)
    set.backdrop("mountains", distance=700, height=260, snow=0.0, colour="#55664a")
    set.camera_limits((-60, -2, -70), (60, 40, 70))
    set.air(fog=0.0012, fog_height=60.0)


def tower(kit):
    """A watchtower astride the way: arched doors in line with it, windows, battlements, a hut."""
    brick, dark, tile = kit.material("brick", "#857a6a"), kit.material("pane", "black"), kit.material("tile", "slate")
    stone = kit.material("stone", "#958a78")
    out = kit.loft(
        [[(a * h, y, b * h) for a, b in ((1, 1), (1, -1), (-1, -1), (-1, 1))] for y, h in ((-14, 5.6), (8.2, 4.6))],
        brick,
    )
    arch = [(-0.55, 0), (0.55, 0), (0.55, 1.1), (0.4, 1.5), (0, 1.7), (-0.4, 1.5), (-0.55, 1.1)]
    door = kit.extrude([(a * 1.6, b * 1.5) for a, b in arch], 0.3, dark) + kit.extrude(
        [(a * 1.95, b * 1.6) for a, b in arch], 0.2, stone
    )
    window = kit.extrude(arch, 0.3, dark) + kit.extrude([(a * 1.35, b * 1.14 - 0.1) for a, b in arch], 0.22, stone)
    out += door.many([(0, 1.05, 5.0)]) + door.many([(0, 1.05, 5.0)]).turn("y", 180)
    out += window.many([(x, 4.9, 4.85) for x in (-2.2, 0, 2.2)]).copy_round(4)
    out += kit.box(9.8, 0.35, 9.8, stone, 0.0, (0, 8.2, 0)) + kit.box(0.95, 0.95, 0.5, brick, 0.03).many(
        [(-3.9 + 1.95 * k, 8.55, 4.55) for k in range(5)]
    ).copy_round(4)
    return (
        out
        + kit.box(4.4, 1.7, 3.4, brick, 0.0, (0, 8.55, 0))
        + kit.extrude([(-2.3, 0), (2.3, 0), (0, 1.5)], 5.4, tile).turn("y", 90).move(0, 10.25, 0)
    )
