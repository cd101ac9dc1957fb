"""An ice rink indoors: white ice with red and blue lines, boards with a yellow kick plate and bright banners, tiers of seats."""

import itertools
import math

from skyscreen.catalogue import place


@place(
    en=(
        "ice rink",
        "skating rink",
        "ice arena",
        "hockey rink",
        "ice hall",
        "ice hockey arena",
        "speed skating rink",
        "olympic rink",
    ),
    zh=(
        "冰场",
        "溜冰场",
        "滑冰场",
        "冰球馆",
        "滑冰馆",
        "室内冰场",
        "短道速滑赛场",
        "冰上赛场",
        "冬奥会赛场",
        "冰上运动馆",
    ),
    indoor=True,
    ambience=("crowd", "room"),
    ground="ice",
    reverb=2.0,
    hours=19.0,
    deeds=("figure skat", "ice skate", "skate on ice", "hockey", "puck", "curling", "花样滑冰", "速滑", "冰球", "滑冰", "冰壶"),
    life=("Two girls skate",),
)
def ice_rink(set):
    kit = set.kit
    set.stage(16.0, 5.0)
    set.hall(
        34.0,
        54.0,
        11.0,
        wall="#2a3a52",
        floor=kit.material("plastic", "#e2edf4", 0.08),
        ceiling="#222c38",
        skirting=None,
        cornice=False,
    )
    half_w, half_l, r = 11.0, 20.0, 7.5
    edge = []
    for cx, cz, a0 in (
        (half_w - r, half_l - r, 0),
        (half_w - r, -(half_l - r), 90),
        (-(half_w - r), -(half_l - r), 180),
        (-(half_w - r), half_l - r, 270),
    ):
        edge += [
            (cx + r * math.sin(math.radians(a0 + 90 * k / 8)), cz + r * math.cos(math.radians(a0 + 90 * k / 8)))
            for k in range(9)
        ]
    edge.append(edge[0])
    white, kick, cap = (
        kit.material("paint", "#f0f2f2", 0.3),
        kit.material("paint", "#e8c01c", 0.3),
        kit.material("paint", "#1f4aa0", 0.3),
    )
    boards = []
    tones = [kit.material("paint", c, 0.35) for c in ("#c8281c", "#1f5aa0", "#2f8a4a", "#e8902c", "#6a2a8a")]
    count = 0
    for (x0, z0), (x1, z1) in itertools.pairwise(edge):
        n = max(round(math.hypot(x1 - x0, z1 - z0) / 3.2), 1)
        for k in range(n):
            ax, az = x0 + (x1 - x0) * (k + 0.5) / n, z0 + (z1 - z0) * (k + 0.5) / n
            long, turn = math.hypot(x1 - x0, z1 - z0) / n + 0.03, math.degrees(math.atan2(-(z1 - z0), x1 - x0))
            part = (
                kit.box(long, 1.05, 0.1, white, 0.0)
                + kit.box(long, 0.2, 0.12, kick, 0.0)
                + kit.box(long, 0.08, 0.16, cap, 0.0, (0, 1.05, 0))
            )
            if n > 1 or k % 2:
                part += kit.box(long * 0.8, 0.55, 0.13, tones[count % 5], 0.0, (0, 0.34, 0))
            count += 1
            boards.append(part.turn("y", turn).move(ax, 0, az))
    set.shape("boards", *boards)
    red, blue = kit.material("paint", "#c02a30", 0.2), kit.material("paint", "#2a5ab8", 0.2)

    def ring(x, z, radius, paint, wide=0.08):
        return sum(
            kit.box(2 * radius * math.sin(math.pi / 40) + 0.02, 0.004, wide, paint, 0.0)
            .turn("y", math.degrees(a))
            .move(x + radius * math.sin(a), 0.002, z + radius * math.cos(a))
            for a in (6.2832 * k / 40 for k in range(40))
        )

    lines = [kit.box(2 * half_w, 0.005, 0.3, p, 0.0, (0, 0, z)) for z, p in ((0, red), (-7, blue), (7, blue))] + [
        kit.box(2 * half_w - 4, 0.005, 0.08, red, 0.0, (0, 0, s * 16.5)) for s in (-1, 1)
    ]
    lines += (
        [ring(0, 0, 3.5, blue)]
        + [ring(sx * 5.5, sz * 12.0, 3.2, red) for sx in (-1, 1) for sz in (-1, 1)]
        + [kit.cylinder(0.3, 0.004, red, (sx * 5.5, 0.001, sz * 12.0), 18, bevel=0) for sx in (-1, 1) for sz in (-1, 1)]
    )
    marks = kit.cylinder(0.12, 0.09, kit.material("rubber", "#181818"), (0, 0, 0), 12).many(
        [
            (4.6 * math.sin(a) * s, 0, 12.0 * t + 4.6 * math.cos(a) * t * 0.6)
            for a in (0.2, 0.8, 1.4)
            for s in (-1, 1)
            for t in (-1, 1)
        ]
    )
    set.shape("lines", *lines, marks, shadow=False)
    seat = kit.box(0.46, 0.42, 0.4, kit.material("plastic", "#2a5ab8"), 0.0) + kit.box(
        0.46, 0.4, 0.06, kit.material("plastic", "#2a5ab8"), 0.0, (0, 0.4, -0.18)
    )
    body = kit.box(0.42, 0.5, 0.24, kit.material("cloth", "#8a3a3a"), 0.05, (0, 0.42, 0)) + kit.sphere(
        0.11, kit.material("plaster", "#c8a088"), (0, 1.06, 0), 6
    )
    other = kit.box(0.42, 0.5, 0.24, kit.material("cloth", "#d8c8a8"), 0.05, (0, 0.42, 0)) + kit.sphere(
        0.11, kit.material("plaster", "#b88a70"), (0, 1.06, 0), 6
    )
    rng = set.random("crowd")
    rows = [
        (s * (12.4 + 0.8 * k), 0.5 + 0.42 * k, -19.0 + 0.62 * n, -90 * s)
        for s in (-1, 1)
        for k in range(5)
        for n in range(62)
    ]
    set.copies(
        "seats",
        lambda k, t=1: k.box(0.8, 0.2, 38.6, k.material("concrete", "#7a8088"), 0.0),
        [(s * (12.4 + 0.8 * k), 0.3 + 0.42 * k, 0) for s in (-1, 1) for k in range(5)],
        shadow=False,
    )
    people = [rows[k] for k in range(len(rows)) if rng.random() < 0.3]
    set.shape("seats", seat.many(rows[::4]), shadow=False)
    set.shape("spectators", body.many(people[::2]), other.many(people[1::2]), shadow=False)
    for s in (-1, 1):
        set.on(
            "-z",
            s * 7.0,
            kit.fitting("screen", width=5.0, height=2.4, colour="#0c1c34", content="blocks", glow=1.2),
            y=6.0,
        )
    set.on(
        "-z", 0, kit.fitting("sign", text="ICE ARENA 冰上运动馆", size=0.9, ink="#e8f4ff", board=None, glow=1.4), y=9.2
    )
    flags = [
        kit.box(1.6, 1.05, 0.03, kit.material("cloth", c), 0.0)
        for c in ("#c8281c", "#1f5aa0", "#2f8a4a", "#e8c01c", "#f0f0ec")
    ]
    set.shape("flags", *[flags[k % 5].move(-9.0 + 2.25 * k, 7.6, -16.0) for k in range(9)], shadow=False)
    set.lamps(
        "bay",
        [(x, z) for x in (-8, 0, 8) for z in (-16, -8, 0, 8, 16)],
        on=True,
        drop=1.6,
        size=0.5,
        power=2.4,
        lights=8,
    )
    set.camera_limits((-10.0, 0.25, -19.0), (10.0, 8.0, 19.0))
