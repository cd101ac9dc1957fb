"""A hotel room at night: a wide bed between lamps, drapes and the city's lights, a desk, a suitcase on its stand."""

from skyscreen.catalogue import place


@place(
    en=("hotel room", "hotel suite", "motel room", "guest room", "suite", "motel", "roadside motel", "penthouse"),
    zh=("酒店房间", "宾馆房间", "客房", "旅馆房间", "套房", "宾馆", "酒店", "汽车旅馆", "汽车旅馆房间", "顶层公寓"),
    near=("penthouse", "顶层公寓"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.3,
    hours=20.0,
    pastime="looks out of the window",
)
def hotel_room(set):
    kit = set.kit
    set.stage(2.8, 1.4, 0, (0.3, 0.9))
    set.hall(
        7.4,
        7.0,
        2.9,
        wall={"all": "#c4b49a", "-z": kit.material("wood", "#6a4a32")},
        floor=kit.material("cloth", "#6a5a54"),
        ceiling="#ece4d6",
        holes=[("-x", 0.2, 0.4, 4.2, 2.1)],
        view="city",
        bars="shop",
        frame="#3a2e26",
        curtain="#5a4048",
        skirting="#4a3424",
        upstairs=30.0,
    )
    set.fitting("bed", [(0.3, 0, -2.4)], width=1.9, cover="#7a2f38", frame="#4a2c1a", head=1.25)
    set.surface("bed", 0.55)
    for x in (-1.15, 1.75):
        set.fitting("table", [(x, 0, -3.1)], width=0.5, depth=0.45, height=0.55, colour="#4a2c1a")
        set.put("table_lamp", (x, -3.15), 0, y=0.55, solid=False, lamps=True)
    set.fit("picture", "-z", 0.3, wide=1.5, tall=0.7, y=1.6)
    set.line(
        "+x",
        [-1.0],
        "counter",
        length=2.4,
        depth=0.55,
        height=0.76,
        material="wood",
        colour="#4a2c1a",
        top="wood",
        top_colour="#6a4228",
        panels=3,
    )
    set.on(
        "+x",
        -1.0,
        kit.fitting(
            "screen",
            width=1.3,
            height=0.74,
            content="film",
            colour="#5aa8d8",
            glow=0.8,
            ink=("#2f5a3a", "#5a7a8a", "#3a5a6a"),
        ),
        y=1.15,
    )
    set.fitting("armchair", [(-2.7, 0, -2.5, 50), (-2.9, 0, 2.2, 130)], colour="#3f5a5a", material="cloth")
    set.fitting("round_table", [(-2.8, 0, -0.6)], radius=0.32, height=0.55, colour="#4a2c1a")
    rack = kit.ropes(
        [((-0.3, 0, s * 0.2), (0.3, 0.5, s * 0.2), 0.018) for s in (-1, 1)]
        + [((0.3, 0, s * 0.2), (-0.3, 0.5, s * 0.2), 0.018) for s in (-1, 1)],
        kit.material("brass"),
        6,
    )
    set.shape("rack", rack, at=(3.1, 0, 1.4))
    set.put("suitcase", (3.1, 1.4), 90, y=0.5, solid=False)
    set.on("+z", 1.6, kit.fitting("double_door", width=1.0, colour="#5a3a24"))
    set.on("+z", -1.4, kit.fitting("mirror", width=0.7, height=1.7, frame="walnut"), y=0.3)
    set.fitting(
        "rug", [(0.3, 0, 0.5)], width=3.4, depth=2.2, colour="#5a3a42", inner="#8a6a5a", solid=False, shadow=False
    )
    set.lamps("globe", [(0.3, 0.8), (2.6, 2.4)], on=True, drop=0.12, size=0.18, power=0.8)
