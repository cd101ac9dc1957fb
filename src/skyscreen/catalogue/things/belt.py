"""A leather belt rolled up, its end loose: stitched edges, holes, a square brass buckle."""

import math

from skyscreen.catalogue import thing


@thing(en=("leather belt", "waist belt", "trouser belt"), zh=("皮带", "腰带", "裤腰带"), kind="prop", places=("bedroom",), height=0.038, mass=0.25, sound="leather")
def belt(kit, colour="#5a3018"):
    hide, brass, thread = kit.material("leather", colour, slot="colour"), kit.material("brass"), kit.material("paint", "#d8b880")
    turns = [((0.02 + 0.0042 * a) * math.cos(a), (0.02 + 0.0042 * a) * math.sin(a)) for a in (2 * math.pi * 2.6 * k / 80 for k in range(81))]
    (x, z), out = turns[-1], [(0.05, 0.012), (0.1, 0.03), (0.15, 0.03), (0.2, 0.016)]
    line = [*turns, *[(x + a, z + b) for a, b in out]]
    ways = [math.atan2(line[min(k + 1, len(line) - 1)][1] - line[max(k - 1, 0)][1], line[min(k + 1, len(line) - 1)][0] - line[max(k - 1, 0)][0]) for k in range(len(line))]
    side = lambda k, s: (line[k][0] - s * 0.0018 * math.sin(ways[k]), line[k][1] + s * 0.0018 * math.cos(ways[k]))
    ring = lambda k: [(a, y, b) for s, ys in ((-1, (0.0, 0.034)), (1, (0.034, 0.0))) for a, b in [side(k, s)] for y in ys]
    strap = sum(kit.loft([ring(k), ring(k + 1)], hide, caps=k in (0, len(line) - 2)) for k in range(len(line) - 1))
    seams = sum(kit.tube([(a, y, b + 0.0021) for a, b in line[::2]], 0.0006, thread, 4) for y in (0.004, 0.03))
    bx, bz = line[-1]
    frame = kit.box(0.05, 0.005, 0.005, brass, 0.002).many([(bx + 0.02, 0.0, bz), (bx + 0.02, 0.033, bz)]) + kit.box(0.005, 0.038, 0.005, brass, 0.002).many([(bx - 0.004, 0, bz), (bx + 0.044, 0, bz)])
    prong = kit.capsule((bx - 0.004, 0.018, bz + 0.003), (bx + 0.046, 0.018, bz + 0.004), 0.0022, brass)
    return kit.model(strap, seams, frame, prong, colliders="box", sockets={"grip": (0, 0.018, 0)})
