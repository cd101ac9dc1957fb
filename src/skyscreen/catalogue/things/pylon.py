"""A lattice power pylon with three pairs of arms, insulators and drooping wires."""

import itertools

from skyscreen.catalogue import thing


@thing(en=("pylon", "power pylon", "electricity pylon", "power line", "transmission tower", "telephone pole", "antenna tower"), zh=("电塔", "高压电塔", "输电塔", "电线杆", "铁塔架", "天线塔"), kind="building", height=25.1, mass=8000.0, sound="metal", places=("meadow", "railway"))
def pylon(kit, colour="ash"):
    steel = kit.material("steel", colour, 0.5, slot="colour")
    w = lambda y: 3.0 * (1 - y / 24) ** 1.3 + 0.5
    ys, rows = [0, 4, 7.5, 10.5, 13, 15.2, 17.2, 19.2, 21.2, 23, 25], []
    for a, b in itertools.pairwise(ys):
        for s in (-1, 1):
            for t in (-1, 1):
                rows.append(((s * w(a if a < 24 else 24), a, t * w(min(a, 24))), (s * w(min(b, 24)), b, t * w(min(b, 24))), 0.11))
            rows += [((-w(min(a, 24)), a, s * w(min(a, 24))), (w(min(b, 24)), b, s * w(min(b, 24))), 0.05), ((w(min(a, 24)), a, s * w(min(a, 24))), (-w(min(b, 24)), b, s * w(min(b, 24))), 0.05), ((s * w(min(a, 24)), a, -w(min(a, 24))), (s * w(min(b, 24)), b, w(min(b, 24))), 0.05), ((s * w(min(a, 24)), a, w(min(a, 24))), (s * w(min(b, 24)), b, -w(min(b, 24))), 0.05)]
    arms, ends = [], []
    for y, reach in ((17.2, 5.0), (20.2, 6.2), (23.2, 4.4)):
        for s in (-1, 1):
            tip = (s * reach, y + 0.3, 0)
            arms += [((s * 0.7, y, t * 0.7), tip, 0.07) for t in (-1, 1)] + [((s * 0.7, y + 1.2, 0), tip, 0.07)]
            ends.append(tip)
    glass = kit.cylinder(0.14, 1.2, kit.material("ceramic", "#7a3a28"), segments=8).many([(x, y - 1.3, z) for x, y, z in ends])
    wires = kit.ropes([((x, y - 1.3, z), (x, y - 1.3 - 1.6, s * 14), 0.035) for x, y, z in ends for s in (-1, 1)], kit.material("iron"), 3)
    return kit.model(kit.ropes(rows + arms, steel, 4), glass, wires, colliders="box")
