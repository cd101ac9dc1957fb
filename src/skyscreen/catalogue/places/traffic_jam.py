"""A traffic jam: six lanes of cars bumper to bumper between towers, brake lamps to the horizon, one lane open for who acts."""

from skyscreen.catalogue import place

TONES = ("beige", "grey", "#a8785c", "tan", "slate", "#c8bfae")
NEAR = 21.0
"""Metres up and down the road from the stage within which every car is a whole one."""
PAINTS = ("silver", "white", "#22242a", "navy", "#8a1f1c", "#3a5a4a", "#c8b48a", "#5a6a7a")


@place(
    en=("traffic jam", "gridlock", "rush hour traffic", "rush-hour traffic", "congested highway", "bumper-to-bumper traffic", "stream of traffic", "heavy traffic", "busy highway"),
    zh=("堵车", "车流", "车水马龙", "拥堵的马路", "早高峰", "晚高峰", "车海", "大堵车", "交通堵塞", "拥堵路段"),
    ambience=("city",),
    ground="asphalt",
    reverb=0.6,
    hours=18.0,
    pastime="walks",
    deeds=("stuck in traffic", "rush hour", "堵在路上", "堵车"),
)
def traffic_jam(set):
    kit, rng = set.kit, set.random("jam")
    set.stage(44, 3.0)
    set.ground("asphalt", reach=300, cells=16, fine=16.0, blocks=4)
    white, slab = kit.material("paint", "#d8d4c8", 0.8), kit.material("paving", "#8d8a84")
    lanes = (-12.2, -8.6, -5.0, 5.0, 8.6, 12.2)
    marks = kit.box(0.14, 0.012, 3.2, white, 0.0).many([(x, 0, -130 + 9.0 * k) for x in (-10.4, -6.8, 6.8, 10.4) for k in range(30)]) + kit.box(0.14, 0.012, 270, white, 0.0).many([(x, 0, 0) for x in (-14.2, -3.1, -2.8, 2.8, 3.1, 14.2)])
    set.shape("markings", marks, shadow=False)
    for s in (-1, 1):
        set.shape("kerb", kit.box(4.6, 0.15, 300, slab, 0.0, (s * 16.8, 0, 0)))
        z = -140.0
        while z < 140:
            seed = rng.randrange(6)
            wide = (18.0, 15.0, 22.0, 16.0, 20.0, 14.0)[seed]
            set.put("tower_block", (s * (27.4 + 0.1 * seed), z + wide / 2), -90 * s, y=0.0, seed=seed, width=wide, height=(30.0, 44.0, 24.0, 58.0, 36.0, 50.0)[seed], depth=16.0, colour=TONES[seed], shadow=abs(z) < 60)
            z += wide + 0.3
        set.row("street_lamp", (s * 15.2, -70), (s * 15.2, 70), 8, -90 * s)
    # Who stands in line: mostly cars, now and then a taxi, a van, a bus; the gap to the next is 1.2 to 3 m.
    kinds = (("car", 4.4), ("suv", 4.7), ("car", 4.4), ("taxi", 4.4), ("car", 4.4), ("van", 5.2), ("pickup", 5.3), ("bus", 11.0), ("car", 4.4))
    far: dict[str, list[tuple[float, float, float]]] = {}
    for x in lanes:
        z = -104.0 + rng.uniform(0, 5)
        while z < 104:
            if abs(z) > NEAR:  # two boxes: whole cars to the horizon were 444,000 triangles
                far.setdefault(PAINTS[rng.randrange(len(PAINTS))], []).append((x + rng.uniform(-0.25, 0.25), 0.0, z + 2.2))
                z += 4.4 + rng.uniform(1.2, 3.0)
                continue
            name, long = kinds[rng.randrange(9)]
            if name == "bus" and abs(x) < 6:
                name, long = "car", 4.4
            told = {"colour": PAINTS[rng.randrange(len(PAINTS))]} if name in ("car", "suv") else {}
            set.put(name, (x + rng.uniform(-0.25, 0.25), z + long / 2), (0 if x < 0 else 180) + rng.uniform(-2, 2), y=0.0, shadow=abs(z) < 45, solid=abs(z) < 40, cast=False, **told)
            z += long + rng.uniform(1.2, 3.0)
    glass = kit.material("paint", "#14181c", 0.15)
    for paint, spots in far.items():
        body = kit.box(1.78, 0.62, 4.3, kit.material("carpaint", paint), 0.12, (0, 0.28, 0))
        cabin = kit.box(1.56, 0.5, 2.3, glass, 0.14, (0, 0.88, -0.15)) + kit.box(1.4, 0.03, 1.7, kit.material("carpaint", paint), 0.0, (0, 1.37, -0.15))
        set.shape("far cars", (body + cabin).many(spots), shadow=False)
    glow = kit.box(0.34, 0.1, 0.03, kit.material("lamp", "#ff2416", emission=3.0), 0.0)
    set.shape("brake lamps", glow.many([(x + s * 0.6, 0.75, -104 + 6.6 * k) for x in lanes if x < 0 for s in (-1, 1) for k in range(14)]), shadow=False, lit=set.night)
    if set.night:
        for x in (-8, 8):
            for z in (-36, -12, 12, 36):
                set.light((x, 1.2, z), "#ff5a40" if x < 0 else "#fff0d0", 5.0, 12.0)
    set.skyline(distance=240, arc=(-30, 30), count=40, height=(60, 150))
    set.skyline(distance=240, arc=(150, 210), count=40, height=(60, 150))
    set.crowd(12, (14, 60), arcs=((12, 40), (140, 168), (192, 220), (320, 348)), variants=4, umbrella=False, within=lambda x, z: 15 < abs(x) < 18.6)
    set.air(fog=0.0012, fog_height=60.0)
