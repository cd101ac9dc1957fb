"""A fighter jet: a needle nose, bubble canopy, swept wings with missiles, twin fins, two glowing nozzles."""

from skyscreen.catalogue import thing


@thing(en=("fighter jet", "jet fighter", "fighter plane", "warplane", "military jet"), zh=("战斗机", "战机", "歼击机", "喷气式战斗机"), kind="vehicle", height=5.04, mass=12000.0, sound="metal", places=("airport", "mountain"), speed=120.0, flies=True)
def fighter_jet(kit, colour="#8d959c"):
    grey, dark = kit.material("carpaint", colour, 0.5, slot="colour"), kit.material("iron")
    body = kit.fuselage([(8.6, 2.0, 0.03, 0.03), (7.4, 2.05, 0.32, 0.3), (5.4, 2.15, 0.6, 0.6), (3.0, 2.1, 0.8, 0.72), (0.0, 2.1, 1.15, 0.72), (-5.0, 2.1, 1.2, 0.62), (-7.2, 2.1, 1.0, 0.5)][::-1], grey, 20)
    canopy = kit.ellipsoid(0.46, 0.55, 1.75, kit.material("pane"), (0, 2.62, 4.3), 22)
    intake = kit.box(0.95, 1.0, 4.6, grey, 0.25).turn("y", 2).move(1.1, 1.35, 1.0) + kit.box(0.8, 0.8, 0.1, dark, 0.1, at=(1.12, 1.45, 3.32))
    wing = kit.wing(4.9, 5.6, 1.4, 3.2, -0.15, 0.13, grey).move(1.0, 2.1, -1.0)
    tail = kit.wing(2.6, 2.4, 0.9, 1.6, -0.1, 0.08, grey).move(0.9, 2.0, -6.6) + kit.wing(2.7, 2.4, 1.0, 1.7, 0, 0.08, grey).turn("z", 78).move(0.9, 2.4, -5.2)
    missile = kit.cylinder(0.11, 2.4, kit.material("paint", "white"), segments=10).turn("x", 90) + kit.cone(0.11, 0.4, kit.material("paint", "white"), segments=10).turn("x", 90).move(0, 0, 2.4) + kit.box(0.6, 0.03, 0.4, dark, at=(0, 0, 0.2)) + kit.box(0.03, 0.6, 0.4, dark, at=(0, -0.3, 0.2))
    arms = missile.move(3.3, 1.75, -3.2) + missile.move(5.9, 1.95, -4.6)
    nozzle = kit.lathe([(0.62, 0), (0.5, 0.9), (0.42, 0.9), (0.5, 0.1)], dark, segments=20).turn("x", -90).move(0.6, 2.1, -7.0) + kit.cylinder(0.42, 0.05, kit.material("lamp", "#ffa040", emission=3), segments=18).turn("x", 90).move(0.6, 2.1, -7.5)
    gear = kit.ropes([((0, 0.35, 4.6), (0, 1.7, 4.6), 0.08), ((1.4, 0.35, -1.2), (1.1, 1.6, -1.2), 0.1), ((-1.4, 0.35, -1.2), (-1.1, 1.6, -1.2), 0.1)], kit.material("steel"), 6)
    tyre = kit.torus(0.24, 0.11, kit.material("rubber"), segments=18, sides=8).turn("z", 90)
    gear += tyre.move(0, 0.35, 4.6) + tyre.move(1.5, 0.35, -1.2).both()
    mark = kit.cylinder(0.5, 0.03, kit.material("paint", "red"), (3.4, 2.16, -2.6), 20).both()
    return kit.model(body, canopy, (intake + wing + tail + arms + nozzle).both(), gear, mark, colliders="box", sockets={"seat": (0, 2.2, 4.2)}, facts={"length": 16.5, "span": 11.8})
