"""A seaplane: one engine, a high braced wing, two long floats."""

from skyscreen.catalogue import thing


@thing(en=("seaplane", "floatplane", "float plane", "flying boat", "water plane"), zh=("水上飞机", "水上飞船"), kind="vehicle", height=4.11, mass=1600.0, sound="metal", places=("lake", "ocean", "river"), speed=40.0, flies=True, floats=True)
def seaplane(kit, colour="yellow", stripe="white"):
    paint, white, steel = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", stripe, slot="stripe"), kit.material("steel")
    body = kit.fuselage([(3.6, 2.1, 0.42, 0.42), (3.3, 2.1, 0.6, 0.6), (2.2, 2.15, 0.66, 0.68), (1.2, 2.3, 0.66, 0.85), (-0.6, 2.35, 0.64, 0.85), (-2.2, 2.3, 0.42, 0.55), (-4.8, 2.5, 0.16, 0.22), (-5.2, 2.55, 0.05, 0.08)][::-1], paint)
    glass = kit.fuselage([(1.75, 2.75, 0.3, 0.1), (1.2, 2.72, 0.6, 0.38), (-0.4, 2.76, 0.655, 0.38), (-0.9, 2.74, 0.45, 0.3)][::-1], kit.material("pane"))
    wings = kit.wing(6.2, 1.7, 1.35, 0.1, 0.25, 0.13, paint).move(0.4, 3.22, 0.5).both() + kit.box(1.4, 0.24, 1.6, paint, 0.1, at=(0, 3.1, 0.5))
    tips = kit.wing(0.9, 1.38, 1.2, 0.05, 0.04, 0.12, white).move(5.75, 3.45, 0.42).both()
    tail = kit.wing(2.1, 1.1, 0.7, 0.2, 0.0, 0.07, paint).move(0.05, 2.65, -4.6).both() + kit.wing(1.6, 1.5, 0.8, 0.6, 0, 0.08, white).turn("z", 90).move(0, 2.6, -4.5)
    band = kit.box(1.36, 0.16, 4.2, white, 0.04, at=(0, 2.14, 1.2))
    def pod(z, y, w, t):
        return (z, y, w, t)
    boat = kit.fuselage([pod(3.6, 0.62, 0.06, 0.06), pod(3.0, 0.5, 0.26, 0.22), pod(1.5, 0.42, 0.36, 0.34), pod(-0.5, 0.42, 0.34, 0.34), pod(-2.2, 0.5, 0.2, 0.2), pod(-3.2, 0.62, 0.06, 0.06)][::-1], white).move(1.35, 0, 0)
    struts = kit.ropes([((1.35, 0.7, 1.8), (0.55, 1.75, 1.6), 0.05), ((1.35, 0.7, -0.8), (0.5, 1.75, -0.4), 0.05), ((1.35, 0.7, 1.8), (0.5, 1.75, -0.4), 0.03), ((0.6, 1.85, 0.5), (3.4, 3.32, 0.5), 0.05)], steel, 6)
    bars = kit.ropes([((-1.35, 0.6, 1.8), (1.35, 0.6, 1.8), 0.04), ((-1.35, 0.6, -0.8), (1.35, 0.6, -0.8), 0.04)], steel, 6)
    cowl = kit.cylinder(0.5, 0.5, kit.material("iron"), segments=20).turn("x", 90).move(0, 2.1, 3.15)
    prop = kit.propeller(1.15, 3, (0, 2.1, 3.72))
    return kit.model(body, glass, wings, tips, tail, band, (boat + struts).both(), bars, cowl, prop, colliders="box", floats=0.36, sockets={"seat": (0.25, 2.2, 0.6)}, facts={"length": 9.0, "span": 13.2, "draught": 0.3})
