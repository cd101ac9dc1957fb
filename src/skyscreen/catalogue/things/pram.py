"""A pram: a boat-shaped body with a folding hood on four spoked wheels, a curved push handle."""

import math

from skyscreen.catalogue import thing


@thing(en=("pram", "baby carriage", "stroller", "pushchair", "baby stroller"), zh=("婴儿车", "童车", "手推婴儿车"), kind="prop", height=1.16, mass=14.0, sound="cloth", places=("park", "city_street"))
def pram(kit, colour="navy", lining="cream"):
    cloth, pale, chrome = kit.material("cloth", colour, slot="colour"), kit.material("cloth", lining), kit.material("steel", rough=0.1)
    body = kit.loft([[(0.2 * w * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)), y, 0.42 * d * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a))) for a in (2 * math.pi * k / 24 for k in range(24))] for y, w, d in ((0.5, 0.7, 0.7), (0.56, 0.9, 0.88), (0.8, 1.08, 1.05))], cloth)
    body += kit.box(0.36, 0.05, 0.8, pale, 0.02, at=(0, 0.79, 0)) + kit.tube([(0.216 * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)), 0.8, 0.44 * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a))) for a in (2 * math.pi * k / 30 for k in range(31))], 0.012, pale, 6)
    hood = kit.sheet(lambda u, v: (0.225 * math.cos(math.pi * v) , 0.8 + 0.36 * math.sin(math.pi * v) ** 0.7 * math.sin(0.35 + 1.45 * u), -0.12 - 0.34 * math.cos(0.35 + 1.45 * u) * 1.0 * math.sin(math.pi * v) ** 0.3 * (1 - 0.1 * abs(math.sin(8 * u)))), 12, 14, cloth) + kit.sheet(lambda u, v: (0.22 * math.cos(math.pi * v), 0.8 + 0.35 * math.sin(math.pi * v) ** 0.7 * math.sin(0.35 + 1.45 * u), -0.12 - 0.33 * math.cos(0.35 + 1.45 * u) * math.sin(math.pi * v) ** 0.3), 12, 14, pale, flip=True)
    wheel = (kit.torus(0.17, 0.016, kit.material("rubber"), segments=26, sides=6) + kit.torus(0.155, 0.006, chrome, segments=24, sides=4) + kit.ropes([((0, 0, 0), (0.155 * math.sin(a), 0, 0.155 * math.cos(a)), 0.003) for a in (2 * math.pi * k / 12 for k in range(12))], chrome) + kit.cylinder(0.025, 0.04, chrome, (0, -0.02, 0), 10)).turn("z", -90)
    wheels = kit.axles(wheel, 0.52, 0.186, (0.28, -0.28))
    frame = kit.ropes([((-0.26, 0.186, z), (0.26, 0.186, z), 0.01) for z in (0.28, -0.28)] + [((s * 0.19, 0.186, 0.28), (s * 0.19, 0.52, -0.2), 0.01) for s in (-1, 1)] + [((s * 0.19, 0.186, -0.28), (s * 0.19, 0.52, 0.2), 0.01) for s in (-1, 1)], chrome, 6)
    handle = kit.tube([(0.2, 0.56, 0.3), (0.2, 0.8, 0.62), (0.18, 0.98, 0.74), (0, 1.0, 0.76), (-0.18, 0.98, 0.74), (-0.2, 0.8, 0.62), (-0.2, 0.56, 0.3)], 0.011, chrome, 8, smooth=3)
    pillow = kit.ellipsoid(0.14, 0.04, 0.1, kit.material("cloth", "white"), (0, 0.86, -0.24), 16) + kit.box(0.35, 0.06, 0.45, kit.material("cloth", "sky"), 0.03, at=(0, 0.82, 0.12))
    return kit.model(body, hood, wheels, frame, handle, pillow, colliders="box", sockets={"inside": (0, 0.86, 0), "handle": (0, 1.0, 0.76)}, facts={"wheels": [0.186]})
