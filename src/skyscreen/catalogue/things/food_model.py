"""Who lives on whom, as storeys: many plants below, fewer that eat them, few hunters, one at the top; what each step uses up leaves it as heat."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("food pyramid model", "food chain model"), zh=("食物链模型", "能量金字塔"), kind="prop", height=1.6, mass=30.0, sound="wood", places=("studio", "classroom"))
def food_model(kit, missing=0):
    """`missing` 1: the storey of the plant eaters is gone, and what stood on it has come down."""
    parts = [kit.box(2.6, 0.05, 0.7, kit.material("wood", "walnut"), 0.01)]
    tones, points = ("#5f9a3e", "#d8b46a", "#d8722a", "#7a5a8a"), {}

    def plant(x, y):
        blades = [((0, 0, 0), (0.09 * sin(a), 0.2 - 0.03 * (k % 2), 0.05 * cos(a)), 0.02) for k, a in enumerate(2 * pi * j / 6 for j in range(6))]
        return kit.spikes(blades, kit.material("leaf", "#3f8a2e"), 5).move(x, y, 0.12)

    def rabbit(x, y):
        fur = kit.material("fur", "#b99a74")
        ears = sum((kit.ellipsoid(0.016, 0.06, 0.014, fur, (-0.07, 0.21, s * 0.025), 8) for s in (-1, 1)), kit.sphere(0.025, kit.material("fur", "#f4efe6"), (0.1, 0.08, 0), 8))
        return (kit.ellipsoid(0.1, 0.075, 0.065, fur, (0, 0.08, 0), 14) + kit.sphere(0.05, fur, (-0.08, 0.13, 0), 12) + ears + kit.sphere(0.009, kit.material("paint", "black"), (-0.11, 0.145, 0.035), 6)).move(x, y, 0.1)

    def fox(x, y):
        fur, white = kit.material("fur", "#c8621e"), kit.material("fur", "#f4efe6")
        legs = sum((kit.capsule((d, 0.1, 0), (d, 0.01, 0), 0.016, kit.material("fur", "#3a2a20"), 6) for d in (-0.08, 0.09)), kit.spikes([((0.12, 0.14, 0), (0.33, 0.1, 0), 0.05)], fur, 8))
        head = kit.ellipsoid(0.06, 0.05, 0.05, fur, (-0.16, 0.19, 0), 12) + kit.cone(0.03, 0.08, white, (0, 0, 0), 10).turn("z", 90).move(-0.2, 0.18, 0)
        head += sum((kit.cone(0.02, 0.06, fur, (-0.15, 0.22, s * 0.03), 6) for s in (-1, 1)), kit.sphere(0.009, kit.material("paint", "black"), (-0.19, 0.2, 0.04), 6))
        return (kit.ellipsoid(0.15, 0.065, 0.06, fur, (0, 0.14, 0), 14) + legs + head).move(x, y, 0.1)

    def eagle(x, y):
        dark = kit.material("fur", "#4a3426")
        wings = kit.extrude([(-0.36, 0.2), (-0.1, 0.12), (0.1, 0.12), (0.36, 0.2), (0.16, 0.03), (-0.16, 0.03)], 0.03, dark)
        return (wings + kit.ellipsoid(0.06, 0.1, 0.06, dark, (0, 0.09, 0.02), 14) + kit.sphere(0.042, kit.material("fur", "#f4efe6"), (0, 0.2, 0.03), 12) + kit.cone(0.016, 0.05, kit.material("paint", "#e8b01e"), (0, 0, 0), 8).turn("x", 90).move(0, 0.19, 0.07)).move(x, y, 0.08)

    heat, up = kit.material("lamp", "#e8321e", emission=0.5), kit.material("lamp", "#ffb400", emission=0.6)
    rows = ((1.1, 9, plant, "plants"), (0.76, 4, rabbit, "eaters"), (0.45, 2, fox, "hunters"), (0.2, 1, eagle, "top"))
    fall = 0.0
    for k, (half, count, who, name) in enumerate(rows):
        y = 0.05 + 0.34 * k
        if missing and k == 1:
            points[name] = (0.0, y + 0.2, 0.2)
            fall = 0.34
            continue
        storey = kit.box(2 * half, 0.1, 0.5, kit.material("plastic", tones[k], 0.5), 0.01, (0, y, 0))
        storey += sum((who(-half + 2 * half * (j + 0.5) / count, y + 0.1) for j in range(1, count)), who(-half + half / count, y + 0.1))
        if fall:
            storey = storey.move(0, -fall, 0).turn("z", -4.0 * k).move(0.1 * k, 0.1 + 0.04 * (k - 2), 0)
        parts.append(storey)
        points[name] = (0.5 * half if count > 1 else 0.1, y + 0.26 - fall, 0.2)
        if k < 3 and not missing:
            parts.append(kit.arrow([(half + 0.03, y + 0.06, 0.2), (half + 0.3, y + 0.18, 0.2)], 0.022, heat))
            parts.append(kit.arrow([(-half - 0.02, y + 0.1, 0.2), (-rows[k + 1][0] - 0.05, y + 0.36, 0.2)], 0.018, up))
            points["heat"] = (half + 0.2, y + 0.16, 0.22)
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
