"""An observatory: a great telescope on its fork under a dome whose slit is open on the stars, a desk of screens, star charts."""

import math

from skyscreen.catalogue import place


@place(
    en=("observatory", "astronomical observatory", "telescope dome", "planetarium", "star dome"),
    zh=("天文台", "天文馆", "天文观测台", "观星台", "天象馆"),
    near=("planetarium", "天文馆"),
    indoor=True,
    ambience=("room", "night"),
    ground="planks",
    reverb=0.9,
    hours=22.0,
    deeds=("astronomer", "stargazer", "charts the stars", "天文学家", "观星", "观测星空"),
)
def observatory(set):
    kit, rng = set.kit, set.random("stars")
    radius, wall_high = 6.4, 2.6
    set.stage(2.8, 1.5, 0, (0.6, 2.2))
    set.vista(0, 3.4, -0.6)
    set.sky(exposure=0.15)
    shell, iron, brass, white = kit.material("paint", "#3c4658", 0.7), kit.material("iron", "#39424c"), kit.material("brass"), kit.material("paint", "#dcdfe2", 0.3)
    profile = [(radius, 0.0), (radius, wall_high)] + [(radius * math.cos(a), wall_high + radius * math.sin(a)) for a in (0.13 * k for k in range(1, 12))] + [(0.0, wall_high + radius)]
    set.rotunda(radius, profile, shell, kit.material("planks", "#6a4e36"), sides=48)
    set.camera_limits((-5.2, 0.3, -4.6), (5.2, 3.4, 5.9))
    # The slit: a band of night sky from the rim of the dome to beyond its crown, with its stars and two shutters.
    slit = lambda u, v: ((v - 0.5) * 2.6, wall_high + (radius - 0.12) * math.sin(0.25 + 1.55 * u), -(radius - 0.12) * math.cos(0.25 + 1.55 * u))
    deep = kit.material("lamp", "#16264e", emission=0.7)
    set.shape("slit", kit.sheet(slit, 18, 2, deep), kit.sheet(slit, 18, 2, deep, flip=True), shadow=False)
    star = kit.sphere(0.018, kit.material("lamp", "#f4f8ff", emission=6.0), (0, 0, 0), 6)
    places = []
    for _ in range(170):
        a, x = 0.25 + 1.5 * rng.random(), rng.uniform(-1.25, 1.25)
        places.append((x, wall_high + (radius - 0.16) * math.sin(a), -(radius - 0.16) * math.cos(a), 0, rng.choice((0.4, 0.5, 0.7, 1.0, 1.5))))
    band = [(rng.gauss(0.9 * (a - 1.0), 0.22), a) for a in (0.25 + 1.5 * rng.random() for _ in range(240))]
    places += [(x, wall_high + (radius - 0.16) * math.sin(a), -(radius - 0.16) * math.cos(a), 0, 0.35) for x, a in band if abs(x) < 1.25]
    set.shape("stars", star.many(places), shadow=False)
    edge = [[(s * 1.36, wall_high + (radius - 0.1) * math.sin(0.2 + 1.6 * k / 16), -(radius - 0.1) * math.cos(0.2 + 1.6 * k / 16)) for k in range(17)] for s in (-1, 1)]
    ribs = [[((radius - 0.14) * math.cos(0.12 * k) * math.sin(t), wall_high + (radius - 0.14) * math.sin(0.12 * k), (radius - 0.14) * math.cos(0.12 * k) * math.cos(t)) for k in range(13)] for t in (0.7854 * j + 0.39 for j in range(8))]
    set.shape("ribs", *(kit.tube(run, 0.09, iron, 6) for run in edge), *(kit.tube(run, 0.05, iron, 5) for run in ribs), kit.torus(radius - 0.1, 0.12, iron, (0, wall_high, 0), 56, 6), shadow=False)
    # The instrument: a pier, a fork, a tube of trusses 5 m long that looks up through the slit.
    pier = kit.cylinder(1.15, 0.5, kit.material("concrete", "#8a8a88"), (0, 0, 0), 32) + kit.cylinder(0.7, 1.1, iron, (0, 0.5, 0), 28, top=0.55) + kit.box(1.9, 0.3, 0.6, white, 0.05, (0, 1.55, 0)) + kit.box(0.26, 1.3, 0.7, white, 0.06).many([(s * 0.86, 1.6, 0) for s in (-1, 1)])
    tube = kit.cylinder(0.62, 1.5, white, (0, -1.3, 0), 30) + kit.torus(0.62, 0.05, brass, (0, 0.2, 0), 32, 6) + kit.cylinder(0.55, 0.7, kit.material("paint", "#2a3038", 0.5), (0, 1.9, 0), 28) + kit.torus(0.56, 0.05, brass, (0, 1.9, 0), 32, 6) + kit.torus(0.56, 0.05, brass, (0, 2.6, 0), 32, 6)
    tube += kit.ropes([((0.58 * math.sin(a), 0.2, 0.58 * math.cos(a)), (0.54 * math.sin(a + d), 1.9, 0.54 * math.cos(a + d)), 0.03) for a in (1.571 * k for k in range(4)) for d in (0.78, -0.78)], iron, 6) + kit.cylinder(0.1, 0.5, brass, (0.3, -1.75, 0), 14) + kit.cylinder(0.07, 1.2, brass, (0.72, -0.9, 0), 12)
    set.copies("telescope", lambda k: pier + tube.turn("x", -42).move(0, 2.55, 0), [(-0.4, 0, -1.5, 8)], solid=True)
    set.copies("desk", lambda k: k.fitting("console", length=2.6, colour="#3a4250", screens=3, seed=4), [(4.6, 0, -2.4, -62)], solid=True)
    set.fitting("chair", [(3.5, 0, -1.9, 118)], colour="#3a3028", pad="#6a2a24")
    set.copies("shelf", lambda k: k.fitting("shelves", length=1.9, height=2.1, rows=5, goods=("books", "files", "books"), colour="#5a3c24", seed=3), [(-5.4, 0, -2.6, 64), (-5.9, 0, 0.4, 94)], solid=True)
    chart = kit.box(1.5, 1.5, 0.03, kit.material("paper", "#1c2a4c"), 0.0, (0, -0.75, 0)) + sum(kit.torus(r, 0.006, kit.material("paint", "#d8c48a"), (0, 0, 0), 40, 4).turn("x", 90).move(0, 0, 0.02) for r in (0.2, 0.42, 0.64)) + kit.sphere(0.014, kit.material("paint", "#f4ecd0"), (0, 0, 0), 6).many([(0.66 * math.sin(2.4 * k) * (k / 40) ** 0.5, 0.66 * math.cos(2.4 * k) * (k / 40) ** 0.5, 0.02, 0, 0.6 + (k % 4) * 0.3) for k in range(40)])
    for a, high in ((150, 1.7), (205, 1.7)):
        t = math.radians(a)
        set.shape("chart", chart, at=((radius - 0.16) * math.sin(t), high, (radius - 0.16) * math.cos(t)), turn=a + 180, shadow=False)
    ladder = kit.ropes([((s * 0.25, 0, 0.5), (s * 0.25, 2.6, 0), 0.03) for s in (-1, 1)] + [((-0.25, 0.3 * k, 0.5 - 0.058 * k), (0.25, 0.3 * k, 0.5 - 0.058 * k), 0.02) for k in range(1, 9)], brass, 6)
    set.shape("ladder", ladder, at=(-2.4, 0, -2.6), turn=60)
    set.put("globe", (-4.9, 2.4), 30, solid=True)
    set.surface("desk", 0.9)
    set.light((0, 6.2, -3.4), "#9ab8ff", 26.0, 13.0, kind="spot", direction=(0.05, -0.8, 0.55), angle=46)
    for x, z, tone in ((4.2, -2.2, "#8ac0ff"), (-5.0, 0.4, "#ffb060"), (3.6, 3.8, "#ffb060"), (-3.6, 3.6, "#ff9a50")):
        set.light((x, 2.0, z), tone, 4.2, 5.5)
    lamp = kit.sphere(0.1, kit.material("lamp", "#ffb870", emission=4.0), (0, 0, 0), 10)
    set.shape("wall lamps", lamp.many([(-5.9, 2.1, 1.6), (4.4, 2.1, 4.4), (-4.2, 2.1, 4.6)]), shadow=False)
