"""A sandy beach with palms; the sea on one side."""

from skyscreen.catalogue import place


@place(
    en=("beach", "shore", "coast", "seaside", "seashore", "surf", "sandbank", "sandbar"),
    zh=("海滩", "沙滩", "海边", "岸边", "沙洲"),
    near=("sandbank", "sandbar", "沙洲"),
    ambience=("surf", "wind"),
    ground="sand",
    water=True,
    reverb=0.1,
    hours=17.0,
    deeds=("beach volleyball", "赶海", "沙滩排球"),
    pastime="walks",
)
def beach(set):
    set.stage(30, 6)
    set.ground(
        "sand",
        hills=0.25,
        wavelength=9,
        slope=lambda x, z: max(-4.0, min(3.0, (x + 9) * 0.11)) if x < 12 else 2.3 + (x - 12) * 0.05,
        fine=0.8,
        reach=300,
    )
    set.water(0.0, shallow=3.0)
    set.fairway((-70, 0), 80, 40)
    set.scatter("palm", 16, (9, 60), gap=5, variants=3, clear=3, solid=True, within=lambda x, z: x > 6)
    set.scatter("rock", 18, (6, 60), gap=3, variants=2, scale=(0.2, 0.9), within=lambda x, z: x > -7)
