"""An iguana: a comb of spines, a dewlap."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("iguana", "komodo dragon", "monitor lizard"),
    zh=("鬣蜥", "科莫多巨蜥", "巨蜥"),
    kind="quadruped",
    places=("tropical_island", "jungle"),
    height=0.375,
    mass=5,
    sound="flesh",
)
def iguana(kit, colour="#6a8a4a"):
    skin = kit.material("skin", "#8a9a5c", 0.5)
    crest = kit.spikes(
        [((0, 0.02, 0.16 - 0.022 * k), (0, 0.085 + 0.012 * (k % 2), 0.13 - 0.022 * k), 0.010) for k in range(15)],
        kit.material("horn", "#93a35c", 0.5),
        5,
    )
    return kit.quadruped(
        colour=colour,
        like="lizard",
        second="#a8b878",
        dark="#3a4a2a",
        withers=0.25,
        neck_rise=26.0,
        tail=3.6,
        worn=[
            (crest, "spine2"),
            (crest.move(0, 0, -0.02), "spine1"),
            (kit.ellipsoid(0.018, 0.06, 0.05, skin, (0, -0.10, 0.02), 14), "head"),
        ],
    )
