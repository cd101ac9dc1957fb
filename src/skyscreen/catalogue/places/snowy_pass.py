"""A snowy mountain pass: drifts between crags, prayer flags, a cairn, pines, white peaks all round."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "snow mountain",
        "snowy mountain",
        "mountain pass",
        "snowy mountains",
        "himalaya",
        "mountain peak",
        "summit",
        "everest",
        "snowy peak",
    ),
    zh=("雪山", "雪峰", "山口", "珠峰", "喜马拉雅", "雪山上", "雪坡上"),
    afar="snowy_mountains",
    ambience=("wind", "snow"),
    ground="snow",
    reverb=0.5,
    hours=8.5,
    season="winter",
    deeds=("avalanche", "雪崩"),
    pastime="walks",
)
def snowy_pass(set):
    kit = set.kit
    set.stage(28, 6)
    ramp = lambda x, z: 0.06 * max(abs(x) - 9, 0) ** 1.3 - 0.02 * max(-z - 20, 0)
    set.ground("snow", hills=1.0, wavelength=13, slope=ramp, flat=0.6, cells=84, fine=0.8, reach=420)
    wide = lambda z: 22 + 0.75 * max(-z, 0) + 3 * math.sin(z / 11)
    set.scatter(
        "rock", 46, (4, 60), gap=1.5, variants=4, clear=1.5, scale=(0.3, 1.6), snow=1.0, colour="#64605c", solid=True
    )
    set.scatter(
        "rock",
        34,
        (11, 60),
        gap=4,
        variants=4,
        clear=6,
        scale=(1.6, 5.5),
        snow=1.0,
        colour="#5c5956",
        solid=True,
        purpose="crags",
    )
    inside = lambda x, z: abs(x) < wide(z) - 3
    set.scatter("pine", 70, (11, 70), gap=3, variants=3, clear=6, scale=(0.4, 1.0), snow=1.0, within=inside, solid=True)
    set.scatter(
        "pine",
        70,
        (60, 170),
        gap=4,
        variants=3,
        scale=(0.7, 1.3),
        snow=1.0,
        within=lambda x, z: z < -45 and abs(x) < wide(z) + 10,
    )
    cairn = lambda k: sum(
        k.ellipsoid(
            0.7 - 0.11 * n,
            0.17,
            0.6 - 0.09 * n,
            k.material("rock", "#6a6662", snow=0.4),
            (0.04 * (-1) ** n, 0.16 + 0.28 * n, 0),
            12,
        )
        for n in range(6)
    )
    set.copies("cairn", cairn, [(x, set.height(x, z) - 0.05, z) for x, z in ((-4.6, -6), (5.2, 2.5))], solid=True)
    tones = ("#1f4aa0", "#e8e4da", "#b3161b", "#2a7a36", "#e8c01c")
    for n, (x0, z0, x1, z1) in enumerate(
        ((-4.6, -6, -19, -16), (-4.6, -6, 6, -17), (5.2, 2.5, 17, -8), (6, -17, 21, -24))
    ):
        a, b = (x0, set.height(x0, z0) + 2.0, z0), (x1, set.height(x1, z1) + 3.6, z1)
        set.copies(f"flags {n}", lambda k, a=a, b=b: flags(k, a, b, tones), [(0, 0, 0)], shadow=False)
    pole = kit.ropes(
        [((x, set.height(x, z), z), (x, set.height(x, z) + 3.6, z), 0.05) for x, z in ((6, -17),)],
        kit.material("wood"),
        6,
    )
    set.shape("pole", pole)
    track = [(0.5 * math.sin(z / 5) + 0.2 * (-1) ** k, z) for k, z in enumerate([-16 + 0.55 * n for n in range(50)])]
    print_ = kit.box(0.16, 0.02, 0.34, kit.material("snow", "#b8c4d4"), 0.0)
    set.shape("tracks", *(print_.move(x - 1.4, set.height(x - 1.4, z) - 0.008, z) for x, z in track), shadow=False)
    set.backdrop("mountains", distance=300, height=230, snow=0.8)
    set.sky(haze=0.12, exposure=-0.9)
    set.air(fog=0.0009, fog_height=60.0)


def flags(kit, start, end, tones):
    """A line of prayer flags that hangs in a bow."""
    out, rows, count = [], [], 22
    at = lambda t: tuple(
        a + (b - a) * t - (1.1 * math.sin(3.1416 * t) if k == 1 else 0)
        for k, (a, b) in enumerate(zip(start, end, strict=True))
    )
    heading = math.degrees(math.atan2(-(end[2] - start[2]), end[0] - start[0]))
    for k in range(count):
        t = (k + 0.5) / count
        x, y, z = at(t)
        one = kit.panel(0.34, 0.4, kit.material("cloth", tones[k % 5]), (0, -0.22, 0))
        out.append((one + one.turn("y", 180)).turn("y", heading).move(x, y, z).sway(0.8, y, y - 0.42))
        rows.append((at(k / count), at((k + 1) / count), 0.008))
    return sum(out) + kit.ropes(rows, kit.material("rope"), 3)
