"""A pulled rickshaw: two great spoked wheels, a hooded seat, long shafts, a brass lamp."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("rickshaw", "pulled rickshaw"),
    zh=("黄包车", "人力车"),
    kind="vehicle",
    height=2.08,
    mass=70.0,
    speed=2.2,
    sound="wood",
    places=("neon_street", "city_street"),
)
def rickshaw(kit, colour="#1c1a1a", seat="crimson"):
    lacquer, cloth = kit.material("carpaint", colour, slot="colour"), kit.material("leather", seat, 0.45, slot="seat")
    hood, brass, wood = kit.material("leather", "#1b1a1c", 0.5), kit.material("brass"), kit.material("wood", "walnut")
    rim = kit.torus(0.58, 0.026, kit.material("rubber"), segments=44, sides=8) + kit.torus(0.545, 0.018, lacquer, segments=44, sides=6)
    rim += kit.ropes([((0.07 * math.sin(a), 0, 0.07 * math.cos(a)), (0.54 * math.sin(a), 0, 0.54 * math.cos(a)), 0.008)
                      for a in (2 * math.pi * k / 20 for k in range(20))], brass, 5)  # fmt: skip
    rim += kit.cylinder(0.075, 0.13, lacquer, (0, -0.065, 0), 18) + kit.cylinder(0.05, 0.17, brass, (0, -0.085, 0), 16)
    wheels = rim.turn("z", 90).move(0.52, 0.606, -0.1).both() + kit.capsule((-0.52, 0.606, -0.1), (0.52, 0.606, -0.1), 0.025, kit.material("iron"), 10)
    fender = kit.sheet(lambda u, v: (0.08 * (v - 0.5), 0.66 * math.cos(-1.2 + 2.4 * u), 0.66 * math.sin(-1.2 + 2.4 * u)), 20, 2, lacquer)
    fender += fender.move(0, -0.006, 0)
    wheels += fender.move(0.52, 0.606, -0.1).both()
    side = [(-0.42, 0.62), (0.3, 0.62), (0.42, 0.72), (0.36, 0.9), (0.1, 1.02), (-0.2, 1.08), (-0.44, 1.42), (-0.52, 1.4), (-0.5, 0.9)]
    flank = kit.extrude([(-z, y) for z, y in side], 0.035, lacquer).turn("y", 90)
    flank += kit.tube([(0, y, z) for z, y in side[3:7]], 0.022, brass, 8, smooth=4)
    body = flank.move(0.4, 0, 0).both() + kit.box(0.8, 0.05, 0.95, lacquer, 0.01, at=(0, 0.6, -0.02))
    body += kit.box(0.76, 0.75, 0.06, cloth, 0.025, at=(0, 0.78, -0.43)).turn("x", -3) + kit.box(0.76, 0.16, 0.52, cloth, 0.05, at=(0, 0.8, -0.16))
    body += kit.capsule((0, 0.82, -0.375), (0, 1.45, -0.4), 0.012, brass, 6).copy_along(3, (0.22, 0, 0)).move(-0.22, 0, 0)
    foot = kit.box(0.66, 0.03, 0.5, wood, 0.006, at=(0, 0.46, 0.52)) + kit.box(0.66, 0.2, 0.03, lacquer, 0.006, at=(0, 0.46, 0.3))

    def canopy(u, v):
        """Ribs fan out from the pivot on the arm rest: v over the head from behind to the front."""
        a = math.radians(-62 + 128 * v)
        r = 0.95 * (1 - 0.035 * abs(math.sin(4 * math.pi * v)))
        x = 0.43 * math.copysign(min(abs(2 * u - 1) * 1.08, 1.0) ** 0.55, 2 * u - 1)
        lift = math.sqrt(max(1 - abs(2 * u - 1) ** 5, 0.0))
        return x, 1.08 + r * math.cos(a) * lift, -0.26 + r * math.sin(a) * (0.55 + 0.3 * lift)

    top = kit.sheet(canopy, 24, 32, hood) + kit.sheet(lambda u, v: tuple(c * s for c, s in zip(canopy(u, v), (0.985, 0.994, 0.99), strict=True)), 16, 20,
                                                      kit.material("cloth", seat), flip=True)
    ribs = sum(kit.tube([canopy(k / 16, v) for k in range(17)], 0.012, brass, 5) for v in (0.0, 0.5, 1.0))
    shaft = kit.tube([(0.4, 0.62, -0.4), (0.4, 0.62, 0.4), (0.37, 0.72, 1.0), (0.33, 0.92, 1.55), (0.33, 0.98, 1.95)], 0.027, lacquer, 10, smooth=4)
    shaft += kit.capsule((0.33, 0.975, 1.75), (0.33, 0.985, 1.98), 0.033, cloth, 10)
    bar = kit.capsule((-0.34, 0.9, 1.5), (0.34, 0.9, 1.5), 0.022, lacquer, 10)
    leg = kit.capsule((0.36, 0.75, 1.05), (0.36, 0.02, 1.1), 0.018, kit.material("iron"), 8)
    lamp = kit.cylinder(0.055, 0.13, brass, (0.47, 0.95, 0.3), 16) + kit.sphere(0.05, kit.material("lamp", "#ffd080", emission=4), (0.47, 1.04, 0.33), 14)
    lamp += kit.cone(0.06, 0.06, brass, (0.47, 1.08, 0.3), 16)
    return kit.model(
        wheels, body, foot, top, ribs, (shaft + leg).both(), bar, lamp.both(),
        colliders="box",
        sockets={"seat": (0, 0.97, -0.12), "shafts": ((0, 0.98, 1.85), (0, 0, 1))},
    )  # fmt: skip
