"""A coffee machine: a steel body with a gauge and buttons, two spouts over a cup on its grate, a bean hopper, a steam wand."""

from skyscreen.catalogue import thing


@thing(en=("coffee machine", "coffee maker", "espresso machine"), zh=("咖啡机", "意式咖啡机"), kind="prop",
    places=("cafe", "kitchen"), height=0.482, mass=9.0, sound="metal")
def coffee_machine(kit, colour="#b8322a"):
    paint, steel, black = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.2), kit.material("plastic", "#1c1e22", 0.4)
    body = kit.box(0.34, 0.06, 0.36, black, 0.01) + kit.box(0.34, 0.3, 0.14, paint, 0.02, (0, 0.06, -0.11)) + kit.box(0.34, 0.12, 0.34, paint, 0.02, (0, 0.27, 0.0)) + kit.box(0.3, 0.012, 0.2, steel, 0.004, (0, 0.06, 0.06))
    grate = kit.box(0.012, 0.006, 0.18, black, 0.0).many([(-0.12 + 0.03 * k, 0.072, 0.06) for k in range(9)])
    head = kit.cylinder(0.045, 0.05, steel, (0, 0.222, 0.07), 26) + kit.cylinder(0.036, 0.025, black, (0, 0.2, 0.07), 24) + kit.tube([(0, 0.215, 0.11), (0, 0.212, 0.2)], 0.014, black, 10) + kit.cylinder(0.008, 0.03, steel, (0, 0, 0), 10).many([(s * 0.016, 0.172, 0.07) for s in (-1, 1)])
    dial = kit.cylinder(0.03, 0.012, kit.material("paper", "#f4f0e4"), (0, 0, 0), 26).turn("x", 90).move(-0.1, 0.335, 0.17) + kit.torus(0.031, 0.005, steel, (0, 0, 0), 26, 6).turn("x", 90).move(-0.1, 0.335, 0.178) + kit.box(0.004, 0.02, 0.004, kit.material("paint", "#c8281c"), 0.0, (-0.1, 0.335, 0.18))
    keys = kit.cylinder(0.011, 0.01, kit.material("lamp", "#7ae0a0", emission=1.0), (0, 0, 0), 14).turn("x", 90).many([(0.02 + 0.04 * k, 0.335, 0.172) for k in range(3)])
    hopper = kit.lathe([(0.05, 0.39), (0.08, 0.46), (0.082, 0.47), (0, 0.47)], kit.material("plastic", "#5a4030", 0.2), segments=26) + kit.cylinder(0.085, 0.012, black, (0, 0.47, 0), 26)
    wand = kit.tube([(0.15, 0.29, 0.12), (0.15, 0.22, 0.17), (0.145, 0.11, 0.18)], 0.007, steel, 8, smooth=4)
    cup = kit.lathe([(0, 0.078), (0.022, 0.078), (0.034, 0.12), (0.036, 0.135), (0.032, 0.135), (0.03, 0.125), (0, 0.125)], kit.material("ceramic", "#f2eee4"), (0, 0, 0.07), 24)
    return kit.model(body, grate, head, dial, keys, hopper, wand, cup, colliders="box", sockets={"steam": (0, 0.15, 0.07)})
