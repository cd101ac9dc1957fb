"""A long corridor: doors on both sides, a runner on the floor, wall lamps, a window at the far end."""

from skyscreen.catalogue import place


@place(
    en=(
        "corridor",
        "hallway",
        "hotel corridor",
        "long corridor",
        "passage",
        "passageway",
        "dark hallway",
        "hotel hallway",
        "backstage",
    ),
    zh=("走廊", "过道", "长廊", "酒店走廊", "通道", "后台"),
    near=("backstage", "后台"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.7,
    hours=20.0,
)
def corridor(set):
    kit = set.kit
    set.stage(10.0, 1.2)
    w, d = 2.9, 24.0
    set.hall(
        w,
        d,
        2.8,
        wall="#c8a878",
        floor=kit.material("planks", "#5a3a24", 0.4),
        ceiling="#e8dcc4",
        dado=(0.95, "#5a2f24"),
        holes=[("-z", 0.0, 0.7, 1.5, 1.7)],
        view="city",
        bars="casement",
        frame="#5a3a24",
        curtain="#7a2420",
        skirting="#3f2418",
        upstairs=9.0,
        clear=0.35,
    )
    set.fitting(
        "rug",
        [(0, 0, z) for z in (-8, 0, 8)],
        width=1.6,
        depth=8.0,
        colour="#7a1f24",
        border="#c8a04a",
        inner="#22304a",
        solid=False,
        shadow=False,
    )
    wood, brass = kit.material("wood", "#5a3420"), kit.material("brass")
    door = (
        kit.box(0.95, 2.1, 0.05, wood, 0.0, (0, 0, 0.03))
        + sum(kit.box(0.11, 2.2, 0.1, kit.material("wood", "#3f2418"), 0.0, (s * 0.53, 0, 0.03)) for s in (-1, 1))
        + kit.box(1.2, 0.12, 0.1, kit.material("wood", "#3f2418"), 0.0, (0, 2.1, 0.03))
    )
    door += sum(
        kit.box(0.32, h, 0.02, wood, 0.01, (s * 0.22, y, 0.06)) for s in (-1, 1) for y, h in ((0.2, 0.7), (1.05, 0.85))
    ) + kit.sphere(0.035, brass, (0.38, 1.0, 0.1), 10)
    sconce = kit.box(0.1, 0.2, 0.04, brass, 0.01) + kit.lathe(
        [(0.05, 0.1), (0.11, 0.28), (0.09, 0.28)], kit.material("lamp", "#ffdcA8", emission=2.6), (0, 0, 0.12), 12
    )
    for side in ("-x", "+x"):
        for k, z in enumerate((-9.6, -6.4, -3.2, 0.0, 3.2, 6.4, 9.6)):
            set.on(
                side,
                z + (0.6 if side == "+x" else 0),
                door,
                kit.fitting(
                    "sign", text=str(301 + 2 * k + (side == "+x")), size=0.1, ink="#f0d890", board="#2a1a12"
                ).move(0, 1.62, 0.08),
            )
        for z in (-8.0, -4.8, -1.6, 1.6, 4.8, 8.0):
            set.on(side, z + (0.6 if side == "+x" else 0), sconce, y=1.65)
    for z in (-8.0, -4.0, 0.0, 4.0, 8.0):
        set.light((0, 2.3, z), "#ffd8a0", 2.2, 5.0)
    set.fit("picture", "+z", 0.0, wide=0.9, tall=0.7, y=1.4)
    set.put("vase", (-1.1, -11.2), 0, 1.2, solid=False)
    set.camera_limits((-1.1, 0.2, -11.4), (1.1, 2.6, 11.4))
