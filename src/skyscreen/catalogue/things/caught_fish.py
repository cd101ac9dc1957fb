"""A fish out of the water: a silver belly, a dark back, still; it is carried, held up and sold."""

import math

from skyscreen.catalogue import thing


@thing(en=("caught fish", "raw fish", "fresh fish", "dead fish", "fish catch", "big catch"), zh=("捕到的鱼", "鲜鱼", "生鱼", "钓到的鱼"), kind="food", height=0.124, mass=0.5, sound="flesh", places=("market", "wet_market", "harbour"))
def caught_fish(kit, colour="#5a6e7a"):
    back, belly, fin = kit.material("skin", colour, 0.25, slot="colour"), kit.material("skin", "#d8dde0", 0.2), kit.material("petal", "#8a9498")
    rings = [(0.0, -0.19), (0.016, -0.17), (0.03, -0.12), (0.045, -0.04), (0.052, 0.04), (0.046, 0.11), (0.03, 0.17), (0.0, 0.2)]
    body = kit.lathe([(r, z) for r, z in rings], back, segments=26).turn("x", 90).scale(0.55, 1.15, 1.0).move(0, 0.06, 0)
    under = kit.lathe([(r * 1.01, z) for r, z in rings[1:-1]], belly, segments=26, arc=180).turn("x", 90).turn("z", -90).scale(0.555, 1.16, 1.0).move(0, 0.06, 0)
    tail = [(0.0, 0.06, -0.16), (0.0, 0.125, -0.27), (0.0, 0.06, -0.225), (0.0, -0.005, -0.27)]
    top = [(0.0, 0.115, 0.06), (0.0, 0.15, 0.0), (0.0, 0.125, -0.07), (0.0, 0.1, -0.06)]
    fins = kit.facet(tail, fin) + kit.facet(tail[::-1], fin) + kit.facet(top, fin) + kit.facet(top[::-1], fin)
    side = [(0.028, 0.045, 0.09), (0.06, 0.02, 0.05), (0.04, 0.025, 0.03)]
    fins += (kit.facet(side, fin) + kit.facet(side[::-1], fin)).both()
    eye = kit.sphere(0.0095, kit.material("eye", "#c8b45a", 0.1), (0.021, 0.075, 0.145), 12).both() + kit.sphere(0.006, kit.material("eye", "black", 0.05), (0.026, 0.076, 0.147), 10).both()
    gill = kit.tube([(0.026 * math.cos(a) + 0.002, 0.06 + 0.045 * math.sin(a), 0.115) for a in (-1.1, -0.5, 0.0, 0.5, 1.1)], 0.0025, kit.material("skin", "#7a3a3a"), 5).both()
    return kit.model(*(part.scale(0.8) for part in (body, under, fins, eye, gill)), colliders="box")
