"""A container port: stacks of steel boxes in every colour, blue quay cranes, a freighter alongside, floodlights."""

from skyscreen.catalogue import place


@place(
    en=(
        "container port",
        "container terminal",
        "cargo port",
        "shipyard",
        "freight port",
        "docklands",
        "industrial port",
    ),
    zh=("集装箱码头", "货运码头", "集装箱港口", "造船厂", "船坞", "货港"),
    near=("shipyard", "造船厂", "船坞"),
    ambience=("surf", "gulls"),
    ground="asphalt",
    reverb=0.5,
    hours=17.4,
    people="worker",
    water=True,
)
def container_port(set):
    kit = set.kit
    set.stage(40, 7.0)
    set.vista(14, 45, 130)
    set.ground(kit.material("asphalt"), slope=lambda x, z: -9.0 if x > 22 else 0.0, level=2.6, reach=420, cells=72, fine=1.6)
    set.water(0.0, calm=True, colour="#14323a")
    set.fairway((84, 0), 90, 24)
    set.shape("quay", kit.box(1.2, 7, 420, kit.material("concrete", "#8f8c86"), 0.0, (22, -4.3, 0)))
    tones = ("#a8382c", "#2a5a9a", "#3a7a4a", "#d8902c", "#c8c8c4", "#6a4a3a", "#1f6a7a")
    for n, tone in enumerate(tones):
        spots = [(-13 - 3.0 * col, 2.6 + 2.6 * up, -78 + 13.0 * row) for row in range(13) for col in range(5) for up in range(1 + (row * 3 + col * 2) % 4) if (row * 5 + col * 3 + up * 2) % 7 == n]
        spots += [(45 + 2.6 * col, 7.0 + 2.6 * up, -40 + 13.0 * row) for row in range(8) for col in range(5) for up in range(2 + (row + col) % 3) if (row * 3 + col + up * 5) % 7 == n]
        set.copies(f"container {n}", lambda k, tone=tone: k.building("container", tone), spots, params={"tone": tone})
    hull = [[(x, y, z) for x, y in ((-w, 8.2), (-w * 0.96, -1), (-w * 0.5, -3), (w * 0.5, -3), (w * 0.96, -1), (w, 8.2))] for z, w in ((-62, 6), (-52, 8.4), (44, 8.4), (60, 5), (70, 0.6))]
    set.shape("freighter", kit.loft(hull, kit.material("paint", "#6a2420", 0.5), closed=False, flip=True), kit.loft([[row[0], row[-1]] for row in hull], kit.material("paint", "#8a4a3a", 0.7), closed=False), kit.box(13, 20, 9, kit.material("paint", "#e8e6e0", 0.5), 0.0, (0, 8, -54)), kit.box(12.6, 1.4, 9.2, kit.material("pane"), 0.0, (0, 24, -54)), at=(50, 0, 0))
    set.copies("gantry", lambda k: k.building("gantry"), [(13.5, 2.6, -46), (13.5, 2.6, 130)], shadow=True)
    mast = lambda k: k.cylinder(0.3, 24, k.material("steel"), (0, 0, 0), 8) + k.box(2.6, 0.8, 0.6, k.material("lamp", "#fff0d0", emission=8.0), 0.0, (0, 23.6, 0.4))
    set.copies("mast", mast, [(-8, 2.6, z, 90) for z in (-60, -20, 20, 60)], lit=set.night)
    if set.night:
        for z in (-60, -20, 20, 60):
            set.light((-6, 20, z), "#ffe8c0", 260.0, 46.0)
    set.put("truck", (6.4, -26), 0)
    set.crowd(5, (10, 40), arcs=((-14, 14), (166, 194)), variants=3, within=lambda x, z: abs(x) < 8)
    set.camera_limits((-9, 2.8, -70), (110, 50, 70))
