"""A Roman aqueduct cut along: from a spring in the hills the channel falls a little all the way, by tunnel, by arches, to the fountains of a town; or one arch on its frame."""

from itertools import pairwise
from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("aqueduct model", "aqueduct", "aqueducts", "roman aqueduct"), zh=("引水渠模型", "引水渠", "高架水渠", "罗马水道", "水道桥"), kind="prop", height=1.5, mass=120.0, sound="stone", places=("studio", "museum"))
def aqueduct_model(kit, shows="course", frame=1):
    """`shows`: course, or arch (its wedge stones on a timber `frame` 1, or standing by themselves 0)."""
    stone, wood = kit.material("rock", "#c9b48c"), kit.material("wood", "oak")
    board = kit.box(3.3, 0.06, 0.8, kit.material("wood", "walnut"), 0.01)
    blue = kit.material("lamp", "#1f7fe8", emission=0.5)
    parts, points = [board], {}
    if shows == "course":
        def bed(x):
            """Height of the channel: it falls steadily (drawn some hundred times steeper than it was)."""
            return 1.0 - 0.045 * (x + 1.4)

        hill = [(-1.6, 0.06), (-0.55, 0.06), (-0.62, 0.7), (-0.75, bed(-0.75) - 0.02), (-0.95, 1.28), (-1.25, 1.45), (-1.6, 1.3)]
        parts.append(kit.extrude(hill, 0.5, kit.material("soil", "#6f8a48")))
        parts.append(kit.box(0.5, 0.5, 0.5, kit.material("soil", "#6f8a48"), 0.02, (1.35, 0.06, 0)))
        piers = [-0.55 + 0.3 * k for k in range(6)]
        for x in piers:
            parts.append(kit.box(0.09, bed(x) - 0.24, 0.22, stone, 0.004, (x, 0.06, 0)))
        for a, b in pairwise(piers):
            m, r = (a + b) / 2, (b - a) / 2 - 0.045
            foot = bed(m) - 0.2
            ring = [(m - r * cos(t), foot - 0.02 + r * sin(t)) for t in (pi * k / 12 for k in range(13))]
            parts.append(kit.extrude([(a, foot - 0.02), *ring, (b, foot - 0.02), (b, bed(b)), (a, bed(a))][::-1], 0.2, stone))
        line = [(-0.8, bed(-0.8)), (1.12, bed(1.12))]
        parts.append(kit.extrude([(line[0][0], line[0][1] - 0.03), (line[1][0], line[1][1] - 0.03), (line[1][0], line[1][1] + 0.05), (line[0][0], line[0][1] + 0.05)], 0.24, stone))
        parts.append(kit.extrude([(-1.3, bed(-1.3)), (1.12, bed(1.12)), (1.12, bed(1.12) + 0.035), (-1.3, bed(-1.3) + 0.035)], 0.02, kit.material("plastic", "#2d7fc4", 0.12)).move(0, 0, 0.255))
        step = 0.22
        drop = kit.sphere(0.026, blue, (0, 0, 0), 10)
        parts.append(kit.hinge("water", drop.many([(-1.3 + step * k, bed(-1.3 + step * k) + 0.03, 0.275) for k in range(11)]), (0, 0, 0), (1.0, -0.045, 0), "stream", length=step, period=0.8))
        parts.append(kit.ellipsoid(0.12, 0.07, 0.03, blue, (-1.3, bed(-1.3) + 0.03, 0.25), 18))
        parts.append(kit.tube([(1.12, bed(1.12) + 0.02, 0.2), (1.22, 0.8, 0.2), (1.24, 0.62, 0.2)], 0.02, blue, 8, smooth=4))
        parts.append(kit.cylinder(0.18, 0.06, stone, (1.28, 0.56, 0.1), 26) + kit.cylinder(0.15, 0.02, blue, (1.28, 0.61, 0.1), 26))
        parts += [kit.box(0.16, 0.18 + 0.05 * k, 0.16, kit.material("plaster", "#e8d4b0"), 0.004, (1.2 + 0.17 * k, 0.56, -0.13)) + kit.cone(0.13, 0.08, kit.material("tile", "#b0503a"), (1.2 + 0.17 * k, 0.74 + 0.05 * k, -0.13), 4) for k in range(3)]
        points = {"spring": (-1.3, bed(-1.3) + 0.05, 0.28), "slope": (0.1, bed(0.1) + 0.06, 0.26), "arches": (0.35, 0.62, 0.12), "town": (1.4, 0.85, 0.0), "tunnel": (-0.95, bed(-0.95) + 0.04, 0.27), "fountain": (1.28, 0.64, 0.2)}
    else:
        r, out, foot, count = 0.55, 0.75, 0.5, 13
        for s in (-1, 1):
            parts.append(kit.box(0.3, foot - 0.06, 0.4, stone, 0.006, (s * 0.66, 0.06, 0)))
        for k in range(count):
            a, b = (pi * (k + d) / count for d in (0.015, 0.985))
            wedge = [(r * cos(a), foot + r * sin(a)), (out * cos(a), foot + out * sin(a)), (out * cos(b), foot + out * sin(b)), (r * cos(b), foot + r * sin(b))]
            parts.append(kit.extrude(wedge, 0.4, kit.material("rock", "#e0a860" if k == count // 2 else "#c9b48c")))
        if frame:
            rib = [(0.5 * cos(t), foot + 0.5 * sin(t)) for t in (pi * k / 16 for k in range(17))]
            parts.append(kit.extrude([*rib, *[(0.86 * x, foot + 0.86 * (y - foot)) for x, y in rib[::-1]]], 0.36, wood) + kit.box(1.0, 0.05, 0.3, wood, 0.004, (0, foot - 0.02, 0)))
            parts += [kit.box(0.06, foot - 0.08, 0.3, wood, 0.004, (s * 0.4, 0.06, 0)) for s in (-1, 1)]
        red = kit.material("lamp", "#e8321e", emission=0.4)
        for s in (-1, 1):
            arc = [(s * 0.65 * cos(t), foot + 0.65 * sin(t), 0.24) for t in (pi / 2 * (0.86 - 0.14 * k) for k in range(6))]
            parts.append(kit.arrow(arc, 0.022, red))
        points = {"keystone": (0, foot + 0.7, 0.21), "stones": (0.47, foot + 0.47, 0.21), "frame": (0, foot + 0.45, 0.19), "push": (-0.5, foot + 0.42, 0.26)}
    return kit.model(*parts, colliders="none", mass=120.0, facts=kit.pointed(**points))
