"""A round plinth on which a product is shown: a matt drum with a bevelled edge, a shadow gap at its foot."""

from skyscreen.catalogue import thing


@thing(
    en=("plinth", "pedestal", "display stand", "product stand"),
    zh=("展台", "底座", "展示台", "基座"),
    kind="furniture",
    height=0.8,
    mass=60.0,
    sound="stone",
    places=("studio",),
)
def plinth(kit, colour="cream"):
    matt = kit.material("plaster", colour, 0.75, slot="colour")
    foot = kit.cylinder(0.24, 0.03, kit.material("paint", "charcoal", 0.7), (0, 0, 0), 48)
    drum = kit.lathe([(0.27, 0.03), (0.275, 0.036), (0.275, 0.788), (0.271, 0.796), (0.262, 0.8), (0, 0.8)], matt, segments=64)
    return kit.model(foot, drum, colliders="cylinder")
