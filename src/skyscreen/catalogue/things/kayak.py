"""A kayak: a closed slender hull, the round cockpit, a double paddle across."""

from skyscreen.catalogue import thing


@thing(en=("kayak", "sea kayak"), zh=("皮划艇", "皮艇", "爱斯基摩艇"), kind="vessel", height=0.548, mass=24.0, sound="plastic", places=("lake", "river", "ocean"), speed=2.0, floats=True)
def kayak(kit, colour="orange"):
    skin = kit.material("plastic", colour, 0.25, slot="colour")
    rows = [(-2.4, 0.2, 0.01, 0.02), (-2.0, 0.13, 0.1, 0.09), (-1.0, 0.09, 0.25, 0.15), (0, 0.08, 0.3, 0.17), (1.0, 0.09, 0.24, 0.15), (2.0, 0.15, 0.09, 0.08), (2.4, 0.25, 0.01, 0.02)]
    body = kit.fuselage(rows, skin, 22)
    rim = kit.torus(0.24, 0.025, kit.material("rubber"), segments=28, sides=7).scale(1, 1, 1.7).move(0, 0.245, -0.1)
    hole = kit.ellipsoid(0.23, 0.02, 0.4, kit.material("plastic", "black"), (0, 0.24, -0.1), 24) + kit.box(0.3, 0.16, 0.05, kit.material("plastic", "charcoal"), 0.02, at=(0, 0.24, -0.42))
    stripe = kit.tube([(0.0, 0.17, 2.1), (0, 0.235, 1.0), (0, 0.255, 0.5)], 0.02, kit.material("plastic", "white"), 6, smooth=3)
    paddle = kit.capsule((-1.0, 0.36, 0.35), (1.0, 0.36, 0.35), 0.015, kit.material("plastic", "black"), 8) + kit.ellipsoid(0.22, 0.1, 0.01, kit.material("plastic", "yellow"), (1.18, 0.36, 0.35), 18).both()
    lines = kit.ropes([((0.1, 0.22, 1.5), (-0.13, 0.24, 1.0), 0.006), ((-0.1, 0.22, 1.5), (0.13, 0.24, 1.0), 0.006)], kit.material("rubber"))
    return kit.model(body, rim, hole, stripe, paddle, lines, colliders="box", floats=0.07, sockets={"seat": (0, 0.16, -0.15), "bow": (0, 0.3, 2.2)}, facts={"length": 4.8, "beam": 0.6, "draught": 0.1})
