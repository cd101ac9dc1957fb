"""An operating theatre: the table under two great lamps, green tiles, monitors, trays of instruments, gas and trolleys."""

import math

from skyscreen.catalogue import place


@place(
    en=("operating room", "operating theatre", "operating theater", "surgery room", "surgery"),
    zh=("手术室", "手术台", "手术间"),
    indoor=True,
    ambience=("room",),
    ground="tile",
    reverb=0.7,
    hours=11.0,
    deeds=("operate on", "perform surgery", "做手术", "动手术"),
    life=("A surgeon and a nurse operate on a man",),
)
def operating_room(set):
    kit = set.kit
    set.stage(2.6, 1.4, 0, (0.0, 1.0))
    set.hall(
        8.0,
        8.0,
        3.2,
        wall=kit.material("glazed", "#8fc4b8", size=0.2),
        floor=kit.material("plastic", "#7fa8a0", 0.2),
        ceiling="#e8eeec",
        skirting=None,
        cornice=False,
    )
    steel, green = kit.material("steel"), kit.material("cloth", "#2f8a78")
    table = (
        kit.box(0.5, 0.7, 0.5, steel, 0.02)
        + kit.box(0.62, 0.1, 2.0, kit.material("leather", "#2a2e30"), 0.03, (0, 0.86, 0))
        + kit.box(0.8, 0.06, 1.8, green, 0.02, (0, 0.96, 0))
        + kit.box(0.84, 0.5, 1.7, green, 0.02, (0, 0.5, 0))
        + kit.ellipsoid(0.2, 0.08, 0.15, green, (0, 1.04, -0.8), 12)
    )
    set.shape("table", table.turn("y", 90), at=(0.0, 0, -1.3), solid=True)
    set.surface("operating table", 1.02)
    set.copies("lamp", lamp, [(-0.7, 3.2, -1.4, 20), (0.8, 3.2, -1.1, 200)], shadow=False)
    set.light((-0.4, 2.1, -1.3), "#f0f8ff", 7.0, 6.0)
    set.light((0.5, 2.1, -1.2), "#f0f8ff", 7.0, 6.0)
    tray = (
        kit.box(0.62, 0.02, 0.42, steel, 0.0, (0, 0.92, 0))
        + kit.ropes(
            [((-0.28, 0, 0), (-0.28, 0.92, 0), 0.02), ((-0.28, 0.05, -0.2), (-0.28, 0.05, 0.3), 0.02)], steel, 6
        )
        + kit.box(0.6, 0.01, 0.4, green, 0.0, (0, 0.94, 0))
    )
    tray += sum(kit.box(0.012, 0.008, 0.18, steel, 0.0, (-0.22 + 0.05 * k, 0.955, 0.02 * (k % 3))) for k in range(9))
    set.shape("trays", tray.many([(1.6, 0, -1.9, 20), (-1.7, 0, -0.9, -60)]))
    for k, (x, z, t) in enumerate(((-2.3, -2.6, 35), (2.4, -2.7, -35))):
        cart = kit.box(0.6, 1.0, 0.5, kit.material("paint", "#dfe6e6", 0.4), 0.02, (0, 0.1, 0)) + sum(
            kit.box(0.5, 0.015, 0.02, steel, 0.0, (0, 0.3 + 0.2 * j, 0.26)) for j in range(4)
        )
        cart += kit.fitting(
            "screen",
            width=0.55,
            height=0.4,
            colour="#0a161c",
            content="graph",
            ink=("#4aff8a", "#ffd23a", "#4ac8ff"),
            seed=k,
        ).move(0, 1.25, 0) + kit.ropes([((0, 1.1, -0.05), (0, 1.3, -0.05), 0.03)], steel, 6)
        cart += sum(
            kit.sphere(0.02, kit.material("lamp", c, emission=2.5), (-0.2 + 0.1 * j, 0.98, 0.26), 8)
            for j, c in enumerate(("#4aff8a", "#ffd23a", "#ff5a3a"))
        )
        set.shape("monitor", cart, at=(x, 0, z), turn=t, solid=True)
    gas = kit.cylinder(0.11, 1.2, kit.material("paint", "#2f7a5a", 0.35), (0, 0.05, 0), 14) + kit.cylinder(
        0.04, 0.12, kit.material("brass"), (0, 1.25, 0), 10
    )
    set.shape(
        "gas",
        gas.many([(3.5, 0, -3.5), (3.2, 0, -3.6)]),
        gas.painted(kit.material("paint", "#1f3a6a", 0.35)).move(3.65, 0, -3.15),
    )
    set.line(
        "-z",
        [0.0],
        "shelves",
        length=3.4,
        height=2.1,
        depth=0.4,
        rows=5,
        goods=("boxes", "glassware", "boxes", "jars"),
        material="steel",
        colour="#b8c4c8",
        seed=1,
    )
    set.line(
        "+x",
        [0.8],
        "shelves",
        length=2.6,
        height=2.1,
        depth=0.4,
        rows=5,
        goods=("cloth", "boxes", "jars"),
        material="steel",
        colour="#b8c4c8",
        seed=4,
    )
    set.on("-x", 0.0, kit.fitting("double_door", width=1.7, colour="#b8c8c8", material="steel", panes=True))
    set.on(
        "-x",
        2.2,
        kit.fitting(
            "screen",
            width=1.0,
            height=0.7,
            colour="#e8f2f8",
            glow=1.1,
            content="map",
            ink=("#2a3a4a", "#4a5a6a", "#6a7a8a"),
        ),
        y=1.4,
    )
    set.on(
        "+z",
        1.6,
        kit.box(2.2, 0.5, 0.5, steel, 0.02, (0, 0.7, 0.25)),
        kit.tube([(0, 1.2, 0.1), (0, 1.5, 0.12), (0, 1.5, 0.3), (0, 1.4, 0.34)], 0.018, steel, 8, smooth=3),
    )
    set.put("clock", (-2.0, -3.96), 0, y=2.5, solid=False, shadow=False)
    set.lamps("panel", [(x, z) for x in (-2.2, 2.2) for z in (-2.4, 0.2, 2.6)], on=True, power=0.55, lights=4)


def lamp(kit):
    """A surgeon's lamp on its arm: a disc with seven lights. Hangs from the ceiling at y = 0."""
    white = kit.material("paint", "#e8ecea", 0.3)
    out = kit.ropes(
        [
            ((0, 0, 0), (0, -0.45, 0), 0.05),
            ((0, -0.45, 0), (0.75, -0.5, 0), 0.035),
            ((0.75, -0.5, 0), (0.75, -0.95, 0), 0.03),
        ],
        white,
        8,
    )
    disc = kit.lathe([(0, 0.0), (0.42, 0.0), (0.44, 0.06), (0.3, 0.14), (0, 0.16)], white, segments=26)
    glow = kit.cylinder(0.1, 0.015, kit.material("lamp", "#f6fbff", emission=9.0), (0, -0.012, 0), 14, bevel=0)
    lights = glow + glow.many([(0.26 * math.sin(1.047 * k), 0, 0.26 * math.cos(1.047 * k)) for k in range(6)])
    return out + (disc + lights).turn("z", 14).move(0.72, -1.1, 0)
