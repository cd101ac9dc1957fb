"""A time machine: a brass capsule with a padded seat, three hoops round it, dials, and a core that glows."""

import math

from skyscreen.catalogue import thing


@thing(en=("time machine", "time capsule", "time travel machine", "teleporter", "teleportation machine"), zh=("时光机", "时间机器", "传送机"),
       kind="furniture", height=2.66, mass=900.0, sound="metal", places=("laboratory", "wizard_study"))
def time_machine(kit, colour="#b8863a", glow="cyan"):
    brass, dark, red = kit.material("brass", colour, 0.25, slot="colour"), kit.material("iron", "#24262c"), kit.material("leather", "#7a1c20")
    light, pane, white = kit.material("lamp", glow, emission=3.0, slot="glow"), kit.material("glass"), kit.material("paper", "white")
    base = kit.lathe([(0, 0), (1.1, 0), (1.15, 0.06), (1.05, 0.16), (0.9, 0.2), (0, 0.2)], dark, segments=48) + kit.torus(1.06, 0.04, brass, (0, 0.17, 0), 48, 10)
    lamps = kit.sphere(0.05, light, segments=12).many([(1.02 * math.cos(a), 0.2, 1.02 * math.sin(a)) for a in (2 * math.pi * k / 12 for k in range(12))])
    hoop = kit.torus(1.15, 0.045, brass, segments=60, sides=10)
    hoops = hoop.turn("x", 90).move(0, 1.4, 0) + hoop.turn("x", 90).turn("y", 60).move(0, 1.4, 0) + hoop.turn("x", 90).turn("y", 120).move(0, 1.4, 0)
    seat = kit.box(0.62, 0.16, 0.56, red, 0.06, (0, 0.5, 0)) + kit.box(0.62, 0.8, 0.14, red, 0.06, (0, 0.64, -0.27)) + kit.box(0.3, 0.3, 0.3, dark, 0.02, (0, 0.2, 0))
    seat += kit.box(0.09, 0.07, 0.5, brass, 0.03, (0.36, 0.86, 0)).both() + kit.cylinder(0.03, 0.32, brass, (0.36, 0.56, 0.18), 12).both()
    core = kit.sphere(0.15, light, (0, 2.2, -0.5), 20) + kit.cylinder(0.2, 0.7, pane, (0, 1.85, -0.5), 28) + kit.cylinder(0.23, 0.08, brass, (0, 1.8, -0.5), 28) + kit.cylinder(0.23, 0.08, brass, (0, 2.52, -0.5), 28)
    post = kit.tube([(0.0, 0.2, -0.55), (0, 1.0, -0.62), (0, 1.8, -0.5)], 0.06, brass, 12, smooth=4) + kit.tube([(0, 0.2, 0.62), (0, 0.75, 0.7), (0, 0.98, 0.6)], 0.045, brass, 12, smooth=4)
    panel = (kit.box(0.7, 0.36, 0.06, dark, 0.03) + kit.cylinder(0.1, 0.02, brass, segments=24).turn("x", 90).many([(-0.21, 0.18, 0.03), (0.0, 0.18, 0.03), (0.21, 0.18, 0.03)])
             + kit.cylinder(0.083, 0.02, white, segments=24).turn("x", 90).many([(-0.21, 0.18, 0.038), (0.0, 0.18, 0.038), (0.21, 0.18, 0.038)])
             + kit.box(0.012, 0.065, 0.006, dark, 0.0).many([(-0.21, 0.18, 0.058), (0.0, 0.18, 0.058), (0.21, 0.18, 0.058)])).turn("x", -35).turn("y", 180).move(0, 0.9, 0.62)
    lever = kit.tube([(0.42, 0.2, 0.5), (0.46, 0.95, 0.46)], 0.022, brass, 10) + kit.sphere(0.055, kit.material("plastic", "crimson", 0.2), (0.46, 0.98, 0.46), 14)
    return kit.model(base, lamps, hoops, seat, core, post, panel, lever, colliders="box", sockets={"seat": (0, 0.66, 0.02)},
                     lights=[kit.light((0, 2.2, -0.5), glow, 5, 7, flicker=0.3)])
