"""Polar ice: floes and blue leads, pressure ridges, icebergs on a dark sea, low light."""

import math

from skyscreen.catalogue import place

BLUES = ("#cfe6f0", "#a8d0e4", "#e4eff4", "#b8dae8")


@place(
    en=(
        "polar ice",
        "arctic ice",
        "antarctica",
        "north pole",
        "south pole",
        "ice floe",
        "glacier",
        "arctic ocean",
        "ice field",
        "iceberg",
    ),
    zh=("极地", "南极", "北极", "浮冰", "冰川", "冰山", "冰海", "北冰洋", "冰面", "冰边", "冰上", "冰层"),
    near=("iceberg", "冰山"),
    stands_for=("hill", "hillside", "slope", "snow_meadow", "山坡", "雪坡", "雪地", "冰坡"),
    of="polar_ice",
    ambience=("wind", "snow", "surf"),
    ground="snow",
    water=True,
    reverb=0.2,
    hours=16.4,
    season="winter",
)
def polar_ice(set):
    kit, rng = set.kit, set.random("floes")
    set.stage(20, 7)
    rim = lambda a: 20 + 3.2 * math.sin(3 * a + 1) + 1.6 * math.sin(7 * a) + 0.9 * math.sin(13 * a)
    away = lambda x, z: math.hypot(x, min(z, 0)) - rim(math.atan2(x, -min(z, -0.01))) - 1.1 * max(z, 0)
    shelf = lambda x, z: 0.0 if away(x, z) < 0 else max(-4.0, -away(x, z) * 3)
    set.ground("snow", hills=0.5, wavelength=9, slope=shelf, level=0.9, flat=0.6, cells=100, fine=0.8, reach=420)
    set.water(0.0, calm=True, colour="#0c2c3a")
    set.fairway((0, -70), 30, 60)
    ice = kit.material("ice", "#bcdcea")
    edge = [
        (rim(math.radians(a)) * math.sin(math.radians(a)), -rim(math.radians(a)) * math.cos(math.radians(a)))
        for a in range(-90, 91, 4)
    ]
    set.cliff(
        [(-21 - 1.1 * z, z) for z in range(90, 3, -6)] + edge + [(21 + 1.1 * z, z) for z in range(4, 91, 6)],
        1.5,
        colours=BLUES,
        base=-0.6,
        back=0.6,
        rough=0.25,
        material="ice",
    )
    floes = []
    for _ in range(70):
        a, r = math.radians(rng.uniform(-105, 105)), rng.uniform(29, 130)
        s = rng.uniform(1.0, 5.5)
        floes.append((r * math.sin(a), -0.25, -r * math.cos(a), rng.uniform(0, 360), s))
    floe = lambda k: (
        k.extrude(
            [
                (1.0 * math.cos(t) * (1 + 0.22 * math.sin(3 * t + 1)), 0.8 * math.sin(t) * (1 + 0.2 * math.cos(4 * t)))
                for t in [6.2832 * n / 11 for n in range(11)]
            ],
            0.26,
            k.material("snow"),
        )
        .turn("x", -90)
        .move(0, 0.13, 0)
    )
    set.copies("floe", floe, floes, shadow=False)
    for x, z, r, h in (
        (-70, -60, 13, 24),
        (-112, -88, 18, 34),
        (88, -66, 15, 26),
        (44, -110, 20, 38),
        (-24, -135, 16, 28),
        (130, -20, 16, 24),
        (-38, -52, 4, 7),
        (30, -48, 3.4, 6),
    ):
        set.butte(x, z, r, h, colours=BLUES, base=-1.5, rough=1.2, material="ice")
    slab = lambda k: k.box(1.5, 1.0, 0.32, ice, 0.04).turn("x", 22).turn("z", 12)
    ridge = []
    for k in range(70):
        t = k / 70
        x, z = -15 + 30 * t + rng.uniform(-1, 1), -10.5 - 3.0 * math.sin(5 * t) + rng.uniform(-0.9, 0.9)
        ridge.append((x, set.height(x, z) - 0.35, z, rng.uniform(0, 360), rng.uniform(0.4, 1.5)))
        x, z = 11 * (-1) ** k + rng.uniform(-1.2, 1.2) + 2 * math.sin(6 * t), -8 + 22 * t
        ridge.append((x, set.height(x, z) - 0.35, z, rng.uniform(0, 360), rng.uniform(0.3, 1.0)))
    set.copies("ridge", slab, ridge)
    lumps = [
        (x, set.height(x, z) - 0.2, z, rng.uniform(0, 360), rng.uniform(0.2, 0.7))
        for x, z in ((rng.uniform(-17, 17), rng.uniform(-16, 18)) for _ in range(70))
        if abs(x) > 4
    ]
    set.copies("block", lambda k: k.box(1.0, 0.8, 0.9, k.material("snow"), 0.1).turn("z", 14), lumps)
    set.put("tent", (-9.0, 2.5), 60)
    set.put("box", (-7.2, 3.6), 20)
    set.backdrop("mountains", distance=800, height=140, snow=0.95)
    set.sky(haze=0.3, cloud=0.3, exposure=-0.3)
    set.air(fog=0.0012, fog_height=30.0)
