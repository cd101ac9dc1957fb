"""A wine jar of old China: brown glaze, a red cloth tied over its mouth, a red paper that says 酒."""

import math

from skyscreen.catalogue import thing


@thing(en=("wine jar", "liquor jar", "rice wine jar", "jar of wine"), zh=("酒坛", "酒坛子", "坛子", "酒缸", "老酒"), kind="prop", height=0.52, mass=14.0, sound="ceramic", places=("teahouse", "cellar", "song_town", "tang_city"))
def wine_jar(kit, colour="#5a3218"):
    glaze, red = kit.material("ceramic", colour, 0.15, slot="colour"), kit.material("cloth", "#b81c1c")
    pot = kit.lathe([(0, 0), (0.12, 0), (0.135, 0.02), (0.19, 0.13), (0.215, 0.24), (0.2, 0.34), (0.14, 0.41), (0.105, 0.43), (0.11, 0.46), (0.1, 0.465)], glaze, segments=44)

    def cloth(u, v):
        a = 2 * math.pi * v
        r = 0.125 * u if u < 0.8 else 0.1 + 0.05 * (u - 0.8) / 0.2 * (1 + 0.25 * math.sin(9 * a))
        return r * math.sin(a), 0.48 + 0.03 * (1 - u * u) - (0.0 if u < 0.8 else 0.09 * (u - 0.8) / 0.2), r * math.cos(a)

    cap = kit.sheet(cloth, 20, 60, red, flip=True)
    cord = kit.torus(0.112, 0.009, kit.material("rope", "#d8a83c"), (0, 0.445, 0), 36, 7)
    wide = lambda y: 0.217 - 1.15 * (y - 0.24) ** 2
    across = lambda u, v: (0.09 * (u - v), 0.24 + 0.09 * (u + v - 1), 0)

    def bent(u, v):
        x, y, _ = across(u, v)
        return x, y, math.sqrt(max(wide(y) ** 2 - x * x, 0)) + 0.002

    label = kit.sheet(bent, 10, 10, kit.material("paper", "#c81c1c"))
    word = kit.text("酒", 0.09, kit.material("paint", "#1a1210"), depth=0.004).move(0, 0.2, 0.219)
    return kit.model(pot, cap, cord, label, word, colliders="cylinder", sockets={"grip": (0.2, 0.3, 0), "top": (0, 0.5, 0)})
