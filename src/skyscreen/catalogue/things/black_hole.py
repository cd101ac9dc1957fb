"""A black hole: a black ball, hot gas whirling round it in a disc, and the ring of light that it bends round itself."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("black hole",), zh=("黑洞", "黑洞模型"), kind="prop", height=1.05, mass=100.0, sound="stone", places=("studio", "space"))
def black_hole(kit):
    y, r = 0.53, 0.42
    hole = kit.sphere(r, kit.material("paint", "#000000", 1.0), (0, y, 0), 48)
    rng, rings, count = kit.random("gas"), [], kit.n(7, 3)
    for k in range(16):
        far = 0.62 + 0.05 * k
        heat = kit.mix("#fff0c8", "#d8461a", k / 15)
        lamp = kit.material("lamp", heat, emission=3.2 - 0.17 * k)
        arcs = []
        for n in range(count):
            a0, long = 2 * pi * (n + rng.random()) / count, rng.uniform(0.45, 0.85)
            row = [(far * cos(a0 + long * t / 10), rng.uniform(-0.006, 0.006), far * sin(a0 + long * t / 10)) for t in range(11)]
            arcs.append(kit.tube(row, [0.002, *([0.017] * 9), 0.002], lamp, 5))
        # Kepler: what is farther out goes round more slowly, as r to the power of -3/2.
        spin = kit.hinge(f"ring{k}", sum(arcs[1:], arcs[0]).move(0, y, 0), (0, y, 0), "y", "turn", rate=1.6 * (0.62 / far) ** 1.5, when="always")
        rings.append(spin)
    glow = kit.material("lamp", "#ffd9a0", emission=3.0)
    light = kit.torus(r * 1.12, 0.022, glow, (0, 0, 0), 64, 8).turn("x", 90).move(0, y, 0) + kit.torus(r * 1.22, 0.012, kit.material("lamp", "#ff9a4a", emission=2.0), (0, 0, 0), 64, 8).turn("x", 90).move(0, y, 0)
    return kit.model(hole, *rings, light, colliders="sphere", mass=100.0, lights=[kit.light((0, y + 0.5, 0.8), "#ffb070", 1.0, 4)], facts=kit.pointed(hole=(0.0, y + 0.05, r), disc=(0.95, y, 0.3), edge=(0.0, y + r, 0.05), light=(-0.33, y + 0.33, 0.02)))
