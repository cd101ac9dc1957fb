"""Paper in the making: a vat of pulp, the fine screen that lifts a film of fibres out of it, a pile of finished sheets."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("paper mould", "papermaking vat", "paper making"), zh=("抄纸槽", "造纸槽", "抄纸帘"), kind="prop", height=1.0, mass=80.0, sound="wood", places=("workshop"))
def paper_mould(kit, lifting=1):
    wood, pulp = kit.material("wood", "#8a6238"), kit.material("plastic", "#d9cfb4", 0.2)
    vat = kit.box(1.4, 0.06, 0.9, wood, 0.01) + sum((kit.box(w, 0.5, d, wood, 0.01, (x, 0, z)) for w, d, x, z in ((1.4, 0.06, 0, -0.42), (0.06, 0.9, -0.67, 0), (0.06, 0.9, 0.67, 0))), kit.box(1.4, 0.5, 0.06, wood, 0.01, (0, 0, 0.42)))
    water = kit.box(1.28, 0.02, 0.78, pulp, 0.0, (0, 0.42, 0))
    rng, threads = kit.random("fibres"), []
    for _ in range(90):
        x, z, a = rng.uniform(-0.6, 0.6), rng.uniform(-0.36, 0.36), rng.uniform(0, 3.14)
        threads.append(((x - 0.05 * cos(a), 0.445, z - 0.05 * sin(a)), (x + 0.05 * cos(a), 0.445, z + 0.05 * sin(a)), 0.004))
    fibres = kit.ropes(threads, kit.material("cloth", "#f4ecd2"), 4)
    y = 0.78
    frame = sum((kit.box(w, 0.04, d, kit.material("wood", "#c9a35c"), 0.004, (x, y, z)) for w, d, x, z in ((0.96, 0.04, 0, -0.28), (0.04, 0.6, -0.46, 0), (0.04, 0.6, 0.46, 0))), kit.box(0.96, 0.04, 0.04, kit.material("wood", "#c9a35c"), 0.004, (0, y, 0.28)))
    frame += kit.ropes([((-0.45, y + 0.01, -0.27 + 0.03 * k), (0.45, y + 0.01, -0.27 + 0.03 * k), 0.006) for k in range(19)], kit.material("wood", "#d8b874"), 4)
    frame += kit.box(0.84, 0.012, 0.5, kit.material("paper", "#f6f0dc"), 0.0, (0, y + 0.02, 0))
    frame = frame.turn("x", 12).move(0, 0.06, -0.16)
    drop = kit.sphere(0.012, kit.material("plastic", "#bcd8e6", 0.1), (0, 0, 0), 8)
    drip = kit.hinge("drip", drop.many([(rng.uniform(-0.4, 0.4), y - 0.02 - 0.1 * (k % 3), rng.uniform(-0.15, 0.25)) for k in range(24)]), (0, y, 0), (0, -1, 0), "stream", length=0.1, period=0.35)
    lift = kit.hinge("frame", frame, (0, y, 0), (0, 1, 0), "slide", length=0.05 if lifting else 0.0, period=5.0)
    pile = sum((kit.box(0.86, 0.012, 0.52, kit.material("paper", "#f6f0dc"), 0.0, (1.3, 0.2 + 0.016 * k, 0)) for k in range(1, 8)), kit.box(0.95, 0.2, 0.62, wood, 0.01, (1.3, 0, 0)))
    return kit.model(vat, water, fibres, lift, drip, pile, colliders="box", mass=80.0, facts=kit.pointed(pulp=(-0.3, 0.45, 0.34), screen=(0.46, y + 0.1, 0.1), sheet=(0.0, y + 0.1, 0.05), pile=(1.3, 0.33, 0.2), fibre=(0.2, 0.45, 0.3)))
