"""Why there is money: three who each want what another has and cannot swap by two; and the same three with coins that all take."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("barter model", "money model"), zh=("以物易物模型", "货币模型"), kind="prop", height=1.5, mass=20.0, sound="wood", places=("studio", "market"))
def barter_model(kit, shows="swap"):
    """`shows`: swap (nobody has what the other wants), money (coins go the other way round) or note (a promise that all believe)."""
    y, red, green, gold = 0.3, kit.material("lamp", "#e8321e", emission=0.5), kit.material("lamp", "#1fb83c", emission=0.5), kit.material("lamp", "#ffc21e", emission=0.7)
    parts, points = [kit.box(2.6, 0.06, 0.9, kit.material("wood", "walnut"), 0.01)], {}
    coin = kit.cylinder(0.075, 0.02, gold, (0, 0, 0), 20)
    if shows == "note":
        sheet = kit.box(1.5, 0.75, 0.02, kit.material("paper", "#cfe0c0"), 0.005, (0, 0.4, 0)) + kit.box(1.4, 0.65, 0.01, kit.material("paper", "#e4eed8"), 0.0, (0, 0.45, 0.012)) + kit.cylinder(0.22, 0.006, kit.material("plastic", "#4f8a5a", 0.7), (0, 0, 0), 36).turn("x", 90).move(-0.38, 0.77, 0.025)
        parts.append(sheet + kit.text("100", 0.3, kit.material("paint", "#2f5a3a", 0.7)).move(0.32, 0.76, 0.03) + kit.torus(0.24, 0.01, kit.material("paint", "#2f5a3a", 0.7), (0, 0, 0), 40, 5).turn("x", 90).move(-0.38, 0.77, 0.02))
        parts.append(coin.scale(1.4).many([(1.0, 0.08 + 0.032 * k, 0.15) for k in range(9)]))
        points = {"note": (0.3, 0.95, 0.05), "coins": (1.0, 0.4, 0.2)}
        return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(**points))

    def person(x, tone):
        return kit.cylinder(0.16, 0.55, kit.material("cloth", tone), (x, 0.06, 0), 22, top=0.1) + kit.sphere(0.14, kit.material("skin", "#d8a888"), (x, 0.74, 0), 22) + kit.ellipsoid(0.145, 0.09, 0.145, kit.material("fur", "#3a2a1c"), (x, 0.83, -0.03), 18)

    def fish(x, h, k=1.0):
        grey = kit.material("plastic", "#5f92b8", 0.3)
        return (kit.ellipsoid(0.15, 0.07, 0.04, grey, (0, 0, 0), 18) + kit.extrude([(0.12, 0.0), (0.23, 0.08), (0.2, 0.0), (0.23, -0.08)], 0.02, grey) + kit.sphere(0.014, kit.material("paint", "black"), (-0.1, 0.02, 0.035), 8)).scale(k).move(x, h, 0.1)

    def loaf(x, h, k=1.0):
        return (kit.ellipsoid(0.15, 0.08, 0.07, kit.material("food", "#b8783a", 0.6), (0, 0, 0), 18) + sum((kit.capsule((d, 0.07, 0.03), (d + 0.04, 0.06, 0.06), 0.009, kit.material("food", "#f0d8a4", 0.7)) for d in (-0.07, 0.0)), kit.capsule((0.07, 0.065, 0.03), (0.11, 0.05, 0.06), 0.009, kit.material("food", "#f0d8a4", 0.7)))).scale(k).move(x, h, 0.1)

    def jar(x, h, k=1.0):
        return kit.lathe([(0, -0.09), (0.08, -0.08), (0.11, 0.0), (0.07, 0.07), (0.08, 0.1), (0.06, 0.1), (0, 0.02)], kit.material("ceramic", "#b0603a"), segments=20).scale(k).move(x, h, 0.1)

    spots = ((-0.95, "#2f6fb0", fish, jar), (0.0, "#b0402e", loaf, fish), (0.95, "#4f8a3a", jar, loaf))
    for n, (x, tone, has, wants) in enumerate(spots):
        parts += [person(x, tone), has(x, y + 0.1)]
        if shows == "swap":
            # What each thinks of, in a bubble.
            parts += [kit.cylinder(0.22, 0.02, kit.material("paper", "#fbfbf6"), (0, 0, 0), 30).turn("x", 90).move(x + 0.05, 1.24, -0.05), kit.sphere(0.035, kit.material("paper", "#fbfbf6"), (x + 0.0, 0.97, -0.04), 10), wants(x + 0.05, 1.24, 0.9)]
        points[("left", "middle", "right")[n]] = (x + 0.05, 1.42 if shows == "swap" else 0.92, 0.1)
    if shows == "swap":
        for a, b in ((-0.72, -0.24), (0.24, 0.72)):
            m = (a + b) / 2
            parts += [kit.arrow([(m - 0.02, 0.5, 0.2), (b, 0.5, 0.2)], 0.018, red), kit.arrow([(m + 0.02, 0.5, 0.2), (a, 0.5, 0.2)], 0.018, red)]
            parts += [kit.capsule((m - 0.09 * s, 0.41, 0.24), (m + 0.09 * s, 0.59, 0.24), 0.016, red) for s in (-1, 1)]
        points["no"] = (-0.48, 0.6, 0.26)
    else:
        # Fish, bread and pot go on to the right, and by the arch back to the left; the coins go the other way round.
        for n, (a, b) in enumerate(((-0.75, -0.2), (0.2, 0.75))):
            step = (b - a) / 3
            parts.append(kit.hinge(f"coin{n}", coin.turn("x", 90).scale(0.8).many([(b - step * k, 0.64, 0.2) for k in range(3)]), (0, 0, 0), (-1, 0, 0), "stream", length=step, period=1.2))
            parts.append(kit.arrow([(a, 0.36, 0.24), (b, 0.36, 0.24)], 0.02, green))
        arch = [(0.95 * cos(a), 0.98 + 0.32 * sin(a), 0.0) for a in (pi * (0.04 + 0.92 * k / 14) for k in range(15))]
        parts += [kit.arrow(arch, 0.016, green), kit.arrow([(-0.95 * cos(a), 1.14 + 0.32 * sin(a), 0.0) for a in (pi * (0.04 + 0.92 * k / 14) for k in range(15))], 0.016, gold)]
        points |= {"coin": (-0.48, 0.7, 0.24), "goods": (-0.48, 0.3, 0.26)}
    return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(**points))
