"""A games arcade: rows of cabinets with glowing screens, neon on black walls, a patterned carpet, a claw machine."""

from skyscreen.catalogue import place


@place(
    en=(
        "arcade",
        "game arcade",
        "video arcade",
        "amusement arcade",
    ),
    zh=("游戏厅", "电玩城", "电子游戏厅", "街机厅"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="cloth",
    reverb=0.6,
    hours=20.0,
    deeds=("video game", "打游戏机", "抓娃娃"),
)
def arcade(set):
    kit = set.kit
    rng = set.random("carpet")
    set.stage(3.4, 1.6, 0, (0.0, 0.4))
    set.sky(exposure=-0.3)
    set.hall(
        10.0,
        11.0,
        3.4,
        wall="#221c38",
        floor=kit.material("cloth", "#2a2048"),
        ceiling="#181424",
        skirting=None,
        cornice=False,
    )
    for k in range(3):
        xs = [-3.9 + 0.98 * n for n in range(9)][k::3]
        sides = [(s * 4.4, 0, -3.4 + 0.98 * n, -90 * s) for s in (-1, 1) for n in range(8)][k::3]
        set.copies("cabinet", cabinet, [(x, 0, -4.9, 0) for x in xs] + sides, params={"kind": k}, solid=True)
    set.copies("claw", claw, [(-2.9, 0, 4.5, 180), (2.9, 0, 4.5, 180)], solid=True)
    tones = [kit.material("lamp", c, emission=2.6) for c in ("#ff3aa0", "#2ac8ff", "#8a4aff")]
    tubes = [kit.box(9.6, 0.05, 0.04, tones[0], 0.0, (0, y, -5.4)) for y in (2.2, 2.9)] + [
        kit.box(0.04, 0.05, 10.0, tones[1 + (s > 0)], 0.0, (s * 4.92, y, 0)) for s in (-1, 1) for y in (2.2, 2.9)
    ]
    set.shape("tubes", *tubes, shadow=False)
    set.on("-z", 0, kit.fitting("sign", text="GAME 电玩", size=0.5, ink="#ffe04a", board=None, glow=3.0), y=2.56)
    confetti = [kit.material("cloth", c) for c in ("#c83a8a", "#2a9ac0", "#e0b02c", "#5a3ab0")]
    set.shape(
        "carpet",
        *[
            (
                kit.cylinder(rng.uniform(0.06, 0.16), 0.004, confetti[k % 4], (0, 0, 0), 9, bevel=0)
                if k % 2
                else kit.box(rng.uniform(0.2, 0.5), 0.004, 0.05, confetti[k % 4], 0.0).turn("y", rng.uniform(0, 180))
            ).move(rng.uniform(-4.0, 4.0), 0.001, rng.uniform(-4.2, 5.0))
            for k in range(70)
        ],
        shadow=False,
    )
    for x, z, c in (
        (-3.4, -3.6, "#ff5ab0"),
        (3.4, -3.6, "#4ac8ff"),
        (-3.6, 1.0, "#8a6aff"),
        (3.6, 1.0, "#ff5ab0"),
        (0, -3.8, "#ffd070"),
        (0, 3.8, "#6ab8ff"),
    ):
        set.light((x, 1.7, z), c, 3.2, 6.0)
    set.fitting("stool", [(-3.4 + 0.98 * n, 0, -3.9) for n in (1, 3, 5, 6)], height=0.66, colour="#c83a8a")
    set.lamps(
        "spot", [(x, z) for x in (-2.4, 0, 2.4) for z in (-2.0, 1.4)], on=True, drop=0.1, power=0.7, colour="#e0d8ff"
    )


def cabinet(kit, kind=0):
    """An upright arcade machine, its back at z = −0.35."""
    tone = ("#b8283a", "#1f4ab0", "#e0902c")[kind]
    side = [
        (-0.4, 0),
        (0.36, 0),
        (0.36, 0.85),
        (0.5, 0.95),
        (0.5, 1.02),
        (0.14, 1.12),
        (0.04, 1.6),
        (0.34, 1.72),
        (0.34, 1.98),
        (-0.4, 1.98),
    ]
    out = kit.extrude([(-z, y) for z, y in side], 0.74, kit.material("paint", "#1a1822", 0.4)).turn("y", 90)
    out += sum(
        kit.extrude([(-z * 1.02, y * 1.005) for z, y in side], 0.03, kit.material("paint", tone, 0.35))
        .turn("y", 90)
        .move(s * 0.385, 0, 0)
        for s in (-1, 1)
    )
    out += (
        kit.fitting(
            "screen",
            width=0.58,
            height=0.46,
            content="blocks",
            glow=1.7,
            colour=("#0c1a4a", "#2a0c3a", "#0c3a2a")[kind],
            ink=("#ffe04a", "#ff4a8a", "#4affc8"),
            seed=kind,
        )
        .turn("x", -12)
        .move(0, 1.13, 0.13)
    )
    out += kit.panel(0.66, 0.2, kit.material("lamp", tone, emission=2.0), (0, 1.85, 0.345)) + kit.fitting(
        "sign", text=("STAR", "RACE", "FIGHT")[kind], size=0.15, ink="#ffffff", board=None, glow=2.0
    ).move(0, 1.85, 0.35)
    buttons = sum(
        kit.cylinder(
            0.024, 0.02, kit.material("lamp", c, emission=1.8), (0.06 + 0.08 * k, 1.0 - 0.0 * k, 0.36), 9, bevel=0
        )
        for k, c in enumerate(("#ff3a3a", "#ffe04a", "#4aff8a"))
    )
    return (
        out
        + buttons
        + kit.ropes([((-0.18, 1.0, 0.36), (-0.18, 1.12, 0.38), 0.012)], kit.material("steel"), 6)
        + kit.sphere(0.03, kit.material("plastic", "#c8281c"), (-0.18, 1.14, 0.385), 9)
    )


def claw(kit):
    """A claw machine full of plush toys."""
    rng, pink = kit.random("claw"), kit.material("paint", "#e05a9a", 0.35)
    out = (
        kit.box(0.95, 0.75, 0.9, pink, 0.02)
        + kit.box(0.95, 0.35, 0.9, pink, 0.02, (0, 1.75, 0))
        + kit.box(0.05, 1.0, 0.05, kit.material("steel"), 0.0).many(
            [(sx * 0.44, 0.75, sz * 0.42) for sx in (-1, 1) for sz in (-1, 1)]
        )
    )
    out += (
        kit.panel(0.85, 0.26, kit.material("lamp", "#ffe04a", emission=1.8), (0, 1.92, 0.455))
        + kit.box(0.85, 0.02, 0.8, kit.material("lamp", "#fff0f8", emission=2.0), 0.0, (0, 1.7, 0))
        + kit.box(0.9, 1.0, 0.02, kit.material("paint", "#3a2a5a"), 0.0, (0, 0.75, -0.4))
    )
    tones = [kit.material("cloth", c) for c in ("#e8c05a", "#8ac0e0", "#e08aa0", "#a8d090", "#f0ece0")]
    for k in range(26):
        x, y, z = rng.uniform(-0.33, 0.33), 0.82 + rng.uniform(0, 0.2), rng.uniform(-0.3, 0.3)
        out += kit.sphere(0.09, tones[k % 5], (x, y, z), 8) + kit.sphere(0.05, tones[k % 5], (x, y + 0.1, z), 7)
    return out + kit.ropes(
        [((0.1, 1.7, 0), (0.1, 1.4, 0), 0.012)]
        + [((0.1, 1.4, 0), (0.1 + 0.1 * a, 1.24, 0.1 * b), 0.01) for a, b in ((1, 0), (-0.5, 0.87), (-0.5, -0.87))],
        kit.material("steel"),
        5,
    )
