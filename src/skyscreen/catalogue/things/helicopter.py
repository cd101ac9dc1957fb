"""A light helicopter: glass bubble, tail boom, skids and a main rotor of three blades."""

from skyscreen.catalogue import thing


@thing(
    en=("helicopter", "chopper"),
    zh=("直升机", "直升飞机"),
    kind="vehicle",
    height=3.3,
    mass=1500.0,
    speed=25.0,
    flies=True,
    sound="metal",
    places=("mountain", "ocean"),
)
def helicopter(kit, colour="red", trim="white"):
    paint, white = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", trim, slot="trim")
    glass, steel, dark = kit.material("pane"), kit.material("steel"), kit.material("iron")
    body = kit.blob(
        [kit.egg((0, 1.55, 0.2), (0.85, 0.9, 1.5)), kit.limb((0, 1.75, -1.0), (0, 1.95, -5.2), 0.42, 0.15),
         kit.egg((0, 2.35, -0.35), (0.42, 0.32, 0.95))], paint, 0.35, 0.11)
    bubble = kit.ellipsoid(0.82, 0.8, 1.18, glass, (0, 1.62, 0.78), 28)
    bars = sum(kit.tube([(x, 0.86, 1.25), (x * 1.12, 1.35, 1.9 - abs(x) * 0.2), (x, 2.05, 1.55), (x * 0.8, 2.42, 0.75)],
                        0.035, paint, 6, smooth=4) for x in (-0.02, 0.45, -0.45))
    doors = kit.box(0.05, 0.75, 0.8, glass, 0.1, at=(0.84, 1.45, -0.1)).both()
    band = kit.tube([(0, 1.6, -1.9), (0, 1.78, -3.4)], [0.40, 0.285], white, 20)
    fin = kit.extrude([(-5.55, 1.6), (-5.1, 1.75), (-4.75, 2.1), (-5.25, 3.05), (-5.65, 3.05)], 0.1, white).turn("y", -90)
    fin += kit.box(1.7, 0.06, 0.45, white, at=(0, 1.95, -4.4))
    tail = (kit.box(0.05, 0.62, 0.12, dark, at=(0, 0.05, 0)).copy_round(4, "x") + kit.cylinder(
        0.07, 0.16, steel, (0, -0.08, 0), 12).turn("z", 90)).move(0.2, 2.2, -5.35)
    mast = kit.cylinder(0.09, 0.62, steel, (0, 2.6, -0.2), 14) + kit.cylinder(0.22, 0.12, dark, (0, 3.1, -0.2), 18)
    blade = kit.sheet(
        lambda u, v: (0.2 + 4.5 * u, 3.17 + 0.03 * (1 - abs(2 * v - 1)) - 0.16 * u * u, (v - 0.5) * (0.3 - 0.06 * u)),
        10, 4, dark)
    blade += kit.sheet(
        lambda u, v: (0.2 + 4.5 * u, 3.155 - 0.16 * u * u, (v - 0.5) * (0.3 - 0.06 * u)), 10, 4, dark, flip=True)
    blade += kit.box(0.5, 0.035, 0.26, kit.material("paint", "yellow"), at=(4.45, 2.995, 0))
    rotor = blade.copy_round(3).move(0, 0, -0.2)
    skid = kit.tube([(0.95, 0.05, -1.3), (0.95, 0.05, 1.3), (0.95, 0.16, 1.7), (0.95, 0.34, 1.9)], 0.055, steel, 8,
                    smooth=3)
    skid += kit.tube([(0.95, 0.05, 0.8), (0.7, 0.6, 0.7), (0.2, 0.85, 0.6)], 0.045, steel, 8, smooth=3)
    skid += kit.tube([(0.95, 0.05, -0.8), (0.7, 0.6, -0.7), (0.2, 0.85, -0.6)], 0.045, steel, 8, smooth=3)
    lamp = kit.sphere(0.13, kit.material("lamp", "cream", emission=4), (0, 0.82, 1.2), 14)
    exhaust = kit.tube([(0.25, 2.4, -0.9), (0.34, 2.5, -1.4)], 0.11, dark, 12).both()
    rotor = kit.hinge("rotor", rotor, (0, 3.2, -0.2), "y", "turn", rate=19.0)
    tail = kit.hinge("tail", tail, (0.2, 2.2, -5.35), "x", "turn", rate=31.0)
    return kit.model(
        body, bubble, bars, doors, band, fin, tail, mast, rotor, skid.both(), lamp, exhaust,
        colliders="box",
        lights=[kit.light((0, 0.8, 1.4), "cream", 12, 24, "spot", (0, -0.6, 1), 24)],
        sockets={"seat": (0.35, 1.3, 0.7), "rotor": ((0, 3.2, -0.2), (0, 1, 0))},
        facts={"span": 9.4},
    )
