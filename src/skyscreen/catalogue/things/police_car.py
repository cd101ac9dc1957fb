"""A police car: white doors, a bar of red and blue lamps, its word on the flank."""

from skyscreen.catalogue import thing


@thing(
    en=("police car", "patrol car", "squad car"),
    zh=("警车", "巡逻车"),
    kind="vehicle",
    height=1.62,
    mass=1700.0,
    speed=12.0,
    sound="metal",
    places=("city_street", "neon_street"),
)
def police_car(kit, colour="navy", doors="white", clear=False):
    white = kit.material("carpaint", doors, slot="doors")
    body = kit.saloon(kit.material("carpaint", colour, slot="colour"), white, clear=clear)
    word = kit.text("POLICE", 0.24, kit.material("paint", "navy")).turn("y", 90).move(0.892, 0.65, -0.15)
    word += kit.text("POLICE", 0.24, kit.material("paint", "navy")).turn("y", -90).move(-0.892, 0.65, -0.15)
    bar = kit.box(1.06, 0.05, 0.26, kit.material("plastic", "black"), 0.02, at=(0, 1.45, -0.3))
    red, blue = (kit.material("lamp", tone, emission=5) for tone in ("#ff2018", "#2050ff"))
    bar += kit.box(0.46, 0.12, 0.24, red, 0.05, at=(0.28, 1.49, -0.3))
    bar += kit.box(0.46, 0.12, 0.24, blue, 0.05, at=(-0.28, 1.49, -0.3))
    guard = kit.tube([(-0.35, 0.42, 2.2), (-0.35, 0.72, 2.2), (0.35, 0.72, 2.2), (0.35, 0.42, 2.2)], 0.03,
                     kit.material("iron"), 8)
    return kit.model(
        body,
        word,
        bar,
        guard,
        colliders="box",
        lights=[
            kit.light((0.3, 1.7, -0.3), "#ff3020", 5, 9, flicker=0.8),
            kit.light((-0.3, 1.7, -0.3), "#3060ff", 5, 9, flicker=0.8),
        ],
        sockets={"seat": (0.36, 0.46, -0.12)},
        facts={"wheels": [0.335], "wheelbase": 2.6},
    )
