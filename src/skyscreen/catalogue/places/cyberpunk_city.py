"""A canyon of black towers at night: holograms, neon in layers, wet asphalt, walkways overhead, steam, flying lights."""

from skyscreen.catalogue import place


@place(
    en=(
        "cyberpunk city",
        "cyberpunk",
        "cyberpunk street",
        "futuristic neon city",
        "dystopian city",
        "blade runner city",
    ),
    zh=("赛博朋克", "赛博朋克城市", "赛博朋克街道", "未来都市夜景"),
    ambience=("city",),
    ground="asphalt",
    reverb=0.9,
    hours=22.0,
    deeds=("hacker", "cyborg", "黑客", "赛博"),
)
def cyberpunk_city(set):
    kit, rng = set.kit, set.random("neon")
    set.stage(46, 5.0)
    set.ground("asphalt", reach=240, cells=20, fine=9.0, wet=max(set._wet, 0.65))
    set.street("cyberpunk", width=15, length=160, kerb=2.2, members=6, warm="#ff60b0")
    words = ("未来", "AI", "拉麺", "NOVA", "義体", "24H", "龍", "SYNTH", "電脳", "BAR", "夜", "ZERO")
    for k, z in enumerate(range(-62, 64, 4)):
        s = 1 if k % 2 else -1
        set.put("neon_sign", (s * rng.uniform(4.6, 6.2), z), 0, y=rng.choice((3.6, 5.4, 8.0, 11.5)), text=words[k % len(words)], colour=("#ff1f9f", "#18e0ff", "#b040ff", "#20ffb0", "#ff5020", "#4060ff")[k % 6], height=rng.choice((2.2, 3.2, 4.4)), panel=k % 4 == 0, cast=abs(z) < 22 and k % 2 == 0, shadow=False, solid=False, lamps=True)
    screen = lambda k, tone="#20c0ff": k.box(0.3, 9, 6, k.material("paint", "#101216"), 0.0) + k.box(0.34, 8.6, 5.6, k.material("neon", tone, emission=1.5), 0.0, (0, 0.2, 0)) + sum((k.box(0.38, 0.3, 5.0, k.material("neon", "#ffffff", emission=2.0), 0.0, (0, 1.2 + 1.1 * j, 0)) for j in range(6)), k.box(0.1, 0.1, 0.1, k.material("paint", "black")))
    for n, tone in enumerate(("#20c0ff", "#ff40a0", "#a050ff")):
        set.copies(f"screen {n}", lambda k, t=tone: screen(k, t), [(s * 7.3, 14, z) for s, z in (((1, -22), (-1, 12)), ((-1, -34), (1, 30)), ((1, 6), (-1, -8)))[n]], shadow=False, lit=True, params={"tone": tone})
    for z in (-30, 24):
        set.shape("walkway", kit.box(15, 0.5, 2.6, kit.material("steel", "#3a4048"), 0.0, (0, 7.0, z)), kit.box(15, 0.12, 0.1, kit.material("neon", "#18e0ff", emission=4.0), 0.0, (0, 7.5, z + 1.3)), kit.box(15, 0.12, 0.1, kit.material("neon", "#ff1f9f", emission=4.0), 0.0, (0, 7.5, z - 1.3)))
    flyer = lambda k: k.ellipsoid(1.0, 0.5, 2.2, k.material("carpaint", "#20242c", 0.2), (0, 0, 0), 12) + k.box(1.4, 0.1, 0.1, k.material("neon", "#ff3020", emission=6.0), 0.0, (0, 0, -2.1)) + k.box(1.2, 0.1, 0.1, k.material("neon", "#c0e8ff", emission=8.0), 0.0, (0, 0, 2.1))
    set.copies("flyer", flyer, [(rng.uniform(-4, 4), rng.uniform(12, 34), -70 + 17 * k, 180 * (k % 2)) for k in range(9)], shadow=False, lit=True)
    set.copies("grate", lambda k: k.box(0.8, 0.03, 0.5, k.material("iron"), 0.0), [(-1.9, 0.02, -13), (2.1, 0.02, 9)], shadow=False, sockets={"steam": (0, 0.1, 0)})
    for z in (-26, -9, 8, 25):
        set.light((rng.uniform(-3, 3), 5.0, z), ("#ff3fa0", "#30c8ff", "#a050ff", "#ff7040")[abs(z) % 4], 9.0, 13.0)
    set.crowd(26, (10, 56), arcs=((-9, 9), (171, 189)), variants=6, within=lambda x, z: 2.8 < abs(x) < 7.0)
    set.skyline(distance=150, arc=(150, 210), height=(90, 260), count=24, depth=200, crowns=("#ff3fa0", "#30c8ff", "#a050ff"), lit=0.5, tones=("#2c3038", "#3a3440"))
    set.camera_limits((-5, 0.15, -60), (5, 16, 60))
    set.sky(stars=0.0, haze=0.6)
    set.air(fog=0.007, fog_height=40.0)
