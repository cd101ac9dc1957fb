"""A white village over a blue sea: cube houses with blue doors and domes, bougainvillea, steps, cats, boats below."""

from skyscreen.catalogue import place


@place(
    en=(
        "mediterranean village",
        "greek island",
        "santorini",
        "white village",
        "aegean village",
        "amalfi",
        "mediterranean town",
        "lisbon",
    ),
    zh=("地中海小镇", "圣托里尼", "希腊小岛", "爱琴海", "地中海", "蓝白小镇", "里斯本"),
    near=("lisbon", "里斯本"),
    ambience=("surf", "birds"),
    ground="paving",
    reverb=0.3,
    hours=17.6,
    water=True,
)
def mediterranean_village(set):
    kit = set.kit
    set.stage(26, 3.6)
    # A terrace of the hillside: houses climb on the left (−X), the land falls to the sea on the right.
    rise = lambda x, z: 0.55 * max(-x - 5, 0) - 1.3 * max(x - 7, 0)
    set.ground(kit.material("paving", "#d8d0c0"), slope=lambda x, z: max(rise(x, z), -60.0), level=44.0, hills=0.4, wavelength=22, flat=1.0, cells=96, fine=0.9, reach=460)
    set.water(0.0)
    set.fairway((170, 0), 140, 70)
    rows = [(-6.2 - 7.5 * r, -44 + 7.6 * k + 3 * (r % 2), 90 + 8 * ((k * 7 + r * 3) % 3 - 1)) for r in range(5) for k in range(12)]
    set.houses("mediterranean", rows, members=6)
    set.houses("mediterranean_dome", [(-13.4, -27, 90), (10.5, -19, 90), (-28, 6, 90), (11, 24, 90)], members=2)
    set.houses("mediterranean", [(15.5, z, 90) for z in (-34, -8, 10, 34)], members=6)
    low = kit.material("plaster", "#f2ede4")
    set.shape("parapet", kit.box(0.45, 0.95, 70, low, 0.08, (4.6, 44.0, 0)), solid=True)
    for z in (-14, -5.5, 4.5, 13):
        pot = kit.lathe([(0.2, 0), (0.3, 0.5), (0.26, 0.52)], kit.material("ceramic", "#a85c38"), segments=10)
        rng = set.random(f"bloom {z}")
        spots = [(rng.gauss(0, 0.45), 0.9 + rng.uniform(-0.3, 0.9), rng.gauss(0, 0.45)) for _ in range(90)]
        set.shape("bougainvillea", pot, kit.leaves(spots, 0.16, 0.12, kit.material("petal", "#c8308a"), f"pink {z}", spread=1.0), kit.leaves(spots[::3], 0.16, 0.1, kit.material("leaf", "#4c7a34"), f"green {z}", spread=1.0), at=(-3.2, 44.0, z))
    set.put("sailboat", (120, -60), 30, solid=False)
    set.put("sailboat", (200, 40), 80, solid=False)
    set.put("cat", (3.6, -6.4), -60, y=44.0, solid=False)
    set.backdrop("mountains", distance=900, height=140, snow=0.0, colour="#8a8478")
    set.camera_limits((-3.6, 44.2, -34), (40, 70, 34))
