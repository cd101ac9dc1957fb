"""Packets of data on their way: by radio from a phone to a box, by cable through the ground and the sea, to a house of computers, and back."""

from itertools import pairwise
from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("network model", "internet model"), zh=("网络模型", "互联网模型"), kind="prop", height=1.2, mass=60.0, sound="plastic", places=("studio",))
def network_model(kit, shows="world", waves=1, wall=0):
    """`shows`: world (home, cable, server) or home (radio waves between a phone, a laptop and a router); `wall` 1: a wall stands before the phone, and little comes through."""
    dark, light = kit.material("plastic", "#2c3238", 0.4), kit.material("plastic", "#eef1f4", 0.4)
    orange, blue = kit.material("lamp", "#f07a10", emission=0.6), kit.material("lamp", "#1f7fe8", emission=0.6)
    glow = kit.material("lamp", "#8fc4ff", emission=0.8)
    parts, points = [], {}

    def screen(x, y, wide, high):
        return kit.box(wide, high, 0.03, dark, 0.01, (x, y, 0)) + kit.box(wide - 0.04, high - 0.05, 0.005, glow, 0.0, (x, y + 0.025, 0.018))

    def packets(name, a, b, tone, period=2.0, count=4):
        way = [q - p for p, q in zip(a, b, strict=True)]
        far = sum(v * v for v in way) ** 0.5
        unit, step = tuple(v / far for v in way), far / count
        box = kit.box(0.06, 0.06, 0.06, tone, 0.008, (0, -0.03, 0))
        parts.append(kit.hinge(name, box.many([tuple(p + u * step * k for p, u in zip(a, unit, strict=True)) for k in range(count)]), (0, 0, 0), unit, "stream", length=step, period=period / count))

    def rings(name, x, y, way, tone):
        """Radio waves as bows that run from an aerial."""
        def bow(r):
            return kit.tube([(x + way * r * cos(a), y + r * sin(a), 0.05) for a in (pi / 3 * (k / 8 - 0.5) for k in range(9))], 0.012, tone, 8)

        parts.append(kit.hinge(name, sum((bow(0.14 + 0.13 * k) for k in range(1, 4)), bow(0.14)), (x, y, 0.05), (way, 0, 0), "slide", length=0.05, period=0.8))

    if shows == "world":
        ground = [(-1.6, 0.0), (1.6, 0.0), (1.6, 0.55), (0.75, 0.55), (0.45, 0.25), (-0.35, 0.25), (-0.65, 0.55), (-1.6, 0.55)]
        parts.append(kit.extrude(ground, 0.6, kit.material("rock", "#8a7252")))
        parts.append(kit.extrude([(-0.6, 0.5), (-0.33, 0.26), (0.43, 0.26), (0.7, 0.5)], 0.58, kit.material("plastic", "#2d7fc4", 0.12)))
        parts += [kit.box(0.9, 0.012, 0.6, kit.material("soil", "#5d8a3c"), 0.0, (s * 1.14, 0.55, 0)) for s in (-1, 1)]
        wall, roof = kit.material("plaster", "#f2e6d0"), kit.material("tile", "#b0503a")
        parts.append(kit.box(0.5, 0.4, 0.3, wall, 0.005, (-1.2, 0.56, -0.1)) + kit.extrude([(-1.5, 0.95), (-0.9, 0.95), (-1.2, 1.2)], 0.36, roof).move(0, 0, -0.1))
        parts.append(screen(-1.2, 0.62, 0.26, 0.2).move(0, 0, 0.12))
        for k in range(3):
            parts.append(kit.box(0.2, 0.5, 0.26, dark, 0.01, (0.95 + 0.24 * k, 0.56, -0.05)))
            parts += [kit.box(0.14, 0.02, 0.01, kit.material("lamp", c, emission=1.2), 0.0, (0.95 + 0.24 * k, 0.64 + 0.09 * j, 0.085)) for j, c in enumerate(("#3cd858", "#8fc4ff", "#3cd858", "#ffb400"))]
        cable = [(-1.05, 0.62, 0.31), (-0.72, 0.62, 0.31), (-0.4, 0.3, 0.31), (0.5, 0.3, 0.31), (0.8, 0.62, 0.31), (0.95, 0.62, 0.31)]
        parts.append(kit.ropes([(a, b, 0.016) for a, b in pairwise(cable)], kit.material("plastic", "#15181c", 0.5), 8))
        for n, (a, b) in enumerate(pairwise(cable)):
            raise_ = [(p[0], p[1] + 0.06, p[2] + 0.02) for p in (a, b)]
            far = sum((q - p) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5
            packets(f"ask{n}", raise_[0], raise_[1], orange, 2.2 * far, max(round(far / 0.2), 1))
            low = [(p[0], p[1] - 0.06, p[2] + 0.02) for p in (b, a)]
            packets(f"reply{n}", low[0], low[1], blue, 2.2 * far, max(round(far / 0.2), 1))
        points = {"home": (-1.2, 1.1, 0.1), "screen": (-1.2, 0.75, 0.16), "cable": (0.0, 0.3, 0.33), "server": (1.2, 1.05, 0.1), "packets": (-0.15, 0.36, 0.35), "reply": (0.35, 0.24, 0.35)}
    else:
        parts.append(kit.box(2.9, 0.6, 0.7, kit.material("wood", "oak"), 0.02))
        parts.append(kit.box(0.42, 0.1, 0.28, light, 0.02, (0, 0.6, 0)) + kit.capsule((-0.15, 0.68, -0.1), (-0.17, 1.05, -0.1), 0.014, dark) + kit.capsule((0.15, 0.68, -0.1), (0.17, 1.05, -0.1), 0.014, dark))
        parts += [kit.box(0.025, 0.012, 0.01, kit.material("lamp", "#3cd858", emission=1.5), 0.0, (-0.08 + 0.08 * k, 0.65, 0.142)) for k in range(3)]
        parts.append(kit.box(0.22, 0.44, 0.03, dark, 0.02, (-1.15, 0.6, 0)) + kit.box(0.19, 0.38, 0.005, glow, 0.0, (-1.15, 0.63, 0.018)))
        parts.append(screen(1.15, 0.63, 0.52, 0.36) + kit.box(0.52, 0.02, 0.34, kit.material("steel", "#c8ccd0"), 0.005, (1.15, 0.6, 0.17)))
        parts.append(kit.ropes([((0.0, 0.62, -0.14), (0.0, 0.62, -0.33), 0.014), ((0.0, 0.62, -0.33), (0.0, 0.0, -0.36), 0.014)], dark, 8))
        if waves:
            sides = ((-0.2, -1, blue), (-1.0, 1, orange), (0.2, 1, blue), (0.86, -1, orange))
            for n, (x, way, tone) in enumerate(sides[:1] + sides[2:] if wall else sides):
                rings(f"wave{n}", x, 1.05 if abs(x) < 0.5 else 0.85, way, tone)
            if not wall:
                packets("out", (-0.98, 0.9, 0.1), (-0.25, 0.95, 0.1), orange, 2.0, 3)
            packets("back", (0.25, 0.95, 0.1), (0.85, 0.9, 0.1), blue, 2.0, 3)
        if wall:
            parts.append(kit.box(0.2, 0.75, 0.6, kit.material("brick"), 0.005, (-0.78, 0.6, 0)))
            faint = kit.material("lamp", "#1f7fe8", emission=0.15)
            parts.append(kit.tube([(-0.93 - 0.08 * cos(a), 0.95 + 0.08 * sin(a), 0.05) for a in (pi / 3 * (k / 8 - 0.5) for k in range(9))], 0.006, faint, 8))
        points = {"wall": (-0.78, 1.2, 0.3), "weak": (-0.98, 0.97, 0.06), "router": (0.0, 0.7, 0.14), "aerial": (0.17, 1.05, -0.08), "phone": (-1.15, 1.0, 0.02), "laptop": (1.15, 0.95, 0.02), "waves": (-0.55, 1.05, 0.06), "cable": (0.0, 0.62, -0.14)}
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
