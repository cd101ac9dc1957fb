"""A dress on a dressmaker's stand: a fitted bodice and a wide pleated skirt."""

import math

from skyscreen.catalogue import thing


@thing(en=("dress", "gown", "evening dress", "skirt", "ball gown", "wedding dress", "qipao", "kimono"), zh=("连衣裙", "裙子", "礼服", "婚纱", "旗袍", "长裙"), kind="prop", height=1.62, mass=0.5, sound="cloth")
def dress(kit, colour="crimson"):
    cloth = kit.material("silk", colour, 0.5, slot="colour", sway=0.05)
    skirt = kit.sheet(lambda u, v: ((0.15 + 0.34 * u ** 1.3) * math.cos(2 * math.pi * v) * (1 + 0.09 * u * math.cos(28 * math.pi * v)), 1.02 - 0.72 * u, (0.13 + 0.32 * u ** 1.3) * math.sin(2 * math.pi * v) * (1 + 0.09 * u * math.cos(28 * math.pi * v))), 10, 84, cloth)
    top = kit.loft([[(w * math.cos(a), y, d * math.sin(a)) for a in (2 * math.pi * k / 24 for k in range(24))] for y, w, d in ((1.0, 0.15, 0.13), (1.12, 0.165, 0.14), (1.28, 0.2, 0.16), (1.38, 0.19, 0.13), (1.42, 0.14, 0.1))], cloth)
    form = kit.lathe([(0.1, 1.38), (0.06, 1.47), (0.055, 1.54), (0, 1.56)], kit.material("cloth", "beige"), segments=20) + kit.sphere(0.03, kit.material("wood", "walnut"), (0, 1.58, 0), 12) + kit.torus(0.15, 0.016, kit.material("silk", "gold"), (0, 1.02, 0), 26, 6).scale(1, 1, 0.88) + kit.ropes([((0.11, 1.4, 0.05), (0.1, 1.5, 0.0), 0.01), ((-0.11, 1.4, 0.05), (-0.1, 1.5, 0.0), 0.01)], cloth)
    foot = kit.cylinder(0.02, 0.6, kit.material("wood", "walnut"), segments=12) + kit.ropes([((0, 0.1, 0), (0.24 * math.sin(a), 0.0, 0.24 * math.cos(a)), 0.016) for a in (0.5, 2.6, 4.7)], kit.material("wood", "walnut"), 6)
    return kit.model(skirt, top, form, foot, colliders="box")
