"""A pair of curtains on a rod, in deep folds, tied back."""

import math

from skyscreen.catalogue import thing


@thing(en=("curtain", "curtains", "drapes", "window curtain", "stage curtain"), zh=("窗帘", "帘子", "幕布", "帷幕"), kind="furniture", height=2.39, mass=5.0, sound="cloth", places=("living_room", "bedroom", "theatre"))
def curtain(kit, colour="crimson"):
    cloth, brass = kit.material("cloth", colour, slot="colour", sway=0.12), kit.material("brass")
    def at(u, v, d=0.0):
        y = 2.3 * (1 - u)
        tie = math.exp(-((y - 0.95) / 0.34) ** 2)
        outer, inner = 1.2, 0.06 + 0.55 * tie + 0.25 * max(0.95 - y, 0) * 0
        x = outer + (inner - outer) * v
        deep = 0.06 * (1 - 0.55 * tie)
        return x, y, deep * math.sin(38 * v) + 0.05 * tie + d
    half = kit.sheet(at, 12, 56, cloth) + kit.sheet(lambda u, v: at(u, v, -0.006), 12, 56, cloth, flip=True)
    band = kit.tube([(1.22, 1.05, 0.0), (0.95, 0.93, 0.14), (0.62, 0.95, 0.1), (0.6, 0.96, 0.0)], 0.03, kit.material("silk", "gold"), 7, smooth=4)
    rod = kit.capsule((-1.35, 2.34, 0), (1.35, 2.34, 0), 0.025, brass, 10) + kit.sphere(0.05, brass, (1.38, 2.34, 0), 14).both()
    rings = kit.torus(0.035, 0.005, brass, segments=14, sides=5).turn("z", 90).many([(0.1 + 0.11 * k, 2.33, 0) for k in range(11)]).both()
    return kit.model((half + band).both(), rod, rings, colliders="none")
