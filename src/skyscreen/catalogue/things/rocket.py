"""A rounded rocket ship with fins and a porthole."""

from skyscreen.catalogue import thing


@thing(
    en=("rocket",),
    zh=("火箭",),
    kind="vehicle",
    height=12.0,
    mass=9000.0,
    speed=40.0,
    flies=True,
    sound="metal",
    places=("desert", "moon"),
)
def rocket(kit, colour="white", trim="red"):
    hull, red = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", trim, slot="trim")
    steel = kit.material("steel")
    profile = [(0.9, 1.2), (1.35, 2.4), (1.6, 4.5), (1.5, 7.0), (1.12, 9.0)]
    body = kit.lathe(profile, hull, segments=40)
    nose = kit.lathe([(1.12, 9.0), (0.75, 10.3), (0.3, 11.4), (0.08, 11.9), (0, 12.0)], red, segments=40)
    nozzle = kit.lathe([(0, 1.3), (0.9, 1.2), (0.6, 0.9), (0.85, 0.25), (0.95, 0.1)], steel, segments=28)
    fin = (
        kit.extrude([(0.9, 1.3), (1.4, 3.4), (2.3, 1.9), (2.6, 0.0), (2.2, 0.0), (1.7, 0.9)], 0.16, red)
        .copy_round(4)
        .turn("y", 45)
    )
    port = sum(
        kit.torus(0.46, 0.09, steel, segments=28).turn("x", 90).move(0, y, 0)
        + kit.ellipsoid(0.44, 0.44, 0.14, kit.material("pane", "navy"), (0, y, 0), 20)
        for y in (0,)
    )
    door = port.move(0, 6.2, 1.55) + kit.scatter(kit.sphere(0.06, steel, segments=8), [(1.6, 4.5, 0)]).copy_round(16)
    band = kit.torus(1.61, 0.07, red, (0, 4.9, 0), 40, 6) + kit.torus(1.2, 0.06, red, (0, 8.7, 0), 40, 6)
    return kit.model(
        body, nose, nozzle, fin, door, band, colliders="capsule", sockets={"exhaust": ((0, 0.1, 0), (0, -1, 0))}
    )
