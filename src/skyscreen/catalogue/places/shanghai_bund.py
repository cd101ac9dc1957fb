"""The Bund: a promenade with a railing, colonial stone fronts behind, the river, and the lit towers of Pudong over the water."""

from skyscreen.catalogue import place


@place(
    en=(
        "the bund",
        "bund",
        "shanghai",
        "shanghai bund",
        "pudong",
        "shanghai skyline",
        "city skyline over the river",
        "riverside skyline",
        "waterfront city",
        "riverfront",
    ),
    zh=("外滩", "上海", "上海外滩", "陆家嘴", "黄浦江", "黄浦江边", "江边夜景", "城市夜景"),
    ambience=("city", "crowd"),
    ground="paving",
    reverb=0.4,
    hours=19.6,
    water=True,
    pastime="walks",
    guests="phone rest talk",
    full=0.6,
)
def shanghai_bund(set):
    kit = set.kit
    set.stage(42, 5.0)
    set.ground(kit.material("paving", "#8f8c86"), slope=lambda x, z: -7.0 if 7.4 < x < 330 else 0.0, level=2.6, reach=560, cells=84, fine=1.4)
    set.water(0.0, calm=True, colour="#0e2626")
    set.fairway((60, 0), 120, 40)
    stone = kit.material("stone", "#8a867c")
    set.shape("embankment", kit.box(1.0, 6.0, 420, stone, 0.0, (7.2, -3.3, 0)), kit.box(1.3, 0.3, 420, stone, 0.0, (7.2, 2.6, 0)))
    bars = [((6.9, 2.9, -60 + 1.5 * k), (6.9, 3.75, -60 + 1.5 * k), 0.03) for k in range(81)] + [((6.9, y, -60), (6.9, y, 60), 0.035) for y in (3.3, 3.75)]
    set.shape("railing", kit.ropes(bars, kit.material("iron", "#2c3a34"), 4))
    set.street("paris", width=52, length=190, sides=(-1,), members=5, y=2.6)
    set.road([(-15.5, -180), (-15.5, 180)], 9.0, "asphalt", level=2.62)
    set.skyline(distance=350, arc=(38, 142), height=(50, 210), count=110, depth=260, peak=0.45, crowns=("#30a0ff", "#ff4080", "#ffc040", "#40ffb0", "#b060ff"), lit=0.6, foot=0.5)
    set.put("oriental_pearl", (352, 36), -90, solid=False, shadow=False, lamps=True)
    set.put("shanghai_tower", (440, -52), -90, solid=False, shadow=False, lamps=True)
    set.copies("lamp", lambda k: k.building("gas_lamp"), [(6.0, 2.6, z) for z in range(-54, 56, 12)], solid=True, lit=set.night)
    if set.night:
        for z in range(-42, 44, 12):
            set.light((5.6, 5.2, z), "#ffd090", 7.0, 12.0)
    for z in (-16, 4, 20):
        set.put("bench", (-4.4, z), 90)
    set.crowd(20, (9, 54), arcs=((-8, 8), (172, 188)), variants=6, within=lambda x, z: -6 < x < 6, umbrella=set.weather in ("rain", "storm"))
    set.camera_limits((-9, 2.8, -70), (60, 40, 70))
    set.air(fog=0.0012, fog_height=70.0)
