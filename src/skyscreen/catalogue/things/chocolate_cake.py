"""A chocolate cake on a stand: dark icing that runs over the rim, rosettes of cream, curls of chocolate."""

import math

from skyscreen.catalogue import thing


@thing(en=("chocolate cake", "fudge cake", "chocolate birthday cake"), zh=("巧克力蛋糕",), kind="food", height=0.25, mass=1.4, sound="soft", places=("kitchen", "cafe"))
def chocolate_cake(kit, colour="#3a1d10"):
    dark, sponge, cream = kit.material("food", colour, 0.25, slot="colour"), kit.material("food", "#5a3018"), kit.material("food", "#f4ead8", 0.4)
    plate = kit.lathe([(0, 0), (0.07, 0), (0.075, 0.008), (0.022, 0.03), (0.022, 0.06), (0.18, 0.075), (0.185, 0.083), (0, 0.083)], kit.material("ceramic", "white"), segments=44)
    layers = kit.cylinder(0.14, 0.05, sponge, (0, 0.083, 0), 44, bevel=0.006) + kit.cylinder(0.141, 0.012, cream, (0, 0.131, 0), 44) + kit.cylinder(0.14, 0.05, sponge, (0, 0.142, 0), 44, bevel=0.006)
    icing = kit.lathe([(0.144, 0.172), (0.145, 0.19), (0.13, 0.2), (0, 0.202)], dark, segments=44)
    drips = sum(kit.capsule((0.1435 * math.sin(a), 0.186, 0.1435 * math.cos(a)), (0.1445 * math.sin(a), 0.186 - 0.02 - 0.014 * ((k * 7) % 5), 0.1445 * math.cos(a)), 0.0095, dark, 8) for k, a in enumerate(2 * math.pi * n / 22 for n in range(22)))
    rosette = kit.lathe([(0.022, 0), (0.024, 0.006), (0.016, 0.014), (0.017, 0.018), (0.008, 0.026), (0.0, 0.034)], cream, segments=16)
    roses = rosette.many([(0.105 * math.sin(a), 0.2, 0.105 * math.cos(a)) for a in (2 * math.pi * n / 10 for n in range(10))])
    curls = sum(kit.torus(0.012, 0.0035, dark, segments=14, sides=6).turn("x", 60 + 40 * (n % 3)).turn("y", 70 * n).move(0.04 * math.sin(2.4 * n), 0.208, 0.04 * math.cos(2.4 * n)) for n in range(7))
    return kit.model(plate, layers, icing, drips, roses, curls, colliders="cylinder", sockets={"top": (0, 0.202, 0)})
