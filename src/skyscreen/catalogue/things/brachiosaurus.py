"""A brachiosaur: a crane of a neck on pillar legs."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("brachiosaurus", "brontosaurus", "diplodocus", "sauropod", "long-necked dinosaur"),
    zh=("腕龙", "雷龙", "梁龙", "长颈龙"),
    kind="quadruped",
    places=("jungle",),
    height=7.5,
    mass=30000,
    sound="flesh",
)
def brachiosaurus(kit, colour="#6f7350"):
    return kit.quadruped(
        colour=colour,
        like="sauropod",
        second="#b8b08a",
        dark="#4a4c34",
    )
