"""A Hong Kong street: tall narrow blocks hung with air conditioners and washing, neon over the road, a red taxi, trams."""

from skyscreen.catalogue import place


@place(
    en=("hong kong", "hong kong street", "kowloon", "mong kok", "hongkong", "taipei"),
    zh=("香港", "香港街头", "九龙", "旺角", "港风街道", "香港街道", "台北", "高雄"),
    near=("taipei", "台北", "高雄"),
    ambience=("city", "crowd"),
    ground="asphalt",
    reverb=0.8,
    hours=20.3,
    pastime="walks",
    folk="east_asian",
)
def hong_kong(set):
    set.stage(44, 5.5)
    set.ground("asphalt", reach=260, cells=20, fine=9.0, wet=max(set._wet, 0.4 if set.night else 0.0))
    set.street("hong_kong", width=14, length=150, kerb=2.4, road="asphalt", members=6, warm="#ffe0a0")
    rng = set.random("signs")
    words = ("茶餐廳", "金行", "大押", "麻雀", "涼茶", "酒家", "珠寶", "藥房", "燒臘", "電器", "冰室", "旅館")
    for k, z in enumerate(range(-58, 60, 5)):
        s = 1 if k % 2 else -1
        set.put("neon_sign", (s * rng.uniform(2.6, 5.4), z + rng.uniform(-1, 1)), 0, y=rng.uniform(5.0, 13.0), text=words[k % len(words)], colour=("#ff1f5f", "#18c0ff", "#ff7a10", "#20ff90", "#ffc050", "#f020e0")[k % 6], height=rng.choice((2.6, 3.4, 4.4)), panel=k % 3 == 0, cast=abs(z) < 20, shadow=False, solid=False, lamps=True)
    set.put("taxi", (-2.9, -26), 0, colour="red", lamps=set.night)
    set.put("bus", (2.9, 34), 180, lamps=False)
    set.crowd(34, (9, 60), arcs=((-9, 9), (171, 189)), variants=6, within=lambda x, z: 4.8 < abs(x) < 6.8, umbrella=set.weather in ("rain", "storm"))
    set.skyline(distance=170, arc=(160, 200), height=(80, 200), count=20, depth=160)
    set.camera_limits((-4.6, 0.15, -60), (4.6, 16, 60))
    set.air(fog=0.0035, fog_height=40.0)
