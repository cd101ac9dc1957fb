"""A whole braised fish on an oval dish with ginger, spring onion and chili."""

import math

from skyscreen.catalogue import thing


@thing(en=("steamed fish", "fish dish", "cooked fish", "grilled fish", "fried fish", "braised fish"), zh=("清蒸鱼", "烤鱼", "蒸鱼", "鱼菜", "年年有余"), kind="food", height=0.0801, mass=1.3, sound="soft", places=("kitchen", "living_room"))
def fish_dish(kit, colour="#8a5a30"):
    skin = kit.material("food", colour, 0.2, slot="colour")
    body = kit.loft([[(x, 0.04 + 0.024 * h * math.sin(a), w * math.cos(a)) for a in (2 * math.pi * k / 16 for k in range(16))] for x, w, h in ((-0.17, 0.012, 0.35), (-0.15, 0.032, 0.75), (-0.1, 0.05, 1.0), (-0.02, 0.056, 1.0), (0.06, 0.043, 0.8), (0.12, 0.02, 0.5), (0.14, 0.013, 0.4))], skin)
    tail = kit.extrude([(0.13, -0.012), (0.2, -0.055), (0.185, 0.0), (0.2, 0.055), (0.13, 0.012)], 0.006, skin).turn("x", -90).move(0, 0.04, 0) + kit.extrude([(-0.06, 0.05), (0.02, 0.075), (0.06, 0.045), (0, 0.045)], 0.005, skin).turn("x", -90).move(0, 0.042, 0)
    cuts = sum(kit.box(0.006, 0.003, 0.06, kit.material("food", "#f0e4cc", 0.4), 0.0).turn("y", 25).move(x, 0.0615 - abs(x) * 0.03, 0.0) for x in (-0.07, -0.02, 0.03, 0.075))
    eye = kit.sphere(0.007, kit.material("food", "#f4f0e4", 0.1), (-0.142, 0.053, 0.012), 8) + kit.sphere(0.0035, kit.material("eye"), (-0.143, 0.059, 0.013), 6)
    rng = kit.random("herbs")
    herbs = sum(kit.ropes([((x, 0.066, z), (x + rng.uniform(-0.03, 0.03), 0.067 + rng.uniform(0, 0.012), z + rng.uniform(-0.03, 0.03)), 0.0017) for x, z in ((rng.uniform(-0.09, 0.07), rng.uniform(-0.03, 0.03)) for _ in range(22))], kit.material("food", tone, 0.4), 4) for tone in ("#5a9a34", "#e8d890", "#c01408"))
    dish = kit.plate(0.16, kit.material("ceramic", "white"), kit.material("ceramic", "royal blue")).scale(1.4, 1, 0.85) + kit.cylinder(0.1, 0.002, kit.material("food", "#4a2010", 0.06), (0, 0.008, 0), 32).scale(1.5, 1, 0.9)
    return kit.model(dish, body, tail, cuts, eye, herbs, colliders="box", sockets={"steam": (0, 0.08, 0)})
