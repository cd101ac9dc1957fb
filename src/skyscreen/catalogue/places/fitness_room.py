"""A fitness room: treadmills in a row, racks of dumb-bells, benches with bars, a punch bag, mirrors, rubber mats."""

from skyscreen.catalogue import place


@place(
    en=(
        "fitness room",
        "fitness center",
        "fitness centre",
        "weight room",
        "health club",
        "boxing gym",
        "workout room",
        "boxing ring",
    ),
    zh=("健身房", "健身中心", "拳击馆", "健身室", "拳馆", "举重房"),
    near=("boxing gym", "boxing ring", "拳馆"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="rubber",
    reverb=0.6,
    hours=17.5,
    deeds=("lift weight", "work out", "workout", "treadmill", "push-up", "健身", "举铁", "撸铁", "俯卧撑"),
    life=("A woman exercises", "A man lifts weights"),
    pastime="exercises",
)
def fitness_room(set):
    kit = set.kit
    set.stage(3.0, 1.7, 0, (0.0, 0.6))
    set.hall(
        11.0,
        10.0,
        3.5,
        wall={"all": "#4a4e54", "+x": "#d8702c"},
        floor=kit.material("rubber", "#33363a"),
        ceiling="#2a2d31",
        holes=[("-x", 0.0, 0.4, 7.0, 2.6)],
        view="city",
        bars="shop",
        frame="#22252a",
        skirting=None,
        cornice=False,
        upstairs=9.0,
    )
    for x in (-3.9, -2.35, -0.8, 0.75):
        set.on("-z", x, kit.fitting("mirror", width=1.5, height=2.3, tint="#7a868a"), y=0.35)
    steel, dark, red = kit.material("steel"), kit.material("paint", "#1c1e22", 0.4), kit.material("leather", "#a8241c")
    bell = kit.cylinder(0.016, 0.16, steel, (0, 0, 0), 8).turn("z", 90).move(0.08, 0, 0) + kit.cylinder(
        0.07, 0.08, dark, (0, 0, 0), 10
    ).turn("z", 90).many([(-0.06, 0, 0), (0.14, 0, 0)])
    rack = kit.ropes(
        [((s * 1.1, 0, z), (s * 1.1, 1.0, z * 0.4), 0.03) for s in (-1, 1) for z in (0.0, 0.6)], dark, 6
    ) + sum(kit.box(2.3, 0.04, 0.24, dark, 0.0, (0, y, 0.5 - 0.4 * y)) for y in (0.35, 0.8))
    rack += sum(
        bell.turn("y", 90).many([(-0.95 + 0.24 * k, y + 0.11, 0.5 - 0.4 * y) for k in range(9)]) for y in (0.35, 0.8)
    )
    set.on("-z", -2.9, rack)
    set.on("-z", -0.2, rack)
    set.copies("treadmill", treadmill, [(4.3, 0, -3.4 + 1.5 * k, -90) for k in range(4)], solid=True)
    plate = kit.cylinder(0.22, 0.05, dark, (0, 0, 0), 22).turn("z", 90)
    bar = kit.ropes([((-1.05, 1.05, -0.5), (1.05, 1.05, -0.5), 0.015)], steel, 6) + plate.many(
        [(s * x + 0.025, 1.05, -0.5) for s in (-1, 1) for x in (0.8, 0.87)]
    )
    press = (
        kit.box(0.32, 0.08, 1.25, red, 0.02, (0, 0.42, 0.1))
        + kit.ropes(
            [((s * 0.5, 0, -0.5), (s * 0.5, 1.1, -0.5), 0.03) for s in (-1, 1)]
            + [((0, 0, z), (0, 0.42, z), 0.04) for z in (-0.4, 0.6)]
            + [((-0.5, 0.04, -0.5), (0.5, 0.04, -0.5), 0.03)],
            dark,
            6,
        )
        + bar
    )
    set.shape("bench press", press.many([(2.6, 0, -3.4), (-3.0, 0, 2.9, 90)]), solid=False)
    bag = kit.capsule((0, 1.0, 0), (0, 1.95, 0), 0.19, red, 16) + kit.ropes(
        [((0, 2.1, 0), (0, 3.5, 0), 0.012)]
        + [((0.15 * a, 1.95, 0.15 * b), (0, 2.35, 0), 0.008) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))],
        steel,
        4,
    )
    set.shape("punch bag", bag.many([(-2.4, 0, -1.9), (2.4, 0, 2.6)]), shadow=True)
    ball = kit.sphere(0.34, kit.material("plastic", "#2f7ab0", 0.4), (0, 0.34, 0), 18)
    mat = kit.box(0.65, 0.03, 1.75, kit.material("cloth", "#7a4a9a"), 0.01)
    set.shape(
        "mats",
        ball.move(-4.4, 0, -4.0),
        ball.painted(kit.material("plastic", "#c83a6a", 0.4)).move(-4.7, 0, -3.2),
        mat.many([(-3.6, 0, 0.2), (-2.6, 0, 0.2)]),
    )
    bells = kit.sphere(0.11, dark, (0, 0.11, 0), 12) + kit.torus(0.07, 0.017, dark, (0, 0, 0), 12, 6).turn(
        "x", 90
    ).move(0, 0.26, 0)
    set.shape("kettlebells", bells.many([(1.6 + 0.35 * k, 0, -4.4) for k in range(5)]))
    set.on("+x", 0.6, kit.fitting("sign", text="STRONG 力量", size=0.6, ink="#ffffff", board=None), y=2.7)
    set.on("+z", 1.0, kit.fitting("double_door", width=1.6, colour="#3a3e44", material="paint", panes=True))
    set.lamps(
        "neon",
        [(x, z) for x in (-3, 0, 3) for z in (-2.5, 2.0)],
        on=True,
        colour="#f4f8ff",
        size=2.6,
        drop=0.25,
        power=1.6,
    )


def treadmill(kit):
    """A treadmill; its runner looks along −Z."""
    dark, grey = kit.material("paint", "#1e2126", 0.4), kit.material("paint", "#9aa0a6", 0.4)
    out = kit.box(0.8, 0.16, 1.7, grey, 0.03) + kit.box(
        0.5, 0.02, 1.5, kit.material("rubber", "#14161a"), 0.0, (0, 0.16, 0.05)
    )
    out += kit.ropes(
        [((s * 0.38, 0.1, -0.6), (s * 0.38, 1.15, -0.78), 0.035) for s in (-1, 1)]
        + [((s * 0.38, 1.0, -0.75), (s * 0.38, 0.95, -0.2), 0.03) for s in (-1, 1)],
        dark,
        6,
    )
    return (
        out
        + kit.box(0.84, 0.3, 0.1, dark, 0.03).turn("x", 25).move(0, 1.1, -0.8)
        + kit.panel(0.4, 0.16, kit.material("lamp", "#5ab0ff", emission=1.0)).turn("x", 25).move(0, 1.25, -0.67)
    )
