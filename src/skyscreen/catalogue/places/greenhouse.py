"""A greenhouse: glass on a white iron frame, beds of tomatoes and flowers, palms, hanging pots, a gravel path, misty light."""

from skyscreen.catalogue import place


@place(
    en=(
        "greenhouse",
        "conservatory",
        "glasshouse",
        "winter garden",
        "hothouse",
        "plant nursery",
        "orangery",
        "vertical farm",
    ),
    zh=("温室", "大棚", "花房", "玻璃花房", "植物温室", "暖房", "暖棚"),
    indoor=True,
    windows=True,
    ambience=("room", "birds"),
    ground="paving",
    reverb=0.5,
    hours=10.0,
    life=("A gardener waters flowers",),
    pastime="waters flowers",
)
def greenhouse(set):
    kit = set.kit
    rng = set.random("plants")
    set.stage(6.0, 1.6, 0, (0.0, 0.6))
    brick, white = kit.material("brick", "#a06a50"), kit.material("paint", "#eef0ea", 0.4)
    walls = [
        ("-x", 0.0, 0.7, 14.8, 2.4),
        ("+x", 0.0, 0.7, 14.8, 2.4),
        ("-z", 0.0, 0.7, 7.6, 2.4),
        ("+z", 0.0, 0.7, 7.6, 2.4),
    ]
    set.hall(
        8.4,
        15.6,
        3.2,
        wall=brick,
        floor=kit.material("paving", "#9a9284"),
        ceiling=None,
        holes=walls,
        view="garden",
        bars="steel",
        frame="#eef0ea",
        skirting=None,
        cornice=False,
    )
    level = 0.75 if not set.night else 0.05
    sky = kit.material("lamp", "#cfe2f8" if not set.night else "#1a2744", emission=level)
    roof = (
        kit.facet([(-4.2, 3.2, -7.8), (0, 5.4, -7.8), (0, 5.4, 7.8), (-4.2, 3.2, 7.8)], sky)
        + kit.facet([(4.2, 3.2, -7.8), (0, 5.4, -7.8), (0, 5.4, 7.8), (4.2, 3.2, 7.8)], sky)
        + sum(kit.facet([(-4.2, 3.2, z), (4.2, 3.2, z), (0, 5.4, z)], sky) for z in (-7.8, 7.8))
    )
    set.shape("sky", roof, shadow=False)
    ribs = (
        [((s * 4.2, 3.2, z), (0, 5.36, z), 0.035) for s in (-1, 1) for z in [-7.7 + 1.1 * k for k in range(15)]]
        + [
            ((s * x, 3.2 + 2.2 * (1 - x / 4.2), -7.8), (s * x, 3.2 + 2.2 * (1 - x / 4.2), 7.8), 0.025)
            for s in (-1, 1)
            for x in (0.0, 1.1, 2.2, 3.3)
        ]
        + [((-4.2, 3.2, z), (4.2, 3.2, z), 0.03) for z in (-5.5, -1.1, 3.3)]
    )
    set.shape("frame", kit.ropes(ribs, white, 5), shadow=False)
    if not set.night:
        set.light((0, 5.0, 0), "#eaf4ff", 26.0, 16.0, kind="window", direction=(0.15, -1, -0.2), size=(6.0, 4.0))
    beds = (("#3f7a35", "#d0304a"), ("#568f3e", "#e8c01c"), ("#3a6f30", None), ("#4a8a3a", "#e58fa8"))
    for s in (-1, 1):
        for k in range(4):
            leaf, bloom = beds[(k + (s > 0)) % 4]
            set.fitting(
                "plant_row",
                [(s * 3.4, 0.35, -5.6 + 3.5 * k, 90), (s * 2.85, 0.0, -5.6 + 3.5 * k, 90)],
                length=3.2,
                colour=leaf,
                bloom=bloom,
                height=0.75,
                seed=k + 5 * (s > 0),
            )
    set.surface("bed", 0.4)
    vines = []
    for s in (-1, 1):
        for z in (-6.4, -3.4, -0.4, 2.6, 5.6):
            stake = [
                (s * 3.75 + rng.uniform(-0.1, 0.1), 0.5 + 2.3 * t, z + rng.uniform(-0.12, 0.12))
                for t in (0.0, 0.33, 0.66, 1.0)
            ]
            vines.append(kit.tube(stake, 0.02, kit.material("blade", "#4b6a2e"), 4))
            vines.append(
                kit.leaves(
                    [
                        (x + rng.uniform(-0.25, 0.25), y + rng.uniform(-0.3, 0.3), zz + rng.uniform(-0.3, 0.3))
                        for x, y, zz in stake
                        for _ in range(9)
                    ],
                    0.26,
                    0.16,
                    kit.material("leaf", "#3f7f35"),
                    f"vine {s} {z}",
                    spread=0.9,
                )
            )
            vines.append(
                kit.sphere(0.06, kit.material("food", "#c8301c"), (0, 0, 0), 7).many(
                    [
                        (x + rng.uniform(-0.2, 0.2), y + rng.uniform(-0.2, 0.1), zz + rng.uniform(-0.2, 0.2))
                        for x, y, zz in stake
                        for _ in range(2)
                    ]
                )
            )
    set.shape("vines", *vines)
    for n, z in enumerate((-5.2, -2.4, 0.4, 3.2, 6.0)):
        x = (-1) ** n * 1.5
        spots = [
            (x + rng.uniform(-0.25, 0.25), 2.5 - rng.uniform(0, 0.5), z + rng.uniform(-0.25, 0.25)) for _ in range(34)
        ]
        pot = kit.lathe(
            [(0.06, 2.4), (0.2, 2.58), (0.18, 2.6)], kit.material("rope", "#8a6a44"), (x, 0, z), 12
        ) + kit.ropes([((x, 2.6, z), (x, 4.4, z), 0.008)], kit.material("rope"), 3)
        set.shape(
            "hanging",
            pot,
            kit.leaves(spots, 0.18, 0.08, kit.material("leaf", "#5a9a48"), f"hang {n}", spread=0.6, heart=(x, 2.6, z)),
            shadow=False,
        )
    set.fitting("table", [(0.0, 0, -5.6)], width=1.8, depth=0.7, height=0.85, material="planks", colour="#9a8a6a")
    set.surface("table", 0.85)
    pots = kit.lathe(
        [(0.07, 0), (0.1, 0.16), (0.11, 0.19), (0.09, 0.18)], kit.material("ceramic", "#b5623c", 0.7), segments=12
    )
    can = (
        kit.cylinder(0.13, 0.24, kit.material("steel", "#8fa49a"), (0, 0, 0), 14)
        + kit.ropes([((0.1, 0.06, 0), (0.36, 0.3, 0), 0.018)], kit.material("steel", "#8fa49a"), 6)
        + kit.torus(0.1, 0.012, kit.material("steel", "#8fa49a"), (0, 0, 0), 14, 5).turn("x", 90).move(-0.1, 0.2, 0)
    )
    set.shape("pots", pots.many([(-0.6 + 0.26 * k, 0.85, -5.6) for k in range(4)]), can.move(0.7, 0.85, -5.6))
    for x, z, tall in ((-1.8, -6.8, 2.4), (1.8, -6.9, 2.1), (1.7, 6.7, 2.0)):
        set.plant((x, z), tall, pot="#b5623c")
    set.put("wheelbarrow", (-1.7, 5.2), 160)
    set.lamps("globe", [(0, z) for z in (-4, 0.5, 5)], on=set.night, drop=1.0, height=5.0, size=0.18, power=2.0)
    set.air(fog=0.006, fog_height=20.0)
    set.camera_limits((-1.9, 0.25, -6.6), (1.9, 4.2, 7.0))
