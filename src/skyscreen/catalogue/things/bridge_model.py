"""Three bridges under a load: a beam bends, an arch hands the weight on to its feet, cables carry it over towers to the banks; red is pressed, blue is pulled."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("bridge model", "model bridge"), zh=("桥梁模型", "桥模型"), kind="prop", height=1.4, mass=60.0, sound="wood", places=("studio",))
def bridge_model(kit, kind="beam"):
    """`kind`: beam, truss (a beam of triangles), arch or suspension."""
    stone, steel = kit.material("stone", "#b4aea2"), kit.material("steel", "#8a9298")
    red, blue, gold = kit.material("lamp", "#e8321e", emission=0.5), kit.material("lamp", "#1f7fe8", emission=0.6), kit.material("lamp", "#ffb400", emission=0.6)
    parts = [kit.box(2.7, 0.05, 0.7, kit.material("wood", "walnut"), 0.01), kit.box(1.6, 0.05, 0.5, kit.material("plastic", "#5fa8d8", 0.15), 0.0, (0, 0.05, 0))]
    parts += [kit.box(0.5, 0.55, 0.5, stone, 0.01, (s * 1.05, 0.05, 0)) for s in (-1, 1)]
    top = 0.6
    car = kit.box(0.34, 0.1, 0.18, kit.material("paint", "#c0392b", 0.3), 0.03) + kit.box(0.2, 0.09, 0.16, kit.material("paint", "#c0392b", 0.3), 0.03, (0, 0.1, 0)) + sum((kit.cylinder(0.05, 0.03, kit.material("rubber"), (0, 0, 0), 16).turn("x", 90).move(x, 0.01, z) for x in (-0.1, 0.1) for z in (-0.1, 0.09)), kit.box(0.16, 0.06, 0.17, kit.material("glass"), 0.01, (0, 0.11, 0)))
    points = {}
    sag = {"beam": 0.09, "truss": 0.015, "arch": 0.0, "suspension": 0.0}[kind]
    deck = [(-0.85 + 1.7 * k / 16, top - sag * sin(pi * k / 16)) for k in range(17)]
    outline = [(x, y + 0.05) for x, y in deck] + [(x, y - 0.04) for x, y in reversed(deck)]
    parts.append(kit.extrude(outline, 0.42, kit.material("wood", "oak") if kind == "beam" else steel))
    parts.append(car.move(0, top - sag + 0.09, 0.02))
    load = kit.arrow([(0, top + 0.72, 0.16), (0, top + 0.36, 0.16)], 0.032, gold)
    if kind == "beam":
        # Above the middle it is pressed together, below it is drawn apart.
        for s in (-1, 1):
            parts.append(kit.arrow([(s * 0.62, top + 0.04, 0.26), (s * 0.24, top - 0.0, 0.26)], 0.022, red))
            parts.append(kit.arrow([(s * 0.12, top - 0.15, 0.26), (s * 0.5, top - 0.1, 0.26)], 0.022, blue))
        points = {"pressed": (0.5, top + 0.08, 0.28), "pulled": (-0.4, top - 0.16, 0.28), "load": (0, top + 0.7, 0.18)}
    elif kind == "truss":
        nodes = [-0.84 + 0.28 * k for k in range(7)]
        for z in (-0.2, 0.2):
            rows, pulls = [], []
            for k in range(6):
                a, b = (nodes[k], nodes[k + 1])
                up, down = (((a, top, z), (b, top + 0.36, z)), ((a, top + 0.36, z), (b, top, z)))
                # What rises towards the middle is pressed, what falls towards it is pulled.
                (rows if (k % 2 == 0) == (k < 3) else pulls).append((*(up if k % 2 == 0 else down), 0.018))
            rows += [((nodes[1], top + 0.36, z), (nodes[5], top + 0.36, z), 0.02)]
            pulls += [((nodes[0], top, z), (nodes[6], top, z), 0.02)]
            parts += [kit.ropes(rows, red, 8), kit.ropes(pulls, blue, 8)]
        points = {"triangle": (-0.28, top + 0.2, 0.23), "pressed": (0.2, top + 0.38, 0.22), "pulled": (0.5, top - 0.02, 0.23)}
    elif kind == "arch":
        r, drop = 0.8, 0.46
        ring = [(r * cos(a), 0.08 + drop * sin(a)) for a in (pi * k / 20 for k in range(21))]
        for k in range(20):
            # Wedges, each leaning on the next.
            (xa, ya), (xb, yb) = ring[k], ring[k + 1]
            ua, ub = (cos(pi * k / 20), sin(pi * k / 20)), (cos(pi * (k + 1) / 20), sin(pi * (k + 1) / 20))
            t, gap = 0.1, 0.006
            parts.append(kit.extrude([(xa - gap * (xa - xb), ya + gap), (xa + t * ua[0], ya + t * ua[1]), (xb + t * ub[0] + 0.008, yb + t * ub[1]), (xb + 0.008, yb)], 0.44, kit.material("stone", ("#c8bca4", "#b0a48c")[k % 2])))
        for s in (-1, 1):
            path = [(s * (0.06 + 0.82 * t), top - 0.02 - 0.5 * t**2.2, 0.28) for t in (k / 8 for k in range(9))]
            parts.append(kit.arrow(path, 0.024, red))
            parts.append(kit.arrow([(s * 1.25, 0.2, 0.28), (s * 0.98, 0.2, 0.28)], 0.026, kit.material("lamp", "#1fb83c", emission=0.5)))
        points = {"stones": (0.0, 0.56, 0.26), "push": (0.6, 0.4, 0.3), "bank": (-1.12, 0.24, 0.3)}
    else:
        for s in (-1, 1):
            parts += [kit.box(0.07, 1.25, 0.07, kit.material("paint", "#b8402e", 0.4), 0.008, (s * 0.52, 0.08, z)) for z in (-0.22, 0.22)] + [kit.box(0.06, 0.06, 0.4, kit.material("paint", "#b8402e", 0.4), 0.005, (s * 0.52, h, 0)) for h in (0.85, 1.25)]
            parts.append(kit.arrow([(s * 0.52, 1.1, 0.32), (s * 0.52, 0.66, 0.32)], 0.024, red))
        for z in (-0.22, 0.22):
            main = [(x, top + 0.12 + 0.58 * (x / 0.52) ** 2, z) for x in (-0.52 + 1.04 * k / 16 for k in range(17))]
            parts.append(kit.tube([(-1.22, top + 0.0, z), *main, (1.22, top + 0.0, z)], 0.02, blue, 8))
            parts.append(kit.ropes([((x, y, z), (x, top, z), 0.006) for x, y, _ in main[1:-1]], blue, 5))
        points = {"cable": (0.3, top + 0.32, 0.24), "tower": (-0.52, 1.05, 0.34), "anchor": (1.15, top + 0.08, 0.24), "hanger": (-0.14, top + 0.08, 0.24)}
    if kind != "suspension":
        parts.append(load)
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
