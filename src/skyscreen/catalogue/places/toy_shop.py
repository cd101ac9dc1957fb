"""A toy shop: shelves of toys in bright colours, a train on a table, balls in a bin, stripes, bunting, a giant bear."""

import itertools
import math

from skyscreen.catalogue import place


@place(
    en=("toy shop", "toy store", "toyshop", "candy store", "candy shop", "sweet shop", "gift shop"),
    zh=("玩具店", "玩具城", "糖果店", "礼品店"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.4,
    hours=15.0,
)
def toy_shop(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.0, 0.4))
    set.hall(
        8.6,
        8.0,
        3.2,
        wall={"all": "#e8c45a", "-z": "#5aa8b8", "+z": "#d8705a"},
        floor=kit.material("glazed", "#e8e0cc", 0.3, size=0.4, checker=0.3),
        ceiling="#f2eee2",
        holes=[("-x", 0.4, 0.6, 3.6, 2.0)],
        view="street",
        bars="shop",
        frame="#b8342a",
        skirting="#b8342a",
    )
    for k, x in enumerate((-2.9, 0.0, 2.9)):
        set.line(
            "-z",
            [x],
            "shelves",
            length=2.7,
            height=2.5,
            depth=0.4,
            rows=5,
            goods=("toys", "boxes", "toys", "toys", "boxes"),
            material="paint",
            colour="#f0ece0",
            seed=k,
        )
    for k, x in enumerate((-2.2, 0.6)):
        set.line(
            "+x",
            [x],
            "shelves",
            length=2.6,
            height=2.3,
            depth=0.4,
            rows=5,
            goods=("boxes", "toys", "toys", "boxes", "toys"),
            material="paint",
            colour="#b8342a",
            seed=4 + k,
        )
    set.fitting("table", [(-2.7, 0, 0.4, 90)], width=2.2, depth=1.2, height=0.6, material="paint", colour="#3f8a5a")
    set.surface("table", 0.6)
    set.copies("railway", railway, [(-2.7, 0.6, 0.4, 90)])
    bin_ = kit.lathe(
        [(0.36, 0), (0.42, 0.6), (0.39, 0.6), (0.33, 0.05), (0, 0.05)], kit.material("plastic", "#2f6ab0"), segments=18
    )
    balls = sum(
        kit.sphere(0.13, kit.material("plastic", c), (x, y, z), 12)
        for c, x, y, z in (
            ("#c8301c", 0, 0.62, 0),
            ("#e8c01c", 0.18, 0.6, 0.12),
            ("#3f9a5a", -0.16, 0.6, 0.14),
            ("#e8e0d0", 0.05, 0.6, -0.2),
            ("#d8702c", 0.02, 0.78, 0.05),
        )
    )
    set.shape("balls", (bin_ + balls).many([(2.4, 0, -2.2), (-1.4, 0, -2.7)]), solid=False)
    set.put("teddy_bear", (3.3, 2.9), -140, 3.2, solid=False)
    set.put("balloon_bunch", (-3.5, -2.9), 0, solid=False)
    set.line(
        "+x",
        [2.6],
        "counter",
        length=1.6,
        depth=0.6,
        height=0.95,
        material="paint",
        colour="#5aa8b8",
        top="wood",
        top_colour="#e8d8b0",
        panels=4,
    )
    flags, lines = [], []
    tones = [kit.material("cloth", c) for c in ("#c8301c", "#e8c01c", "#2f7a4a", "#1f5aa0", "#e58fa8")]
    for z0 in (-2.6, 0.4, 3.0):
        last = None
        for k in range(19):
            t = k / 18
            at = (-4.2 + 8.4 * t, 3.05 - 1.6 * t * (1 - t), z0)
            if last:
                lines.append((last, at, 0.006))
                flags.append(kit.extrude([(-0.1, 0), (0.1, 0), (0, -0.24)], 0.006, tones[k % 5]).move(*at))
            last = at
    set.shape("bunting", *flags, kit.ropes(lines, kit.material("rope"), 3), shadow=False)
    set.on("-z", 0, kit.fitting("sign", text="TOYS 玩具", size=0.34, ink="#ffe04a", board="#b8342a"), y=2.85)
    set.on("+z", -2.4, kit.fitting("double_door", width=1.4, colour="#b8342a", material="paint", panes=True))
    set.lamps(
        "globe", [(x, z) for x in (-2.4, 0.2, 2.6) for z in (-1.8, 1.6)], on=set.night, drop=0.5, size=0.16, power=1.0
    )


def railway(kit):
    """An oval of rails with a small train."""
    steel, out = kit.material("steel"), kit.cylinder(0.001, 0.001, kit.material("steel"))
    ring = [(0.8 * math.sin(a), 0.02, 0.42 * math.cos(a)) for a in (6.2832 * k / 40 for k in range(41))]
    for f in (0.94, 1.06):
        out += kit.ropes(
            [((a[0] * f, 0.02, a[2] * f), (b[0] * f, 0.02, b[2] * f), 0.006) for a, b in itertools.pairwise(ring)],
            steel,
            4,
        )
    for k, tone in enumerate(("#b8241c", "#2f6a3a", "#1f4a8a", "#d8a02c")):
        a = 0.5 + 0.26 * k
        x, z = 0.8 * math.sin(a), 0.42 * math.cos(a)
        car = kit.box(0.17, 0.08, 0.08, kit.material("paint", tone, 0.3), 0.01, (0, 0.03, 0))
        if k == 0:
            car += kit.cylinder(0.018, 0.07, kit.material("paint", "black"), (0.05, 0.11, 0), 8) + kit.box(
                0.06, 0.06, 0.07, kit.material("paint", tone, 0.3), 0.0, (-0.05, 0.11, 0)
            )
        out += car.turn("y", math.degrees(math.atan2(0.42 * math.sin(a), 0.8 * math.cos(a)))).move(x, 0, z)
    return out
