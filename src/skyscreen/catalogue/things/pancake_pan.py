"""A flat iron pan with a long handle: empty, with melting butter, batter that bubbles, a golden pancake, or cubes of pork."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("pancake pan", "griddle pan", "flat pan"), zh=("煎锅", "平底煎锅", "不粘锅"), kind="prop", height=0.075, mass=1.4, sound="metal", places=("kitchen",))
def pancake_pan(kit, holds="pancake"):
    """`holds`: nothing, butter, batter, pancake, pork (pale cubes), braised (dark cubes in sauce)."""
    iron = kit.material("iron", "#2c2e32", 0.4)
    parts = [kit.lathe([(0.0, 0.0), (0.135, 0.0), (0.165, 0.045), (0.168, 0.048), (0.16, 0.047), (0.132, 0.007), (0.0, 0.006)], iron, segments=44)]
    parts.append(kit.tube([(0, 0.04, 0.16), (0, 0.055, 0.22), (0, 0.062, 0.34)], [0.013, 0.012, 0.014], kit.material("plastic", "#1c1d20", 0.5), 12, smooth=4))
    rng, food = kit.random("pan"), []

    def spots(count, far):
        return [(r * cos(a), r * sin(a)) for r, a in ((far * rng.random() ** 0.5, rng.uniform(0, 6.283)) for _ in range(count))]

    def disc(radius, high, tone, y=0.006, rough=0.5):
        return kit.lathe([(0.0, y), (radius, y), (radius + 0.004, y + 0.5 * high), (radius - 0.004, y + high), (0.0, y + high)], kit.material("food", tone, rough), segments=36)

    if holds == "butter":
        food += [kit.lathe([(0.0, 0.0066), (0.07, 0.0066), (0.0, 0.0085)], kit.material("food", "#f6dc7a", 0.1), (0.01, 0, 0), 28), kit.box(0.035, 0.016, 0.03, kit.material("food", "#f8e48c", 0.3), 0.004, (0, 0.008, 0))]
    elif holds == "batter":
        food.append(disc(0.1, 0.008, "#f4e2b0", rough=0.25))
        for n, (x, z) in enumerate(spots(16, 0.085)):
            bubble = kit.sphere(0.006, kit.material("food", "#e0c07c", 0.2), (x, 0.014, z), 10)
            food.append(kit.hinge(f"bubble{n}", bubble, (x, 0.012, z), (0, 0, 0), "beat", length=0.7, period=0.8 + 0.6 * rng.random(), phase=rng.random()))
    elif holds == "pancake":
        food += [disc(0.1, 0.014, "#f0d8a0"), disc(0.092, 0.0022, "#c8843a", 0.0195, 0.45)]
        food += [kit.cylinder(0.008, 0.0005, kit.material("food", "#a8642a", 0.5), (x, 0.0217, z), 12) for x, z in spots(14, 0.08)]
    elif holds in ("pork", "braised"):
        meat, fat = ("#d88a86", "#f6e6dc") if holds == "pork" else ("#7a2c12", "#b8632e")
        if holds == "braised":
            food.append(kit.lathe([(0.0, 0.006), (0.136, 0.006), (0.145, 0.018), (0.0, 0.018)], kit.material("food", "#5a1c0a", 0.08), segments=36))
        cube = kit.box(0.034, 0.012, 0.034, kit.material("food", meat, 0.25), 0.003) + kit.box(0.034, 0.009, 0.034, kit.material("food", fat, 0.25), 0.003, (0, 0.011, 0)) + kit.box(0.034, 0.011, 0.034, kit.material("food", meat, 0.25), 0.003, (0, 0.019, 0))
        grid = [(x, z) for x in (-0.084, -0.042, 0.0, 0.042, 0.084) for z in (-0.084, -0.042, 0.0, 0.042, 0.084) if x * x + z * z < 0.0105]
        food += [cube.turn("y", rng.uniform(-25, 25)).move(x, 0.008, z) for x, z in grid]
    return kit.model(*parts, *food, colliders="cylinder", sockets={"handle": (0, 0.06, 0.32), "steam": (0, 0.05, 0)}, facts=kit.pointed(food=(0, 0.03, 0.05), handle=(0, 0.062, 0.3)))
