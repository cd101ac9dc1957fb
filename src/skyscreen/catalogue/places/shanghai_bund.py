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
        "singapore",
    ),
    zh=("外滩", "上海", "上海外滩", "陆家嘴", "黄浦江", "黄浦江边", "江边夜景", "城市夜景", "新加坡"),
    near=("singapore", "新加坡"),
    ambience=("city", "crowd"),
    ground="paving",
    reverb=0.4,
    hours=19.6,
    water=True,
    pastime="walks",
    guests="phone rest talk",
    full=0.6,
    folk="east_asian",
)
def shanghai_bund(set):
    set.stage(42, 5.0)
    set.quay()
    set.street("paris", width=52, length=190, sides=(-1,), members=5, y=2.6)
    set.road([(-15.5, -180), (-15.5, 180)], 9.0, "asphalt", level=2.62)
    set.skyline(distance=500, arc=(38, 142), height=(30, 120), count=110, depth=260, peak=0.3, crowns=("#30a0ff", "#ff4080", "#ffc040", "#40ffb0", "#b060ff"), lit=0.6, foot=0.5)
    set.vista(450, 152, 50)
    set.put("oriental_pearl", (450, 50), -90, 0.32, solid=False, shadow=False, lamps=True)
    set.put("shanghai_tower", (480, -110), -90, 0.26, solid=False, shadow=False, lamps=True)
    for z in (-16, 4, 20):
        set.put("bench", (-4.4, z), 90)
    set.crowd(20, (9, 54), arcs=((-8, 8), (172, 188)), variants=6, within=lambda x, z: -6 < x < 6, umbrella=set.weather in ("rain", "storm"))
    set.camera_limits((-9, 2.8, -70), (60, 40, 70))
    set.air(fog=0.0012, fog_height=70.0)
