"""A steam engine cut open: fire under a boiler, a piston that steam pushes to and fro, a wheel that its rod turns."""

from skyscreen.catalogue import thing


@thing(en=("steam engine model", "model steam engine"), zh=("蒸汽机模型", "蒸汽机"), kind="prop", height=1.35, mass=120.0, sound="metal", places=("studio", "factory"))
def steam_engine(kit):
    iron, brass, steel = kit.material("iron"), kit.material("brass"), kit.material("steel")
    base = kit.box(2.9, 0.1, 0.7, kit.material("wood", "walnut"), 0.02)
    bricks = kit.box(0.75, 0.36, 0.55, kit.material("brick"), 0.01, (-1.0, 0.1, -0.02)) + kit.box(0.4, 0.2, 0.02, kit.material("lamp", "#ff7a1e", emission=2.0), 0.0, (-1.0, 0.14, 0.26))
    boiler = kit.capsule((-1.25, 0.72, 0), (-0.75, 0.72, 0), 0.26, kit.material("steel", "#a8642e", 0.3), 28)
    funnel = kit.cylinder(0.06, 0.4, iron, (-1.25, 0.94, 0), 18)
    pipe = kit.tube([(-0.75, 0.96, 0), (-0.7, 1.1, 0), (-0.2, 1.1, 0), (-0.2, 0.84, 0)], 0.035, brass, 12, smooth=5)
    # The cylinder: its front half is cut away.
    y, stroke, period = 0.7, 0.16, 2.4
    case = kit.box(0.62, 0.05, 0.34, iron, 0.0, (-0.08, y + 0.16, 0)) + kit.box(0.62, 0.05, 0.34, iron, 0.0, (-0.08, y - 0.21, 0)) + kit.box(0.62, 0.37, 0.04, iron, 0.0, (-0.08, y - 0.18, -0.16))
    case += kit.box(0.05, 0.42, 0.34, iron, 0.0, (-0.4, y - 0.21, 0)) + sum(kit.box(0.05, 0.14, 0.34, iron, 0.0, (0.24, y + up, 0)) for up in (0.07, -0.21))
    case += kit.box(0.5, 0.4, 0.3, kit.material("concrete", "grey"), 0.01, (-0.08, 0.1, 0))
    piston = kit.box(0.09, 0.31, 0.28, brass, 0.005, (-0.1, y - 0.155, 0)) + kit.box(0.78, 0.05, 0.05, steel, 0.004, (0.33, y - 0.025, 0)) + kit.box(0.05, 0.48, 0.05, steel, 0.004, (0.72, y - 0.24, 0.0)) + kit.box(0.05, 0.48, 0.05, steel, 0.004, (0.8, y - 0.24, 0.0))
    # The pin of the wheel runs in an upright slot, so the piston's way is the cosine of the wheel's angle exactly.
    moving = kit.hinge("piston", piston, (0, y, 0), (1, 0, 0), "slide", length=stroke, period=period, phase=0.25)
    wheel = kit.torus(0.42, 0.045, kit.material("paint", "#b3261e", 0.4), (0, 0, 0), 48, 10).turn("x", 90) + kit.cylinder(0.07, 0.1, iron, (0, 0, 0), 18).turn("x", 90).move(0, 0, -0.05)
    wheel += kit.ropes([((0, 0, 0), (0.42 * c, 0.42 * s, 0), 0.018) for c, s in ((1, 0), (0.5, 0.866), (-0.5, 0.866), (-1, 0), (-0.5, -0.866), (0.5, -0.866))], kit.material("paint", "#b3261e", 0.4), 6)
    wheel = wheel.move(0.76, y, -0.14) + kit.cylinder(0.022, 0.2, brass, (0, 0, 0), 12).turn("x", 90).move(0.76 + stroke, y, -0.12)
    turning = kit.hinge("wheel", wheel, (0.76, y, 0), "z", "turn", rate=2 * 3.14159265 / period, when="always")
    posts = kit.box(0.08, y - 0.08, 0.08, iron, 0.01, (0.76, 0.1, -0.26))
    return kit.model(base, bricks, boiler, funnel, pipe, case, moving, turning, posts, colliders="box", mass=120.0, sockets={"steam": (-1.25, 1.36, 0)}, lights=[kit.light((-1.0, 0.3, 0.5), "#ff8a3c", 0.8, 2, flicker=0.5)], facts=kit.pointed(fire=(-1.0, 0.25, 0.28), boiler=(-1.0, 0.8, 0.25), piston=(-0.1, y, 0.15, "piston"), wheel=(0.76, y + 0.42, -0.1), cylinder=(0.15, y + 0.18, 0.17), rod=(0.45, y, 0.03, "piston")))
