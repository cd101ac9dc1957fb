"""A fire station: the engine in its bay before the rolling doors, coats and helmets on hooks, hoses, the brass pole, a bell."""

import math

from skyscreen.catalogue import place


@place(
    en=("fire station", "firehouse", "fire brigade", "fire hall", "fire department", "fire department garage"),
    zh=("消防站", "消防局", "消防队", "消防中队", "消防大队"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="concrete",
    reverb=0.9,
    hours=10.0,
    deeds=("fire alarm rings", "firefighters rush", "fire crew", "slides down the pole", "fire pole", "火警", "出警", "滑杆"),
)
def fire_station(set):
    kit = set.kit
    set.stage(3.4, 1.7, 0, (-1.6, 1.8))
    red, brass, steel = kit.material("paint", "#b01c18", 0.3), kit.material("brass"), kit.material("steel", "#a8aeb4")
    set.sky(exposure=-0.35)
    set.hall(17.0, 15.0, 5.0, wall="#d8d0c0", floor=kit.material("glazed", "#6e7073", 0.3, size=1.2), ceiling="#c8ccd0", dado=(1.3, kit.material("glazed", "#8f2018", size=0.12, ratio=2.0)), holes=[("+x", -3.0, 1.6, 2.6, 2.0), ("+x", 1.6, 1.6, 2.6, 2.0), ("-x", 4.4, 1.6, 2.0, 2.0)], view="street", bars="steel", frame="#3a3f44", skirting=None, cornice=False)
    # Two rolling doors in the front wall, one open on the street.
    set.on("-z", 3.6, kit.fitting("roller_door", width=4.6, height=4.2, colour="#b01c18"))
    set.on("-z", -3.4, kit.fitting("roller_door", width=4.6, height=4.2, colour="#b01c18"))
    set.put("fire_engine", (4.4, -1.0), 180, shadow=True)
    line = kit.material("paint", "#e8b820", 0.7)
    set.shape("bays", kit.box(0.12, 0.008, 13.0, line, 0.0).many([(x, 0, -0.5) for x in (1.6, 7.2)]), *(kit.box(0.5, 0.008, 0.12, line, 0.0).many([(2.0 + 0.8 * k, 0, 5.9) for k in range(7)]),), shadow=False)
    set.copies("gear", gear, [(-8.3, 0, -5.6 + 1.05 * k, 90) for k in range(8)], solid=True, shadow=False)
    set.shape("pole", kit.cylinder(0.05, 5.0, brass, (0, 0, 0), 16), kit.torus(0.62, 0.06, brass, (0, 4.9, 0), 28, 8), kit.cylinder(0.6, 0.02, kit.material("paint", "#2a2420"), (0, 4.96, 0), 28), kit.cylinder(0.7, 0.12, kit.material("rubber", "#1c1c20"), (0, 0, 0), 26), at=(-4.6, 0, -1.4))
    reel = kit.torus(0.34, 0.07, kit.material("cloth", "#d8cfb8"), (0, 0, 0), 26, 8) + kit.torus(0.2, 0.07, kit.material("cloth", "#c8bfa8"), (0, 0, 0), 22, 8) + kit.cylinder(0.07, 0.06, brass, (0, -0.03, 0), 14)
    for k in range(4):
        set.on("+z", -5.4 + 1.1 * k, reel.turn("x", 90), kit.cylinder(0.03, 0.2, brass, (0.36, -0.62, 0.06), 10), y=1.9, out=0.1)
    set.line("+z", [-0.6], "shelves", length=2.4, height=2.1, depth=0.5, rows=4, goods=("cartons", "tools", "tools", "boxes"), material="steel", colour="#6a7278", seed=4)
    bell = kit.lathe([(0.24, 0), (0.2, 0.06), (0.15, 0.2), (0.1, 0.26), (0, 0.29)], brass, segments=26) + kit.sphere(0.05, brass, (0, 0.0, 0), 12) + kit.tube([(0, 0.28, 0), (0, 0.42, 0), (0, 0.42, -0.3)], 0.02, steel, 6)
    set.on("-z", 0.1, bell, y=2.7, out=0.36)
    set.on("-z", 0.1, kit.fitting("sign", text="119 消防", size=0.42, ink="#f4e8c8", board="#8a1612", frame="gold"), y=4.1)
    set.on("+x", -0.7, kit.fitting("sign", text="STATION 7", size=0.5, ink="#f4e8c8", board="#8a1612", frame="gold"), y=4.2)
    axes = kit.ropes([((-0.3, -0.45, 0.05), (0.3, 0.45, 0.05), 0.022), ((0.3, -0.45, 0.06), (-0.3, 0.45, 0.06), 0.022)], kit.material("wood", "#a8743c"), 6) + kit.box(0.26, 0.16, 0.04, red, 0.01).turn("z", 35).move(-0.28, 0.36, 0.06) + kit.box(0.26, 0.16, 0.04, red, 0.01).turn("z", -35).move(0.28, 0.36, 0.06)
    set.on("+x", 4.6, axes, y=2.0, out=0.05)
    for x in (-7.6, -7.0):
        set.put("fire_extinguisher", (x, 6.9), 180)
    set.fitting("bench", [(-8.0, 0, 4.4, 90)], length=2.2, colour="#8f6a42")
    set.put("ladder", (-5.9, 7.1), 180, solid=False)
    set.fitting("round_table", [(-5.4, 0, 4.8)], radius=0.55, height=0.74)
    set.fitting("chair", [(-5.4 + 0.9 * math.sin(a), 0, 4.8 + 0.9 * math.cos(a), math.degrees(a) + 180) for a in (0.6, 2.2, 4.0, 5.4)], colour="#6a3a24")
    set.put("mug", (-5.3, 4.7), 20, y=0.74, solid=False, shadow=False)
    beacon = kit.cylinder(0.09, 0.14, kit.material("lamp", "#ff2a1c", emission=4.0), (0, 0, 0), 14)
    set.on("-z", 1.5, beacon, y=4.5, out=0.12)
    set.light((1.5, 4.2, -7.0), "#ff3a20", 4.0, 5.0, flicker=0.6)
    set.lamps("bay", [(x, z) for x in (-5.0, 0.5, 5.5) for z in (-4.0, 1.5, 5.5)], on=True, drop=0.6, power=0.7)


def gear(kit):
    """A locker of open bars: coat, trousers over boots, a helmet above; its back at z = 0."""
    steel, coat, band = kit.material("paint", "#8a2a22", 0.4), kit.material("cloth", "#232a3c"), kit.material("paint", "#d8e04a", 0.5)
    out = kit.box(0.04, 2.2, 0.5, steel, 0.0).many([(s * 0.5, 0, 0.25) for s in (-1, 1)]) + kit.box(1.0, 0.04, 0.5, steel, 0.0).many([(0, y, 0.25) for y in (0.12, 1.9)])
    body = kit.lathe([(0.3, 0.75), (0.28, 1.2), (0.24, 1.5), (0.1, 1.66)], coat, segments=14).scale(1, 1, 0.5) + kit.capsule((0.24, 1.5, 0), (0.33, 0.95, 0.02), 0.075, coat, 9) + kit.capsule((-0.24, 1.5, 0), (-0.33, 0.95, 0.02), 0.075, coat, 9)
    body += kit.lathe([(0.3, 0.9), (0.298, 0.97)], band, segments=14).scale(1.02, 1, 0.52) + kit.lathe([(0.285, 1.2), (0.28, 1.27)], band, segments=14).scale(1.02, 1, 0.52)
    helmet = kit.ellipsoid(0.15, 0.13, 0.19, kit.material("plastic", "#d8a81c", 0.15), (0, 0.04, 0), 16) + kit.cylinder(0.21, 0.02, kit.material("plastic", "#c8981c", 0.2), (0, 0, 0), 20)
    boots = kit.box(0.12, 0.36, 0.14, kit.material("rubber", "#1c1c20"), 0.03).many([(s * 0.14, 0.16, 0.22) for s in (-1, 1)]) + kit.box(0.12, 0.1, 0.28, kit.material("rubber", "#1c1c20"), 0.03).many([(s * 0.14, 0.16, 0.28) for s in (-1, 1)])
    return out + body.move(0, 0.12, 0.25) + helmet.move(0, 1.96, 0.25) + boots
