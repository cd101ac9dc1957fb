"""The Li river: green water between limestone towers in mist, bamboo groves, rafts, a gravel bank."""

from math import cos, hypot, sin

from skyscreen.catalogue import place


@place(
    en=(
        "karst river",
        "karst mountains",
        "li river",
        "guilin",
        "yangshuo",
        "karst landscape",
        "limestone peaks",
        "river between mountains",
    ),
    zh=("桂林", "漓江", "桂林山水", "阳朔", "山水", "山水之间", "青山绿水", "喀斯特"),
    afar="green_mountains",
    ambience=("stream", "birds"),
    ground="grass",
    reverb=0.5,
    hours=7.2,
    water=True,
)
def karst_river(set):
    kit = set.kit
    rng = set.random("towers")
    set.stage(24, 4.6)
    set.vista(230, 66, -1)
    # The river runs along the stage on its left (+X), 46 m wide, in a slow bend.
    edge = lambda z: 6.5 + 5 * sin(z / 46)
    bed = lambda x, z: max(-2.6, min(0.14 * (edge(z) - x), 0.9)) if x < edge(z) + 24 else max(-2.6, min(0.14 * (x - edge(z) - 52), 1.4))
    set.ground(kit.material("grass", "#4f6b3a"), slope=bed, hills=0.3, wavelength=16, flat=0.7, cells=96, fine=1.0, reach=520)
    set.water(0.0, calm=True, colour="#2a5a48")
    set.fairway((31, 0), 70, 20)
    spots = []
    for _ in range(900):
        a, r = rng.uniform(0, 6.2832), 74 + 420 * rng.random() ** 0.8
        x, z = r * sin(a), r * cos(a)
        h = rng.uniform(46, 96) * (0.7 + 0.0016 * r)
        wide = 0.5 * h
        if edge(z) - 8 - wide < x < edge(z) + 60 + wide or any(hypot(x - p, z - q) < 0.62 * (wide + w) for p, q, w in spots):
            continue
        spots.append((x, z, wide))
        if len(spots) == 46:
            break
    for seed in range(5):
        mine = [(x, -4.0, z, 73 * k, w / 30) for k, (x, z, w) in enumerate(spots) if k % 5 == seed]
        set.copies(f"karst {seed}", lambda k, s=seed: k.building("karst", 60.0, s), mine, shadow=False)
    set.copies("raft", lambda k: k.building("raft"), [(edge(-14) + 5, 0.02, -14, 8), (edge(9) + 6.5, 0.02, 9, 170), (edge(40) + 16, 0.02, 40, 20)], shadow=False)
    set.scatter("bamboo", 60, (7, 60), gap=0.8, variants=3, clear=3.5, within=lambda x, z: x < -5 and sin(z / 9) > -0.2, scale=(0.8, 1.3))
    set.scatter("bamboo", 50, (60, 130), gap=1.2, variants=3, within=lambda x, z: edge(z) + 54 < x < edge(z) + 66, scale=(0.9, 1.4), purpose="over", shadow=False)
    set.scatter("rock", 80, (5, 50), gap=0.6, variants=4, clear=0.6, scale=(0.1, 0.5), within=lambda x, z: abs(x - edge(z) + 2) < 3, colour="#a09a8c")
    set.scatter("grass_tuft", 150, (2, 30), variants=3, clear=0.2, blades=46, spread=0.6, within=lambda x, z: x < edge(z) - 4, shadow=False)
    if set.weather not in ("rain", "storm"):
        set.sky(haze=0.55)
    set.air(fog=0.0022, fog_height=34.0)
