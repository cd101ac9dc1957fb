"""Light that goes through something: air that throws blue aside, long ways of evening, water that drinks red, a body that stops it."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("light scattering model", "scattering model"), zh=("散射模型", "光的散射模型"), kind="prop", height=1.6, mass=30.0, sound="glass", places=("studio",))
def scatter_model(kit, through="air"):
    """`through`: air (noon), evening (the long way), water (from above), body (a shadow), layers (air that stirs before a star), waves (long red, short blue), snow (all thrown back)."""
    rng, y = kit.random("scatter"), 0.9
    white, glow = kit.material("lamp", "#fff8e6", emission=1.6), kit.material("lamp", "#ffc24a", emission=4.0)
    blue, steel, wood = kit.material("lamp", "#1f5fff", emission=0.5), kit.material("steel"), kit.material("wood", "walnut")
    parts, points = [], {}

    def frame(x0, x1, low, high):
        edges = [((x, low, z), (x, high, z), 0.008) for x in (x0, x1) for z in (-0.3, 0.3)]
        edges += [((x0, h, z), (x1, h, z), 0.008) for h in (low, high) for z in (-0.3, 0.3)]
        edges += [((x, h, -0.3), (x, h, 0.3), 0.008) for x in (x0, x1) for h in (low, high)]
        return kit.ropes(edges, steel, 6) + kit.box(x1 - x0 + 0.1, 0.05, 0.7, wood, 0.01, ((x0 + x1) / 2, low - 0.05, 0))

    if through in ("air", "evening"):
        long = 0.62 if through == "air" else 1.2
        parts += [frame(-long, long, 0.35, 1.45), kit.box(0.4, 0.3, 0.4, wood, 0.02)]
        dot = kit.sphere(0.02, kit.material("plastic", "#e8f0ff", 0.3), (0, 0, 0), 10)
        parts.append(dot.many([(rng.uniform(-long, long), rng.uniform(0.42, 1.4), rng.uniform(-0.25, 0.1)) for _ in range(int(90 * long))]))
        parts.append(kit.box(2 * long, 1.1, 0.01, kit.material("plastic", "#16233c", 0.8), 0.0, (0, 0.35, -0.29)))
        parts.append(kit.sphere(0.17, glow, (-long - 0.6, y, 0), 28))
        parts.append(kit.arrow([(-long - 0.45, y, 0.06), (-long + 0.02, y, 0.06)], 0.03, white))
        count = 5 if through == "air" else 8
        for k in range(count):
            x = -long + (k + 0.7) * 2 * long / (count + 0.6)
            parts.append(kit.sphere(0.045, kit.material("plastic", "#f4f7ff", 0.3), (x, y, 0.06), 16))
            fade = 1.0 if through == "air" else max(1.0 - 0.14 * k, 0.0)
            for a in (pi / 2 + 0.35 * (-1) ** k, -pi / 2 + 0.3 * (-1) ** k):
                if fade > 0.3:
                    far = 0.42 * fade
                    parts.append(kit.arrow([(x + 0.05 * cos(a), y + 0.05 * sin(a), 0.08), (x + far * cos(a), y + far * sin(a), 0.08)], 0.02 * fade, blue))
        tones = ["#fff4e0", "#ffe6b0", "#ffd080", "#ffae50", "#ff7a2c", "#ff4a1e"] if through == "evening" else ["#fff6e0", "#ffedc4", "#ffe2a4"]
        for k, tone in enumerate(tones):
            a, b = (-long + 2 * long * (k + d) / len(tones) for d in (0, 1))
            parts.append(kit.capsule((a, y, 0.06), (b, y, 0.06), 0.026, kit.material("lamp", tone, emission=0.9)))
        last = kit.material("lamp", "#ff5a26" if through == "evening" else "#ffd98a", emission=0.9)
        parts.append(kit.arrow([(long, y, 0.06), (long + 0.5, y, 0.06)], 0.026, last))
        points |= {"sun": (-long - 0.6, y + 0.17, 0), "white": (-long - 0.25, y + 0.03, 0.1), "blue": (-long + 0.7 * 2 * long / (count + 0.6) + 0.1, y + 0.36, 0.1), "rest": (long + 0.3, y + 0.04, 0.08), "air": (long - 0.15, 1.3, 0.05)}
    elif through == "water":
        parts += [frame(-0.8, 0.8, 0.2, 1.3), kit.box(1.8, 0.15, 0.6, wood, 0.02)]
        for k, tone in enumerate(("#0a2a5c", "#0f3f80", "#155aa4", "#2278c0", "#3a9ad8", "#62b8e6")):
            parts.append(kit.box(1.58, 0.172, 0.3, kit.material("plastic", tone, 0.15), 0.0, (0, 0.21 + 0.172 * k, -0.13)))
        # How far sunlight of each colour goes down in clear sea water: red least, blue farthest (drawn in order, not to scale).
        for x, end, tone, name in ((-0.55, 1.02, "#ff3a1e", "red"), (-0.27, 0.86, "#ff9a20", "orange"), (0.0, 0.7, "#ffe03c", "yellow"), (0.27, 0.5, "#3cd858", "green"), (0.55, 0.26, "#2f7dff", "blue")):
            parts.append(kit.arrow([(x, 1.56, 0.06), (x, end, 0.06)], 0.022, kit.material("lamp", tone, emission=0.45)))
            points[name] = (x, end + 0.06, 0.08)
        points |= {"deep": (-0.6, 0.3, 0.05), "surface": (0.75, 1.24, 0.05)}
    elif through == "body":
        parts.append(kit.sphere(0.12, glow, (-1.15, y, 0), 24) + kit.cylinder(0.014, y, steel, (-1.15, 0, 0), 10) + kit.cylinder(0.14, 0.03, wood, (-1.15, 0, 0), 24))
        parts.append(kit.sphere(0.2, kit.material("plastic", "#c23b2e", 0.4), (-0.2, y, 0), 30) + kit.cylinder(0.014, y - 0.2, steel, (-0.2, 0, 0), 10) + kit.cylinder(0.14, 0.03, wood, (-0.2, 0, 0), 24))
        wall = kit.box(0.06, 1.5, 1.3, kit.material("plaster", "#f4efe2"), 0.005, (1.0, 0.05, 0))
        parts += [wall, kit.cylinder(0.42, 0.012, kit.material("plastic", "#20232c", 0.95), (0, 0, 0), 36).turn("z", 90).move(0.968, y, 0)]
        for h in (-0.62, -0.34, 0.34, 0.62):
            parts.append(kit.arrow([(-1.02, y + 0.06 * h, 0.05), (0.95, y + h, 0.05)], 0.011, white))
        for h in (-0.08, 0.08):
            parts.append(kit.arrow([(-1.03, y + 0.03 * h, 0.05), (-0.4, y + h, 0.05)], 0.014, white))
        points |= {"lamp": (-1.15, y + 0.12, 0), "body": (-0.2, y + 0.2, 0), "shadow": (0.95, y, 0.25), "light": (0.3, y + 0.42, 0.05)}
    elif through == "snow":
        parts.append(kit.box(1.8, 0.08, 1.7, wood, 0.02, (0, 0, 0.1)))
        flake = kit.sphere(0.05, kit.material("glass", "#f4faff", emission=0.25), (0, 0, 0), 8)
        parts.append(kit.lathe([(0.72 * cos(a), 0.08 + 0.46 * sin(a)) for a in (pi / 2 * k / 10 for k in range(11))], kit.material("plaster", "#f4f7fa"), segments=40))
        heap = [(0.72 * cos(b) * cos(a), 0.09 + 0.46 * sin(b), 0.72 * cos(b) * sin(a)) for a, b in ((pi * rng.random(), pi / 2 * rng.random()) for _ in range(150))]
        parts.append(flake.many(heap))
        parts.append(kit.sphere(0.16, glow, (-1.1, 1.5, 0), 26))
        # In, to and fro between the crystals, and out again with every colour.
        for n, (tone, end) in enumerate((("#e8281e", (-0.5, 1.5, 0.6)), ("#f0a010", (-0.1, 1.6, 0.4)), ("#1fb83c", (0.35, 1.55, 0.4)), ("#1f5fff", (0.75, 1.35, 0.4)))):
            inside = [(-0.3 + 0.2 * n, 0.4, 0.62), (-0.1 + 0.12 * n, 0.25, 0.7), (0.0 + 0.15 * n, 0.45, 0.62)]
            parts.append(kit.arrow([(-0.95 + 0.03 * n, 1.38 - 0.03 * n, 0.05), *inside, end], 0.013, kit.material("lamp", tone, emission=0.45)))
        points |= {"light": (-0.75, 1.1, 0.1), "crystals": (0.3, 0.3, 0.62), "out": (0.35, 1.5, 0.4)}
    elif through == "waves":
        # Red light's wave is about 1.5 times as long as blue's (650 and 450 nm); drawn twice as long.
        for name, h, long, tone in (("red", 1.2, 0.5, "#e8281e"), ("blue", 0.65, 0.25, "#1f5fff")):
            paint = kit.material("lamp", tone, emission=0.5)
            curve = [(-1.2 - long + long * j / 16, h + 0.13 * sin(2 * pi * j / 16), 0.0) for j in range(int(16 * (2.4 / long + 1)) + 1)]
            parts.append(kit.hinge(name, kit.tube(curve, 0.022, paint, 8), (0, 0, 0), "x", "stream", length=long, period=5.0 * long))
            points[name] = (0.3, h + 0.15, 0.0)
        parts += [kit.box(0.5, 1.5, 0.5, wood, 0.02, (s * 1.5, 0, 0)) for s in (-1, 1)]
    else:
        for k in range(5):
            wave = [(-1.1 + 0.1 * j, 0.62 + 0.2 * k + 0.025 * sin(0.9 * j + 1.7 * k), 0.0) for j in range(23)]
            parts.append(kit.hinge(f"layer{k}", kit.tube(wave, 0.012, kit.material("lamp", "#7fb4ff", emission=0.5), 6), (0, 0, 0), "x", "slide", length=0.06, period=1.3 + 0.3 * k, phase=0.2 * k))
        star = sum((kit.spikes([((0, 1.72, 0), (0.17 * cos(a), 1.72 + 0.17 * sin(a), 0), 0.03)], white, 8) for a in (pi / 4 * k for k in range(8))), kit.sphere(0.06, white, (0, 1.72, 0), 16))
        parts.append(star)
        for n, way in enumerate((1, -1)):
            ray = [(0, 1.6, 0.04), (0.05 * way, 1.42, 0.04), (-0.05 * way, 1.22, 0.04), (0.06 * way, 1.02, 0.04), (-0.03 * way, 0.82, 0.04), (0.0, 0.4, 0.04)]
            parts.append(kit.hinge(f"ray{n}", kit.tube(ray, 0.011, white, 8, smooth=4), (0, 1.6, 0), "x", "beat", length=0.8, period=0.9, phase=0.5 * n))
        eye = kit.sphere(0.12, kit.material("plaster", "#f6f2ea"), (0, 0.26, 0), 28) + kit.cylinder(0.06, 0.02, kit.material("plastic", "#4a7a9a", 0.3), (0, 0.365, 0), 24) + kit.cylinder(0.028, 0.025, kit.material("plastic", "#101014", 0.2), (0, 0.365, 0), 18)
        parts += [eye, kit.cylinder(0.1, 0.16, wood, (0, 0, 0), 20)]
        points |= {"star": (0.1, 1.8, 0), "air": (0.8, 1.1, 0), "ray": (0.05, 1.02, 0.05), "eye": (0.12, 0.28, 0.05)}
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
