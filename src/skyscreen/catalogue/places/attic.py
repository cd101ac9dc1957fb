"""An attic: rafters under the slope of the roof, a round window with dusty light, trunks, a dressmaker's dummy, old things."""

from skyscreen.catalogue import place


@place(
    en=("attic", "loft", "garret", "old attic", "storage room", "junk room", "storeroom"),
    zh=("阁楼", "阁楼上", "顶楼", "储藏室", "杂物间", "储物间"),
    indoor=True,
    windows=True,
    ambience=("room", "wind"),
    ground="planks",
    reverb=0.35,
    hours=16.0,
    pastime="reads a letter",
)
def attic(set):
    kit = set.kit
    rng = set.random("junk")
    set.stage(2.8, 1.3, 0, (0.0, 0.6))
    boards = kit.material("planks", "#8a6a48")
    set.hall(
        7.6,
        9.0,
        1.0,
        wall=boards,
        floor=kit.material("planks", "#7a5c3e"),
        ceiling=kit.material("planks", "#86684a"),
        shape="gable",
        rise=3.0,
        holes=[("-z", 0.0, 1.15, 1.5, 1.3)],
        view="clouds",
        bars="steel",
        frame="#5a4028",
        skirting=None,
        cornice=False,
        upstairs=8.0,
    )
    dark = kit.material("wood", "#5a4028")
    rafters = sum(
        kit.ropes(
            [((s * 3.8, 1.0, z), (0, 3.95, z), 0.07) for s in (-1, 1)] + [((-1.9, 2.5, z), (1.9, 2.5, z), 0.06)],
            dark,
            4,
        )
        for z in (-4.2, -2.8, -1.4, 0, 1.4, 2.8, 4.2)
    )
    set.shape(
        "rafters",
        rafters,
        kit.ropes(
            [
                ((0, 3.9, -4.5), (0, 3.9, 4.5), 0.09),
                ((-2.0, 2.5, -4.5), (-2.0, 2.5, 4.5), 0.06),
                ((2.0, 2.5, -4.5), (2.0, 2.5, 4.5), 0.06),
            ],
            dark,
            4,
        ),
        shadow=False,
    )
    set.put("treasure_chest", (-1.6, -3.2), 20)
    for x, z, t, tone in ((2.6, -2.9, -15, "#5a3a2a"), (-2.8, -1.2, 70, "#3f4a44"), (2.7, 1.6, -80, "#6a2f26")):
        trunk = kit.box(0.95, 0.5, 0.55, kit.material("leather", tone), 0.03)
        trunk += sum(
            kit.box(0.05, 0.52, 0.57, kit.material("brass"), 0.0, (dx, 0, 0)) for dx in (-0.32, 0.32)
        ) + kit.box(0.12, 0.1, 0.03, kit.material("brass"), 0.0, (0, 0.3, 0.28))
        set.shape("trunk", trunk, at=(x, 0, z), turn=t, solid=True)
    set.fitting(
        "crates",
        [(2.9, 0, -0.9, -90), (-3.0, 0, 1.2, 90)],
        count=5,
        size=0.5,
        material="paper",
        colour="#a8845a",
        seed=3,
    )
    dummy = kit.lathe(
        [(0.16, 0.85), (0.13, 1.05), (0.19, 1.3), (0.17, 1.42), (0.05, 1.48), (0.05, 1.54), (0, 1.55)],
        kit.material("cloth", "#c8b48c"),
        segments=16,
    ).scale(1, 1, 0.8) + kit.ropes(
        [((0, 0, 0), (0, 0.9, 0), 0.025)]
        + [((0, 0.12, 0), (0.24 * a, 0, 0.24 * b), 0.018) for a, b in ((1, 0), (-0.5, 0.87), (-0.5, -0.87))],
        dark,
        6,
    )
    set.shape("dummy", dummy, at=(1.5, 0, -3.4), turn=-20)
    sheet = kit.sheet(
        lambda u, v: (0.9 * (v - 0.5), 0.9 - 0.9 * abs(2 * u - 1) ** 1.6, 0.8 * (u - 0.5) + 0.05 * (v * 7 % 1)),
        10,
        14,
        kit.material("cloth", "#d8d0c0"),
    )
    set.shape("covered chair", sheet, at=(-2.7, 0, 2.9), turn=30)
    set.put("guitar", (3.0, -3.9), -30)
    set.put("globe", (-2.9, -3.6), 0, solid=False)
    set.put("suitcase", (2.2, -1.9), 30)
    set.put("teddy_bear", (-1.2, -3.6), 30, solid=False, shadow=False)
    set.put("clock", (0.0, 4.42), 180, 1.4, y=1.7, solid=False, shadow=False)
    set.line(
        "+z",
        [-1.6],
        "shelves",
        length=1.6,
        height=1.5,
        depth=0.34,
        rows=4,
        goods=("books", "boxes", "jars"),
        colour="#6a4a30",
        seed=6,
    )
    books = sum(
        kit.box(0.2, 0.04, 0.27, kit.material("paint", c, 0.6), 0.0)
        .turn("y", rng.uniform(-20, 20))
        .move(0, 0.041 * k, 0)
        for k, c in enumerate(("#7a2a24", "#22406a", "#3a6a4a", "#b8923c", "#4a2a4a") * 2)
    )
    set.shape("books", books.many([(0.9, 0, -3.7), (1.9, 0, 2.6, 30), (-1.9, 0, 0.6)]), shadow=False)
    set.fitting(
        "rug",
        [(0, 0, 0.6)],
        width=2.4,
        depth=1.6,
        colour="#6a4a3a",
        border="#8a7a5a",
        inner="#4a4a48",
        solid=False,
        shadow=False,
    )
    if not set.night:
        set.shaft((0.0, 2.2, -4.4), (0.5, 0.0, 0.9), 0.6, "#ffe2b0", 0.05)
    set.lamps("bulb", [(0.0, -1.0), (0.0, 2.0)], on=set.hour > 15.5 or set.night, drop=0.35, height=2.5, power=1.2)
    set.camera_limits((-2.2, 0.2, -3.9), (2.2, 2.3, 3.9))
