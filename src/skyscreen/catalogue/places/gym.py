"""A basketball hall: maple floor with its lines, a hoop at each end, benches in tiers, high windows, a score board."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "gym",
        "gymnasium",
        "basketball court",
        "sports hall",
        "basketball hall",
        "school gym",
        "indoor court",
        "basketball gym",
    ),
    zh=("体育馆", "篮球馆", "篮球场", "室内球场", "体育场馆", "球馆"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=2.2,
    hours=15.0,
    deeds=("basketball", "slam dunk", "gymnast", "gymnastics", "parallel bar", "horizontal bar", "high bar", "uneven bar", "pull up", "单杠", "高低杠", "引体向上", "balance beam", "pommel horse", "体操", "打篮球", "篮球赛", "扣篮", "双杠", "平衡木"),
    life=("Two men lift weights",),
)
def gym(set):
    kit = set.kit
    w, d, h = 19.0, 30.0, 7.6
    set.stage(6.0, 3.4, 0, (0.0, -6.4))
    high = [(side, x, 4.6, 3.4, 2.0) for side in ("-x", "+x") for x in (-10.5, -6.3, -2.1, 2.1, 6.3, 10.5)]
    set.hall(
        w,
        d,
        h,
        wall={
            "all": kit.material("plaster", "#d9d2bf"),
            "-z": kit.material("brick", "#b0724c"),
            "+z": kit.material("brick", "#b0724c"),
        },
        floor=kit.material("planks", "#c9924e", 0.22),
        ceiling="#8d9498",
        dado=(2.2, "#2f5a86"),
        holes=high,
        bars="steel",
        frame="#e8e4da",
        skirting="#3a3a3a",
        cornice=False,
    )
    set.shape("lines", *court(kit, w - 5.0, d - 3.0), shadow=False)
    for s in (-1, 1):
        set.copies("hoop", hoop, [(0, 0, s * (d / 2 - 0.1), 0 if s < 0 else 180)])
    tiers = lambda k: sum(
        k.box(0.75, 0.42, 20.0, k.material("planks", "#b07a3c"), 0.0, (0.78 * n, 0.42 * n, 0)) for n in range(3)
    )
    set.copies("tiers", tiers, [(w / 2 - 2.0, 0, 0, 0), (-w / 2 + 2.0, 0, 0, 180)], solid=True)
    truss = lambda k: k.ropes(
        [((-9.4, y, 0), (9.4, y, 0), 0.07) for y in (6.6, 7.45)]
        + [
            ((-9.4 + 1.57 * n, 6.6 if n % 2 else 7.45, 0), (-7.83 + 1.57 * n, 7.45 if n % 2 else 6.6, 0), 0.04)
            for n in range(12)
        ],
        k.material("paint", "#c8ccce"),
        5,
    )
    set.copies("truss", truss, [(0, 0, z) for z in (-12, -7, -2, 3, 8, 13)], shadow=False)
    board = kit.fitting("screen", width=2.6, height=1.2, colour="#14161a", glow=0.3, content="plain")
    digits = sum(
        kit.fitting("sign", text=t, size=s, ink=c, board=None, glow=2.2).move(x, y, 0.04)
        for t, s, c, x, y in (
            ("HOME", 0.22, "#f0f0ec", -0.75, 0.98),
            ("AWAY", 0.22, "#f0f0ec", 0.75, 0.98),
            ("48", 0.5, "#ff5a2a", -0.75, 0.5),
            ("46", 0.5, "#ff5a2a", 0.75, 0.5),
            ("02:17", 0.26, "#ffc83a", 0, 0.16),
        )
    )
    set.on("-z", -5.6, board, digits, y=4.2, out=0.1)
    for k, (x, tone) in enumerate(((3.6, "#a8281c"), (5.2, "#22406a"), (6.8, "#c8902c"))):
        set.on(
            "-z",
            x,
            kit.box(1.1, 1.9, 0.03, kit.material("cloth", tone), 0.0),
            kit.fitting("sign", text=("2019", "2022", "2024")[k], size=0.3, board=None).move(0, 1.1, 0.03),
            y=4.2,
            out=0.06,
        )
    set.lamps(
        "bay",
        [(x, z) for x in (-5.5, 0, 5.5) for z in (-11, -5, 1, 7, 13)],
        on=True,
        drop=0.9,
        size=0.36,
        power=1.5,
        lights=8,
    )
    set.on("+x", 11.8, kit.fitting("double_door", colour="#2f4a6a", material="paint"), out=0.02)
    for x, z in ((7.0, -12.5), (7.35, -12.2), (6.8, -12.0)):
        set.put("basketball", (x, z), solid=False)
    set.on("-z", 0, kit.box(3.4, 2.0, 0.16, kit.material("leather", "#22406a"), 0.06), y=0.1, out=0.12)


def court(kit, width, length):
    """The lines of a court, 5 cm wide, and the painted keys."""
    white, key = kit.material("paint", "#f2eee4", 0.3), kit.material("paint", "#a8452c", 0.3)
    y = 0.006
    out = [kit.box(0.05, y, length, white, 0.0, (s * width / 2, 0, 0)) for s in (-1, 1)]
    out += [kit.box(width, y, 0.05, white, 0.0, (0, 0, z)) for z in (-length / 2, 0, length / 2)]

    def ring(x, z, r, first, last):
        points = [
            (x + r * math.sin(a), 0.008, z + r * math.cos(a))
            for a in (math.radians(first + (last - first) * k / 40) for k in range(41))
        ]
        side = [
            (
                math.sin(math.radians(first + (last - first) * k / 40)),
                0,
                math.cos(math.radians(first + (last - first) * k / 40)),
            )
            for k in range(41)
        ]
        return sum(kit.strips([points[k : k + 2]], 0.05, white, [side[k]]) for k in range(40))

    out.append(ring(0, 0, 1.8, 0, 360))
    for s in (-1, 1):
        foul = s * (length / 2 - 5.8)
        out.append(kit.box(4.9, 0.004, 5.8, key, 0.0, (0, 0, s * (length / 2 - 2.9))))
        out += [kit.box(0.05, y, 5.8, white, 0.0, (a * 2.45, 0, s * (length / 2 - 2.9))) for a in (-1, 1)]
        out.append(kit.box(4.9, y, 0.05, white, 0.0, (0, 0, foul)))
        out.append(ring(0, foul, 1.8, 0, 360))
        out.append(
            ring(0, s * (length / 2 - 1.6), 6.2, 90, 270) if s > 0 else ring(0, -(length / 2 - 1.6), 6.2, -90, 90)
        )
    return out


def hoop(kit):
    """Arms from the wall, a backboard, an orange ring at 3.05 m with its net; the wall is at z = 0."""
    steel, white, red = (
        kit.material("steel"),
        kit.material("paint", "#f4f2ec", 0.2),
        kit.material("paint", "#d8481c", 0.35),
    )
    arms = [((s * 0.6, y, 0), (s * 0.6, y - 0.25, 1.9), 0.05) for s in (-1, 1) for y in (4.6, 3.4)]
    arms += [((s * 0.6, 4.6, 0), (s * 0.6, 3.15, 1.9), 0.03) for s in (-1, 1)]
    out = kit.ropes(arms, steel, 6) + kit.box(1.8, 1.07, 0.05, white, 0.0, (0, 2.9, 1.95))
    for x, y, a, b in ((0, 2.9, 1.8, 0.05), (0, 3.92, 1.8, 0.05), (0, 3.2, 0.62, 0.05), (0, 3.65, 0.62, 0.05)):
        out += kit.box(a, b, 0.06, red, 0.0, (x, y, 1.952))
    out += sum(
        kit.box(0.05, 1.07, 0.06, red, 0.0, (s * 0.88, 2.9, 1.952))
        + kit.box(0.05, 0.48, 0.06, red, 0.0, (s * 0.3, 3.2, 1.952))
        for s in (-1, 1)
    )
    out += kit.torus(0.23, 0.018, red, (0, 3.05, 2.36), 24, 6) + kit.box(0.16, 0.1, 0.14, red, 0.0, (0, 3.0, 2.05))
    net, turn = [], 6.28318 / 12
    for k in range(12):
        for j in range(3):
            r0, r1 = 0.23 - 0.035 * j, 0.195 - 0.035 * j
            for way in (-0.5, 0.5):
                a, b = turn * (k + 0.5 * j), turn * (k + 0.5 * j + way)
                net.append(
                    (
                        (r0 * math.sin(a), 3.04 - 0.14 * j, 2.36 + r0 * math.cos(a)),
                        (r1 * math.sin(b), 2.9 - 0.14 * j, 2.36 + r1 * math.cos(b)),
                        0.006,
                    )
                )
    return out + kit.ropes(net, kit.material("rope", "#f0ece0"), 3)
