"""A sauna: tiers of pale aspen benches, hot stones on the stove with steam, a bucket and ladle, dim amber light."""

from skyscreen.catalogue import place


@place(
    en=("sauna", "steam room", "bathhouse", "spa", "massage room", "spa room", "turkish bath"),
    zh=("桑拿", "桑拿房", "汗蒸房", "澡堂", "水疗", "按摩房", "水疗馆", "浴池"),
    near=("massage room", "spa", "按摩房", "水疗"),
    indoor=True,
    ambience=("room",),
    ground="planks",
    reverb=0.3,
    hours=18.0,
    deeds=("sauna", "massage", "按摩", "spa day"),
)
def sauna(set):
    kit = set.kit
    set.stage(2.2, 1.2, 0, (0.0, 0.8))
    pine = kit.material("planks", "#d8ab74", 0.6)
    set.hall(
        5.6,
        5.8,
        2.5,
        wall=pine,
        floor=kit.material("planks", "#b8905c"),
        ceiling=kit.material("planks", "#d0a26a"),
        skirting=None,
        cornice=False,
        holes=[("+x", 0.6, 1.0, 1.6, 1.0)],
        view="snow",
        bars="shop",
        frame="#a87a48",
        clear=0.4,
    )
    slat = kit.material("wood", "#e0bc8a")
    tiers = []
    for _k, (y, z0) in enumerate(((0.45, -1.75), (0.9, -2.35))):
        tiers += [kit.box(5.4, 0.04, 0.1, slat, 0.006, (0, y - 0.04, z0 - 0.25 + 0.125 * j)) for j in range(5)] + [
            kit.box(0.07, y, 0.5, slat, 0.0, (x, 0, z0)) for x in (-2.4, -0.8, 0.8, 2.4)
        ]
    tiers += [kit.box(0.1, 0.04, 3.0, slat, 0.006, (-2.7 + 0.12 * j, 0.41, 0.0)) for j in range(5)] + [
        kit.box(0.5, 0.41, 0.07, slat, 0.0, (-2.46, 0, z)) for z in (-1.2, 0.2, 1.4)
    ]
    tiers += [kit.box(5.4, 0.1, 0.03, slat, 0.006, (0, y, -2.86)).turn("x", 0) for y in (1.15, 1.35, 1.55)]
    set.shape("benches", *tiers, solid=False)
    set.surface("bench", 0.45)
    iron = kit.material("iron")
    stove = (
        kit.box(0.8, 0.75, 0.7, iron, 0.02)
        + kit.panel(0.4, 0.26, kit.material("lamp", "#ff7a2a", emission=2.6), (0, 0.32, 0.355))
        + kit.box(0.9, 0.22, 0.8, kit.material("steel", "#5a6064"), 0.0, (0, 0.75, 0))
        + kit.ropes([((0, 0.9, -0.25), (0, 2.5, -0.25), 0.08)], iron, 10)
    )
    rng = set.random("stones")
    stones = sum(
        kit.ellipsoid(
            rng.uniform(0.07, 0.12),
            rng.uniform(0.06, 0.09),
            rng.uniform(0.07, 0.11),
            kit.material("rock", "#5a5652"),
            (rng.uniform(-0.34, 0.34), 0.96 + 0.08 * rng.random(), rng.uniform(-0.22, 0.3)),
            8,
        )
        for _ in range(24)
    )
    set.copies(
        "steam",
        lambda k: k.box(0.05, 0.05, 0.05, k.material("iron")),
        [(1.95, 0.95, -0.6)],
        sockets={"steam": (0.0, 0.15, 0.0), "steam2": (0.2, 0.15, 0.15)},
    )
    set.shape("stove", stove, stones, at=(1.95, 0, -0.6), turn=-30, solid=True)
    set.light((1.6, 0.5, 0.0), "#ff8a3a", 2.5, 4.5, flicker=0.3)
    rail = kit.ropes(
        [
            ((1.3, 0.8, -1.2), (1.3, 0.8, 0.2), 0.03),
            ((1.3, 0.8, 0.2), (2.6, 0.8, 0.2), 0.03),
            ((1.3, 0, 0.2), (1.3, 0.8, 0.2), 0.035),
        ],
        slat,
        6,
    )
    bucket = (
        kit.lathe(
            [(0.13, 0), (0.17, 0.26), (0.15, 0.26), (0.11, 0.02), (0, 0.02)],
            kit.material("planks", "#b8824a"),
            segments=16,
        )
        + kit.torus(0.155, 0.01, kit.material("brass"), (0, 0.2, 0), 18, 4)
        + kit.ropes([((0.05, 0.1, 0), (0.35, 0.5, 0.1), 0.012)], slat, 5)
    )
    set.shape(
        "rail",
        rail,
        bucket.move(0.6, 0.45, -1.75),
        kit.box(0.5, 0.08, 0.3, kit.material("cloth", "#f0ece4"), 0.03, (-1.2, 0.45, -1.8)),
        kit.cylinder(0.07, 0.5, kit.material("cloth", "#7ab0a8"), (0, 0, 0), 12).turn("z", 90).move(-0.4, 0.98, -2.35),
    )
    dial = (
        kit.cylinder(0.15, 0.04, kit.material("wood", "#a87a48"), (0, 0, 0), 20).turn("x", 90)
        + kit.cylinder(0.12, 0.05, kit.material("paper", "#f4efe0"), (0, 0, 0), 20).turn("x", 90)
        + kit.ropes([((0, 0, 0.06), (0.07, 0.06, 0.06), 0.006)], kit.material("paint", "#b8281c"), 3)
    )
    set.on("-x", 1.2, dial, y=1.7)
    set.on(
        "+z",
        0.8,
        kit.box(0.85, 2.0, 0.05, slat, 0.0),
        kit.panel(0.5, 1.1, kit.material("lamp", "#c8d8e4", emission=0.25), (0, 1.25, 0.03)),
        kit.box(0.04, 0.35, 0.08, slat, 0.0, (-0.34, 0.95, 0.05)),
    )
    shade = kit.box(0.5, 0.3, 0.12, slat, 0.0) + kit.box(
        0.42, 0.03, 0.1, kit.material("lamp", "#ffb860", emission=3.0), 0.0, (0, -0.03, 0.0)
    )
    for x in (-2.0, 0.6):
        set.on("-z", x, shade, y=2.0)
        set.light((x, 1.9, -2.5), "#ffb060", 2.4, 5.0)
    set.light((0, 2.2, 1.2), "#ffc080", 2.0, 5.0)
    set.shape(
        "glow",
        kit.box(4.8, 0.02, 0.03, kit.material("lamp", "#ff9a40", emission=2.2), 0.0, (0, 0.4, -2.05)),
        shadow=False,
    )
    set.air(fog=0.03, fog_height=10.0)
