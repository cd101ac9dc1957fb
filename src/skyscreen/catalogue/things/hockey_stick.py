"""An ice-hockey stick with its taped blade, and a black puck."""

from skyscreen.catalogue import thing


@thing(
    en=("hockey stick", "ice hockey stick"),
    zh=("冰球杆", "曲棍球棍"),
    kind="prop", height=0.09, mass=0.6, sound="wood", places=("ice_rink",),
)  # fmt: skip
def hockey_stick(kit):
    wood, tape = kit.material("wood", "#d8b070"), kit.material("cloth", "#18181a")
    shaft = kit.box(0.03, 0.02, 1.3, wood, 0.004, (0, 0.006, -0.3)).turn("x", 2).move(0, 0.02, 0)
    blade = kit.box(0.3, 0.075, 0.012, wood, 0.005, (0.15, 0.004, 0.36)) + kit.box(0.2, 0.078, 0.014, tape, 0.005, (0.17, 0.003, 0.36))
    return kit.model(shaft, blade, kit.box(0.034, 0.024, 0.2, tape, 0.005, (0, 0.04, -0.85)), kit.cylinder(0.038, 0.025, kit.material("rubber", "#141416"), (0.3, 0, 0.46), 26), colliders="box")
