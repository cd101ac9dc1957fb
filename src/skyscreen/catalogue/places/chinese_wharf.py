"""The wharf of an old Chinese port: a stone quay under Song houses, junks at their moorings, bales, jars and willows."""

from skyscreen.catalogue import place


@place(
    en=("chinese wharf", "old chinese port", "ancient chinese harbour", "junk harbour", "treasure fleet port"),
    zh=("古码头", "古港口", "古代码头", "古代港口", "古渡口", "渡口", "泉州港", "刘家港"),
    ambience=("surf", "crowd", "gulls"),
    ground="paving",
    water=True,
    reverb=0.4,
    hours=16.6,
    people="hanfu",
    era="song",
    life=("Two men carry boxes",),
)
def chinese_wharf(set):
    kit, rng = set.kit, set.random("wharf")
    set.stage(30, 6)
    # The quay's edge is 7 m to the left (+X) of the stage; land rises behind on −X.
    set.ground(
        kit.material("paving", "#7d766a"),
        slope=lambda x, z: -6.0 if x > 7.2 else min(max(-x - 26, 0) * 0.16, 9.0),
        reach=260,
        cells=48,
        fine=2.0,
        level=1.2,
    )
    set.water(0.0, calm=True, colour="#2a4a48")
    set.fairway((46, 0), 70, 30)
    stone = kit.material("stone", "#77736a")
    set.shape(
        "quay",
        kit.box(1.2, 4.0, 320, stone, 0.02, at=(7.0, -2.7, 0)),
        kit.box(1.4, 0.22, 320, stone, 0.02, at=(7.0, 1.16, 0)),
    )
    steps = sum((kit.box(2.6, 0.2, 0.45, stone, 0.0, (7.9 + 0.45 * k, 0.9 - 0.2 * k, 0.0)) for k in range(5)), kit.box(0.1, 0.1, 0.1, stone))
    set.shape("steps", *(steps.move(0, 0, z) for z in (-18, 16)))
    post = kit.ropes([((0, 0, 0), (0, 0.9, 0), 0.14)], kit.material("wood", "#5a4028"), 8)
    set.shape("moorings", post.many([(6.5, 1.2, -44 + 8 * k) for k in range(12)]))
    set.houses("song", [(-13.5 - 0.5 * (k % 2), -66 + 8.6 * k, 90) for k in range(16)], members=5)
    for k, (x, z, turn) in enumerate(((12.4, -33, 2), (12.6, 22, -3), (46, -46, 70), (72, 10, 200), (104, -70, 120))):
        set.put("junk", (x, z), turn, 0.8 if k < 2 else 1.0, solid=False, sail=("#a8402a", "#c8a868", "#8a5a34")[k % 3])
    for z in (-8, 2, 9, 38):
        set.put("boat", (9.6, z), rng.uniform(-8, 8), 1.1, solid=False)
    for x, z in ((-5.2, -7), (-5.8, -6.2), (-5.0, 8), (5.0, 12), (5.4, 12.8)):
        set.put("vase", (x, z), scale=2.4, colour="#6a4a34")
    for x, z, s in ((-6.2, -9.4, 1.5), (-7.0, -8.2, 1.8), (5.2, -12, 1.5), (-6.0, 11, 1.4)):
        set.put("box", (x, z), rng.uniform(0, 90), s)
    set.stand("cart", [(-5.0, 17, 12), (4.6, 24, 190)])
    for x, z in ((-9.4, -14), (-9.2, 4), (-9.6, 22)):
        set.put("broadleaf", (x, z), 40 * z, 0.7, seed=abs(z) % 3, season=set.season, colour="#86a648" if set.season in ("spring", "summer") else "")
    set.stand("post_lantern", [(5.6, z, -90) for z in range(-30, 36, 11)], solid=False)
    if set.night:
        for z in range(-30, 36, 11):
            set.light((5.6, 3.4, z), "#ff9050", 4.0, 9.0)
    set.put("pagoda", (-58, -64), scale=1.2)
    set.crowd(12, (12, 44), arcs=((-8, 8), (172, 188)), variants=5, within=lambda x, z: -11 < x < 5)
    set.backdrop("mountains", distance=620, height=150, snow=0.0, arc=(185, 355), colour="#4a5a4c")
    set.camera_limits((-11, 1.4, -60), (120, 40, 60))
    set.air(fog=0.0016, fog_height=20.0)
