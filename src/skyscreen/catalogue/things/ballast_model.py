"""A submarine cut open: the hull for the crew, and round it ballast tanks that hold air (water 0) or water (1)."""

import math

from skyscreen.catalogue import thing


@thing(en=("ballast tank model", "submarine model", "submarine cutaway"), zh=("潜艇模型", "潜艇剖面"), kind="prop", height=1.25, mass=80.0, sound="metal", places=("studio",))
def ballast_model(kit, water=0.0):
    steel, dark = kit.material("steel", "#5e6a72"), kit.material("plastic", "#2c3238", 0.4)
    y, long, high = 0.62, 1.25, 0.4

    def oval(a, b, number=48):
        return [(a * math.cos(t), y + b * math.sin(t)) for t in (2 * math.pi * k / number for k in range(number))]

    outer = kit.extrude(oval(long, high), 0.3, dark, [oval(long - 0.03, high - 0.03)])
    inner = kit.extrude(oval(0.95, 0.24), 0.32, steel, [oval(0.92, 0.215)])
    room = kit.extrude(oval(0.92, 0.215), 0.02, kit.material("plastic", "#e8dcb8", 0.5)).move(0, 0, -0.09)
    back = kit.extrude(oval(long - 0.02, high - 0.02), 0.02, kit.material("plastic", "#b9c2c6", 0.5)).move(0, 0, -0.14)
    tower = kit.extrude([(-0.16, y + high - 0.04), (0.2, y + high - 0.04), (0.16, y + high + 0.2), (-0.12, y + high + 0.2)], 0.2, dark) + kit.cylinder(0.012, 0.2, steel, (0.06, y + high + 0.2, 0), 8)
    screw = kit.hinge("screw", kit.box(0.03, 0.34, 0.05, kit.material("brass"), 0.01, (0, -0.17, 0)).move(-long - 0.05, y, 0) + kit.box(0.03, 0.05, 0.34, kit.material("brass"), 0.01, (-long - 0.05, y - 0.025, 0)), (-long - 0.05, y, 0), "x", rate=6.0, when="always")
    parts = [outer, inner, room, back, tower, screw]
    people = kit.cylinder(0.03, 0.13, kit.material("cloth", "navy"), (0, y - 0.2, 0.06), 10) + kit.sphere(0.03, kit.material("skin", "#d8a888"), (0, y - 0.04, 0.06), 12)
    parts.append(people.many([(x, 0, 0) for x in (-0.5, -0.15, 0.3, 0.6)]))
    level = y - high + 0.03 + water * 2 * (high - 0.03)
    if water > 0:
        blue = kit.material("plastic", "#3f92d8", 0.15)
        a, b = long - 0.03, high - 0.03
        top = [(x, min(level, y + b * math.sqrt(max(1 - (x / a) ** 2, 0)))) for x in (-a + 2 * a * k / 60 for k in range(61))]
        low = [(x, y - b * math.sqrt(max(1 - (x / a) ** 2, 0))) for x in (-a + 2 * a * k / 60 for k in range(61))]
        both = [(p, q) for p, q in zip(low, top, strict=True) if q[1] - p[1] > 0.004]
        ring = [p for p, _ in both] + [q for _, q in both[::-1]]
        parts.append(kit.extrude(ring, 0.02, blue).move(0, 0, -0.12))
    else:
        bubble = kit.sphere(0.02, kit.material("plastic", "#ffffff", 0.1), (0, 0, 0), 8)
        parts.append(bubble.many([(0.2 * k - 0.9, y + 0.3 - 0.14 * abs(0.2 * k - 0.9), 0.02) for k in range(10)]))
    stand = kit.box(0.5, 0.05, 0.3, kit.material("wood", "walnut"), 0.01, (0, 0, 0)) + kit.cylinder(0.03, 0.22, kit.material("brass"), (0, 0.03, 0), 12)
    return kit.model(*parts, stand, colliders="box", mass=80.0, facts=kit.pointed(
        tank=(0.75, y - 0.2, 0.12), top=(-0.7, y + 0.22, 0.12), crew=(0.3, y - 0.02, 0.12), screw=(-long - 0.05, y + 0.1, 0.05), hull=(0.5, y + 0.19, 0.17)))
