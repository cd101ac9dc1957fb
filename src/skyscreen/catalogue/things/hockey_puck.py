"""An ice-hockey puck: a flat black rubber disc with a ribbed edge."""

from skyscreen.catalogue import thing


@thing(
    en=("puck", "hockey puck", "ice hockey puck"),
    zh=("冰球",),
    kind="prop", height=0.0255, mass=0.16, sound="rubber", places=("ice_rink",),
)  # fmt: skip
def hockey_puck(kit):
    black = kit.material("rubber", "#161618")
    return kit.model(kit.cylinder(0.038, 0.0254, black, (0, 0, 0), 40), kit.torus(0.0379, 0.0004, black, (0, 0, 0), 40, 4).many([(0, 0.006 + 0.0045 * k, 0) for k in range(4)]), kit.torus(0.024, 0.0008, kit.material("paint", "#c8c8c4"), (0, 0.0254, 0), 30, 4), colliders="cylinder")
