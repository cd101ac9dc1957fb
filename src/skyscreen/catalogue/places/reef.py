"""A coral reef under water: sand between gardens of coral, kelp that sways, shoals of fish, light from the surface."""

import math

from skyscreen.catalogue import place

TONES = ("#d8567a", "#e0902c", "#8a5ac0", "#d8c040", "#c8483a", "#4fa0a0")


@place(
    en=(
        "coral reef",
        "reef",
        "underwater",
        "seabed",
        "ocean floor",
        "sea floor",
        "under the sea",
    ),
    zh=("珊瑚礁", "海底", "水下"),
    ambience=("underwater",),
    ground="sand",
    medium="underwater",
    reverb=0.8,
    hours=12.0,
    deeds=("scuba", "snorkel", "潜水", "浮潜"),
)
def reef(set, shoals=5):
    kit, rng = set.kit, set.random("reef")
    set.stage(16, 5)
    set.ground(
        kit.material("sand", "#c8bb94"), hills=0.8, wavelength=9, far=7, far_start=16, flat=0.7, fine=0.7, reach=160
    )
    spots = {}
    for _ in range(190):
        a, r = rng.uniform(0, 6.28), 3.2 + 22 * rng.random() ** 0.9
        x, z = r * math.sin(a), r * math.cos(a)
        if abs(x) < 3.2 and abs(z) < 9:
            continue
        kind = rng.choice(("branch", "branch", "fan", "brain", "tubes", "table", "anemone", "kelp"))
        spots.setdefault((kind, rng.randrange(3)), []).append(
            (x, set.height(x, z) - 0.05, z, rng.uniform(0, 360), rng.uniform(0.7, 1.7))
        )
    for (kind, tone), at in spots.items():
        set.copies(
            f"{kind} {tone}",
            lambda k, f=kind, t=TONES[(tone * 2 + len(kind)) % 6]: MAKERS[f](k, t),
            at,
            params={"tone": tone},
            shadow=kind in ("table", "brain"),
        )
    tall = []
    for k in range(40):
        a, r = 2.4 * k, 12 + 0.5 * k
        tall.append(
            (
                r * math.sin(a),
                set.height(r * math.sin(a), r * math.cos(a)) - 0.1,
                r * math.cos(a),
                40 * k,
                rng.uniform(1.6, 3.2),
            )
        )
    set.copies("kelp forest", lambda k: kelp(k, "#6a7a2c"), tall, shadow=False)
    set.scatter("rock", 40, (3.5, 30), gap=1.3, variants=4, clear=1.0, scale=(0.4, 1.6), colour="#6a6458")
    set.scatter("rock", 14, (12, 40), gap=5, variants=4, clear=7, scale=(3.0, 6.0), colour="#5a5a56", purpose="bommies")
    for n in range(shoals):
        a = 1.2566 * n + 0.5
        cx, cz, cy = 8.5 * math.sin(a), 8.5 * math.cos(a), rng.uniform(2.2, 5.5)
        for k in range(9):
            x, y, z = cx + rng.gauss(0, 1.3), cy + rng.gauss(0, 0.5), cz + rng.gauss(0, 1.1)
            set.put(
                "fish",
                (x, z),
                70 * n + rng.uniform(-14, 14),
                rng.uniform(0.5, 0.9),
                y=y,
                solid=False,
                shadow=False,
                pose=("left", "right")[k % 2],
                colour=("#e8a020", "#3f70c8", "#e8e0d0")[n % 3],
            )
    top = kit.material("lamp", "#bff2f6", emission=0.04 if set.night else 0.9)

    def ripple(u, v):
        x, z = (u - 0.5) * 320, (v - 0.5) * 320
        return x, 15 + 0.7 * math.sin(x / 5 + 2 * math.sin(z / 9)) + 0.5 * math.sin(z / 4), z

    set.shape("surface", kit.sheet(ripple, 70, 70, top), kit.sheet(ripple, 70, 70, top, flip=True), shadow=False)
    haze = kit.lathe([(118, -12), (118, 30)], kit.material("sand", "#406070"), segments=40)
    set.shape("far water", haze + haze.mirror("x"), shadow=False)
    deep = (0.008, 0.03, 0.06) if set.night else (0.035, 0.17, 0.24)
    set.air(fog=0.042, fog_height=900.0, fog_colour=deep)
    set.sky(cloud=0.15, haze=0.2, exposure=-0.35)
    set.camera_limits((-30, 0.3, -30), (30, 11, 30))


def branch(kit, tone):
    """Staghorn: forked arms."""
    rng, paint = kit.random("branch"), kit.material("plaster", tone)
    out = []
    for k in range(9):
        a, lean, h = 2.4 * k, rng.uniform(0.2, 0.6), rng.uniform(0.4, 0.8)
        end = (lean * math.cos(a), h, lean * math.sin(a))
        mid = (0.45 * end[0], 0.5 * h, 0.45 * end[2])
        out.append(kit.tube([(0, 0, 0), mid, end], [0.07, 0.055, 0.025], paint, 6))
        for s in (-1, 1):
            tip = (mid[0] + 0.22 * math.cos(a + s), mid[1] + 0.26, mid[2] + 0.22 * math.sin(a + s))
            out.append(kit.tube([mid, tip], [0.045, 0.02], paint, 5))
    return sum(out)


