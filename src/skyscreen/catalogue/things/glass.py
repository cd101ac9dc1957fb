"""A drinking glass with a thick bottom, filled with a drink."""

from skyscreen.catalogue import thing
from skyscreen.catalogue.drinks import steams


@thing(
    en=("glass", "drinking glass", "water glass", "tumbler"),
    zh=("玻璃杯", "水杯"),
    kind="prop",
    height=0.14,
    mass=0.28,
    sound="glass",
    places=("kitchen",),
)
def glass(kit, colour="#e8f4f4", drink="water"):
    inside = [(0, 0.011), (0.030, 0.0115), (0.0325, 0.014), (0.0388, 0.1385)]
    wall = kit.lathe(
        [(0, 0.0015), (0.028, 0), (0.033, 0.001), (0.0345, 0.005), (0.041, 0.137), (0.0406, 0.1396), (0.0396, 0.14),
         (0.0388, 0.1385), (0.0325, 0.014), (0.030, 0.0115), (0, 0.011)],
        kit.material("glass", colour, slot="colour"),
        segments=48,
    )
    hot = steams(drink)
    sockets = {"rim": (0, 0.14, 0)} | ({"steam": (0, 0.11, 0)} if hot else {})
    return kit.model(wall, kit.filling(drink, inside, 0.098, 48), colliders="cylinder", sockets=sockets,
                     facts=kit.held(drink, inside, 0.098))
