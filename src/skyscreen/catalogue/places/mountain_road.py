"""A road in hairpins up a green mountain: crash barriers, a tunnel mouth, drops and peaks beyond."""

from itertools import pairwise

from skyscreen.catalogue import place


@place(
    en=(
        "mountain road",
        "winding road",
        "hairpin road",
        "winding mountain road",
        "mountain highway",
        "road in the mountains",
        "serpentine road",
    ),
    zh=("山路", "盘山公路", "山间公路", "蜿蜒的山路", "盘山路", "山道", "秋名山"),
    ambience=("wind", "birds"),
    ground="asphalt",
    reverb=0.3,
    hours=8.5,
)
def mountain_road(set):
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(44, 4.6)
    slope = lambda x, z: (0.55 * max(-x - 6.5, 0) if x < 0 else -0.62 * max(x - 6.5, 0)) * (1 if abs(x) < 90 else 90 / abs(x))
    set.ground(kit.material("grass", "#4c6a38", snow=snow), slope=slope, hills=0.7, wavelength=24, flat=1.0, cells=110, fine=1.0, reach=460, level=60.0)
    set.road([(0, -70), (0, 60), (-14, 92), (-44, 96), (-60, 60)], 7.0, "asphalt", verge=0.7, middle="#d8a820")
    set.road([(0, -70), (12, -100), (40, -106), (52, -70), (46, 20), (56, 80), (84, 96), (100, 50)], 7.0, "asphalt", verge=0.7, middle="#d8a820")
    rail = set.beside([(0, -64), (0, 56)], 4.0, 4.3)
    bars = [((x, y - 0.2, z), (x, y + 0.75, z), 0.07) for x, y, z, _ in rail] + [((a[0], a[1] + up, a[2]), (b[0], b[1] + up, b[2]), 0.05) for a, b in pairwise(rail) for up in (0.45, 0.68)]
    set.shape("guard rail", kit.ropes(bars, kit.material("steel", "#b0b4b6"), 5))
    set.cliff([(-9.5, z) for z in range(-90, 71, 8)], 9, colours=("#7a766e", "#8a857a", "#6a665e"), moss=0.9, back=2.0, rough=0.9, snow=snow)
    off = lambda x, z: abs(x) > 11
    set.scatter("pine", 150, (14, 150), gap=3.6, variants=3, clear=8, within=off, scale=(0.8, 1.5), snow=snow)
    set.scatter("broadleaf", 50, (16, 120), gap=5, variants=3, clear=9, within=off, scale=(0.7, 1.2), season=set.season)
    set.scatter("grass_tuft", 130, (5, 40), variants=3, clear=2.8, blades=46, spread=0.6, within=lambda x, z: x > 4.8, shadow=False, snow=snow)
    set.backdrop("mountains", distance=600, height=320, snow=0.7 if snow else 0.3)
    set.air(fog=0.0014, fog_height=90.0)