def fan(kit, tone):
    """A sea fan: a net of thin branches in one plane."""
    rng, paint = kit.random("fan"), kit.material("plaster", tone)
    rows, ends = [], [((0.0, 0.0, 0.0), 90.0, 0.05)]
    for _ in range(5):
        grown = []
        for at, way, r in ends:
            for turn in (-24, 20):
                a, long = math.radians(way + turn + rng.uniform(-9, 9)), rng.uniform(0.16, 0.26)
                to = (at[0] + long * math.cos(a), at[1] + long * math.sin(a), at[2] + rng.uniform(-0.02, 0.02))
                rows.append((at, to, r))
                grown.append((to, math.degrees(a), r * 0.72))
        ends = grown
    return kit.ropes(rows, paint, 4).sway(0.3, 0, 1.2)


def brain(kit, tone):
    """A furrowed dome."""
    paint = kit.material("rock", kit.mix(tone, "#8a8a60", 0.5), moss=0.3)
    return kit.lathe([(0.55, 0), (0.6, 0.2), (0.45, 0.45), (0.2, 0.56), (0, 0.58)], paint, segments=22)


def tubes(kit, tone):
    """Tube sponges."""
    rng, paint = kit.random("tubes"), kit.material("plaster", tone)
    pipe = [(0.1, 0), (0.14, 0.5), (0.16, 0.9), (0.12, 0.92), (0.09, 0.6), (0, 0.5)]
    return sum(
        kit.lathe(pipe, paint, segments=10)
        .scale(1, rng.uniform(0.6, 1.3), 1)
        .turn("x", rng.uniform(-18, 18))
        .turn("y", 60 * k)
        .move(0.18 * math.cos(k), 0, 0.18 * math.sin(k))
        for k in range(6)
    )


def table(kit, tone):
    """A table coral on its stem."""
    paint = kit.material("rock", kit.mix(tone, "#a08a70", 0.4), moss=0.0)

    def top(u, v):
        a = 6.2832 * v
        r = 0.95 * u * (1 + 0.12 * math.sin(5 * a) + 0.07 * math.sin(11 * a))
        return r * math.sin(a), 0.62 + 0.14 * u * u + 0.03 * math.sin(9 * a) * u, r * math.cos(a)

    return (
        kit.sheet(top, 5, 26, paint, closed=True)
        + kit.sheet(lambda u, v: (lambda p: (p[0], p[1] - 0.07, p[2]))(top(u, v)), 5, 26, paint, closed=True, flip=True)
        + kit.cone(0.3, 0.7, paint, (0, 0, 0), 10)
    )


def anemone(kit, tone):
    """A crown of soft arms."""
    rng, paint = kit.random("arms"), kit.material("petal", tone)
    rows = []
    for k in range(34):
        a, lean = 2.4 * k, 0.08 + 0.34 * (k / 34)
        path = [
            (0.1 * math.cos(a), 0.12, 0.1 * math.sin(a)),
            (lean * 0.7 * math.cos(a), 0.3, lean * 0.7 * math.sin(a)),
            (lean * math.cos(a), 0.42 + rng.uniform(-0.05, 0.05), lean * math.sin(a)),
        ]
        rows.append(kit.tube(path, [0.03, 0.026, 0.02], paint, 5))
    return (sum(rows)).sway(0.7, 0.1, 0.5) + kit.cylinder(0.2, 0.16, kit.material("plaster", tone), (0, 0, 0), 12)


def kelp(kit, tone):
    """Long blades that lean with the swell."""
    rng, paint = kit.random("kelp"), kit.material("leaf", "#6a7a2c")
    out = []
    for k in range(7):
        a, h = 2.4 * k, rng.uniform(1.2, 2.1)
        path = [
            (
                0.1 * math.cos(a) + 0.12 * math.sin(2.2 * t + k) * t,
                h * t,
                0.1 * math.sin(a) + 0.1 * math.cos(1.7 * t + k) * t,
            )
            for t in (0, 0.2, 0.4, 0.6, 0.8, 1.0)
        ]
        out.append(
            kit.strip(path, [0.05, 0.12, 0.14, 0.13, 0.1, 0.02], paint, (math.cos(a + 1), 0, math.sin(a + 1))).vary(
                rng.random()
            )
        )
    return sum(out).sway(1.0, 0, 2.0, 1.4)


MAKERS = {
    "branch": branch,
    "fan": fan,
    "brain": brain,
    "tubes": tubes,
    "table": table,
    "anemone": anemone,
    "kelp": kelp,
}
