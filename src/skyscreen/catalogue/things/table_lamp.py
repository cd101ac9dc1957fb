"""A lamp with a turned foot and a cloth shade."""

from skyscreen.catalogue import thing


@thing(
    en=("lamp", "table lamp", "desk lamp"),
    zh=("台灯", "灯", "电灯"),
    kind="light",
    height=0.55,
    mass=1.6,
    sound="glass",
    places=("living_room",),
)
def table_lamp(kit, colour="teal", shade="cream"):
    foot = kit.lathe(
        [
            (0.085, 0),
            (0.085, 0.012),
            (0.05, 0.03),
            (0.075, 0.1),
            (0.085, 0.15),
            (0.05, 0.23),
            (0.018, 0.27),
            (0.018, 0.34),
        ],
        kit.material("ceramic", colour, slot="colour"),
        segments=28,
    )
    cover = kit.lathe(
        [(0.17, 0.31), (0.11, 0.53)], kit.material("lamp", shade, emission=2.0, slot="shade"), segments=32
    )
    rims = kit.torus(0.17, 0.004, kit.material("brass"), (0, 0.31, 0), 32, 5) + kit.torus(
        0.11, 0.004, kit.material("brass"), (0, 0.53, 0), 28, 5
    )
    bulb = kit.sphere(0.035, kit.material("lamp", "#fff0d8", emission=12), (0, 0.40, 0), 12) + kit.ropes(
        [((0, 0.33, 0), (0, 0.55, 0), 0.005)], kit.material("brass")
    )
    return kit.model(foot, cover, rims, bulb, colliders="cylinder", lights=[kit.light((0, 0.42, 0), "#ffc98a", 2.6, 5)])
