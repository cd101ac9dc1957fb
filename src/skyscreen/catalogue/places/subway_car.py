"""An underground car: steel poles and hanging straps, a bench along each wall, a map over the doors, white light, dark panes."""

from skyscreen.catalogue import place


@place(
    en=(
        "subway car",
        "metro car",
        "underground train",
        "subway train",
        "inside the subway",
        "tube carriage",
        "metro train",
        "commuter train",
    ),
    zh=("地铁车厢", "地铁上", "地铁里", "轻轨车厢", "地铁列车", "城铁", "轻轨"),
    indoor=True,
    ambience=("room",),
    ground="plastic",
    reverb=0.3,
    hours=8.0,
    life=("A man looks at his phone", "A woman reads a book"),
    pastime="looks at a phone",
    guests="phone rest read",
    full=0.5,
)
def subway_car(set):
    kit = set.kit
    set.stage(8.0, 0.9)
    holes = [(side, x, 0.95, 1.7, 0.9) for side in ("-x", "+x") for x in (-7.2, -2.4, 2.4, 7.2)] + [
        (side, x, 1.0, 0.9, 0.85) for side in ("-x", "+x") for x in (-4.8, 0.0, 4.8)
    ]
    set.hall(
        2.9,
        20.0,
        2.3,
        wall="#dcdfe0",
        floor=kit.material("plastic", "#5a6268", 0.3),
        ceiling="#eceeee",
        holes=holes,
        view="dark",
        bars="shop",
        frame="#a8b0b4",
        skirting=None,
        cornice=False,
        shape="barrel",
        rise=0.2,
        clear=0.3,
    )
    steel, blue = kit.material("steel", "#c8ccd0"), kit.material("plastic", "#2f6ab0", 0.35)
    bench = (
        kit.box(0.48, 0.08, 3.2, blue, 0.03, (0, 0.4, 0))
        + kit.box(0.08, 0.5, 3.2, blue, 0.03, (0.2, 0.46, 0))
        + kit.box(0.4, 0.4, 3.1, kit.material("paint", "#c8ccce"), 0.0, (0.05, 0, 0))
        + kit.box(0.03, 1.0, 0.04, steel, 0.0).many([(-0.1, 0.3, z) for z in (-1.65, 1.65)])
    )
    gaps = kit.box(0.5, 0.09, 0.02, kit.material("plastic", "#1f4a80"), 0.0).many(
        [(0, 0.4, -1.2 + 0.54 * k) for k in range(6)]
    )
    set.shape(
        "benches",
        *[
            (bench + gaps).turn("y", 0 if s > 0 else 180).move(s * 1.2, 0, z)
            for s in (-1, 1)
            for z in (-7.2, -2.4, 2.4, 7.2)
        ],
    )
    set.sit(*((s * 1.16, 0.48, z - 1.35 + 0.54 * k, -90 * s) for s in (-1, 1) for z in (-7.2, -2.4, 2.4, 7.2) for k in range(6)))
    poles = [
        ((s * 0.72, 0, z), (s * 0.72, 2.35, z), 0.018)
        for s in (-1, 1)
        for z in (-8.9, -5.6, -4.0, -0.8, 0.8, 4.0, 5.6, 8.9)
    ] + [((s * 0.72, 2.05, -9.4), (s * 0.72, 2.05, 9.4), 0.016) for s in (-1, 1)]
    set.shape("poles", kit.ropes(poles, steel, 7), shadow=False)
    strap = kit.box(0.03, 0.22, 0.008, kit.material("rubber", "#2a2a2c"), 0.0, (0, -0.22, 0)) + kit.torus(
        0.07, 0.013, kit.material("plastic", "#e8e8e4"), (0, 0, 0), 14, 5
    ).turn("x", 90).move(0, -0.29, 0)
    set.shape(
        "straps",
        strap.many([(s * 0.72, 2.05, -8.4 + 0.7 * k, 90) for s in (-1, 1) for k in range(25) if (k % 7) not in (3,)]),
        shadow=False,
    )
    door = kit.box(0.02, 2.05, 0.04, kit.material("rubber", "black"), 0.0) + sum(
        kit.box(0.05, 2.1, 0.05, kit.material("paint", "#e0b01c", 0.4), 0.0, (s * 0.66, 0, 0)) for s in (-1, 1)
    )
    tones = ("#c8281c", "#1f5aa0", "#2f8a4a")
    for side in ("-x", "+x"):
        for k, x in enumerate((-4.8, 0.0, 4.8)):
            chart = (
                kit.box(1.3, 0.2, 0.02, kit.material("paper", "#f4f4f0"), 0.0)
                + kit.box(1.16, 0.024, 0.024, kit.material("paint", tones[k]), 0.0, (0, 0.09, 0))
                + kit.cylinder(0.018, 0.03, kit.material("paint", "white"), (0, 0, 0), 8)
                .turn("x", 90)
                .many([(-0.55 + 0.11 * j, 0.1, 0.0) for j in range(11)])
            )
            set.on(side, x, door, chart.move(0, 2.02, 0))
        for k, x in enumerate((-7.2, -2.4, 2.4, 7.2)):
            set.on(
                side,
                x,
                kit.fitting(
                    "screen",
                    width=0.5,
                    height=0.3,
                    glow=0.6,
                    colour=("#d8503a", "#2f7ab0", "#e8b84a", "#3a8a5a")[k],
                    content=("film", "blocks")[k % 2],
                    seed=k,
                ),
                y=1.93,
            )
    set.on(
        "-z",
        0,
        kit.fitting("double_door", width=1.0, height=1.95, colour="#b8bec2", material="paint", panes=True),
        kit.fitting("sign", text="下一站 NEXT", size=0.13, ink="#ff6a3a", board="#100c0a", glow=2.4).move(
            0, 2.14, 0.04
        ),
    )
    set.lamps(
        "neon",
        [(s * 0.4, z) for s in (-1, 1) for z in (-7.5, -4.5, -1.5, 1.5, 4.5, 7.5)],
        on=True,
        height=2.42,
        colour="#f4faff",
        size=2.6,
        power=0.7,
    )
    set.camera_limits((-0.6, 0.3, -9.3), (0.6, 2.1, 9.3))
