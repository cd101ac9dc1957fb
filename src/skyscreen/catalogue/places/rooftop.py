"""A roof terrace over a city at night: parapet, water tank, vents, string lights, a sea of lit towers to the horizon."""

import math

from skyscreen.catalogue import place

TONES = ("#8a8078", "#6f7480", "#9a8a74", "#5f646c", "#a89a88", "#7a6a60")


@place(
    en=("rooftop", "roof", "city rooftop", "roof terrace", "rooftop bar"),
    zh=("屋顶", "天台", "楼顶", "天台酒吧", "楼顶露台"),
    near=("rooftop bar", "roof terrace", "天台酒吧", "楼顶露台"),
    ambience=("city", "wind"),
    ground="concrete",
    reverb=0.3,
    hours=19.2,
)
def rooftop(set, towers=120):
    kit, rng = set.kit, set.random("skyline")
    set.stage(14, 5)
    w, d, high = 22.0, 26.0, 62.0
    set.ground(kit.material("concrete", "#77746e"), reach=14, cells=6, fine=4.0, blocks=1)
    wall, cap = kit.material("brick", "#6f5a4c"), kit.material("concrete", "#8f8c86")
    for s in (-1, 1):
        set.shape(
            "parapet",
            kit.box(0.4, 1.0, d, wall, 0.0, (s * w / 2, 0, 0)),
            kit.box(0.56, 0.1, d, cap, 0.0, (s * w / 2, 1.0, 0)),
        )
        set.shape(
            "parapet",
            kit.box(w, 1.0, 0.4, wall, 0.0, (0, 0, s * d / 2)),
            kit.box(w, 0.1, 0.56, cap, 0.0, (0, 1.0, s * d / 2)),
        )
    set.shape("house", kit.box(w, 62, d, wall, 0.0, (0, -62.2, 0)), shadow=False)
    for seed in range(6):
        spots = []
        for k in range(towers // 6):
            n = k * 6 + seed
            a, r = 2.39996 * n, 34 + 3.4 * n
            spots.append((r * math.sin(a), r * math.cos(a), rng.choice((0, 90, 45)), rng.uniform(0.85, 1.25)))
        for x, z, turn, scale in spots:
            near = (x * x + z * z) ** 0.5
            tall = (58.0, 74.0, 92.0, 66.0, 110.0, 82.0)[seed]
            drop = high if near > 60 else high + 14
            set.put(
                "tower_block",
                (x, z),
                turn,
                scale,
                y=-drop,
                seed=seed,
                width=(18.0, 15.0, 22.0, 16.0, 20.0, 14.0)[seed],
                height=tall,
                depth=16.0,
                colour=TONES[seed],
                shadow=False,
                solid=False,
                cast=False,
            )
    set.shape("streets", kit.box(1400, 0.2, 1400, kit.material("asphalt", "#24252a"), 0.0, (0, -62.4, 0)), shadow=False)
    set.copies("tank", tank, [(-7.6, 0, -9.4, 20)], solid=True)
    hut = (
        kit.box(3.6, 2.7, 3.0, wall, 0.0)
        + kit.box(3.9, 0.2, 3.3, cap, 0.0, (0, 2.7, 0))
        + kit.box(1.0, 2.05, 0.1, kit.material("paint", "#3f5a5a"), 0.0, (0, 0, 1.5))
        + kit.sphere(0.12, kit.material("lamp", "#ffd090", emission=5.0), (0, 2.35, 1.62), 10)
    )
    set.copies("hut", lambda k: hut, [(7.6, 0, -9.8, -30)], solid=True, lit=set.night)
    vent = kit.box(1.1, 0.9, 1.1, kit.material("steel", "#8f9496"), 0.03) + kit.cylinder(
        0.42, 0.12, kit.material("paint", "charcoal"), (0, 0.9, 0), 18
    )
    set.copies(
        "vent",
        lambda k: vent,
        [(-8.4, 0, 3.0), (-8.6, 0, 5.2), (8.9, 0, 7.5)],
        solid=True,
        sockets={"steam": (0, 1.1, 0)},
    )
    pipe = kit.tube([(9.8, 0.3, -7), (9.8, 0.3, 9), (9.8, 1.3, 9)], 0.14, kit.material("iron"), 8)
    set.shape(
        "pipes",
        pipe,
        kit.ropes(
            [((-10.2, 0, z), (-10.2, 3.4 + k, z), 0.03) for k, z in enumerate((-4, -2.6))]
            + [((-10.9, 3.0, -4), (-9.5, 3.0, -4), 0.02), ((-10.7, 2.7, -4), (-9.7, 2.7, -4), 0.02)],
            kit.material("iron"),
            5,
        ),
    )
    posts = [(-7.0, -5.4), (7.0, -6.4), (7.0, 6.4), (-7.0, 6.4)]
    set.shape(
        "posts", kit.ropes([((x, 0, z), (x, 3.0, z), 0.05) for x, z in posts], kit.material("wood", "#5a4632"), 6)
    )
    bulb, wires = kit.sphere(0.055, kit.material("lamp", "#ffcf8a", emission=6.0), (0, 0, 0), 8), []
    spots = []
    for a, b in ((0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (1, 3)):
        (x0, z0), (x1, z1) = posts[a], posts[b]
        last = None
        for k in range(15):
            t = k / 14
            at = (x0 + (x1 - x0) * t, 3.0 - 2.2 * t * (1 - t), z0 + (z1 - z0) * t)
            if last:
                wires.append((last, at, 0.008))
            last = at
            spots.append((at[0], at[1] - 0.07, at[2]))
    set.shape(
        "string lights",
        bulb.many(spots),
        kit.ropes(wires, kit.material("rubber", "black"), 3),
        shadow=False,
        lit=set.night,
    )
    if set.night:
        for x, z in ((-4, -4), (4, -4), (-4, 4), (4, 4), (0, 0)):
            set.light((x, 2.5, z), "#ffbf78", 5.0, 9.0)
    set.put("sofa", (-5.6, -1.6), 90, colour="#5a6f74")
    set.put("table", (-4.3, -1.6), 90, 0.7)
    set.put("candle", (-4.3, -1.7), 0, y=0.54, solid=False, shadow=False)
    set.put("chair", (5.2, -3.2), -60)
    for x, z, tall in ((-6.6, -3.6, 1.6), (-6.5, 1.0, 1.2), (6.4, -4.8, 1.5), (6.6, 2.6, 1.1), (6.8, 4.6, 1.7)):
        set.plant((x, z), tall, pot="#4a4a4a")
    set.camera_limits((-10.4, 0.3, -12.4), (10.4, 12, 16))
    set.air(fog=0.0009, fog_height=140.0)


def tank(kit):
    """A wooden water tank on iron legs."""
    wood, iron = kit.material("planks", "#6a4f38"), kit.material("iron")
    out = kit.cylinder(1.6, 2.6, wood, (0, 2.4, 0), 26, bevel=0.02) + kit.cone(
        1.8, 1.0, kit.material("tile", "#4a4038"), (0, 5.0, 0), 26
    )
    out += sum(kit.torus(1.61, 0.03, iron, (0, y, 0), 30, 5) for y in (2.7, 3.4, 4.1, 4.7))
    legs = [((1.2 * a, 0, 1.2 * b), (1.0 * a, 2.4, 1.0 * b), 0.08) for a in (-1, 1) for b in (-1, 1)]
    return out + kit.ropes(
        [*legs, ((-1.2, 0.3, 1.2), (1.1, 2.2, 1.1), 0.04), ((1.2, 0.3, -1.2), (-1.1, 2.2, -1.1), 0.04)], iron, 6
    )
