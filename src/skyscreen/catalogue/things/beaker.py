"""A laboratory beaker, graduated, with a coloured liquid and a stirring rod."""

import math

from skyscreen.catalogue import thing


@thing(en=("beaker", "glass beaker", "lab flask", "erlenmeyer flask", "laboratory flask", "flask of acid", "chemistry flask"), zh=("烧杯", "烧瓶", "锥形瓶", "量杯"), kind="prop", height=0.168, mass=0.35, sound="glass", places=("classroom", "hospital"))
def beaker(kit, drink="#3aa0d8"):
    inside = [(0, 0.005), (0.036, 0.005), (0.04, 0.01), (0.04, 0.115)]
    glass = kit.lathe([(0, 0), (0.038, 0), (0.043, 0.005), (0.043, 0.115), (0.047, 0.12), (0.044, 0.12), (0.0405, 0.113), (0.0405, 0.01), (0.036, 0.004), (0, 0.004)], kit.material("glass"), segments=36)
    marks = kit.ropes([((0.0436 * math.sin(-0.3), y, 0.0436 * math.cos(-0.3)), (0.0436 * math.sin(-0.3 + w), y, 0.0436 * math.cos(-0.3 + w)), 0.0006) for y, w in ((0.03, 0.5), (0.045, 0.3), (0.06, 0.5), (0.075, 0.3), (0.09, 0.5))], kit.material("paint", "white"), 3)
    rod = kit.capsule((-0.02, 0.012, 0.01), (0.045, 0.165, -0.012), 0.003, kit.material("glass"), 8)
    return kit.model(glass, marks, rod, kit.filling(drink, inside, 0.075), colliders="cylinder", facts=kit.held(drink, inside, 0.075), sockets={"rim": (0, 0.12, 0)})
