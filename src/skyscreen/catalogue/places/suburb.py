"""A suburban street: houses with garages and lawns, picket fences, maples, basketball hoop, a parked car in the drive."""

from skyscreen.catalogue import place


@place(
    en=(
        "suburb",
        "suburban street",
        "residential street",
        "neighborhood",
        "neighbourhood",
        "suburbia",
        "residential area",
        "front yard",
        "driveway",
    ),
    zh=("郊区", "住宅区", "社区", "小区", "居民区", "前院", "别墅区"),
    ambience=("birds", "city"),
    ground="asphalt",
    reverb=0.3,
    hours=16.4,
    deeds=("trick or treat", "trick-or-treat", "halloween", "garbage truck", "万圣节"),
    pastime="walks",
)
def suburb(set):
    kit = set.kit
    set.stage(44, 5.0)
    snow = 1.0 if set.snowy else 0.0
    set.ground(kit.material("grass", "#4f6b30", snow=snow), hills=0.3, wavelength=40, far=6, far_start=70, flat=1.0, cells=72, fine=1.2, reach=380)
    set.road([(0, -170), (0, 170)], 7.6, "asphalt")
    for s in (-1, 1):
        set.shape("pavement", kit.box(1.6, 0.12, 260, kit.material("paving", "#a09a90"), 0.0, (s * 6.2, 0, 0)))
    houses = [(s * 17.5, -70 + 17.5 * k + (6 if s > 0 else 0), -90 * s) for s in (-1, 1) for k in range(9)]
    set.houses("suburb", houses, members=5)
    for k, (x, z, _) in enumerate(houses):
        s = 1 if x > 0 else -1
        set.shape("drive", kit.box(11, 0.06, 3.2, kit.material("concrete", "#a8a49c"), 0.0, (s * 12.2, set.height(x, z) - 0.02, z - 3.2)), shadow=False)
        if k % 3 == 0:
            set.put("car", (s * 12.4, z - 3.2), -90 * s, colour=("teal", "cream", "maroon", "navy")[k % 4], lamps=False)
        set.put("broadleaf", (s * 9.6, z + 4), 50 * k, 0.85, seed=k % 3, season=set.season)
        set.stand("letterbox", [(s * 5.1, z - 1.0, -90 * s)])
        if not set.snowy:
            set.copies(f"hedge {k}", lambda kit: kit.leaves([(0.12 * (i % 30) - 1.8, 0.15 + 0.2 * (i % 4), 0.12 * ((i * 7) % 5)) for i in range(240)], 0.22, 0.14, kit.material("leaf", "#3f6a2c"), spread=0.9), [(s * 14.6, set.height(x, z), z + 5.4, 90)])
    set.row("fence", (-8.2, -30), (-8.2, -12), 10, 90, shadow=False)
    set.put("bicycle", (6.9, 3.4), 20)
    for z in range(-60, 64, 24):
        set.put("street_lamp", (5.0, z), y=0.0)
    set.scatter("broadleaf", 50, (45, 160), gap=8, variants=3, season=set.season, scale=(0.9, 1.4), clear=30)
    set.crowd(4, (16, 60), arcs=((-9, 9), (171, 189)), variants=3, within=lambda x, z: abs(abs(x) - 6.2) < 0.6, umbrella=False)
    set.backdrop("hills", distance=480, height=70, colour="#4d5c38", fields=0.5)
