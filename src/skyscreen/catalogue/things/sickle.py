"""A sickle: a bent blade that runs to a point, on a turned grip; it stands on the grip."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("sickle", "reaping hook", "scythe"), zh=("镰刀",), kind="prop", height=0.42, mass=0.4, sound="metal", places=("farm", "wheat_field"))
def sickle(kit, colour="oak"):
    steel, wood = kit.material("steel", rough=0.2), kit.material("wood", colour, slot="colour")
    grip = kit.lathe([(0, 0), (0.016, 0.004), (0.018, 0.03), (0.013, 0.07), (0.015, 0.12), (0.010, 0.14), (0, 0.14)], wood, segments=18)
    # Two arcs about (0.0, 0.285): the back, and the edge that closes in on it towards the point.
    turns = [radians(-90 + 200 * k / 16) for k in range(17)]
    back = [(0.135 * cos(a), 0.27 + 0.135 * sin(a)) for a in turns]
    edge = [((0.105 + 0.03 * k / 16) * cos(a), 0.27 + (0.105 + 0.03 * k / 16) * sin(a)) for k, a in enumerate(turns)]
    blade = kit.extrude([*back, *edge[::-1][1:]], 0.004, steel)
    return kit.model(grip, blade, colliders="box", sockets={"grip": (0.0, 0.07, 0.0)})
