"""A prison cell: bars on one side with a corridor beyond, raw walls with scratched days, a bunk, a bucket, a high window."""

from skyscreen.catalogue import place


@place(
    en=("prison cell", "prison", "jail", "jail cell", "cell block"),
    zh=("监狱", "牢房", "囚室", "监牢", "大牢", "看守所", "拘留所"),
    indoor=True,
    ambience=("room",),
    ground="concrete",
    reverb=1.0,
    hours=13.0,
    life=("A man sits on a bed",),
)
def prison(set):
    kit = set.kit
    set.stage(2.2, 1.3, 0, (0.0, 0.6))
    set.hall(
        5.8,
        9.0,
        3.1,
        wall={"all": kit.material("concrete", "#8f9290"), "-z": kit.material("brick", "#8a8c88")},
        floor=kit.material("concrete", "#6f7170", 0.6),
        ceiling=kit.material("concrete", "#7d7f7d"),
        holes=[("-x", -2.2, 1.95, 0.9, 0.7)],
        view="mountains",
        bars="steel",
        frame="#2a2c2e",
        skirting=None,
        cornice=False,
        clear=0.5,
    )
    # The bars close the cell at z = -2.2; beyond them the corridor and the next doors.
    iron = kit.material("iron", "#3a3c3e")
    bars = [((-2.88 + 0.125 * k, 0, -2.2), (-2.88 + 0.125 * k, 3.0, -2.2), 0.017) for k in range(47)] + [
        ((-2.9, y, -2.2), (2.9, y, -2.2), 0.024) for y in (0.08, 1.1, 2.15, 2.96)
    ]
    bars += [((x, 0, -2.18), (x, 2.15, -2.18), 0.035) for x in (0.75, 1.75)]
    set.shape("bars", kit.ropes(bars, iron, 6), kit.box(0.22, 0.26, 0.14, iron, 0.01, (0.82, 1.0, -2.2)))
    set.on(
        "-z",
        0,
        kit.box(5.6, 1.2, 0.01, kit.material("paint", "#4a5f6a", 0.5), 0.0),
        *[
            kit.box(0.9, 2.1, 0.06, kit.material("paint", "#3f5560", 0.5), 0.0, (x, 0, 0.03))
            + kit.box(0.3, 0.16, 0.08, iron, 0.0, (x, 1.5, 0.03))
            for x in (-1.6, 1.4)
        ],
    )
    set.fitting("bunk", [(-2.3, 0, -0.9)], frame="iron", colour="#4a4c4e", covers=("#6a6a5a", "#7a7464"))
    set.surface("bunk", 0.48)
    steel = kit.material("steel")
    toilet = (
        kit.lathe([(0.16, 0), (0.2, 0.36), (0.22, 0.42), (0.16, 0.4), (0.1, 0.2)], steel, segments=16)
        + kit.box(0.4, 0.9, 0.14, steel, 0.02, (0, 0, -0.26))
        + kit.lathe([(0.04, 0.7), (0.16, 0.86), (0.14, 0.86)], steel, (0, 0, -0.14), 14)
    )
    set.on("+x", 1.4, toilet, out=0.36)
    chalk = kit.material("paper", "#dcd8cc")
    tally = [
        ((-0.6 + 0.34 * g + 0.05 * k, 0.02 * (k % 2), 0), (-0.6 + 0.34 * g + 0.05 * k, 0.22, 0), 0.006)
        for g in range(5)
        for k in range(4)
    ] + [((-0.63 + 0.34 * g, 0.02, 0), (-0.41 + 0.34 * g, 0.2, 0), 0.006) for g in range(5)]
    set.on(
        "+x",
        -0.6,
        kit.ropes(tally, chalk, 4),
        kit.ropes([((a[0], a[1] - 0.34, 0), (b[0], b[1] - 0.34, 0), r) for a, b, r in tally[:14]], chalk, 4),
        y=1.3,
        out=0.01,
    )
    set.on("-x", 2.4, kit.ropes(tally[:20], chalk, 4), y=1.5, out=0.01)
    set.fitting(
        "table",
        [(-2.5, 0, 2.2, 90)],
        width=0.8,
        depth=0.5,
        height=0.72,
        material="planks",
        colour="#5a4a3a",
        leg_colour="#4a3c2e",
    )
    set.fitting("stool", [(-1.9, 0, 2.3)], height=0.45, colour="#4a3c2e", leg="wood", leg_colour="#4a3c2e")
    set.put("cup", (-2.5, 2.0), 0, y=0.72, colour="grey", solid=False, shadow=False)
    bucket = kit.lathe([(0.12, 0), (0.17, 0.3), (0.15, 0.3), (0.11, 0.02), (0, 0.02)], steel, segments=14)
    set.shape("bucket", bucket, at=(-2.4, 0, 3.6))
    set.fitting("pipes", [(2.4, 3.1, 0)], length=8.8, radii=(0.05, 0.03), solid=False, shadow=False)
    set.sky(exposure=-0.4)
    set.lamps("tube", [(0.0, 1.2, 90), (-1.4, -3.4, 90), (1.6, -3.4, 90)], on=True, drop=0.15, power=0.6)
