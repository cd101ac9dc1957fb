"""A frozen lake: clear dark ice with white cracks and drifts of snow, pines on the shore, low mountains."""

from math import cos, hypot, sin

from skyscreen.catalogue import place


@place(
    en=("frozen lake", "frozen river", "icy lake", "frozen pond", "ice-covered lake", "lake baikal", "frozen sea"),
    zh=("结冰的湖", "冰湖", "冰封的湖面", "结冰的湖面", "冰冻的湖面", "贝加尔湖", "冰河", "结冰的河"),
    ambience=("wind", "snow"),
    ground="snow",
    reverb=0.2,
    hours=7.4,
    season="winter",
)
def frozen_lake(set):
    kit = set.kit
    rng = set.random("cracks")
    set.stage(40, 10.0)
    shore = lambda x, z: max(0.0, 0.1 * (hypot(x, 0.7 * z) - 66)) + 0.7 * max(0, min(1, (hypot(x, 0.7 * z) - 60) / 4))
    set.ground(kit.material("snow"), slope=shore, far=16, far_start=90, hills=0.0, cells=84, fine=2.0, reach=440, level=-0.03)
    ice = kit.material("ice", "#8fb4c4")
    set.shape("ice", kit.sheet(lambda u, v: (64 * u * sin(6.2832 * v), -0.012, 90 * u * cos(6.2832 * v)), 14, 64, ice, flip=True), shadow=False)
    paths = []
    for _ in range(34):
        x, z, a = rng.uniform(-44, 44), rng.uniform(-60, 60), rng.uniform(0, 6.28)
        path = []
        for _ in range(9):
            path.append((x, 0.0, z))
            a += rng.uniform(-0.5, 0.5)
            x, z = x + 3.2 * sin(a), z + 3.2 * cos(a)
        paths.append(path)
    set.shape("cracks", kit.strips(paths, [0.01, 0.05, 0.07, 0.05, 0.08, 0.05, 0.06, 0.03, 0.005], kit.material("snow"), [(cos(0.7 * k), 0, sin(0.7 * k)) for k in range(34)]), shadow=False)
    drift = lambda k: k.ellipsoid(2.4, 0.12, 1.3, k.material("snow"), (0, -0.03, 0), 16)
    set.copies("drift", drift, [(x, 0.0, z, rng.uniform(0, 360), rng.uniform(0.6, 1.8)) for x, z in ((rng.uniform(-50, 50), rng.uniform(-70, 70)) for _ in range(46)) if abs(x) > 7 or abs(z) > 24], shadow=False)
    set.scatter("pine", 130, (70, 200), gap=4, variants=3, within=lambda x, z: hypot(x, 0.7 * z) > 68, scale=(0.9, 1.6), snow=1.0)
    set.scatter("rock", 30, (60, 90), gap=2, variants=4, within=lambda x, z: 58 < hypot(x, 0.7 * z) < 72, scale=(0.5, 1.8), snow=0.8)
    set.scatter("grass_tuft", 60, (58, 80), variants=3, scale=(1.2, 2.4), blades=40, spread=0.4, colour="#a08a5a", shadow=False, within=lambda x, z: hypot(x, 0.7 * z) > 59)
    set.backdrop("mountains", distance=640, height=190, snow=0.8)
    set.air(fog=0.0016, fog_height=14.0)
