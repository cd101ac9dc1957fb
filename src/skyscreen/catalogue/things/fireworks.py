"""A firework display: a rack of mortars on the ground and shells that burst high over it (socket burst)."""

from skyscreen.catalogue import thing


@thing(
    en=("fireworks", "firework", "firework display", "fireworks display", "fireworks show"),
    zh=("烟花", "烟火", "焰火", "烟花表演", "礼花"),
    kind="light",
    height=46.0,
    mass=60.0,
    sound="wood",
    places=("harbour", "rooftop", "park"),
    hours=21.0,
)
def fireworks(kit, colour="gold"):
    wood, tube = kit.material("wood"), kit.material("iron")
    rack = kit.box(2.4, 0.12, 0.5, wood, 0.01, (0, 0, 0)) + kit.box(2.4, 0.1, 0.06, wood, 0.0, (0, 0.5, 0.2))
    tubes = kit.cylinder(0.08, 0.75, tube, segments=16).many([(-1.0 + 0.4 * k, 0.1, 0) for k in range(6)])
    # A spark at the height of the bursts, so that a camera frames the sky over the rack.
    spark = kit.sphere(0.01, kit.material("lamp", colour, emission=1), (0, 46.0, 0), 6)
    return kit.model(rack, tubes, spark, colliders="none", sockets={"burst": (0, 0.9, 0)},
                     lights=[kit.light((0, 1.2, 0), colour, 3, 8, flicker=0.8)])
