"""A fern: a rosette of arching feathered fronds."""

import math

from skyscreen.catalogue import thing


@thing(en=("fern", "ferns", "bracken"), zh=("蕨类", "蕨", "凤尾蕨"), kind="plant", height=0.288, mass=1.0, sound="cloth", places=("forest", "jungle"))
def fern(kit, colour="#4f8a34"):
    leaf = kit.material("leaf", colour, slot="colour")
    stem, paths, across = [], [], []
    for k in range(11):
        a, r = 2.4 * k, 0.42 + 0.05 * (k % 3)
        f = lambda t, a=a, r=r: (r * t * math.cos(a), 0.5 * t * (1.25 - 0.85 * t) * 1.2, r * t * math.sin(a))
        stem += [(f(j / 6), f((j + 1) / 6), 0.004) for j in range(6)]
        for j in range(2, 22):
            t = j / 22
            x, y, z = f(t)
            w = 0.11 * math.sin(math.pi * (0.08 + 0.9 * t)) ** 0.8
            for s in (-1, 1):
                dx, dz = -s * math.sin(a) * w, s * math.cos(a) * w
                paths.append([(x, y, z), (x + 0.5 * dx + 0.015 * math.cos(a), y + 0.008, z + 0.5 * dz + 0.015 * math.sin(a)), (x + dx + 0.03 * math.cos(a), y - 0.02, z + dz + 0.03 * math.sin(a))])
                across.append((math.cos(a), 0.3, math.sin(a)))
    keep = 1 if kit.detail > 0.9 else 2
    return kit.model((kit.ropes(stem, leaf, 3) + kit.strips(paths[::keep], [0.02 * keep, 0.017 * keep, 0.003], leaf, across[::keep])).sway(0.4, 0, 0.5), colliders="none")
