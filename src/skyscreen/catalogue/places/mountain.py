"""A high meadow under rocky peaks."""

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
    deeds=("rock climb", "mountaineer", "攀岩", "登顶"),
    pastime="walks",
)
def mountain(set):
    set.stage(30, 10)
    white = 1.0 if set.snowy else 0.0
    set.ground(set.kit.material("grass", snow=white), hills=1.6, wavelength=22, far=5, far_start=30, flat=0.75, fine=0.9)
    set.backdrop("mountains", distance=460, height=470, snow=0.55)
    snow = {"snow": 1.0} if set.snowy else {}
    set.scatter("pine", 60, (26, 130), gap=3.5, variants=2, clear=8, scale=(0.6, 1.3), **snow)
    set.scatter(
        "grass_tuft", 150, (2, 40), clear=-1, variants=3, scale=(0.5, 1.1), blades=50, spread=0.8, shadow=False, **snow
    )
    set.scatter("pine", 60, (90, 220), gap=4, variants=2, scale=(0.9, 1.5), purpose="far", **snow)
    set.scatter("rock", 40, (9, 70), gap=2.5, variants=2, scale=(0.4, 2.4), clear=2.5, solid=True)
