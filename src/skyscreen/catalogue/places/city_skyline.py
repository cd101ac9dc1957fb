"""A great city over its river: a terrace with a railing, a long bridge with traffic, and towers in three ranks behind."""

from skyscreen.catalogue import place


@place(
    en=("skyline", "city skyline", "cityscape", "urban skyline", "city view", "metropolis", "downtown skyline"),
    zh=("天际线", "城市天际线", "都市天际线", "城市全景", "大都市", "城市风光"),
    afar="skyline",
    ambience=("city",),
    ground="paving",
    reverb=0.3,
    hours=18.6,
    water=True,
    pastime="walks",
    guests="phone rest talk",
    full=0.4,
)
def city_skyline(set):
    kit, rng = set.kit, set.random("bridge")
    set.stage(42, 5.0)
    set.quay(far=560, paving="#8d8a86", stone="#7c7a76", rail="#30343a", water="#10242e", lamp="gas_lamp", every=18)
    set.vista(620, 150, 30)
    set.skyline(distance=600, arc=(40, 140), height=(60, 210), count=70, depth=160, peak=0.55, lit=0.4, foot=1.0, crowns=("#60b0ff", "#ffd080", "#ff6050"))
    set.skyline(distance=540, arc=(28, 152), height=(24, 90), count=70, depth=60, lit=0.34, foot=0.8)
    set.skyline(distance=700, arc=(20, 160), height=(40, 120), count=50, depth=200, lit=0.28, foot=1.0)
    # The bridge lands in the town: a deck on piers, with lamps, and cars that stand for the stream of them.
    deck, pier = kit.material("concrete", "#a4a09a"), kit.material("concrete", "#8a867f")
    set.copies("bridge", lambda k: k.box(560, 1.6, 13, deck, 0.0, (0, 12.0, 0)) + k.box(3.0, 15.0, 9.0, pier, 0.2).many([(-250 + 50 * n, -3.0, 0) for n in range(11)]), [(330, 0, 170, 8)], shadow=False)
    beads = [(330 + u * 0.99, 13.9, 170 - u * 0.139 + s * 4.6) for s in (-1, 1) for u in range(-270, 271, 30)]
    set.shape("bridge lamps", kit.box(0.9, 0.9, 0.9, kit.material("lamp", "#ffd9a0", emission=6.0), 0.2).many(beads), shadow=False, lit=set.night)
    for tone, side in (("#fff2d8", -1), ("#ff3a20", 1)):  # white ones come, red ones go
        spots = [(330 + u * 0.99, 14.3, 170 - u * 0.139 + side * 2.4) for u in sorted(rng.uniform(-270, 270) for _ in range(34))]
        set.shape(f"traffic {side}", kit.box(1.6, 0.7, 1.7, kit.material("lamp", tone, emission=5.0), 0.1).many(spots), shadow=False, lit=set.night)
        set.shape(f"cars {side}", kit.box(4.2, 1.2, 1.7, kit.material("carpaint", "silver" if side < 0 else "navy"), 0.2).many([(x, y - 0.6, z) for x, y, z in spots]), shadow=False)
    for what, x, z, turn in (("ferry", 150, -40, 12), ("yacht", 90, 30, 160), ("sailboat", 210, 60, 70)):
        set.put(what, (x, z), turn, solid=False, shadow=False)
    for z in (-16, 4, 20):
        set.put("bench", (-4.4, z), 90)
    set.crowd(8, (9, 54), arcs=((-8, 8), (172, 188)), variants=4, within=lambda x, z: -6 < x < 6, umbrella=set.weather in ("rain", "storm"))
    set.backdrop("hills", distance=1400, height=90, colour="#3f5148")
    set.camera_limits((-9, 2.8, -70), (60, 40, 70))
    set.air(fog=0.0007, fog_height=90.0)
