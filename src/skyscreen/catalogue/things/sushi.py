"""Sushi on a wooden board: salmon and prawn on rice, rolls in seaweed, wasabi and ginger."""

import math

from skyscreen.catalogue import thing


@thing(en=("sushi", "sushi roll", "nigiri", "sashimi", "sushi platter"), zh=("寿司", "生鱼片", "刺身"), kind="food", height=0.0728, mass=0.3, sound="soft", places=("cafe", "kitchen"))
def sushi(kit, colour="#f07a48"):
    wood, rice, nori = kit.material("wood", "tan"), kit.material("food", "#f6f3ea", 0.6), kit.material("food", "#12201a", 0.5)
    board = kit.box(0.3, 0.018, 0.15, wood, 0.004, at=(0, 0.02, 0)) + kit.box(0.03, 0.02, 0.13, wood, 0.0, at=(0.1, 0, 0)).both()
    def piece(tone):
        top = kit.sheet(lambda u, v: (0.016 * (2 * v - 1), 0.03 + 0.004 * math.cos(2.2 * (v - 0.5)) - 0.02 * (2 * u - 1) ** 4, 0.034 * (2 * u - 1)), 12, 6, kit.material("food", tone, 0.15))
        lines = sum(kit.box(0.03, 0.0008, 0.002, kit.material("food", "#fbe0d0", 0.3), 0.0).turn("y", 25).move(0, 0.034, z) for z in (-0.016, 0.0, 0.016))
        return kit.box(0.026, 0.026, 0.054, rice, 0.011) + top + lines
    pieces = sum(piece(c).move(-0.1 + 0.042 * k, 0.038, -0.03) for k, c in enumerate((colour, colour, "#e8b0a0", "#c83a3a", "#f0c860")))
    roll = kit.cylinder(0.0165, 0.028, nori, segments=20, bevel=0.0) + kit.cylinder(0.0145, 0.0285, rice, segments=18, bevel=0.0) + kit.box(0.011, 0.029, 0.011, kit.material("food", colour, 0.2, slot="colour"), 0.0)
    rolls = roll.many([(-0.1 + 0.037 * k, 0.038, 0.035) for k in range(4)])
    sides = kit.ellipsoid(0.013, 0.011, 0.012, kit.material("food", "#8fb840", 0.6), (0.1, 0.045, 0.035), 10) + kit.leaves([(0.125, 0.042, 0.03 + 0.004 * k) for k in range(6)], 0.02, 0.014, kit.material("petal", "#f0b8a0"), droop=0.0)
    sticks = kit.ropes([((-0.13, 0.005, 0.1), (0.12, 0.005, 0.105), 0.0032), ((-0.13, 0.005, 0.112), (0.12, 0.005, 0.114), 0.0032)], kit.material("paint", "black"), 6)
    return kit.model(board, pieces, rolls, sides, sticks, colliders="box")
