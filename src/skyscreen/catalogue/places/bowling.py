"""A bowling alley: gleaming lanes to white pins under neon, ball returns, score screens, benches, purple light."""

from skyscreen.catalogue import place


@place(
    en=("bowling alley", "bowling lane", "bowling hall", "bowling"),
    zh=("保龄球馆", "保龄球", "保龄球场"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.9,
    hours=20.0,
    deeds=("bowl a strike", "go bowling", "bowler", "bowling ball", "打保龄球", "保龄球"),
)
def bowling(set):
    kit = set.kit
    set.stage(2.8, 2.0, 0, (0.0, 6.6))
    set.hall(
        11.0,
        26.0,
        3.6,
        wall="#2f2a4a",
        floor=kit.material("planks", "#d0a468", 0.1),
        ceiling="#2a2838",
        skirting=None,
        cornice=False,
    )
    lanes = (-4.0, -2.0, 0.0, 2.0, 4.0)
    dark, arrow = kit.material("paint", "#2a2a30", 0.3), kit.material("paint", "#5a2a1a", 0.3)
    gutters = sum(
        kit.box(0.26, 0.012, 17.0, dark, 0.0, (x + s * 0.68, 0.002, -3.4)) for x in lanes for s in (-1, 1)
    ) + sum(
        kit.box(0.36, 0.06, 17.0, kit.material("paint", "#3a3450", 0.3), 0.0, (x + 1.0, 0, -3.4))
        for x in (-5.0, *lanes)
    )
    marks = sum(
        kit.facet(
            [
                (x + dx - 0.04, 0.008, 1.6 - 1.2 * (0.5 - abs(dx))),
                (x + dx + 0.04, 0.008, 1.6 - 1.2 * (0.5 - abs(dx))),
                (x + dx, 0.008, 1.3 - 1.2 * (0.5 - abs(dx))),
            ],
            arrow,
        )
        for x in lanes
        for dx in (-0.4, -0.2, 0, 0.2, 0.4)
    ) + kit.box(11, 0.006, 0.06, dark, 0.0, (0, 0.002, 5.1))
    set.shape("lanes", gutters, marks, shadow=False)
    pin = kit.lathe(
        [(0.03, 0), (0.06, 0.1), (0.058, 0.15), (0.024, 0.25), (0.034, 0.33), (0.0, 0.38)],
        kit.material("paint", "#f4f2ec", 0.15),
        segments=10,
    ) + kit.cylinder(0.028, 0.03, kit.material("paint", "#c8281c"), (0, 0.24, 0), 8, bevel=0)
    spots = [
        (x - 0.15 * row + 0.3 * k, 0, -10.6 - 0.26 * row) for x in lanes for row in range(4) for k in range(row + 1)
    ]
    set.shape(
        "pins",
        pin.many(spots),
        *[kit.box(1.5, 0.03, 1.6, kit.material("lamp", "#fff4e0", emission=2.4), 0.0, (x, 1.05, -11.2)) for x in lanes],
        shadow=False,
    )
    mask = kit.box(11.0, 1.0, 0.1, kit.material("lamp", "#3a2a8a", emission=0.7), 0.0, (0, 1.1, -10.2)) + kit.fitting(
        "sign", text="BOWLING 保龄球", size=0.62, ink="#ff5ac8", board=None, glow=2.6
    ).move(0, 1.62, -10.1)
    set.shape(
        "mask",
        mask,
        *[kit.box(0.06, 1.1, 1.8, kit.material("paint", "#241f38"), 0.0, (x + 1.0, 0, -11.2)) for x in (-5.0, *lanes)],
        kit.box(11, 1.1, 0.05, kit.material("paint", "#14121c"), 0.0, (0, 0, -12.2)),
        shadow=False,
    )
    for k, x in enumerate(lanes):
        set.shape(
            "score",
            kit.fitting("screen", width=1.3, height=0.6, colour="#141c4a", content="blocks", glow=1.2, seed=k).move(
                x, 2.5, 2.6
            ),
            shadow=False,
        )
        set.light((x, 0.9, -10.7), "#fff0d8", 1.8, 3.5)
    tones = ("#c8281c", "#1f5ab0", "#2f9a4a", "#8a2a9a", "#e8902c", "#181a20")
    stand = kit.box(0.5, 0.5, 1.6, kit.material("paint", "#3a3f4a", 0.3), 0.05) + sum(
        kit.sphere(0.11, kit.material("plastic", c, 0.08), (0.12 * (-1) ** k, 0.6, -0.55 + 0.22 * k), 12)
        for k, c in enumerate(tones)
    )
    set.shape("returns", stand.many([(x, 0, 5.6) for x in (-3.0, 3.0)]))
    set.fitting("booth", [(-3.6, 0, 11.0, 180), (0.0, 0, 11.0, 180), (3.6, 0, 11.0, 180)], length=2.6, colour="#c8502c")
    set.fitting(
        "round_table", [(-3.6, 0, 9.9), (3.6, 0, 9.9)], radius=0.4, height=0.74, material="paint", colour="#e8e4dc"
    )
    set.line(
        "+x", [9.2], "shelves", length=3.0, height=1.6, depth=0.36, rows=5, goods="shoes", colour="#4a4458", seed=1
    )
    set.lamps(
        "neon",
        [(x, z) for x in (-5.0, -3.0, -1.0, 1.0, 3.0, 5.0) for z in (-6.0, -2.0)],
        on=True,
        colour="#8a4aff",
        size=3.6,
        power=1.4,
        lights=6,
    )
    set.lamps(
        "neon",
        [(s * 5.3, z) for s in (-1, 1) for z in (4.0, 8.0)],
        on=True,
        colour="#2ac8ff",
        size=3.0,
        drop=0.5,
        power=1.2,
        lights=4,
    )
    set.lamps("spot", [(x, z) for x in (-3, 0, 3) for z in (6.2, 9.0)], on=True, drop=0.1, power=1.6)
    set.camera_limits((-4.8, 0.25, -1.0), (4.8, 3.2, 12.2))
