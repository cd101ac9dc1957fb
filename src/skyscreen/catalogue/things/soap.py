"""A bar of soap in a dish with bubbles."""

import math

from skyscreen.catalogue import thing


@thing(en=("soap", "bar of soap", "soap bar", "soap dispenser", "dispenser"), zh=("肥皂", "香皂", "皂液器"), kind="prop", height=0.047, mass=0.1, sound="soft", places=("bathroom",))
def soap(kit, colour="mint"):
    bar = kit.loft([[(0.045 * k * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)), y, 0.03 * k * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a))) for a in (2 * math.pi * j / 24 for j in range(24))] for y, k in ((0.012, 0.8), (0.018, 1.0), (0.032, 1.0), (0.038, 0.82))], kit.material("food", colour, 0.2, slot="colour"))
    dish = kit.lathe([(0, 0), (0.045, 0), (0.06, 0.014), (0.064, 0.02), (0.06, 0.02), (0.045, 0.008), (0, 0.008)], kit.material("ceramic", "white"), segments=32).scale(1, 1, 0.72)
    foam = kit.sphere(0.007, kit.material("ceramic", "white", 0.05), segments=9).many([(0.03, 0.04, 0.0), (0.02, 0.042, 0.012, 0, 0.7), (0.038, 0.038, 0.012, 0, 0.6), (-0.045, 0.02, 0.02, 0, 0.9), (-0.05, 0.018, 0.005, 0, 0.6), (0.052, 0.018, 0.01, 0, 0.8)])
    return kit.model(bar, dish, foam, kit.text("SOAP", 0.016, kit.material("food", kit.mix(colour, "black", 0.25), 0.3)).turn("x", -90).move(0, 0.0385, 0), colliders="box")
