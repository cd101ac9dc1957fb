"""A laboratory: white benches with flasks in colour, a microscope, burners, a fume cupboard, a periodic table, shelves."""

from skyscreen.catalogue import place


@place(
    en=(
        "laboratory",
        "lab",
        "science lab",
        "chemistry lab",
        "research lab",
        "chemistry classroom",
        "physics lab",
        "mad scientist's lab",
    ),
    zh=("实验室", "化学实验室", "研究室", "科学实验室", "物理实验室", "化验室"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.6,
    hours=10.5,
    deeds=("mix chemicals", "do & experiment", "做实验", "化学实验"),
    life=("A scientist pours a flask",),
)
def laboratory(set):
    kit = set.kit
    set.stage(3.0, 1.6, 0, (0.0, 0.4))
    set.hall(
        9.4,
        8.6,
        3.1,
        wall="#dfe4e4",
        floor=kit.material("glazed", "#b8c4c8", 0.2, size=0.5, joint=0.2),
        ceiling="#eef0f0",
        dado=(1.0, kit.material("glazed", "#e8eef0", size=0.15)),
        holes=[("-x", 0.0, 1.2, 5.2, 1.4)],
        view="city",
        bars="casement",
        frame="#e8e8e4",
        skirting="#5a6a72",
        upstairs=6.0,
    )
    bench = {"material": "paint", "colour": "#3f7f8f", "top": "stone", "top_colour": "#2a2c2e", "height": 0.92}
    set.fitting("counter", [(0, 0, -4.2)], length=8.8, depth=0.75, panels=11, **bench)
    set.fitting(
        "counter",
        [(-2.6, 0, 1.9, 90), (2.3, 0, 1.9, 90), (4.65, 0, 0.6, -90)],
        length=3.0,
        depth=0.8,
        panels=4,
        **bench,
    )
    set.surface("bench", 0.92)
    set.line(
        "-z",
        [-2.9, 0.0, 2.9],
        "shelves",
        length=2.7,
        height=1.0,
        depth=0.28,
        rows=2,
        goods="glassware",
        material="paint",
        colour="#e8eaea",
        back=False,
        y=1.5,
        foot=0.05,
        seed=1,
    )
    set.copies(
        "apparatus",
        apparatus,
        [
            (x, 0.92, z, t)
            for x, z, t in (
                (-2.8, -3.75, 0),
                (0.3, -3.75, 20),
                (2.9, -3.75, -15),
                (-2.2, 1.2, 90),
                (2.7, 2.4, 80),
                (4.25, 0.4, -90),
            )
        ],
    )
    set.copies(
        "microscope",
        microscope,
        [(x, 0.92, z, t) for x, z, t in ((-1.3, -3.75, 15), (1.6, -3.75, -20), (-2.2, 2.7, 60), (2.7, 1.0, 100))],
    )
    set.line(
        "+x",
        [3.0],
        "shelves",
        length=2.0,
        height=2.2,
        depth=0.4,
        rows=5,
        goods=("jars", "glassware", "boxes"),
        material="paint",
        colour="#dfe3e4",
        seed=6,
    )
    hood = (
        kit.box(1.7, 2.4, 0.8, kit.material("paint", "#d4dadc", 0.4), 0.01, (0, 0, 0.4))
        + kit.box(1.45, 0.9, 0.05, kit.material("lamp", "#dff2ff", emission=0.9), 0.0, (0, 1.0, 0.79))
        + kit.box(1.5, 0.06, 0.1, kit.material("steel"), 0.0, (0, 1.9, 0.8))
    )
    set.on("+x", -2.6, hood)
    tones = ("#c85a4a", "#d8a04a", "#5a9a6a", "#4a7ab0", "#8a6ab0", "#c8c4b4")
    cells = sum(
        kit.box(
            0.115,
            0.13,
            0.012,
            kit.material("paper", tones[(c // 3 + r) % 6]),
            0.0,
            (-1.1 + 0.128 * c, 0.15 + 0.145 * (6 - r), 0.03),
        )
        for r in range(7)
        for c in range(18)
        if r > 2 or c in (0, 17) or (r > 0 and (c < 2 or c > 11))
    )
    set.on("+z", 0.0, kit.box(2.5, 1.3, 0.02, kit.material("paper", "#f4f2ea"), 0.0), cells, y=1.3)
    set.on("+z", 3.3, kit.fitting("double_door", width=1.4, colour="#8fa4aa", material="paint", panes=True))
    set.on("+z", -3.0, kit.fitting("screen", width=1.2, height=0.7, content="graph", stand=0.0), y=1.4)
    set.fitting(
        "stool",
        [(-1.6, 0, 1.2), (-1.6, 0, 2.8), (1.5, 0, 1.4), (1.5, 0, 2.8), (-0.8, 0, -2.9), (2.2, 0, -2.9)],
        height=0.68,
        colour="#2a2c2e",
    )
    set.lamps("panel", [(x, z) for x in (-2.8, 0.6, 3.4) for z in (-2.6, 0.2, 3.0)], on=True, power=0.7)


def apparatus(kit):
    """A retort on its stand over a burner, a rack of test tubes, a flask with a coil."""
    steel = kit.material("steel")
    liquid = [kit.material("ceramic", c, 0.06) for c in ("#4ac08a", "#d8702c", "#5a7ae0", "#c83a7a")]
    out = kit.box(0.24, 0.02, 0.16, kit.material("iron"), 0.0) + kit.ropes(
        [((0, 0, -0.06), (0, 0.55, -0.06), 0.009), ((0, 0.36, -0.06), (0, 0.36, 0.02), 0.008)], steel, 6
    )
    out += kit.sphere(0.075, liquid[0], (0, 0.28, 0.03), 14) + kit.cylinder(
        0.02, 0.12, kit.material("ceramic", "#d8e8e8", 0.05), (0, 0.34, 0.03), 8
    )
    out += kit.cylinder(0.025, 0.1, kit.material("brass"), (0, 0.02, 0.03), 8) + kit.cone(
        0.018, 0.07, kit.material("lamp", "#5a9aff", emission=3.5), (0, 0.12, 0.03), 8
    )
    out += kit.lathe([(0.09, 0), (0.1, 0.02), (0.025, 0.17), (0.03, 0.23)], liquid[1], (0.27, 0, 0), 12) + kit.lathe(
        [(0.07, 0), (0.08, 0.02), (0.022, 0.13), (0.025, 0.18)], liquid[2], (0.43, 0, 0.08), 12
    )
    out += kit.box(0.3, 0.03, 0.08, kit.material("wood", "oak"), 0.0, (-0.33, 0.09, 0)) + kit.box(
        0.3, 0.02, 0.08, kit.material("wood", "oak"), 0.0, (-0.33, 0, 0)
    )
    for k in range(5):
        out += kit.cylinder(0.016, 0.17, liquid[k % 4], (-0.44 + 0.055 * k, 0.02, 0), 8)
    return out + kit.tube(
        [(0, 0.46, 0.03), (0.08, 0.52, 0.02), (0.2, 0.42, 0), (0.27, 0.23, 0)],
        0.008,
        kit.material("ceramic", "#d8e8e8", 0.05),
        6,
        smooth=4,
    )


def microscope(kit):
    white, dark = kit.material("paint", "#e4e4e0", 0.3), kit.material("plastic", "#26282c")
    out = (
        kit.box(0.17, 0.04, 0.22, white, 0.01)
        + kit.box(0.05, 0.26, 0.06, white, 0.01, (0, 0.03, -0.08))
        + kit.box(0.15, 0.015, 0.13, dark, 0.0, (0, 0.15, 0.02))
    )
    out += kit.cylinder(0.035, 0.05, dark, (0, 0.2, 0.03), 12) + kit.box(
        0.06, 0.07, 0.14, white, 0.01, (0, 0.26, -0.02)
    )
    return out + kit.ropes([((s * 0.025, 0.32, 0.0), (s * 0.035, 0.43, 0.08), 0.017) for s in (-1, 1)], dark, 8)
