"""A garage: a car on its lift with the wheels at eye height, a wall of tools, tyres, a red tool chest, a rolling door."""

from skyscreen.catalogue import place


@place(
    en=(
        "garage",
        "car workshop",
        "mechanic's shop",
        "auto shop",
        "repair shop",
        "auto repair shop",
        "mechanic shop",
        "car repair shop",
        "body shop",
    ),
    zh=("车库", "修车铺", "汽修厂", "修理厂", "修车厂", "维修车间", "修理铺"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="concrete",
    reverb=0.9,
    hours=10.0,
    deeds=("repair & car", "fix & car", "change a tyre", "car engine", "修车", "修汽车", "换轮胎"),
    life=("A mechanic repairs a car",),
)
def garage(set, car="#a8281c"):
    kit = set.kit
    set.stage(3.4, 1.9, 0, (0.9, 0.5))
    set.hall(
        10.0,
        10.0,
        3.9,
        wall={"all": "#b9b4a6", "-z": kit.material("brick", "#a8684c")},
        floor=kit.material("concrete", "#8d8a84", 0.45),
        ceiling="#c8c6be",
        dado=(1.1, "#5f7a80"),
        holes=[("+x", 1.6, 1.5, 3.0, 1.5), ("-z", 3.2, 1.7, 1.8, 1.2)],
        view="street",
        bars="steel",
        frame="#4a5458",
        skirting=None,
        cornice=False,
    )
    # The lift: two yellow posts, a car 1.1 m up between them.
    post = kit.box(0.3, 3.2, 0.4, kit.material("paint", "#e0b01c", 0.4), 0.01) + kit.box(
        0.7, 0.03, 0.8, kit.material("steel"), 0.0
    )
    set.shape(
        "lift",
        post.many([(-4.1, 0, -1.7), (-1.35, 0, -1.7)]),
        *[
            kit.box(0.14, 0.1, 1.3, kit.material("iron"), 0.0, (x, 1.02, z)).turn("y", 0)
            for x in (-3.4, -2.05)
            for z in (-2.3, -1.1)
        ],
    )
    set.put("car", (-2.72, -1.7), 8, y=1.12, colour=car)
    set.on("-z", 0.2, kit.fitting("tool_wall", width=3.4, height=1.25, board="#d8d2c4"), y=1.15, out=0.01)
    set.line("-z", [0.2], "workbench", length=3.4, depth=0.7, colour="#7a5a3c", legs="#3a4a52")
    set.surface("workbench", 0.9)
    chest = kit.box(0.8, 0.75, 0.5, kit.material("paint", "#b81c1c", 0.3), 0.01, (0, 0.14, 0)) + sum(
        kit.box(0.74, 0.015, 0.02, kit.material("steel"), 0.0, (0, 0.26 + 0.12 * k, 0.26)) for k in range(5)
    )
    chest += (
        kit.cylinder(0.06, 0.04, kit.material("rubber", "black"), (0, 0, 0), 10)
        .turn("z", 90)
        .many([(sx * 0.35, 0.07, sz * 0.2) for sx in (-1, 1) for sz in (-1, 1)])
    )
    set.shape("chest", chest, at=(2.9, 0, -3.6), turn=-12, solid=True)
    tyre = kit.torus(0.24, 0.1, kit.material("rubber", "charcoal"), (0, 0.1, 0), 22, 9)
    set.shape(
        "tyres",
        tyre.many(
            [(4.3, 0.2 * k, z) for z in (-3.9, -3.2) for k in range(4)] + [(4.3, 0.2 * k, -2.5) for k in range(2)]
        ),
        solid=False,
    )
    set.line(
        "+x",
        [3.6],
        "shelves",
        length=2.0,
        height=2.1,
        depth=0.45,
        rows=4,
        goods=("tools", "cartons", "tools"),
        material="steel",
        colour="#7a8288",
        back=False,
        seed=3,
    )
    for z in (2.6, 3.3):
        set.put("barrel", (4.4, z), 0, 0.9)
    set.on("+z", -1.6, kit.fitting("roller_door", width=4.2, height=3.0), out=0.02)
    set.on(
        "+z",
        3.0,
        kit.fitting(
            "shelves",
            length=2.2,
            height=2.0,
            depth=0.4,
            rows=4,
            goods=("tools", "boxes", "tools", "cartons"),
            material="steel",
            colour="#7a8288",
            seed=5,
        ),
        out=0.02,
    )
    set.put("bicycle", (-4.2, 2.6), 8)
    set.on("-x", 0.8, kit.fitting("tool_wall", width=2.4, height=1.1, board="#8f9a98", seed=2), y=1.2)
    set.line("-x", [-1.6], "crates", count=5, size=0.45, seed=2)
    stain = kit.material("paint", "#3a3834", 0.3)
    set.shape(
        "oil",
        *[
            kit.cylinder(r, 0.003, stain, (x, 0.001, z), 18, bevel=0)
            for x, z, r in ((-2.5, -1.2, 0.5), (-2.1, -0.6, 0.22), (2.4, 2.2, 0.3))
        ],
        shadow=False,
    )
    set.put("ladder", (4.75, 0.9), -90, solid=False)
    set.lamps("tube", [(x, z) for x in (-2.7, 1.2) for z in (-2.8, 0.2, 3.0)], on=True, drop=0.5, power=1.1)
