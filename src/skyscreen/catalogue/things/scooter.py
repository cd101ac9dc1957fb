"""A motor scooter: the curved leg shield, a flat footboard, a padded seat over the rounded tail."""

from skyscreen.catalogue import thing


@thing(en=("scooter", "motor scooter", "moped", "vespa", "electric scooter", "electric bike"), zh=("踏板车", "电动车", "电瓶车", "电动自行车"), kind="vehicle", height=1.33, mass=95.0, sound="metal", places=("city_street", "water_town"), speed=7.0, manned=True)
def scooter(kit, colour="mint"):
    paint, black, chrome = kit.material("carpaint", colour, slot="colour"), kit.material("rubber", "black"), kit.material("steel", rough=0.12)
    tail = kit.blob([kit.egg((0, 0.55, -0.45), (0.2, 0.22, 0.38)), kit.egg((0.12, 0.45, -0.5), (0.1, 0.17, 0.28)), kit.egg((-0.12, 0.45, -0.5), (0.1, 0.17, 0.28)), kit.egg((0, 0.3, -0.1), (0.16, 0.06, 0.3))], paint, 0.08, 0.045)
    shield = kit.sheet(lambda u, v: (0.24 * (2 * v - 1) * (0.75 + 0.5 * u * (1.3 - u)), 0.24 + 0.62 * u, 0.3 + 0.22 * u - 0.1 * (2 * v - 1) ** 2), 10, 10, paint, flip=True) + kit.sheet(lambda u, v: (0.24 * (2 * v - 1) * (0.75 + 0.5 * u * (1.3 - u)), 0.24 + 0.62 * u, 0.285 + 0.22 * u - 0.1 * (2 * v - 1) ** 2), 10, 10, paint)
    floor = kit.box(0.34, 0.05, 0.55, paint, 0.02, at=(0, 0.22, 0.08)) + kit.ropes([((x, 0.28, -0.12), (x, 0.28, 0.28), 0.012) for x in (-0.1, 0, 0.1)], black)
    head = kit.blob([kit.egg((0, 0.98, 0.5), (0.13, 0.09, 0.12)), kit.limb((-0.2, 1.0, 0.42), (0.2, 1.0, 0.42), 0.045)], paint, 0.05, 0.035) + kit.cylinder(0.075, 0.04, kit.material("lamp", "cream", emission=4), segments=16).turn("x", 90).move(0, 0.99, 0.59)
    bars = kit.capsule((0.2, 1.0, 0.42), (0.36, 1.0, 0.34), 0.02, black, 8).both() + kit.ropes([((0.22, 1.02, 0.42), (0.3, 1.26, 0.36), 0.008)], chrome).both() + kit.ellipsoid(0.06, 0.045, 0.015, chrome, (0.31, 1.29, 0.36), 12).both()
    fork = kit.tube([(0, 0.9, 0.46), (0, 0.45, 0.58), (0.07, 0.22, 0.66)], 0.03, chrome, 8) + kit.ellipsoid(0.09, 0.13, 0.24, paint, (0, 0.36, 0.66), 16)
    seat = kit.box(0.26, 0.11, 0.62, kit.material("leather", "#6a4128"), 0.05, at=(0, 0.74, -0.42))
    wheels = kit.axles(kit.wheel(0.22, 0.1, 5), 0.02, 0.22, (0.66, -0.6))
    rear = kit.box(0.1, 0.06, 0.03, kit.material("lamp", "red", emission=3), at=(0, 0.56, -0.84)) + kit.box(0.16, 0.12, 0.01, kit.material("plastic", "white"), at=(0, 0.38, -0.85)) + kit.ropes([((0.1, 0.1, 0.0), (0.2, 0.02, -0.05), 0.012)], chrome)
    return kit.model(tail, shield, floor, head, bars, fork, seat, wheels, rear, colliders="box", lights=[kit.light((0, 0.98, 0.75), "cream", 4, 10, "spot", (0, -0.2, 1), 28)], sockets={"seat": (0, 0.85, -0.35), "handle": (0.32, 1.0, 0.36)}, facts={"wheels": [0.22], "wheelbase": 1.26})
