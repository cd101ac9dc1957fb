"""A compact family car."""

from skyscreen.catalogue import thing


@thing(
    en=("car", "automobile", "sedan"),
    zh=("汽车", "轿车", "小汽车", "车"),
    kind="vehicle",
    cabin="car_interior",
    height=1.45,
    generic="vehicle",
    places=("city_street", "neon_street"),
    sound="metal",
    mass=1200.0,
    speed=9.0,
)
def car(kit, colour="red", clear=False):
    body = kit.saloon(kit.material("carpaint", colour, slot="colour"), clear=clear)
    return kit.model(
        body,
        colliders="box",
        lights=[
            kit.light((x, 0.6, 2.3), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.5, -0.5)
        ],
        sockets={"seat": (0.36, 0.46, -0.12)},
        facts={"wheels": [0.335], "wheelbase": 2.6},
    )
