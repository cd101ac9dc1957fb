"""A grand piano with its lid up, its keys, pedals and a bench."""

from skyscreen.catalogue import thing


@thing(en=("piano", "grand piano"), zh=("钢琴", "三角钢琴"), kind="furniture", height=1.95, mass=400.0, sound="wood", places=("living_room",))
def piano(kit, colour="black"):
    lacquer, gold = kit.material("carpaint", colour, slot="colour"), kit.material("brass")
    ivory, ebony, steel = kit.material("plastic", "ivory", 0.15), kit.material("plastic", "black", 0.2), kit.material("steel")
    # Plan in (x, z): the keyboard lies along the front, the bass side is straight.
    plan = [(-0.74, 0.5), (0.74, 0.5), (0.74, 0.1), (0.7, -0.15), (0.55, -0.4), (0.3, -0.62), (0.12, -0.85), (0.0, -1.12), (-0.15, -1.3),
            (-0.4, -1.4), (-0.6, -1.36), (-0.72, -1.2), (-0.74, -1.0)]

    def slab(shape, thick, y, paint):
        return kit.extrude([(x, -z) for x, z in shape], thick, paint).turn("x", -90).move(0, y, 0)

    def shrunk(k):
        return [(x * k, (z + 0.4) * k - 0.4) for x, z in plan]

    wall = kit.loft([[(x, y, z) for x, z in plan] for y in (0.66, 0.98)], lacquer, caps=False)
    inner = kit.loft([[(x, y, z) for x, z in shrunk(0.965)] for y in (0.98, 0.8)], lacquer, caps=False)
    rim = slab(plan, 0.001, 0.66, lacquer) + kit.tube([(x, 0.98, z) for x, z in [*plan, plan[0]]], 0.013, lacquer, 6)
    board = slab(shrunk(0.965), 0.02, 0.86, kit.material("wood", "honey")) + slab(
        [(x, z) for x, z in shrunk(0.8) if z < 0.2] + [(-0.55, 0.15)], 0.012, 0.885, gold)
    strings = kit.ropes([((-0.55 + 0.058 * k, 0.905, 0.12), (-0.5 + 0.036 * k, 0.905, -1.15 + 0.042 * k * (1 if k > 3 else 0.2)), 0.0025)
                         for k in range(20)], steel, 3)
    bed = kit.box(1.48, 0.05, 0.28, lacquer, 0.01, at=(0, 0.66, 0.62)) + kit.box(0.1, 0.16, 0.28, lacquer, 0.02, at=(0.69, 0.7, 0.62)).both()
    fall = kit.box(1.3, 0.14, 0.03, lacquer, 0.01).turn("x", -12).move(0, 0.76, 0.47)
    white = kit.box(0.0225, 0.018, 0.15, ivory, 0.002).many([(-0.6 + 0.0235 * k, 0.72, 0.65) for k in range(52)])
    black = kit.box(0.011, 0.02, 0.095, ebony, 0.002).many([(-0.588 + 0.0235 * k, 0.735, 0.62) for k in range(51) if k % 7 not in (1, 4)])
    strip = kit.box(1.25, 0.01, 0.01, kit.material("cloth", "crimson"), at=(0, 0.735, 0.57))
    lid = slab([(x, z) for x, z in plan if z <= 0.11] + [(-0.74, 0.1)], 0.02, 0.0, lacquer).move(0.74, 0, 0).turn("z", 40).move(-0.74, 1.0, 0)
    front_lid = kit.box(1.48, 0.02, 0.4, lacquer, 0.004, at=(0, 0.985, 0.3))
    prop = kit.ropes([((0.62, 0.98, -0.15), (0.24, 1.77, -0.3), 0.012)], lacquer, 8)
    stand = kit.box(0.7, 0.28, 0.02, lacquer, 0.01).turn("x", -14).move(0, 1.0, 0.32) + kit.box(
        0.4, 0.24, 0.006, kit.material("paper")).turn("x", -14).move(0, 1.02, 0.34)
    leg = kit.lathe([(0.035, 0.03), (0.03, 0.06), (0.05, 0.3), (0.07, 0.55), (0.08, 0.6), (0.08, 0.67)], lacquer, segments=16)
    leg += kit.sphere(0.035, gold, (0, 0.035, 0), 14)
    legs = leg.move(0.6, 0, 0.42).both() + leg.move(-0.42, 0, -1.15)
    lyre = kit.ropes([((x, 0.68, 0.3), (x * 0.8, 0.1, 0.34), 0.016) for x in (-0.1, 0.1)], lacquer, 8) + kit.box(0.3, 0.04, 0.12, lacquer, at=(0, 0.09, 0.34))
    pedals = sum(kit.box(0.035, 0.012, 0.12, gold, at=(x, 0.06, 0.44)) for x in (-0.07, 0, 0.07))
    bench = kit.box(0.75, 0.09, 0.34, kit.material("leather", "black"), 0.03, at=(0, 0.43, 1.12)) + kit.box(0.72, 0.05, 0.31, lacquer, at=(0, 0.39, 1.12))
    bench += sum(kit.box(0.05, 0.4, 0.05, lacquer, at=(x, 0, 1.12 + z)) for x in (-0.32, 0.32) for z in (-0.12, 0.12))
    return kit.model(wall, inner, rim, board, strings, bed, fall, white, black, strip, lid, front_lid, prop, stand, legs, lyre, pedals, bench,
                     colliders="box", sockets={"seat": (0, 0.52, 1.12), "keys": (0, 0.75, 0.66), "top": (-0.52, 1.006, 0.3)})
