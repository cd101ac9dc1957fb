"""A centipede: a long red-brown body of many plates with a leg on each side."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("centipede", "millipede"),
    zh=("蜈蚣", "百足虫"),
    kind="quadruped", height=0.021, mass=0.01, sound="flesh", places=("forest",), moves="walker", motions=("idle",),
)  # fmt: skip
def centipede(kit, colour="#7a2a18"):
    shell, legp = kit.material("horn", colour, 0.2, slot="colour"), kit.material("horn", "#d8902c", 0.3)
    body, side = [], []
    for k in range(22):
        z = 0.072 - 0.0068 * k
        x = 0.008 * math.sin(0.55 * k)
        body.append(kit.ellipsoid(0.0058, 0.0042, 0.0046, shell, (x, 0.0085, z), 14))
        side += [((x + s * 0.005, 0.008, z), (x + s * 0.0125, 0.0105, z - 0.002), 0.0007) for s in (-1, 1)] + [((x + s * 0.0125, 0.0105, z - 0.002), (x + s * 0.0175, 0.0, z - 0.005), 0.0005) for s in (-1, 1)]
    head = kit.ellipsoid(0.0055, 0.004, 0.005, kit.material("horn", "#5a1c10", 0.2), (0, 0.0085, 0.079), 14) + kit.tube([(0.002, 0.011, 0.082), (0.008, 0.016, 0.096), (0.016, 0.018, 0.106)], 0.0006, legp, 5, smooth=3).both() + kit.spikes([((0.003, 0.007, 0.082), (0.0008, 0.005, 0.088), 0.0011)], shell, 5).both()
    hip = (0.006, 0.008, 0.03)
    stub = kit.ropes([((0.006, 0.008, 0.03), (0.0175, 0.0, 0.026), 0.0005)], legp, 4)
    return kit.legged(*body, kit.ropes(side, legp, 4), legs=[(stub, hip)], head=(head, (0, 0.0085, 0.075)))
