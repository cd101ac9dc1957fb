"""A village in the hills of southern China: white fire walls and grey tiles along a stone lane, a pond, paddies, a banyan."""


import math

from skyscreen.catalogue import place

POND = (9.6, -2.0, 5.0)
"""Middle (x, z) and radius of the half-moon pond, metres."""


@place(
    en=("chinese village", "ancient chinese village", "old chinese village", "dong village", "miao village", "huizhou village", "rural china", "chinese countryside", "chinese hamlet", "hongcun"),
    zh=(
        "村庄", "村子", "村里", "村子里", "村", "村落", "小村庄", "乡村", "农村", "乡下", "村口", "村头", "古村", "古村落", "小山村", "山村", "乡间", "徽州", "宏村", "西递", "婺源", "村寨", "侗寨", "苗寨", "侗族村寨", "苗族村寨", "田间地头",
        "农家院", "农家小院里", "晒谷场", "打谷场", "水稻田边", "寨子", "老村", "渔村小巷", "田埂",
    ),
    ambience=("birds", "stream"),
    ground="paving",
    reverb=0.35,
    hours=8.2,
    deeds=("赶鸭子", "晒谷", "晒玉米", "打谷", "喂鸡", "放牛", "赶集", "杀年猪", "白墙黑瓦", "粉墙黛瓦"),
    life=("An old woman sweeps", "An old man sits on a stool"),
    pastime="walks",
    folk="east_asian",
)
def chinese_village(set, passers=3):
    kit, rng = set.kit, set.random("village")
    snow = 1.0 if set.snowy else 0.0
    set.stage(26, 4.6)
    px, pz, pr = POND

    def lie(x, z):
        """The pond and the flooded fields are hollows; beyond them the land climbs in steps."""
        pond = max(0.0, min(1.0, (pr - math.hypot(x - px, 0.7 * (z - pz))) / 1.4))
        field = -0.34 if (31.0 < x < 74 and -60 < z < 60) else 0.0
        hill = max(0.0, -x - 30.0)
        step = 1.1 * math.floor(hill / 6.5) if hill else 0.0
        return -1.5 * pond + field + min(step, 16.0)

    set.ground(kit.material("grass", "#64783c", snow=snow), slope=lie, hills=0.16, wavelength=20, flat=1.0, cells=96, fine=0.8, far=18, far_start=90, reach=420)
    if not set.snowy:
        set.water(-0.24, calm=True, colour="#2c4038")
    lane = [(0.7 * math.sin(z / 13), z) for z in range(-70, 71, 5)]
    set.road(lane, 4.4, "stone", lines=False)
    stone = kit.material("stone", "#8a857b")
    rim = [(px + pr * math.sin(a), pz + pr / 0.7 * math.cos(a)) for a in (0.2618 * k for k in range(25))]
    set.shape("pond rim", kit.tube([(x, -0.02, z) for x, z in rim], 0.17, stone, 6), shadow=False)
    homes = {}
    for k, (x, z, turn) in enumerate((
        (-8.0, -20.5, 90), (-8.4, -9.5, 90), (-8.2, 3.5, 90), (-8.0, 14.5, 90), (-8.3, 26.0, 90), (8.0, -19.0, -90), (8.4, 15.5, -90), (8.2, 26.0, -90),
        (-19.5, -16.0, 90), (-19.0, 8.0, 90), (-19.5, 20.0, 90), (17.2, -13.0, -90), (17.0, -3.0, -90), (17.4, 7.5, -90), (-4.0, -34.0, 8), (9.0, -36.0, -12), (-16.0, -32.0, 30), (20.0, -27.0, -55),
        (-6.0, 42.0, 176), (10.0, 44.0, 190),
    )):
        homes.setdefault(k % 3, []).append((x, set.height(x, z) - 0.1, z, turn))
    for seed, spots in homes.items():
        set.copies(f"hui {seed}", lambda k, s=seed: k.building("hui", 8.6 + 0.7 * s, s), spots, solid=True, lit=set.night)
    farms = [(20.0, 31.0, -90), (-30.0, -4.0, 90), (-31.0, 30.0, 90)]
    for seed, (x, z, turn) in enumerate(farms):
        set.copies(f"farm {seed}", lambda k, s=seed: k.building("farmhouse", 9.0, s), [(x, set.height(x, z) - 0.05, z, turn)], solid=True, lit=set.night,
                   sockets={"chimney": (3.0, 5.6, -3.6)})
    set.put("banyan", (-5.2, -14.8), 0, 0.92, solid=True)
    ring = kit.lathe([(2.2, 0), (2.25, 0.42), (1.8, 0.44), (1.75, 0)], stone, segments=22)
    set.shape("seat round the banyan", ring.move(-5.2, 0, -14.8), solid=False)
    set.copies("straw", lambda k: k.building("straw_stack", 1.3), [(13.0, 0, 33.0), (15.2, 0, 36.0), (-14.0, 0, -25.0)], solid=True)
    set.copies("rack", lambda k: k.building("drying_rack", 0), [(-3.9, 0, 8.8, 90), (3.9, 0, 20.0, 90)], solid=True)
    set.stand("well", [(3.9, 8.4)])
    set.put("millstone", (-3.8, -3.2), 30)
    set.put("bicycle", (-4.0, 1.2), 84)
    for x, z, turn in ((4.6, 11.2, 20), (4.9, 13.2, 250)):
        set.put("chicken", (x, z), turn, solid=False, pose="walk")
    set.put("chicken", (3.7, 11.7), 300, 1.1, solid=False, pose="look")
    if not set.snowy:
        for x, z, turn in ((8.4, -1.2, 40), (9.4, -3.0, 60), (10.6, 0.6, 20)):
            set.put("duck", (x, z), turn, y=-0.26, solid=False, shadow=False)
        set.put("water_buffalo", (36.0, -8.0), 60, solid=False, pose="graze")
        paddies(set)
    for seed, (x, z) in enumerate(((6.0, -27.0), (-13.5, -3.0), (14.6, 13.0), (5.6, 34.0))):
        for _ in range(4):
            set.put("bamboo", (x + rng.uniform(-1.6, 1.6), z + rng.uniform(-1.6, 1.6)), rng.uniform(0, 360), rng.uniform(0.7, 1.0), solid=False, seed=seed % 3)
    for x, z in ((5.0, -9.6), (-4.4, 20.5)):
        set.put("willow" if x > 0 else "broadleaf", (x, z), rng.uniform(0, 360), 0.62, solid=True)
    set.scatter("grass_tuft", 140, (3, 40), clear=0.4, variants=3, blades=44, spread=0.5, shadow=False, snow=snow, within=lambda x, z: 2.6 < abs(x) < 5.4)
    set.scatter("bush", 26, (6, 40), clear=1.0, variants=3, scale=(0.4, 0.8), snow=snow, within=lambda x, z: 24.5 < x < 30.0)
    set.scatter("broadleaf", 70, (40, 130), gap=5, variants=3, season=set.season, scale=(0.8, 1.3), within=lambda x, z: x < -46 or abs(z) > 56)
    hung = [(s * 3.75, 2.7, z) for s, z in ((-1, -7.6), (-1, -11.4), (-1, 5.4), (-1, 1.6), (1, 13.6), (1, 17.4))] + [(16.0, 2.9, z) for z in (-14.6, -11.4, -4.6, -1.4, 5.9, 9.1)]
    set.copies("lantern", lambda k: k.building("lantern", 0.24), hung, shadow=False, lit=set.night)
    if set.night:
        for x, y, z in (*hung[:6:2], *hung[6::2]):
            set.light((x * 0.9, y - 0.4, z), "#ff9a54", 4.0, 9.5)
    set.crowd(passers, (15, 42), arcs=((-9, 9), (171, 189)), variants=5, dress="rural")
    set.backdrop("hills", distance=300, height=95, colour="#4a6444", woods=0.8, fields=0.3)
    set.backdrop("mountains", distance=820, height=250, snow=0.0, colour="#5a6c68")
    set.camera_limits((-4.4, 0.25, -52), (13.6, 12, 52))
    set.air(fog=0.0026, fog_height=18.0)


