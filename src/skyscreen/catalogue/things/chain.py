"""An iron chain laid down in a coil, its last links and a hook beside it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("chain", "iron chain", "steel chain", "metal chain", "chains", "iron chains"), zh=("铁链", "链子", "锁链", "铁链子", "铁索"),
    kind="prop", height=0.185, mass=9.0, sound="metal", places=("garage", "harbour", "dungeon"),
)  # fmt: skip
def chain(kit, colour="iron"):
    iron = kit.material("iron") if colour == "iron" else kit.material("paint", colour, 0.4, slot="colour")
    link = kit.torus(0.028, 0.0085, iron, (0, 0, 0), 14, 7).scale(1.45, 1, 1)
    # The coil climbs 22 mm a turn; the way of one link is the 58 mm between the insides of its bends.
    path, a = [], 0.0
    while a < 5.6 * math.pi:
        r = 0.2 - 0.035 * a / (2 * math.pi)
        path.append((r * math.sin(a), 0.012 + 0.021 * a / math.pi, r * math.cos(a)))
        a += 0.058 / r
    path = [(path[0][0] - 0.058 * k, 0.012, path[0][2] + 0.012 * math.sin(k)) for k in (4, 3, 2, 1)] + path
    out = []
    for k, (x, y, z) in enumerate(path):
        nx, _, nz = path[min(k + 1, len(path) - 1)]
        px, _, pz = path[max(k - 1, 0)]
        out.append(link.turn("x", 90 if k % 2 else 12).turn("y", math.degrees(math.atan2(-(nz - pz), nx - px))).move(x, y + (0.016 if k % 2 else 0), z))
    hook = kit.tube([(-0.3, 0.016, 0.19), (-0.34, 0.016, 0.2), (-0.37, 0.016, 0.17), (-0.34, 0.016, 0.14), (-0.31, 0.018, 0.155)], [0.012, 0.014, 0.013, 0.01, 0.004], iron, 8, smooth=4)
    return kit.model(*out, hook, colliders="box")
