"""A flower shop: buckets of cut flowers in tiers, hanging baskets, a wrapping counter, a great window, sage walls."""

from skyscreen.catalogue import place


@place(
    en=("flower shop", "florist", "florist's shop", "florist shop", "flower store"),
    zh=("花店", "鲜花店", "花铺"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.4,
    hours=10.0,
    life=("A woman waters flowers",),
    pastime="chooses flowers",
)
def flower_shop(set):
    kit = set.kit
    set.stage(2.6, 1.4, 0, (0.0, 0.5))
    set.hall(
        8.0,
        7.6,
        3.2,
        wall="#b8c8b4",
        floor=kit.material("glazed", "#d8d2c4", 0.3, size=0.3, checker=0.35),
        ceiling="#f0ece2",
        holes=[("-x", 0.2, 0.5, 4.2, 2.2)],
        view="street",
        bars="shop",
        frame="#3f5a4a",
        skirting="#3f5a4a",
    )
    for k, (x, z, turn) in enumerate(
        ((-2.5, -3.7, 0), (0.0, -3.7, 0), (2.5, -3.7, 0), (3.9, -1.2, -90), (3.9, 1.4, -90), (-3.7, -1.4, 90))
    ):
        set.fitting(
            "bins",
            [(x, 0, z, turn)],
            length=2.3,
            depth=1.1,
            height=0.3,
            goods="flowers",
            tiers=3 if turn == 0 else 2,
            colour="#8a6a46",
            seed=k,
        )
    set.line(
        "-z",
        [-2.4, 0.0, 2.4],
        "shelves",
        length=2.2,
        height=1.2,
        depth=0.3,
        rows=2,
        goods=("pots", "flowers"),
        colour="#8a6a46",
        back=False,
        y=1.5,
        seed=3,
    )
    set.line(
        "+z",
        [1.8],
        "counter",
        length=2.4,
        depth=0.7,
        height=0.95,
        material="planks",
        colour="#a8b8a0",
        top="wood",
        top_colour="#b98f5c",
    )
    set.surface("counter", 0.95)
    roll = kit.cylinder(0.09, 0.9, kit.material("paper", "#c8a878"), (0, 0, 0), 12).turn("z", 90).move(
        -1.4, 1.08, 3.2
    ) + kit.cylinder(0.07, 0.9, kit.material("paper", "#e0a8b0"), (0, 0, 0), 12).turn("z", 90).move(-1.4, 1.24, 3.35)
    set.shape("paper", roll, shadow=False)
    rng = set.random("hanging")
    for n, (x, z) in enumerate(((-2.4, -1.8), (0.6, -2.3), (2.6, -0.4), (-2.8, 1.9), (1.6, 2.2))):
        spots = [
            (x + rng.uniform(-0.25, 0.25), 2.3 - rng.uniform(0, 0.45), z + rng.uniform(-0.25, 0.25)) for _ in range(46)
        ]
        ball = kit.lathe(
            [(0.05, 2.2), (0.2, 2.34), (0.18, 2.36)], kit.material("rope", "#8a6a44"), (x, 0, z), 12
        ) + kit.ropes([((x, 2.36, z), (x, 3.2, z), 0.008)], kit.material("rope"), 3)
        ball += kit.leaves(
            spots, 0.16, 0.06, kit.material("leaf", "#4a8a3a"), f"hang {n}", spread=0.6, heart=(x, 2.35, z)
        )
        ball += kit.sphere(
            0.035, kit.material("petal", ("#d0304a", "#e58fa8", "#8a4ab0", "#e8c01c", "#efe8e0")[n]), (0, 0, 0), 7
        ).many([(*p, 0, 1.0) for p in spots[::4]])
        set.shape("basket", ball, shadow=False)
    set.on(
        "-z", 0, kit.fitting("sign", text="花 FLOWERS", size=0.3, ink="#f4f0e4", board="#3f5a4a", frame="gold"), y=2.95
    )
    set.on("+z", -1.6, kit.fitting("double_door", width=1.3, colour="#3f5a4a", material="paint", panes=True))
    set.plant((3.4, 3.2), 1.8, pot="cream")
    set.plant((-3.5, 3.2), 1.5, pot="#b5623c")
    set.lamps("shade", [(-1.4, -1.4), (1.4, -1.4), (1.4, 1.8)], on=set.night, drop=0.7, colour="#3f5a4a", power=1.1)
