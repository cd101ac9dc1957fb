"""A golden roast bird with crossed legs on an oval dish of salad leaves."""

import math

from skyscreen.catalogue import thing


@thing(en=("roast chicken", "roast duck", "roast turkey", "peking duck", "roasted chicken", "roast goose", "fried chicken", "drumstick"), zh=("烤鸭", "烤鸡", "北京烤鸭", "烧鸡", "烧鹅", "炸鸡", "鸡腿", "鸡翅", "鸡爪"), kind="food", height=0.208, mass=2.2, sound="soft", places=("kitchen", "living_room"))
def roast_duck(kit, colour="#a85a1c"):
    skin = kit.material("food", colour, 0.18, slot="colour")
    bird = kit.blob([kit.egg((0, 0.085, 0), (0.075, 0.065, 0.105)), kit.egg((0, 0.1, 0.03), (0.06, 0.055, 0.07)), kit.limb((0.06, 0.075, -0.03), (0.085, 0.09, 0.05), 0.034, 0.028), kit.limb((-0.06, 0.075, -0.03), (-0.085, 0.09, 0.05), 0.034, 0.028), kit.limb((0.085, 0.09, 0.05), (0.045, 0.085, 0.14), 0.024, 0.011), kit.limb((-0.085, 0.09, 0.05), (-0.045, 0.085, 0.14), 0.024, 0.011), kit.limb((0.07, 0.09, -0.05), (0.1, 0.06, -0.02), 0.02, 0.015), kit.limb((-0.07, 0.09, -0.05), (-0.1, 0.06, -0.02), 0.02, 0.015)], skin, 0.025, 0.013)
    bones = kit.sphere(0.013, kit.material("horn", "ivory"), (0.042, 0.085, 0.15), 10).both() + kit.lathe([(0.014, 0), (0.018, 0.01), (0.022, 0.026)], kit.material("paper", "white"), segments=12).turn("x", -105).move(0.046, 0.085, 0.128).both()
    dish = kit.plate(0.17, kit.material("ceramic", "white"), kit.material("brass", "gold")).scale(0.95, 1, 1.25)
    rng = kit.random("salad")
    bed = kit.leaves([(0.13 * math.cos(a), 0.03 + 0.012 * rng.random(), 0.17 * math.sin(a)) for a in (2 * math.pi * k / 46 for k in range(46))], 0.06, 0.04, kit.material("leaf", "#5a9a34"), droop=0.2)
    slices = kit.cylinder(0.022, 0.005, kit.material("food", "#f08a10", 0.3), (0, 0, 0), 16).turn("z", 20).many([(0.125 * math.cos(a), 0.034, 0.165 * math.sin(a), 60 * k) for k, a in enumerate((0.5, 1.4, 2.5, 3.6, 4.7, 5.8))])
    return kit.model(dish, bird, bones, bed, slices, colliders="box", sockets={"steam": (0, 0.16, 0)})
