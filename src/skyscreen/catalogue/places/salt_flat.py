"""A salt flat: white crust cracked into polygons to the horizon, a film of water that mirrors the sky, blue mountains."""

from math import cos, sin

from skyscreen.catalogue import place


@place(
    en=("salt flat", "salt flats", "salt lake", "salar de uyuni", "salt desert", "mirror lake", "sky mirror"),
    zh=("盐湖", "盐滩", "天空之镜", "茶卡盐湖", "盐碱地", "乌尤尼盐沼"),
    ambience=("wind",),
    ground="snow",
    season="summer",
    reverb=0.1,
    hours=18.0,
)
def salt_flat(set):
    kit, rng = set.kit, set.random("cracks")
    set.stage(50, 12.0)
    set.ground(kit.material("snow", "#e4e2dc"), reach=520, cells=40, fine=4.0, wet=max(set._wet, 0.6))
    paths, flats = [], []
    for i in range(-15, 16):
        for j in range(-15, 16):
            x, z = 3.4 * i + 1.7 * (j % 2) + rng.uniform(-0.4, 0.4), 3.0 * j + rng.uniform(-0.4, 0.4)
            for a in (0.5, 2.6, 4.7):
                a += rng.uniform(-0.2, 0.2)
                paths.append([(x, 0.0, z), (x + 0.9 * sin(a), 0.035, z + 0.9 * cos(a)), (x + 1.8 * sin(a), 0.0, z + 1.8 * cos(a))])
                flats.append((cos(a), 0, -sin(a)))
    set.shape("ridges", kit.strips(paths, [0.05, 0.12, 0.05], kit.material("snow", "#f4f2ee"), flats), shadow=False)
    cone = lambda k: k.cone(1.0, 1.1, k.material("snow", "#f0eeea"), (0, 0, 0), 14)
    set.copies("heap of salt", cone, [(-16 - 3 * (k % 6), 0, -26 + 4 * (k // 6)) for k in range(18)] + [(24 + 3 * (k % 4), 0, 18 + 4 * (k // 4)) for k in range(8)])
    set.backdrop("mountains", distance=900, height=170, snow=0.2, colour="#6a6a7a")
    set.sky(haze=0.2)
