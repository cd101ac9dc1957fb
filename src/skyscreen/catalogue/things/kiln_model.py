"""Porcelain from the ground up: the two earths that it is made of; a kiln that climbs a slope, full of pots; and what the heat does to the grains."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("kiln model", "dragon kiln"), zh=("窑炉模型", "龙窑", "瓷窑"), kind="prop", height=1.96, mass=200.0, sound="stone", places=("studio",))
def kiln_model(kit, shows="kiln"):
    """`shows`: earths, kiln, raw (grains with pores) or fired (glass between them)."""
    rng, base = kit.random("clay"), kit.box(2.4, 0.05, 0.8, kit.material("wood", "walnut"), 0.01)
    parts, points = [base], {}
    vase = [(0, 0), (0.09, 0.0), (0.13, 0.1), (0.1, 0.22), (0.05, 0.28), (0.065, 0.32), (0.05, 0.32), (0, 0.3)]
    if shows == "earths":
        for x, tone, dark in ((-0.75, "#f2efe8", "#e0dcd0"), (0.0, "#c8c4bc", "#b0aca4")):
            heap = kit.blob([kit.egg((x, 0.16, 0), (0.3, 0.16, 0.26), 0.05), kit.egg((x + 0.05, 0.28, 0), (0.17, 0.12, 0.16), 0.05)], kit.material("plaster", tone), smooth=0.05, cell=0.04)
            bits = kit.blob([kit.ball((0, 0, 0), 0.05)], kit.material("rock", dark), 0.02, 0.03).many([(x + 0.34 * cos(a), 0.09, 0.26 * sin(a), 57 * a, rng.uniform(0.5, 1.2)) for a in (pi * k / 6 for k in range(9))])
            parts += [heap, bits]
        parts.append(kit.lathe(vase, kit.material("ceramic", "#f8fafb"), segments=30).scale(2.2).move(0.8, 0.05, 0))
        gold = kit.material("lamp", "#ffb400", emission=0.6)
        parts += [kit.arrow([(-0.42, 0.55, 0.1), (-0.1, 0.66, 0.1), (0.42, 0.55, 0.1)], 0.022, gold), kit.arrow([(0.22, 0.34, 0.14), (0.5, 0.34, 0.14)], 0.022, gold)]
        points = {"kaolin": (-0.75, 0.42, 0.15), "stone": (0.0, 0.42, 0.15), "porcelain": (0.8, 0.6, 0.25)}
    elif shows == "kiln":
        slope = [(-1.15, 0.05), (1.15, 0.05), (1.15, 0.75), (-0.9, 0.2), (-1.15, 0.2)]
        parts.append(kit.extrude(slope, 0.7, kit.material("soil", "#8a6a44")))
        up = lambda x: 0.2 + 0.55 * (x + 0.9) / 2.05
        brick = kit.material("brick", "#a0583c")
        roof = [(x, up(x) + 0.52, -0.1) for x in (-0.75 + 0.15 * k for k in range(13))]
        parts += [kit.tube([(x, y, -0.08) for x, y, _ in roof], 0.05, brick, 8), kit.extrude([(-0.8, up(-0.8)), (1.05, up(1.05)), (1.05, up(1.05) + 0.5), (-0.8, up(-0.8) + 0.5)], 0.03, kit.material("lamp", "#a83c14", emission=0.5)).move(0, 0, -0.24)]
        parts += [kit.box(0.07, 0.55, 0.4, brick, 0.004, (-0.82, up(-0.82), -0.08)), kit.box(0.14, 1.0, 0.2, brick, 0.004, (1.08, up(1.05), -0.1))]
        parts.append(kit.spikes([((-0.68 + 0.05 * (k % 3), up(-0.65), 0.0 - 0.05 * (k % 2)), (-0.5 + 0.09 * k, up(-0.5) + 0.34 - 0.02 * k, -0.05), 0.06) for k in range(5)], kit.material("lamp", "#ff8a1e", emission=3.0), 8))
        pot = kit.lathe(vase, kit.material("ceramic", "#f4efe4"), segments=18)
        for k in range(6):
            x = -0.35 + 0.24 * k
            parts.append(kit.box(0.2, 0.03, 0.3, brick, 0.0, (x, up(x) - 0.0, -0.05)) + pot.scale(0.85).move(x, up(x) + 0.03, 0.0))
        hot = kit.material("lamp", "#ff5a1e", emission=0.9)
        parts += [kit.arrow([(x, up(x) + 0.4, 0.1), (x + 0.36, up(x + 0.36) + 0.4, 0.1)], 0.02, hot) for x in (-0.5, 0.0, 0.5)]
        puff = kit.sphere(0.08, kit.material("plaster", "#8a8680"), (0, 0, 0), 12)
        parts.append(puff.many([(1.08 + 0.04 * k, up(1.05) + 1.08 + 0.09 * k, -0.1, 0, 0.7 + 0.2 * k) for k in range(2)]))
        points = {"fire": (-0.55, up(-0.5) + 0.25, 0.08), "pots": (0.13, up(0.13) + 0.3, 0.1), "draught": (0.7, up(0.7) + 0.46, 0.12), "chimney": (1.08, up(1.05) + 0.9, 0.05)}
    else:
        frame = kit.box(1.7, 1.15, 0.03, kit.material("plastic", "#2a2622" if shows == "raw" else "#e8d8b0", 0.3), 0.005, (0, 0.08, -0.06))
        parts.append(frame)
        grain = kit.extrude([(0.1 * cos(a) * (1 + 0.15 * cos(3 * a)), 0.08 * sin(a)) for a in (2 * pi * k / 10 for k in range(10))], 0.06, kit.material("plaster", "#e4dccb"))
        tight = 1.0 if shows == "raw" else 0.82
        parts.append(grain.many([(-0.72 + 0.24 * k + 0.12 * (j % 2) * (k < 6), 0.2 + 0.2 * j, 0.0, 0, tight * rng.uniform(0.8, 1.05)) for j in range(5) for k in range(7)]))
        if shows == "fired":
            needle = kit.box(0.014, 0.16, 0.02, kit.material("lamp", "#fbfdff", emission=0.6), 0.0)
            parts += [needle.turn("z", 137.5 * n).move(-0.66 + 1.32 * rng.random(), 0.25 + 0.85 * rng.random(), 0.05) for n in range(26)]
            points = {"glass": (0.12, 0.3, 0.02), "needles": (0.4, 0.8, 0.06)}
        else:
            points = {"grain": (-0.24, 0.6, 0.05), "pore": (0.36, 0.5, 0.0)}
    return kit.model(*parts, colliders="none", mass=200.0, facts=kit.pointed(**points))
