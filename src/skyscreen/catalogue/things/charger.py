"""A phone charger: a white block with two pins, its cable laid in a loop."""

import math

from skyscreen.catalogue import thing


@thing(en=("charger", "phone charger", "charging cable", "usb cable", "power adapter"), zh=("充电器", "充电线", "数据线", "充电头"), kind="prop", places=("office",), height=0.05, mass=0.08, sound="plastic")
def charger(kit, colour="white"):
    white, steel = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("steel")
    block = kit.box(0.045, 0.05, 0.042, white, 0.007) + kit.box(0.0065, 0.0016, 0.018, steel, 0.0, (0, 0, -0.03)).many([(-0.0065, 0.025, 0), (0.0065, 0.025, 0)])
    port = kit.box(0.013, 0.006, 0.002, kit.material("plastic", "#30343a"), 0.0, (0, 0.022, 0.0208)) + kit.box(0.011, 0.008, 0.018, white, 0.002, (0, 0.021, 0.029))
    loops = [((0.062 + 0.004 * math.sin(2.3 * a)) * math.cos(a) + 0.075, 0.004 + 0.0006 * a, (0.062 + 0.004 * math.sin(2.3 * a)) * math.sin(a) + 0.02) for a in (2.6 + 2 * math.pi * 2.3 * k / 46 for k in range(47))]
    path = [(0, 0.025, 0.038), (0, 0.021, 0.055), (0.004, 0.007, 0.07), *loops]
    x, _, z = path[-1]
    end = [(x - 0.03, 0.006, z + 0.02), (x - 0.07, 0.005, z + 0.025)]
    cable = kit.tube([*path, *end], 0.0026, white, 7, smooth=2)
    plug = kit.box(0.022, 0.008, 0.011, white, 0.002, (x - 0.08, 0.001, z + 0.025)) + kit.box(0.008, 0.0035, 0.0075, steel, 0.001, (x - 0.095, 0.003, z + 0.025))
    return kit.model(block, port, cable, plug, colliders="box")
