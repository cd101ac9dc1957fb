"""A piece of a polar bear's coat cut through and many times enlarged: clear hollow hairs, black skin, and fat that keeps the warmth in."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("fur model", "skin cross-section", "polar bear fur model"), zh=("毛皮模型", "皮毛剖面"), kind="prop", height=1.6, mass=20.0, sound="soft", places=("studio",))
def fur_model(kit):
    rng = kit.random("hairs")
    parts = [kit.box(2.3, 0.05, 0.8, kit.material("wood", "walnut"), 0.01)]
    # From within: flesh, fat (up to ten centimetres), the skin; thicknesses of flesh and fat to one scale.
    for low, high, tone in ((0.05, 0.2, "#b8483e"), (0.2, 0.58, "#f2e2b0"), (0.58, 0.68, "#17181c")):
        parts.append(kit.box(2.1, high - low, 0.7, kit.material("plastic", tone, 0.6), 0.004, (0, low, 0)))
    lobe = kit.ellipsoid(0.08, 0.06, 0.012, kit.material("plastic", "#e0c884", 0.5), (0, 0, 0), 12)
    parts.append(lobe.many([(-0.95 + 0.19 * (k % 11) + 0.09 * (k // 11 % 2), 0.27 + 0.12 * (k // 11), 0.352) for k in range(32)]))
    clear, hollow = kit.material("plastic", "#eaf4fa", 0.1), kit.material("plastic", "#7f98aa", 0.6)
    for k in range(26):
        x, z, lean = -0.98 + 0.0784 * k, rng.uniform(-0.28, 0.2), rng.uniform(-0.07, 0.1)
        parts.append(kit.tube([(x, 0.66, z), (x + 0.4 * lean, 1.0, z), (x + lean, rng.uniform(1.22, 1.5), z + 0.03)], [0.026, 0.024, 0.008], clear, 7))
    # Three in front are cut open along their length: nothing but air is inside.
    for n, x in enumerate((-0.6, 0.05, 0.7)):
        top = 1.32
        parts += [kit.tube([(x, 0.66, 0.33), (x, top, 0.33)], 0.055, clear, 14), kit.box(0.05, top - 0.72, 0.02, hollow, 0.0, (x, 0.72, 0.385)), kit.cylinder(0.03, 0.006, hollow, (x, top, 0.33), 14)]
        for tone, a in (("#e8281e", 0.5), ("#1fb83c", 1.0), ("#1f5fff", 1.5)):
            y = 1.0 + 0.1 * a
            parts.append(kit.arrow([(x + 0.03, y, 0.42), (x + 0.03 + 0.24 * cos(a), y + 0.24 * sin(a), 0.5)], 0.011, kit.material("lamp", tone, emission=0.45)))
        if n < 2:
            parts.append(kit.arrow([(x - 0.42, 1.62, 0.45), (x - 0.04, 1.08, 0.42)], 0.014, kit.material("lamp", "#fff4d0", emission=1.2)))
    warm = kit.material("lamp", "#e8321e", emission=0.5)
    for x in (-0.75, -0.25, 0.25, 0.75):
        # Warmth comes up and is turned back by the fat.
        parts.append(kit.arrow([(x + 0.11 * (1 - cos(pi * t)), 0.14 + 0.3 * sin(pi * t), 0.4) for t in (j / 10 for j in range(11))], 0.014, warm))
    return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(hair=(0.05, 1.25, 0.4), skin=(0.55, 0.63, 0.37), fat=(0.5, 0.42, 0.37), warmth=(-0.25, 0.4, 0.42), light=(-0.82, 1.4, 0.47)))
