"""A Chinese abacus: a frame, eleven rods, two beads above the bar and five below, standing."""

from skyscreen.catalogue import thing


@thing(en=("abacus", "counting frame"), zh=("算盘",), kind="prop", height=0.2, mass=0.8, sound="wood", places=("classroom", "old_town"))
def abacus(kit, colour="#4a2414"):
    wood = kit.material("wood", colour, 0.25, slot="colour", coat=1.0)
    frame = kit.box(0.38, 0.016, 0.024, wood, 0.003) + kit.box(0.38, 0.016, 0.024, wood, 0.003, at=(0, 0.184, 0)) + kit.box(0.016, 0.2, 0.024, wood, 0.003, at=(0.19, 0, 0)).both() + kit.box(0.37, 0.01, 0.02, wood, 0.002, at=(0, 0.125, 0))
    xs = [-0.165 + 0.033 * k for k in range(11)]
    rods = kit.ropes([((x, 0.01, 0), (x, 0.19, 0), 0.0016) for x in xs], kit.material("brass"), 5)
    rng = kit.random("sum")
    bead = kit.lathe([(0.003, 0), (0.012, 0.004), (0.0135, 0.007), (0.012, 0.01), (0.003, 0.014)], kit.material("paint", "black", 0.2), segments=12)
    spots = []
    for x in xs:
        up, low = rng.randrange(2), rng.randrange(5)
        spots += [(x, 0.136 if up else 0.155, 0), (x, 0.169, 0)] + [(x, 0.017 + 0.0148 * j + (0.032 if j >= 5 - low else 0), 0) for j in range(5)]
    return kit.model(frame, rods, bead.many(spots), colliders="box", sockets={"grip": (0.19, 0.1, 0)})
