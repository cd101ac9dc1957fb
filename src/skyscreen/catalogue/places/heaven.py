"""Above the clouds: a sea of white cloud with golden-roofed halls on it, a gate of pillars, rays of light."""

from math import cos, sin

from skyscreen.catalogue import place


@place(
    en=(
        "heaven",
        "heavenly palace",
        "above the clouds",
        "cloud palace",
        "palace in the clouds",
        "celestial palace",
    ),
    zh=("天宫", "天庭", "云端", "云上", "仙境", "南天门", "凌霄宝殿", "天堂"),
    ambience=("wind",),
    ground="snow",
    season="summer",
    reverb=0.6,
    hours=8.2,
    people="hanfu",
    era="legend",
    deeds=("angel & cloud", "斗法", "腾云驾雾", "大闹天宫"),
)
def heaven(set):
    kit, rng = set.kit, set.random("clouds")
    set.stage(26, 7.0)
    set.ground(kit.material("snow", "#f4f2f4"), hills=1.8, wavelength=16, far=10, far_start=40, flat=0.85, cells=100, fine=1.0, reach=420)
    set.copies("hall", lambda k: k.building("hall", 7, 12.0, 6.0, "#d8a02c", "#a83a2a", 2.4, True), [(0, -0.4, -40)], solid=True, lit=set.night)
    set.copies("side hall", lambda k: k.building("hall", 3, 8.0, 4.6, "#d8a02c", "#a83a2a", 1.4), [(34, 2, -52, -30), (-36, 3, -56, 30), (70, 9, -110, -30), (-80, 12, -120, 30)], lit=set.night)
    pillar = lambda k: k.lathe([(1.0, 0), (1.0, 0.5), (0.65, 0.8), (0.6, 10.5), (0.9, 11.2)], k.material("ceramic", "#e8e4da"), segments=18) + k.tube([(0.72 * sin(a), 0.8 + 1.45 * a, 0.72 * cos(a)) for a in (0.33 * j for j in range(21))], 0.13, k.material("brass"), 6)
    set.copies("pillar", pillar, [(s * 5.2, -0.2, z) for s in (-1, 1) for z in (-20, -8, 8, 20)], solid=True)
    set.shape("gate", kit.box(14, 1.4, 1.6, kit.material("ceramic", "#e8e4da"), 0.1, (0, 11, -20)), kit.text("南天门", 1.2, kit.material("brass"), depth=0.06).move(0, 11.7, -19.1))
    for seed in range(4):
        spots = []
        for _ in range(40):
            a, r = rng.uniform(0, 6.2832), 8 + 120 * rng.random()
            x, z = r * sin(a), r * cos(a)
            if abs(x) > 6.5 or abs(z) > 24:
                spots.append((x, set.height(x, z) + rng.uniform(-0.6, 0.4), z, rng.uniform(0, 360), rng.uniform(0.5, 1.0) * (1 + r / 60)))
        set.copies(f"cloud {seed}", lambda k, s=seed: k.building("cloud", 4.0, s), spots, shadow=False)
    for x, z in ((-20, -14), (18, -24), (26, 8)):
        set.put("swan" if x < 0 else "dove", (x, z), 60, y=7.0 + 0.1 * z, solid=False, shadow=False, motion="")
    set.backdrop("dunes", distance=420, height=60, colour="#eceaf0")
    set.air(fog=0.003, fog_height=8.0)
