"""A robot dog: a boxy yellow trunk, four jointed black legs, a sensor head with lit eyes."""

from skyscreen.catalogue import thing


@thing(
    en=("robot dog", "robotic dog", "robodog", "quadruped robot"),
    zh=("机器狗", "机械狗", "机器犬"),
    kind="prop",
    height=0.72,
    mass=30.0,
    sound="metal",
    places=("city_street",),
    moves="walker",
    speed=1.3,
)
def robot_dog(kit, colour="#f0b41c"):
    paint, black = kit.material("carpaint", colour, 0.25, slot="colour"), kit.material("plastic", "#1c1e22", 0.4)
    steel, glow = kit.material("steel", rough=0.2), kit.material("lamp", "#48d8ff", emission=5)
    trunk = kit.blob([kit.block((0, 0.56, 0), (0.125, 0.075, 0.36), 0.05)], paint, 0.02, 0.028) + kit.box(0.2, 0.05, 0.62, black, 0.02, at=(0, 0.462, 0))
    trunk += kit.box(0.16, 0.02, 0.4, black, 0.008, at=(0, 0.625, -0.04)) + kit.box(0.012, 0.008, 0.3, steel, 0.002, at=(0.05, 0.643, -0.04)).both()
    trunk += kit.box(0.252, 0.04, 0.5, black, 0.006, at=(0, 0.555, 0)) + kit.box(0.254, 0.012, 0.2, glow, 0, at=(0, 0.57, 0.1))
    head = kit.blob([kit.block((0, 0.6, 0.44), (0.1, 0.075, 0.08), 0.04)], black, 0.02, 0.022) + kit.box(0.17, 0.03, 0.02, paint, 0.008, at=(0, 0.665, 0.44))
    head += kit.cylinder(0.026, 0.012, glow, segments=24).turn("x", 90).move(0.048, 0.61, 0.515).both() + kit.torus(0.03, 0.007, steel, segments=24, sides=6).turn("x", 90).move(0.048, 0.61, 0.522).both()
    head += kit.box(0.11, 0.012, 0.01, steel, 0.002, at=(0, 0.552, 0.517)) + kit.capsule((0, 0.58, 0.32), (0, 0.59, 0.4), 0.06, steel, 12)
    ear = kit.capsule((0.075, 0.66, 0.42), (0.09, 0.72, 0.4), 0.012, paint, 8).both()
    tail = kit.tube([(0, 0.6, -0.36), (0, 0.64, -0.42), (0, 0.71, -0.45)], [0.014, 0.011, 0.008], black, 8, smooth=3) + kit.sphere(0.014, glow, (0, 0.71, -0.45), 10)

    def leg(z, front):
        """Hip drum, thigh, knee that points back, shin and rubber foot."""
        s = 1 if front else 0.94
        hip, knee, foot = (0.19, 0.53, z), (0.19, 0.31, z - 0.15 * s), (0.19, 0.03, z + 0.02)
        made = kit.cylinder(0.062, 0.11, black, (0, -0.055, 0), 24).turn("z", 90).move(0.17, 0.53, z) + kit.cylinder(0.045, 0.02, paint, segments=22).turn("z", -90).move(0.224, 0.53, z)
        made += kit.capsule(hip, knee, 0.045, paint, 14) + kit.cylinder(0.034, 0.075, black, (0, -0.0375, 0), 20).turn("z", 90).move(0.19, 0.31, z - 0.15 * s) + kit.cylinder(0.02, 0.085, steel, (0, -0.0425, 0), 16).turn("z", 90).move(0.19, 0.31, z - 0.15 * s)
        made += kit.capsule(knee, foot, 0.022, black, 12) + kit.sphere(0.034, kit.material("rubber"), foot, 16)
        return made + kit.capsule((0.205, 0.48, z + 0.01), (0.205, 0.33, z - 0.1 * s), 0.008, steel, 6)

    legs = kit.box(0.3, 0.02, 0.02, black, 0.0, at=(0, 0.52, 0.0))
    for name, made, z, phase in (("fore", leg(0.29, True), 0.29, 0.0), ("hind", leg(-0.26, False), -0.26, 0.5)):
        for side, one, late in (("l", made, 0.0), ("r", made.mirror(), 0.5)):  # a trot: diagonal legs together
            legs += kit.hinge(f"{name}_{side}", one, (0, 0.53, z), "x", "leg", length=0.9, degrees=24, phase=phase + late)
    return kit.model(trunk, head, ear, tail, legs, colliders="box", sockets={"back": (0, 0.65, 0)})
