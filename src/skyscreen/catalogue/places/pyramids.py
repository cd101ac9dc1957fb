"""Desert with pyramids: a great one and two lesser behind dunes, a sphinx-like rock, ruins, palms, camel tracks."""

from skyscreen.catalogue import place


@place(
    en=("pyramids", "giza", "egypt", "desert with pyramids", "ancient egypt", "egyptian desert", "pyramid desert"),
    zh=("金字塔前", "埃及", "吉萨", "埃及沙漠", "古埃及"),
    ambience=("wind",),
    ground="sand",
    reverb=0.1,
    hours=16.9,
    deeds=("build & pyramid", "修金字塔"),
)
def pyramids(set):
    kit, rng = set.kit, set.random("giza")
    set.stage(44, 9)
    set.vista(-130, 73, -270)
    set.ground("sand", hills=1.5, wavelength=34, far=5, far_start=60, flat=0.75, fine=1.0, reach=900, cells=72)
    for x, z, turn, scale in (
        (-130, -270, 0, 0.55),
        (120, -390, 0, 0.7),
        (330, -460, 0, 0.45),
        (-330, 60, 20, 0.6),
        (240, 300, 0, 0.6),
        (-190, 330, 0, 0.5),
    ):
        set.put("pyramid", (x, z), turn, scale, solid=False, shadow=False, y=-3.0)
    stone = kit.material("stone", "#c2a069")
    drum = lambda k, h: k.lathe(
        [(0.75, 0), (0.75, 0.3), (0.55, 0.4), (0.5, h), (0.72, h + 0.3), (0.72, h + 0.6)],
        k.material("stone", "#c2a069"),
        segments=18,
    )
    for n, (x, z, h) in enumerate(
        ((-10, -16, 5.0), (-10, -21, 5.0), (-10, -26, 3.1), (-15, -16, 5.0), (-15, -21, 1.6), (-15, -26, 4.2))
    ):
        set.copies(f"column {n}", lambda k, h=h: drum(k, h), [(x, set.height(x, z) - 0.2, z)], solid=True)
    beam = kit.box(6.6, 0.8, 1.3, stone, 0.05)
    set.shape("lintel", beam, at=(-12.5, set.height(-12, -16) + 5.3, -16))
    fallen = kit.cylinder(0.52, 2.6, stone, (0, 0, 0), 18).turn("z", 90)
    set.shape("fallen drum", fallen, at=(-6.6, set.height(-7, -19) + 0.3, -19), turn=30)
    blocks = kit.box(1.2, 0.8, 1.0, stone, 0.05).many(
        [
            (
                rng.uniform(-18, -7),
                set.height(-12, -20) - 0.15,
                rng.uniform(-29, -13),
                rng.uniform(0, 90),
                rng.uniform(0.4, 1.1),
            )
            for _ in range(18)
        ]
    )
    set.shape("blocks", blocks)
    for x, z in ((14, -18), (17, -22), (12.5, -24), (20, -17), (18, 20), (-22, 18)):
        set.put("palm", (x, z), rng.uniform(0, 360), rng.uniform(0.8, 1.1), seed=int(x) % 3, solid=False)
    set.put("tent", (21, -25), -40, 1.3, colour="cream")
    for x, z, turn in ((15, -27, 200), (25, -22, 120)):
        set.put("camel", (x, z), turn, solid=False, pose="look" if x < 20 else "walk")
    set.scatter("grass_tuft", 40, (10, 40), variants=2, clear=3, blades=14, spread=0.3, colour="#a8905a", shadow=False)
    set.scatter("rock", 40, (8, 80), gap=3, variants=3, scale=(0.2, 1.0), clear=3, colour="#b09468")
    set.backdrop("dunes", distance=820, height=70)
    set.air(fog=0.0009, fog_height=60.0)
    set.sky(haze=0.45)
