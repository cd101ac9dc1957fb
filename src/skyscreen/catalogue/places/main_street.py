"""The main street of a small American town: brick shops with awnings, parked cars, flags, a clock tower."""

from skyscreen.catalogue import place


@place(
    en=("main street", "small town", "small-town street", "american small town", "town street", "country town"),
    zh=("小镇", "小镇街道", "美国小镇", "镇上", "小城"),
    ambience=("city", "birds"),
    ground="asphalt",
    reverb=0.5,
    hours=16.8,
    pastime="walks",
    guests="phone rest",
    full=0.6,
)
def main_street(set):
    set.stage(44, 6.5)
    set.ground("asphalt", reach=320, cells=24, fine=9.0)
    set.street("main_street", width=21, length=130, kerb=3.6, road="asphalt", members=6)
    set.footway((-9.1, 0), 44, 1.9)
    set.traffic((-2.2, 2.2), 3, 120.0, ("car", "pickup", "car"))
    set.stand("clock_tower", [(0, -92, 0)])
    for k, z in enumerate(range(-40, 44, 12)):
        s = 1 if k % 2 else -1
        set.put("car", (s * 5.7, z), 0 if s < 0 else 180, colour=("teal", "cream", "red", "silver", "navy")[k % 5], lamps=False)
    for z in range(-48, 52, 16):
        for s in (-1, 1):
            set.put("broadleaf" if z % 32 else "street_lamp", (s * 7.9, z + 4 * s), y=0.15, scale=0.7 if z % 32 else 1.0, **({"seed": abs(z) % 3, "season": set.season} if z % 32 else {}))
    set.put("bench", (7.9, -3), -90, y=0.15)
    set.put("mailbox", (-7.8, 9), 90, y=0.15)
    set.put("fire_hydrant", (7.6, 13), y=0.15)
    set.crowd(12, (12, 56), arcs=((-12, 12), (168, 192)), variants=5, within=lambda x, z: 7.3 < abs(x) < 10, umbrella=set.weather == "rain")
    set.scatter("broadleaf", 60, (70, 180), gap=7, variants=3, season=set.season, scale=(0.9, 1.4))
    set.backdrop("hills", distance=480, height=80, colour="#4d5c38", fields=0.6)
