"""A server room: black racks with thousands of blue and green lights in rows, cables overhead, a grid floor, cold light."""

from skyscreen.catalogue import place


@place(
    en=("server room", "data center", "data centre", "server farm", "computer room"),
    zh=("机房", "数据中心", "服务器机房", "服务器室"),
    indoor=True,
    ambience=("room",),
    ground="tile",
    reverb=0.6,
    hours=12.0,
    life=("An engineer types on a laptop",),
)
def server_room(set):
    kit = set.kit
    set.stage(9.0, 1.3)
    set.sky(exposure=-0.45)
    set.hall(
        9.0,
        20.0,
        3.2,
        wall="#2a3238",
        floor=kit.material("glazed", "#8a949a", 0.15, size=0.6, joint=0.5),
        ceiling="#3a4248",
        skirting=None,
        cornice=False,
    )
    for k in range(3):
        set.copies(
            "rack",
            rack,
            [
                (s * x, 0, -8.4 + 0.62 * n, -90 * s)
                for s in (-1, 1)
                for x in (1.35, 3.6)
                for n in range(28)
                if (n + (x > 2) + (s > 0)) % 3 == k
            ],
            params={"kind": k},
            solid=True,
        )
    strip = kit.box(0.08, 0.04, 18.0, kit.material("lamp", "#5ac0ff", emission=3.0), 0.0)
    set.shape(
        "strips",
        strip.many([(s * 1.28, 2.2, 0) for s in (-1, 1)]),
        kit.box(0.05, 0.02, 18.0, kit.material("lamp", "#2f8aff", emission=2.0), 0.0).many(
            [(s * 1.1, 0.01, 0) for s in (-1, 1)]
        ),
        shadow=False,
    )
    tray = kit.box(0.5, 0.06, 19.0, kit.material("steel"), 0.0, (0, 2.75, 0)) + kit.ropes(
        [((-0.2 + 0.08 * k, 2.84, -9.5), (-0.2 + 0.08 * k, 2.84, 9.5), 0.03) for k in range(6)],
        kit.material("rubber", "#e0b01c"),
        6,
    )
    set.shape("trays", tray.many([(x, 0, 0) for x in (-1.7, 1.7)]), shadow=False)
    set.on(
        "-z",
        0,
        kit.fitting("double_door", width=1.6, colour="#7a868c", material="steel", panes=True),
        kit.fitting("screen", width=1.0, height=0.5, content="graph", glow=1.0, colour="#0c2030").move(0, 2.4, 0.04),
    )
    for z in (-8.0, -5.0, -2.0, 1.0, 4.0, 7.0):
        set.light((0.0, 2.5, z), "#9ad0ff", 2.4, 5.5)
    set.lamps("panel", [(0.0, z) for z in (-8, -4, 0, 4, 8)], on=True, power=0.4, size=0.3, colour="#d8ecff", lights=3)
    set.camera_limits((-0.85, 0.2, -8.8), (0.85, 2.6, 9.0))


def rack(kit, kind=0):
    """A rack 0.6 m wide and 2.1 m high with units and their lights; its front at z = 0.5."""
    rng = kit.random("rack")
    black, grey = kit.material("paint", "#14171a", 0.4), kit.material("paint", "#2a2f34", 0.4)
    out = kit.box(0.6, 2.1, 0.98, black, 0.0, (0, 0, 0)) + kit.box(0.52, 0.1, 0.012, grey, 0.0).many(
        [(0, 0.1 + 0.155 * k, 0.496) for k in range(13)]
    )
    spots = {"#4ac8ff": [], "#4aff9a": [], "#ffb03a": []}
    for k in range(13):
        for j in range(9):
            if rng.random() < 0.62:
                spots[rng.choice(("#4ac8ff", "#4ac8ff", "#4aff9a", "#4aff9a", "#ffb03a"))].append(
                    (-0.22 + 0.055 * j, 0.15 + 0.155 * k, 0.506)
                )
    for tone, where in spots.items():
        if where:
            out += kit.panel(0.03, 0.026, kit.material("lamp", tone, emission=3.2)).many(where)
    return out
