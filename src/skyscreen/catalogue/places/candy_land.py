"""A land of sweets: gingerbread houses iced in white, lollipop trees, candy canes, a chocolate stream, sugar hills."""

from math import sin

from skyscreen.catalogue import place


@place(
    en=(
        "candy land",
        "candyland",
        "candy world",
        "land of sweets",
        "gingerbread village",
        "candy kingdom",
        "gingerbread house",
    ),
    zh=("糖果世界", "糖果王国", "糖果屋", "糖果乐园", "姜饼屋"),
    ambience=("birds",),
    ground="plaster",
    reverb=0.3,
    hours=10.0,
    people="fairy",
)
def candy_land(set):
    kit = set.kit
    set.stage(28, 5.0)
    river = lambda x, z: -1.2 if 7.5 < x + 2 * sin(z / 9) < 11.5 else 0.0
    set.ground(kit.material("plaster", "#f0b8cc"), slope=river, hills=0.7, wavelength=18, far=12, far_start=40, flat=0.9, cells=96, fine=0.8, reach=360, level=0.4)
    set.water(-0.1, calm=True, colour="#4a2412")
    set.road([(0, -60), (0, 60)], 3.8, "stone", lines=False)
    set.houses("candy", [(-10, -14, 60), (-13, 2, 90), (-9.5, 16, 120), (17, -20, -60), (20, 4, -90), (-24, -24, 60), (28, -30, -40), (2, -34, 0)], members=5)
    for n, tone in enumerate(("#e8405a", "#3fa8c8", "#e8b01c", "#8a4ac8")):
        spots = [(-17 + 11 * k + 3 * n, -22 + 9 * ((k * 3 + n) % 6), 40 * k, 0.7 + 0.15 * ((k + n) % 4)) for k in range(5)]
        set.stand("lollipop", [p for p in spots if abs(p[0]) > 4.5], tone)
    set.stand("cane", [(s * 3.2, z, 90 + 90 * s, 0.7) for s in (-1, 1) for z in (-16, -8, 0, 8, 16)])
    drop = lambda k, tone="#e85a7a": k.lathe([(0.5, 0), (0.55, 0.3), (0.3, 0.6), (0, 0.85)], k.material("plastic", tone, 0.15), segments=12)
    for n, tone in enumerate(("#e85a7a", "#5ac87a", "#e8c83a")):
        set.copies(f"gum drop {n}", lambda k, t=tone: drop(k, t), [(-6 + 1.7 * k * (1 if k % 2 else -1) + n, set.height(-6 + 1.7 * k * (1 if k % 2 else -1) + n, -9 + 3.1 * k), -9 + 3.1 * k) for k in range(9) if abs(-6 + 1.7 * k * (1 if k % 2 else -1) + n) > 3.4], params={"tone": tone})
    cone = lambda k: k.cone(9, 16, k.material("food", "#c88a4a"), (0, 0, 0), 20).mirror("y").move(0, 15, 0) + k.sphere(9, k.material("snow", "#fff0f4"), (0, 17, 0), 24) + k.sphere(1.4, k.material("plastic", "#d8203a", 0.15), (0, 26, 0), 14)
    set.copies("ice cream", cone, [(-60, -3, -90), (64, -3, -110), (10, -3, -150)], shadow=False)
    set.backdrop("dunes", distance=360, height=70, colour="#f0d0dc")
    set.sky(cloud=0.35)
