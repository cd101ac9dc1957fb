"""A New York avenue: brick towers with water tanks, fire hydrants, yellow cabs, steam from the street."""

from skyscreen.catalogue import place


@place(
    en=(
        "new york",
        "manhattan",
        "new york street",
        "nyc",
        "times square",
        "brooklyn",
        "fifth avenue",
        "american city",
        "chicago",
        "boston",
        "philadelphia",
        "toronto",
        "seattle",
        "detroit",
        "washington",
    ),
    zh=("纽约", "曼哈顿", "纽约街头", "时代广场", "美国街头", "芝加哥", "波士顿", "费城", "多伦多", "西雅图", "华盛顿"),
    near=("chicago", "boston", "philadelphia", "toronto", "seattle", "detroit", "washington", "芝加哥", "波士顿", "费城", "多伦多", "西雅图", "华盛顿"),
    ambience=("city",),
    ground="asphalt",
    reverb=0.9,
    hours=16.5,
    pastime="walks",
)
def new_york(set):
    set.stage(54, 7.0)
    set.vista(0, 140, -400)
    set.ground("asphalt", reach=360, cells=24, fine=12.0)
    set.street("new_york", width=22, length=220, kerb=4.0, road="asphalt", free=((-44, -34), (62, 72)))
    set.footway((9.3, 0), 54, 2.4)
    set.traffic((-1.9, 1.9), 6, kinds=("taxi", "car", "taxi", "van", "taxi", "car"))
    set.put("empire_state", (0, -400), 0, 0.31, solid=False, shadow=False, lamps=True)
    set.skyline(distance=200, arc=(160, 171), height=(70, 200), count=12, depth=240)
    set.skyline(distance=200, arc=(189, 200), height=(70, 200), count=12, depth=240)
    set.skyline(distance=200, arc=(-20, 20), height=(70, 220), count=20, depth=240)
    for k, z in enumerate((-62, -26, -13, 20, 33, 50)):
        set.put("taxi" if k % 3 != 2 else "car", ((-1) ** k * 4.9, z), 0 if k % 2 else 180, lamps=False)
    set.put("fire_hydrant", (7.6, -6), y=0.15)
    set.put("traffic_light", (7.4, -30), 180)
    set.put("traffic_light", (-7.4, -46), 0)
    for z in range(-60, 62, 20):
        set.put("street_lamp", (7.6 if z % 40 else -7.6, z), y=0.15, cast=abs(z) < 45)
    set.copies("manhole", lambda k: k.cylinder(0.4, 0.03, k.material("iron"), (0, 0.1, 0), 16), [(0.6, 0.02, -16), (-1.4, 0.02, 23)], shadow=False, sockets={"steam": (0, 0.2, 0)})
    set.crowd(30, (12, 80), arcs=((-10, 10), (170, 190)), variants=5, within=lambda x, z: 7.6 < abs(x) < 10.5, umbrella=set.weather in ("rain", "storm"))
    set.camera_limits((-10.2, 0.15, -90), (10.2, 26, 90))
    set.air(fog=0.0012, fog_height=80.0)
