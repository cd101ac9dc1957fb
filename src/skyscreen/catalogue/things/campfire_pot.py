"""A soup kettle that hangs over a small fire from a tripod of poles."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("campfire pot", "camp kettle", "pot over a fire", "bubbling cauldron"),
    zh=("吊锅", "篝火锅", "野炊锅"),
    kind="light",
    height=1.66,
    mass=24.0,
    sound="metal",
    places=("forest",),
)
def campfire_pot(kit, colour="#24262a", flame="#ff7a1c"):
    iron, bark, stone = kit.material("iron", colour, slot="colour"), kit.material("bark"), kit.material("rock")
    rng = kit.random("fire")
    poles = sum(
        kit.tube([(0.72 * math.sin(a), 0, 0.72 * math.cos(a)), (-0.05 * math.sin(a), 1.62, -0.05 * math.cos(a))], [0.034, 0.024], bark, 8)
        for a in (0.3 + 2 * math.pi * k / 3 for k in range(3))
    )
    lash = sum(kit.torus(0.062, 0.012, kit.material("rope"), (0, y, 0), 18, 6) for y in (1.47, 1.495, 1.52))
    link = kit.torus(0.026, 0.0065, iron, segments=12, sides=5).scale(0.75, 1, 1.2).turn("x", 90)
    chain = sum(link.turn("y", 90 * (k % 2)).move(0, 1.44 - 0.048 * k, 0) for k in range(9))
    belly = kit.lathe(
        [(0, 0.5), (0.1, 0.505), (0.2, 0.56), (0.245, 0.66), (0.235, 0.76), (0.205, 0.82), (0.225, 0.845), (0.228, 0.86), (0.205, 0.862),
         (0.188, 0.82), (0.215, 0.72), (0.2, 0.64)],
        iron, segments=38,
    )  # fmt: skip
    soup = kit.cylinder(0.205, 0.01, kit.material("food", "#b8641c", 0.15), (0, 0.765, 0), 30)
    bits = kit.sphere(0.026, kit.material("food", "orange", 0.3), segments=8).many([(0.13 * math.sin(2.4 * k), 0.776, 0.13 * math.cos(2.4 * k) * (k % 3) / 2) for k in range(8)])
    bits += kit.sphere(0.02, kit.material("food", "green", 0.3), segments=8).many([(0.15 * math.sin(1.7 * k + 1), 0.776, 0.15 * math.cos(1.7 * k + 1)) for k in range(7)])
    bail = kit.tube([(0.225, 0.83, 0), (0.2, 0.96, 0), (0.0, 1.03, 0), (-0.2, 0.96, 0), (-0.225, 0.83, 0)], 0.011, iron, 8, smooth=5)
    legs = kit.cone(0.03, 0.09, iron, segments=8).turn("x", 180).move(0, 0.55, 0.15).copy_round(3)
    ladle = kit.tube([(0.1, 0.77, 0.08), (0.2, 0.98, 0.14), (0.27, 1.12, 0.18)], [0.009, 0.009, 0.012], kit.material("wood", "oak"), 8)
    ring = kit.ellipsoid(0.1, 0.075, 0.085, stone, segments=10).many(
        [(0.4 * math.sin(a), 0.045, 0.4 * math.cos(a), math.degrees(a), rng.uniform(0.8, 1.2)) for a in (2 * math.pi * k / 11 for k in range(11))])
    logs = sum(kit.tube([(0.3 * math.sin(a), 0.04, 0.3 * math.cos(a)), (-0.05 * math.sin(a), 0.2, -0.05 * math.cos(a))], 0.04, bark, 8)
               for a in (2 * math.pi * k / 6 for k in range(6)))
    return kit.model(
        poles, lash, chain, belly, soup, bits, bail, legs, ladle, ring, logs, kit.blaze(0.42, 0.5, at=(0, 0.06, 0)),
        colliders="cylinder",
        sockets={"flame": (0, 0.25, 0), "steam": (0, 0.88, 0)},
        lights=[kit.light((0, 0.35, 0.1), flame, 7, 9, flicker=0.8)],
    )  # fmt: skip
