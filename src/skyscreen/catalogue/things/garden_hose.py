"""A green garden hose in a coil with its brass nozzle."""

import math

from skyscreen.catalogue import thing


@thing(en=("garden hose", "coiled hose"), zh=("水管", "软管", "浇水管"), kind="prop", height=0.125, mass=4.0, sound="soft", places=("garden",))
def garden_hose(kit, colour="green"):
    hose = kit.material("rubber", colour, 0.4, slot="colour")
    path = [((0.17 + 0.014 * math.sin(1.3 * a)) * math.cos(a), 0.014 + 0.0042 * a * 0.75, (0.17 + 0.014 * math.sin(1.3 * a)) * math.sin(a)) for a in (2 * math.pi * 5 * k / 130 for k in range(131))]
    x, y, z = path[-1]
    path += [(x + 0.07, y - 0.03, z + 0.08), (x + 0.15, 0.016, z + 0.18), (x + 0.25, 0.014, z + 0.2), (x + 0.33, 0.02, z + 0.14)]
    a, b = path[-1], (path[-1][0] + 0.06, 0.03, path[-1][2] - 0.06)
    nozzle = kit.tube([a, b, (b[0] + 0.025, 0.034, b[2] - 0.025)], [0.018, 0.014, 0.009], kit.material("brass"), 12)
    return kit.model(kit.tube(path, 0.013, hose, 9), nozzle, colliders="cylinder")
