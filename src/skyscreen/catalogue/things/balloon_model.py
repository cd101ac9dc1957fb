"""A hot-air balloon cut open: hot air inside is thin and quick, the cold air outside is dense, and pushes it up."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("balloon model", "hot-air balloon model"), zh=("热气球模型", "热气球剖面"), kind="prop", height=1.8, mass=20.0, sound="plastic", places=("studio",))
def balloon_model(kit):
    rng, y, r = kit.random("air"), 1.2, 0.52
    skin = [(r * cos(a), y + r * sin(a)) for a in (pi * (-0.28 + 1.56 * k / 30) for k in range(31))]
    skin = [(0.16, 0.62), *skin, (-0.16, 0.62)]
    inside = [(0.94 * x, y + 0.94 * (h - y)) for x, h in skin]
    parts = [kit.extrude([*skin, *inside[::-1]], 0.3, kit.material("cloth", "#d8402c"))]
    parts.append(kit.extrude(skin, 0.02, kit.material("plastic", "#f6d8a8", 0.7)).move(0, 0, -0.16))
    parts.append(kit.box(0.26, 0.18, 0.2, kit.material("wood", "oak"), 0.02, (0, 0.2, 0)))
    parts.append(kit.ropes([((s * 0.12, 0.38, 0.05), (s * 0.15, 0.64, 0.05), 0.006) for s in (-1, 1)], kit.material("rope"), 6))
    parts.append(kit.cone(0.05, 0.22, kit.material("lamp", "#ff8a1e", emission=2.0), (0, 0.42, 0.05), 14))
    red, blue = kit.material("plastic", "#e8421e", 0.3), kit.material("plastic", "#2f7fd8", 0.3)
    hot, cold = kit.sphere(0.03, red, (0, 0, 0), 12), kit.sphere(0.03, blue, (0, 0, 0), 12)
    for k in range(12):
        a, far = 2 * pi * rng.random(), 0.3 * rng.random() ** 0.5
        at = (far * cos(a), y + far * sin(a), 0.05)
        way = (rng.uniform(-0.7, 0.7), rng.uniform(-0.7, 0.7), 0.0)
        parts.append(kit.hinge(f"hot{k}", hot.move(*at), at, way, "bounce", box=(-0.33, y - 0.3, 0.0, 0.33, y + 0.33, 0.1)))
    places = []
    while len(places) < 110:
        at = (rng.uniform(-1.2, 1.2), rng.uniform(0.25, 1.75), rng.uniform(-0.1, 0.1))
        if at[0] ** 2 + (at[1] - y) ** 2 > 0.36 and not (abs(at[0]) < 0.3 and at[1] < 0.8):
            places.append(at)
    for k in range(5):
        parts.append(kit.hinge(f"cold{k}", cold.many(places[k::5]), (0, 0, 0), (cos(2 * k), sin(2 * k), 0), "slide", length=0.025, period=0.9 + 0.2 * k))
    parts += [kit.box(2.6, 0.05, 0.6, kit.material("wood", "walnut"), 0.01), kit.cylinder(0.014, 0.2, kit.material("steel"), (0, 0.03, 0), 10)]
    parts.append(kit.arrow([(0.85, 0.75, 0.2), (0.85, 1.4, 0.2)], 0.034, kit.material("lamp", "#1fb83c", emission=0.4)))
    return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(hot=(0.1, y + 0.1, 0.12), cold=(-0.95, 1.0, 0.12), flame=(0.03, 0.52, 0.1), lift=(0.85, 1.35, 0.22)))
