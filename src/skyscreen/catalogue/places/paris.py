"""A boulevard of Paris: stone fronts under slate mansards, café awnings, plane trees, the Eiffel Tower at its end."""

from skyscreen.catalogue import place


@place(
    en=(
        "paris",
        "paris street",
        "boulevard",
        "parisian street",
        "champs-elysees",
        "french street",
        "paris boulevard",
        "montmartre",
        "madrid",
        "barcelona",
        "berlin",
        "vienna",
        "brussels",
        "budapest",
    ),
    zh=("巴黎", "巴黎街头", "香榭丽舍大街", "巴黎街道", "林荫大道", "马德里", "巴塞罗那", "柏林", "维也纳", "布鲁塞尔", "布达佩斯"),
    near=("madrid", "barcelona", "berlin", "vienna", "brussels", "budapest", "马德里", "巴塞罗那", "柏林", "维也纳", "布鲁塞尔", "布达佩斯"),
    ambience=("city", "crowd"),
    ground="asphalt",
    reverb=0.7,
    hours=17.5,
    pastime="walks",
)
def paris(set):
    set.stage(50, 6.5)
    set.ground("asphalt", reach=340, cells=24, fine=10.0)
    set.street("paris", width=25, length=190, kerb=5.4, road="asphalt", members=5)
    set.footway((9.4, 0), 50, 1.4)
    set.traffic((-1.9, 1.9), 4, 170.0)
    set.vista(0, 200, -620)
    set.put("eiffel_tower", (0, -620), 0, 0.62, solid=False, shadow=False, **({"colour": "#ffb860", "lit": 1.4} if set.night else {}))
    for z in range(-88, 90, 11):
        for s in (-1, 1):
            set.put("broadleaf", (s * 8.4, z), 40 * z, 0.8, seed=abs(z) % 3, season=set.season, y=0.15)
    set.street_lamps("gas_lamp", 11, 7.9, y=0.15)
    set.stand("cafe_table", [(s * 10.4, z + o, 30 * z) for s in (-1, 1) for z in (-17, -4, 12, 25) for o in (0, 2.2)], y=0.15)
    for k, (x, z) in enumerate(((4.9, -30), (-4.9, 24), (4.9, 38), (-4.9, -46))):
        set.put("car", (x, z), 0 if x < 0 else 180, colour=("navy", "silver", "maroon", "black")[k], lamps=False)
    set.crowd(22, (14, 70), arcs=((-13, 13), (167, 193)), variants=5, within=lambda x, z: 8.8 < abs(x) < 11.6, umbrella=set.weather in ("rain", "storm"))
    set.camera_limits((-11.6, 0.15, -80), (11.6, 16, 80))
    set.air(fog=0.0009, fog_height=60.0)
