"""A rucksack: a lidded bag, front pocket, buckled straps, a rolled blanket on top."""

import math

from skyscreen.catalogue import thing


@thing(en=("backpack", "rucksack", "school bag", "schoolbag", "knapsack"), zh=("背包", "书包", "双肩包"), kind="prop",
       height=0.56, mass=3.0, sound="cloth", places=("forest", "city_street"))
def backpack(kit, colour="mustard", trim="brown"):
    cloth, hide = kit.material("cloth", colour, slot="colour"), kit.material("leather", trim, slot="trim")
    brass, wool = kit.material("brass"), kit.material("cloth", "maroon")
    bag = kit.blob([kit.block((0, 0.2, 0), (0.14, 0.17, 0.075), 0.06), kit.egg((0, 0.12, 0.02), (0.155, 0.12, 0.1))], cloth,
                   0.04, 0.018)
    lid = kit.blob([kit.block((0, 0.385, 0.01), (0.135, 0.022, 0.085), 0.03), kit.block((0, 0.34, 0.085), (0.12, 0.05, 0.008),
                                                                                         0.02)], hide, 0.04, 0.016)
    pocket = kit.blob([kit.block((0, 0.13, 0.105), (0.095, 0.075, 0.022), 0.03)], cloth, 0.02, 0.013)
    flap = kit.box(0.2, 0.055, 0.014, hide, 0.006, at=(0, 0.165, 0.142))
    straps = sum(kit.box(0.024, 0.17, 0.008, hide, 0.003, at=(x, 0.2, 0.108)) for x in (-0.075, 0.075))
    buckles = sum(kit.box(0.034, 0.028, 0.01, brass, 0.004, at=(x, 0.245, 0.112)) for x in (-0.075, 0.075))
    buckles += kit.box(0.03, 0.024, 0.012, brass, 0.004, at=(0, 0.16, 0.15))
    roll = kit.cylinder(0.065, 0.34, wool, (0, -0.17, 0), 24).turn("z", 90).move(0, 0.475, 0.0)
    ends = [(0.172, 0.475 + 0.01 * k * math.sin(1.1 * k), 0.01 * k * math.cos(1.1 * k)) for k in range(6)]
    roll += kit.tube(ends, 0.005, kit.material("cloth", "cream"), 6, smooth=4).both()
    bands = kit.torus(0.067, 0.008, hide, segments=22, sides=6).scale(1, 1.6, 1).turn("z", 90)
    bands = bands.move(0.1, 0.475, 0) + bands.move(-0.1, 0.475, 0)
    carry = kit.strip([(0, 0.36, -0.075), (0, 0.33, -0.15), (0, 0.2, -0.165), (0, 0.08, -0.13), (0, 0.05, -0.085)], 0.05, hide)
    carry += carry.move(0, 0.002, 0.004).painted(hide)
    carry = carry.move(0.075, 0, 0) + carry.move(-0.075, 0, 0)
    loop = kit.tube([(-0.03, 0.4, -0.06), (0, 0.44, -0.075), (0.03, 0.4, -0.06)], 0.007, hide, 8, smooth=4)
    side = kit.blob([kit.block((0.155, 0.11, 0), (0.02, 0.07, 0.05), 0.025)], cloth, 0.01, 0.014).both()
    return kit.model(bag, lid, pocket, flap, straps, buckles, roll, bands, carry, loop, side, colliders="box",
                     sockets={"handle": (0, 0.44, -0.07)})
