"""A wooden stepladder, open, a paint pot on its top."""

from skyscreen.catalogue import thing


@thing(en=("ladder", "stepladder", "step ladder"), zh=("梯子", "人字梯"), kind="prop", height=2.1, mass=9.0, sound="wood", places=("living_room",))
def ladder(kit, colour="oak", paint="azure"):
    wood, iron = kit.material("wood", colour, slot="colour"), kit.material("iron")
    legs = kit.ropes([((0.3, 0, 0.5), (0.2, 1.9, 0.05), 0.03), ((0.26, 0, -0.5), (0.2, 1.9, -0.05), 0.025)], wood, 4).both()
    steps = sum(kit.box(0.56 - 0.035 * k, 0.03, 0.13, wood, 0.006, at=(0, 0.3 + 0.31 * k, 0.43 - 0.073 * k)) for k in range(5))
    bars = kit.ropes([((-0.25 + 0.012 * k, 0.35 + 0.45 * k, -0.41 + 0.1 * k), (0.25 - 0.012 * k, 0.35 + 0.45 * k, -0.41 + 0.1 * k), 0.016) for k in range(3)], wood, 6)
    top = kit.box(0.5, 0.04, 0.24, wood, 0.008, at=(0, 1.88, 0))
    links = kit.ropes([((0.245, 1.05, 0.25), (0.235, 1.05, -0.25), 0.008)], iron, 5).both()
    pot = kit.lathe([(0, 0), (0.075, 0), (0.078, 0.01), (0.078, 0.15), (0.082, 0.155), (0.076, 0.16), (0.07, 0.14), (0, 0.135)], kit.material("steel", rough=0.3), (0.06, 1.92, 0), 26)
    wet = kit.material("carpaint", paint, slot="paint")
    pot += kit.cylinder(0.072, 0.004, wet, (0.06, 2.058, 0), 24) + kit.tube([(0.135, 2.08, 0.02), (0.141, 2.0, 0.022), (0.14, 1.95, 0.02)], [0.01, 0.014, 0.01], wet, 8, smooth=3)
    brush = kit.box(0.06, 0.07, 0.018, kit.material("hair", "tan"), 0.004, at=(-0.12, 1.92, 0.02)) + kit.box(0.064, 0.03, 0.022, iron, 0.003, at=(-0.12, 1.985, 0.02))
    brush = brush + kit.capsule((-0.12, 2.02, 0.02), (-0.12, 2.11, 0.02), 0.012, kit.material("paint", "red"))
    return kit.model(legs, steps, bars, top, links, pot, brush.turn("z", 0), colliders="box", sockets={"top": (0, 1.92, 0)},
                     facts={"rungs": [*((0.33 + 0.31 * k, 0.46 - 0.073 * k) for k in range(5)), (1.9, 0.12)]})
