"""Gunpowder: its three powders; a heap that only flares; the same powder shut in, whose gas presses on every wall; and with one end open, whose gas drives the tube."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("gunpowder model", "powder rocket model"), zh=("火药模型",), kind="prop", height=0.47, mass=20.0, sound="wood", places=("studio", "museum"))
def gunpowder_model(kit, shows="parts"):
    """`shows`: parts (75 saltpetre, 15 charcoal, 10 sulphur by weight, as in modern black powder), air (each grain of fuel with oxygen beside it), shut or open."""
    rng = kit.random("powder")
    parts = [kit.box(2.6 if shows in ("parts", "air") else 1.5, 0.06, 0.8, kit.material("wood", "walnut"), 0.01)]
    red, gas = kit.material("lamp", "#e8321e", emission=0.5), kit.sphere(0.03, kit.material("lamp", "#ff9d3c", emission=1.2), (0, 0, 0), 10)

    def heap(x, r, tone):
        skin = kit.material("sand", tone)
        bowl = kit.lathe([(0.0, 0.06), (1.02 * r, 0.06), (1.2 * r, 0.16), (1.24 * r, 0.16), (1.1 * r, 0.05), (0.0, 0.05)], kit.material("ceramic", "#e8e2d4"), segments=36)
        return (bowl + kit.cone(1.12 * r, 0.85 * r, skin, (0, 0.13, 0), 32)).move(x, 0, 0.05)

    if shows == "parts":
        parts += [heap(-0.75, 0.4, "#f4f4f0"), heap(0.2, 0.235, "#26221f"), heap(0.85, 0.205, "#e8c81e")]
        points = {"saltpetre": (-0.75, 0.45, 0.1), "charcoal": (0.2, 0.32, 0.1), "sulphur": (0.85, 0.3, 0.1)}
    elif shows == "air":
        coal, salt = kit.sphere(0.075, kit.material("rock", "#2a2420"), (0, 0, 0), 14), kit.box(0.11, 0.11, 0.11, kit.material("plastic", "#f4f4f0", 0.4), 0.02, (0, -0.055, 0))
        spark = kit.sphere(0.022, kit.material("lamp", "#1f7fe8", emission=1.0), (0, 0, 0), 8)
        for k in range(8):
            for j in range(3):
                x, y = -0.84 + 0.24 * k + 0.05 * (j % 2), 0.3 + 0.26 * j
                parts.append((coal if (k + j) % 2 else salt.turn("y", rng.uniform(0, 90))).move(x, y, 0))
        for k in range(3):
            for j in range(3):
                x, y = -0.66 + 0.6 * k, 0.32 + 0.26 * j
                parts.append(kit.hinge(f"oxygen{3 * k + j}", spark.many([(x, y, 0.1), (x + 0.05, y + 0.02, 0.12)]), (0, 0, 0), "x", "stream", length=0.16, period=0.9, phase=0.2 * j))
        frame = kit.material("wood", "oak")
        parts += [kit.box(2.2, 0.06, 0.3, frame, 0.01, (0, 0.12, 0)), kit.box(2.2, 0.06, 0.3, frame, 0.01, (0, 1.0, 0)), *(kit.box(0.06, 0.9, 0.3, frame, 0.01, (s * 1.08, 0.14, 0)) for s in (-1, 1))]
        points = {"salt": (-0.6, 0.82, 0.1), "coal": (0.35, 0.82, 0.1), "oxygen": (0.0, 0.36, 0.14)}
    else:
        # A paper tube cut open; its end is shut by clay, or open below.
        skin, clay = kit.material("paper", "#c23b2e"), kit.material("plaster", "#b8865a")
        low, high = 0.42, 1.12
        tube = [kit.box(0.05, high - low, 0.36, skin, 0.005, (s * 0.22, low, -0.05)) for s in (-1, 1)] + [kit.box(0.44, high - low, 0.03, skin, 0.0, (0, low, -0.2))]
        ends = [kit.box(0.49, 0.07, 0.36, clay, 0.01, (0, high, -0.05))]
        if shows == "shut":
            ends.append(kit.box(0.49, 0.07, 0.36, clay, 0.01, (0, low - 0.07, -0.05)))
        powder = kit.box(0.38, 0.2, 0.2, kit.material("sand", "#2a2623"), 0.02, (0, high - 0.26, -0.06))
        fire = kit.ellipsoid(0.17, 0.07, 0.08, kit.material("lamp", "#ffd23c", emission=2.4), (0, high - 0.3, -0.02), 20)
        parts += [*tube, *ends, powder, fire, kit.cylinder(0.02, 0.8, kit.material("steel"), (0, 0.05, -0.28), 10), kit.box(0.5, 0.03, 0.04, kit.material("steel"), 0.005, (0, 0.8, -0.27))]
        ways = [(cos(a), sin(a)) for a in (2 * pi * k / 8 for k in range(8))] if shows == "shut" else [(0.16 * k, -1.0) for k in range(-2, 3)]
        for k, (x, y) in enumerate(ways):
            far = (x * x + y * y) ** 0.5
            unit, step = (x / far, y / far, 0.0), 0.05 if shows == "shut" else 0.13
            row = gas.many([(unit[0] * step * (j + 0.6), (low + high) / 2 - 0.02 + unit[1] * step * (j + 0.6), 0.06) for j in range(3 if shows == "shut" else 6)])
            parts.append(kit.hinge(f"gas{k}", row, (0, 0, 0), unit, "stream", length=step, period=0.2, phase=0.05 * k))
        if shows == "shut":
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                a, b = (0.3, 0.62) if x else (0.47, 0.68)
                parts.append(kit.arrow([(x * a, 0.77 + y * a, 0.1), (x * b, 0.77 + y * b, 0.1)], 0.026, red))
            points = {"powder": (0.1, high - 0.2, 0.06), "gas": (-0.1, 0.7, 0.1), "wall": (0.24, 0.95, 0.12), "press": (0.55, 0.77, 0.12)}
        else:
            parts.append(kit.arrow([(-0.5, 0.5, 0.1), (-0.5, 0.12, 0.1)], 0.03, red))
            parts.append(kit.arrow([(0.5, 0.7, 0.1), (0.5, 1.2, 0.1)], 0.03, kit.material("lamp", "#1fb83c", emission=0.5)))
            points = {"powder": (0.1, high - 0.2, 0.06), "gas": (-0.02, 0.36, 0.1), "down": (-0.5, 0.3, 0.12), "up": (0.5, 1.0, 0.12)}
    return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(**points))
