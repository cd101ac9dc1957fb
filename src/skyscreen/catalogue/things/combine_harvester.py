"""A combine harvester: a high red body and cab, big front wheels, the wide reel that turns before it."""

from skyscreen.catalogue import thing


@thing(en=("combine harvester", "harvester"), zh=("收割机", "联合收割机"), kind="vehicle", height=3.95, mass=14000.0, sound="metal", places=("farm", "meadow"), speed=2.5)
def combine_harvester(kit, colour="red"):
    paint, _black, iron = kit.material("carpaint", colour, slot="colour"), kit.material("rubber", "black"), kit.material("iron")
    body = kit.box(2.6, 2.0, 4.6, paint, 0.12, at=(0, 1.2, -0.9)) + kit.box(2.2, 0.7, 3.0, kit.material("carpaint", "charcoal"), 0.1, at=(0, 3.15, -1.2)) + kit.box(2.64, 0.14, 4.2, kit.material("paint", "white"), 0.0, at=(0, 2.0, -0.9))
    cab = kit.box(1.8, 1.5, 1.3, kit.material("pane"), 0.08, at=(0, 2.3, 1.9)) + kit.box(2.0, 0.16, 1.6, paint, 0.06, at=(0, 3.78, 1.85)) + kit.ropes([((x, 2.3, z), (x, 3.8, z), 0.05) for x in (-0.9, 0.9) for z in (1.25, 2.55)], paint, 6)
    feeder = kit.box(1.3, 0.9, 2.2, paint, 0.05).turn("x", 26).move(0, 0.55, 2.2)
    header = kit.box(5.6, 0.8, 0.12, paint, 0.04, at=(0, 0.25, 3.0)) + kit.box(5.6, 0.1, 1.1, iron, 0.02, at=(0, 0.16, 3.6)) + kit.box(0.1, 0.85, 1.5, paint, 0.04, at=(2.8, 0.18, 3.7)).both() + kit.cone(0.06, 0.4, iron, segments=5).turn("x", 90).many([(-2.7 + 0.2 * k, 0.2, 4.15) for k in range(28)])
    reel = kit.ropes([((-2.7, 0.75, 0), (2.7, 0.75, 0), 0.03)], kit.material("paint", "yellow"), 5).copy_round(6, "x") + kit.ropes([((x, 0, 0), (x, 0.75, 0), 0.03) for x in (-2.7, -0.9, 0.9, 2.7)], kit.material("paint", "yellow"), 5).copy_round(6, "x") + kit.ropes([((-2.8, 0, 0), (2.8, 0, 0), 0.06)], iron, 8)
    reel = kit.hinge("reel", reel.move(0, 1.15, 3.8), (0, 1.15, 3.8), "x", "turn", rate=-2.6)
    wheels = kit.axles(kit.wheel(0.9, 0.6, 6, kit.material("carpaint", "yellow")), 2.9, 0.9, (1.0,)) + kit.axles(kit.wheel(0.55, 0.4, 6, kit.material("carpaint", "yellow")), 2.4, 0.55, (-2.6,))
    pipe = kit.tube([(1.3, 2.6, -0.6), (1.7, 3.4, -0.6), (3.4, 3.8, -0.6), (3.8, 3.4, -0.6)], 0.16, paint, 10, smooth=4)
    return kit.model(body, cab, feeder, header, reel, wheels, pipe, colliders="box", sockets={"seat": (0, 2.6, 1.9), "funnel": (0.6, 3.9, -2.2)}, facts={"wheels": [0.9, 0.55], "length": 7.4})
