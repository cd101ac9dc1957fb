"""A friendly machine on two wheels with one round eye."""

from skyscreen.catalogue import thing


@thing(
    en=("robot", "android"),
    zh=("机器人",),
    kind="prop",
    places=("laboratory", "workshop"),
    height=1.25,
    sound="metal",
    mass=60.0,
    speed=0.9,
)
def robot(kit, colour="orange"):
    shell, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel")
    dark, eye = kit.material("rubber", "black"), kit.material("lamp", "cyan", emission=5)
    body = kit.blob([kit.block((0, 0.55, 0), (0.26, 0.24, 0.2), 0.08)], shell, 0.02, 0.03)
    head = kit.blob([kit.egg((0, 1.05, 0.02), (0.24, 0.17, 0.19))], shell, 0.02, 0.025)
    neck = kit.cylinder(0.05, 0.2, steel, (0, 0.76, 0), 14)
    visor = kit.ellipsoid(0.18, 0.11, 0.08, dark, (0, 1.06, 0.15), 20)
    iris = kit.ellipsoid(0.05, 0.05, 0.02, eye, (0, 1.06, 0.225), 16)
    wheel = kit.torus(0.2, 0.07, dark, segments=28).turn("z", 90) + kit.cylinder(
        0.15, 0.1, steel, (0, -0.05, 0), 18
    ).turn("z", 90)
    wheels = wheel.move(0.33, 0.27, 0).both("x")
    arm = kit.tube([(0.28, 0.68, 0), (0.42, 0.55, 0.08), (0.38, 0.4, 0.28)], 0.035, steel, 10, smooth=5)
    claw = kit.tube([(0.38, 0.4, 0.28), (0.34, 0.38, 0.34), (0.36, 0.38, 0.4)], 0.018, dark, 8, smooth=3) + kit.tube(
        [(0.38, 0.4, 0.28), (0.43, 0.38, 0.34), (0.4, 0.38, 0.4)], 0.018, dark, 8, smooth=3
    )
    aerial = kit.ropes([((0.1, 1.2, 0), (0.12, 1.25, 0), 0.008)], steel)
    return kit.model(
        body,
        head,
        neck,
        visor,
        iris,
        wheels,
        (arm + claw).both("x"),
        aerial,
        colliders="box",
        lights=[kit.light((0, 1.06, 0.4), "cyan", 0.8, 2.5)],
    )
