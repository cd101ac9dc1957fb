"""A kitchen range: oven with a glowing window, four burners, knobs, a towel on the rail."""

import math

from skyscreen.catalogue import thing


@thing(en=("oven",), zh=("烤箱",), kind="furniture", height=1.05,
       mass=60.0, sound="metal", places=("kitchen",))
def oven(kit, colour="cream"):
    enamel, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.2)
    iron, dark = kit.material("iron"), kit.material("plastic", "black", 0.15)
    body = kit.box(0.62, 0.82, 0.58, enamel, 0.02, at=(0, 0.06, 0)) + kit.box(0.64, 0.03, 0.6, steel, 0.008, at=(0, 0.88, 0))
    back = kit.box(0.62, 0.16, 0.05, enamel, 0.015, at=(0, 0.89, -0.27)) + kit.box(0.16, 0.07, 0.01, dark, at=(0, 0.93, -0.243))
    clock = kit.text("12:30", 0.05, kit.material("lamp", "#40ff90", emission=2.5)).move(0, 0.966, -0.237)
    door = kit.box(0.56, 0.5, 0.035, enamel, 0.015, at=(0, 0.16, 0.3)) + kit.box(0.42, 0.28, 0.012, dark, 0.02, at=(0, 0.25, 0.315))
    glow = kit.box(0.36, 0.2, 0.006, kit.material("lamp", "#ff9a40", emission=1.4), 0.02, at=(0, 0.29, 0.3205))
    loaf = kit.ellipsoid(0.11, 0.05, 0.004, kit.material("food", "#6a3a1a"), (0, 0.36, 0.3245), 18) + kit.box(
        0.34, 0.008, 0.004, iron, 0.0, at=(0, 0.315, 0.3245))
    rail = kit.tube([(-0.24, 0.62, 0.315), (-0.24, 0.62, 0.365), (0.24, 0.62, 0.365), (0.24, 0.62, 0.315)], 0.01, steel, 8)
    towel = kit.sheet(lambda u, v: (0.05 + 0.13 * v, 0.632 - 0.24 * abs(2 * u - 1) ** 1.0 + 0.0, 0.365 + 0.013 * math.sin(
        math.pi * u) + (0.014 if u > 0.5 else -0.014) + 0.004 * math.sin(14 * v)), 12, 8, kit.material("cloth", "red"))
    towel += towel.move(0, 0.0, -0.003)
    knob = kit.cylinder(0.022, 0.025, iron, segments=18).turn("x", 90) + kit.box(0.005, 0.03, 0.008, steel, at=(0, -0.015, 0.024))
    knobs = sum(knob.turn("z", 20 * k).move(-0.22 + 0.11 * k, 0.76, 0.29) for k in range(5))
    ring = kit.cylinder(0.04, 0.015, iron, segments=20) + kit.torus(0.06, 0.006, kit.material("lamp", "#4060ff", emission=1.5),
                                                                     (0, 0.01, 0), 24, 6)
    grate = sum(kit.box(0.2, 0.012, 0.01, iron, at=(0, 0.025, 0)).turn("y", 45 * k) for k in range(4))
    hobs = sum((ring + grate).move(x, 0.91, z) for x in (-0.16, 0.16) for z in (-0.1, 0.16))
    foot = kit.box(0.58, 0.06, 0.5, iron, at=(0, 0, -0.02))
    return kit.model(body, back, clock, door, glow, loaf, rail, towel, knobs, hobs, foot, colliders="box",
                     lights=[kit.light((0, 0.35, 0.5), "#ff9a40", 0.5, 1.6)],
                     sockets={"top": (0.16, 0.945, 0.16), "handle": (0, 0.62, 0.37)})
