"""Nuclear power: a neutron splits a heavy kernel; those that fly off split others; rods catch some of them; and a power station that boils water with the heat."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("fission model", "nuclear power model", "nuclear reactor model"), zh=("核裂变模型", "核电站模型", "反应堆模型"), kind="prop", height=1.22, mass=60.0, sound="metal", places=("studio", "classroom"))
def fission_model(kit, shows="split"):
    """`shows`: split, chain, rods or plant."""
    parts, points = [], {}
    red, grey = kit.material("plastic", "#d8402c", 0.35), kit.material("plastic", "#8a94a0", 0.35)
    free = kit.sphere(0.035, kit.material("lamp", "#ffd23c", emission=1.6), (0, 0, 0), 12)

    def kernel(x, y, r, count):
        """Protons and neutrons in a ball, laid on golden angles."""
        one, other = [], []
        for k in range(count):
            h = 1 - 2 * (k + 0.5) / count
            flat, a = (1 - h * h) ** 0.5, 2.399963 * k
            (one if k % 5 < 2 else other).append((x + r * flat * cos(a), y + r * h, r * flat * sin(a)))
        size = 1.9 * r / count**0.5
        return kit.sphere(size, red, (0, 0, 0), 12).many(one) + kit.sphere(size, grey, (0, 0, 0), 12).many(other) + kit.sphere(0.8 * r, grey, (x, y, 0), 16)

    def flight(name, a, b, count=4, period=0.8):
        way = [q - p for p, q in zip(a, b, strict=True)]
        far = sum(v * v for v in way) ** 0.5
        unit, step = tuple(v / far for v in way), far / count
        parts.append(kit.hinge(name, free.many([tuple(p + u * step * j for p, u in zip(a, unit, strict=True)) for j in range(count)]), (0, 0, 0), unit, "stream", length=step, period=period / count))

    if shows == "split":
        y = 0.85
        parts.append(kernel(-0.45, y, 0.28, 46))
        flight("in", (-1.45, y, 0.05), (-0.8, y, 0.05), 3)
        parts.append(kit.arrow([(-0.1, y, 0), (0.22, y, 0)], 0.02, kit.material("lamp", "#ffb400", emission=0.6)))
        parts += [kernel(0.62, y + 0.34, 0.2, 26), kernel(0.62, y - 0.36, 0.19, 24)]
        for k, h in enumerate((0.35, 0.0, -0.35)):
            flight(f"out{k}", (0.75, y + 0.3 * h, 0.1), (1.45, y + 1.2 * h, 0.1), 3)
        parts.append(kit.hinge("heat", kit.sphere(0.12, kit.material("lamp", "#ff6a1e", emission=2.0), (0.58, y, 0), 20), (0.58, y, 0), (0, 0, 0), "beat", length=0.3, period=0.6))
        points = {"neutron": (-1.1, y + 0.05, 0.08), "uranium": (-0.45, y + 0.3, 0.1), "pieces": (0.62, y + 0.56, 0.1), "heat": (0.58, y - 0.02, 0.14), "more": (1.3, y + 0.3, 0.12)}
    elif shows in ("chain", "rods"):
        rows = ((-1.2, (0.85,)), (-0.35, (1.2, 0.5)), (0.5, (1.4, 1.05, 0.68, 0.3)))
        for x, heights in rows:
            parts += [kernel(x, y, 0.13, 22) for y in heights]
        steel = kit.material("steel", "#3c4248")
        if shows == "rods":
            parts += [kit.box(0.1, 1.3, 0.2, steel, 0.01, (x, 0.45 if x < 0 else 0.2, 0)) for x in (0.06,)]
        last = -0.05 if shows == "rods" else 0.35
        flight("a", (-1.05, 0.88, 0.05), (-0.52, 1.14, 0.05), 3)
        flight("b", (-1.05, 0.82, 0.05), (-0.52, 0.56, 0.05), 3)
        for k, (y0, y1) in enumerate(((1.22, 1.38), (1.18, 1.05), (0.52, 0.68), (0.48, 0.3))):
            stopped = shows == "rods" and k != 1
            flight(f"c{k}", (-0.2, y0, 0.05), (last if stopped else 0.35, y0 + (y1 - y0) * (0.25 if stopped else 1.0), 0.05), 2 if stopped else 3)
        if shows == "chain":
            for k, y in enumerate(rows[2][1]):
                flight(f"d{k}", (0.65, y + 0.03, 0.05), (1.3, y + 0.1, 0.05), 3)
                flight(f"e{k}", (0.65, y - 0.03, 0.05), (1.3, y - 0.1, 0.05), 3)
        points = {"one": (-1.2, 1.0, 0.1), "two": (-0.35, 1.35, 0.1), "four": (0.5, 1.55, 0.1), "rod": (0.06, 1.5, 0.1)}
    else:
        concrete, water = kit.material("plaster", "#d8d4ca"), kit.material("plastic", "#3f8fd0", 0.2)
        parts.append(kit.box(3.0, 0.06, 0.9, kit.material("wood", "walnut"), 0.01))
        shell = kit.lathe([(0.46, 0.06), (0.46, 0.7), (0.34, 0.95), (0.0, 1.06), (0.0, 1.03), (0.32, 0.92), (0.43, 0.69), (0.43, 0.06)], concrete, segments=40, arc=180)
        parts.append(shell.turn("y", 90).move(-1.0, 0, 0))
        core = kit.material("lamp", "#ff7a1e", emission=1.8)
        parts += [kit.box(0.3, 0.36, 0.2, water, 0.02, (-1.1, 0.12, 0.02)), *(kit.box(0.03, 0.26, 0.03, core, 0.0, (-1.2 + 0.065 * k, 0.16, 0.13)) for k in range(4))]
        parts.append(kit.cylinder(0.11, 0.5, kit.material("steel"), (-0.72, 0.12, 0.05), 24))
        pipe = kit.material("steel", "#b8c0c6")
        parts += [kit.tube([(-0.72, 0.62, 0.05), (-0.72, 0.72, 0.05), (-0.2, 0.72, 0.05), (-0.06, 0.6, 0.05)], 0.035, pipe, 10, smooth=3), kit.tube([(-0.95, 0.3, 0.05), (-0.83, 0.3, 0.05)], 0.035, core, 10)]
        drum = kit.cylinder(0.19, 0.34, kit.material("steel", "#5a7a9a"), (0, 0, 0), 26).turn("z", 90).move(0.24, 0.5, 0.05)
        blades = kit.box(0.03, 0.42, 0.05, pipe, 0.0, (0, -0.21, 0)).copy_round(6, "x")
        parts += [drum, kit.hinge("turbine", blades.move(-0.02, 0.5, 0.12), (-0.02, 0.5, 0.12), "x", "turn", rate=6.0, when="always"), kit.box(0.36, 0.3, 0.3, kit.material("plastic", "#2f7f4a", 0.4), 0.02, (0.52, 0.36, 0.05)), kit.box(0.8, 0.28, 0.4, concrete, 0.01, (0.25, 0.06, 0.0))]
        tower = [(0.36, 0.06), (0.28, 0.4), (0.22, 0.75), (0.22, 0.9), (0.25, 1.1), (0.22, 1.1), (0.19, 0.9), (0.19, 0.75), (0.25, 0.4), (0.33, 0.06)]
        parts.append(kit.lathe(tower, concrete, segments=44).move(1.1, 0, 0))
        dot = kit.sphere(0.05, kit.material("lamp", "#ffffff", emission=0.3), (0, 0, 0), 12)
        parts.append(kit.hinge("cloud", dot.many([(1.02 + 0.09 * (k % 3), 1.12 + 0.1 * k, 0.02) for k in range(4)]), (0, 0, 0), "y", "stream", length=0.1, period=0.8))
        row = free.scale(0.7).many([(-0.68 + 0.13 * k, 0.78, 0.08) for k in range(4)])
        parts.append(kit.hinge("steam", row, (0, 0, 0), "x", "stream", length=0.13, period=0.4))
        points = {"core": (-1.1, 0.42, 0.14), "boiler": (-0.72, 0.5, 0.17), "steam": (-0.45, 0.76, 0.1), "turbine": (0.05, 0.7, 0.14), "generator": (0.55, 0.66, 0.2), "tower": (1.1, 1.0, 0.24), "shell": (-1.25, 0.95, 0.0)}
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
