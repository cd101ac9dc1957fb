"""A single-seater racing car: bare wheels, a needle nose between wings, the airbox behind the open cockpit."""

from skyscreen.catalogue import thing


@thing(en=("racing car", "formula one car", "f1 car", "formula car", "formula 1 car", "grand prix car"), zh=("赛车", "方程式赛车", "f1赛车", "一级方程式赛车"), kind="vehicle", height=1.04, mass=750.0, sound="metal", places=("stadium", "country_road"), speed=25.0, manned=True)
def racing_car(kit, colour="red", number="7"):
    paint, black, white = kit.material("carpaint", colour, 0.12, slot="colour"), kit.material("plastic", "black", 0.4), kit.material("paint", "white", 0.3)
    body = kit.loft([kit.section(*r) for r in ((-2.0, 0.3, 0.4, 0.55, 0.2), (-1.2, 0.12, 0.35, 0.72, 0.42), (-0.3, 0.08, 0.34, 0.7, 0.66), (0.3, 0.08, 0.32, 0.62, 0.6), (0.7, 0.1, 0.3, 0.6, 0.32), (1.8, 0.16, 0.28, 0.42, 0.16), (2.45, 0.16, 0.2, 0.26, 0.09))], paint)
    box = kit.loft([kit.section(*r) for r in ((-1.8, 0.5, 0.6, 0.7, 0.08), (-0.8, 0.6, 0.8, 1.0, 0.17), (-0.45, 0.62, 0.84, 1.04, 0.16))], paint)
    hole = kit.ellipsoid(0.24, 0.05, 0.42, black, (0, 0.66, 0.05), 20) + kit.sphere(0.15, kit.material("carpaint", "yellow"), (0, 0.82, -0.12), 18) + kit.box(0.22, 0.09, 0.08, kit.material("pane"), 0.03, at=(0, 0.8, 0.0))
    halo = kit.tube([(-0.3, 0.68, -0.3), (-0.28, 0.84, 0.1), (0, 0.88, 0.42), (0.28, 0.84, 0.1), (0.3, 0.68, -0.3)], 0.025, black, 7, smooth=4) + kit.ropes([((0, 0.88, 0.42), (0, 0.58, 0.62), 0.02)], black, 6)
    front = kit.box(1.8, 0.03, 0.36, white, 0.01, at=(0, 0.12, 2.4)) + kit.box(1.7, 0.03, 0.2, paint, 0.01, at=(0, 0.2, 2.25)) + kit.box(0.04, 0.2, 0.5, paint, 0.01, at=(0.9, 0.1, 2.35)).both()
    rear = kit.box(1.2, 0.04, 0.3, white, 0.01).turn("x", 12).move(0, 0.92, -2.1) + kit.box(1.2, 0.04, 0.24, paint, 0.01, at=(0, 0.78, -2.1)) + kit.box(0.04, 0.5, 0.5, paint, 0.01, at=(0.6, 0.48, -2.08)).both()
    tyre = kit.wheel(0.33, 0.3, 8)
    wheels = kit.axles(tyre, 1.6, 0.33, (1.55,)) + kit.axles(kit.wheel(0.34, 0.38, 8), 1.56, 0.34, (-1.55,))
    arms = kit.ropes([((0.15, y, 1.55 + d), (0.7, 0.33, 1.55), 0.018) for y in (0.22, 0.38) for d in (-0.2, 0.2)] + [((0.3, y, -1.55 + d), (0.66, 0.34, -1.55), 0.018) for y in (0.25, 0.4) for d in (-0.2, 0.2)], black, 6).both()
    sign = kit.cylinder(0.15, 0.01, white, (0, 0.455, 1.5), 20).turn("x", 0) + kit.text(number, 0.22, black).turn("x", -84).turn("y", 180).move(0, 0.475, 1.5)
    side = kit.text(number, 0.3, white).turn("y", 90).move(0.665, 0.4, -0.2).both()
    light = kit.box(0.12, 0.08, 0.03, kit.material("lamp", "red", emission=4), at=(0, 0.32, -2.03))
    return kit.model(body, box, hole, halo, front, rear, wheels, arms, sign, side, light, colliders="box", sockets={"seat": (0, 0.3, -0.1)}, facts={"wheels": [0.33, 0.34], "wheelbase": 3.1})
