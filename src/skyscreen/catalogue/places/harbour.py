"""A small harbour: a stone quay with houses, moored boats, barrels, a lighthouse on the mole."""

from skyscreen.catalogue import place


@place(
    en=("harbour", "harbor", "port", "dock", "quay", "marina", "wharf", "fishing village"),
    zh=("港口", "码头", "海港", "渔村", "港湾"),
    ambience=("surf", "wind", "birds"),
    ground="paving",
    medium="land",
    water=True,
    reverb=0.4,
    hours=17.0,
    life=("A fisherman carries a net", "Two sailors pull a rope"),
)
def harbour(set):
    kit, rng = set.kit, set.random("harbour")
    set.stage(30, 6)
    set.vista(78, 30, -98)
    # The quay's edge is 7 m to the left (+X) of the stage; land rises behind on −X.
    set.ground(
        "paving",
        slope=lambda x, z: -6.0 if x > 7.2 else min(max(-x - 24, 0) * 0.12, 2.0),
        reach=260,
        cells=48,
        fine=2.0,
        level=1.2,
    )
    set.water(0.0, calm=True)
    set.fairway((46, 0), 70, 30)
    wall = kit.material("stone", "#77736a")
    set.shape(
        "quay",
        kit.box(1.2, 4.0, 320, wall, 0.02, at=(7.0, -2.7, 0)),
        kit.box(1.4, 0.22, 320, wall, 0.02, at=(7.0, 1.16, 0)),
    )
    bollard = kit.lathe(
        [(0.2, 0), (0.17, 0.1), (0.15, 0.45), (0.24, 0.55), (0.22, 0.66), (0, 0.7)], kit.material("iron"), segments=16
    )
    set.shape("bollards", bollard.many([(6.6, 1.3, -44 + 8 * k) for k in range(12)]))
    tones = ("cream", "#c9756a", "#d8b464", "#9fb8c4", "#c8c0b4")
    for k in range(11):
        set.put("house", (-19 - rng.uniform(0, 2), -62 + 12 * k), 90, rng.uniform(0.95, 1.25), colour=tones[k % 5])
    for k in range(9):
        z = -48 + 11 * k + rng.uniform(-2, 2)
        set.put(
            "boat" if k % 3 else "sailboat",
            (10.4 if k % 3 else 11.2, z),
            rng.uniform(-8, 8),
            1.3 if k % 3 else 1.0,
            solid=False,
        )
    set.put("sailboat", (64, -40), 60, solid=False)
    set.put("sailboat", (90, 30), 200, solid=False, band="navy")
    mole = kit.box(9, 5, 60, wall, 0.02, at=(78, -3.2, -78))
    set.shape("mole", mole)
    set.put("lighthouse", (78, -98), 0, y=1.8)
    for x, z in ((-4.6, -7), (-5.3, -6.4), (-4.8, -5.9), (4.8, 9), (5.2, 9.8), (-6, 12)):
        set.put("barrel", (x, z))
    for x, z, s in ((-5.8, -8.2, 1.4), (-6.6, -7.0, 1.8), (5.0, -12, 1.6), (-5.5, 11, 1.5)):
        set.put("box", (x, z), rng.uniform(0, 90), s)
    set.row("street_lamp", (5.4, -30), (5.4, 34), 5)
    set.backdrop("hills", distance=520, height=85, arc=(185, 355), colour="#4a5a44")
    set.camera_limits((-14, 1.4, -60), (120, 40, 60))
