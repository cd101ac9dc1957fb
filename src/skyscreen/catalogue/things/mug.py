"""A thick-walled mug with a speckled glaze, a ring of bare clay, and a hot drink with foam."""

from skyscreen.catalogue import thing
from skyscreen.catalogue.drinks import steams


@thing(en=("mug", "coffee mug", "beer mug"), zh=("马克杯", "咖啡马克杯"), kind="prop", height=0.102, mass=0.42,
       sound="glass", places=("kitchen", "living_room"))
def mug(kit, colour="teal", drink="chocolate"):
    glaze, clay = kit.material("ceramic", colour, 0.22, slot="colour"), kit.material("ceramic", "tan", 0.8)
    body = kit.lathe([(0, 0.004), (0.036, 0.004), (0.0415, 0.009), (0.0425, 0.02), (0.0425, 0.096), (0.041, 0.101),
                      (0.0385, 0.101), (0.037, 0.096), (0.037, 0.02), (0.03, 0.012), (0, 0.011)], glaze, segments=40)
    foot = kit.lathe([(0, 0), (0.033, 0), (0.0385, 0.004), (0.041, 0.011), (0.0418, 0.017)], clay, segments=40)
    handle = kit.tube([(0.04, 0.082, 0), (0.062, 0.086, 0), (0.074, 0.066, 0), (0.07, 0.04, 0), (0.056, 0.027, 0),
                       (0.04, 0.03, 0)], [0.009, 0.0075, 0.007, 0.007, 0.0075, 0.0095], glaze, 12, smooth=5)
    inside = [(0, 0.011), (0.03, 0.012), (0.037, 0.02), (0.037, 0.096)]
    hot = steams(drink)
    return kit.model(body, foot, handle, kit.filling(drink, inside, 0.086), colliders="cylinder",
                     sockets={"rim": (0, 0.102, 0), "handle": (0.07, 0.055, 0)} | ({"steam": (0, 0.1, 0)} if hot else {}),
                     facts=kit.held(drink, inside, 0.086))
