"""A path on a mountain's flank: boulders and pines above it, a valley below, rocky peaks beyond."""

from skyscreen.catalogue import place


@place(
    en=("mountain", "mountains", "alps", "mountain range", "mountain peaks", "snow-capped mountains",
        "snow-capped mountain", "snow-capped peaks", "snow-covered mountains", "snow-covered peaks", "highland", "valley",
        "mountain valley", "alpine meadow"),
    zh=("山", "高山", "青山", "远山", "山峦", "大山", "山脉", "山峰", "群峰", "山顶", "群山", "山谷", "高原", "山脚", "山沟", "山脚下", "山腰", "山岗", "山冈", "景阳冈", "山坳",
        "半山腰", "山间", "山里", "深山"),
    near=("valley", "mountain valley", "山谷"),
    afar="mountains",
    ambience=("wind", "birds"),
    ground="grass",
    reverb=0.8,
    hours=8.0,
    deeds=("rock climb", "mountaineer", "攀岩", "登顶", "上山", "爬山", "下山"),
    pastime="walks",
)
def mountain(set):
    rng = set.random("boulders")
    hand = rng.choice((-1, 1))
    set.stage(30, 7)
    white = 1.0 if set.snowy else 0.0
    flank = lambda x, z: shoulder(hand * x, z)
    set.ground(set.kit.material("grass", snow=white), hills=1.6, wavelength=22, flat=0.75, fine=0.9, slope=flank)
    set.road([(3, -90), (-0.8, -30), (0.6, -8), (-0.5, 10), (0.9, 30), (-3, 90)], 1.3, "snow" if set.snowy else "gravel")
    set.backdrop("mountains", distance=460, height=470, snow=0.55)
    snow = {"snow": 1.0} if set.snowy else {}
    set.scatter("pine", 50, (20, 120), gap=3.5, variants=2, clear=7, scale=(0.5, 1.2), **snow)
    set.scatter("grass_tuft", 170, (2, 40), clear=-1, variants=3, scale=(0.5, 1.1), blades=50, spread=0.8, shadow=False,
                within=lambda x, z: abs(x) > 1.2, **snow)
    set.scatter("pine", 60, (90, 220), gap=4, variants=2, scale=(0.9, 1.5), purpose="far", **snow)
    # Scree and boulders come down the flank to the path.
    set.scatter("rock", 46, (6, 60), gap=1.6, variants=3, scale=(0.3, 1.5), clear=0.8, solid=True, colour="#8b8680")
    for k in range(7):
        x, z = hand * rng.uniform(-16, -7), rng.uniform(-26, 26)
        set.put("rock", (x, z), rng.uniform(0, 360), rng.uniform(1.6, 3.0), seed=k % 3, colour="#827d77")
    set.drifts(("#e8e4d8", "#c8a0d0", "#e0b030"), 60, (2.5, 30), tall=0.2, within=lambda x, z: abs(x) > 1.6)


def shoulder(x, z):
    """A path along a flank, climbing 5° along +Z: on its left the mountain goes up, on its right it falls to a valley of
    16 m, whose other side rises towards the peaks."""
    up = min(0.42 * max(-x - 4.0, 0.0), 70.0) - min(0.38 * max(x - 4.5, 0.0), 16.0) + min(0.2 * max(x - 75.0, 0.0), 34.0)
    return up + 0.09 * min(max(z, -60.0), 60.0)
