"""A panelled front door in its frame: glazed arch, knocker, brass handle, two steps."""

import math

from skyscreen.catalogue import thing


@thing(en=("door", "gate", "wooden door"), zh=("门", "大门", "木门", "房门"), kind="furniture", height=2.6, mass=90.0, sound="wood",
       places=("living_room", "city_street"), opening=(0, 1.34, 0.92, 2.02, 0.05))
def door(kit, colour="emerald", frame="white"):
    paint, white = kit.material("carpaint", colour, slot="colour"), kit.material("paint", frame, 0.45, slot="frame")
    brass, glass, stone = kit.material("brass"), kit.material("lamp", "#ffd9a0", emission=0.7), kit.material("stone", "ash")
    steps = kit.box(1.6, 0.16, 0.9, stone, 0.02, at=(0, 0, 0.3)) + kit.box(1.6, 0.16, 0.5, stone, 0.02, at=(0, 0.16, 0.1))
    leaf = kit.box(0.92, 2.02, 0.06, paint, 0.006, at=(0, 0.33, 0))

    def panel(w, h, x, y):
        return kit.box(w, h, 0.075, paint, 0.012, at=(x, y, 0)) + kit.box(w - 0.07, h - 0.07, 0.085, paint, 0.02, at=(x, y + 0.035, 0))

    panels = sum(panel(0.34, h, x, y) for x in (-0.21, 0.21) for h, y in ((0.5, 0.42), (0.62, 1.0)))
    light = [(0.36 * math.cos(a), 0.3 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    fan = kit.extrude(light, 0.05, glass).move(0, 1.75, 0.01) + kit.tube([(x, y + 1.75, 0.04) for x, y in [*light, light[0]]], 0.022, paint, 8)
    fan += kit.ropes([((0, 1.76, 0.04), (0.36 * math.cos(a), 1.75 + 0.3 * math.sin(a), 0.04), 0.012) for a in (math.radians(t) for t in (36, 72, 108, 144))], paint, 6)
    posts = kit.box(0.16, 2.1, 0.16, white, 0.012, at=(0.55, 0.3, 0)).both() + kit.box(0.2, 0.2, 0.2, white, 0.012, at=(0.55, 0.3, 0)).both()
    head = kit.box(1.4, 0.1, 0.24, white, 0.015, at=(0, 2.38, 0)) + kit.box(1.3, 0.06, 0.18, white, 0.01, at=(0, 2.33, 0))
    head += kit.extrude([(-0.7, 0), (0.7, 0), (0, 0.2)], 0.16, white).move(0, 2.48, 0)
    knob = kit.sphere(0.035, brass, (0.38, 1.25, 0.09), 16) + kit.cylinder(0.012, 0.06, brass, segments=10).turn("x", 90).move(0.38, 1.25, 0.03)
    knob += kit.box(0.06, 0.18, 0.012, brass, 0.005, at=(0.38, 1.15, 0.03))
    knocker = kit.torus(0.055, 0.01, brass, segments=22, sides=8).turn("x", 82).move(0, 1.36, 0.075) + kit.sphere(0.026, brass, (0, 1.42, 0.05), 14)
    slot = kit.box(0.24, 0.06, 0.02, brass, 0.006, at=(0, 0.93, 0.03)) + kit.box(0.2, 0.015, 0.03, kit.material("iron"), 0.0, at=(0, 0.95, 0.03))
    number = kit.text("7", 0.16, brass, depth=0.01).move(0, 1.6, 0.032)
    pot = kit.lathe([(0, 0), (0.12, 0), (0.16, 0.26), (0.175, 0.27), (0.175, 0.3), (0.15, 0.3), (0.14, 0.26), (0, 0.25)], kit.material("ceramic", "rust", 0.7), (0.92, 0, 0.35), 22)
    bush = kit.blob([kit.ball((0.92, 0.5, 0.35), 0.2), kit.ball((0.92, 0.8, 0.35), 0.15)], kit.material("leaf", "green"), 0.03, 0.05)
    leaf = kit.hinge("leaf", leaf + panels + knob + knocker + slot + number, (-0.46, 0.33, 0.0), "y", "open", degrees=84)
    return kit.model(steps, leaf, fan, posts, head, pot + bush, colliders="box",
                     sockets={"handle": (0.38, 1.25, 0.11)}, lights=[kit.light((0, 1.9, 0.4), "#ffd9a0", 0.8, 3)])
