"""A biplane: two wings with struts and wires, an open cockpit, a radial engine, spoked wheels."""

from skyscreen.catalogue import thing


@thing(en=("biplane", "propeller plane", "propeller aircraft", "stunt plane", "crop duster"), zh=("双翼飞机", "双翼机", "螺旋桨飞机", "老式飞机"), kind="vehicle", height=2.8, mass=700.0, sound="wood", places=("meadow", "farm"), speed=35.0, flies=True)
def biplane(kit, colour="red", wing="cream"):
    paint, cloth, wood = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", wing, slot="wing"), kit.material("wood", "oak")
    body = kit.fuselage([(2.2, 1.5, 0.4, 0.4), (1.9, 1.5, 0.48, 0.48), (0.6, 1.5, 0.46, 0.5), (-1.0, 1.5, 0.38, 0.45), (-3.6, 1.6, 0.12, 0.18), (-3.9, 1.62, 0.04, 0.1)][::-1], paint)
    wings = (kit.wing(4.4, 1.4, 1.3, -0.1, 0.1, 0.08, cloth).move(0, 2.55, 0.75) + kit.wing(4.1, 1.3, 1.2, -0.05, 0.25, 0.07, cloth).move(0.2, 1.2, 0.45)).both()
    struts = kit.ropes([((x, 1.3 + 0.05 * x, 0.45 + d), (x, 2.6, 0.75 + d), 0.03) for x in (1.9, 3.4) for d in (-0.4, 0.4)] + [((0.35, 1.9, 0.7 + d), (0.5, 2.5, 0.75 + d), 0.03) for d in (-0.4, 0.4)], wood, 6).both()
    wires = kit.ropes([((0.45, 1.3, 0.5), (1.9, 2.55, 0.75), 0.01), ((1.9, 1.4, 0.5), (3.4, 2.6, 0.75), 0.01), ((1.9, 1.4, 0.5), (0.5, 2.5, 0.75), 0.01), ((3.4, 1.45, 0.5), (1.9, 2.6, 0.75), 0.01)], kit.material("steel"), 3).both()
    tail = kit.wing(1.4, 0.9, 0.6, 0.1, 0.0, 0.05, cloth).move(0, 1.7, -3.5).both() + kit.wing(1.15, 1.0, 0.6, 0.3, 0, 0.05, paint).turn("z", 90).move(0, 1.65, -3.5)
    cockpit = kit.torus(0.3, 0.05, kit.material("leather", "brown"), segments=20, sides=6).scale(1, 1, 1.3).move(0, 1.93, -0.6) + kit.ellipsoid(0.28, 0.03, 0.37, kit.material("leather", "black"), (0, 1.93, -0.6), 16) + kit.box(0.4, 0.2, 0.02, kit.material("pane"), 0.0).turn("x", -30).move(0, 1.92, -0.15)
    engine = kit.cylinder(0.3, 0.35, kit.material("iron"), segments=18).turn("x", 90).move(0, 1.5, 2.1) + kit.cylinder(0.08, 0.24, kit.material("iron"), (0, 0.26, 0), 8).copy_round(7, "z").move(0, 1.5, 2.3)
    gear = kit.ropes([((0.3, 1.1, 1.0), (0.85, 0.36, 1.0), 0.04), ((0.3, 1.1, 0.4), (0.85, 0.36, 1.0), 0.04)], wood, 6).both() + kit.ropes([((-0.9, 0.36, 1.0), (0.9, 0.36, 1.0), 0.03)], kit.material("iron"), 6)
    wheels = kit.axles(kit.torus(0.3, 0.07, kit.material("rubber"), segments=22, sides=8).turn("z", 90) + kit.cylinder(0.27, 0.06, paint, (0, -0.03, 0), 18).turn("z", 90), 1.9, 0.37, (1.0,))
    skid = kit.ropes([((0, 1.5, -3.5), (0, 1.1, -3.9), 0.03)], wood, 6)
    return kit.model(body, wings, struts, wires, tail, cockpit, engine, kit.propeller(1.2, 2, (0, 1.5, 2.45), tip="amber"), gear, wheels, skid, colliders="box", sockets={"seat": (0, 1.5, -0.6)}, facts={"length": 6.4, "span": 8.8})
