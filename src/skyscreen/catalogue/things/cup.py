"""A ceramic cup with a handle, filled."""

from skyscreen.catalogue import thing
from skyscreen.catalogue.drinks import steams


@thing(
    en=("cup", "coffee cup", "teacup"),
    zh=("杯子", "茶杯", "咖啡杯"),
    kind="prop",
    height=0.095,
    places=("kitchen", "living_room"),
    sound="glass",
    mass=0.35,
)
def cup(kit, colour="cream", drink="tea"):
    hot = steams(drink)
    clay = kit.material("ceramic", colour, slot="colour")
    body = kit.lathe(
        [
            (0, 0),
            (0.028, 0),
            (0.031, 0.004),
            (0.041, 0.03),
            (0.043, 0.09),
            (0.0405, 0.095),
            (0.039, 0.09),
            (0.037, 0.035),
            (0.027, 0.01),
            (0, 0.008),
        ],
        clay,
        segments=40,
    )
    handle = kit.tube(
        [(0.041, 0.075, 0), (0.066, 0.078, 0), (0.07, 0.05, 0), (0.055, 0.03, 0), (0.04, 0.03, 0)],
        0.0055,
        clay,
        10,
        smooth=5,
    )
    inside = [(0, 0.008), (0.027, 0.01), (0.037, 0.035), (0.039, 0.09)]
    return kit.model(body, handle, kit.filling(drink, inside, 0.08), colliders="cylinder",
                     sockets={"rim": (0, 0.095, 0)} | ({"steam": (0, 0.09, 0)} if hot else {}),
                     facts=kit.held(drink, inside, 0.08))
