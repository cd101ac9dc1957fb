"""A cast-iron street lamp with a glazed head."""

from skyscreen.catalogue import thing


@thing(
    en=("street lamp", "lamp post", "streetlight", "lamppost", "street light"),
    zh=("路灯", "街灯"),
    kind="light",
    height=4.6,
    mass=180.0,
    sound="metal",
    places=("neon_street", "city_street", "park"),
)
def street_lamp(kit, colour="charcoal", light="#ffc27a"):
    iron = kit.material("iron", colour, slot="colour")
    post = kit.lathe(
        [
            (0.2, 0),
            (0.2, 0.12),
            (0.13, 0.3),
            (0.12, 0.75),
            (0.075, 0.9),
            (0.06, 3.4),
            (0.09, 3.45),
            (0.06, 3.55),
            (0.05, 3.7),
            (0.0, 3.72),
        ],
        iron,
        segments=14,
    )
    arms = kit.tube([(-0.32, 3.35, 0), (0, 3.42, 0), (0.32, 3.35, 0)], 0.022, iron, 6)
    glass = kit.lathe([(0.1, 3.75), (0.2, 4.25)], kit.material("lamp", light, emission=9.0), segments=6)
    cage = kit.ropes([((0.105, 3.74, 0), (0.21, 4.26, 0), 0.014)], iron).copy_round(6)
    roof = kit.lathe([(0.26, 4.25), (0.25, 4.29), (0.1, 4.45), (0.035, 4.48), (0.05, 4.53), (0, 4.6)], iron, segments=6)
    return kit.model(
        post,
        arms,
        glass,
        cage,
        roof,
        colliders="capsule",
        sockets={"lamp": (0, 4.0, 0)},
        lights=[kit.light((0, 4.0, 0), light, 16, 11)],
    )
