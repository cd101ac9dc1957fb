"""A hand saw: a tapering toothed blade and a wooden grip; it stands on its teeth."""

from skyscreen.catalogue import thing


@thing(en=("handsaw", "hand saw", "wood saw"), zh=("锯子", "手锯", "锯"), kind="prop", height=0.155, mass=0.6, sound="metal", places=("factory",))
def handsaw(kit, colour="oak"):
    steel, wood = kit.material("steel", rough=0.12), kit.material("wood", colour, slot="colour")
    teeth = [(0.18 - 0.5 * k / 60, 0.006 * (k % 2)) for k in range(61)]
    blade = kit.extrude([*teeth, (-0.32, 0.05), (0.18, 0.13)], 0.0015, steel)
    outline = [(0.16, 0.0), (0.2, -0.005), (0.3, 0.01), (0.32, 0.04), (0.285, 0.06), (0.3, 0.11), (0.29, 0.15), (0.24, 0.15), (0.16, 0.135)]
    hole = [(0.205, 0.035), (0.205, 0.1), (0.25, 0.115), (0.262, 0.08), (0.255, 0.04)]
    handle = kit.extrude(outline, 0.022, wood, holes=[hole])
    screws = kit.cylinder(0.006, 0.026, kit.material("brass"), (0, -0.013, 0), 12).turn("x", 90).many([(0.18, 0.03, 0), (0.18, 0.1, 0)])
    return kit.model((blade + handle + screws).move(0, 0.005, 0), colliders="box", sockets={"grip": (0.27, 0.08, 0)})
