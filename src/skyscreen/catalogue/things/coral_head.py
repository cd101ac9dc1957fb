"""Corals of three habits on one rock: branches like antlers, a round one with winding grooves, and a fan."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("coral head", "branching coral", "staghorn coral", "clump of coral"), zh=("珊瑚丛", "鹿角珊瑚", "珊瑚树"), kind="plant", pot=False, height=1.02, mass=120.0, sound="stone", places=("reef", "studio"))
def coral_head(kit, colour="#e8744a", bleached=0):
    """`bleached` 1: white, without its algae."""
    rng = kit.random("coral")
    tone = (lambda c: kit.material("plaster", kit.mix(c, "#f8f6f0", 0.92))) if bleached else (lambda c: kit.material("plastic", c, 0.6))
    rock = kit.blob([kit.egg((0, 0.06, 0), (0.62, 0.16, 0.42), 0.05), kit.egg((0.36, 0.14, 0.05), (0.28, 0.16, 0.26), 0.05)], kit.material("rock", "#7d7466"), smooth=0.06, cell=0.05)
    parts = [rock]
    twigs = []

    def grow(x, y, z, a, lean, long, r, depth):
        dx, dy, dz = long * sin(lean) * cos(a), long * cos(lean), long * sin(lean) * sin(a)
        twigs.append(((x, y, z), (x + dx, y + dy, z + dz), r))
        if depth:
            for k in range(2 if depth > 1 else 3):
                grow(x + dx, y + dy, z + dz, a + (k - 0.5) * 2.2 + rng.uniform(-0.5, 0.5), min(lean + rng.uniform(-0.25, 0.35), 1.0), 0.78 * long, 0.74 * r, depth - 1)

    for k in range(5):
        grow(-0.3, 0.16, 0.0, 2 * pi * k / 5 + 0.3, 0.45 + 0.1 * (k % 2), 0.3, 0.05, 2)
    antlers = tone(colour)
    parts.append(sum((kit.capsule(a, b, r, antlers, 6) for a, b, r in twigs[1:]), kit.capsule(*twigs[0], antlers, 6)))
    # The round one: grooves wind over its dome.
    dome = tone("#c9a23a")
    parts.append(kit.ellipsoid(0.27, 0.22, 0.25, dome, (0.34, 0.32, 0.12), 28))
    for k in range(7):
        way = []
        for j in range(22):
            b, a = 0.35 + 1.2 * k / 7, 2 * pi * j / 21 + 0.25 * sin(5 * 2 * pi * j / 21 + k)
            b += 0.09 * sin(7 * 2 * pi * j / 21 + 2 * k)
            way.append((0.34 + 0.275 * cos(b) * cos(a), 0.32 + 0.225 * sin(b), 0.12 + 0.255 * cos(b) * sin(a)))
        parts.append(kit.tube(way, 0.011, tone("#e0c05a"), 5))
    fan = tone("#8a4fb0")
    rows = []
    for k in range(11):
        a = -0.9 + 1.8 * k / 10
        rows.append(((0.08, 0.15, -0.22), (0.08 + 0.62 * sin(a), 0.2 + 0.72 * cos(a), -0.22), 0.012))
    for r in (0.3, 0.45, 0.6):
        rows += [((0.08 + r * sin(a), 0.18 + r * cos(a), -0.22), (0.08 + r * sin(a + 0.12), 0.18 + r * cos(a + 0.12), -0.22), 0.007) for a in (-0.85 + 0.12 * j for j in range(14))]
    parts.append(kit.ropes(rows, fan, 5))
    return kit.model(*parts, colliders="cylinder", mass=120.0, facts=kit.pointed(branch=(-0.3, 0.95, 0.1), dome=(0.34, 0.56, 0.2), fan=(0.3, 0.8, -0.2)))
