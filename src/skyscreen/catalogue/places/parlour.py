"""A Victorian parlour: dark green paper, a marble hearth, velvet chairs, gas globes, a piano, portraits, heavy drapes."""

from skyscreen.catalogue import place


@place(
    en=(
        "parlour",
        "parlor",
        "drawing room",
        "victorian parlour",
        "victorian room",
        "sitting room",
        "salon room",
        "gentlemen's club",
        "victorian house",
        "dining room",
        "manor",
    ),
    zh=("会客室", "维多利亚客厅", "起居室", "庄园客厅", "西式客厅", "餐室"),
    near=("dining room", "manor", "餐室"),
    indoor=True,
    windows=True,
    ambience=("room", "fire"),
    ground="planks",
    reverb=0.4,
    hours=19.0,
    life=("An old woman sews",),
)
def parlour(set):
    kit = set.kit
    set.stage(2.8, 1.6, 0, (0.0, 0.7))
    set.hall(
        8.4,
        7.8,
        3.5,
        wall="#2f4a3c",
        floor=kit.material("planks", "#5f3f26", 0.35),
        ceiling="#e4dac4",
        dado=(1.0, kit.material("wood", "#4a2a18")),
        holes=[("-x", -1.4, 0.6, 1.3, 2.3), ("-x", 1.4, 0.6, 1.3, 2.3)],
        view="street",
        frame="#e0d4bc",
        curtain="#7a1c24",
        skirting="#3a2014",
    )
    marble, brass = kit.material("stone", "#e4dcd0", 0.25), kit.material("brass")
    hearth = (
        kit.box(1.9, 0.06, 0.7, marble, 0.01, (0, 0, 0.35))
        + sum(kit.box(0.32, 1.15, 0.3, marble, 0.02, (s * 0.75, 0, 0.15)) for s in (-1, 1))
        + kit.box(2.0, 0.2, 0.4, marble, 0.02, (0, 1.1, 0.2))
        + kit.box(1.2, 1.0, 0.05, kit.material("paint", "#120d0a"), 0.0, (0, 0.06, 0.04))
        + kit.box(1.2, 0.2, 0.22, kit.material("brick", "#6a3a2a"), 0.0, (0, 0.9, 0.12))
    )
    fire = sum(
        kit.capsule(
            (-0.28, 0.18 + 0.09 * j, 0.2), (0.28, 0.18 + 0.09 * j, 0.26 - 0.08 * j), 0.055, kit.material("bark"), 9
        )
        for j in range(2)
    ) + kit.blaze(0.46, 0.42, 0.16, (0, 0.2, 0.22))
    set.on(
        "-z",
        0.4,
        hearth,
        fire,
        kit.fitting("mirror", width=1.5, height=1.5, frame="brass", tint="#8a8f80").move(0, 1.5, 0),
    )
    set.light((0.4, 0.6, -3.2), "#ff8a40", 4.5, 7.0, flicker=0.4)
    for x, what in ((-0.3, "candle"), (1.1, "candle"), (0.4, "clock")):
        set.put(
            what,
            (x, -3.68),
            0,
            0.8 if what == "clock" else 1.0,
            y=1.42 if what == "clock" else 1.3,
            solid=False,
            shadow=False,
        )
    set.fitting("armchair", [(-1.9, 0, -1.8, 50), (2.5, 0, -1.9, -45)], colour="#6a1c2a", material="cloth", high=1.15)
    set.fitting("armchair", [(-3.3, 0, 0.4, 90)], colour="#6a1c2a", width=2.0, material="cloth", high=1.05)
    set.fitting("round_table", [(2.3, 0, 1.9)], radius=0.75, height=0.76, colour="#4a2a18", cloth="#efe6d2")
    set.surface("table", 0.76)
    set.fitting(
        "chair", [(2.3, 0, 3.0, 180), (2.3, 0, 0.85, 0), (3.4, 0, 1.9, -90)], colour="#4a2a18", pad="#6a1c2a", back=1.05
    )
    set.shape(
        "lamp",
        kit.cylinder(0.12, 0.03, brass, (0, 0, 0), 16)
        + kit.cylinder(0.03, 0.3, brass, (0, 0, 0), 10)
        + kit.sphere(0.14, kit.material("lamp", "#ffdca0", emission=2.2), (0, 0.42, 0), 14),
        at=(2.3, 0.77, 1.9),
        shadow=False,
    )
    set.light((2.3, 1.3, 1.9), "#ffcf90", 2.4, 5.0)
    set.put("piano", (3.3, -3.1), -40)
    set.line(
        "+x", [1.6], "shelves", length=2.2, height=2.6, depth=0.36, rows=7, goods="books", colour="#4a2a18", seed=3
    )
    for side, x, w, t in (
        ("-z", -2.4, 0.7, 0.9),
        ("-z", -3.4, 0.5, 0.6),
        ("-z", 2.3, 0.6, 0.8),
        ("+z", -1.2, 1.2, 0.8),
        ("+z", 0.5, 0.6, 0.8),
        ("+x", -1.4, 1.0, 0.8),
    ):
        set.fit("picture", side, x, wide=w, tall=t, y=1.6)
    set.on("+z", 2.6, kit.fitting("double_door", width=1.5, height=2.4, colour="#4a2a18"))
    set.fitting("rug", [(0.2, 0, 0.3)], width=3.8, depth=3.0, colour="#6a1f24", solid=False, shadow=False)
    set.plant((-3.7, -3.3), 1.6, pot="#2f5a7a")
    set.put("globe", (-3.6, 3.2), 0)
    set.lamps("chandelier", [(0.0, 0.4)], on=set.night or set.hour > 16, drop=1.0, size=0.55, power=0.9)