def paddies(set):
    """Bunds between flooded fields and rice in rows."""
    kit, rng = set.kit, set.random("rice")
    bund = kit.material("grass", "#5a6c34")
    lines = [kit.tube([(x, -0.06, -60), (x, -0.06, 60)], 0.32, bund, 6) for x in (31.0, 43.0, 55.0, 67.0)]
    lines += [kit.tube([(31.0, -0.06, z), (74.0, -0.06, z)], 0.3, bund, 6) for z in (-48, -30, -12, 6, 24, 42)]
    set.shape("bunds", *lines, shadow=False)
    spots = [(x + rng.uniform(-0.15, 0.15), -0.3, z + rng.uniform(-0.15, 0.15), rng.uniform(0, 360), rng.uniform(0.8, 1.15))
             for x in range(32, 54) for z in range(-34, 35, 2) if (x - 43) % 12 and z % 18 != 6 and not (34 < x < 39 and -11 < z < -5)]
    set.copies("rice", rice, spots, shadow=False)


def rice(kit):
    """A tuft of young rice."""
    rng = kit.random("tuft")
    rows, flats = [], []
    for _ in range(kit.n(16, 6)):
        a, lean, high = rng.uniform(0, 6.28), rng.uniform(0.08, 0.3), rng.uniform(0.4, 0.62)
        rows.append([(0.03 * math.cos(a), 0, 0.03 * math.sin(a)), (0.5 * lean * math.cos(a), 0.7 * high, 0.5 * lean * math.sin(a)), (lean * math.cos(a), high, lean * math.sin(a))])
        flats.append((-math.sin(a), 0, math.cos(a)))
    return kit.strips(rows, [0.016, 0.022, 0.004], kit.material("blade", "#7aa03c"), flats).sway(0.6, 0, 0.6, 1.4)
