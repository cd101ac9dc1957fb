"""A street hydrant: flanged barrel, domed bonnet, two capped nozzles on chains."""

from skyscreen.catalogue import thing


@thing(en=("fire hydrant", "hydrant"), zh=("消防栓", "消火栓"), kind="prop", height=0.8, mass=70.0, sound="metal", places=("city_street",))
def fire_hydrant(kit, colour="red", caps="silver"):
    paint, cap = kit.material("carpaint", colour, slot="colour"), kit.material("paint", caps, 0.35, slot="caps")
    iron = kit.material("iron")
    body = kit.lathe([(0, 0), (0.17, 0), (0.175, 0.015), (0.17, 0.035), (0.12, 0.045), (0.112, 0.08), (0.108, 0.4), (0.12, 0.44),
                      (0.145, 0.45), (0.15, 0.465), (0.145, 0.485), (0.13, 0.49)], paint, segments=32)
    dome = kit.lathe([(0.135, 0.49), (0.145, 0.5), (0.14, 0.53), (0.12, 0.6), (0.08, 0.66), (0.04, 0.69), (0.035, 0.71)], cap, segments=32)
    nut = kit.cylinder(0.035, 0.06, cap, (0, 0.7, 0), 5) + kit.cylinder(0.022, 0.04, cap, (0, 0.76, 0), 5)
    ribs = sum(kit.box(0.02, 0.14, 0.03, cap, at=(0, 0.51, 0.118)).turn("x", 0).turn("y", 60 * k) for k in range(6))
    bolts = sum(kit.cylinder(0.013, 0.03, iron, (0.153, y, 0), 6).copy_round(8) for y in (0.02, 0.468))
    nozzle = kit.lathe([(0.05, 0), (0.05, 0.05), (0.065, 0.055), (0.065, 0.1), (0.055, 0.11), (0, 0.112)], cap, segments=22)
    nozzle += kit.cylinder(0.02, 0.03, cap, (0, 0.11, 0), 5)
    sides = nozzle.turn("z", -90).move(0.1, 0.36, 0).both()
    front = nozzle.scale(1.35, 1.1, 1.35).turn("x", 90).move(0, 0.3, 0.1)
    chain = kit.tube([(0.15, 0.3, 0.04), (0.12, 0.24, 0.08), (0.06, 0.22, 0.115), (0.03, 0.24, 0.14)], 0.006, iron, 6, smooth=4).both()
    return kit.model(body, dome, nut, ribs, bolts, sides, front, chain, colliders="cylinder", sockets={"nozzle": ((0, 0.3, 0.24), (0, 0, 1))})
