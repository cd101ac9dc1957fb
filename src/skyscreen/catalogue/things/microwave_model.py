"""A microwave oven cut open: waves from a tube fly to and fro between metal walls; and what they do: each water molecule turns with them."""

from math import cos, pi, radians, sin

from skyscreen.catalogue import thing


@thing(en=("microwave model", "microwave oven model"), zh=("微波炉模型",), kind="prop", height=1.5, mass=30.0, sound="metal", places=("studio",))
def microwave_model(kit, shows="oven"):
    """`shows`: oven, still (water before) or turning (water in the waves)."""
    wave, steel = kit.material("lamp", "#f0601e", emission=0.9), kit.material("steel", "#aab2b8")
    parts, points = [kit.box(2.3, 0.05, 0.7, kit.material("wood", "walnut"), 0.01)], {}

    def ripple(x0, x1, y, z, high, long):
        return kit.tube([(x0 + (x1 - x0) * j / 40, y + high * sin(2 * pi * (x1 - x0) * j / 40 / long), z) for j in range(41)], 0.012, wave, 6)

    if shows == "oven":
        x0, x1, low, top = -0.95, 0.5, 0.2, 1.3
        parts += [kit.box(0.05, top - low, 0.5, steel, 0.005, (x, low, 0)) for x in (x0, x1, 1.0)] + [kit.box(2.0, 0.05, 0.5, steel, 0.005, (0.02, y, 0)) for y in (low - 0.03, top)]
        parts.append(kit.box(1.98, top - low, 0.03, kit.material("plastic", "#4a5058", 0.5), 0.0, (0.02, low, -0.23)))
        parts += [kit.cylinder(0.36, 0.025, kit.material("plastic", "#cfe0e8", 0.1), (-0.22, low + 0.09, 0), 32), kit.cylinder(0.05, 0.07, steel, (-0.22, low + 0.02, 0), 14)]
        bowl = kit.lathe([(0.08, 0), (0.2, 0.06), (0.26, 0.18), (0.24, 0.18), (0.18, 0.08), (0, 0.04)], kit.material("ceramic", "#f4f6f8"), segments=28) + kit.cylinder(0.23, 0.02, kit.material("food", "#e07a2a", 0.4), (0, 0.15, 0), 24)
        parts.append(kit.hinge("plate", bowl.move(-0.22, low + 0.12, 0) + kit.box(0.06, 0.02, 0.06, kit.material("food", "#5a9a3a"), 0.0, (-0.1, low + 0.285, 0.08)), (-0.22, low, 0), "y", "turn", rate=0.7, when="always"))
        tube = kit.cylinder(0.13, 0.26, kit.material("brass"), (0.76, 0.5, 0), 24) + sum((kit.cylinder(0.17, 0.02, kit.material("steel"), (0.76, 0.52 + 0.06 * k, 0), 24) for k in range(4)), kit.cylinder(0.04, 0.2, kit.material("lamp", "#ff9a4a", emission=2.0), (0.76, 0.76, 0), 14))
        parts += [tube, kit.tube([(0.76, 0.98, 0.05), (0.76, 1.1, 0.05), (0.52, 1.1, 0.05)], 0.05, steel, 10)]
        # 12.2 cm long in the air (2.45 GHz), and so drawn to the scale of an oven 30 cm wide.
        for n, (y, way) in enumerate(((1.1, -1), (0.92, 1))):
            parts.append(kit.hinge(f"wave{n}", ripple(-0.9, 0.48, y, 0.1, 0.05, 0.46), (0, 0, 0), (way, 0, 0), "slide", length=0.03, period=0.8))
        gold = kit.material("lamp", "#ffb400", emission=0.7)
        parts += [kit.arrow([(0.44, 1.1, 0.18), (-0.86, 0.86, 0.18), (-0.4, 0.62, 0.18)], 0.014, gold), kit.arrow([(0.44, 1.06, 0.2), (0.1, 0.7, 0.2), (-0.06, 0.56, 0.2)], 0.014, gold)]
        points = {"tube": (0.76, 0.74, 0.15), "waves": (-0.2, 1.16, 0.12), "wall": (x0, 1.2, 0.2), "food": (-0.22, 0.55, 0.1), "plate": (0.05, 0.32, 0.25)}
    else:
        rng, y = kit.random("water"), 0.78
        red, white = kit.material("plastic", "#d8322a", 0.3), kit.material("plastic", "#f4f6f8", 0.3)
        half = radians(52.2)  # half of water's 104.5 degrees
        water = kit.sphere(0.12, red, (0, 0, 0), 16) + sum((kit.sphere(0.075, white, (s * 0.115 * sin(half), 0.115 * cos(half), 0), 14) for s in (-1, 1)), kit.sphere(0.01, white, (0, 0, 0), 8))
        spots = [(-0.84 + 0.42 * k + 0.1 * (j % 2), y - 0.34 + 0.34 * j) for j in range(3) for k in range(5)]
        for n, (x, h) in enumerate(spots):
            if shows == "still":
                parts.append(water.turn("z", rng.uniform(0, 360)).move(x, h, 0))
            else:
                # In an oven the field turns round 2,450 million times a second each way; here once in 1.6 s.
                parts.append(kit.hinge(f"w{n}", water.turn("z", rng.uniform(-15, 15)).move(x, h, 0), (x, h, 0), "z", "turn", rate=3.9 if n % 2 else -3.9, when="always"))
        if shows == "turning":
            parts += [ripple(-1.15, 1.15, h, 0.16, 0.07, 1.15) for h in (1.32, 0.22)]
            parts.append(kit.arrow([(-1.1, 1.46, 0.16), (-0.4, 1.46, 0.16)], 0.02, kit.material("lamp", "#ffb400", emission=0.7)))
            points = {"wave": (0.3, 1.38, 0.18), "water": (0.1, y, 0.13)}
        else:
            points = {"water": (0.1, y, 0.13), "hydrogen": (0.1, y + 0.1, 0.1)}
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
