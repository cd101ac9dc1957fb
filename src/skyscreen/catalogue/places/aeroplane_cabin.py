"""An airliner's cabin: three seats each side, rounded windows over clouds, lockers with a light line, the aisle."""

from skyscreen.catalogue import place


@place(
    en=(
        "airplane cabin",
        "aeroplane cabin",
        "plane cabin",
        "inside a plane",
        "inside an airplane",
        "airplane interior",
        "on the plane",
        "passenger cabin",
        "jet cabin",
    ),
    zh=("机舱", "飞机上", "飞机机舱", "客舱", "飞机里", "机舱里"),
    indoor=True,
    windows=True,
    ambience=("room", "wind"),
    ground="cloth",
    reverb=0.25,
    hours=14.0,
    deeds=("turbulence",),
    guests="rest read phone",
    full=0.6,
)
def aeroplane_cabin(set):
    kit = set.kit
    set.stage(7.0, 0.8)
    holes = [(side, -7.6 + 0.95 * k, 0.95, 0.34, 0.46) for side in ("-x", "+x") for k in range(17)]
    set.hall(
        3.9,
        17.0,
        1.7,
        wall=kit.material("plastic", "#e4e6e6", 0.4),
        floor=kit.material("cloth", "#3a4660"),
        ceiling=kit.material("plastic", "#eceeee", 0.4),
        holes=holes,
        view="clouds",
        bars="port",
        frame="#e4e6e6",
        skirting=None,
        cornice=False,
        shape="barrel",
        rise=0.62,
        clear=0.3,
    )
    rows = [-7.4 + 0.95 * k for k in range(16)]
    set.fitting(
        "seats",
        [(s * 1.1, 0, z, 0) for s in (-1, 1) for z in rows],
        count=3,
        kind="coach",
        colour="#2a4a8a",
        pitch=0.47,
        shadow=False,
    )
    screen = kit.panel(0.2, 0.13, kit.material("lamp", "#5aa8e0", emission=0.9)).turn("y", 180)
    set.shape(
        "screens",
        screen.many([(s * 1.1 + 0.47 * k, 0.9, z - 0.34) for s in (-1, 1) for z in rows for k in (-1, 0, 1)]),
        shadow=False,
    )
    shell = kit.material("plastic", "#d4d8da", 0.4)
    lockers = kit.extrude([(0, 0), (0.55, 0.06), (0.62, 0.2), (0.5, 0.42), (0, 0.42)], 0.9, shell)
    left = lockers.turn("y", -90).many([(0, 1.62, z) for z in rows])
    set.shape(
        "lockers",
        left.mirror("x").move(-1.9, 0, 0),
        left.move(1.9, 0, 0),
        kit.box(0.04, 0.03, 16.0, kit.material("lamp", "#cfe4ff", emission=2.2), 0.0).many(
            [(s * 1.3, 1.62, 0) for s in (-1, 1)]
        ),
        shadow=False,
    )
    set.on(
        "-z",
        0,
        kit.fitting("drape", width=0.9, height=1.9, colour="#2a4a8a"),
        kit.fitting("sign", text="EXIT 出口", size=0.12, ink="#7affb0", board="#10241a", glow=2.0).move(0, 2.02, 0.06),
    )
    cart = kit.box(0.36, 0.95, 0.7, kit.material("steel", "#b8bec4"), 0.02) + sum(
        kit.cylinder(0.03, 0.2, kit.material("plastic", c), (x, 0.95, z), 8)
        for c, x, z in (("#c8281c", -0.1, 0.1), ("#e0902c", 0.0, -0.1), ("#2f7a4a", 0.1, 0.15))
    )
    set.shape("trolley", cart, at=(0, 0, -6.4))
    for z in (-6.0, -2.0, 2.0, 6.0):
        set.light((0, 2.0, z), "#e4f0ff", 1.2, 4.5)
    set.camera_limits((-0.35, 0.4, -5.6), (0.35, 2.05, 7.8))
