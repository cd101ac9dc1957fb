"""A rock from space strikes the Earth; then a cut through land and air under the dust, where no sunlight comes down to the plants."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("impact model", "asteroid impact model"), zh=("撞击模型", "陨石撞击模型"), kind="prop", height=1.6, mass=60.0, sound="stone", places=("studio",))
def impact_model(kit, shows="strike"):
    """`shows`: strike, or dust (`clear`: the same land before it)."""
    rng = kit.random("dust")
    fire, yellow = kit.material("lamp", "#ff6a1e", emission=1.6), kit.material("lamp", "#ffb400", emission=0.6)
    parts, points = [kit.cylinder(0.28, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 36)], {}
    if shows == "strike":
        y, r = 0.78, 0.6
        parts.append(kit.sphere(r, kit.material("plastic", "#2f6fc4", 0.5), (0, y, 0), 40))
        for a, h, s, z in ((0.9, 0.3, 0.2, 0.78), (2.6, 0.3, 0.2, 0.72), (1.1, -0.25, 0.2, 0.82), (1.9, -0.55, 0.17, 0.72), (1.6, 0.75, 0.16, 0.55)):
            parts.append(kit.ellipsoid(s, 0.8 * s, 0.16, kit.material("plastic", "#5f9a52", 0.6), (0.42 * cos(a), y + h * r, z * r * 0.98), 18))
        x0, y0, z0 = -0.34, y + 0.3, 0.42
        parts.append(kit.spikes([((x0, y0, z0), (x0 + 0.34 * cos(a) - 0.06, y0 + 0.34 * sin(a) + 0.08, z0 + 0.22), 0.05) for a in (2 * pi * k / 14 for k in range(14))], fire, 6))
        parts += [kit.sphere(0.12, kit.material("lamp", "#fff0a0", emission=4.0), (x0, y0, z0), 20)]
        parts.append(kit.hinge("wave", kit.torus(0.24, 0.02, kit.material("lamp", "#ffd23c", emission=1.0), (0, 0, 0), 40, 8).turn("x", 62).turn("y", -35).move(x0, y0, z0 + 0.03), (x0, y0, z0), (0, 0, 0), "beat", length=0.3, period=2.0))
        rock = kit.blob([kit.egg((-1.12, 1.42, 0.6), (0.1, 0.085, 0.09), 0.03), kit.egg((-1.18, 1.47, 0.6), (0.07, 0.06, 0.06), 0.03)], kit.material("rock", "#5a5048"), smooth=0.03, cell=0.03)
        parts += [rock, kit.arrow([(-1.0, 1.36, 0.6), (x0 - 0.16, y0 + 0.12, z0 + 0.08)], 0.02, yellow)]
        parts.append(kit.spikes([((-1.14, 1.46, 0.58), (-1.4 - 0.04 * k, 1.62 + 0.06 * k, 0.58), 0.06) for k in range(3)], fire, 8))
        points = {"rock": (-1.12, 1.54, 0.66), "strike": (x0, y0 + 0.2, z0 + 0.15)}
    else:
        dusty = shows == "dust"
        parts[0] = kit.box(2.5, 0.05, 0.9, kit.material("wood", "walnut"), 0.01)
        parts += [kit.box(2.4, 0.2, 0.8, kit.material("soil", "#7a5c3c"), 0.01, (0, 0.05, 0)), kit.box(2.4, 0.03, 0.8, kit.material("soil", "#8a7a54" if dusty else "#6f9a3e"), 0.005, (0, 0.25, 0))]
        parts.append(kit.sphere(0.16, kit.material("lamp", "#ffc24a", emission=4.0), (-0.95, 1.62, -0.1), 26))
        for k in range(5):
            x = -0.85 + 0.42 * k
            stem = kit.tube([(x, 0.27, 0.1), (x + (0.12 if dusty else 0.0), 0.42, 0.1), (x + (0.26 if dusty else 0.0), 0.36 if dusty else 0.6, 0.1)], 0.022, kit.material("leaf", "#7a6436" if dusty else "#5f8f3a"), 8)
            head = (x + 0.27, 0.33) if dusty else (x, 0.6)
            leaves = sum((kit.ellipsoid(0.14, 0.03, 0.06, kit.material("leaf", "#7d6a3c" if dusty else "#4f9a3a"), (0.11, 0, 0), 12).turn("z", (-70 if dusty else 20) + 20 * j).turn("y", 72 * j).move(*head, 0.1) for j in range(5)), stem)
            parts.append(leaves)
            x1, end = -0.8 + 0.42 * k, 0.98 if dusty else 0.42
            top = (x1 - 0.2, 1.52)
            parts.append(kit.arrow([(*top, 0.25), (x1 + (0.02 if dusty else 0.18), end + 0.12, 0.25)], 0.018, yellow))
        if dusty:
            puff = kit.sphere(0.1, kit.material("plaster", "#57524e"), (0, 0, 0), 8)
            parts.append(kit.hinge("dust", puff.many([(-1.15 + 2.3 * k / 77, rng.uniform(0.84, 1.0), rng.uniform(-0.35, 0.3), 0, rng.uniform(0.5, 1.2)) for k in range(78)]), (0, 0.9, 0), "x", "slide", length=0.05, period=7.0))
        points = {"dust": (0.55, 0.98, 0.35), "light": (-0.4, 1.3, 0.27), "plants": (0.45, 0.4, 0.2), "dark": (0.0, 0.6, 0.3)}
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
