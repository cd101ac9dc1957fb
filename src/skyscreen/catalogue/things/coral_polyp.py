"""A coral polyp cut open: a ring of arms, a mouth, a stomach, tiny algae in its skin, and the cup of lime that it builds."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("coral polyp", "polyp"), zh=("珊瑚虫", "珊瑚虫模型"), kind="prop", height=1.35, mass=10.0, sound="soft", places=("studio", "reef"))
def coral_polyp(kit, bleached=0):
    """`bleached` 1: its algae have left it, and it is white."""
    lime, flesh = kit.material("stone", "#e9e2d2"), kit.material("plastic", "#f4f1ea" if bleached else "#e58a6a", 0.45)
    cup = kit.lathe([(0.0, 0.0), (0.6, 0.0), (0.56, 0.2), (0.5, 0.5), (0.42, 0.5), (0.36, 0.28), (0.0, 0.24)], lime, segments=40)
    plates = kit.box(0.02, 0.22, 0.3, lime, 0.004, (0, 0.2, 0.2)).copy_round(8)
    body = kit.lathe([(0.34, 0.26), (0.36, 0.5), (0.32, 0.78), (0.36, 0.95), (0.3, 1.0), (0.1, 0.94), (0.08, 0.8)], flesh, segments=40, arc=250).turn("y", 55)
    inside = kit.lathe([(0.3, 0.3), (0.31, 0.5), (0.27, 0.78), (0.2, 0.9), (0.08, 0.9)], kit.material("plastic", "#dcd4c8" if bleached else "#b8504a", 0.5), segments=36, arc=250).turn("y", 55)
    arms = []
    for k in range(12):
        a = 2 * pi * k / 12
        c, s = cos(a), sin(a)
        arm = kit.tube([(0.3 * c, 0.97, 0.3 * s), (0.44 * c, 1.1, 0.44 * s), (0.58 * c, 1.28, 0.58 * s)], [0.05, 0.04, 0.018], flesh, 8, smooth=4) + kit.sphere(0.028, kit.material("plastic", "#ffe2c0", 0.4), (0.58 * c, 1.29, 0.58 * s), 10)
        arms.append(kit.hinge(f"arm{k}", arm, (0.3 * c, 0.97, 0.3 * s), (0, 1, 0), "beat", length=0.07, period=3.0, phase=k / 12))
    rng, alga = kit.random("algae"), kit.sphere(0.018, kit.material("plastic", "#6f9a2c", 0.4), (0, 0, 0), 8)
    dots = alga.many([(r * sin(a), y, r * cos(a)) for a, y, r in ((rng.choice((-1, 1)) * rng.uniform(0.95, 1.5), rng.uniform(0.4, 0.9), 0.355) for _ in range(46))])
    if bleached:
        away = [(1.1 * x + 0.35 * (1 if x > 0 else -1), 0.5 + 0.5 * k / 9, 0.2 * z) for k, (x, z) in enumerate((rng.choice((-1, 1)) * rng.uniform(0.2, 0.5), rng.random()) for _ in range(18))]
        dots = kit.hinge("algae", alga.scale(1.3).many(away), (0, 0.6, 0), "y", "slide", length=0.06, period=4.0)
    return kit.model(cup, plates, body, inside, *arms, dots, colliders="cylinder", mass=10.0, facts=kit.pointed(arms=(0.5, 1.2, 0.25), mouth=(0.0, 0.92, 0.1), stomach=(0.0, 0.6, -0.1), lime=(0.4, 0.35, 0.38), algae=(0.85, 0.9, 0.0) if bleached else (-0.32, 0.66, 0.17)))
