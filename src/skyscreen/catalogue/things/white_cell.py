"""A white blood cell many times enlarged: a soft round body with a lobed kernel, arms that reach for germs."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("white blood cell", "immune cell"), zh=("白细胞", "免疫细胞"), kind="prop", height=1.2, mass=6.0, sound="soft", places=("studio",))
def white_cell(kit):
    y = 0.6
    body = kit.blob([kit.ball((0, y, 0), 0.46), *[kit.ball((0.42 * cos(a), y + 0.42 * sin(a), 0.1), 0.15) for a in (0.4, 1.3, 2.4, 3.3, 4.4, 5.6)]], kit.material("plastic", "#e9e4f2", 0.5), smooth=0.12, cell=0.04)
    grains = kit.sphere(0.035, kit.material("plastic", "#b79ad8", 0.5), (0, 0, 0), 8)
    rng = kit.random("grains")
    dots = [(0.4 * cos(a) * sin(b), y + 0.4 * sin(a) * sin(b), 0.46 * cos(b) * 0.98) for a, b in ((rng.uniform(0, 2 * pi), rng.uniform(0.3, 1.1)) for _ in range(24))]
    kernel = kit.blob([kit.ball((-0.12, y + 0.12, 0.4), 0.13), kit.ball((0.1, y + 0.06, 0.42), 0.12), kit.ball((-0.02, y - 0.12, 0.42), 0.12)], kit.material("plastic", "#7a4fb0", 0.45), smooth=0.05, cell=0.03)
    whole = kit.hinge("body", body + kernel + grains.many(dots), (0, y, 0), (0, 0, 0), "beat", length=0.025, period=2.2)
    return kit.model(whole, colliders="sphere", mass=6.0, facts=kit.pointed(body=(0.25, y + 0.2, 0.4), kernel=(0.0, y, 0.5)))
