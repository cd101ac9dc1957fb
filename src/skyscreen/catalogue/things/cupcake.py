"""Cupcakes with swirls of icing, sprinkles and a cherry."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("cupcake", "muffin", "fairy cake"),
    zh=("纸杯蛋糕", "杯子蛋糕", "马芬"),
    kind="food", height=0.105, mass=0.12, sound="food", places=("bakery", "cafe"),
)  # fmt: skip
def cupcake(kit, colour="#f0a0b8"):
    case, cake, icing = kit.material("paper", "#6a3a24"), kit.material("food", "#c89050"), kit.material("food", colour, 0.35, slot="colour")
    cup = kit.lathe([(0, 0), (0.026, 0), (0.036, 0.042), (0.034, 0.043), (0, 0.042)], case, segments=28) + kit.box(0.002, 0.042, 0.003, kit.material("paper", "#8a5234"), 0.0, (0.031, 0, 0)).turn("z", 0).copy_round(22)
    top = kit.ellipsoid(0.037, 0.014, 0.037, cake, (0, 0.044, 0), 20)
    swirl = kit.tube([(0.027 * (1 - u) * math.cos(u * 22), 0.052 + 0.036 * u, 0.027 * (1 - u) * math.sin(u * 22)) for u in (k / 60 for k in range(61))], [0.012 * (1 - 0.55 * k / 60) for k in range(61)], icing, 8)
    cherry = kit.sphere(0.0095, kit.material("food", "#b8101c", 0.1), (0, 0.094, 0), 14) + kit.tube([(0, 0.1, 0), (0.006, 0.112, 0)], 0.0008, kit.material("leaf"), 4)
    bits = sum(kit.capsule((0, 0, 0), (0.003, 0.002, 0), 0.0008, kit.material("food", t)).move(0.026 * math.cos(k * 1.7), 0.062 + 0.002 * (k % 5), 0.026 * math.sin(k * 1.7)) for k, t in enumerate(("white", "gold", "royal blue", "crimson", "green") * 4))
    one = cup + top + swirl + cherry + bits
    return kit.model(one, one.turn("y", 70).move(0.085, 0, 0.02), one.turn("y", 200).move(0.035, 0, -0.08), colliders="box")
