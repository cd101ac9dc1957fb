"""A grilled steak with its grid of burnt lines, a bone, sprigs and tomatoes on a plate."""

import math

from skyscreen.catalogue import thing


@thing(en=("steak", "beef steak", "beefsteak", "grilled meat", "meat", "beef", "pork chop"), zh=("牛排", "肉", "肉排", "牛肉", "猪肉", "烤肉", "羊排", "猪排", "羊肉", "肉块", "里脊"), kind="food", height=0.0582, mass=0.6, sound="soft", places=("kitchen", "cafe"))
def steak(kit, colour="#6a2f1a"):
    meat, char = kit.material("food", colour, 0.35, slot="colour"), kit.material("food", "#1f0e08", 0.5)
    outline = [(0.075 * (1 + 0.16 * math.sin(2 * a + 0.6) + 0.08 * math.sin(3 * a)) * math.cos(a), 0.058 * (1 + 0.1 * math.sin(a)) * math.sin(a)) for a in (2 * math.pi * k / 30 for k in range(30))]
    slab = kit.extrude(outline, 0.024, meat).turn("x", -90).move(0, 0.024, 0) + kit.tube([(x, 0.024, -y) for x, y in [*outline[:12]]], 0.008, kit.material("food", "#e8c890", 0.3), 7)
    lines = sum(kit.box(0.006, 0.002, 0.085 - abs(x) * 0.5, char, 0.0).turn("y", 30).move(x, 0.0355, 0) for x in (-0.04, -0.013, 0.014, 0.041))
    bone = kit.capsule((-0.05, 0.022, 0.02), (0.03, 0.022, 0.045), 0.008, kit.material("horn", "ivory"), 8)
    sides = kit.fruit(0.016, 0.028, kit.material("food", "#c8200f", 0.15), stalk=0).many([(0.085, 0.012, -0.04), (0.09, 0.012, 0.0)]) + kit.leaves([(-0.08, 0.02, -0.04 + 0.01 * k) for k in range(6)], 0.035, 0.014, kit.material("leaf", "#3a7a2c"), droop=0.1)
    return kit.model(kit.plate(0.14, kit.material("ceramic", "white")), slab, lines, bone, sides, colliders="cylinder", sockets={"steam": (0, 0.05, 0)})
