"""An asteroid: a battered rock; entering the air (burning) it glows and drags a trail of fire."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("asteroid", "meteorite"), zh=("小行星", "陨石", "流星体"), kind="prop", height=0.96, mass=4000.0, sound="stone", places=("space", "studio"))
def asteroid(kit, burning=0):
    y, rng = 0.48, kit.random("rock")
    lumps = [kit.egg((rng.uniform(-0.22, 0.22), y + rng.uniform(-0.2, 0.2), rng.uniform(-0.2, 0.2)), (rng.uniform(0.28, 0.4), rng.uniform(0.25, 0.36), rng.uniform(0.25, 0.36)), 0.1) for _ in range(7)]
    rock = kit.blob(lumps, kit.material("rock", "#6b6259" if not burning else "#4a3228"), smooth=0.08, cell=0.06)
    pits = [(0.46 * cos(a) * cos(b), y + 0.46 * sin(b), 0.46 * sin(a) * cos(b)) for a, b in ((rng.uniform(0, 2 * pi), rng.uniform(-1, 1)) for _ in range(12))]
    rock += kit.sphere(0.08, kit.material("rock", "#4f4740"), (0, 0, 0), 12).many(pits)
    parts = [rock]
    if burning:
        # Air heated to glowing at its front streams back on all sides.
        for n in range(14):
            a, r = 2.399963 * n, 0.42 * ((n + 0.5) / 14) ** 0.5
            flame = kit.flame(rng.uniform(1.3, 2.2), rng.uniform(0.2, 0.3), wild=1.0, glow=7.0)
            parts.append(flame.turn("z", -72).move(0.05, y + r * sin(a), r * cos(a)))
    return kit.model(*parts, colliders="sphere", mass=4000.0, lights=[kit.light((0, y, 0.8), "#ff9a50", 2.0, 6)] if burning else [], facts=kit.pointed(rock=(0, y, 0.45)))
