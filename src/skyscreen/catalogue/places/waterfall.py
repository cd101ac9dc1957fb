"""A waterfall over mossy cliffs into a green pool, ferns and boulders in front, mist and forest above."""

import math

from skyscreen.catalogue import place

BEDS = ("#77786a", "#868472", "#6a6f60", "#8f8a76")


@place(
    en=("waterfall", "cascade", "falls", "niagara"),
    zh=("瀑布", "飞瀑"),
    ambience=("stream", "forest", "birds"),
    ground="soil",
    water=True,
    reverb=0.6,
    hours=10.0,
)
def waterfall(set):
    kit = set.kit
    # A mossy point in a horseshoe of cliffs: water lies in front of it and on both sides, three falls come down round it.
    set.stage(12, 5)
    pool = lambda x, z: min((math.hypot(x, z) - 11.5) / 2.5, (36 - math.hypot(x, z)) / 3, (6 - z) / 4)
    bed = lambda x, z: 0.9 - 3.2 * max(0.0, min(pool(x, z), 1.0))
    set.ground(
        kit.material("soil", moss=1.0, litter=0.1),
        hills=0.5,
        wavelength=9,
        slope=bed,
        far=8,
        far_start=34,
        flat=0.6,
        cells=84,
        fine=0.8,
    )
    set.water(0.0, calm=True, colour="#0f3a34")
    set.fairway((0, -23), 8, 24)
    angles = [math.radians(a) for a in range(-118, 119, 7)]
    wall = [((38 + 2.5 * math.sin(5 * a)) * math.sin(a), -(38 + 2.5 * math.sin(5 * a)) * math.cos(a)) for a in angles]
    set.cliff(wall, 21, colours=BEDS, moss=1.0, back=50, base=-1.5, rough=1.3)
    water = kit.material("cascade")
    for turn, wide, high in (
        (0, 6.0, 20.0),
        (-50, 5.0, 20.5),
        (53, 7.0, 19.5),
        (-61, 1.8, 16.0),
        (12, 1.5, 15.0),
        (96, 4.0, 18.0),
        (-98, 4.0, 18.0),
    ):
        a = math.radians(turn)

        def fall(u, v, wide=wide, high=high):
            # Leaves the lip flat and falls in a parabola, a little wider below; bowed across.
            x = (v - 0.5) * wide * (0.85 + 0.35 * u)
            return x, high * (1 - u) - 0.3, 1.2 + 2.6 * u**0.5 + 0.4 * math.cos(3.1 * (v - 0.5))

        def lip(u, v, wide=wide, high=high):
            return (v - 0.5) * wide, high + 0.4 - 0.7 * u * u, -6 + 7.4 * u

        sheet = down(kit.sheet(fall, 26, 14, water)) + down(kit.sheet(lip, 4, 6, water))
        x, z = 34.5 * math.sin(a), -34.5 * math.cos(a)
        set.shape("fall", sheet, at=(x, 0, z), turn=-turn, shadow=False)
        foot = [(x * 0.9 + s * math.cos(a), -0.4, z * 0.9 + s * math.sin(a)) for s in (-1.5, 1.5)]
        set.copies(
            "spray",
            lambda k: k.sphere(0.05, k.material("rock"), (0, 0, 0), 6),
            foot,
            shadow=False,
            sockets={"steam": (0, 0.5, 0)},
        )
    shore = lambda x, z: -0.25 < pool(x, z) < 0.5
    set.scatter(
        "rock",
        90,
        (3, 37),
        gap=1.2,
        variants=4,
        scale=(0.4, 1.8),
        clear=1.0,
        within=shore,
        colour="#4f524a",
        solid=True,
    )
    set.scatter(
        "rock",
        9,
        (14, 32),
        gap=4,
        variants=4,
        scale=(1.4, 2.6),
        clear=4,
        within=lambda x, z: pool(x, z) > 0.8,
        colour="#4a4d45",
        purpose="big",
    )
    dry = lambda x, z: pool(x, z) < -0.05 and math.hypot(x, z) < 36
    set.scatter("bush", 70, (4, 34), gap=0.8, variants=3, clear=0.9, scale=(0.4, 1.2), within=dry, colour="#3f7030")
    set.scatter(
        "grass_tuft",
        170,
        (2, 22),
        variants=3,
        clear=0.2,
        within=dry,
        blades=40,
        spread=0.4,
        colour="#5f8a3a",
        shadow=False,
    )
    set.scatter(
        "broadleaf",
        26,
        (10, 36),
        gap=3.2,
        variants=3,
        clear=5,
        within=lambda x, z: dry(x, z) and z > 9,
        season=set.season,
        scale=(0.8, 1.5),
    )
    rng = set.random("tops")
    for k in range(44):
        a, r = math.radians(-112 + 224 * k / 43), 47 + rng.uniform(0, 12)
        kind = "pine" if k % 3 else "broadleaf"
        set.put(
            kind, (r * math.sin(a), -r * math.cos(a)), 40 * k, rng.uniform(1.0, 1.6), y=20.0, seed=k % 3, solid=False
        )
    for k in range(18):
        a = math.radians(-105 + 210 * k / 17)
        set.put(
            "bush",
            (35.5 * math.sin(a), -35.5 * math.cos(a)),
            0,
            1.8,
            y=rng.uniform(2, 13),
            solid=False,
            colour="#3f7030",
        )
    set.backdrop("mountains", distance=560, height=210, snow=0.05, colour="#4f5f4c")
    set.air(fog=0.003, fog_height=9.0)


def down(sheet):
    """The same sheet with uv.y in metres of fall, which the material runs along."""
    from dataclasses import replace

    pieces = tuple(replace(p, uv=p.position[:, [0, 1]] * [1.0, -1.0]) for p in sheet.pieces)
    return replace(sheet, pieces=pieces)
