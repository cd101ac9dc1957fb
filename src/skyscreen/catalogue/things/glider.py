"""A glider: a slender white body with a long canopy, very long narrow wings, a T tail."""

from skyscreen.catalogue import thing


@thing(en=("glider", "sailplane", "glider plane"), zh=("滑翔机",), kind="vehicle", height=2.37, mass=300.0, sound="plastic", places=("meadow", "mountain"), speed=22.0, flies=True)
def glider(kit, colour="white", tip="red"):
    white, red = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", tip, slot="tip")
    body = kit.fuselage([(3.0, 0.75, 0.04, 0.05), (2.6, 0.78, 0.2, 0.22), (1.2, 0.85, 0.33, 0.42), (-0.4, 0.9, 0.28, 0.36), (-1.6, 0.95, 0.13, 0.15), (-4.2, 1.0, 0.09, 0.1)][::-1], white)
    glass = kit.ellipsoid(0.28, 0.34, 1.15, kit.material("pane"), (0, 1.0, 1.35), 20)
    wings = (kit.wing(7.6, 0.85, 0.35, 0.05, 0.5, 0.06, white).move(0.2, 1.1, 0.1) + kit.wing(0.6, 0.42, 0.3, 0.1, 0.1, 0.03, red).move(7.5, 1.6, 0.05)).both()
    tail = kit.wing(1.4, 0.8, 0.5, 0.3, 0, 0.05, white).turn("z", 90).move(0, 0.95, -3.9) + kit.wing(1.4, 0.5, 0.3, 0.1, 0.0, 0.035, red).move(0, 2.35, -4.2).both()
    wheel = kit.torus(0.17, 0.07, kit.material("rubber"), segments=18, sides=7).turn("z", 90).move(0, 0.25, 0.6)
    return kit.model(body, glass, wings, tail, wheel, colliders="box", sockets={"seat": (0, 0.7, 1.3)}, facts={"length": 7.2, "span": 16.0})
