"""A piece of dough cut open and many times enlarged: yeast among the strands of gluten, and the gas that it makes (gas 0–3)."""

import math

from skyscreen.catalogue import thing


@thing(en=("dough model", "yeast dough model", "rising dough model"), zh=("面团模型", "发酵模型"), kind="prop", height=0.56, mass=8.0, sound="soft", places=("studio",))
def dough_model(kit, gas=0):
    rng = kit.random("yeast")
    wide, high = 0.62 + 0.07 * gas, 0.5 + 0.2 * gas
    skin, cut = kit.material("food", "#ead9b4", 0.7), kit.material("food", "#f4e8cc", 0.8)
    dome = [(wide * math.cos(a), 0.06 + high * max(math.sin(a), 0.0) ** 0.7) for a in (math.pi * k / 40 for k in range(41))]
    body = kit.extrude(dome, 0.5, skin).move(0, 0, -0.26) + kit.extrude([(0.975 * x, 0.06 + (y - 0.06) * 0.97) for x, y in dome], 0.02, cut)
    board = kit.box(1.9, 0.06, 0.9, kit.material("wood", "walnut"), 0.01, (0, 0, -0.2))
    inside = lambda x, y: y - 0.06 < high * 0.9 * max(1 - (x / (wide * 0.92)) ** 2, 0.0) ** 0.5
    spots: list[tuple[float, float, float]] = []
    while len(spots) < 16:
        x, y = wide * (1.7 * rng.random() - 0.85), 0.12 + high * rng.random() * 0.85
        r = 0.025 + (0.018 + 0.014 * rng.random()) * gas
        if inside(x, y + r) and all((x - a) ** 2 + (y - b) ** 2 > (r + c + 0.02) ** 2 for a, b, c in spots):
            spots.append((x, y, r))
        elif rng.random() < 0.004:
            break
    strands = [((x1, y1, 0.014), (x2, y2, 0.014), 0.005) for k, (x1, y1, _) in enumerate(spots) for x2, y2, _ in spots[k + 1 :] if (x1 - x2) ** 2 + (y1 - y2) ** 2 < 0.07]
    parts = [board, body, kit.ropes(strands, kit.material("food", "#c9a86a", 0.8), 4)]
    if gas:
        parts += [kit.hinge(f"gas{k}", kit.ellipsoid(r, r, 0.02, kit.material("plastic", "#8a6a44", 0.6), (x, y, 0.014), 20), (x, y, 0.014), (0, 0, 0), "beat", length=0.07, period=2.4, phase=0.3 * k) for k, (x, y, r) in enumerate(spots)]
    yeast = kit.ellipsoid(0.02, 0.028, 0.018, kit.material("plastic", "#f0b428", 0.4), (0, 0, 0), 12)
    near = [(x + r + 0.012, y + 0.01, 0.024) for x, y, r in spots]
    parts.append(yeast.many(near))
    x, y, r = spots[0]
    return kit.model(*parts, colliders="box", mass=8.0, facts=kit.pointed(yeast=near[1 % len(near)], gas=(x, y, 0.04), gluten=((x + spots[-1][0]) / 2, (y + spots[-1][1]) / 2, 0.03)))
