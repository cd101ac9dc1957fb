"""Chongqing at night: stilt houses in tiers of gold, towers on hills, a monorail that runs through a block of flats, a great bridge, the river."""

from skyscreen.catalogue import place


@place(
    en=("chongqing", "mountain city", "hillside city", "hongyadong", "chongqing skyline", "river city at night"),
    zh=("重庆", "山城", "洪崖洞", "重庆夜景", "嘉陵江", "解放碑", "江城"),
    ambience=("city", "stream"),
    ground="paving",
    reverb=0.5,
    hours=20.6,
    water=True,
    pastime="walks",
    folk="east_asian",
)
def chongqing(set):
    kit = set.kit
    set.stage(40, 5.0)
    set.vista(-22, 36, -66)
    # A quay along the river (left, +X); the city climbs behind (−X) and on the other bank.
    hill = lambda x, z: (0.5 * max(-x - 22, 0) if x > -110 else 44.0)
    set.ground(kit.material("paving", "#7a766e"), slope=lambda x, z: -8.0 if 7.4 < x < 210 else hill(x, z), level=2.6, reach=520, cells=90, fine=1.4)
    set.water(0.0, calm=True, colour="#0c2020")
    set.fairway((54, 0), 110, 36)
    stone = kit.material("stone", "#77736a")
    set.shape("embankment", kit.box(1.0, 6.0, 420, stone, 0.0, (7.2, -3.3, 0)), kit.box(0.5, 1.0, 420, stone, 0.0, (6.9, 2.6, 0)))
    set.copies("terraced block", lambda k: k.building("terraced_block"), [(-22, 2.6, -66, 50, 0.85)], lit=True, shadow=False)
    set.copies("terraced low", lambda k: k.building("terraced_block", 5, "吊脚楼"), [(-20, 2.6, 26, 100, 0.8)], lit=True, shadow=False)
    set.copies("through block", lambda k: k.building("through_block"), [(-30, 8.0, -86, 52, 1.15)], shadow=False, lit=set.night)
    set.copies("monorail", lambda k: k.building("monorail", 120.0, 4), [(-14, 8.0, -74, 52, 1.15)], shadow=False, lit=True)
    set.copies("bridge", lambda k: k.building("suspension", 190.0, 26.0, 74.0, "#c83a28"), [(108, 0, -150, 8)], shadow=False)
    if set.night:
        string = kit.material("lamp", "#ffc860", emission=4.0)
        set.shape("bridge lights", kit.ropes([((-80 + 376 * k / 60, 28.0, -150 - 9), (-80 + 376 * (k + 0.5) / 60, 28.0, -150 - 9), 0.5) for k in range(60)], string, 3), shadow=False, at=(0, 0, 0))
    houses = [(-44 - 16 * r, -66 + 17 * k + 6 * (r % 2), 90) for r in range(3) for k in range(10) if not (r == 0 and k < 3)]
    set.houses("chongqing", houses, members=6)
    set.skyline(distance=180, arc=(200, 340), height=(50, 170), count=70, depth=240, crowns=("#ff4060", "#40c0ff", "#ffc040", "#c060ff"), lit=0.6)
    set.skyline(distance=240, arc=(30, 150), height=(40, 170), count=80, depth=220, peak=0.3, crowns=("#ff4060", "#40c0ff", "#ffc040", "#40ffa0", "#c060ff"), lit=0.6, foot=0.5)
    set.stand("post_lantern", [(5.6, z, 0) for z in range(-40, 44, 8)])
    if set.night:
        for z in range(-32, 34, 10):
            set.light((4.8, 5.2, z), "#ffa860", 6.5, 11.0)
            set.light((-11.0, 5.0, z + 5), "#ff8a40", 5.0, 10.0)
    set.stand("stall", [(-6.4, z, 90) for z in (-18, -8, 6, 16)], 3, "#c8201a", lit=True)
    set.crowd(18, (9, 50), arcs=((-8, 8), (172, 188)), variants=6, within=lambda x, z: -5.4 < x < 5.6, umbrella=set.weather in ("rain", "storm"))
    set.backdrop("mountains", distance=700, height=150, snow=0.0, colour="#4a524a")
    set.camera_limits((-9, 2.8, -60), (70, 40, 60))
    set.air(fog=0.0026, fog_height=70.0)
