"""Plastic in the sea: rivers carry it there; sun and waves break a bottle down to crumbs; fish eat the crumbs, and people the fish."""

from itertools import pairwise
from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("plastic pollution model", "microplastic model"), zh=("塑料污染模型", "微塑料模型"), kind="prop", height=0.99, mass=60.0, sound="plastic", places=("studio", "classroom"))
def plastic_model(kit, shows="river"):
    """`shows`: river (a town, a river, the sea), alike (a bag and a jellyfish under water), crumbs (a bottle in ever smaller pieces) or chain (crumb, small fish, big fish, plate)."""
    rng = kit.random("plastic")
    blue, cap = kit.material("plastic", "#7fc4e8", 0.1), kit.material("plastic", "#e8321e", 0.4)
    arrow = kit.material("lamp", "#ffb400", emission=0.6)
    bottle = kit.lathe([(0.0, 0.0), (0.05, 0.0), (0.055, 0.02), (0.05, 0.09), (0.055, 0.16), (0.02, 0.22), (0.02, 0.25), (0.0, 0.25)], blue, segments=20) + kit.cylinder(0.024, 0.03, cap, (0, 0.24, 0), 14)

    def fish(long, tone):
        """A fish that looks to the left."""
        skin = kit.material("plastic", tone, 0.35)
        tail = kit.extrude([(0.42 * long, 0.0), (0.62 * long, -0.2 * long), (0.56 * long, 0.0), (0.62 * long, 0.2 * long)], 0.03 * long, skin)
        return kit.ellipsoid(0.5 * long, 0.24 * long, 0.14 * long, skin, (0, 0, 0), 28) + tail + kit.sphere(0.035 * long, kit.material("plastic", "#101418", 0.2), (-0.34 * long, 0.05 * long, 0.11 * long), 10)

    if shows == "river":
        land, sea = kit.material("soil", "#6f8f44"), kit.material("plastic", "#2d7fc4", 0.12)
        hill = [(-1.5, 0.0), (0.5, 0.0), (0.5, 0.34), (0.1, 0.42), (-0.7, 0.56), (-1.5, 0.72)]
        parts = [kit.extrude(hill, 1.0, land), kit.box(1.0, 0.36, 1.0, sea, 0.0, (1.0, 0, 0))]
        way = [(-1.45, 0.73, 0.2), (-0.7, 0.57, 0.3), (0.1, 0.43, 0.24), (0.55, 0.35, 0.3)]
        parts.append(kit.tube(way, 0.09, sea, 10, smooth=3).scale(1, 1, 1))
        wall, roof = kit.material("plaster", "#f2e6d0"), kit.material("tile", "#b0503a")
        parts += [(kit.box(0.24, 0.2, 0.2, wall, 0.004) + kit.extrude([(-0.15, 0.2), (0.15, 0.2), (0.0, 0.33)], 0.24, roof)).move(x, y, z) for x, y, z in ((-1.25, 0.66, -0.2), (-0.85, 0.58, -0.3), (-1.0, 0.61, 0.02), (-0.5, 0.51, -0.2))]
        lying = bottle.turn("z", 80).scale(0.7)
        parts += [lying.turn("y", t).move(x, y, z) for x, y, z, t in ((-1.15, 0.7, 0.4, 20), (-0.6, 0.56, 0.46, 80), (-0.95, 0.64, 0.42, 140))]
        for n, (a, b) in enumerate(pairwise(way)):
            gap = [q - p for p, q in zip(a, b, strict=True)]
            far = sum(v * v for v in gap) ** 0.5
            unit = tuple(v / far for v in gap)
            row = lying.many([tuple(p + u * far * (j + 0.3) / 2 for p, u in zip((a[0], a[1] + 0.1, a[2]), unit, strict=True)) for j in range(2)])
            parts.append(kit.hinge(f"float{n}", row, (0, 0, 0), unit, "stream", length=far / 2, period=1.6 * far))
        parts.append(kit.hinge("patch", sum((lying.turn("y", rng.uniform(0, 360)).move(rng.uniform(0.65, 1.4), 0.36, rng.uniform(-0.35, 0.42)) for _ in range(16)), lying.move(1.0, 0.36, 0.1)), (1, 0.36, 0), "y", "slide", length=0.03, period=2.2))
        parts.append(kit.arrow([(-0.5, 0.9, 0.3), (0.3, 0.66, 0.3)], 0.022, arrow))
        points = {"town": (-1.0, 0.95, 0.1), "river": (-0.3, 0.55, 0.36), "sea": (1.0, 0.45, 0.3)}
    elif shows == "alike":
        parts = [kit.box(2.4, 1.3, 0.04, kit.material("plastic", "#2f7fb8", 0.6), 0.01, (0, 0, -0.4))]
        pale, y = kit.material("plastic", "#eaf2f6", 0.25), 0.66
        # Both hang open side down in the water; the jellyfish trails its arms, the bag its torn edge.
        dome = [(0.3 * cos(a), 0.36 * sin(a)) for a in (1.57 * k / 12 for k in range(13))]
        parts.append(kit.hinge("pulse", kit.lathe([(0.24, -0.03), *dome], pale, segments=40).move(0.6, y, 0), (0.6, y, 0), (0.5, 1, 0.5), "beat", length=0.08, period=1.6))
        arms = [[(0.6 + r * cos(a), y - 0.02, r * sin(a)), (0.6 + 1.15 * r * cos(a) + 0.03, y - 0.25, 1.1 * r * sin(a)), (0.6 + 0.9 * r * cos(a), y - 0.5, r * sin(a))] for r, a in ((0.22, 0.79 * k) for k in range(8))]
        parts += [kit.tube(arm, 0.012, pale, 6, smooth=4) for arm in arms]

        def sack(u, v):
            a = 6.2832 * u
            r = 0.3 * min(1.0, 2.6 * v + 0.12) ** 0.6 * (1 + 0.1 * v * sin(7 * a) + 0.05 * sin(3 * a))
            return -0.6 + r * sin(a), y + 0.36 - 0.66 * v - 0.05 * v * sin(5 * a), -r * cos(a)

        parts += [kit.sheet(sack, 56, 20, pale), kit.sheet(sack, 56, 20, pale, flip=True)]
        parts += [kit.tube([(-0.6 + x, y - 0.26, 0.1), (-0.6 + x + 0.03, y - 0.5, 0.12), (-0.6 + x + 0.12, y - 0.46, 0.1), (-0.6 + x + 0.14, y - 0.25, 0.1)], 0.016, pale, 8, smooth=4) for x in (-0.2, 0.05)]
        points = {"bag": (-0.6, y + 0.36, 0.1), "jelly": (0.6, y + 0.36, 0.1)}
    elif shows == "crumbs":
        parts = [kit.box(3.0, 0.06, 0.8, kit.material("plastic", "#2d7fc4", 0.2), 0.01)]
        parts.append(bottle.scale(2.6).turn("z", 12).move(-1.15, 0.1, 0))
        chip = kit.box(0.12, 0.012, 0.09, blue, 0.003)
        for count, x, size, wide in ((16, -0.35, 1.0, 0.2), (60, 0.4, 0.5, 0.24), (170, 1.15, 0.22, 0.26)):
            one = chip.scale(size)
            parts.append(sum((one.turn("y", rng.uniform(0, 180)).turn("x", rng.uniform(-50, 50)).move(x + wide * (k / count) ** 0.5 * cos(2.4 * k), 0.1 + rng.uniform(0, 0.1), 0.05 + wide * (k / count) ** 0.5 * sin(2.4 * k)) for k in range(count)), one.move(x, 0.1, 0)))
        parts += [kit.arrow([(x, 0.62, 0.1), (x + 0.34, 0.62, 0.1)], 0.022, arrow) for x in (-0.92, -0.15, 0.6)]
        sun = kit.sphere(0.16, kit.material("lamp", "#ffc24a", emission=3.0), (-0.2, 1.14, -0.1), 24)
        parts += [sun, *(kit.arrow([(-0.2 + 0.2 * s, 1.0, -0.05), (-0.2 + 0.36 * s, 0.76, 0.0)], 0.014, arrow) for s in (-1, 1))]
        points = {"bottle": (-1.05, 0.74, 0.1), "sun": (-0.2, 1.3, 0.0), "pieces": (0.4, 0.3, 0.2), "crumbs": (1.15, 0.24, 0.2)}
    else:
        parts = [kit.box(3.0, 0.06, 0.8, kit.material("plastic", "#2d7fc4", 0.2), 0.01)]
        dot = kit.sphere(0.022, cap, (0, 0, 0), 10)
        rod = kit.material("steel")
        parts.append(sum((dot.move(-1.25 + rng.uniform(-0.12, 0.12), 0.5 + rng.uniform(-0.12, 0.12), 0.05 + rng.uniform(-0.1, 0.1)) for _ in range(9)), dot.move(-1.25, 0.5, 0.1)))
        parts += [fish(0.34, "#e0a030").move(-0.65, 0.5, 0), fish(0.66, "#5f86a8").move(0.12, 0.55, 0)]
        parts += [kit.cylinder(0.01, y, rod, (x, 0.05, -0.02), 8) for x, y in ((-0.65, 0.4), (0.12, 0.36))]
        # What is eaten stays: each has more of it inside than the one before, shown on the flank.
        parts += [dot.many([(-0.66 + 0.06 * k, 0.49, 0.06) for k in range(2)]), dot.many([(-0.02 + 0.07 * k, 0.53 + 0.05 * (k % 2), 0.1) for k in range(5)])]
        plate = kit.lathe([(0.0, 0.0), (0.2, 0.0), (0.34, 0.05), (0.35, 0.06), (0.2, 0.02), (0.0, 0.02)], kit.material("ceramic", "#ffffff"), segments=40)
        parts += [plate.turn("x", 35).move(1.15, 0.42, 0), fish(0.46, "#b8863c").turn("x", -20).move(1.15, 0.5, 0.05), dot.many([(1.06 + 0.06 * k, 0.5, 0.15) for k in range(4)]), kit.cylinder(0.012, 0.4, rod, (1.15, 0.05, -0.05), 8)]
        parts += [kit.arrow([(x, 0.95, 0.1), (x + 0.36, 0.95, 0.1)], 0.022, arrow) for x in (-1.15, -0.45, 0.52)]
        points = {"crumbs": (-1.25, 0.62, 0.1), "small": (-0.65, 0.62, 0.1), "big": (0.12, 0.72, 0.1), "plate": (1.15, 0.68, 0.15)}
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
