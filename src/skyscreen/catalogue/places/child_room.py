"""A child's bedroom: a small bed with a bright cover, toys on shelves and floor, stars on a blue wall, a tent, a mobile."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "child's bedroom",
        "children's room",
        "nursery",
        "kids room",
        "playroom",
        "child's room",
        "kid's bedroom",
        "baby room",
        "toy room",
        "ball pit",
        "soft play",
    ),
    zh=("儿童房", "孩子的房间", "婴儿房", "游戏室", "儿童卧室", "宝宝房", "海洋球池"),
    near=("ball pit", "soft play", "海洋球池"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.35,
    hours=9.0,
    life=("A child plays with blocks",),
)
def child_room(set):
    kit = set.kit
    rng = set.random("stars")
    set.stage(2.6, 1.4, 0, (0.3, 0.8))
    set.hall(
        7.0,
        6.6,
        2.8,
        wall={"all": "#e8d8b4", "-z": "#5a88b8", "+z": "#d8a08a"},
        floor=kit.material("planks", "#c09a68", 0.4),
        ceiling="#f2efe6",
        holes=[("-x", 0.2, 0.8, 2.6, 1.5)],
        view="garden",
        frame="ivory",
        curtain="#e8b84a",
        skirting="ivory",
    )
    set.fitting("bed", [(-2.3, 0, -2.1)], width=1.0, cover="#d8503a", frame="#e8e0cc", head=0.9)
    set.surface("bed", 0.55)
    star = [
        (
            0.09 * (1 if k % 2 == 0 else 0.42) * math.sin(math.pi * k / 5),
            0.09 * (1 if k % 2 == 0 else 0.42) * math.cos(math.pi * k / 5),
        )
        for k in range(10)
    ]
    gold = kit.material("paint", "#f0d060")
    set.on(
        "-z",
        0,
        *[
            kit.extrude(star, 0.01, gold)
            .turn("z", rng.uniform(0, 72))
            .move(rng.uniform(-3.3, 3.3), rng.uniform(1.3, 2.6), 0)
            for _ in range(26)
        ],
        kit.cylinder(0.3, 0.012, kit.material("paint", "#f4ecd0"), (0, 0, 0), 24).turn("x", 90).move(1.0, 2.2, 0.004),
        out=0.01,
    )
    set.line(
        "-z",
        [1.6],
        "shelves",
        length=2.6,
        height=1.2,
        depth=0.36,
        rows=3,
        goods=("toys", "books", "toys"),
        material="paint",
        colour="#f0ece0",
        seed=1,
    )
    set.line(
        "+x",
        [-1.4],
        "shelves",
        length=1.8,
        height=1.6,
        depth=0.34,
        rows=4,
        goods=("toys", "boxes", "books", "toys"),
        material="paint",
        colour="#f0ece0",
        seed=3,
    )
    tent = (
        kit.facet([(-0.75, 0, 0.7), (0, 1.6, 0), (0.75, 0, 0.7)], kit.material("cloth", "#e8d0a0"))
        + kit.facet([(-0.75, 0, -0.7), (0, 1.6, 0), (-0.75, 0, 0.7)], kit.material("cloth", "#d8705a"))
        + kit.facet([(0.75, 0, 0.7), (0, 1.6, 0), (0.75, 0, -0.7)], kit.material("cloth", "#d8705a"))
        + kit.facet([(0.75, 0, -0.7), (0, 1.6, 0), (-0.75, 0, -0.7)], kit.material("cloth", "#e8d0a0"))
    )
    tent += kit.facet([(-0.28, 0, 0.71), (0, 1.0, 0.28), (0.28, 0, 0.71)], kit.material("cloth", "#3a2a24"))
    set.shape(
        "tent",
        tent,
        kit.ropes(
            [((s * 0.78, -0.02, t * 0.72), (-s * 0.06, 1.75, -t * 0.05), 0.015) for s in (-1, 1) for t in (-1, 1)],
            kit.material("wood", "#b98a54"),
            5,
        ),
        at=(2.6, 0, 2.2),
        turn=-125,
        solid=True,
    )
    tones = [kit.material("plastic", c) for c in ("#c8301c", "#e8c01c", "#2f7a4a", "#1f5aa0")]
    blocks = sum(
        kit.box(0.14, 0.14, 0.14, tones[k % 4], 0.01).turn("y", rng.uniform(0, 90)).move(*p)
        for k, p in enumerate(
            (
                (-1.7, 0, 0.9),
                (-1.9, 0, 1.2),
                (-1.65, 0.14, 0.93),
                (-1.5, 0, 1.3),
                (-1.2, 0, -1.0),
                (-1.3, 0, 2.2),
                (1.9, 0, -1.6),
                (2.1, 0, -1.4),
                (2.0, 0.14, -1.5),
            )
        )
    )
    set.shape("blocks", blocks)
    set.put("teddy_bear", (-2.3, -2.5), 0, 1.2, y=0.58, solid=False, shadow=False)
    set.put("ball", (-2.6, 1.9), 0, solid=False)
    set.fitting(
        "rug",
        [(0.3, 0, 0.8)],
        width=2.6,
        depth=2.6,
        colour="#4a8a9a",
        border="#f0e8d0",
        inner="#e8b84a",
        round_=True,
        solid=False,
        shadow=False,
    )
    mobile = kit.ropes(
        [
            ((0, 0, 0), (0, -0.5, 0), 0.004),
            ((-0.3, -0.5, 0), (0.3, -0.5, 0), 0.008),
            ((0, -0.5, -0.3), (0, -0.5, 0.3), 0.008),
        ]
        + [((x, -0.5, z), (x, -0.8, z), 0.003) for x, z in ((-0.3, 0), (0.3, 0), (0, 0.3), (0, -0.3))],
        kit.material("wood", "#b98a54"),
        4,
    )
    mobile += sum(
        kit.sphere(0.07, tones[k], (x, -0.86, z), 10)
        for k, (x, z) in enumerate(((-0.3, 0), (0.3, 0), (0, 0.3), (0, -0.3)))
    )
    set.shape("mobile", mobile, at=(-2.0, 2.8, -0.6), shadow=False)
    set.fitting("table", [(-2.6, 0, 2.6)], width=0.9, depth=0.6, height=0.5, material="paint", colour="#e8b84a")
    set.on("+z", 0.8, kit.fitting("double_door", width=0.95, height=2.0, colour="#f0ece0", material="paint"))
    set.put("table_lamp", (-1.5, -2.9), 0, y=0.0, colour="mustard", solid=False)
    set.lamps("paper", [(0.3, 0.2)], on=set.night, drop=0.4, size=0.28, power=1.6)
